import { describe, expect, test } from 'vitest';
import { InputError } from '../../packages/flopprint/src/errors.ts';
import { estimate } from '../../packages/flopprint/src/index.ts';
import {
  applyLever,
  combine,
  costOfAnswers,
  costOfSpeculation,
  effectOf,
  levers,
  leversFor,
  leverWithId,
} from '../../packages/flopprint/src/levers.ts';
import type { Scenario } from '../../packages/flopprint/src/scenario.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

const samples = 400;
const served: Scenario = {
  model: { name: 'llama-3.1-8b' },
  hardware: { accelerator: 'h100-sxm5-80', count: 8 },
  site: { grid: 'FR' },
  inference: { requests: 1e8, batch: 32, reasoningTokens: 1000, samples: 16 },
};
const life: Scenario = { ...served, training: { tokens: 1e12 } };
const training: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512 },
  site: { grid: 'FR' },
};

describe('a lever on a run', () => {
  test('is the difference of two estimates, and leaves a scenario that says so itself', () => {
    for (const { scenario, changes, lever } of leversFor(tables, life, { samples }).ranked) {
      const [before, after] = [estimate(life), estimate(scenario)];
      for (const measure of ['carbon', 'energy', 'water'] as const) {
        const difference = (after.total[measure]?.value ?? 0) - (before.total[measure]?.value ?? 0);
        expect(changes[measure]?.value, `${lever.id} ${measure}`).toBeCloseTo(difference, 6);
      }
    }
  });

  test('takes with it what is proportional: a third of the answers, nearly a third of the hours', () => {
    const { changes } = applyLever(tables, served, 'mixed-samples-agent', { samples });
    // Answers to one request share its prefill, so a third of the answers is a little more than a third of the energy.
    expect(changes.time?.share).toBeGreaterThan(-2 / 3 - 1e-9);
    expect(changes.time?.share).toBeLessThan(-0.6);
  });

  test('is sampled with the run: what both read alike does not widen their difference', () => {
    const { changes } = applyLever(tables, training, 'low-rank', { samples, asPublished: true });
    const { carbon } = changes;
    const alone = leversFor(tables, training, { samples }).present.carbon;
    // Exactly 30 % less in each sample, so the interval is that of the run times 0.3, the ends turned round.
    expect(carbon?.share).toBeCloseTo(-0.3, 6);
    expect(carbon?.p5).toBeCloseTo(-0.3 * (alone?.p95 ?? 0), 6);
    expect(carbon?.p95).toBeCloseTo(-0.3 * (alone?.p5 ?? 0), 6);
  });

  test('keeps a stated range, and the samples drawn from it', () => {
    const run: Scenario = {
      ...served,
      inference: { ...served.inference, reasoningTokens: { low: 500, high: 2000 } },
    };
    const { fields, changes } = applyLever(tables, run, 'cot-valve-gsm8k', { samples });
    const to = fields[0]?.to as { low: number; high: number };
    expect(to.low).toBeCloseTo((500 * 225) / 741, 9);
    expect(to.high).toBeCloseTo((2000 * 225) / 741, 9);
    // Were the two drawn apart, some samples would gain.
    expect(changes.carbon?.p95).toBeLessThan(0);
  });

  test('lies, in nearly every sample, between its least and its greatest effect', () => {
    const { changes, effect } = applyLever(tables, training, 'zeus', { samples });
    const { energy } = changes;
    expect(energy?.share).toBeCloseTo(effect.value - 1, 9);
    expect(effectOf(leverWithId('zeus'))?.greatest).toBeCloseTo(1 / 1.758, 9);
  });

  test('that raises, raises', () => {
    const single: Scenario = { ...served, inference: { ...served.inference, samples: 1 } };
    const { changes } = applyLever(tables, single, 'repeated-sampling', { samples });
    expect(changes.carbon?.value).toBeGreaterThan(0);
    expect(changes.carbon?.p5).toBeGreaterThan(0);
  });

  test('of machines alone leaves energy and water as they are', () => {
    const { changes } = applyLever(tables, served, 'disaggregated-phases', { samples });
    expect(changes.energy?.value).toBeCloseTo(0, 9);
    expect(changes.water?.value).toBeCloseTo(0, 9);
    expect(changes.carbon?.value).toBeLessThan(0);
  });

  test('gives the same numbers again', () => {
    const once = leversFor(tables, training, { samples });
    expect(leversFor(tables, training, { samples })).toEqual(once);
  });
});

