/** Lighthouse's marks of the built site, on a simulated slow phone: the median of as many runs. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launchOptions } from '../browser/chromium.mjs';
import { serve } from '../browser/serve.mjs';
import { build } from '../browser/site.ts';

const pages = ['', 'published/', 'docs/'];
const runs = 3;
/** Marks of a hundred that each page must reach. */
const budgets: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** What one page reached. */
export interface Marks {
  readonly page: string;
  readonly marks: Readonly<Record<string, { mark: number; budget: number; holds: boolean }>>;
  /** Milliseconds, but for the shift. */
  readonly timings: Readonly<Record<string, number>>;
  /** Audits that cost marks, in any run. */
  readonly lost: readonly string[];
}

/** What is read of a report, which comes without types. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; numericValue?: number; displayValue?: string }
    >
  >;
}

/** A browser that listens on a port of its own choice: Lighthouse asks for a port. */
async function openBrowser(): Promise<{ port: number; close: () => Promise<void> }> {
  const { executablePath, args } = launchOptions();
  const profile = mkdtempSync(join(tmpdir(), 'flopprint-lighthouse-'));
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless=new',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(words) ?? [];
      if (found) resolve(Number(found));
    });
    child.once('close', () => reject(new Error(`the browser ended: ${words}`)));
  });
  return {
    port,
    close: async () => {
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? NaN;

/** The marks of every page, or why there are none. */
export async function lighthouseMarks(): Promise<readonly Marks[] | { unavailable: string }> {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  try {
    browser = await openBrowser();
  } catch (error) {
    return { unavailable: (error as Error).message };
  }
  build();
  const server = await serve();
  try {
    const all: Marks[] = [];
    for (const page of pages) all.push(await marksOf(page, server.address + page, browser.port));
    return all;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function marksOf(page: string, address: string, port: number): Promise<Marks> {
  const results: Report[] = [];
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      output: 'json',
      throttlingMethod: 'simulate',
      onlyCategories: Object.keys(budgets),
    });
    if (!result) throw new Error(`Lighthouse has no result for ${address}`);
    results.push(result.lhr as Report);
  }
  const marks = Object.entries(budgets).map(([name, budget]) => {
    const mark = medianOf(results.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)));
    return [name, { mark, budget, holds: mark >= budget }] as const;
  });
  const timing = (id: string): [string, number] => [
    id,
    Number(medianOf(results.map(({ audits }) => audits[id]?.numericValue ?? NaN)).toPrecision(3)),
  ];
  const lost = results.flatMap(({ audits, categories }) =>
    Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`),
  );
  return {
    page: `/${page}`,
    marks: Object.fromEntries(marks),
    timings: Object.fromEntries(
      [
        'first-contentful-paint',
        'largest-contentful-paint',
        'total-blocking-time',
        'cumulative-layout-shift',
      ].map(timing),
    ),
    lost: [...new Set(lost)],
  };
}
