import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables, type Scenario, type Tables } from '../../packages/flopprint/src/index.ts';
import { checksOf, digestOf, figuresOf, placeOf } from '../../packages/flopprint/src/report/figures.ts';
import { jsonReport } from '../../packages/flopprint/src/report/formats/json.ts';
import { reportOf, verifyReport } from '../../packages/flopprint/src/report/index.ts';
import { contentOf } from '../../packages/flopprint/src/report/reportOf.ts';

type Json = { [key: string]: Json } & { [key: number]: Json } & (number | string);

const scenario = JSON.parse(
  readFileSync(new URL('../scenarios/plan-7b.json', import.meta.url), 'utf8'),
) as Scenario;
const written = jsonReport.write(reportOf(tables, scenario));
const saved = (): Json => JSON.parse(written) as Json;

/** The same report as another version would have written it, whole in itself. */
function sealed(change: (report: Json) => void): Json {
  const report = saved();
  change(report);
  const figures = figuresOf(report);
  const text = report as unknown as { scenario: Scenario; version: string; data: string };
  return Object.assign(report, {
    content: contentOf(text),
    digest: digestOf(figures),
    checks: checksOf(figures),
  });
}

/** Every place of a number, with what holds it and under which key. */
function numbersIn(value: Json, path: readonly string[] = []): { path: string; holder: Json; key: string }[] {
  return Object.entries(value).flatMap(([key, member]) =>
    typeof member === 'number'
      ? [{ path: [...path, key].join('.'), holder: value, key }]
      : typeof member === 'object'
        ? numbersIn(member as Json, [...path, key])
        : [],
  );
}

