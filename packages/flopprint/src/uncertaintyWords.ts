import type { Estimate } from './estimate.ts';
import { capital, formatAmount, formatNumber, listed } from './format.ts';
import type { Sensitivity } from './simulate.ts';

const most = 0.8;
const atMostNamed = 3;
const percent = (share: number): string => `${formatNumber(100 * share, 2)} %`;

/** The inputs that make up most of an uncertainty. */
export interface LeadingInputs {
  /** Keys of `quantities`, the largest share first. */
  readonly keys: readonly string[];
  /** Of the uncertainty, together. */
  readonly share: number;
  /** The one whose better knowledge would narrow the range most. */
  readonly best: string;
  /** By which share knowing it to ±10 % would narrow the range; nothing where that is hardly any. */
  readonly gain?: number;
  /** Whether that is about half of it. */
  readonly halves: boolean;
}

/** The few inputs that make up most of the uncertainty, and what knowing one of them better would do. */
export function leadingInputs(sensitivity: readonly Sensitivity[]): LeadingInputs | undefined {
  const named: Sensitivity[] = [];
  let sum = 0;
  for (const one of sensitivity) {
    if (sum >= most || named.length === atMostNamed) break;
    named.push(one);
    sum += one.share;
  }
  if (named.length === 0) return undefined;
  const best = named.reduce((left, right) => (right.widthIfKnown < left.widthIfKnown ? right : left));
  const width = best.widthIfKnown;
  const [half, near, little] = [1 / 2, 0.05, 0.95];
  return {
    keys: named.map(({ key }) => key),
    share: Math.min(1, sum),
    best: best.key,
    ...(width > little ? {} : { gain: 1 - width }),
    halves: Math.abs(width - half) < near,
  };
}

/**
 * What makes the interval, in a sentence: the inputs that make up most of the uncertainty, and what knowing one of them
 * better would do.
 * @param labelOf label of a key of `quantities`.
 * @returns an empty text where nothing varies.
 */
export function sensitivityWords(
  sensitivity: readonly Sensitivity[],
  labelOf: (key: string) => string,
): string {
  const leading = leadingInputs(sensitivity);
  if (!leading) return '';
  const { keys, share, best, gain, halves } = leading;
  const labels = keys.map((key) => inSentence(labelOf(key)));
  const together = `${capital(listed(labels))} ${keys.length === 1 ? 'makes' : 'make'} up ${percent(share)} of the uncertainty`;
  if (gain === undefined) return `${together}.`;
  const narrower = halves ? 'halve the range' : `narrow the range by ${percent(gain)}`;
  return `${together}; knowing ${inSentence(labelOf(best))} to ±10 % would ${narrower}.`;
}

/** A label inside of a sentence, without what follows a comma; its capital stays where it begins an abbreviation. */
function inSentence(label: string): string {
  const [short = ''] = label.split(',');
  return /^[A-Z][a-z]/.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

/**
 * Why the middle of the samples is not the value, where they differ by more than 5 %; else an empty text.
 * @param labelOf label of a key of `quantities`.
 */
export function medianWords({ total, skewedBy }: Estimate, labelOf: (key: string) => string): string {
  const { carbon } = total;
  if (!carbon || skewedBy === undefined) return '';
  const { value, p50 = value } = carbon;
  const [more, up, down] = p50 > value ? ['more', 'up', 'down'] : ['less', 'down', 'up'];
  return (
    `Half of the samples lie above ${formatAmount({ ...carbon, value: p50 })}, ` +
    `${percent(Math.abs(p50 / value - 1))} ${more} than the value: the value takes every input at its own figure, ` +
    `and ${inSentence(labelOf(skewedBy))} reaches further ${up} than ${down}.`
  );
}
