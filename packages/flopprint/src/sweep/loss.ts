import type { Arena } from '../batch/replay.ts';
import { chinchillaLossColumns } from '../kernels/chinchillaLoss.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';
import { lossNeeds, programOutputs } from './outputs.ts';

/** The constants of a law of the loss, in nat for each token: a set, never mixed with those of another fit. */
export interface LossLaw {
  /** In nat/token. */
  readonly irreducibleLoss: number;
  /** Without a unit. */
  readonly sizeFactor: number;
  /** Without a unit. */
  readonly dataFactor: number;
  /** Without a unit. */
  readonly sizeExponent: number;
  /** Without a unit. */
  readonly dataExponent: number;
}

/** Whose fit of the law: the replication, or the original as printed with its source text. */
export type Fit = 'besiroglu' | 'hoffmann';

/** The law of a fit, from data/constants.csv. */
export function lawOf(tables: Tables, fit: Fit = 'besiroglu'): LossLaw {
  const value = (name: string): number => constantValue(tables, `loss-${fit}-${name}`);
  return {
    irreducibleLoss: value('irreducible'),
    sizeFactor: value('size-factor'),
    dataFactor: value('data-factor'),
    sizeExponent: value('size-exponent'),
    dataExponent: value('data-exponent'),
  };
}

const one = Float64Array.of(1);

/**
 * The loss of designs, from results in the order of `programOutputs`, in nat/token. The law is of dense models that
 * see each token once: for any other, without a token, and where parameters or tokens are not known, the loss is NaN.
 */
export function lossColumn(
  law: LossLaw,
  length: number,
  results: readonly (Float64Array | undefined)[],
  take: Arena['take'],
): Float64Array | undefined {
  const [parameters, active, tokens, epochs = one] = lossNeeds.map(
    (need) => results[programOutputs.findIndex(({ name }) => name === need)],
  );
  if (!parameters || !active || !tokens) return undefined;
  const count = [parameters, active, tokens, epochs].every((column) => column.length === 1) ? 1 : length;
  const loss = take(count);
  const constant = (name: keyof LossLaw): Float64Array => Float64Array.of(law[name]);
  chinchillaLossColumns(
    count,
    {
      irreducibleLoss: constant('irreducibleLoss'),
      sizeFactor: constant('sizeFactor'),
      dataFactor: constant('dataFactor'),
      sizeExponent: constant('sizeExponent'),
      dataExponent: constant('dataExponent'),
      parameters,
      tokens,
    },
    {},
    { loss },
  );
  for (let row = 0; row < count; row++) {
    const isDense = active[active.length > 1 ? row : 0] === parameters[parameters.length > 1 ? row : 0];
    const isOnce = epochs[epochs.length > 1 ? row : 0] === 1;
    if (!isDense || !isOnce || loss[row] === Infinity) loss[row] = Number.NaN;
  }
  return loss;
}
