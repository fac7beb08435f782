import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { serve } from './serve.mjs';
import { isAlive, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const total = (page: Page) => page.locator('h1 button').innerText();
/** Waits until everything is kept: the worker takes over once it is. */
const isKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
/** The same without waiting for the page to rest. */
async function keepNow(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await isKept(page);
}
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test('after one visit without a touch, calculator and trail work without a network', async () => {
  const { page, complaints, close } = await site.visit('', { serviceWorkers: 'allow' });
  await isKept(page);
  expect(complaints).toEqual([]);

  await page.context().setOffline(true);
  await expect
    .poll(() => page.evaluate(() => fetch('robots.txt').catch(() => 'no network')))
    .toBe('no network');
  await page.reload();
  await isAlive(page);
  await page.locator('#tokens').fill('600B');
  await expect.poll(() => page.locator('h1').innerText()).toContain('600 billion tokens');
  // A year asks for the whole tables.
  await page.getByText('Assumptions').click();
  await page.locator('#place').fill('FR-COR');
  await page.locator('#ci').fill('');
  const now = await total(page);
  await page.locator('[id="site.year"]').fill('2021');
  await expect.poll(() => total(page)).not.toBe(now);
  await page
    .getByRole('list', { name: 'From compute to carbon' })
    .getByRole('button', { name: 'MWh of site' })
    .click();
  await expect.poll(() => page.locator('#trail-chain').innerText()).toContain('Energy of the machines');
  await expect.poll(() => page.locator('#trail-chain math').count()).toBeGreaterThan(0);

  // A link to another run is the same page.
  await page.goto(`${site.address}?v=1&preset=plan&tokens=3T`);
  await isAlive(page);
  await expect.poll(() => page.locator('#tokens').inputValue()).toBe('3T');
  // The one that was to fail is named by its address, and by the console without it.
  expect(complaints.filter((line) => !/robots\.txt|Failed to load resource/.test(line))).toEqual([]);
  await close();
});

test('a visited page and a fetched trail stay, an unvisited page does not', async () => {
  const { page, close } = await site.visit('docs/', { serviceWorkers: 'allow' });
  await keepNow(page);
  await page.goto(`${site.address}?v=1&preset=plan&place=FR`);
  await isAlive(page);
  await page
    .locator('#trail-chain')
    .getByRole('button', { name: /Carbon intensity of the grid/ })
    .click();
  await expect.poll(() => page.locator('#trail-chain').innerText()).toMatch(/Licence/);
  await page.context().setOffline(true);
  await page.reload();
  await isAlive(page);
  const trail = page.locator('#trail-chain');
  await trail.getByRole('button', { name: /Carbon intensity of the grid/ }).click();
  await expect.poll(() => trail.innerText()).toMatch(/Licence/);
  await page.goto(`${site.address}docs/`);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Package and command');
  await expect(page.goto(`${site.address}equations/`)).rejects.toThrow(/ERR_/);
  await close();
});

test('a new build takes the place of the old one and keeps what was visited', async () => {
  const worker = readFileSync(new URL('../../dist/worker.js', import.meta.url), 'utf8');
  const [, version = 'missing'] = /version:"(\w+)"/.exec(worker) ?? [];
  const replaced: Record<string, string> = {};
  const server = await serve(replaced);
  const context = await site.browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${server.address}docs/`);
  await keepNow(page);
  await expect.poll(() => cacheNames(page)).toEqual([`flopprint / ${version}`]);
  await page.evaluate(() => caches.open('of another site'));

  replaced['/worker.js'] = worker.replace(version, 'next');
  await page.goto(server.address);
  await expect
    .poll(() => cacheNames(page), { timeout: 15_000 })
    .toEqual(['of another site', 'flopprint / next']);
  await server.close();
  await page.goto(`${server.address}docs/`);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Package and command');
  await context.close();
});

test('nothing of it is fetched before the page rests', async () => {
  const { page, close } = await site.visit('', { serviceWorkers: 'allow' });
  await page.waitForTimeout(1000);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await close();
});
