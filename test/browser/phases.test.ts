import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { explain, formatAmount, formatNumber, precisionOf, simulate, tables, type Estimate } from 'flopprint';
import { formOf, scenarioOf, type Form } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { presetForms, standard } from '../../site/presets.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const menus = menusOf(tables);
const given = (changes: Form): Estimate =>
  simulate(scenarioOf(formOf({ ...presetForms[standard], ...changes }), menus), { only: 'totals' });
const plain = (text = '') =>
  text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ').replaceAll('₂', '2').replaceAll('³', '3');
const total = (page: Page) => page.locator('h1 button').innerText();
const shownTotal = ({ total: { carbon } }: Estimate) =>
  carbon && formatNumber(carbon.value, precisionOf(carbon));
const bar = (page: Page, name: RegExp) => page.getByRole('button', { name });
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('phases of the life cycle', () => {
  test('come back with the address, closed, each with what it adds; back and forward keep them', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    const alone = await total(page);
    await page.getByRole('button', { name: 'Add storage and network' }).click();
    await page.locator('[id="storage.stored"]').fill('2 PB');
    await page.locator('[id="storage.duration"]').fill('3 year');
    await expect
      .poll(() => query(page))
      .toEqual({
        v: '1',
        preset: 'plan',
        phases: 'storage',
        'storage.stored': '2 PB',
        'storage.duration': '3 year',
      });
    const whole = await total(page);
    const again = await site.visit(new URL(page.url()).search);
    await expect.poll(() => total(again.page)).toBe(whole);
    const panel = again.page.locator('#phase-storage');
    await expect.poll(() => panel.getAttribute('open')).toBeNull();
    await expect.poll(async () => plain(await panel.locator('summary').innerText())).toMatch(/\d t CO2e/);
    await panel.locator('summary').click();
    await expect.poll(() => again.page.locator('[id="storage.stored"]').inputValue()).toBe('2 PB');
    await again.close();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => total(page)).toBe(alone);
    await expect.poll(() => page.locator('#phase-storage').count()).toBe(0);
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect.poll(() => total(page)).toBe(whole);
    await close();
  });

  test('are added, filled in, seen in the total and the bars, and removed', async () => {
    const { page, complaints, close } = await site.visit('');
    const alone = await total(page);
    await expect.poll(() => page.getByRole('heading', { name: 'By phase' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Add inference' }).click();
    await page.locator('[id="inference.requests"]').fill('2B');
    const stated = { phases: 'inference', 'inference.requests': '2B' };
    await expect.poll(() => total(page)).toContain(shownTotal(given(stated)));
    const own = given(stated).phases['inference'];
    if (!own?.operationalCarbon || !own.embodiedCarbon) throw new Error('inference has no carbon');
    const label = `Inference, electricity: ${formatAmount(own.operationalCarbon)}`;
    await page.locator(`[aria-label="${label}"]`).waitFor();
    await expect
      .poll(async () => plain(await page.locator('h1').innerText()))
      .toMatch(/, with inference, would emit about/);

    await page.locator('[id="inference.batch"]').fill('8');
    await expect.poll(() => total(page)).toContain(shownTotal(given({ ...stated, 'inference.batch': '8' })));
    await expect.poll(() => query(page)).toMatchObject({ phases: 'inference', 'inference.batch': '8' });

    await page.getByRole('button', { name: 'Remove inference' }).click();
    await expect.poll(() => total(page)).toBe(alone);
    await expect.poll(() => page.getByRole('heading', { name: 'By phase' }).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => total(page)).not.toBe(alone);
    expect(complaints).toEqual([]);
    await close();
  });

  test('each part of a bar opens its trail, by pointer and by key, and the trail says what the library says', async () => {
    const { page, close } = await site.visit('?v=1&phases=development,inference&inference.requests=1B');
    const result = given({ phases: 'development,inference', 'inference.requests': '1B' });
    const trail = page.locator('#trail-phases');
    await bar(page, /^Development, machines/).click();
    await trail.waitFor();
    await expect
      .poll(async () => plain(await trail.innerText()))
      .toContain(plain(explain(result, 'development.embodiedCarbon').substituted));
    await bar(page, /^Inference, electricity/).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => plain(await trail.innerText()))
      .toContain(plain(explain(result, 'inference.operationalCarbon').substituted));
    await trail.getByRole('button', { name: /Energy drawn by the data centre/ }).click();
    await trail.getByRole('button', { name: /Energy of the machines in inference/ }).waitFor();
    await close();
  });

  test('carbon, energy and water each have their bars and a table that says the same', async () => {
    const { page, close } = await site.visit('?v=1&phases=inference&inference.requests=1B');
    const result = given({ phases: 'inference', 'inference.requests': '1B' });
    await page.getByText('The same as a table').click();
    for (const [title, key] of [
      ['Energy', 'facilityEnergy'],
      ['Water', 'water'],
      ['Carbon', 'carbon'],
    ] as const) {
      await page
        .getByRole('group', { name: 'What the bars show' })
        .getByRole('button', { name: title })
        .click();
      const row = page.getByRole('row', { name: /^Inference/ });
      const amount = result.quantities[`inference.${key}`];
      if (!amount) throw new Error(key);
      await expect.poll(async () => plain(await row.innerText())).toContain(plain(formatAmount(amount)));
    }
    await close();
  });

  test('a link holds them, and an error stands at its field', async () => {
    const { page, close } = await site.visit(
      '?v=1&phases=inference,storage&inference.batch=0&storage.stored=1+TB&storage.duration=1',
    );
    const field = page.locator('[id="inference.batch"]');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.locator('[id="inference.batch-about"]').innerText()).toMatch(/too small/);
    await field.fill('16');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBeNull();
    await expect.poll(() => field.isVisible()).toBe(true);
    await expect
      .poll(() => total(page))
      .toContain(
        shownTotal(
          given({
            phases: 'inference,storage',
            'inference.batch': '16',
            'storage.stored': '1 TB',
            'storage.duration': '1',
          }),
        ),
      );
    await close();
  });

  test('embodied assumptions can be seen and changed', async () => {
    const { page, close } = await site.visit('');
    await page.getByText('Assumptions').click();
    await page.locator('[id="embodied.accelerator"]').fill('500');
    await expect.poll(() => total(page)).toContain(shownTotal(given({ 'embodied.accelerator': '500' })));
    await page.locator('[id="embodied.building"]').selectOption('yes');
    await expect
      .poll(() => total(page))
      .toContain(shownTotal(given({ 'embodied.accelerator': '500', 'embodied.building': 'yes' })));
    await close();
  });
});

