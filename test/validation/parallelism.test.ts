import { describe, expect, test } from 'vitest';
import { efficiency } from '../../packages/flopprint/src/data/efficiency.ts';
import { estimate } from '../../packages/flopprint/src/index.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import {
  parallelismCases,
  parallelismRows,
} from '../../packages/flopprint/src/validation/parallelismCases.ts';
import {
  explainedUnder,
  fitKernels,
  kernelIds,
  kernelsWithout,
  shippedKernels,
} from '../../packages/flopprint/src/validation/parallelismFit.ts';
import { validateParallelism } from '../../packages/flopprint/src/validation/validateParallelism.ts';

const { cases, unused } = parallelismCases(tables, efficiency);
const rows = parallelismRows(tables, cases);
const shipped = shippedKernels(tables);

describe('the efficiency that a division explains', () => {
  const unseen = validateParallelism(tables, efficiency, { crossValidate: 'family' });
  const seen = validateParallelism(tables, efficiency);

  test('of publications that the fit has not seen: within 15 % (median)', () => {
    expect(unseen.overall.n).toBeGreaterThan(150);
    expect(Object.keys(unseen.by.family).length).toBeGreaterThan(5);
    expect(unseen.overall.medianApe).toBeLessThanOrEqual(0.15);
    expect(unseen.by.kernel['parallel-kernel-efficiency/ampere']?.medianApe).toBeLessThanOrEqual(0.1);
    expect(unseen.by.family['korthikanti-2022']?.p90Ape).toBeLessThanOrEqual(0.1);
    expect(seen.overall.medianApe).toBeLessThan(unseen.overall.medianApe);
  });
  test('errs less than half as much as other rules on the same benchmarks', () => {
    for (const { medianApe } of Object.values(unseen.baselines))
      expect(unseen.overall.medianApe).toBeLessThan(medianApe / 2);
  });
  test('leaves out what does not state its division, with the reason', () => {
    expect(cases.length + unused.length).toBe(efficiency.length);
    for (const { reason } of unused) expect(reason).toMatch(/^its /);
  });
  test('other measurements of a publication change nothing of what it is explained by', () => {
    const family = 'narayanan-2021';
    const changed = efficiency.map((row) =>
      row.source === family && row.mfu ? { ...row, mfu: row.mfu / 2 } : row,
    );
    const again = parallelismRows(tables, parallelismCases(tables, changed).cases);
    expect(kernelsWithout(again).get(family)).toEqual(kernelsWithout(rows).get(family));
    expect(fitKernels(again)).not.toEqual(fitKernels(rows));
  });
  test('is what the library estimates for the same scenario', () => {
    expect(Object.keys(shipped).sort()).toEqual([...kernelIds].sort());
    for (const row of rows)
      expect(explainedUnder(row, shipped)).toBeCloseTo(
        row.estimate.quantities['parallelism.explainedMfu']?.value ?? 0,
        9,
      );
  });
  test('sees the division and the size, and no measurement', () => {
    for (const { scenario } of cases) {
      expect(Object.keys(scenario).sort()).toEqual(['hardware', 'model', 'parallelism', 'training']);
      expect(Object.keys(scenario.hardware ?? {}).sort()).toEqual(['accelerator', 'count']);
      expect(scenario.parallelism?.kernelEfficiency).toBeUndefined();
    }
  });
});

describe('the memory that a division asks for', () => {
  test('no run that was published is said not to fit, but for one on the edge', () => {
    const over = validateParallelism(tables, efficiency).rows.filter(
      ({ neededMemory, availableMemory }) => neededMemory > availableMemory,
    );
    expect(over.length).toBeLessThanOrEqual(1);
    for (const { neededMemory, availableMemory } of over)
      expect(neededMemory / availableMemory).toBeLessThan(1.1);
  });
  test('a model that was divided into stages is said not to fit without them', () => {
    const staged = cases.filter(
      ({ family, scenario }) =>
        family === 'narayanan-2021' && Number(scenario.parallelism?.pipeline ?? 1) > 1,
    );
    expect(staged.length).toBe(6);
    for (const { scenario } of staged) {
      const { warnings } = estimate({
        ...scenario,
        parallelism: { ...scenario.parallelism, pipeline: 1, interleave: 1 },
      });
      expect(warnings.some(({ message }) => message.startsWith('does not fit'))).toBe(true);
    }
  });
});