describe('a report as JSON', () => {
  test('is the estimate object, with the total at the top, a content id and a digest', () => {
    const report = saved();
    expect(report).toMatchObject({ schema: 'flopprint/estimate@1', method: 'flopprint', scenario });
    expect(report['total']?.['carbon']?.['value']).toBeCloseTo(28.7227, 3);
    expect(report['total']?.['carbon']?.['unit']).toBe('tCO2e');
    expect(report['content']).toMatch(/^[0-9a-f]{64}$/);
    expect(report['digest']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('holds no figure of more than 12 significant digits', () => {
    const numbers = numbersIn(saved()).filter(({ path }) => !path.startsWith('scenario.'));
    expect(numbers.length).toBeGreaterThan(500);
    for (const { holder, key, path } of numbers)
      expect(Number(Number(holder[key]).toPrecision(12)), path).toBe(holder[key]);
  });

  test('has as content id the SHA-256 of scenario, versions and seed as canonical JSON', () => {
    const { version, data, content } = saved() as unknown as Record<string, string>;
    const canonical =
      `{"code":"${version}","data":"${data}","scenario":{"hardware":{"accelerator":"h100-sxm5-80","count":512,"mfu":0.4},` +
      '"model":{"parameters":"7B"},"name":"7B model, 2T tokens, 512 H100 in Virginia","site":{"region":"us-east-1"},' +
      '"training":{"tokens":"2T"}},"seed":0}';
    expect(content).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  test('is the same to the byte each time, in whatever order a scenario names its keys', () => {
    expect(jsonReport.write(reportOf(tables, structuredClone(scenario)))).toBe(written);
    const turned = Object.fromEntries(Object.entries(scenario).reverse()) as Scenario;
    expect(reportOf(tables, turned)).toMatchObject({ content: saved()['content'] });
  });

  test('tells no time, host or path', () => {
    expect(written).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}|localhost|127\.0\.0\.1/);
    expect(written).not.toContain(process.cwd());
  });

  test('with another seed has other samples, another content id and the same values', () => {
    const other = reportOf(tables, { ...scenario, seed: 7 });
    expect(other.content).not.toBe(saved()['content']);
    expect(other.estimate.total.carbon?.value).toBe(saved()['total']?.['carbon']?.['value']);
    expect(other.estimate.total.carbon?.p95).not.toBe(saved()['total']?.['carbon']?.['p95']);
    expect(verifyReport(tables, JSON.parse(jsonReport.write(other))).isSame).toBe(true);
  });

  test('carries a hostile name as text and nothing else', () => {
    const name = '</script><img src=x onerror=alert(1)>\u202e\u0000&';
    const text = jsonReport.write(reportOf(tables, { ...scenario, name }));
    expect(text).not.toMatch(/[<>&\u202e\u0000]/);
    expect(JSON.parse(text)).toMatchObject({ scenario: { name } });
    expect(verifyReport(tables, JSON.parse(text)).isSame).toBe(true);
  });
});

describe('verify', () => {
  test('finds what was written the same', () => {
    const found = verifyReport(tables, saved());
    expect(found).toMatchObject({ isSame: true, edited: [], differences: [], words: [] });
    expect(found.compared).toBeGreaterThan(500);
  });

  const places = numbersIn(saved());
  /** A number with one digit of its text changed to another, or nothing where that leaves the same number. */
  function changed(value: number, where: number, by: number): number | undefined {
    const text = JSON.stringify(value);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = digits[where % digits.length] ?? 0;
    const digit = (Number(text[at]) + by) % 10;
    const next = Number(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
    return Number.isFinite(next) && next !== value ? next : undefined;
  }
  const edit = fc.tuple(fc.nat(places.length - 1), fc.nat(20), fc.integer({ min: 1, max: 9 }));

  test('names the edited figure, whichever digit of whichever figure was changed', () => {
    fc.assert(
      fc.property(edit, ([place, where, by]) => {
        const report = saved();
        const { holder, key, path } = numbersIn(report)[place] as (typeof places)[number];
        const next = changed(Number(holder[key]), where, by);
        if (next === undefined) return;
        Object.assign(holder, { [key]: next });
        const found = verifyReport(tables, report);
        expect(found.isSame).toBe(false);
        expect(found.digest.holds).toBe(false);
        expect(found.edited.map((one) => one.place)).toEqual([path]);
        expect(found.words.join('\n')).toContain(path);
      }),
      { numRuns: 60 },
    );
  });

  test('names it also in a report of another version of code and data', () => {
    const foreign = sealed((report) =>
      Object.assign(report, { version: '0.0.7', data: '2026-01-01+00000000' }),
    );
    const untouched = verifyReport(tables, structuredClone(foreign));
    expect(untouched).toMatchObject({ isSame: true, digest: { holds: true }, content: { holds: true } });
    expect(untouched.words.join()).toContain('0.0.7');
    fc.assert(
      fc.property(edit, ([place, where, by]) => {
        const report = structuredClone(foreign);
        const { holder, key, path } = numbersIn(report)[place] as (typeof places)[number];
        const next = changed(Number(holder[key]), where, by);
        if (next === undefined) return;
        Object.assign(holder, { [key]: next });
        expect(verifyReport(tables, report).edited.map((one) => one.place)).toEqual([path]);
      }),
      { numRuns: 40 },
    );
  });

  test('sees a unit, a source and the origin of a figure changed', () => {
    for (const [key, value] of [
      ['unit', 'gCO2e/MWh'],
      ['source', 'kaplan-2020'],
      ['from', 'stated'],
    ] as const) {
      const report = saved();
      Object.assign(report['quantities']?.['carbonIntensity'] ?? {}, { [key]: value });
      const { edited } = verifyReport(tables, report);
      expect(edited.map(({ place }) => place)).toContain('quantities.carbonIntensity.value');
    }
  });

  test('sees figures removed and added', () => {
    const removed = saved();
    delete (removed['quantities'] as unknown as Record<string, unknown>)['pue'];
    const gone = verifyReport(tables, removed);
    expect(gone.words.join()).toMatch(/\d more figures were removed/);
    expect(gone.differences.map(({ place }) => place)).toContain('quantities.pue.value');
    const added = saved();
    Object.assign(added['total'] as Json, { offsets: { value: -20, unit: 'tCO2e' } });
    expect(verifyReport(tables, added).edited.map(({ place }) => place)).toEqual(['total.offsets.value']);
  });

  test('tells an edited scenario from an edited figure', () => {
    const report = saved();
    Object.assign(report['scenario']?.['hardware'] ?? {}, { mfu: 0.5 });
    const found = verifyReport(tables, report);
    expect(found.content.holds).toBe(false);
    expect(found.edited).toEqual([{ place: 'scenario.hardware.mfu', value: 0.5 }]);
    const cause = found.differences.find(({ place }) => place === 'quantities.mfu.value');
    expect(cause).toMatchObject({
      stated: 0.4,
      computed: 0.5,
      why: 'scenario',
      words: expect.stringContaining('hardware.mfu'),
    });
    expect(found.differences.find(({ place }) => place === 'total.carbon.value')).toMatchObject({
      why: 'follows',
    });
  });

  test('says of a scenario that was edited into nonsense why it cannot be computed', () => {
    const report = saved();
    Object.assign(report['scenario']?.['hardware'] ?? {}, { accelerator: 'h100-smx' });
    const found = verifyReport(tables, report);
    expect(found.isSame).toBe(false);
    expect(found.words.join('\n')).toMatch(/cannot be computed again: hardware\.accelerator/);
  });

  test('names the row of a table that holds another datum since, and what follows from it', () => {
    const row = 'grids/emaps-co2js/US-MIDA-PJM/2025';
    expect(saved()['quantities']?.['carbonIntensity']).toMatchObject({ row });
    const later: Tables = {
      ...tables,
      grids: tables.grids.map((grid) =>
        grid.map((one) => (`grids/${one.id}` === row ? { ...one, value: one.value * 1.1 } : one)),
      ),
    };
    const earlier = sealed((report) => Object.assign(report, { data: '2026-01-01+00000000' }));
    const found = verifyReport(later, earlier);
    expect(found.isSame).toBe(false);
    expect(found.edited).toEqual([]);
    const [first] = found.differences;
    expect(first).toMatchObject({ why: 'datum', words: expect.stringContaining(row) });
    expect(found.differences.find(({ place }) => place === 'total.carbon.value')).toMatchObject({
      why: 'follows',
    });
    expect(found.differences.some(({ place }) => place === 'total.energy.value')).toBe(false);
  });

  test('says of the same versions with other figures, all sealed anew, that nothing explains them', () => {
    const forged = sealed((report) => Object.assign(report['total']?.['carbon'] ?? {}, { value: 1 }));
    const found = verifyReport(tables, forged);
    expect(found).toMatchObject({ isSame: false, digest: { holds: true }, content: { holds: true } });
    expect(found.differences).toMatchObject([{ place: 'total.carbon.value', stated: 1, why: 'unexplained' }]);
    expect(found.words.join()).toContain('replaced together');
  });

  test.each([
    ['digest', 'The digest itself was changed'],
    ['content', 'The content id was changed'],
    ['checks', 'The list of checks was changed'],
  ])('says that the %s was changed and no figure', (key, words) => {
    const report = saved();
    const seal = String(report[key]);
    Object.assign(report, { [key]: (seal.startsWith('0') ? '1' : '0') + seal.slice(1) });
    const found = verifyReport(tables, report);
    expect(found.isSame).toBe(false);
    expect(found.edited).toEqual([]);
    expect(found.words.join()).toContain(words);
  });

  test('sees a warning or a note in other words', () => {
    const report = saved();
    Object.assign(report['quantities']?.['dieYield'] ?? {}, { note: 'measured by us' });
    expect(verifyReport(tables, report)).toMatchObject({
      isSame: false,
      words: [expect.stringContaining('quantities.dieYield.note')],
    });
  });

  test.each([
    ['a number', 1, /is not a report/],
    ['a list', [], /is not a report/],
    ['nothing', null, /is not a report/],
    ['another document', { schema: 'flopprint/ranking@1' }, /schema: is not flopprint\/estimate@1/],
    ['a newer one', { schema: 'flopprint/estimate@2' }, /newer version/],
    ['an estimate without a digest', { ...(saved() as object), digest: undefined }, /digest: is missing/],
    ['one without its scenario', { ...(saved() as object), scenario: 1 }, /scenario: is missing/],
  ])('refuses %s', (_, document, message) => {
    expect(() => verifyReport(tables, document)).toThrow(message);
  });

  test('is not misled by what is no quantity, nor by keys that every object has', () => {
    for (const odd of [{ quantities: 1 }, { quantities: { mfu: 3 } }, { total: null }, { phases: 'none' }]) {
      const found = verifyReport(tables, { ...(saved() as object), ...odd });
      expect(found.isSame).toBe(false);
    }
    const report = JSON.parse(written.replace('{', '{"__proto__": {"x": 1}, "constructor": 2,')) as Json;
    expect(verifyReport(tables, report).edited.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['__proto__.x', 'constructor']),
    );
  });

  test('knows each figure by its place', () => {
    const all = figuresOf(saved()).map(placeOf);
    expect(new Set(all).size).toBe(all.length);
  });
});
