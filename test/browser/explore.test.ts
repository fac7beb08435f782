import { readFileSync } from 'node:fs';
import { estimate, formatNumber, tables } from 'flopprint';
import { answerQuestion, budgetUnits, questions } from 'flopprint/sweep';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from './firstLoad.ts';
import { expectFluid, watchTasks } from './longestTask.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
/** The values of a field of the form. */
const values = (page: Page, row: number) => page.getByRole('textbox', { name: 'Values' }).nth(row);
beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterAll(() => site?.close());

/** Designs of the front, as the page counts them. */
const frontSize = async (page: Page): Promise<number> =>
  Number(/; (\d+) that/.exec(await page.locator('#explored').innerText())?.[1]);
const isDone = /designs in .* s; .* no other beats/;
/** A million: 20 × 20 × 2,500. */
const million =
  'explore/?v=1&model.parameters=1B..70B:20&training.tokens=100B..10T:20&site.pue=1.05..1.6:2500' +
  '&hardware.accelerator=h100&hardware.count=512&site.grid=FR&front=carbon&across=water';

test('a million designs leave the page responsive', async () => {
  const { page, complaints, close } = await site.visit('explore/');
  await page.waitForLoadState('networkidle');
  for (const [index, text] of ['1B..70B:20', '100B..10T:20'].entries()) await values(page, index).fill(text);
  await values(page, 2).fill('h100');
  await values(page, 3).fill('0.3..0.5:2500');
  await values(page, 5).fill('FR');
  const worked = await watchTasks(site.browser, page);
  await page.getByRole('button', { name: 'Work out' }).click();
  await page.locator('#explored').filter({ hasText: isDone }).waitFor({ timeout: 120_000 });
  await expect.poll(() => page.locator('#explored').innerText()).toContain('1,000,000 designs');
  await page.locator('.front tbody tr').nth(60).waitFor();
  expectFluid('/explore', await worked());
  expect(complaints).toEqual([]);
  await close();
}, 180_000);

test('the address holds the designs, and a mark opens its design in the calculator', async () => {
  const { page, close } = await site.visit(
    'explore/?v=1&model.parameters=1B,7B&training.tokens=1T,2T&hardware.accelerator=h100&hardware.count=64&site.grid=FR',
  );
  await page.locator('#explored').filter({ hasText: isDone }).waitFor({ timeout: 60_000 });
  const rows = page.locator('.front tbody tr');
  await expect.poll(() => rows.count()).toBe(4);
  await rows.nth(1).hover();
  await expect.poll(() => page.locator('circle.active').count()).toBe(2);
  const [carbon] = [
    estimate({
      model: { parameters: 7e9 },
      training: { tokens: 2e12 },
      hardware: { accelerator: 'h100', count: 64 },
      site: { grid: 'FR' },
    }).total.carbon?.value ?? 0,
  ];
  await expect.poll(() => page.locator('.front table').innerText()).toContain(formatNumber(carbon));
  const mark = page.locator('.explore svg a').first();
  await mark.focus();
  await Promise.all([page.waitForURL(/preset=blank/), page.keyboard.press('Enter')]);
  await expect.poll(() => page.locator('#params').inputValue()).not.toBe('');
  await close();
}, 120_000);

