import { chinchillaLoss } from '../kernels/chinchillaLoss.ts';
import type { LossLaw } from './loss.ts';

/** A model with the tokens that it is trained on. */
export interface Best {
  /** In parameters. */
  readonly parameters: number;
  /** In tokens. */
  readonly tokens: number;
  /** In nat/token. */
  readonly loss: number;
}

/** What a run costs, in the unit of its budget, with no token and with each token; infinite where it cannot be. */
export interface CostOfSize {
  /** In the unit of the budget. */
  readonly fixed: number;
  /** In the unit of the budget for each token. */
  readonly perToken: number;
}

const gridSteps = 60;
const goldenSection = (Math.sqrt(5) - 1) / 2;

/**
 * The model of the lowest loss whose cost is the budget: for each size, the tokens that spend it; the best size is
 * looked for on a grid and then by golden section, as the loss along the budget has one lowest point where the cost
 * is smooth.
 * @param costOf the cost of a size, linear in the tokens.
 * @param between the sizes to look at, in parameters.
 * @returns nothing where no size can be trained within the budget.
 */
export function bestWithin(
  law: LossLaw,
  costOf: (parameters: number) => CostOfSize,
  budget: number,
  between: readonly [least: number, most: number],
  precision = 1e-9,
): Best | undefined {
  const at = (logSize: number): Best => {
    const parameters = Math.exp(logSize);
    const { fixed, perToken } = costOf(parameters);
    const tokens = (budget - fixed) / perToken;
    if (!(tokens > 0) || !Number.isFinite(tokens)) return { parameters, tokens: 0, loss: Infinity };
    return { parameters, tokens, loss: chinchillaLoss({ ...law, parameters, tokens }).loss };
  };
  const [least, most] = [Math.log(between[0]), Math.log(between[1])];
  const step = (most - least) / gridSteps;
  const grid = Array.from({ length: gridSteps + 1 }, (_, index) => at(least + index * step));
  const first = grid.reduce((one, other) => (other.loss < one.loss ? other : one));
  if (first.loss === Infinity) return undefined;
  const middle = Math.log(first.parameters);
  let [low, high] = [Math.max(least, middle - step), Math.min(most, middle + step)];
  let [left, right] = [at(high - goldenSection * (high - low)), at(low + goldenSection * (high - low))];
  while (high - low > precision) {
    if (left.loss <= right.loss) {
      high = Math.log(right.parameters);
      right = left;
      left = at(high - goldenSection * (high - low));
    } else {
      low = Math.log(left.parameters);
      left = right;
      right = at(low + goldenSection * (high - low));
    }
  }
  return [first, left, right].reduce((one, other) => (other.loss < one.loss ? other : one));
}
