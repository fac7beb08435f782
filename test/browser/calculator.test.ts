import { describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { explain, formatNumber, precisionOf, simulate, tables, type Estimate } from 'flopprint';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { samplesAtRest, samplesWhileTyping } from '../../site/form/samples.ts';
import { presetForms } from '../../site/presets.ts';
import { openPages } from './openPages.ts';
import { isAlive } from './site.ts';

const { open } = openPages();

/** What a reader sees, with ordinary spaces. */
const words = async (part: Locator) => (await part.innerText()).replaceAll('\u00a0', ' ');

const menus = menusOf(tables);
/** What the library gives for a preset with changes. */
const given = (preset: string, changes: Form = {}, samples = samplesAtRest): Estimate =>
  simulate(scenarioOf(formOf({ ...presetForms[preset], ...changes }), menus), { samples, only: 'totals' });
const carbon = ({ total }: Estimate) =>
  total.carbon && `${formatNumber(total.carbon.value, precisionOf(total.carbon))}t CO2e`;
/** With the digits of a line that is multiplied out. */
const shown = ({ quantities }: Estimate, key: string) => formatNumber(quantities[key]?.value ?? 0);
const rounded = ({ quantities }: Estimate, key: string) => {
  const quantity = quantities[key];
  return quantity && formatNumber(quantity.value, precisionOf(quantity));
};
/** A text of the library as a reader sees it. */
const plain = (text = '') => text.replaceAll('\u202f', ' ').replaceAll('₂', '2');
/** The large number alone. */
const number = async (page: Page) => (await words(page.locator('h1 button'))).replace(/\s+(?=t)/, '');
/** Without the interval, which is told more finely a moment later. */
const headline = async (page: Page) =>
  (await words(page.locator('h1'))).replace(/\s*\S+ to \S+ t CO2e in 90 % of cases/, '');
const chain = (page: Page) => page.getByRole('list', { name: 'From compute to carbon' });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('on arrival', () => {
  test('GPT-3 is computed without a click, and its figure is the published one', async () => {
    const page = await open();
    await expect.poll(() => headline(page)).toMatch(/^Training a 175-billion-parameter model .* about/s);
    await expect.poll(() => number(page)).toBe(carbon(given('gpt3')));
    const links = await words(chain(page));
    expect(links).toMatch(/6·N·D = 3\.15 × 1023.*3\.14 × 1023 FLOP.*3,550,000 V100-hours.*MWh.*552 t CO2e/s);
    const row = page.getByRole('row', { name: /Carbon of the electricity/ });
    await expect.poll(() => words(row)).toMatch(/552 t CO2e\s+552 t CO2e\s+within 0\.05 %/);
  });

  test('the address stays bare, and a trail is open', async () => {
    const page = await open();
    expect(new URL(page.url()).search).toBe('');
    await expect.poll(() => page.locator('#trail-chain math').count()).toBeGreaterThan(2);
  });

  test('nothing shifts when the script takes over', async () => {
    const page = await open();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });
});

describe('typing', () => {
  test('every key changes the result at once', async () => {
    const page = await open('?v=1&preset=plan');
    await expect.poll(() => number(page)).toBe(carbon(given('plan')));
    await page.locator('#tokens').fill('4T');
    // Twice the tokens, read in the same task: no waiting for a frame or a timer.
    const [figure, echo] = await page.evaluate(() =>
      ['h1 button', '.echo'].map((part) =>
        document.querySelector(part)?.textContent.replaceAll('\u00a0', ' '),
      ),
    );
    const expected = given('plan', { tokens: '4T' }, samplesWhileTyping);
    expect(figure).toBe(carbon(expected));
    expect(echo).toContain(
      `512 × ${shown(expected, 'duration')} days = ${shown(expected, 'acceleratorHours')} accelerator-hours`,
    );
  });

  test('the very first keys count, though model and data are only then fetched', async () => {
    const page = await open();
    await page.locator('#tokens').fill('600B');
    await expect.poll(() => headline(page)).toContain('600 billion tokens');
  });

  test('an accelerator is found by name, alias and id', async () => {
    const page = await open('?v=1&preset=plan');
    const before = await headline(page);
    for (const name of ['h100', 'H100 sxm5-80', 'NVIDIA H100 SXM5 80GB']) {
      await page.locator('#acc').fill(name);
      await expect.poll(() => headline(page)).toBe(before);
    }
    await page.locator('#acc').fill('a100-sxm4-80');
    await expect.poll(() => words(chain(page))).toMatch(/A100-hours/);
  });

  test('a place is found by country, region and zone', async () => {
    const page = await open('?v=1&preset=plan');
    const place = page.locator('#place');
    await place.fill('France');
    await expect.poll(() => headline(page)).toContain('in France');
    await place.fill('aws/us-east-1');
    await expect.poll(() => headline(page)).toContain('N. Virginia');
    await place.fill('US-VA');
    await expect.poll(() => headline(page)).toContain('in Virginia');
    await expect
      .poll(() => page.getByRole('list', { name: 'Worth knowing' }).innerText())
      .toContain('direct');
  });

  test('stated hours replace the predicted ones', async () => {
    const page = await open('?v=1&preset=plan');
    await page.locator('#hours').fill('10 days');
    await expect.poll(() => words(chain(page))).toContain('123,000 H100-hours');
    await page.locator('#hours').fill('');
    const predicted = rounded(given('plan', {}, samplesWhileTyping), 'acceleratorHours');
    await expect.poll(() => words(chain(page))).toContain(`${predicted} H100-hours`);
  });

  test('an assumption is overridden, counted and reset', async () => {
    const page = await open('?v=1&preset=plan');
    const assumptions = page.getByText('Assumptions');
    await assumptions.click();
    const before = await headline(page);
    await page.locator('#pue').fill('2');
    await expect.poll(() => headline(page)).not.toBe(before);
    await expect
      .poll(() => page.locator('summary', { hasText: 'Assumptions' }).innerText())
      .toContain('1 stated');
    await page.getByRole('button', { name: 'Reset PUE' }).click();
    await expect.poll(() => headline(page)).toBe(before);
  });
});

describe('the trail', () => {
  test('a number opens its formula, an operand its datum with row, source and licence, in three clicks', async () => {
    const page = await open('?v=1&preset=plan');
    await chain(page).getByRole('button', { name: 'MWh of site' }).click();
    const trail = page.locator('#trail-chain');
    await expect
      .poll(() => words(trail))
      .toContain(plain(explain(given('plan'), 'facilityEnergy').substituted));
    await expect.poll(() => trail.locator('math').first().textContent()).toContain('E');
    await trail.getByRole('button', { name: /Power usage effectiveness/ }).click();
    await expect.poll(() => words(trail)).toContain('aws/us-east-1');
    await expect.poll(() => trail.innerText()).toMatch(/Licence/);
    const link = trail.getByRole('link', { name: 'aws/us-east-1' });
    await expect.poll(() => link.getAttribute('href')).toMatch(/data\/cloud-regions\/aws\/us-east-1\/$/);
    await link.click();
    await expect.poll(() => page.locator('main').innerText()).toContain('N. Virginia');
  });

  test('a grid opens its other data', async () => {
    const page = await open('?v=1&preset=plan&place=FR');
    const trail = page.locator('#trail-chain');
    await trail.getByRole('button', { name: /Carbon intensity of the grid/ }).click();
    await expect.poll(() => words(trail)).toMatch(/Other data for the same place, not used/);
    await expect.poll(() => words(trail)).toMatch(/Electricity Maps\s+2025/);
    // The marginal intensities come last, with the book.
    await expect.poll(() => words(trail)).toMatch(/marginal/);
  });

  test('what the equation would have given stands beside what was stated', async () => {
    const page = await open();
    await chain(page).getByRole('button', { name: 'FLOP' }).click();
    await expect
      .poll(() => words(page.locator('#trail-chain')))
      .toMatch(/Stated in “Compute”.*would have given 3\.15 × 1023 FLOP/s);
  });

  test('an unverified datum says so', async () => {
    const page = await open();
    await chain(page).getByRole('button', { name: 'FLOP' }).click();
    const result = given('gpt3');
    const [start, doubtful] = ['serviceLife', 'lifetime'].map((key) => explain(result, key));
    expect(doubtful?.confidence).toBe('unverified');
    await page.locator('.tiles').getByRole('button').nth(-2).click();
    const trail = page.locator('#trail-tiles');
    await trail.getByRole('button', { name: start?.label ?? '' }).click();
    const row = trail.getByRole('button', { name: doubtful?.label ?? '' });
    await expect.poll(() => row.innerText()).toContain('unverified');
    await row.click();
    await expect.poll(() => words(trail)).toContain('nobody has yet compared');
  });

  test('a tile opens its own trail, and a second press closes it', async () => {
    const page = await open();
    const water = page.getByRole('button', { name: /m3$/ }).first();
    await water.click();
    await expect.poll(() => words(page.locator('#trail-tiles'))).toContain('Water consumed on site');
    await water.click();
    await expect.poll(() => page.locator('#trail-tiles').count()).toBe(0);
  });
});

describe('the keyboard alone', () => {
  test('opens a number, its operand and closes again, keeping the focus', async () => {
    const page = await open('?v=1&preset=plan');
    const site_ = chain(page).getByRole('button', { name: 'MWh of site' });
    await site_.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => site_.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => site_.evaluate((element) => element === document.activeElement)).toBe(true);
    const operand = page.locator('#trail-chain').getByRole('button', { name: /Power usage effectiveness/ });
    await operand.waitFor();
    for (let presses = 0; presses < 12; presses++) {
      if (await operand.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await expect.poll(() => operand.getAttribute('aria-expanded')).toBe('true');
    await page.locator('#trail-chain').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => site_.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => site_.getAttribute('aria-expanded')).toBe('false');
  });

  test('skips to the content first', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Skip to the content');
  });
});

