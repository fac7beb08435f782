import type { Site } from './site.ts';

/** What a page fetches before it is touched, in bytes as they travel. */
export interface FirstLoad {
  readonly script: number;
  readonly data: number;
  readonly fonts: number;
  /** Every address that was asked for. */
  readonly fetched: readonly string[];
  /** Scripts that stand in the page itself, in characters: compressed with the rest they are less. */
  readonly inline: number;
  /** Workers that were started. */
  readonly workers: number;
}

const kinds = { script: 'javascript', data: 'json', fonts: 'font' } as const;
/** Milliseconds of rest after which nothing is fetched for the first view any more. */
const rest = 1000;

/** Opens a page for the first time and waits until it rests. */
export async function firstLoad(site: Site, path: string): Promise<FirstLoad> {
  const context = await site.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const fetched: string[] = [];
  const told: Promise<{ kind: string; size: number }>[] = [];
  page.on('requestfinished', (request) => {
    fetched.push(request.url());
    const kind = request.response().then((response) => response?.headers()['content-type'] ?? '');
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    told.push(Promise.all([kind, size]).then(([kind, size]) => ({ kind, size })));
  });
  await page.goto(site.address + path);
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(rest);
  const answers = await Promise.all(told);
  const sum = (name: keyof typeof kinds): number =>
    answers.reduce((total, { kind, size }) => total + (kind.includes(kinds[name]) ? size : 0), 0);
  const inline = await page.evaluate(() =>
    [...document.scripts].filter(({ src }) => src === '').reduce((total, { text }) => total + text.length, 0),
  );
  const workers = page.workers().length;
  await context.close();
  const found = { script: sum('script'), data: sum('data'), fonts: sum('fonts'), inline, workers };
  console.log(`/${path} before interaction, bytes`, found);
  return { ...found, fetched };
}
