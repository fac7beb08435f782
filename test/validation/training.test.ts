import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTrainingCsv } from '../../packages/flopprint/cli/trainingFile.ts';
import { runs } from '../../packages/flopprint/src/data/runs.ts';
import type { PublishedRun } from '../../packages/flopprint/src/data/types.ts';
import { estimate } from '../../packages/flopprint/src/index.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import {
  isCircular,
  predictRun,
  trainingCases,
} from '../../packages/flopprint/src/validation/trainingCases.ts';
import { efficienciesWithout, efficiencyRows } from '../../packages/flopprint/src/validation/trainingFit.ts';
import { validateTraining } from '../../packages/flopprint/src/validation/validateTraining.ts';

const { cases } = trainingCases(tables, runs);

describe('blind prediction of training', () => {
  const validated = validateTraining(tables, runs, { crossValidate: 'family' });

  test('of families it has not seen: hours within 20 % (median) and 45 % (90th percentile), energy given hours 15 %', () => {
    expect(validated.overall.hours.n).toBeGreaterThan(40);
    expect(validated.overall.hours.medianApe).toBeLessThanOrEqual(0.2);
    expect(validated.overall.hours.p90Ape).toBeLessThanOrEqual(0.45);
    expect(validated.overall.energyGivenHours.n).toBeGreaterThan(5);
    expect(validated.overall.energyGivenHours.medianApe).toBeLessThanOrEqual(0.15);
  });
  test('the 90 % interval of hours covers as many as it says, within the binomial band of their number', () => {
    const { n, coverage90 = 0 } = validated.overall.hours;
    const band = 1.96 * Math.sqrt((0.9 * 0.1) / n);
    expect(coverage90).toBeGreaterThan(0.9 - band);
    expect(coverage90).toBeLessThanOrEqual(Math.min(1, 0.9 + band));
  });
  test('sees architecture, tokens, accelerator, count and date, and nothing else', () => {
    for (const { scenario } of cases) {
      expect(Object.keys(scenario).sort()).toEqual(['hardware', 'model', 'training']);
      const allowed = [
        'architecture',
        'parameters',
        'activeParameters',
        'tokens',
        'date',
        'accelerator',
        'count',
      ];
      for (const group of [scenario.model, scenario.training, scenario.hardware])
        for (const key of Object.keys(group ?? {})) expect(allowed).toContain(key);
    }
  });
  test('other measurements of a run, or of its family, change nothing of its prediction', () => {
    const family = 'llama2';
    const changed = runs.map((run): PublishedRun =>
      run.family === family && run.acceleratorHours !== undefined
        ? {
            ...run,
            acceleratorHours: run.acceleratorHours * 7,
            averagePower: 1,
            reportedEfficiency: 'MFU 0.01',
          }
        : run,
    );
    const again = validateTraining(tables, changed, { crossValidate: 'family' });
    for (const [index, row] of validated.rows.entries())
      if (row.family === family) expect(again.rows[index]?.hours?.predicted).toBe(row.hours?.predicted);
    expect(again.rows).not.toEqual(validated.rows);
  });
  test('is what the library estimates for the same scenario', () => {
    const shipped = validateTraining(tables, runs);
    for (const one of cases.slice(0, 5)) {
      const row = shipped.rows.find(({ id }) => id === one.row.id);
      const own = predictRun(tables, one).quantities['acceleratorHours']?.value ?? 0;
      expect((row?.hours?.predicted ?? own) / own).toBeCloseTo(1, 12);
    }
  });
  test('beats every baseline on the same rows, each of which predicts every row', () => {
    const { baselines, overall, rows } = validated;
    expect(Object.keys(baselines)).toEqual([
      'constant-mfu',
      'accelerator-median',
      'llmcarbon',
      'llmcarbon-utilisation',
    ]);
    for (const [id, { n, medianApe, p90Ape }] of Object.entries(baselines)) {
      expect(n, id).toBe(overall.hours.n);
      expect(overall.hours.medianApe, id).toBeLessThan(medianApe);
      expect(overall.hours.p90Ape, id).toBeLessThan(p90Ape);
    }
    // By hand: 6 · 65.2e9 · 1.4e12 FLOP at 0.4 of 312 TFLOP/s.
    const llama = rows.find(({ id }) => id === 'llama1-65b');
    expect(llama?.baselines?.['constant-mfu']).toBeCloseTo((6 * 65.2e9 * 1.4e12) / (0.4 * 312e12) / 3600, 0);
    // LLMCarbon: the throughput of its archived A100 rows, 147.63 TFLOP/s at 175 billion parameters.
    const opt = rows.find(({ id }) => id === 'opt-175b');
    expect(opt?.baselines?.['llmcarbon']).toBeCloseTo((6 * 175e9 * 3e11) / 147.63e12 / 3600, -2);
  });
  test('every measure has its interval, and counts the families behind it', () => {
    for (const measure of ['hours', 'energy', 'energyGivenHours', 'carbon'] as const) {
      const { coverage90 = 0, families, n } = validated.overall[measure];
      expect(coverage90, measure).toBeGreaterThan(0.9 - 1.96 * Math.sqrt((0.9 * 0.1) / n));
      expect(families).toBeGreaterThan(1);
      expect(families).toBeLessThanOrEqual(n);
    }
  });
  test('a run whose FLOP are its hours times its FLOP/s is no measure of hours, only of energy', () => {
    const circular = validated.rows.filter(({ hoursUnused }) => hoursUnused);
    expect(circular.map(({ id }) => id)).toEqual(['t5-11b', 'meena-2.6b']);
    for (const { hours, energy } of circular) {
      expect(hours).toBeUndefined();
      expect(energy).toBeDefined();
    }
    const gopher = runs.find(({ id }) => id === 'gopher-280b');
    expect(gopher && isCircular(gopher)).toBe(false);
    const product = { acceleratorHours: 1000, reportedEfficiency: '100 TFLOP/s/chip', reportedFlop: 3.6e20 };
    expect(gopher && isCircular({ ...gopher, ...product })).toBe(true);
    expect(gopher && isCircular({ ...gopher, ...product, reportedFlop: 3.8e20 })).toBe(false);
  });
  test('runs without a count are predicted too', () => {
    const without = cases.filter(({ scenario }) => scenario.hardware?.count === undefined);
    expect(without.length).toBeGreaterThan(5);
  });
  test('every family has a fit without it', () => {
    const rows = efficiencyRows(tables, cases);
    expect(efficienciesWithout(rows).size).toBe(new Set(rows.map(({ family }) => family)).size);
  });
});

