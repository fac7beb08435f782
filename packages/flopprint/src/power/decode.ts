import { InputError } from '../errors.ts';
import { estimateWith } from '../estimate.ts';
import { lowClockGraph } from '../kernels/lowClock.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** Decoding at one clock of the cores. */
export interface DecodePoint {
  /** Clock, of the one without a lock. */
  readonly clock: number;
  /** Time of decoding, of that without a lock, where what lies beside memory and arithmetic is the host's. */
  readonly least: number;
  /** The same where that slows down with the cores. */
  readonly most: number;
  /** Time of prefill, which arithmetic bounds, of that without a lock. */
  readonly prefill: number;
}

/** What a lower clock or a cap on power does while tokens are generated. */
export interface LowPowerDecode {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/decode@1';
  /** From full clock down. */
  readonly points: readonly DecodePoint[];
  /** Power of one accelerator in decoding, in W: a cap above it is never reached. */
  readonly power: number;
  /** Power limit of one accelerator, in W. */
  readonly limit: number;
  /** Share of the time of a step in which bytes are read, arithmetic is done, and neither. */
  readonly bound: { readonly memory: number; readonly arithmetic: number; readonly overhead: number };
  /** Published: the largest saving of energy in decoding at a locked clock; how power follows the clock is not known. */
  readonly publishedSaving: number;
  /** Published: power of decoding on H200, of its design power, the least and the largest. */
  readonly publishedPower: readonly [low: number, high: number];
  /** What to know, in whole sentences. */
  readonly notes: readonly string[];
}

const intervals = 5;
const step = 0.1;

/**
 * What a lower clock costs in time while tokens are generated, by the serving model: the time in which a step of
 * decoding reads weights and caches is not set by the clock of the cores. What it saves in energy is not computed,
 * since no open measurement of power against clock is in the tables: the published figure stands beside it.
 * @throws InputError without a phase of text generation, or where the speed of its model is not known.
 */
export function lowPowerDecode(tables: Tables, scenario: Scenario): LowPowerDecode {
  if (!scenario.inference)
    throw new InputError('inference', 'state what is served: a lower clock is told of its decoding');
  const { inference, model, site, hardware, embodied } = scenario;
  const { quantities } = estimateWith(tables, {
    ...(model ? { model } : {}),
    ...(site ? { site } : {}),
    ...(embodied ? { embodied } : {}),
    ...(hardware?.accelerator ? { hardware: { accelerator: hardware.accelerator } } : {}),
    inference,
  });
  const { inputs, equations, kernel } = lowClockGraph;
  const need = (key: Exclude<keyof typeof inputs, 'clockShare'>): number => {
    const found = quantities[`inference.${key}`];
    if (!found)
      throw new InputError(
        'inference',
        'state the model and the accelerator, and no measured energy: decoding is told by the bytes and operations of its steps',
      );
    return found.value * inputs[key][1];
  };
  const base = {
    memoryTime: need('memoryTime'),
    decodeComputeTime: need('decodeComputeTime'),
    overheadTime: need('overheadTime'),
    powerLimit: need('powerLimit'),
    powerIdle: need('powerIdle'),
    powerMemory: need('powerMemory'),
    powerCompute: need('powerCompute'),
  };
  const at = (clockShare: number): ReturnType<typeof kernel> => kernel({ ...base, clockShare });
  const full = at(1);
  const largest = constantValue(tables, 'decode-power-high');
  return {
    schema: 'flopprint/decode@1',
    points: Array.from({ length: intervals + 1 }, (_, index) => {
      const clock = 1 - index * step;
      const { leastSlowdown, mostSlowdown, arithmeticSlowdown } = at(clock);
      return { clock, least: leastSlowdown, most: mostSlowdown, prefill: arithmeticSlowdown };
    }),
    power: full.decodePower / equations.decodePower[1],
    limit: base.powerLimit / inputs.powerLimit[1],
    bound: {
      memory: base.memoryTime / full.decodeStepTime,
      arithmetic: base.decodeComputeTime / full.decodeStepTime,
      overhead: base.overheadTime / full.decodeStepTime,
    },
    publishedSaving: constantValue(tables, 'clock-lock-energy'),
    publishedPower: [constantValue(tables, 'decode-power-low'), largest],
    notes: [
      ...(full.decodePowerShare > largest
        ? [
            'The serving model puts the power of decoding above what was measured on H200: it is fitted to whole serving, prefill included.',
          ]
        : []),
      'Time alone is computed: bytes at full bandwidth and arithmetic at peak, whose speed is taken to follow the clock. The memory has a clock of its own and is taken not to slow.',
      'How power falls with the clock is in none of the tables here, so that energy is the published figure: the largest of four kinds of attention on one H200, at a minimal loss of throughput.',
      'Prefill is bound by arithmetic and slows down with the clock: a lower clock suits machines that decode alone.',
    ],
  };
}