describe('what does not act', () => {
  const reasonFor = (run: Scenario, id: string): string | undefined =>
    leversFor(tables, run, { samples: 100 }).leftOut.find(({ lever }) => lever.id === id)?.reason;

  test('says which phase is missing', () => {
    expect(reasonFor(training, 'cot-valve-gsm8k')).toBe('the run has no inference');
    expect(reasonFor(training, 'distill-and-serve')).toBe('the run has no post-training');
    expect(reasonFor(served, 'zeus')).toBe('the run has no training');
  });

  test('says what the run lacks', () => {
    const plain: Scenario = { ...served, inference: { requests: 1e6 } };
    expect(reasonFor(plain, 'cot-valve-gsm8k')).toContain('reasoning tokens');
    expect(reasonFor(plain, 'compute-optimal-test-time')).toContain('samples one answer');
    expect(reasonFor(served, 'verbose-images')).toContain('image or video tokens');
    expect(reasonFor(served, 'table-lookup-cpu')).toContain('not served on a processor');
    expect(reasonFor(life, 'chase')).toContain('training alone');
    expect(reasonFor(served, 'pipelined-speculation')).toContain('speed is not energy');
    const narrow: Scenario = { ...served, inference: { ...served.inference, precision: 'int4' } };
    expect(reasonFor(narrow, 'eight-bit-weights')).toContain('fewer than 16 bits');
  });

  test('says when a stated energy hides what it changes', () => {
    const metered: Scenario = {
      ...served,
      inference: { ...served.inference, energy: 10, acceleratorHours: 100 },
    };
    expect(reasonFor(metered, 'cot-valve-gsm8k')).toContain('does not reach the result');
    expect(reasonFor(metered, 'green-code')).toBeUndefined();
  });

  test('says it as the library does where a field cannot hold what is left', () => {
    expect(
      reasonFor({ ...served, inference: { ...served.inference, samples: 8 } }, 'mixed-samples-code'),
    ).toMatch(/^inference\.samples: /);
  });

  test('every lever is either ranked or left out', () => {
    const { ranked, leftOut } = leversFor(tables, life, { samples: 100 });
    const ids = [...ranked, ...leftOut].map(({ lever }) => lever.id);
    expect(ids.toSorted()).toEqual(levers.map(({ id }) => id).toSorted());
    for (const { reason } of leftOut) expect(reason).not.toBe('');
  });
});

describe('several levers', () => {
  test('of one cause are not multiplied, and the refusal says why', () => {
    const { applied, refused, changes } = combine(tables, training, ['perseus', 'zeus'], { samples });
    expect(applied.map(({ lever }) => lever.id)).toEqual(['zeus']);
    expect(refused).toEqual([
      {
        lever: leverWithId('perseus'),
        reason:
          'acts on the same cause (power limit) as "zeus", whose effect here is greater; the two are not multiplied',
      },
    ]);
    expect(changes).toEqual(applyLever(tables, training, 'zeus', { samples }).changes);
  });

  test('of different causes are, in the order that is told, whatever the order they are named in', () => {
    const ids = ['green-code', 'eight-bit-weights', 'cot-valve-gsm8k', 'mixed-samples-agent'];
    const { applied, changes, scenario } = combine(tables, served, ids, { samples });
    expect(applied.map(({ lever }) => lever.id)).toEqual([
      'mixed-samples-agent',
      'cot-valve-gsm8k',
      'eight-bit-weights',
      'green-code',
    ]);
    expect(combine(tables, served, ids.toReversed(), { samples }).changes).toEqual(changes);
    const last = applied.at(-1);
    expect(last?.changes).toEqual(changes);
    const difference =
      (estimate(scenario).total.carbon?.value ?? 0) - (estimate(served).total.carbon?.value ?? 0);
    expect(changes.carbon?.value).toBeCloseTo(difference, 9);
  });

  test('named twice count once, and those that do not act are refused', () => {
    const { applied, refused } = combine(tables, training, ['zeus', 'zeus', 'cot-valve-aime'], { samples });
    expect(applied).toHaveLength(1);
    expect(refused.map(({ reason }) => reason)).toEqual(['the run has no inference']);
  });

  test('that none act leave the run as it is', () => {
    const { applied, changes, scenario } = combine(tables, training, ['cot-valve-aime'], { samples });
    expect(applied).toEqual([]);
    expect(changes.carbon?.value).toBe(0);
    expect(scenario).toEqual(training);
  });

  test('no combination saves more than the product of its parts, nor more than all', () => {
    const { ranked } = leversFor(tables, life, { samples: 100 });
    const saving = ranked
      .filter(({ changes }) => (changes.carbon?.value ?? 0) < 0)
      .map(({ lever }) => lever.id);
    const { changes, applied } = combine(tables, life, saving, { samples: 100 });
    expect(new Set(applied.map(({ lever }) => lever.cause)).size).toBe(applied.length);
    expect(changes.carbon?.share).toBeGreaterThan(-1);
    expect(changes.energy?.share).toBeGreaterThan(-1);
  });
});

