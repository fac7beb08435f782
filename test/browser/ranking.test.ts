import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { formatAmount, tables } from 'flopprint';
import { countries } from 'flopprint/data/countries';
import { rankAccelerators, rankPlaces } from 'flopprint/ranking';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { presetForms } from '../../site/presets.ts';
import { audit } from './audit.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const menus = menusOf(tables);
const scenario = (changes: Form = {}) => scenarioOf(formOf({ ...presetForms['plan'], ...changes }), menus);
/** A text of the library as a reader sees it. */
const plain = (text: string): string =>
  text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ').replaceAll('₂', '2').replaceAll('³', '3');
const words = async (part: Locator) => plain(await part.innerText());
const places = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'The same run elsewhere' }) });
const devices = (page: Page) =>
  page.locator('section', {
    has: page.getByRole('heading', { name: 'The same training on other accelerators' }),
  });
const rowsOf = (part: Locator) => part.getByRole('row').filter({ has: part.page().getByRole('rowheader') });

/** A visit that has scrolled to the rankings, once they are there. */
async function ranked(path: string, options: Parameters<Site['visit']>[1] = {}) {
  const visit = await site.visit(path, options);
  const { page } = visit;
  await seeRankings(page);
  await isRanked(page);
  return { ...visit, places: places(page), devices: devices(page) };
}
async function seeRankings(page: Page): Promise<void> {
  // What is made above as it comes into sight moves the rankings out of it again.
  await expect
    .poll(
      async () => {
        await page.evaluate(() =>
          [...document.querySelectorAll('h2')]
            .find((title) => title.textContent.startsWith('The same run elsewhere'))
            ?.scrollIntoView(),
        );
        return places(page).getByRole('table').count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
}
async function isRanked(page: Page): Promise<void> {
  for (const part of [places(page), devices(page)]) {
    await part.getByRole('table').waitFor();
    await expect.poll(() => part.getAttribute('aria-busy'), { timeout: 10_000 }).toBe('false');
  }
}

describe('places', () => {
  test('are not computed before a reader comes near', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await expect.poll(() => page.getByRole('heading', { name: /^The same run elsewhere/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole('group', { name: 'Which places' }).count()).toBe(0);
    await close();
  });

  test('are the ten lowest of the library and this run, with the reasons; carbon and water disagree', async () => {
    const { places, complaints, close } = await ranked('?v=1&preset=plan');
    const { ranked: rows, present } = rankPlaces(tables, scenario());
    const shown = await Promise.all((await rowsOf(places).all()).map(words));
    expect(shown).toHaveLength(11);
    rows.slice(0, 10).forEach(({ name, carbon, water }, index) => {
      expect(shown[index]).toContain(name);
      expect(shown[index]).toContain(plain(formatAmount(carbon)));
      expect(shown[index]).toContain(plain(formatAmount(water)));
    });
    expect(shown[10]).toMatch(/N\. Virginia.*this run/s);
    expect(shown[10]).toContain(plain(formatAmount(present.carbon)));
    const details = places.getByRole('row').filter({ hasText: 'PUE' }).first();
    await expect
      .poll(() => words(details))
      .toMatch(/grid 418 → \S+ g CO2e\/kWh · .* → \S+ L\/kWh.* · PUE 1\.15 → 1\.56/);
    await expect.poll(() => details.getByRole('link').first().getAttribute('href')).toMatch(/data\/grid-.+#/);
    const [water] = rankPlaces(tables, scenario(), { by: 'water' }).ranked;
    await expect
      .poll(() => words(places))
      .toMatch(
        new RegExp(
          `Lowest carbon: ${rows[0]?.name}, .*below this run.*; lowest water: ${water?.name.slice(0, 8)}`,
        ),
      );
    await places.getByRole('button', { name: 'by water' }).click();
    await expect.poll(() => words(rowsOf(places).first())).toContain(water?.name ?? '');
    await places.getByLabel('Continent').selectOption('Oceania');
    await places.getByRole('button', { name: 'by carbon' }).click();
    const continent = new Map(countries.map((row) => [row.id, row.continent]));
    const first = rows.find(({ country }) => continent.get(country) === 'Oceania');
    await expect.poll(() => words(rowsOf(places).first())).toContain(first?.name ?? 'nothing');
    expect(complaints).toEqual([]);
    await close();
  });

  test('are cloud regions too, by provider, by name, and all of them', async () => {
    const { places, close } = await ranked('?v=1&preset=plan');
    await places.getByRole('button', { name: 'Cloud regions' }).click();
    await places.getByLabel('Provider').waitFor();
    const { ranked: rows } = rankPlaces(tables, scenario(), { kind: 'regions' });
    await expect.poll(() => words(rowsOf(places).first())).toContain(rows[0]?.id.split('/')[1] ?? '');
    await places.getByRole('button', { name: `Show all ${rows.length}` }).click();
    await expect.poll(() => rowsOf(places).count()).toBe(rows.length);
    await expect.poll(() => places.getByRole('row', { name: /this run/ }).count()).toBe(1);
    await places.getByLabel('Provider').selectOption('Azure');
    const azure = rows.filter(({ provider }) => provider === 'azure').length;
    await expect.poll(() => rowsOf(places).count()).toBe(azure + 1);
    await places.getByLabel('Find').fill('sweden');
    // Two in Sweden would be found by name; this run is always there.
    await expect.poll(() => rowsOf(places).count()).toBeLessThan(5);
    await expect.poll(() => words(rowsOf(places).first())).toMatch(/Sweden/);
    await close();
  });

  test('can be used: the run then is what the row said', async () => {
    const { page, places, close } = await ranked('?v=1&preset=plan&pue=1.8');
    await expect.poll(() => words(places)).toContain('not carried over to others: PUE');
    await places.getByLabel('Find').fill('Norway');
    const row = rowsOf(places).filter({ hasText: 'Norway' });
    const [said] = /[\d.]+ t CO2e/.exec(await words(row)) ?? ['nothing'];
    await page.getByText('Assumptions', { exact: true }).click();
    await row.getByRole('button', { name: 'Use Norway' }).click();
    await expect.poll(() => page.locator('#place').inputValue()).toBe('Norway');
    await expect.poll(() => page.locator('#pue').inputValue()).toBe('');
    await expect.poll(() => words(page.locator('h1'))).toContain('in Norway');
    // The headline is rounded by its interval; the row of this run has all the digits of the ranking.
    await expect.poll(() => words(rowsOf(places).first()), { timeout: 10_000 }).toMatch(/Norway\s+this run/);
    await expect.poll(() => words(rowsOf(places).first())).toContain(said);
    await page.goBack();
    await expect.poll(() => page.locator('#pue').inputValue()).toBe('1.8');
    await close();
  });
});

describe('accelerators', () => {
  test('are ranked by the library, with their number, time and reasons; what is left out says why', async () => {
    const { devices, close } = await ranked('?v=1&preset=plan');
    const { ranked: rows, leftOut } = rankAccelerators(tables, scenario());
    const [first] = rows;
    await expect
      .poll(() => words(rowsOf(devices).first()))
      .toContain(plain(formatAmount(first?.carbon ?? { value: 0, unit: '' })));
    const details = await words(devices.getByRole('row').filter({ hasText: 'accelerator-hours' }).first());
    expect(details).toContain(`${first?.count} for `);
    expect(details).toMatch(/peak 989 → \S+ TFLOP\/s · MFU .* W for each achieved TFLOP\/s/s);
    expect(details).toMatch(/MFU of all generations.*: 0\.147 to 0\.752 in 90 % of cases/s);
    await devices.getByText(`${leftOut.length} left out, and why`).click();
    await expect.poll(() => words(devices)).toContain('no power is known');
    await close();
  });

  test('can be used', async () => {
    const { page, devices, close } = await ranked('?v=1&preset=plan');
    await devices.getByLabel('Find').fill('A100 SXM4 80');
    await devices.getByRole('button', { name: 'Use NVIDIA A100 SXM4 80GB' }).click();
    await expect.poll(() => page.locator('#acc').inputValue()).toBe('NVIDIA A100 SXM4 80GB');
    const row = rankAccelerators(tables, scenario()).ranked.find(({ id }) => id === 'a100-sxm4-80');
    await expect.poll(() => page.locator('#count').inputValue()).toBe(String(row?.count));
    await close();
  });

  test('of a run that states hours alone are not ranked, and it says what to state', async () => {
    const { page, close } = await site.visit('?v=1&preset=blank&acc=h100&acch=1000&place=FR');
    await seeRankings(page);
    await expect.poll(() => words(devices(page))).toMatch(/say nothing of another/);
    await close();
  });
});

describe('what else has as much', () => {
  test('names a figure, a country and a year, each a link to its row', async () => {
    const { page, close } = await ranked('?v=1&preset=plan');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'For comparison' }) });
    const text = await words(section);
    expect(text).toMatch(/As much carbon as [\d,]+ km in an average petrol car.*\(UK 2025\)/);
    expect(text).toMatch(/one household \(US 2020\)/);
    expect(text).not.toMatch(/offset|tree|everyone/);
    const link = section.getByRole('link', { name: 'US 2020' });
    await link.click();
    await expect.poll(() => words(page.locator('main'))).toMatch(/10,?715/);
    await close();
  });
});

