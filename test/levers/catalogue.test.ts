import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../packages/flopprint/generate/csv.ts';
import {
  applyLever,
  conditions,
  effectOf,
  levers,
  leverWithId,
  nothing,
  targets,
  type Lever,
} from '../../packages/flopprint/src/levers.ts';
import type { Scenario } from '../../packages/flopprint/src/scenario.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';
import { sources } from '../../packages/flopprint/src/data/sources.ts';

interface Paper {
  readonly paper: number;
  readonly title: string;
  readonly role: string;
  readonly relevance: number;
  readonly source: string;
  readonly levers: readonly string[];
}
const papers = JSON.parse(readFileSync(new URL('papers.json', import.meta.url), 'utf8')) as Paper[];

describe('the catalogue', () => {
  test('has every paper of the field, and every lever stands under one', () => {
    expect(papers.filter(({ relevance }) => relevance >= 2)).toHaveLength(64);
    for (const { title, source, levers: ids } of papers) {
      expect(ids.length, title).toBeGreaterThan(0);
      for (const id of ids) expect(leverWithId(id).source, `${id}: ${title}`).toBe(source);
    }
    const covered = new Set(papers.flatMap(({ levers: ids }) => ids));
    const beside = levers.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
    expect(beside).toEqual(['clock-lock-decode', 'mixed-precision-classifier', 'four-practices']);
  });

  // The list that papers.json was taken from lies beside the repository where the project is developed.
  const list = new URL('../../../shared/data/seeds/catalogue.csv', import.meta.url);
  if (existsSync(list))
    test('agrees with the list it was taken from', () => {
      const rows = csvParse(readFileSync(list, 'utf8')).filter(({ role = '' }) =>
        ['lever', 'hardware', 'scaling'].includes(role),
      );
      const named = papers.map(({ paper, title, role, relevance }) => [paper, title, role, relevance]);
      expect(named).toEqual(
        rows.map(({ n, title, role, relevance }) => [Number(n), title, role, Number(relevance)]),
      );
    });

  test('uses words that the library knows', () => {
    for (const { id, actsOn, needs, cause, acts, evidence, fourM } of levers) {
      expect([...Object.keys(targets), nothing], id).toContain(actsOn);
      for (const need of needs) expect(Object.keys(conditions), id).toContain(need);
      expect(cause, id).not.toBe('');
      expect(['direct', 'model', 'empirical', 'raises'], id).toContain(acts);
      expect(['A', 'B', 'C', 'D'], id).toContain(evidence);
      expect(['model', 'machine', 'mechanization', 'map'], id).toContain(fourM);
    }
    const used = new Set(levers.flatMap(({ needs }) => needs));
    expect(Object.keys(conditions).filter((need) => !used.has(need))).toEqual([]);
  });

  test('says why wherever there is no more than a published factor, or not even that', () => {
    const silent = levers.filter(
      (lever) =>
        (lever.acts === 'empirical' || !effectOf(lever) || lever.actsOn === nothing) && !lever.reason,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('grades a claim without a figure as a claim', () => {
    const overrated = levers.filter((lever) => !effectOf(lever) && lever.evidence !== 'D');
    expect(overrated.map(({ id }) => id)).toEqual([]);
  });

  test('never passes speed or memory off as energy', () => {
    const speed = /speed|throughput|latency|memory|time to/;
    const passedOff = levers.filter(
      ({ metric, actsOn }) =>
        speed.test(metric) && actsOn !== nothing && actsOn !== 'bytes of the cache' && !/^hours/.test(actsOn),
    );
    expect(passedOff.map(({ id }) => id)).toEqual([]);
    // Time is another matter: at the power drawn before, it is energy, and the assumption is told.
    for (const { id, metric, actsOn } of levers)
      if (/time$/.test(metric) && actsOn !== nothing) expect(targets[actsOn]?.assumption, id).toBeDefined();
  });

  test('cites every paper with title, authors, year and address', () => {
    for (const { source, id } of levers) {
      const cited = sources[source];
      expect(cited?.title, id).toBeTruthy();
      expect(cited?.authors, id).toBeTruthy();
      expect(cited?.url, id).toMatch(/^https:/);
    }
    expect(readTable('levers.csv')).toHaveLength(levers.length);
  });
});

/**
 * What each paper states: of its baseline, what is left by the least and by the greatest effect. Read from the papers
 * again rather than from the table.
 */
const published: Readonly<Record<string, readonly [before: number, least: number, greatest: number]>> = {
  'cot-valve-gsm8k': [741, 225, 225],
  'cot-valve-aime': [6827, 4629, 4629],
  'rational-metareasoning': [1000, 800, 630],
  'certainty-budget': [1000, 1000, 500],
  'mixed-samples-code': [256, 2, 2],
  'mixed-samples-reasoning': [50, 2, 2],
  'mixed-samples-agent': [9, 3, 3],
  'stop-weak-samples': [16, 8, 4],
  'sample-when-useful': [16, 1.2, 1.2],
  'compute-optimal-test-time': [256, 64, 64],
  'repeated-sampling': [1, 250, 250],
  'particle-filtering': [1, 4, 32],
  'verbose-images': [100, 787, 856],
  'fewer-visual-tokens': [576, 115.2, 57.6],
  'not-all-layers': [100, 85.2, 50],
  'early-exit-completion': [16, 14.3, 14.3],
  'drop-layers': [100, 50, 40],
  'query-routing': [100, 100, 60],
  'eight-bit-weights': [2, 1, 1],
  'four-bit-weights': [2, 0.5, 0.5],
  'pyramid-cache': [100, 46, 46],
  'uncertain-layers-cache': [100, 20, 20],
  'discarded-cache': [100, 100, 30],
  'block-format-cache': [2, 1, 1],
};

/** A run that any lever can act on, with what it multiplies as its paper has it. */
function baselineOf({ actsOn }: Lever, before: number): Scenario {
  const stated: Readonly<Record<string, object>> = {
    'reasoning tokens': { reasoningTokens: before },
    'generated tokens': { tokensOut: before, reasoningTokens: before, visionTokens: 576 },
    'answers sampled': { samples: before },
    'vision tokens': { visionTokens: before },
  };
  return {
    model: { name: 'llama-3.1-8b' },
    hardware: { accelerator: 'h100-sxm5-80', count: 8 },
    site: { grid: 'FR' },
    inference: { requests: 1e6, batch: 32, reasoningTokens: 100, ...stated[actsOn] },
  };
}

describe('on its own baseline', () => {
  const acting = levers.filter(
    (lever) => lever.acts !== 'empirical' && lever.actsOn !== nothing && effectOf(lever),
  );

  test('every lever that is more than a published factor has a published number', () => {
    expect(acting.map(({ id }) => id).toSorted()).toEqual(Object.keys(published).toSorted());
  });

  test.each(acting.map((lever) => [lever.id, lever] as const))('%s gives it back', (id, lever) => {
    const [before = 0, least, greatest] = published[id] ?? [];
    const run = baselineOf(lever, before);
    const { fields, estimate } = applyLever(tables, run, lever, { samples: 100 });
    const effect = effectOf(lever);
    expect(before * (effect?.least ?? 0)).toBeCloseTo(least ?? Number.NaN, 6);
    expect(before * (effect?.greatest ?? 0)).toBeCloseTo(greatest ?? Number.NaN, 6);
    if (lever.sets !== undefined) {
      expect(estimate.quantities['inference.bytesPerWeight']?.value).toBeCloseTo(greatest ?? 0, 6);
      return;
    }
    if (lever.actsOn === 'calls to the large model') return;
    for (const { from, to } of fields) {
      const ends = typeof to === 'number' ? [to, to] : [(to as Ends).low, (to as Ends).high];
      const expected = [least ?? 0, greatest ?? 0].toSorted((left, right) => left - right);
      ends.forEach((end, index) =>
        expect(end / Number(from)).toBeCloseTo((expected[index] ?? 0) / before, 6),
      );
    }
  });
  interface Ends {
    readonly low: number;
    readonly high: number;
  }

  const gpt3 = JSON.parse(readFileSync('test/scenarios/gpt3.json', 'utf8')) as Scenario;

  test('GLaM takes a third of the energy of GPT-3', () => {
    const { estimate, changes } = applyLever(tables, gpt3, 'mixture-of-experts', { asPublished: true });
    expect(changes.energy?.share).toBeCloseTo(-2 / 3, 9);
    expect(estimate.total.energy?.value).toBeCloseTo(1287 / 3, 0);
    // Its embodied carbon is that of the same hours, so carbon falls by less.
    expect(changes.carbon?.share).toBeGreaterThan(-2 / 3);
  });

  test('Chase emits 13.6 % less and takes 2.5 % longer', () => {
    const run: Scenario = {
      hardware: { accelerator: 'v100-sxm2-32', count: 1, hours: 100 },
      training: {},
      site: { grid: 'US' },
    };
    const { changes, estimate } = applyLever(tables, run, 'chase', { asPublished: true });
    const electricity = applyLever(tables, run, 'chase', { asPublished: true }).fields[0];
    expect(Number(electricity?.to) / Number(electricity?.from)).toBeCloseTo(1 - 0.136, 9);
    expect(estimate.quantities['operationalCarbon']).toBeDefined();
    expect(changes.time?.share).toBeCloseTo(0.025, 9);
    expect(changes.energy?.value).toBe(0);
  });

  test('the figure of one case is the most that is claimed of another', () => {
    const { effect, changes } = applyLever(tables, gpt3, 'mixture-of-experts');
    expect(effect).toEqual({ least: 1, value: Math.sqrt(1 / 3), greatest: 1 / 3 });
    expect(changes.energy?.p5).toBeGreaterThan((-2 / 3) * 1300);
    expect(changes.energy?.p95).toBeLessThan(0);
  });
});
