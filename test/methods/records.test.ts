import { describe, expect, test } from 'vitest';
import { readData } from '../../packages/flopprint/generate/csv.ts';
import { dimensionErrors, needlessWaivers } from '../../packages/flopprint/generate/dimension.ts';
import { parseSet } from '../../packages/flopprint/generate/formula.ts';
import type { EquationRecord, EquationSet } from '../../packages/flopprint/src/equations/record.ts';
import { methodConstants } from '../../packages/flopprint/src/data/methodConstants.ts';
import { methodConstant, withConstants } from '../../packages/flopprint/src/methods/constants.ts';
import { methods } from '../../packages/flopprint/src/methods/index.ts';
import { methodSets } from '../../packages/flopprint/src/methods/sets.ts';
import { parseUnit, sameDimension } from '../../packages/flopprint/src/units.ts';

const entries = methods.flatMap((method) => method.entries);
const waived = methodSets.flatMap((set: EquationSet) =>
  Object.entries(set.equations)
    .filter(([, record]) => record.deviates)
    .map(([name]) => `${set.name}.${name}`),
);

describe('waivers of the dimension check', () => {
  test('are these, and no others', () => {
    expect(waived.sort()).toEqual([
      'bloomDynamic.operationalCarbon',
      'bloomRun.operationalCarbon',
      'chinchillaLoss.loss',
      'chinchillaOptimal.parameters',
      'countingCarbon.operationalCarbon',
      'countingCarbonHours.operationalCarbon',
      'ecologitsRequest.codedWater',
      'mlco2Impact.operationalCarbon',
      'precisionLoss.loss',
      'quantisationLoss.addedLoss',
    ]);
  });

  test.each(methodSets.map((set) => [set.name, set] as const))('%s: each is needed', (_name, set) => {
    const parsed = parseSet(set);
    expect(needlessWaivers(parsed)).toEqual([]);
    expect(dimensionErrors(parsed)).toEqual([]);
  });

  test('without its waiver, water of EcoLogits with the PUE twice is refused', () => {
    const set = methodSets.find(({ name }) => name === 'ecologitsRequest');
    const { deviates: waiver, ...record } = set?.equations['codedWater'] as EquationRecord;
    expect(waiver?.why).toContain('twice');
    const checked = { ...set, equations: { ...set?.equations, codedWater: record } } as EquationSet;
    expect(dimensionErrors(parseSet(checked)).join()).toContain('ecologitsRequest.codedWater');
  });
});

describe('constants of the methods', () => {
  const data = entries.flatMap(({ inputs }) =>
    Object.values(inputs).flatMap(({ datum, unit }) => (datum === undefined ? [] : [[datum, unit] as const])),
  );
  test.each([...new Map(data)])('%s is a row with the dimension of its input', (id, unit) => {
    expect(sameDimension(parseUnit(methodConstant(id).unit).dimension, parseUnit(unit).dimension)).toBe(true);
  });

  test('every row is read by an input, or by the units of the cases', () => {
    const read = new Set(data.map(([id]) => id));
    const ofUnits = /^shared-(celsius|fahrenheit)-/;
    expect(methodConstants.map(({ id }) => id).filter((id) => !read.has(id) && !ofUnits.test(id))).toEqual(
      [],
    );
  });

  test('begin with their family', () => {
    const families = new Set(['shared', ...methods.map(({ id }) => id)]);
    expect(
      methodConstants.filter(({ id }) => !families.has(id.split('-')[0] ?? '')).map(({ id }) => id),
    ).toEqual([]);
  });

  test('fill in what is not stated, in base units, and nothing else', () => {
    const strubell = entries.find(({ id }) => id === 'strubell2019.training');
    const values = withConstants(strubell?.inputs ?? {}, { pue: 1.2 });
    expect(values['pue']).toBe(1.2);
    expect(values['carbonIntensity']).toBeCloseTo((0.954 * 453.59237) / 3.6e6, 15);
    expect(values['acceleratorPower']).toBeUndefined();
  });

  test('a row that does not exist is an error', () =>
    expect(() => methodConstant('nobody')).toThrow('no row'));
});

describe('entries', () => {
  test('have names of their own', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, entries: own } of methods)
      for (const entry of own) expect(entry.id.split('.')[0]).toBe(id);
  });

  test.each(entries.map((entry) => [entry.id, entry] as const))('%s: one name, one meaning', (_id, entry) => {
    const named = new Map<string, string[]>();
    for (const [group, records] of Object.entries({ input: entry.inputs, output: entry.outputs }))
      for (const [name, { alias, unit }] of Object.entries(records)) {
        const key = `${alias ?? name} [${alias === undefined ? '' : unit}]`;
        named.set(key, [...(named.get(key) ?? []), `${group} ${name}`]);
      }
    // The same record may be stated and asked for.
    const clashes = [...named.values()].filter(
      (uses) => new Set(uses.map((use) => use.split(' ')[1])).size > 1,
    );
    expect(clashes).toEqual([]);
  });

  test('cite sources that exist', () => {
    const known = new Set(Object.keys(JSON.parse(readData('sources.json')) as object));
    const cited = [
      ...methods.flatMap(({ sources }) => sources),
      ...methodSets.flatMap((set) => Object.values(set.equations).map(({ source }) => source)),
      ...methodConstants.map(({ source }) => source),
    ];
    expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  });
});