describe('with the rankings open', () => {
  test.each(['light', 'dark'] as const)('there is no accessibility violation (%s)', async (colorScheme) => {
    const { page, places, devices, close } = await ranked('?v=1&preset=plan', { colorScheme });
    await places.getByRole('button', { name: 'Cloud regions' }).click();
    await places.getByLabel('Provider').waitFor();
    await devices.getByText(/left out, and why/).click();
    await expect.poll(() => audit(page, { within: '.elsewhere' })).toEqual([]);
    await close();
  });

  test('it fits a phone of 320 pixels', async () => {
    const { page, places, devices, close } = await ranked('?v=1&preset=plan', {
      viewport: { width: 320, height: 640 },
    });
    await places.getByRole('button', { name: /^Show all/ }).click();
    await devices.getByText(/left out, and why/).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  test('it is computed in slices, between which a key is answered', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.evaluate(() => {
      const slices: number[] = ((window as unknown as { slices: number[] }).slices = []);
      const later = window.requestIdleCallback.bind(window);
      window.requestIdleCallback = (task, options) =>
        later((deadline) => {
          const start = performance.now();
          task(deadline);
          slices.push(performance.now() - start);
        }, options);
    });
    await seeRankings(page);
    await isRanked(page);
    const slices = await page.evaluate(() => (window as unknown as { slices: number[] }).slices);
    expect(slices.length).toBeGreaterThan(10);
    expect(slices.sort((left, right) => left - right)[Math.floor(slices.length / 2)]).toBeLessThan(50);
    await close();
  });
});
