import { formatAmount, formatNumber, type Amount } from 'flopprint/model';

export const trailDigits = 4;

/** A number in a trail: one digit more than in a headline, so that a reader can multiply it out. */
export const inTrail = (amount: Amount): string => formatAmount(amount, trailDigits);

/** A range in a trail, or nothing where there is none to speak of. */
export function rangeInTrail({
  low,
  high,
  unit,
}: {
  low?: number;
  high?: number;
  unit: string;
}): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  const [from, to] = [low, high].map((bound) => formatNumber(bound));
  return `${from} to ${formatAmount({ value: Number(high.toPrecision(trailDigits)), unit }).replace(/^\S+/, to ?? '')}`;
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A large count in words: `175 billion`. */
export function inWords(value: number): string {
  const scale = scales.find(([size]) => value >= size);
  return scale ? `${formatNumber(value / scale[0])} ${scale[1]}` : formatNumber(value);
}

/**
 * A count that was stated is not rounded: 16,384 stays so. Its commas are set by hand, because the first number that a
 * browser formats by locale takes it as long as a third of the page's start.
 */
export const exactly = (count: number): string =>
  String(count).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');

const whole = 100;

/** How far one number is from another, in words. */
export function differenceInWords(share: number): string {
  const percent = Math.abs(share) * whole;
  if (percent < 0.05) return 'within 0.05\u00a0%';
  const digits = percent < 10 ? percent.toFixed(1) : percent.toFixed(0);
  return `${digits}\u00a0% ${share > 0 ? 'above' : 'below'}`;
}