describe('a phase that was just added', () => {
  test('waits for what it needs, and the result stays', async () => {
    const { page, complaints, close } = await site.visit('?v=1&preset=plan');
    const alone = await total(page);
    await page.getByRole('button', { name: 'Add post-training' }).click();
    const panel = page.locator('#phase-postTraining');
    await expect.poll(() => panel.locator('summary').innerText()).toContain('not counted yet');
    await expect
      .poll(() => page.locator('[id="postTraining.tokens-about"]').innerText())
      .toMatch(/Still needed: state the tokens/);
    await expect
      .poll(() => page.locator('[id="postTraining.tokens"]').getAttribute('aria-invalid'))
      .toBeNull();
    await expect.poll(() => page.locator('.result').innerText()).toMatch(/Post-training is not counted yet/);
    await expect.poll(() => page.locator('.result').innerText()).not.toContain('The last result');
    await expect.poll(() => total(page)).toBe(alone);
    await page.locator('[id="postTraining.tokens"]').fill('1T');
    await expect.poll(() => total(page)).not.toBe(alone);
    await expect.poll(() => page.locator('.result').innerText()).not.toMatch(/not counted yet/);
    await expect.poll(async () => plain(await panel.locator('summary').innerText())).toMatch(/t CO2e/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is added, filled in, followed and removed by keys alone, and the focus is never lost', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    const focus = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());
    await page.getByRole('button', { name: 'Add development' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focus).toMatch(/^Development/);
    await page.keyboard.press('Tab');
    await expect.poll(() => focus()).toBe('development.experiments');
    await page.keyboard.type('0.25');
    const changes = { ...presetForms['plan'], phases: 'development', 'development.experiments': '0.25' };
    await expect.poll(() => total(page)).toContain(shownTotal(given(formOf(changes))));
    await page.keyboard.press('Tab');
    await expect.poll(() => focus()).not.toBe('development.experiments');

    const mark = bar(page, /^Development, electricity/);
    await mark.focus();
    await page.keyboard.press('Space');
    await page.locator('#trail-phases').waitFor();
    await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('true');
    const measure = page.getByRole('button', { name: 'Water', exact: true });
    await measure.focus();
    await page.keyboard.press('Enter');
    await bar(page, /^Development, on site/).waitFor();

    await page.getByRole('button', { name: 'Remove development' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focus).toBe('add-development');
    await close();
  });
});

describe('an assumption', () => {
  test('shows its range, its source and year, and the row behind it', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.getByText('Assumptions').click();
    const pue = page.locator('li', { has: page.locator('#pue') });
    const {
      low = 0,
      high = 0,
      row = '',
      year,
    } = simulate(scenarioOf(formOf(presetForms['plan'] ?? {}), menus)).quantities['pue'] ?? {};
    await expect
      .poll(async () => plain(await pue.innerText()))
      .toContain(`${formatNumber(low)} to ${formatNumber(high)}`);
    await expect.poll(async () => plain(await pue.innerText())).toContain(String(year));
    const link = pue.getByRole('link');
    await expect.poll(() => link.getAttribute('href')).toContain(row.split('/').slice(1, 3).join('/'));
    await page.locator('#pue').fill('2');
    await expect.poll(() => pue.innerText()).toMatch(/stated/);
    await pue.getByRole('button', { name: 'Reset PUE' }).click();
    await expect.poll(() => page.locator('#pue').inputValue()).toBe('');
    await close();
  });

  test('of the year of the grid fetches the rows of that year, once it is stated', async () => {
    const { page, complaints, close } = await site.visit('?v=1&preset=plan');
    const before = await total(page);
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
    await page.getByText('Assumptions').click();
    await page.locator('[id="site.year"]').fill('2022');
    const changes = { ...presetForms['plan'], 'site.year': '2022' };
    await expect.poll(() => total(page)).toContain(shownTotal(given(formOf(changes))));
    await expect.poll(() => total(page)).not.toBe(before);
    expect(fetched).toContain('/tables/whole-odbl.json');
    await expect.poll(() => query(page)).toMatchObject({ 'site.year': '2022' });
    const shown = await total(page);
    const again = await site.visit(new URL(page.url()).search);
    await expect.poll(() => total(again.page)).toBe(shown);
    expect(complaints).toEqual([]);
    await again.close();
    await close();
  });
});

describe('the interval of the headline', () => {
  test('follows the number, holds it, and widens when the efficiency is not stated', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan&mfu=0.4');
    const shown = page.locator('h1 .range');
    const ends = async (): Promise<number[]> => {
      await shown.waitFor();
      const [low = '', high = ''] = plain(await shown.innerText()).split(' to ');
      return [low, high].map((text) => Number.parseFloat(text.replaceAll(',', '')));
    };
    const [low = 0, high = 0] = await ends();
    const value = Number.parseFloat((await total(page)).replaceAll(',', ''));
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    await page.getByText('Assumptions').click();
    await page.locator('#mfu').fill('');
    await expect.poll(async () => (await ends())[1]).toBeGreaterThan(high);
    await close();
  });
  test('what makes it is listed, and opens its trail', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.locator('#tokens').click();
    const section = page.getByRole('heading', { name: 'What makes the interval' }).locator('..');
    await section.waitFor();
    const first = section.getByRole('button').first();
    await expect.poll(() => first.innerText()).toMatch(/MFU/);
    await first.click();
    await page.locator('#trail-spread').waitFor();
    await close();
  });
});
