import { estimateOf, runAll, type Estimate } from './estimate.ts';
import { enterIntervals, sample, type Draws } from './simulate.ts';
import type { Scenario } from './scenario.ts';
import type { Tables } from './tables.ts';
import { parseUnit } from './units.ts';

/** An estimate, with what some of its numbers are in each sample. */
export interface SampledEstimate {
  /** With percentiles beside those numbers alone. */
  readonly estimate: Estimate;
  /** In the unit of the quantity, by its key; a column of length 1 does not vary. */
  readonly samples: ReadonlyMap<string, Float64Array>;
}

/**
 * Estimates many scenarios over the same samples: what two of them read from the same datum is the same in each sample
 * of both, so that samples of different scenarios add up to the samples of their sum.
 * @param length samples of each number.
 * @param seed of all of them; the seed that a scenario states is not used.
 * @returns for a scenario and keys of `quantities`, the estimate and the samples of those keys that it has; `given` are
 * samples of stated fields, in base units by the path of the field, that are not to be drawn from a range. It throws
 * InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function openSampler(
  tables: Tables,
  length: number,
  seed = 0,
): (
  scenario: Scenario,
  keys: readonly string[],
  given?: ReadonlyMap<string, Float64Array>,
) => SampledEstimate {
  const drawn: Draws = new Map();
  return (scenario, keys, given) => {
    const { resolved, phases } = runAll(tables, scenario);
    const { ledger } = resolved;
    const known = keys.filter((key) => ledger.quantities[key] !== undefined);
    const { columns } = sample(ledger, seed, length, known, drawn, given);
    const samples = new Map<string, Float64Array>();
    for (const key of known) {
      const [quantity, column] = [ledger.quantities[key], columns.get(key)];
      if (!quantity || !column) continue;
      const { factor } = parseUnit(quantity.unit);
      samples.set(
        key,
        column.map((value) => value / factor),
      );
    }
    enterIntervals(ledger, known, columns);
    return { estimate: estimateOf(resolved, 'flopprint', phases), samples };
  };
}
