import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { estimate, formatNumber, tables } from 'flopprint';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readColumns, readTable, openReader, rowScenario } from 'flopprint/table';
import { example } from '../../site/portfolio/example.ts';
import { audit } from './audit.ts';
import { expectFluid, watchTasks } from './longestTask.ts';
import { isAlive, openSite, type Site, type Visit } from './site.ts';

let site: Site;
let visits: Visit[] = [];
let isLeft = false;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(async () => {
  // A page that is left gives up what it was fetching, and a change of the address asks for the icon again.
  const complaints = visits
    .flatMap((visit) => visit.complaints)
    .filter((line) => !/^failed: /.test(line) || !(isLeft || /favicon\.svg$/.test(line)));
  isLeft = false;
  await Promise.all(visits.map((visit) => visit.close()));
  visits = [];
  expect(complaints).toEqual([]);
});

async function open(options: BrowserContextOptions = {}, path = 'portfolio/'): Promise<Page> {
  const visit = await site.visit(path, { acceptDownloads: true, ...options });
  visits.push(visit);
  return visit.page;
}

/** Pastes as a person does: one event with the whole text. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#paste').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
const sum = (page: Page) => page.locator('#sum');
const words = async (page: Page) => (await sum(page).innerText()).replace(/[\u00a0\u202f\s]+/g, ' ');
const isDone = (page: Page, rows: number) =>
  sum(page)
    .filter({ hasText: new RegExp(`^\\s*${rows.toLocaleString('en-US')} rows? of work`) })
    .waitFor({ timeout: 200_000 });
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const { header, rows } = readTable(example);
const scenarios = rows.map(
  (cells) => rowScenario(openReader(tables), readColumns(header), cells, 'point', 'lifecycle').scenario,
);
const total = scenarios.reduce((all, scenario) => all + (estimate(scenario).total.carbon?.value ?? 0), 0);

describe('a pasted portfolio', () => {
  test('sums to what the library gives for its rows, and exports what it read', async () => {
    const page = await open();
    await paste(page, example);
    await isDone(page, rows.length);
    const csv = readTable(await downloaded(page, 'Download CSV'));
    const carbon = csv.header.indexOf('flopprint: carbon (tCO2e)');
    expect(csv.rows.reduce((all, cells) => all + Number(cells[carbon]), 0)).toBeCloseTo(total, 9);
    expect(csv.rows.map((cells) => cells.slice(0, header.length))).toEqual(rows);
    const json = JSON.parse(await downloaded(page, 'Download JSON')) as {
      rollUp: { total: { carbon: { value: number; p5: number; p95: number } } };
    };
    const { value, p5, p95 } = json.rollUp.total.carbon;
    expect(value).toBeCloseTo(total, 9);
    const place = 10;
    await expect
      .poll(() => words(page))
      .toContain(
        `${formatNumber(Math.round(value / place) * place)} t CO2e 90 % likely between ${formatNumber(Math.round(p5 / place) * place)} and ${formatNumber(Math.round(p95 / place) * place)}`,
      );
    // What was exported reads again, by the file button, to the same sum.
    const text = await words(page);
    await page.getByRole('button', { name: 'Clear the table' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'again.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `\uFEFF${[csv.header, ...csv.rows].map((line) => line.map((one) => JSON.stringify(one).replaceAll('\\"', '""')).join(',')).join('\n')}`,
      ),
    });
    await isDone(page, rows.length);
    await expect.poll(() => words(page)).toBe(text);
  });

  test('tells what is wrong under its row, and one click mends it', async () => {
    const page = await open();
    await paste(page, example.replace('7B,20B,h100-sxm5-80', '7B,20B,h100-smx'));
    await isDone(page, rows.length - 1);
    const remark = page.locator('#remark-1');
    await expect
      .poll(() => remark.innerText())
      .toMatch(/Accelerator: unknown accelerator "h100-smx": did you mean/);
    await expect.poll(() => cell(page, 1, 5).getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Go to the next one' }).click();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('h100-smx');
    await remark.getByRole('button', { name: 'use h100-sxm5-80' }).click();
    await isDone(page, rows.length);
    await expect.poll(() => cell(page, 1, 5).inputValue()).toBe('h100-sxm5-80');
    await expect.poll(() => remark.count()).toBe(0);
  });

  test('a header that is nearly known is read at a click', async () => {
    const page = await open();
    await paste(page, 'acelerator,count,hours,country\nh100,8,24,FR\n');
    await page.getByText('1 row has no result').waitFor();
    await page.getByRole('button', { name: 'read as accelerator?' }).click();
    await isDone(page, 1);
  });

  test('cells can be changed, arrow keys go along a column, and a reload loses nothing', async () => {
    const page = await open();
    await paste(page, example);
    await isDone(page, rows.length);
    const before = await words(page);
    isLeft = true;
    await cell(page, 3, 6).fill('6400');
    await cell(page, 3, 6).press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['row']))
      .toBe('4');
    await page.waitForFunction((text) => document.querySelector('#sum')?.textContent !== text, before);
    await page.waitForURL(/#t=/);
    await page.getByText('The table is kept in the address').waitFor();
    await page.waitForTimeout(1000);
    const after = await words(page);
    expect(after).not.toBe(before);
    await page.reload();
    await isAlive(page);
    await isDone(page, rows.length);
    await expect.poll(() => cell(page, 3, 6).inputValue()).toBe('6400');
    await expect.poll(() => words(page)).toBe(after);
    // A link to a place on the page takes the address, and the tab still has the table.
    await page.evaluate(() => (location.hash = '#main'));
    await page.reload();
    await isAlive(page);
    await isDone(page, rows.length);
    await expect.poll(() => words(page)).toBe(after);
    await page.getByRole('link', { name: /row 4 in the calculator/ }).click();
    await page.waitForURL(/preset=blank/);
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await isDone(page, rows.length);
  });

  test('whose machines they are moves carbon between scopes, not the sum', async () => {
    const page = await open();
    await paste(page, 'accelerator,count,hours,country\nh100,8,24,FR\n');
    await isDone(page, 1);
    const text = await words(page);
    const scopes = page.getByRole('region', { name: 'By scope', exact: true });
    await expect.poll(() => scopes.innerText()).not.toContain('Scope 2');
    await page.locator('#usual').selectOption('own');
    await scopes.getByText('Scope 2').waitFor();
    await expect.poll(() => words(page)).toBe(text);
  });

  test('text from a file stays text, on the page and in the export', async () => {
    const page = await open();
    const hostile = '<img src=x onerror="document.title=\'owned\'">';
    await paste(
      page,
      `name\t${hostile}\taccelerator\tcount\thours\tcountry\n${hostile}\t=1+1\t${hostile}\t8\t24\tFR\n`,
    );
    await page.getByText('1 row has no result').waitFor();
    await expect.poll(() => page.locator('.portfolio img').count()).toBe(0);
    await expect.poll(() => cell(page, 0, 0).inputValue()).toBe(hostile);
    await expect.poll(() => page.title()).toMatch(/^Portfolio/);
    await cell(page, 0, 2).fill('h100');
    await cell(page, 0, 2).press('Enter');
    await isDone(page, 1);
    await expect.poll(() => downloaded(page, 'Download CSV')).toContain("\t'=1+1\t");
  });

  test('asks nobody but the site itself, and only for its files', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await paste(page, example);
    await isDone(page, rows.length);
    await page.waitForURL(/#t=/);
    const foreign = asked.filter(
      (line) => !line.startsWith(`GET ${site.address}`) && !line.startsWith('GET blob:'),
    );
    expect(foreign).toEqual([]);
    const files = asked.map((line) => line.replace(`GET ${site.address}`, '').trim());
    expect(files.filter((file) => !/^(favicon\.svg|(tables|trail|_astro)\/[^?#]+)$/.test(file))).toEqual([]);
    expect(files.some((file) => file.startsWith('tables/whole-'))).toBe(true);
  });
});

describe('the page', () => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility violation, empty, filled and refused (%s)',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await expect.poll(() => audit(page)).toEqual([]);
      await paste(page, example.replace('7B,20B,h100-sxm5-80', '7B,20B,h100-smx'));
      await isDone(page, rows.length - 1);
      await page
        .getByRole('button', { name: /remarks on row/ })
        .first()
        .click();
      await page.getByText('Sources and licences').click();
      await page.getByText(/^The \d+ data$/).click();
      await expect.poll(() => audit(page)).toEqual([]);
    },
  );

  test('fits a phone of 320 pixels: only tables scroll sideways, in their boxes', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(() => width()).toBe(320);
    await paste(page, example.replace('7B,20B,h100-sxm5-80', '7B,20B,h100-smx'));
    await isDone(page, rows.length - 1);
    await page.getByText('Sources and licences').click();
    await page.getByText(/^The \d+ data$/).click();
    await expect.poll(() => width()).toBe(320);
    const remark = await page.locator('#remark-1').boundingBox();
    expect((remark?.x ?? 0) + (remark?.width ?? 0)).toBeLessThanOrEqual(320);
  });

  test('prints every row', async () => {
    const page = await open();
    await paste(page, example);
    await isDone(page, rows.length);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.printed tbody tr').count()).toBe(rows.length);
    await expect.poll(() => page.locator('#paste').isVisible()).toBe(false);
    await expect
      .poll(() => page.getByRole('region', { name: 'By scope', exact: true }).isVisible())
      .toBe(true);
  });
});

describe('5,000 rows', () => {
  /** Rows of which no two are alike. */
  const many = (): string => {
    const regions = tables.cloudRegions.map(({ id }) => id);
    const devices = ['h100-sxm5-80', 'a100-sxm4-80', 'v100-sxm2-32', 'tpu-v5e', 'l40s'];
    const lines = Array.from({ length: 5000 }, (_, row) => {
      const [device, region] = [devices[row % devices.length], regions[row % regions.length]];
      const start = `run ${row},${['training', 'fine-tuning', 'inference'][row % 3]}`;
      const work = [
        `${(row % 70) + 1}B,${row + 100}B,,8,,`,
        `,,,16,${row + 1},`,
        `${(row % 70) + 1}B,,,,,${row + 1}000`,
      ][row % 3];
      return `${start},${work},${device},${region},${2022 + (row % 3)},team ${row % 40}`;
    });
    return `name,phase,parameters,tokens,mfu,count,hours,requests,accelerator,region,year,team\n${lines.join('\n')}\n`;
  };

  test('stay fluid: no task of the page holds it up, and every row has a result', async () => {
    const page = await open();
    const worked = await watchTasks(site.browser, page);
    const start = performance.now();
    await paste(page, many());
    await page.locator('[data-row="0"]').first().waitFor();
    const shown = performance.now() - start;
    await isDone(page, 5000);
    const results = performance.now() - start;
    const working = await worked();
    await expect.poll(() => page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')).toBe('5001');
    await expect.poll(() => page.locator('.box tbody tr').count()).toBeLessThan(60);
    await cell(page, 2, 1).focus();
    const scrolled = await watchTasks(site.browser, page);
    // From top to bottom in frames, as a finger would.
    const frames = await page.evaluate(async () => {
      const box = document.querySelector('.box') as HTMLElement;
      const times: number[] = [];
      let before = performance.now();
      for (let step = 0; step < 120; step++) {
        box.scrollTop += step < 60 ? 90 : 3000;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - before);
        before = performance.now();
      }
      box.scrollTop = box.scrollHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return times.sort((left, right) => left - right);
    });
    await cell(page, 4999, 0).waitFor();
    await expect.poll(() => cell(page, 4999, 0).inputValue()).toBe('run 4999');
    const scrolling = await scrolled();
    // Out of sight, the focus stays where it was.
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset))
      .toMatchObject({
        row: '2',
        column: '1',
      });
    await page.waitForTimeout(1500);
    console.log('5,000 rows', {
      'table shown, ms': Math.round(shown),
      'all results, ms': Math.round(results),
      'longest task while scrolling, ms of processor (of clock)': scrolling,
      'frame while scrolling, median ms': frames[60]?.toFixed(1),
      'frame while scrolling, 95th percentile ms': frames[114]?.toFixed(1),
    });
    await page.getByText('kept in this tab').waitFor();
    await page.reload();
    await isAlive(page);
    await cell(page, 0, 0).waitFor();
    await expect.poll(() => cell(page, 0, 0).inputValue()).toBe('run 0');
    expectFluid('5,000 rows', working);
  }, 240_000);
});
