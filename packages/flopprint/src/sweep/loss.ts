import type { Arena } from '../batch/replay.ts';
import { chinchillaLossColumns } from '../kernels/chinchillaLoss.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';
import { lossNeeds, programOutputs } from './outputs.ts';
import { numberAt, type Result } from './passes.ts';

/** The constants of a law of the loss, in nat for each token: a set, never mixed with those of another fit. */
export interface LossLaw {
  /** What no size and no data take away, in nat/token. */
  readonly irreducibleLoss: number;
  /** In nat/token, over the parameters to the power of their exponent. */
  readonly sizeFactor: number;
  /** In nat/token, over the tokens to the power of their exponent. */
  readonly dataFactor: number;
  /** Of the parameters. */
  readonly sizeExponent: number;
  /** Of the tokens. */
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

const once: Result = { times: 1 };

/**
 * The loss of designs, from results in the order of `programOutputs`, in nat/token. The law is of dense models that
 * see each token once: for any other, without a token, and where parameters or tokens are not known, the loss is NaN.
 */
export function lossColumn(
  law: LossLaw,
  length: number,
  results: readonly (Result | undefined)[],
  take: Arena['take'],
): Result | undefined {
  const [parameters, active, tokens, epochs = once] = lossNeeds.map(
    (need) => results[programOutputs.findIndex(({ name }) => name === need)],
  );
  if (!parameters || !active || !tokens) return undefined;
  const varies = [parameters, active, tokens, epochs].some(({ column }) => column);
  const count = varies ? length : 1;
  // Powers cost more than all else, and designs side by side often are of the same model on the same data.
  const [sizes, data, losses, column] = [take(count), take(count), take(count), take(count)];
  let last = -1;
  for (let row = 0; row < count; row++) {
    const [size, read] = [numberAt(parameters, row), numberAt(tokens, row)];
    if (row === 0 || size !== sizes[last] || read !== data[last]) {
      last++;
      sizes[last] = size;
      data[last] = read;
    }
    column[row] = last;
  }
  const constant = (name: keyof LossLaw): Float64Array => Float64Array.of(law[name]);
  chinchillaLossColumns(
    last + 1,
    {
      irreducibleLoss: constant('irreducibleLoss'),
      sizeFactor: constant('sizeFactor'),
      dataFactor: constant('dataFactor'),
      sizeExponent: constant('sizeExponent'),
      dataExponent: constant('dataExponent'),
      parameters: sizes,
      tokens: data,
    },
    {},
    { loss: losses },
  );
  for (let row = 0; row < count; row++) {
    const loss = losses[column[row]!]!;
    const isDense = numberAt(active, row) === numberAt(parameters, row);
    column[row] = isDense && numberAt(epochs, row) === 1 && loss !== Infinity ? loss : Number.NaN;
  }
  return varies ? { times: 1, column } : { times: column[0]! };
}
