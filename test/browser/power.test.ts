import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatNumber, tables, type Scenario } from 'flopprint';
import { lowPowerDecode, powerCurve, splitPhases } from 'flopprint/power';
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

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
const table = (page: Page, name: string) => page.getByRole('region', { name });

test('is whole without scripts: the curve, precision, split phases, and what was published with its grade', async () => {
  const page = await open('power/', { javaScriptEnabled: false });
  const text = await textOf(page);
  const curve = powerCurve(tables, scenarioOfPreset('gpt3'));
  expect(text).toContain(formatNumber(curve.leastCarbon.carbon.value));
  expect(text).toMatch(/Scripts are off/);
  expect(text).toMatch(/30 % more servers/);
  for (const name of ['Slow what waits in a pipeline', 'Lock the clock while tokens are generated'])
    expect(text).toContain(name);
  expect(text.match(/evidence grade [A-D]/g)?.length).toBeGreaterThanOrEqual(5);
  expect(text).toMatch(
    /states no service: it is told for 1 × 10⁶|states no service: it is told for 1,000,000/,
  );
});

test('loads little, and nothing of the model, before anything is asked', async () => {
  const { script, fetched } = await firstLoad(site(), 'power/');
  expect(script).toBeGreaterThan(10 * kilobyte);
  expect(script).toBeLessThanOrEqual(60 * kilobyte);
  expect(fetched.filter((url) => /tables\//.test(url))).toEqual([]);
});

test('the run of the address is told as the package tells it, and no task holds the page up', async () => {
  const page = await open('power/?v=1&preset=plan');
  const rows = table(page, 'Limits, as a table').locator('tbody tr');
  const { points } = powerCurve(tables, scenarioOfPreset('plan'));
  await expect.poll(() => rows.count(), slowly).toBe(points.length);
  for (const [index, { time, energy, carbon }] of points.entries()) {
    const text = await rows.nth(index).innerText();
    for (const { value } of [time, energy, carbon]) expect(text).toContain(formatNumber(value));
  }
  const worked = await watchTasks(site().browser, page);
  await page.getByLabel(/^Weight of energy/).press('Home');
  const fast = powerCurve(tables, scenarioOfPreset('plan'), { weight: 0 });
  await expect
    .poll(() => rows.filter({ hasText: 'least cost' }).innerText(), slowly)
    .toContain(formatNumber(fast.leastCost.cost.value, 4));
  expect(page.url()).toMatch(/weight=0/);
  expectFluid('/power', await worked());
});

test('a limit opens in the calculator, which takes as long and emits as much', async () => {
  const page = await open('power/?v=1&preset=plan');
  const [point] = powerCurve(tables, scenarioOfPreset('plan')).points;
  const mark = page.getByRole('link', { name: /^81 % of power, .*: open in the calculator$/ });
  await mark.focus();
  await Promise.all([page.waitForURL(/hardware\.powerLimit=/), page.keyboard.press('Enter')]);
  await expect
    .poll(async () => Number(/([\d.]+)\s*t\s*CO2e/.exec(await textOf(page))?.[1]), slowly)
    .toBeCloseTo(point?.carbon.value ?? Number.NaN, 0);
});

test('phases are split over the machines that are named; a name that is none says so', async () => {
  const page = await open(
    'power/?v=1&preset=plan&phases=inference&inference.requests=1B&inference.tokensOut=400',
  );
  const served = scenarioOf(
    formOf({
      ...presets['plan']?.form,
      phases: 'inference',
      'inference.requests': '1B',
      'inference.tokensOut': '400',
    }),
    menusOf(tables),
  );
  await page.getByLabel('Decoding on').fill('l40s');
  await page.getByRole('button', { name: 'Split' }).click();
  const ways = splitPhases(tables, served, { prefill: 'h100-sxm5-80', decode: 'l40s' });
  const rows = table(page, 'Serving on either machine, and split either way').locator('tbody tr');
  await expect
    .poll(() => rows.nth(1).innerText(), slowly)
    .toContain(formatNumber(ways[1]?.energy ?? Number.NaN));
  await expect.poll(() => textOf(page)).not.toMatch(/states no service/);
  expect(page.url()).toMatch(/decode=l40s/);
  const { points } = lowPowerDecode(tables, served);
  const half = points.at(-1);
  await expect.poll(() => textOf(page)).toContain(`+${formatNumber(100 * ((half?.least ?? 0) - 1), 2)} %`);
  await page.getByLabel('Decoding on').fill('h100-smx');
  await page.getByRole('button', { name: 'Split' }).click();
  await expect.poll(() => textOf(page), slowly).toMatch(/unknown accelerator.*did you mean/);
});
