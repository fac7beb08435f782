import { formatNumber, type Estimate } from 'flopprint/model';
import { words } from '../words/current.ts';

/** One reason why a result is not that of another run: by how much it multiplies the carbon. */
export interface Factor {
  readonly label: string;
  readonly ratio: number;
}

const value = ({ quantities }: Estimate, key: string): number | undefined => quantities[key]?.value;

/**
 * Why the training carbon of one estimate differs from that of another: the ratios of the factors that its electricity
 * is the product of, and of the whole over electricity; their product is the ratio of the totals.
 * @returns none where one of them has no training whose factors are known.
 */
export function factorsBetween(one: Estimate, other: Estimate): readonly Factor[] {
  const { differences: say } = words.later;
  const parts: readonly (readonly [label: string, of: (estimate: Estimate) => number | undefined])[] = [
    [say.compute, (of) => value(of, 'compute')],
    [say.speed, inverse('achievedFlops')],
    [say.power, (of) => value(of, 'systemPower')],
    [say.pue, (of) => value(of, 'pue')],
    [say.carbonIntensity, (of) => value(of, 'carbonIntensity')],
  ];
  const byHours = parts.slice(2);
  const hasSpeed = [one, other].every((of) => isProduct(of));
  const used = hasSpeed
    ? parts
    : [[say.acceleratorHours, (of: Estimate) => value(of, 'acceleratorHours')] as const, ...byHours];
  const ratios = used.map(([label, of]) => ({
    label,
    ratio: (of(one) ?? Number.NaN) / (of(other) ?? Number.NaN),
  }));
  const totals = [one, other].map((of) => of.total.carbon?.value ?? Number.NaN);
  const electricity = ratios.reduce((product, { ratio }) => product * ratio, 1);
  const whole = (totals[0] ?? Number.NaN) / (totals[1] ?? Number.NaN);
  const rest = whole / electricity;
  if (!Number.isFinite(rest)) return [];
  return [...ratios, { label: say.rest, ratio: rest }];
}

const inverse =
  (key: string) =>
  (of: Estimate): number | undefined => {
    const found = value(of, key);
    return found === undefined ? undefined : 1 / found;
  };

/** Hours that come from compute over speed, and nothing stated in their place. */
const isProduct = ({ quantities }: Estimate): boolean => {
  const hours = quantities['acceleratorHours'];
  return hours?.equation === 'training.acceleratorHours' && hours.from === 'equation';
};

/** The reasons that matter, the largest first, in words: `carbon intensity × 0.11, power × 1.4`. */
export function differenceWords(one: Estimate, other: Estimate): string {
  const factors = factorsBetween(one, other)
    .filter(({ ratio }) => formatNumber(ratio, 2) !== '1')
    .toSorted((left, right) => Math.abs(Math.log(right.ratio)) - Math.abs(Math.log(left.ratio)));
  return factors.map(({ label, ratio }) => `${label} × ${formatNumber(ratio, 2)}`).join(', ');
}
