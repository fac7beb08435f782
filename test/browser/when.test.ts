import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatNumber, tables, type Scenario } from 'flopprint';
import { hourlyWater } from 'flopprint/data/hourlyWater';
import { movedTo, rankPlaces } from 'flopprint/ranking';
import { schedule } from 'flopprint/schedule';
import { formOf, scenarioOf } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { presets } from '../../site/presets.ts';
import { firstLoad } from './firstLoad.ts';
import { expectFluid, watchTasks } from './longestTask.ts';
import { openPages } from './openPages.ts';

const kilobyte = 1000;
const slowly = { timeout: 60_000 };
const scenarioOfPreset = (id: string): Scenario =>
  scenarioOf(formOf(presets[id]?.form ?? {}), menusOf(tables));

const { site, open } = openPages();

const places = (page: Page) => page.getByRole('region', { name: 'Places, the lowest first' });
const plans = (page: Page) => page.getByRole('region', { name: /^What each plan does/ });
const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');

test('is whole without scripts: places, plans, hours and what they come from', async () => {
  const page = await open('when/', { javaScriptEnabled: false });
  const text = await textOf(page);
  const { ranked } = rankPlaces(tables, scenarioOfPreset('gpt3'), { kind: 'regions' });
  expect(text).toContain(`Of ${ranked.length} places`);
  expect(text).toContain(formatNumber(ranked[0]?.carbon.value ?? Number.NaN));
  expect(text).toMatch(/The two disagree: .* comes \d+\w\w by water/);
  expect(text).toMatch(
    /Pauses would change its carbon by −0\.61 % .* by −0\.15 % by what the day before tells/,
  );
  expect(text).toMatch(/MIT, with the notice of dc-rl/);
  expect(text).toMatch(/averages: what the grid emitted/);
  expect(text).toMatch(/Scripts are off/);
});

test('loads little, and no hours, before anything is asked', async () => {
  const { script, fetched } = await firstLoad(site(), 'when/');
  expect(script).toBeGreaterThan(10 * kilobyte);
  expect(script).toBeLessThanOrEqual(60 * kilobyte);
  expect(fetched.filter((url) => /hourly|tables\//.test(url))).toEqual([]);
});

test('places are constrained by residency and provider; the address and the command keep both', async () => {
  const page = await open('when/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByLabel('Data may lie in').fill('EU');
  await page.getByLabel('Provider').selectOption('aws');
  await expect
    .poll(() => page.locator('#places-said').innerText(), slowly)
    .toMatch(/^Of [678] places, Europe \(Stockholm\)/);
  await expect.poll(() => places(page).getByRole('row').count()).toBeLessThan(10);
  expect(page.url()).toMatch(/within=EU/);
  expect(page.url()).toMatch(/provider=aws/);
  await page.getByRole('button', { name: 'Copy as command' }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^echo '\{.*\}' \| npx flopprint rank places - --kind regions --by carbon --within 'EU' --provider aws$/,
    );
  await page.reload();
  await expect.poll(() => page.getByLabel('Data may lie in').inputValue()).toBe('EU');
  await expect
    .poll(() => page.locator('#places-said').innerText(), slowly)
    .toMatch(/^Of [678] places, Europe \(Stockholm\)/);
  await page.getByLabel('Data may lie in').fill('Atlantis');
  await page.getByRole('button', { name: 'Rank' }).click();
  await expect
    .poll(() => page.locator('#places-said').innerText(), slowly)
    .toMatch(/no country or continent/);
});

test('a mark is reached by keyboard and opens its place in the calculator, which says the same', async () => {
  const page = await open('when/');
  const mark = page.getByRole('link', { name: /^Stockholm, .*: open in the calculator$/ }).first();
  const label = (await mark.getAttribute('aria-label')) ?? '';
  const [, carbon = ''] = / ([\d.]+) t, /.exec(label) ?? [];
  await mark.focus();
  await Promise.all([page.waitForURL(/place=/), page.keyboard.press('Enter')]);
  await expect
    .poll(async () => Number(/([\d.]+)\s*t\s*CO2e/.exec(await textOf(page))?.[1]), slowly)
    .toBeCloseTo(Number(carbon), 0);
});

test('hours are fetched when asked for, as the package tells them, and no task holds the page up', async () => {
  const page = await open('when/?v=1&preset=plan');
  await expect
    .poll(() => page.locator('#hours-said').innerText())
    .toMatch(/have not been worked out: the traces \(270 kB\)/);
  await expect.poll(() => page.locator('#places-said').innerText(), slowly).toMatch(/^Of 163 places/);
  const worked = await watchTasks(site().browser, page);
  await page.getByLabel('The end may be later by').fill('48h');
  await page.getByLabel('Hours of').selectOption('US-CAL-CISO');
  await expect.poll(() => page.locator('#hours-said').innerText(), slowly).toMatch(/^Pauses would change/);
  const { scenario } = movedTo(scenarioOfPreset('plan'), { grid: 'US-CAL-CISO' });
  const told = schedule({ ...tables, hourlyWater }, scenario, { slack: 48 });
  const rows = plans(page).locator('tbody tr');
  await expect.poll(() => rows.count()).toBe(told.plans.length);
  for (const [index, plan] of told.plans.entries()) {
    const text = (await rows.nth(index).innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain(formatNumber(plan.carbon.value));
    if (plan.policy !== 'now') expect(text).toContain(`${formatNumber(100 * plan.carbonChange.share, 2)} %`);
  }
  expect(page.url()).toMatch(/trace=US-CAL-CISO&slack=48h/);
  expectFluid('/when', await worked());
});

test('one start shows its hours, which the keyboard walks, and the table behind them', async () => {
  const page = await open('when/?v=1&preset=plan&trace=US-CAL-CISO&slack=24h&start=2022-06-01');
  await expect.poll(() => textOf(page), slowly).toMatch(/h of training in US-CAL-CISO, from 2022-06-01/);
  await expect.poll(() => page.getByLabel(/^Earliest start/).inputValue()).toBe('2022-06-01');
  const cursor = page.getByLabel('Hour', { exact: true });
  await cursor.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const trace =
    tables.hourly
      ?.find(({ zone }) => zone === 'US-CAL-CISO')
      ?.values.split(' ')
      .map(Number) ?? [];
  const first = (Date.UTC(2022, 5, 1) - Date.UTC(2022, 0)) / 3_600_000;
  await expect
    .poll(() => page.locator('output').innerText())
    .toContain(`02:00 UTC: ${trace[first + 2]} g/kWh; at work: at once 100`);
  await page.locator('summary', { hasText: 'The same as a table' }).click();
  const day = trace.slice(first, first + 24);
  const mean = Math.round(day.reduce((sum, one) => sum + one, 0) / day.length);
  await expect
    .poll(() => page.getByRole('row', { name: /^1 Jun/ }).innerText())
    .toMatch(new RegExp(`^1 Jun\\s+${mean}\\s+24`));
});

test('what cannot be planned says why, and the rest of the page stays', async () => {
  const page = await open('when/?v=1&preset=plan&slack=soon&trace=US-CAL-CISO');
  await expect.poll(() => page.locator('#hours-said').innerText(), slowly).toMatch(/is not a number/);
  await expect.poll(() => page.locator('#places-said').innerText(), slowly).toMatch(/^Of 163 places/);
});
