import { InputError } from './errors.ts';
import { runAll } from './estimate.ts';
import { gradients } from './kernels/gradients.ts';
import type { Leaf, Ledger } from './ledger.ts';
import type { Scenario } from './scenario.ts';
import { nameOf } from './simulate.ts';
import type { Tables } from './tables.ts';

/** By how many per cent a result moves when an input moves by one per cent, all else as it is. */
export interface Elasticity {
  /** Every key that the input stands under. */
  readonly keys: readonly string[];
  /** Per cent of the result for a per cent of the input. */
  readonly elasticity: number;
}

/**
 * By how many per cent a number of an estimate moves when one of its inputs moves by one per cent.
 * @param key a key of `quantities`; the total carbon unless given.
 * @throws InputError for what a person can mend, CalculationError for a result that is no finite number.
 */
export function elasticitiesWith(tables: Tables, scenario: Scenario, key?: string): Elasticity[] {
  const { ledger } = runAll(tables, scenario).resolved;
  const of = key ?? (ledger.quantities['total.carbon'] ? 'total.carbon' : 'carbon');
  if (!ledger.quantities[of]) throw new InputError(of, 'the estimate has no such number');
  return elasticitiesOf(ledger, of);
}

/**
 * The exact elasticity of one number of a ledger with respect to each number that came from outside, by the gradients of
 * the equations, from the last to the first; the largest first. An input that stands in several places is one input.
 * @returns none where the number is 0; an input whose slope is not defined (behind a rounding up) is left out.
 */
export function elasticitiesOf(ledger: Ledger, key: string): Elasticity[] {
  const result = ledger.base[key];
  if (!result) return [];
  const slopes = new Map([[key, 1]]);
  const found = new Map<string, { keys: string[]; elasticity: number }>();
  const add = (to: string, slope: number): void => {
    if (slope !== 0) slopes.set(to, (slopes.get(to) ?? 0) + slope);
  };
  /** The slope with respect to a number, which no earlier step is asked for again. */
  const take = (of: string): number => {
    const slope = slopes.get(of) ?? 0;
    slopes.delete(of);
    return slope;
  };
  const arrive = (leaf: Leaf, slope: number): void => {
    if (slope === 0) return;
    const name = nameOf(leaf);
    const { keys, elasticity } = found.get(name) ?? { keys: [], elasticity: 0 };
    found.set(name, {
      keys: keys.includes(leaf.key) ? keys : [leaf.key, ...keys],
      elasticity: elasticity + (slope * leaf.entry.value * leaf.factor) / result,
    });
  };
  for (const step of ledger.steps.toReversed()) {
    if ('leaf' in step) arrive(step.leaf, take(step.leaf.key));
    else if ('sum' in step) {
      const slope = take(step.sum);
      for (const part of step.parts) add(part, slope);
    } else {
      const { graph, inputs, stated, results, leaves } = step;
      const wanted = Object.entries(results).map(([name, of]) => [name, take(of)] as const);
      const input = Object.fromEntries(
        Object.keys(graph.inputs).map((name) => [name, ledger.base[inputs[name] ?? ''] ?? Number.NaN]),
      );
      const replaced = Object.fromEntries(
        Object.entries(stated).map(([name, value]) => [
          name,
          typeof value === 'string' ? (ledger.base[value] ?? Number.NaN) : value.entry.value * value.factor,
        ]),
      );
      for (const [name, slope] of wanted) {
        if (slope === 0) continue;
        const partial = gradients[graph.name]?.(input, name, replaced) ?? {};
        for (const [operand, of] of Object.entries(inputs)) add(of, slope * (partial[operand] ?? 0));
        for (const [operand, value] of Object.entries(stated)) {
          const through = slope * (partial[operand] ?? 0);
          if (typeof value === 'string') add(value, through);
          else arrive(value, through);
        }
      }
      for (const leaf of leaves) arrive(leaf, take(leaf.key));
    }
  }
  return [...found.values()]
    .filter(({ elasticity }) => Math.abs(elasticity) > negligible)
    .sort((left, right) => Math.abs(right.elasticity) - Math.abs(left.elasticity));
}
const negligible = 1e-9;
