import { formatNumber } from '../format.ts';
import { servingGraph } from '../kernels/serving.ts';
import { enter, type Given, type Ledger } from '../ledger.ts';
import type { Warning } from '../quantity.ts';

type Entry = Exclude<Given, string>;

/** A throughput of which nobody has said how many sequences share it. */
export interface Throughput {
  readonly ledger: Ledger;
  readonly prefix: string;
  /** Inputs of the serving graph, `batch` the usual one with its range. */
  readonly inputs: Readonly<Record<string, Given | undefined>> & { readonly batch: Entry };
  readonly tokensPerSecond: Entry;
  readonly warnings: Warning[];
}

/**
 * The least batch at which the stated throughput is predicted, up to the upper end of usual ones: a slow step of a
 * usual batch would leave the accelerator idle, and its power too low. The usual batch where the model is not known.
 */
export function impliedBatch({ ledger, prefix, inputs, tokensPerSecond, warnings }: Throughput): Entry {
  ledger.once = true;
  const wanted = tokensPerSecond.value;
  const predicted = (batch: number): number | undefined => {
    const trial: Ledger = {
      quantities: { ...ledger.quantities },
      base: { ...ledger.base },
      steps: [],
      conditions: [],
    };
    enter(trial, servingGraph, { ...inputs, batch: { value: batch, from: 'default' } }, {}, prefix);
    return trial.quantities[`${prefix}tokensPerSecond`]?.value;
  };
  const most = Math.round(inputs.batch.high ?? inputs.batch.value);
  const reached = predicted(most);
  if (reached === undefined) return inputs.batch;
  if (wanted > reached)
    warnings.push({
      field: `${prefix}tokensPerSecond`,
      message: `more than one replica is expected to reach, which is ${formatNumber(reached)} with ${most} sequences together; check that it is that of one replica, and ${prefix}acceleratorsPerReplica`,
    });
  return {
    value: least(most, (batch) => (predicted(batch) ?? wanted) >= wanted),
    from: 'default',
    note: 'the least at which the stated throughput is predicted',
  };
}

/** The least whole number up to `most` that holds, where all above one that holds do too; `most` where none does. */
function least(most: number, holds: (value: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
