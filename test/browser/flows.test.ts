import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPages } from './openPages.ts';
import { isAlive } from './site.ts';

const { open } = openPages();
const headline = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
/** Types into what has the focus, after emptying it. */
async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Scrolls to what is made only once it is seen, and waits for it. */
async function seeBeside(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.evaluate(() =>
        [...document.querySelectorAll('h2')]
          .find((title) => /^Side by side/.test(title.innerText))
          ?.scrollIntoView(),
      );
      return page.getByRole('button', { name: 'Pin this run' }).count();
    })
    .toBe(1);
}

describe('planning a run, by keyboard alone', () => {
  test('a name is searched and chosen, an expression is worked out, the result follows', async () => {
    const page = await open('?v=1&preset=plan');
    await page.getByLabel('Accelerator', { exact: true }).focus();
    await retype(page, 'b200');
    await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => headline(page)).toContain('B200');
    await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(0);
    await page.keyboard.press('Tab');
    await retype(page, '2 * 256');
    await page.keyboard.press('Tab');
    await retype(page, '3 days + 12 h');
    await expect
      .poll(() => page.getByText(/512 × 3\.5 days = 43,000 accelerator-hours/).count())
      .toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await retype(page, 'hokkaido');
    await page.keyboard.press('Escape');
    await retype(page, 'france');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => headline(page)).toContain('France');
  });
  test('a config.json gives the shape of the model, and an unknown one is named', async () => {
    const page = await open('?v=1&preset=plan');
    await page.getByText('From a Hugging Face config.json').click();
    const box = page.getByRole('textbox', { name: 'Hugging Face config.json' });
    await box.fill('{"model_type": "mystery"}');
    await expect
      .poll(() => page.locator('#model-file-about').innerText())
      .toMatch(/layout of "mystery" is not known/);
    const config = {
      model_type: 'llama',
      hidden_size: 4096,
      num_hidden_layers: 32,
      num_attention_heads: 32,
      num_key_value_heads: 8,
      intermediate_size: 14336,
      vocab_size: 128256,
      tie_word_embeddings: false,
    };
    await box.fill(JSON.stringify(config));
    await expect.poll(() => page.locator('#model-file-about').innerText()).toMatch(/Read as llama: 8\.03/);
    await expect.poll(() => headline(page)).toMatch(/8(\.03)?-billion-parameter/);
    expect(new URL(page.url()).searchParams.get('model.layers')).toBe('32');
  });
  test('what is pinned stands beside what comes next, with the reasons, in the link too', async () => {
    const page = await open('?v=1&preset=plan');
    await seeBeside(page);
    await page.getByRole('button', { name: 'Pin this run' }).click();
    await page.getByLabel('Cloud region, country or grid zone').fill('FR');
    const table = page.getByRole('region', { name: 'Table of the scenarios' });
    await expect.poll(() => table.innerText()).toMatch(/carbon intensity × 9\.|carbon intensity × 1\d/);
    await expect.poll(() => new URL(page.url()).searchParams.getAll('pin').length).toBe(1);
    await page.reload();
    await isAlive(page);
    await seeBeside(page);
    await expect.poll(() => page.getByRole('button', { name: 'Remove pin 1' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Take up pin 1' }).click();
    await expect.poll(() => headline(page)).toContain('Virginia');
    await page.getByRole('button', { name: 'Remove pin 1' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Remove pin 1' }).count()).toBe(0);
  });
  test('a link of another version says what has changed', async () => {
    const page = await open('?v=1&preset=plan&by=0.0.1%2F2026-01-01&total=12.5');
    await expect
      .poll(() => page.locator('.notice').innerText())
      .toMatch(
        /made with version 0\.0\.1\/2026-01-01; this is .*It gave 12\.5 t then and gives [\d.]+ t now/,
      );
  });
});

describe('a run that is over', () => {
  test('machine, hours and place give a paragraph whose numbers are those of the page', async () => {
    const page = await open('?v=1&preset=blank');
    await page.getByLabel('Accelerator', { exact: true }).fill('RTX 4090');
    await page.getByLabel('How many').fill('2');
    await page.getByLabel('For how long').fill('36');
    await page.getByLabel('Cloud region, country or grid zone').fill('Germany');
    await page.getByLabel('Units').selectOption('kg');
    await expect.poll(() => headline(page)).toMatch(/kg CO2e|kg CO₂e/);
    await seeBeside(page);
    const paragraph = page.getByRole('region', { name: 'For your paper' });
    await expect.poll(() => paragraph.innerText()).toMatch(/Training took 72 accelerator-hours on 2/);
    const text = await paragraph.innerText();
    const energy = /drew ([\d.,]+) kWh/.exec(text)?.[1] ?? 'none';
    await expect
      .poll(() => page.getByRole('heading', { name: 'Energy of the data centre' }).locator('..').innerText())
      .toContain(energy);
    expect(text).toMatch(/emitted [\d.,]+ kg CO2e/);
    expect(text).toMatch(/g CO2e\/kWh \([^)]*20\d\d, lifecycle\)/);
  });
  test('the result can be taken along as JSON and as a command', async () => {
    const page = await open('?v=1&preset=plan', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async (name: string): Promise<string> => {
      await page.getByRole('button', { name: `Copy as ${name}` }).click();
      await expect.poll(() => page.getByText(`Copied the ${name}`).count()).toBe(1);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const estimate = JSON.parse(await copied('JSON')) as {
      schema: string;
      total: { carbon: { unit: string } };
    };
    expect(estimate.schema).toBe('flopprint/estimate@1');
    expect(estimate.total.carbon.unit).toBe('tCO2e');
    await expect
      .poll(() => copied('command'))
      .toMatch(/^echo '\{.*"hardware".*\}' \| npx flopprint estimate - --samples 10000$/);
    await expect.poll(() => copied('link')).toMatch(/[?&]by=[^&]+&total=[\d.]+/);
  });
});