describe('the predicted efficiency', () => {
  const run = (model: Parameters<typeof estimate>[0]['model'], accelerator: string, extra = {}) =>
    estimate({
      ...(model ? { model } : {}),
      training: { tokens: 1e12 },
      hardware: { accelerator, count: 64, ...extra },
      site: { grid: 'FR' },
    });
  test('is that of the generation, lower for a mixture of experts, and says so', () => {
    const dense = run({ parameters: 30e9 }, 'h100').quantities['mfu'];
    const mixture = run({ parameters: 30e9, activeParameters: 3e9 }, 'h100').quantities['mfu'];
    expect(dense?.from).toBe('predicted');
    expect(dense?.value).toBe(tables.priors.find(({ id }) => id === 'training-mfu/hopper')?.value);
    expect(mixture?.value).toBeLessThan(dense?.value ?? 0);
    expect(dense?.low).toBeLessThan(dense?.value ?? 0);
    expect(run({ parameters: 7e9 }, 'mi300x').quantities['generationMfu']?.row).toBe(
      'priors/training-mfu/all',
    );
  });
  test('a stated MFU replaces it', () => {
    expect(run({ parameters: 7e9 }, 'h100', { mfu: 0.42 }).quantities['mfu']).toMatchObject({
      value: 0.42,
      from: 'stated',
    });
  });
});

describe('published runs from a file', () => {
  const header =
    'id,family,params_total_b,params_active_b,tokens_b,accelerator,accelerator_count,accelerator_hours,time_tier,energy_tier,energy_basis,energy_mwh_it,year';
  const good = 'a,fam,7,7,2000,H100-SXM-80GB,up to 512,100000,A,,,,2024';
  test('text where a number is meant is not known, and the run is predicted without it', () => {
    const [run] = readTrainingCsv(`${header}\n${good}`, 'runs.csv');
    expect(run?.acceleratorCount).toBeUndefined();
    expect(validateTraining(tables, run ? [run] : []).overall.hours.n).toBe(1);
  });
  test.each<[string, string, RegExp]>([
    ['nothing', '', /is empty/],
    ['no tokens column', good, /no column/],
    ['too many cells', `${header}\n${good},x`, /line 2 has 14 cells under 13 columns/],
  ])('%s is refused', (_what, text, message) => {
    expect(() => readTrainingCsv(text, 'runs.csv')).toThrow(message);
  });
  test.each<[string, [string, string], RegExp]>([
    ['a tier that is no ground to judge by', [',A,', ',,'], /tier A or B/],
    ['unknown tokens', [',2000,', ',,'], /tokens/],
    ['an unknown accelerator', ['H100-SXM-80GB', 'a cluster'], /no single known one/],
  ])('%s leaves the row out, with the reason', (_what, [from, to], reason) => {
    const rows = readTrainingCsv(`${header}\n${good.replace(from, to)}`, 'runs.csv');
    expect(trainingCases(tables, rows).unused[0]?.reason).toMatch(reason);
  });
  test('the shared disclosures, where they are at hand, give what data/runs.csv gives', () => {
    const path = '../shared/data/training/disclosures.csv';
    if (!existsSync(path)) return;
    const read = readTrainingCsv(readFileSync(path, 'utf8'), path);
    const [theirs, ours] = [validateTraining(tables, read), validateTraining(tables, runs)];
    expect(theirs.overall.hours.n).toBe(ours.overall.hours.n);
    expect(theirs.overall.hours.medianApe).toBeCloseTo(ours.overall.hours.medianApe, 2);
  });
});