describe('the address', () => {
  test('holds what was typed, opens the same run again, and back undoes an edit', async () => {
    const page = await open('?v=1&preset=plan');
    const before = await headline(page);
    await page.locator('#tokens').fill('3T');
    await page.locator('#place').fill('France');
    await expect.poll(() => query(page)).toEqual({ v: '1', preset: 'plan', tokens: '3T', place: 'FR' });
    const after = await headline(page);
    const again = await open(new URL(page.url()).search);
    await expect.poll(() => headline(again)).toBe(after);
    await expect.poll(() => again.locator('#place').inputValue()).toBe('France');
    await page.goBack();
    await expect.poll(() => page.locator('#place').inputValue()).toContain('N. Virginia');
    await expect.poll(() => page.locator('#tokens').inputValue()).toBe('3T');
    await page.goBack();
    await expect.poll(() => headline(page)).toBe(before);
    await page.goForward();
    await expect.poll(() => page.locator('#tokens').inputValue()).toBe('3T');
  });

  test('has an undo and a redo, by button and by key, also after the page was loaded anew', async () => {
    const page = await open('?v=1&preset=plan');
    const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name, exact: true }));
    const tokens = () => page.locator('#tokens').inputValue();
    await expect.poll(async () => [await undo?.isEnabled(), await redo?.isEnabled()]).toEqual([false, false]);
    await page.locator('#tokens').fill('3T');
    await page.locator('#preset').selectOption('bloom');
    await expect.poll(tokens).toBe('366B');
    await undo?.click();
    await expect.poll(tokens).toBe('3T');
    await page.keyboard.press('Control+z');
    await expect.poll(tokens).toBe('2T');
    await expect.poll(() => undo?.isEnabled()).toBe(false);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(tokens).toBe('3T');
    await page.reload();
    await isAlive(page);
    await expect.poll(() => undo?.isEnabled()).toBe(true);
    await undo?.click();
    await expect.poll(tokens).toBe('2T');
    await redo?.click();
    await expect.poll(tokens).toBe('3T');
  });

  test('goes along to the page of the published methods', async () => {
    const page = await open('?v=1&preset=plan');
    await page.locator('#tokens').fill('3T');
    const link = page.getByRole('link', { name: 'What every published method says of this run' });
    await expect.poll(() => link.getAttribute('href')).toContain('tokens=3T');
    await link.click();
    await expect.poll(() => words(page.locator('main'))).toContain('2 trillion tokens, with changes');
  });

  test('names a chosen preset, and back returns to the one before', async () => {
    const page = await open();
    await page.locator('#preset').selectOption('bloom');
    await expect.poll(() => headline(page)).toContain('176-billion-parameter');
    expect(query(page)).toEqual({ v: '1', preset: 'bloom' });
    await page.goBack();
    await expect.poll(() => headline(page)).toContain('175-billion-parameter');
    expect(new URL(page.url()).search).toBe('');
  });

  test('from a newer version gives a notice and what is known of it', async () => {
    const page = await open('?v=7&preset=plan&tokens=3T&unheard=1');
    await expect.poll(() => page.locator('.notice').innerText()).toMatch(/newer version/);
    await expect.poll(() => page.locator('#tokens').inputValue()).toBe('3T');
  });

  test('with hostile text shows it as text', async () => {
    const attack = '<img src=x onerror="document.title=`owned`"><script>document.title="owned"</script>';
    const keys = ['preset', 'params', 'tokens', 'acc', 'place', 'ci', 'v'].map((key) => [key, attack]);
    for (const only of keys) {
      const page = await open(`?${new URLSearchParams([['v', '1'], only as [string, string]]).toString()}`);
      await expect.poll(() => page.title()).toMatch(/^flopprint/);
      await expect
        .poll(() => page.locator('img, main script:not([type]):not([src]):has-text("owned")').count())
        .toBe(0);
    }
    const page = await open(`?${new URLSearchParams({ v: '1', preset: 'plan', acc: attack }).toString()}`);
    await expect.poll(() => page.locator('#acc').inputValue()).toBe(attack);
    await expect
      .poll(() => page.locator('#acc-about').innerText())
      .toContain('unknown accelerator "<img src=x');
  });
});

