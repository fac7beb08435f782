import { rangeOf, tables } from 'flopprint';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../site/form/address.ts';
import { calculate } from '../../site/form/calculate.ts';
import { menusOf } from '../../site/form/menus.ts';
import { namedPresets } from '../../site/form/namedPresets.ts';
import { standard } from '../../site/presets.ts';
import { catalogue, type AnyRow } from '../../site/tables/catalogue.ts';
import { cellsOf } from '../../site/tables/cells.ts';
import { openRun } from '../../site/tables/openRun.ts';
import { rowPages } from '../../site/tables/rowPages.ts';
import { hasPages, rowPath } from '../../site/tables/rowPath.ts';
import { seeAlso } from '../../site/tables/seeAlso.ts';

const pages = rowPages();
const rowOf = (table: string, id: string): AnyRow => {
  const row = catalogue()
    .find(({ slug }) => slug === table)
    ?.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${table}/${id}`);
  return row;
};

describe('pages of rows', () => {
  test('every row has a page or an anchor, and no two pages one address on any file system', () => {
    const paths = pages.map(({ table, path }) => `${table.slug}/${path}/`.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const { slug, rows } of catalogue())
      for (const { id } of rows) {
        const [path = '', anchor] = decodeURI(rowPath(slug, id)).split('#');
        if (hasPages(slug)) expect(paths).toContain(path.toLowerCase());
        else expect([path, anchor]).toEqual([`${slug}/`, id]);
      }
  });

  test('a grid zone has one page for its years', () => {
    expect(rowPath('grid-emaps-co2js', 'emaps-co2js/FR/2024')).toBe('grid-emaps-co2js/FR/#2024');
    const france = pages.find(({ table, path }) => table.slug === 'grid-emaps-co2js' && path === 'FR');
    expect(france?.rows.map(({ year }) => year)).toContain(2024);
    expect(france?.heading).toBe('France, FR');
  });

  test('no two pages of a table have one heading', () => {
    const headings = pages.map(({ table, heading }) => `${table.slug}: ${heading}`);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('a constant is headed by the label of what it stands in for', () => {
    const page = pages.find(({ path }) => path === 'training-passes');
    expect(page?.heading).toBe('Forward passes that one training step costs');
  });
});

describe('cells', () => {
  const space = '\u202f';

  test('carry unit, range, source and doubt of their own', () => {
    const cells = cellsOf('accelerators', rowOf('accelerators', 'h100-sxm5-80'));
    const power = cells.find(({ column }) => column === 'thermalDesignPower');
    expect(power).toMatchObject({ text: `700${space}W`, source: 'epoch-chips', isUnverified: false });
    expect(power?.range?.rule).toBe('thermalDesignPower');
    const idle = cells.find(({ column }) => column === 'idlePower');
    expect(idle).toMatchObject({ isUnverified: true, source: 'recalled' });
    expect(idle?.range?.rule).toBe('idlePower/unverified');
  });

  test('none is lost: a column is a cell, or stands elsewhere on the page', () => {
    const elsewhere =
      /^(id|name|value|unit|low|high|note|locator|source\w*|\w+Source|confidence|reviewBy|unverifiedColumns)$/;
    for (const { table, rows } of pages)
      for (const row of rows) {
        const shown = cellsOf(table.slug, row).map(({ column }) => column);
        const lost = Object.keys(row).filter((name) => !elsewhere.test(name) && !shown.includes(name));
        expect(lost, `${table.slug}/${row.id}`).toEqual([]);
      }
  });

  test('a value in billions is shown in its unit, with every digit', () => {
    const cells = cellsOf('runs', rowOf('runs', 'llama3.1-405b'));
    const text = (column: string) => cells.find((cell) => cell.column === column)?.text;
    expect(text('parametersBillion')).toBe(`4.05853 × 10¹¹${space}parameters`);
    expect(text('acceleratorHours')).toBe(`30,840,000${space}h`);
  });

  test('a rule that is named is the one that the library goes by', () => {
    const rules = new Map(
      tables.ranges.map((rule) => [rule.basis ? `${rule.quantity}/${rule.basis}` : rule.quantity, rule]),
    );
    let seen = 0;
    for (const { table, rows } of pages)
      for (const row of rows) {
        const cell = cellsOf(table.slug, row).find(({ column }) => column === '');
        if (!cell?.range?.rule) continue;
        const datum = row as unknown as Parameters<typeof rangeOf>[1];
        const rule = rules.get(cell.range.rule);
        expect(rangeOf(tables.ranges, datum), row.id).toEqual({
          low: datum.value * (rule?.low ?? NaN),
          high: datum.value * (rule?.high ?? NaN),
        });
        seen += 1;
      }
    expect(seen).toBeGreaterThan(1000);
  });

  test('what is exact says so instead of a range', () => {
    const [value] = cellsOf('constants', rowOf('constants', 'training-passes'));
    expect(value).toMatchObject({ text: '3', range: { text: 'exact' } });
  });
});

describe('the run that a row opens', () => {
  const starts = namedPresets();
  const menus = menusOf(tables);

  test.each([
    ['runs', 'gpt3-175b', '?v=1&preset=gpt3'],
    ['accelerators', 'a100-sxm4-80', '?v=1&preset=plan&acc=a100-sxm4-80'],
    ['cloud-regions', 'gcp/us-central1', '?v=1&preset=plan&place=gcp/us-central1'],
    ['grid-emaps-co2js', 'emaps-co2js/FR/2024', '?v=1&preset=plan&place=FR'],
  ])('of %s/%s is %s', (table, id, query) => expect(openRun(table, [rowOf(table, id)])?.query).toBe(query));

  test('is none where the calculator could not count it', () => {
    expect(openRun('constants', [rowOf('constants', 'training-passes')])).toBeUndefined();
    expect(
      openRun('grid-ifi-2021', [rowOf('grid-ifi-2021', 'ifi-2021/AFG/2021/marginal-operating')]),
    ).toBeUndefined();
  });

  test('read back from its address, every one gives a result that takes the row', () => {
    const found = pages.flatMap(({ table, rows }) => {
      const run = openRun(table.slug, rows);
      return run ? [{ table: table.slug, id: rows[0]?.id ?? '', query: run.query }] : [];
    });
    expect(found.length).toBeGreaterThan(500);
    for (const { table, id, query } of found) {
      const { form, notice } = readAddress(query, starts, standard);
      expect(notice).toBeUndefined();
      const result = calculate(tables, menus, form, [], 2);
      if (!('view' in result)) throw new Error(`${query}: ${result.refusal.message}`);
      const { readAs } = result.view.estimate;
      if (table === 'accelerators') expect(readAs['hardware.accelerator']).toBe(id);
      if (table === 'cloud-regions') expect(readAs['site.region']).toBe(id);
    }
  });
});

test('a device leads to its runs and its making, a region to its grid, neither to itself', () => {
  const of = (table: string, id: string): string[] =>
    seeAlso(table, rowOf(table, id)).map(({ path }) => path);
  expect(of('accelerators', 'h100-sxm5-80')).toContain('data/runs/llama3.1-405b/');
  expect(of('cloud-regions', 'aws/us-east-1')).toContain('data/grid-emaps-co2js/US-MIDA-PJM/');
  expect(of('cloud-regions', 'aws/us-east-1')).not.toContain('data/cloud-regions/aws/us-east-1/');
});
