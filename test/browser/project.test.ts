import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { formatAmount } from 'flopprint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstLoad } from './firstLoad.ts';
import { openSite, type Site } from './site.ts';

const kilobyte = 1000;
const folder = mkdtempSync(join(tmpdir(), 'flopprint-project-'));
let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site?.close();
});

const plain = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('₂', '2')
    .replaceAll(/\s+/g, ' ');
const main = async (page: Page): Promise<string> => plain(await page.locator('main').innerText());
const last = async (page: Page): Promise<string> =>
  plain(
    await page.getByRole('table', { name: 'Each year on each course' }).getByRole('row').last().innerText(),
  );

/** What the command says of the page's own portfolio. */
async function byCommand(page: Page): Promise<{ carbon: number }[]> {
  const text = await page.getByRole('region', { name: 'The same as a command' }).innerText();
  const [, csv = '', options = ''] =
    /'END'\n([^]*)\nEND\nnpx flopprint project portfolio\.csv (.*)$/.exec(text) ?? [];
  const file = join(folder, 'portfolio.csv');
  writeFileSync(file, csv);
  const { stdout } = spawnSync(
    process.execPath,
    ['packages/flopprint/bin/flopprint.js', 'project', file, ...options.split(' '), '--format', 'json'],
    { encoding: 'utf8' },
  );
  return (JSON.parse(stdout) as { central: { carbon: number }[] }).central;
}

test('without a script, the example stands with its table', async () => {
  const { page, close } = await site.visit('project/', { javaScriptEnabled: false });
  await expect.poll(() => main(page)).toMatch(/In 2030 it would emit .* on the low course/);
  await expect.poll(() => last(page)).toMatch(/^2030/);
  await expect.poll(() => main(page)).toContain('24.4');
  await close();
});

test('a reader states growth, efficiency and what is avoided, goes back, and the command says the same', async () => {
  const { page, complaints, close } = await site.visit('project/');
  const before = await last(page);
  const growth = page.getByLabel('Growth of use a year: low, central, high');
  await growth.fill('0 0.1 0.2');
  await growth.press('Enter');
  await expect.poll(() => last(page), { timeout: 60_000 }).not.toBe(before);
  const grown = await last(page);
  await page.getByLabel('Operations for each unit of energy').fill('0.1 0.1 0.1');
  await page.getByLabel('Operations for each unit of energy').press('Enter');
  await expect.poll(() => last(page), { timeout: 30_000 }).not.toBe(grown);
  await page.getByLabel('Carbon avoided elsewhere').fill('900');
  await page.getByLabel('Carbon avoided elsewhere').press('Enter');
  await page
    .getByRole('columnheader', { name: 'Return on environment, central' })
    .waitFor({ timeout: 30_000 });

  const central = await byCommand(page);
  const carbon = plain(formatAmount({ value: central.at(-1)?.carbon ?? Number.NaN, unit: 'tCO2e' }));
  await expect.poll(() => last(page)).toContain(carbon);

  await page.goBack();
  await page.goBack();
  await expect.poll(() => last(page), { timeout: 30_000 }).toBe(grown);
  await page.reload();
  await expect.poll(() => last(page), { timeout: 60_000 }).toBe(grown);
  expect(complaints).toEqual([]);
  await close();
}, 180_000);

test('a run of the calculator becomes a part, and bad numbers are refused by name', async () => {
  const { page, close } = await site.visit('project/?v=1&preset=plan&count=64');
  await expect
    .poll(() => page.getByLabel('Grid whose trend goes on').inputValue(), { timeout: 60_000 })
    .toBe('US-MIDA-PJM');
  await page.getByLabel('Energy, MWh a year').fill('much');
  await page.getByLabel('Energy, MWh a year').press('Enter');
  await expect.poll(() => main(page), { timeout: 30_000 }).toMatch(/energy_mwh: "much" is not a number/);
  await close();
}, 120_000);

test('a file of the command is read, and one without a column is refused', async () => {
  const { page, close } = await site.visit('project/');
  const input = page.getByLabel('Or read a file, as the command takes it');
  await input.setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,energy_mwh\nchat,1\n'),
  });
  await expect
    .poll(() => main(page))
    .toContain('The file has no column carbon_intensity, embodied_t, growth');
  await input.setInputFiles({
    name: 'b.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'name,energy_mwh,carbon_intensity,embodied_t,growth,grid\nchat,1000,400,50,0.5,FR\nsearch,10,400,1,0,DE\n',
    ),
  });
  await page.getByRole('group', { name: '2. search' }).waitFor({ timeout: 60_000 });
  await expect.poll(() => main(page)).toContain('France');
  // 1,010 MWh at 400 g/kWh and 51 t.
  await expect.poll(() => main(page)).toContain('455 t CO2e');
  await page.getByRole('button', { name: 'Remove 2. search' }).click();
  await expect.poll(() => main(page), { timeout: 30_000 }).toContain('450 t CO2e');
  await close();
}, 120_000);

test('it loads at most 60 kB of script', async () => {
  const { script } = await firstLoad(site, 'project/');
  expect(script).toBeGreaterThan(10 * kilobyte);
  expect(script).toBeLessThanOrEqual(60 * kilobyte);
});