describe('bad input', () => {
  test('is refused under its own field, and the last result stays, labelled', async () => {
    const page = await open('?v=1&preset=plan');
    const before = await headline(page);
    const field = page.locator('#acc');
    await field.fill('h100-smx');
    await expect.poll(() => page.locator('#acc-about').innerText()).toMatch(/did you mean "h100-sxm5-80"/);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => headline(page)).toBe(before);
    await expect
      .poll(() => page.locator('.result').innerText())
      .toContain('The last result that could be computed');
    await field.fill('h100');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull();
    await expect.poll(() => page.locator('.result').innerText()).not.toContain('The last result');
  });

  test.each([
    ['params', 'seven'],
    ['tokens', '-5'],
    ['count', '3.5'],
    ['hours', '5 kg'],
    ['place', 'Atlantis-9'],
    ['pue', '0.5'],
    ['mfu', '120 %'],
  ])('%s = %s', async (name, text) => {
    const page = await open('?v=1&preset=plan');
    await page.getByText('Assumptions').click();
    await page.locator(`#${name}`).fill(text);
    await expect.poll(() => page.locator(`#${name}`).getAttribute('aria-invalid')).toBe('true');
    await expect
      .poll(async () => (await page.locator(`#${name}-about`).innerText()).length)
      .toBeGreaterThan(10);
    await expect.poll(() => page.locator('[aria-invalid]').count()).toBe(1);
    await expect.poll(() => number(page)).toBe(carbon(given('plan')));
  });

  test('an empty form says what to state instead of complaining', async () => {
    const page = await open('?v=1&preset=blank');
    await expect.poll(() => page.locator('[aria-invalid]').count()).toBe(0);
    await expect.poll(() => page.locator('.result').innerText()).toMatch(/State a model/);
    await page.locator('#params').fill('7B');
    await page.locator('#tokens').fill('1T');
    await page.locator('#acc').fill('h100');
    await expect.poll(() => headline(page)).toMatch(/t CO2e/);
  });
});
