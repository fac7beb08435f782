import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from './firstLoad.ts';
import { expectFluid, watchTasks } from './longestTask.ts';
import { openSite, type Site } from './site.ts';

const kilobyte = 1000;
const served =
  'levers/?v=1&preset=plan&phases=inference&inference.requestsPerDay=1M&inference.duration=365&inference.reasoningTokens=2000';

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterAll(() => site?.close());

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const textOf = async (page: Page, selector: string): Promise<string> =>
  plain(await page.locator(selector).innerText());
/** The tables are there when the levers of the run have been estimated. */
const isRanked = (page: Page) => page.getByRole('table', { name: /^Model: / }).waitFor({ timeout: 60_000 });
const lever = (page: Page, name: string) => page.getByRole('row').getByRole('checkbox', { name });

test('the levers of the standard run are there before any script', async () => {
  const { page, close } = await site.visit('levers/', { javaScriptEnabled: false });
  const text = await textOf(page, 'main');
  expect(text).toMatch(/599 t CO2e, 90 % interval/);
  expect(text).toContain('Train a mixture of experts instead of a dense model');
  expect(text).toMatch(/−39 %/);
  expect(text).toContain('npx flopprint levers');
  await page.getByText('levers that do nothing for this run').click();
  await expect.poll(() => textOf(page, 'details')).toContain('The run has no inference'.slice(4));
  await close();
});

test('a reader ticks levers of one cause, sees the strongest count, and goes back', async () => {
  const { page, complaints, close } = await site.visit(served);
  await isRanked(page);
  await lever(page, 'Weights of 4 bits').check();
  const together = page.locator('#together');
  await together.getByRole('row', { name: /^With one lever/ }).waitFor({ timeout: 60_000 });
  await lever(page, 'Weights of 8 bits').check();
  await expect
    .poll(() => textOf(page, '#together'), { timeout: 30_000 })
    .toMatch(/acts on the same cause \(bytes of the weights\) as “Weights of 4 bits”.*not multiplied/);
  await lever(page, 'Choose batch size and power limit').check();
  await together.getByRole('row', { name: /^With 2 levers/ }).waitFor({ timeout: 30_000 });
  expect(new URL(page.url()).searchParams.get('levers')).toBe('four-bit-weights,eight-bit-weights,zeus');

  const command = await textOf(page, '#together pre');
  expect(command).toMatch(/npx flopprint levers - --apply four-bit-weights,eight-bit-weights,zeus$/);
  const total = (await textOf(page, '#together tbody tr.total td:nth-of-type(1)')).split('\n')[0] ?? '';

  // The command says of the same scenario what the page says.
  const [, scenario = ''] = /^echo '(.*)' \| npx/s.exec(command) ?? [];
  const { stdout } = spawnSync(
    process.execPath,
    [
      'packages/flopprint/bin/flopprint.js',
      'levers',
      '-',
      '--format',
      'json',
      '--apply',
      'four-bit-weights,zeus',
    ],
    { encoding: 'utf8', input: scenario.replaceAll('\n', '') },
  );
  const { present, changes } = JSON.parse(stdout) as Record<string, { carbon: { value: number } }>;
  const expected = (present?.carbon.value ?? 0) + (changes?.carbon.value ?? 0);
  expect(Number(total.replaceAll(/[^\d.]/g, '').replace(/2$/, '')) / expected).toBeCloseTo(1, 2);

  await page.goBack();
  await expect.poll(() => lever(page, 'Choose batch size and power limit').isChecked()).toBe(false);
  await together.getByRole('row', { name: /^With one lever/ }).waitFor({ timeout: 30_000 });
  await page.goForward();
  await expect.poll(() => lever(page, 'Choose batch size and power limit').isChecked()).toBe(true);
  await together.getByRole('row', { name: /^With 2 levers/ }).waitFor({ timeout: 30_000 });

  await page.getByRole('link', { name: 'Open the run with all of them in the calculator' }).click();
  await page.locator('#params').waitFor();
  expect(new URL(page.url()).searchParams.get('inference.precision')).toBe('int4');
  await expect.poll(() => textOf(page, 'h1'), { timeout: 30_000 }).toMatch(/would emit about/);
  expect(complaints).toEqual([]);
  await close();
}, 180_000);

test('ranked by water, each row has its evidence, its paper and its row of the catalogue', async () => {
  const { page, close } = await site.visit(served);
  await isRanked(page);
  await page.getByRole('radio', { name: 'water' }).check();
  await page.getByRole('heading', { name: 'What lowers water, the most first' }).waitFor();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('water');
  const rows = page.locator('tbody tr[id^="lever-"]');
  const count = await rows.count();
  expect(count).toBeGreaterThan(10);
  for (const row of await rows.all()) {
    const links = await row
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.some((href) => href.includes('data/levers/'))).toBe(true);
    expect(links.some((href) => href.startsWith('https://'))).toBe(true);
    expect(links.some((href) => /#grade-[ABCD]$/.test(href))).toBe(true);
  }
  await page.getByRole('heading', { name: 'What raises it' }).waitFor();
  // A mark of the chart leads to its row.
  const mark = page.locator('svg a').first();
  const target = (await mark.getAttribute('href')) ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(target);
  await expect.poll(() => page.locator(target).isVisible()).toBe(true);
  await close();
}, 120_000);

test('an unknown lever and a run without a place are refused in words', async () => {
  const { page, close } = await site.visit('levers/?v=1&preset=plan&levers=four-bit-weight');
  await expect
    .poll(() => textOf(page, '.levers'), { timeout: 60_000 })
    .toMatch(/unknown lever "four-bit-weight".*did you mean "four-bit-weights"/);
  await page.goto(`${site.address}levers/?v=1&preset=plan&params=-3`);
  await expect.poll(() => page.locator('.levers .notice').count(), { timeout: 60_000 }).toBe(1);
  await close();
}, 120_000);

test('it loads at most 60 kB of script, and ranks and combines without a task over 50 ms', async () => {
  const { script } = await firstLoad(site, 'levers/');
  expect(script).toBeGreaterThan(10 * kilobyte);
  expect(script).toBeLessThanOrEqual(60 * kilobyte);
  const { page, close } = await site.visit(served);
  await isRanked(page);
  const worked = await watchTasks(site.browser, page);
  for (const [index, name] of ['Weights of 4 bits', 'Weights of 8 bits'].entries()) {
    await lever(page, name).check();
    await expect.poll(() => page.locator('#together').getAttribute('aria-busy')).toBe('false');
    const by = index % 2 === 0 ? 'water' : 'carbon';
    await page.getByRole('radio', { name: by }).check();
    await page.getByRole('heading', { name: `What lowers ${by}, the most first` }).waitFor();
    await expect.poll(() => page.locator('#together').getAttribute('aria-busy')).toBe('false');
  }
  expectFluid('/levers', await worked());
  await close();
}, 120_000);
