import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The file that answers an address of the site. */
function fileOf(path: string): string | undefined {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  return [page, `${path}/index.html`].map((file) => dist + file.slice(1)).find((file) => existsSync(file));
}

describe('links', () => {
  test('of every page lead to a page, and to a place in it that exists', () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string): Set<string> => {
      const known = ids.get(file);
      if (known) return known;
      const found = new Set(
        [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''),
      );
      ids.set(file, found);
      return found;
    };
    const dead = new Set<string>();
    let count = 0;
    for (const name of globSync('**/*.html', { cwd: dist })) {
      const page = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      for (const [, href = ''] of readFileSync(dist + name, 'utf8').matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        count += 1;
        const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://localhost${page}`);
        const file = fileOf(decodeURIComponent(pathname));
        const place = decodeURIComponent(hash.slice(1));
        if (!file || (place !== '' && !idsOf(file).has(place))) dead.add(`${page} → ${pathname}${hash}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(50_000);
  });

  test('of the search lead to pages too', () => {
    const { groups } = JSON.parse(readFileSync(`${dist}search/index.json`, 'utf8')) as {
      groups: { path: string; rows: [string, string][] }[];
    };
    const paths = groups.flatMap(({ path, rows }) =>
      rows.map(([rest]) => `/${path}${rest}`.replace(/#.*$/, '')),
    );
    expect(paths.length).toBeGreaterThan(2000);
    expect(paths.filter((path) => !fileOf(path))).toEqual([]);
  });

  test('from a trail lead to the page of its equation', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.locator('#trail-chain').getByRole('link', { name: 'The page of this equation' }).click();
    await page
      .getByRole('heading', { name: 'Carbon of the electricity, location-based', level: 1 })
      .waitFor();
    await close();
  });

  test('from a trail lead to the page of its row', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.locator('#trail-chain button', { hasText: 'Carbon intensity' }).click();
    await page.locator('#trail-chain dl a').first().click();
    await page.getByRole('heading', { name: /^PJM/, level: 1 }).waitFor();
    await close();
  });
});

test('no page of a record has a style attribute, and every one has a title and a description of its own', () => {
  const titles = new Set<string>();
  for (const name of globSync('{equations,data,methods}/**/*.html', { cwd: dist })) {
    const html = readFileSync(dist + name, 'utf8');
    expect(html, name).not.toMatch(/\sstyle=/);
    expect(/<meta name="description" content="([^"]{40,})"/.test(html), name).toBe(true);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(title.length, name).toBeGreaterThan(15);
    expect(titles.has(title), `${name}: ${title}`).toBe(false);
    titles.add(title);
  }
  expect(titles.size).toBeGreaterThan(2500);
});

describe('the methods', () => {
  test('of the run in the address are compared, and its number is that of the calculator', async () => {
    const query = '?v=1&preset=plan&count=64&place=FR';
    const { page, complaints, close } = await site.visit(`methods/${query}`);
    await page.getByRole('heading', { name: 'A plan: 7B on 2 trillion tokens, with changes' }).waitFor();
    const own = await page.locator('#live-flopprint [data-name="Carbon"]').innerText();
    expect(await page.locator('#live-strubell2019').innerText()).toContain('PUE of 1.58');
    await page.getByRole('link', { name: 'Open it in the calculator' }).first().click();
    await page.waitForURL(/place=FR/);
    await page
      .getByRole('heading', { name: /would emit about/ })
      .or(page.getByText('would emit about'))
      .first()
      .waitFor();
    await expect
      .poll(async () => (await page.locator('main').innerText()).replace(/\s/g, ''))
      .toContain(own.replace(/\s/g, ''));
    expect(complaints).toEqual([]);
    await close();
  });

  test('are reached by keys: a dot leads to its line', async () => {
    const { page, close } = await site.visit('methods/');
    await page.locator('#gpt3 svg a').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#gpt3-strubell2019');
    await close();
  });

  test('of a run that cannot be counted say why', async () => {
    const { page, close } = await site.visit('methods/#v=1&preset=plan&acc=h100-smx');
    await page.getByText('unknown accelerator "h100-smx": did you mean').waitFor();
    await close();
  });
});

describe('the search', () => {
  test('opens by a key, suggests while typing, and leads by arrows to a page', async () => {
    const { page, complaints, close } = await site.visit('docs/');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    expect(await page.locator('#search').getAttribute('role')).toBe(null);
    await page.keyboard.press('/');
    await page.keyboard.type('nvidia h100 sxm5');
    const option = page.getByRole('option', { name: /^NVIDIA H100 SXM5 80GB/ });
    await option.waitFor();
    expect(fetched.some((url) => url.endsWith('search/index.json'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBe(
      await option.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'NVIDIA H100 SXM5 80GB', level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('without a choice leads to a page with every answer, on a phone too', async () => {
    const { page, close } = await site.visit('', { viewport: { width: 320, height: 640 } });
    await page.locator('#search').fill('<b>franc');
    await page.locator('#search').press('Enter');
    await page.getByText(/pages for “<b>franc”/).waitFor();
    await page.locator('#search').fill('franc');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('#search').press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await close();
  });

  test('does not take the slash from a control', async () => {
    const { page, close } = await site.visit('');
    await page.locator('#place').fill('aws');
    await page.locator('#place').press('/');
    expect(await page.locator('#place').inputValue()).toBe('aws/');
    await close();
  });
});
