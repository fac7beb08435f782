import { constant, constantValue } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';
import type { LossLaw } from './loss.ts';

/** The constants of the law in the order of their correlations; those that are above zero count by their logarithm. */
const parts = [
  { name: 'size-factor', key: 'sizeFactor', byLog: true },
  { name: 'data-factor', key: 'dataFactor', byLog: true },
  { name: 'irreducible', key: 'irreducibleLoss', byLog: true },
  { name: 'size-exponent', key: 'sizeExponent', byLog: false },
  { name: 'data-exponent', key: 'dataExponent', byLog: false },
] as const;

const little = 1 / 2 ** 4;

/**
 * The 90 % ranges of numbers that follow from the replicated law, from the standard errors of its constants and how
 * they go together: by the slopes of their logarithms.
 * @param of the numbers, each above zero.
 */
export function lawRanges<Key extends string>(
  tables: Tables,
  law: LossLaw,
  of: (law: LossLaw) => Readonly<Record<Key, number>>,
): Readonly<Record<Key, readonly [low: number, high: number]>> {
  const middle = of(law);
  const keys = Object.keys(middle) as Key[];
  const slopes = parts.map(({ name, key, byLog }) => {
    const { value, low = value, high = value } = constant(tables, `loss-besiroglu-${name}`);
    const half = byLog ? Math.log(high / low) / 2 : (high - low) / 2;
    const step = half * little;
    const moved = (by: number): LossLaw => ({
      ...law,
      [key]: byLog ? law[key] * Math.exp(by) : law[key] + by,
    });
    const [above, below] = [of(moved(step)), of(moved(-step))];
    return keys.map((one) => ((Math.log(above[one]) - Math.log(below[one])) / (2 * step)) * half);
  });
  const together = (one: number, other: number): number => {
    if (one === other) return 1;
    const [first, second] = [parts[Math.min(one, other)]!, parts[Math.max(one, other)]!];
    return constantValue(tables, `loss-besiroglu-correlation-${first.name}-${second.name}`);
  };
  return Object.fromEntries(
    keys.map((key, index) => {
      let square = 0;
      slopes.forEach((slope, one) =>
        slopes.forEach((otherSlope, other) => {
          square += slope[index]! * otherSlope[index]! * together(one, other);
        }),
      );
      const factor = Math.exp(Math.sqrt(Math.max(0, square)));
      return [key, [middle[key] / factor, middle[key] * factor]];
    }),
  ) as unknown as Readonly<Record<Key, readonly [number, number]>>;
}
