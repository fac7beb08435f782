import { formatNumber, precisionOf, type Amount } from 'flopprint/model';
import { bookName } from '../trail/book.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { formatAmount } from '../words/format.ts';

const headlineDigits = 3;
export const trailDigits = headlineDigits + 1;

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
  return filled(words.common.range, {
    from: from ?? '',
    to: formatAmount({ value: Number(high.toPrecision(trailDigits)), unit }).replace(/^\S+/, to ?? ''),
  });
}

/** Parts that get no interval with the totals. */
export const unsampled: readonly string[] = [
  'onSiteWater',
  'offSiteWater',
  'waterWithdrawal',
  'acceleratorEmbodiedCarbon',
  'hostEmbodiedCarbon',
];

/**
 * A part beside its whole: to the place of its own interval; what is never sampled by itself with as many digits as the
 * whole, since it is known no better.
 */
export function inPart(key: string, part: Amount, whole: Amount): string {
  return formatAmount(part, unsampled.includes(bookName(key)) ? digitsOf(whole) : precisionOf(part));
}

/** Significant digits of an amount that is rounded by its interval. */
function digitsOf(amount: Amount): number {
  const precision = precisionOf(amount);
  if (typeof precision === 'number' || amount.value === 0) return headlineDigits;
  return Math.max(1, Math.floor(Math.log10(Math.abs(amount.value))) - precision.place + 1);
}

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A large count in words: `175 billion`. */
export function inWords(value: number): string {
  const scale = scales.find(([size]) => value >= size);
  return scale ? `${formatNumber(value / scale[0])} ${words.common.large[scale[1]]}` : formatNumber(value);
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
  if (percent < 0.05) return words.common.within;
  const digits = percent < 10 ? percent.toFixed(1) : percent.toFixed(0);
  return words.common.apart(digits, share > 0);
}
