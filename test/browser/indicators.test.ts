import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from './firstLoad.ts';
import { openSite, type Site } from './site.ts';

const kilobyte = 1000;
let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterAll(() => site?.close());

const main = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
const runs = (page: Page) =>
  page.getByRole('table', { name: 'The indicators of each run' }).getByRole('rowheader');

test('without a script, four published runs stand side by side, and where they disagree', async () => {
  const { page, close } = await site.visit('indicators/', { javaScriptEnabled: false });
  const text = await main(page);
  expect(text).toMatch(/The rankings disagree: \d pairs of runs/);
  expect(text).toMatch(/GPT-3, as published is lower by parameters.*BLOOM 176B is lower by .*carbon/);
  expect(text).toContain('up to −40 %, calls to the large model');
  expect(text).toContain('A request costs 64 % of one to the large model alone');
  await close();
});

test('a reader adds a run, removes another, and goes back', async () => {
  const { page, complaints, close } = await site.visit('indicators/');
  await expect.poll(() => runs(page).count()).toBe(4);
  await page.getByLabel('Add a run').selectOption('plan');
  await expect.poll(() => runs(page).count(), { timeout: 60_000 }).toBe(5);
  expect(new URL(page.url()).searchParams.getAll('pin')).toContain('?v=1&preset=plan');
  await expect.poll(() => page.getByLabel('Add a run').isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Remove BLOOM 176B' }).click();
  await expect.poll(() => runs(page).count(), { timeout: 30_000 }).toBe(4);
  await page.goBack();
  await expect.poll(() => runs(page).count(), { timeout: 30_000 }).toBe(5);
  await page.goBack();
  await expect.poll(() => runs(page).count(), { timeout: 30_000 }).toBe(4);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('runs that are pinned in the calculator come along, and one that is refused says why', async () => {
  const pin = encodeURIComponent('?v=1&preset=plan&params=-3');
  const { page, close } = await site.visit(`indicators/?v=1&preset=plan&count=64&pin=${pin}`);
  await expect.poll(() => runs(page).count(), { timeout: 60_000 }).toBe(1);
  await expect.poll(() => main(page)).toMatch(/is left out: /);
  const mark = page.locator('svg a').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe('#run-1');
  await Promise.all([
    page.waitForURL(/preset=plan&count=64/),
    page.getByRole('link', { name: /^Open A plan.*in the calculator/ }).click(),
  ]);
  await expect.poll(() => page.locator('#count').inputValue()).toBe('64');
  await close();
}, 120_000);

test('the cost of a request follows what answers it, and a share above 1 is refused', async () => {
  const { page, close } = await site.visit('indicators/');
  const hit = page.getByLabel('Share that a cache answers');
  await hit.scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
  await hit.fill('0.5');
  // Half of 0.6 + 0.4 × 0.1.
  await expect.poll(() => main(page)).toContain('A request costs 32 % of one to the large model alone');
  await hit.fill('1.5');
  await expect.poll(() => main(page)).toContain('Write each as a number from 0 to 1.');
  await close();
});

test('it loads at most 60 kB of script', async () => {
  const { script } = await firstLoad(site, 'indicators/');
  expect(script).toBeGreaterThan(10 * kilobyte);
  expect(script).toBeLessThanOrEqual(60 * kilobyte);
});
