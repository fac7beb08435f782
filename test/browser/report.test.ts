import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { firstLoad } from './firstLoad.ts';
import { openSite, type Site } from './site.ts';

const run = '?v=1&preset=plan&count=64&mfu=0.4';
const kilobyte = 1000;
const folder = mkdtempSync(join(tmpdir(), 'flopprint-page-'));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site?.close();
});

const written = (page: Page) => page.getByRole('article', { name: /with changes|My paper/ });
const flopprint = (argv: readonly string[], input = '') =>
  spawnSync(process.execPath, ['packages/flopprint/bin/flopprint.js', ...argv], { encoding: 'utf8', input });

describe('the report of a run', () => {
  test('an author comes from the calculator, names it, takes it along and has it verified', async () => {
    const { page, complaints, close } = await site.visit(run, { acceptDownloads: true });
    await page.getByRole('link', { name: 'Report to cite' }).click();
    await written(page).waitFor();
    await expect.poll(() => written(page).innerText()).toMatch(/accelerator-hours on 64 NVIDIA H100/);
    await page.getByLabel('Title of the report').fill('My paper <b>');
    await page.getByLabel('Title of the report').press('Enter');
    await page.getByRole('heading', { name: 'My paper <b>' }).waitFor();
    expect(new URL(page.url()).searchParams.get('name')).toBe('My paper <b>');
    expect(new URL(page.url()).searchParams.get('count')).toBe('64');

    await page.getByLabel('Take it along as').selectOption('json');
    const shown = page.getByLabel('The report as JSON, to verify');
    await shown.waitFor();
    const text = await shown.inputValue();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download/ }).click();
    const download = await started;
    const file = join(folder, 'report.json');
    await download.saveAs(file);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(download.suggestedFilename()).toBe(
      `flopprint-${(JSON.parse(text) as { content: string }).content.slice(0, 8)}.json`,
    );

    // The command writes the same bytes from the same scenario, and finds the file of the page the same.
    const { scenario } = JSON.parse(text) as { scenario: object };
    expect(flopprint(['report', '-', '--format', 'json'], JSON.stringify(scenario)).stdout).toBe(text);
    expect(flopprint(['verify', file]).status).toBe(0);

    await page.getByLabel('Choose a file').setInputFiles(file);
    await page
      .getByRole('heading', { name: /^The same: all \d+ figures of report\.json come out again/ })
      .waitFor();
    await expect.poll(() => audit(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('every format of the menu is there to copy, the same as the command writes', async () => {
    const { page, close } = await site.visit(`report/${run}&name=x`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('heading', { name: 'x', exact: true }).waitFor();
    const menu = page.getByLabel('Take it along as');
    const ids = await menu
      .locator('option:not([disabled])')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(ids).toEqual(expect.arrayContaining(['html', 'markdown', 'latex', 'json']));
    await menu.selectOption('json');
    const json = await page.locator('textarea').inputValue();
    const { scenario } = JSON.parse(json) as { scenario: object };
    for (const id of ids) {
      await menu.selectOption(id);
      const expected = flopprint(['report', '-', '--format', id], JSON.stringify(scenario)).stdout;
      await expect.poll(() => page.locator('textarea').inputValue()).toBe(expected);
    }
    await page.getByRole('button', { name: 'Copy it' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('textarea').inputValue());
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility violation (%s), and fits a phone',
    async (colorScheme) => {
      const { page, complaints, close } = await site.visit(`report/${run}`, { colorScheme });
      await written(page).waitFor();
      await page.getByLabel('Take it along as').selectOption('markdown');
      await page.locator('textarea').waitFor();
      await expect.poll(() => audit(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('on paper it stands alone, and makes a PDF of a few pages', async () => {
    const { page, close } = await site.visit(`report/${run}`, { colorScheme: 'dark' });
    await written(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('input, select, textarea, button, nav, footer')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    expect(shown).toEqual([]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    console.log(`report of a plan as PDF: ${pages} pages, ${Math.round(pdf.length / kilobyte)} kB`);
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(25);
    await close();
  });

  test('a run that lacks something says what, and no old report stands below', async () => {
    const { page, close } = await site.visit('report/?v=1&preset=blank');
    await page.getByText(/Nothing is stated yet/).waitFor();
    await expect.poll(() => page.locator('article.report').count()).toBe(0);
    await page.goto(`${site.address}report/?v=1&preset=plan&acc=h100-smx`);
    await page.getByText(/unknown accelerator “?"?h100-smx/).waitFor();
    await close();
  });
});

describe('a report that is dropped', () => {
  const text = flopprint(['report', 'test/scenarios/gpt3.json', '--format', 'json']).stdout;
  const drop = (page: Page, content: string, name = 'report.json') =>
    page
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

  test('is verified without a run of the address, and an edited figure is named', async () => {
    const { page, complaints, close } = await site.visit('report/');
    await drop(page, text);
    await page.getByRole('heading', { name: /^The same/ }).waitFor();
    await drop(page, text.replace('598.677745034', '598.677745035'), '<img src=x>.json');
    await page.getByRole('heading', { name: /^It differs: <img src=x>\.json is not the file/ }).waitFor();
    await page.getByText(/total\.carbon\.value was changed after the report was written/).waitFor();
    await drop(page, text.replace('598.677745034', '98.677745034'));
    await page.getByRole('cell', { name: '598.677745034' }).waitFor();
    await page.getByRole('cell', { name: 'changed after it was written' }).waitFor();
    await expect.poll(() => audit(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is told apart from what is no report', async () => {
    const { page, close } = await site.visit('report/');
    await drop(page, 'carbon,1', 'emissions.csv');
    await page.getByText('emissions.csv: This is no JSON').waitFor();
    await drop(page, '{"schema": "flopprint/estimate@9"}');
    await page.getByText(/newer version/).waitFor();
    await close();
  });

  test('may be dragged or pasted', async () => {
    const { page, close } = await site.visit('report/');
    const file = join(folder, 'dragged.json');
    writeFileSync(file, text);
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dragged.json', { type: 'application/json' }));
      return transfer;
    }, text);
    await page.getByRole('region', { name: 'Verify a report' }).dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('heading', { name: /^The same: .* of dragged\.json/ }).waitFor();
    await page.getByLabel('Paste a report').evaluate((element, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', content);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await page.getByRole('heading', { name: /of the pasted report come out again/ }).waitFor();
    await close();
  });
});

describe('before anybody asks', () => {
  test('the page loads at most 60 kB of script and no data', async () => {
    const { script, data } = await firstLoad(site, 'report/');
    expect(script).toBeGreaterThan(10 * kilobyte);
    expect(script).toBeLessThanOrEqual(60 * kilobyte);
    expect(data).toBe(0);
  });

  test('without a script, the worked example and the commands are there', async () => {
    const { page, close } = await site.visit('report/', { javaScriptEnabled: false });
    const words = await page.locator('main').innerText();
    expect(words).toContain('npx flopprint report run.json');
    expect(words).toContain('npx flopprint verify report.json');
    await expect
      .poll(() => page.getByRole('article', { name: 'GPT-3, as published' }).isVisible())
      .toBe(true);
    await expect.poll(() => page.locator('math').count()).toBeGreaterThan(20);
    await expect.poll(() => page.getByLabel('Take it along as').isVisible()).toBe(false);
    await close();
  });
});
