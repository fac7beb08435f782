import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { explain, formatInterval, formatNumber, precisionOf, simulate, tables } from 'flopprint';
import { sensitivityWords, type Amount } from 'flopprint/model';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { samplesAtRest, samplesWhileTyping } from '../../site/form/samples.ts';
import { presetForms } from '../../site/presets.ts';
import { openPages } from './openPages.ts';

const { open } = openPages();

const menus = menusOf(tables);
const given = (preset: string, changes: Form = {}, samples = samplesAtRest) =>
  simulate(scenarioOf(formOf({ ...presetForms[preset], ...changes }), menus), { samples, only: 'totals' });
const plain = (text: string) =>
  text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ').replaceAll('₂', '2').replaceAll('³', '3');
const words = async (part: Locator) => plain(await part.innerText()).replaceAll(/\s+/g, ' ');
/** Number and unit stand apart by a margin alone. */
const headline = async (page: Page) =>
  (await words(page.locator('h1 .number'))).replace(/^(\S+?)\s*(?=t CO2e)/, '$1 ');
/** Value and interval as the library rounds them. */
const expected = (amount: Amount | undefined) =>
  amount &&
  plain(
    `${formatNumber(amount.value, precisionOf(amount))} t CO2e ${formatInterval(amount)} in 90 % of cases`,
  );

describe('the interval of the headline', () => {
  test.each([
    ['', 'gpt3', undefined],
    ['', 'gpt3', false],
    ['?v=1&preset=plan', 'plan', undefined],
    ['?v=1&preset=bloom', 'bloom', undefined],
  ])(
    'of %s (%s) is that of the library, with the same last place',
    async (path, preset, javaScriptEnabled) => {
      const page = await open(path, javaScriptEnabled === undefined ? {} : { javaScriptEnabled });
      await expect.poll(() => headline(page)).toContain(expected(given(preset).total.carbon));
    },
  );

  test('comes with the key press and is told more finely at rest', async () => {
    const page = await open('?v=1&preset=plan');
    await page.locator('#tokens').fill('3T');
    const atOnce = await page.evaluate(() => document.querySelector('h1 .number')?.textContent ?? '');
    const coarse = given('plan', { tokens: '3T' }, samplesWhileTyping).total.carbon;
    const close = (text = '') => text.replaceAll(/\s/g, '');
    expect(close(plain(atOnce))).toContain(close(expected(coarse)));
    const fine = expected(given('plan', { tokens: '3T' }).total.carbon);
    await expect.poll(() => headline(page)).toContain(fine);
  });

  test('stands under the other answers too', async () => {
    const page = await open('?v=1&preset=plan');
    const { facilityEnergy, water, embodiedCarbon } = given('plan').quantities;
    const tiles = await words(page.locator('.tiles'));
    for (const amount of [facilityEnergy, water, embodiedCarbon])
      expect(tiles).toContain(`${plain(formatInterval(amount ?? { value: 0, unit: '1' }))} in 90 % of cases`);
  });

  test('is in the slim bar of a phone', async () => {
    const page = await open('?v=1&preset=plan', { viewport: { width: 390, height: 800 } });
    const { carbon } = given('plan').total;
    await expect
      .poll(() => words(page.locator('.bar')))
      .toContain(plain(formatInterval(carbon ?? { value: 0, unit: '1' })));
  });

  test('the published comparison keeps three digits', async () => {
    const page = await open();
    const row = page.getByRole('row', { name: /Energy of the data centre/ });
    await expect.poll(() => words(row)).toMatch(/1,290 MWh 1,290 MWh within 0\.05 %/);
  });
});

describe('a key press', () => {
  test('moves nothing below it, at once and when the interval is told more finely', async () => {
    const page = await open('?v=1&preset=plan');
    await page.locator('#tokens').focus();
    // The names of the inputs come last, with the trails.
    await page.getByText('of the uncertainty').waitFor();
    const places = () =>
      page.evaluate(() =>
        ['.plot', '.tiles', '.strip', 'footer'].map((part) =>
          Math.round((document.querySelector(part)?.getBoundingClientRect().top ?? 0) + scrollY),
        ),
      );
    const before = await places();
    await page.locator('#tokens').fill('3T');
    await expect.poll(() => places()).toEqual(before);
    await expect.poll(() => headline(page)).toContain(expected(given('plan', { tokens: '3T' }).total.carbon));
    await expect.poll(() => places()).toEqual(before);
  });
});

describe('the dots', () => {
  test('are 50, 45 of them filled, with a name, a description and a list', async () => {
    const page = await open();
    const { total, distribution = [] } = given('gpt3');
    const plot = page.getByRole('img', { name: 'How sure: 50 equally likely totals' });
    const drawn = async (path: string) =>
      ((await plot.locator(path).getAttribute('d')) ?? '').split('M').length - 1;
    await expect.poll(() => drawn('path.inside')).toBe(45);
    await expect.poll(() => drawn('path.outside.rim')).toBe(5);
    const about = plain(await plot.locator('desc').innerHTML()).replaceAll(/\s+/g, ' ');
    const [low = '', high = ''] = plain(formatInterval(total.carbon ?? { value: 0, unit: '1' })).split(
      ' to ',
    );
    expect(about).toContain(`45 of them lie between ${low} and ${high}`);
    await expect
      .poll(() => words(page.locator('.sure')))
      .toContain(`in 45 of 50 cases the total lies between ${low} and ${high}`);
    await page.getByText('The dots as a list').click();
    await expect
      .poll(() => page.locator('.sure li').allInnerTexts())
      .toEqual(distribution.map((value) => formatNumber(value)));
  });

  test('stand where their values stand on the axis', async () => {
    const page = await open('?v=1&preset=plan');
    const { distribution = [] } = given('plan');
    const shapes = await page
      .locator('.plot path:not(.rim)')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
    const centres = shapes
      .flatMap((shape) => [...shape.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)))
      .sort((left, right) => left - right);
    expect(centres).toHaveLength(distribution.length);
    // The first and the last stand at the ends, a dot's width apart from the edge of the plot.
    const width = (centres.at(-1) ?? 0) - (centres[0] ?? 0);
    const [low = 0, high = 1] = [distribution[0], distribution.at(-1)];
    const column = width / 23;
    distribution.forEach((value, index) => {
      const place = ((value - low) / (high - low)) * width;
      expect(Math.abs((centres[index] ?? 0) - (centres[0] ?? 0) - place)).toBeLessThanOrEqual(
        column / 2 + 0.01,
      );
    });
  });

  test('fit a phone of 320 pixels, each as wide as its column', async () => {
    const page = await open('?v=1&preset=bloom', { viewport: { width: 320, height: 640 } });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { left, right } = await page
      .locator('.plot svg:has(> .inside)')
      .evaluate((field) => field.getBoundingClientRect().toJSON() as DOMRect);
    expect(right - left).toBeGreaterThan(240);
    expect(right - left).toBeLessThanOrEqual(281);
  });
});

test('the words of what makes the interval are those of the library', async () => {
  const page = await open('?v=1&preset=plan');
  const result = given('plan');
  const sentence = sensitivityWords(result.sensitivity ?? [], (key) => explain(result, key).label);
  expect(sentence).toMatch(/make up \d+ % of the uncertainty/);
  await expect.poll(() => words(page.locator('.result'))).toContain(plain(sentence));
});
