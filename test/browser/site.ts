import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchOptions } from './chromium.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['site/**/*.*', 'packages/flopprint/src/**/*.ts', 'astro.config.mjs', 'package-lock.json'];

/** Builds the site where what was built is older than what it is made from. */
export function build(): void {
  const changed = Math.max(...globSync(parts, { cwd: root }).map((path) => statSync(root + path).mtimeMs));
  const built = statSync(`${root}dist/robots.txt`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > changed) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['site/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    // What vitest sets for itself would give a build for development.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  if (status !== 0) throw new Error(`the site does not build:\n${stdout}${stderr}`);
}

/** A page, and what it complained of. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, refused policies, failed and foreign requests. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The built site in a browser of its own. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Builds, serves and opens the site. */
export async function openSite(): Promise<Site> {
  const server = await serve();
  const browser = await chromium.launch(launchOptions());
  return {
    address: server.address,
    browser,
    visit: (path, options) => visit(browser, server.address, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Only who asks for it keeps the whole site for when there is no network.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What a page was still fetching when it was left is given up, and no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(address) || request.url().startsWith('data:');
    if (!isOwn) complaints.push(`foreign: ${request.url()}`);
  });
  await page.goto(address + path);
  if (options.javaScriptEnabled !== false) await isAlive(page);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the island answers to keys and clicks, and shows what the address asks for. */
export async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
