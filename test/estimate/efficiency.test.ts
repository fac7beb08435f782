import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type Scenario } from '../../packages/flopprint/src/index.ts';

const plan: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100', count: 512 },
  site: { grid: 'FR' },
};
const value = (scenario: Scenario, key: string): number =>
  estimate(scenario).quantities[key]?.value ?? Number.NaN;
const hardware = (extra: object): Scenario => ({ ...plan, hardware: { ...plan.hardware, ...extra } });
const training = (extra: object): Scenario => ({ ...plan, training: { ...plan.training, ...extra } });

describe('a stated throughput replaces the predicted efficiency', () => {
  test('tokens per second: 2e12 tokens at 5 million a second on 512 accelerators', () => {
    const { quantities } = estimate(training({ tokensPerSecond: 5e6 }));
    const hours = quantities['acceleratorHours'];
    expect(hours?.value).toBeCloseTo((2e12 / 5e6 / 3600) * 512, 6);
    expect(hours?.equation).toBe('observedThroughput.acceleratorHours');
    // What would have been predicted stands beside it, with what the throughput says of the efficiency.
    expect(hours?.computed).toBeCloseTo(value(plan, 'acceleratorHours'), 6);
    expect(quantities['impliedMfu']?.value).toBeCloseTo((6 * 7e9 * 5e6) / 512 / 989.4e12, 4);
  });
  test('the time of a step says the same', () => {
    expect(value(training({ stepTime: 0.8, stepTokens: 4e6 }), 'acceleratorHours')).toBeCloseTo(
      value(training({ tokensPerSecond: 5e6 }), 'acceleratorHours'),
      6,
    );
  });
  test('epochs count', () => {
    expect(value(training({ tokensPerSecond: 5e6, epochs: 3 }), 'acceleratorHours')).toBeCloseTo(
      3 * value(training({ tokensPerSecond: 5e6 }), 'acceleratorHours'),
      6,
    );
  });
  test.each<[string, Scenario, RegExp]>([
    [
      'both',
      training({ tokensPerSecond: 5e6, stepTime: 1, stepTokens: 4e6 }),
      /training.tokensPerSecond.*not both/,
    ],
    ['a step without tokens', training({ stepTime: 1 }), /training.stepTokens.*tokens in a step/],
    ['tokens of a step without its time', training({ stepTokens: 4e6 }), /training.stepTime.*time of a step/],
    [
      'no count',
      { ...training({ tokensPerSecond: 5e6 }), hardware: { accelerator: 'h100' } },
      /hardware.count.*how many accelerators/,
    ],
    ['hours too', training({ tokensPerSecond: 5e6, acceleratorHours: 1e4 }), /stated already/],
    ['tokens of a step beside hours', training({ stepTokens: 4e6, acceleratorHours: 1e4 }), /stated already/],
    [
      'wall-clock time too',
      { ...training({ stepTime: 1, stepTokens: 1e6 }), hardware: { ...plan.hardware, hours: 5 } },
      /stated already/,
    ],
    [
      'no tokens',
      { ...plan, training: { flops: 1e22, tokensPerSecond: 5e6 } },
      /training.tokens.*at this throughput/,
    ],
  ])('%s is refused', (_, scenario, message) => {
    expect(() => estimate(scenario)).toThrow(message);
  });
});

describe('a power limit', () => {
  test('of 60 % on a V100 of 250 W saves what was measured: 13.7 % of the energy of the accelerator for 6.8 % more time', () => {
    // The rule has the time right by its making; the energy follows from it where the draw was at the limit before.
    const free = { ...plan, hardware: { accelerator: 'v100-sxm2-32', count: 64 } };
    const draw = value(free, 'acceleratorPower');
    const limit = draw * (0.863 / 1.068);
    const limited = { ...free, hardware: { ...free.hardware, powerLimit: limit } };
    const ratio = (key: string): number => value(limited, key) / value(free, key);
    expect(ratio('acceleratorHours')).toBeCloseTo(1.068, 2);
    expect(ratio('acceleratorHours') * ratio('acceleratorPower')).toBeCloseTo(0.863, 2);
    // The rest of the node draws what it drew, for longer.
    expect(ratio('itEnergy')).toBeGreaterThan(0.863);
    expect(ratio('itEnergy')).toBeLessThan(1);
  });
  test('lower power never takes less time, and power never exceeds the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 700 }), fc.integer({ min: 200, max: 700 }), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(value(hardware({ powerLimit: low }), 'acceleratorPower')).toBeLessThanOrEqual(low);
        expect(value(hardware({ powerLimit: low }), 'acceleratorHours')).toBeGreaterThanOrEqual(
          value(hardware({ powerLimit: high }), 'acceleratorHours'),
        );
      }),
      { numRuns: 30 },
    );
  });
  test('above the draw changes neither time nor accelerator, and says so', () => {
    const { quantities, warnings } = estimate(hardware({ powerLimit: 690 }));
    expect(quantities['acceleratorHours']?.value).toBeCloseTo(value(plan, 'acceleratorHours'), 6);
    expect(warnings.map(({ message }) => message).join()).toMatch(/690 W is not below/);
  });
  test('leaves stated hours as they are', () => {
    const stated = training({ acceleratorHours: 1e5 });
    expect(value({ ...stated, hardware: { ...plan.hardware, powerLimit: 400 } }, 'acceleratorHours')).toBe(
      1e5,
    );
  });
  test('with a stated power, or without an accelerator, is refused', () => {
    expect(() => estimate(hardware({ powerLimit: 400, power: 500 }))).toThrow(/not both/);
    expect(() => estimate({ ...plan, hardware: { achievedFlops: '400 TFLOP/s', powerLimit: 400 } })).toThrow(
      /hardware.powerLimit.*state the accelerator/,
    );
  });
});

describe('an encoder-decoder of which only the size is known', () => {
  test('uses half of its parameters for a token, as a decoder of half the size', () => {
    const half = estimate({ ...plan, model: { parameters: 11e9, architecture: 'encoder-decoder' } });
    expect(half.quantities['activeParameters']?.value).toBe(5.5e9);
    expect(half.quantities['activeParameters']?.equation).toBe('twoStacks.activeParameters');
    expect(half.quantities['compute']?.value).toBeCloseTo(6 * 5.5e9 * 2e12, -15);
    expect(half.quantities['mfu']?.value).toBe(value(plan, 'mfu'));
    const stated = { parameters: 11e9, activeParameters: 6e9, architecture: 'encoder-decoder' } as const;
    expect(value({ ...plan, model: stated }, 'activeParameters')).toBe(6e9);
  });
});

describe('power of a node', () => {
  test('of eight H100 in heavy training is 0.76 of its 10.2 kW, metered and as the model makes it', () => {
    const { quantities } = estimate(plan);
    expect((8 * (quantities['systemPower']?.value ?? 0)) / 10_200).toBeCloseTo(0.76, 2);
    const modelled = (quantities['acceleratorPower']?.value ?? 0) * (quantities['hostFactor']?.value ?? 0);
    expect((8 * modelled) / 10_200).toBeGreaterThan(0.7);
    expect((8 * modelled) / 10_200).toBeLessThan(0.82);
  });
});