describe('a name that is none', () => {
  test.each(['zues', '', '__proto__', 'constructor', 'a'.repeat(10_000), '<script>'])(
    'is refused: %s',
    (id) => {
      expect(() => combine(tables, training, [id])).toThrow(InputError);
      expect(() => applyLever(tables, training, id)).toThrow(/^lever: unknown lever/);
    },
  );

  test('is refused with the nearest', () => {
    expect(() => leverWithId('cot-valve-gsm8')).toThrow('did you mean "cot-valve-gsm8k"');
  });

  test('of a lever that does not act is refused with the reason', () => {
    expect(() => applyLever(tables, training, 'fewer-visual-tokens')).toThrow('the run has no inference');
  });
});

describe('a cache, a router and two models', () => {
  test('cost what is answered by each', () => {
    // 0.75 × (0.6 + 0.4 × 0.1 + 0.02), by hand.
    const cost = { hitShare: 0.25, largeShare: 0.6, smallCost: 0.1, selectorCost: 0.02 };
    expect(costOfAnswers(cost).relativeCost).toBeCloseTo(0.495, 12);
    expect(costOfAnswers({ largeShare: 1, smallCost: 0.1 }).relativeCost).toBe(1);
  });

  test('reach the published improvements, and no more than their ratio of costs without a cache', () => {
    // 4.3 times at a ratio of 10; 50 times at a ratio of 100: the shares that give them, by hand.
    for (const [ratio, improvement] of [
      [10, 4.3],
      [100, 50],
      [1.85, 1.8],
    ] as const) {
      const smallCost = 1 / ratio;
      const largeShare = (1 / improvement - smallCost) / (1 - smallCost);
      expect(largeShare).toBeGreaterThan(0);
      expect(costOfAnswers({ largeShare, smallCost }).improvement).toBeCloseTo(improvement, 9);
      expect(costOfAnswers({ largeShare: 0, smallCost }).improvement).toBeCloseTo(ratio, 9);
      expect(costOfAnswers({ hitShare: 0.5, largeShare: 0, smallCost }).improvement).toBeCloseTo(
        2 * ratio,
        9,
      );
    }
  });

  test('make 40 % fewer calls to the large model cost 60 % and what answers the others', () => {
    expect(costOfAnswers({ largeShare: 0.6, smallCost: 0.1 }).relativeCost).toBeCloseTo(0.64, 12);
    const { effect } = applyLever(tables, served, 'query-routing', { samples });
    expect(effect.greatest).toBeCloseTo(0.64, 9);
    expect(effect.least).toBeCloseTo(1, 9);
  });

  test.each([{ largeShare: 1.1 }, { hitShare: -0.1 }, { largeShare: Number.NaN }, { smallCost: -1 }])(
    'refuse %o',
    (wrong) => expect(() => costOfAnswers({ largeShare: 0.5, smallCost: 0.1, ...wrong })).toThrow(InputError),
  );
});

describe('speculative decoding', () => {
  test('yields the tokens of the series, by hand', () => {
    // 1 + 0.8 + 0.64 + 0.512 tokens of a pass; three drafts of a tenth each beside it.
    const cost = costOfSpeculation({ acceptance: 0.8, draftTokens: 3, draftCost: 0.1 });
    expect(cost.tokensPerPass).toBeCloseTo(2.952, 12);
    expect(cost.relativeTime).toBeCloseTo(1.3 / 2.952, 12);
    expect(cost.relativeOperations).toBeCloseTo(4.3 / 2.952, 12);
  });

  test('is never less work, however fast: what is thrown away is computed', () => {
    for (const acceptance of [0, 0.3, 0.6, 0.9, 0.99])
      for (const draftTokens of [1, 4, 16])
        expect(
          costOfSpeculation({ acceptance, draftTokens, draftCost: 0 }).relativeOperations,
        ).toBeGreaterThan(1);
  });

  test('without drafts is as it was', () => {
    expect(costOfSpeculation({ acceptance: 0.5, draftTokens: 0, draftCost: 0.1 })).toEqual({
      tokensPerPass: 1,
      relativeTime: 1,
      relativeOperations: 1,
    });
  });

  test.each([{ acceptance: 1 }, { acceptance: -0.1 }, { draftTokens: -1 }, { draftCost: Infinity }])(
    'refuses %o',
    (wrong) =>
      expect(() => costOfSpeculation({ acceptance: 0.5, draftTokens: 4, draftCost: 0.1, ...wrong })).toThrow(
        InputError,
      ),
  );
});
