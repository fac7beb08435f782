import type { Estimate } from './estimate.ts';
import { capital, formatAmount, formatNumber, listed } from './format.ts';
import type { Sensitivity } from './simulate.ts';

const most = 0.8;
const atMostNamed = 3;
const percent = (share: number): string => `${formatNumber(100 * share, 2)} %`;

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
  const named: Sensitivity[] = [];
  let sum = 0;
  for (const one of sensitivity) {
    if (sum >= most || named.length === atMostNamed) break;
    named.push(one);
    sum += one.share;
  }
  const [first] = named;
  if (!first) return '';
  const labels = named.map(({ key }) => inSentence(labelOf(key)));
  const together = `${capital(listed(labels))} ${named.length === 1 ? 'makes' : 'make'} up ${percent(Math.min(1, sum))} of the uncertainty`;
  const best = named.reduce((left, right) => (right.widthIfKnown < left.widthIfKnown ? right : left));
  const gain = gainWords(best.widthIfKnown);
  return gain === ''
    ? `${together}.`
    : `${together}; knowing ${inSentence(labelOf(best.key))} to ±10 % would ${gain}.`;
}

function gainWords(width: number): string {
  const [half, near, little] = [1 / 2, 0.05, 0.95];
  if (width > little) return '';
  if (Math.abs(width - half) < near) return 'halve the range';
  return `narrow the range by ${percent(1 - width)}`;
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