test('a long sweep is cancelled, and a refused axis says why', async () => {
  const { page, close } = await site.visit(million.replace(':2500', ':100000'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('#explored').filter({ hasText: 'Cancelled' }).waitFor();
  await values(page, 0).fill('1B..70B');
  await page.getByRole('button', { name: 'Work out' }).click();
  await page.locator('#explored').filter({ hasText: 'how many steps' }).waitFor({ timeout: 60_000 });
  await close();
}, 120_000);

test('the best model within a budget meets it', async () => {
  const { page, close } = await site.visit('explore/');
  await values(page, 2).fill('h100');
  await values(page, 5).fill('FR');
  await values(page, 3).fill('0.4');
  await page.getByLabel('How much').fill('50 t');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.locator('#best').filter({ hasText: 'parameters' }).waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('#best').innerText()).toMatch(/90 % range/);
  await Promise.all([page.waitForURL(/preset=blank/), page.locator('#best a').click()]);
  await page
    .locator('main')
    .filter({ hasText: /50\s*t CO2e/ })
    .waitFor();
  await close();
}, 120_000);

test('without scripts, the page shows the commands', async () => {
  const { page, close } = await site.visit('explore/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('npx flopprint sweep');
  expect(text).toContain('npx flopprint budget');
  await close();
});

const small =
  'explore/?v=1&model.parameters=1B..70B:30&training.tokens=100B..10T:30&hardware.accelerator=h100&hardware.count=512&site.grid=FR';

test('every question is worked out as the library does, with its source and its grade', async () => {
  const { page, complaints, close } = await site.visit('explore/');
  for (const { id, title, evidence, lever, source } of questions) {
    await page.getByRole('link', { name: title }).click();
    const asked = page.getByRole('article');
    await asked.getByRole('heading', { name: title }).waitFor();
    const { finding, rows } = answerQuestion(tables, id);
    await expect.poll(() => page.locator('#answered').innerText(), { timeout: 60_000 }).toBe(finding);
    await expect.poll(() => asked.locator('tbody tr').count()).toBe(rows.length);
    await expect.poll(() => asked.innerText()).toContain(`Evidence ${evidence}`);
    await expect
      .poll(async () => await asked.innerText(), { message: source })
      .toMatch(/Source: \S+ et al\. \(20\d\d\)/);
    if (lever) await expect.poll(() => asked.locator(`a[href$="data/levers/${lever}/"]`).count()).toBe(1);
    expect(page.url()).toContain(`question=${id}`);
  }
  expect(complaints).toEqual([]);
  await close();
}, 240_000);

test('a question is asked elsewhere, its address opens it again, and its row opens in the calculator', async () => {
  const { page, close } = await site.visit('explore/?v=1&question=small-with-search');
  await page.getByRole('textbox', { name: 'Grid zone' }).fill('FR');
  await page.getByRole('button', { name: 'Ask' }).click();
  const { finding } = answerQuestion(tables, 'small-with-search', ['site.grid=FR']);
  await expect.poll(() => page.locator('#answered').innerText(), { timeout: 60_000 }).toBe(finding);
  await page.reload();
  await expect.poll(() => page.locator('#answered').innerText(), { timeout: 60_000 }).toBe(finding);
  await expect.poll(() => page.getByRole('textbox', { name: 'Grid zone' }).inputValue()).toBe('FR');
  await page.getByRole('textbox', { name: 'Grid zone' }).fill('XX-YY');
  await page.getByRole('button', { name: 'Ask' }).click();
  await page.locator('#answered .error').filter({ hasText: 'site.grid' }).waitFor({ timeout: 60_000 });
  await page.getByRole('textbox', { name: 'Grid zone' }).fill('DE');
  await page.getByRole('button', { name: 'Ask' }).click();
  const open = page.getByRole('article').getByRole('link', { name: /^open in the calculator/ });
  await Promise.all([page.waitForURL(/preset=blank.*samples/), open.first().click({ timeout: 60_000 })]);
  await close();
}, 180_000);

test('what is wrong with a field is said at the field, before anything is worked out', async () => {
  const { page, close } = await site.visit('explore/');
  await values(page, 0).fill('70B..1B:30');
  const row = page.getByRole('listitem').filter({ has: values(page, 0) });
  await row.getByText('is not below').waitFor({ timeout: 60_000 });
  await expect.poll(() => values(page, 0).getAttribute('aria-invalid')).toBe('true');
  await values(page, 0).fill('1B..70B:30');
  await page.getByText('90,000 designs', { exact: true }).waitFor({ timeout: 60_000 });
  await expect.poll(() => values(page, 0).getAttribute('aria-invalid')).toBe(null);
  await close();
}, 120_000);

test('a drag over one picture shows the same designs in the other and in the table, and can be typed', async () => {
  const { page, complaints, close } = await site.visit(small);
  await page.locator('#explored').filter({ hasText: isDone }).waitFor({ timeout: 60_000 });
  const rows = page.locator('.front tbody tr');
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(await frontSize(page));
  const all = await rows.count();
  const ground = page.locator('.views svg .ground').first();
  await ground.scrollIntoViewIfNeeded();
  const box = await ground.boundingBox();
  if (!box) throw new Error('no picture');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.1);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.9, { steps: 4 });
  await page.mouse.up();
  await page
    .locator('#kept')
    .filter({ hasText: /of 900 designs are within/ })
    .waitFor();
  await expect.poll(async () => (await rows.count()) < all).toBe(true);
  await expect.poll(() => page.locator('.views svg .kept').count()).toBeGreaterThan(6);
  await page.getByRole('button', { name: 'Keep all' }).click();
  await expect.poll(() => rows.count()).toBe(all);
  await page.getByLabel('Carbon, at most').fill('1');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page
    .locator('#kept')
    .filter({ hasText: /of 900 designs are within/ })
    .waitFor();
  await expect.poll(async () => (await rows.count()) < all).toBe(true);
  await page.getByLabel('Carbon, at least').fill('2');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.locator('#kept').filter({ hasText: 'the lower one first' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('the whole front is a file, and the designs are a command', async () => {
  const { page, close } = await site.visit(small);
  await page.locator('#explored').filter({ hasText: isDone }).waitFor({ timeout: 60_000 });
  const size = await frontSize(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The whole front as CSV' }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines[0]).toMatch(/^hardware.accelerator,.*carbon \(tCO2e\)/);
  expect(lines).toHaveLength(size + 1);
  await page.getByRole('button', { name: 'Copy as a command' }).click();
  const command = await page.locator('.explore pre').innerText();
  expect(command).toContain("--over 'model.parameters=1B..70B:30'");
  expect(command).toContain('--pareto loss,carbon');
  await close();
}, 120_000);

test('the law is told with its rows, its equation and what it is not of, and budgets are those of the library', async () => {
  const { page, close } = await site.visit('explore/');
  const law = page.locator('.law');
  await expect.poll(() => law.getByRole('link', { name: /^loss-besiroglu-/ }).count()).toBe(5);
  await expect
    .poll(() => page.locator('#budget ~ form option').count())
    .toBe(Object.keys(budgetUnits).length);
  for (const link of await law.getByRole('link').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    if (!address.startsWith('http'))
      await expect
        .poll(async () => (await page.request.get(new URL(address, page.url()).href)).status(), {
          message: address,
        })
        .toBe(200);
  }
  await close();
});

test('the page loads at most 60 kB of script before it is touched', async () => {
  const { script, workers } = await firstLoad(site, 'explore/');
  expect(script).toBeGreaterThan(10_000);
  expect(script).toBeLessThanOrEqual(60_000);
  expect(workers).toBe(0);
});
