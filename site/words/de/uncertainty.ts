import { formatNumber, leadingInputs, type Estimate } from 'flopprint/model';
import type { calculatorPhrases as english } from '../en/calculator.ts';
import { formatAmount } from '../format.ts';
import { commonPhrases as common } from './common.ts';

const percent = (share: number): string => `${formatNumber(100 * share, 2)}\u00a0%`;
/** A label without what follows a comma. */
const short = (label: string): string => label.split(',')[0] ?? '';

/** What makes the interval, as the library says it in English. */
export const sensitivityWords: typeof english.sure.sensitivity = (sensitivity, labelOf) => {
  const leading = leadingInputs(sensitivity);
  if (!leading) return '';
  const { keys, share, best, gain, halves } = leading;
  const labels = keys.map((key) => `„${short(labelOf(key))}“`);
  const together = `${common.listed(labels)} ${keys.length === 1 ? 'macht' : 'machen zusammen'} ${percent(share)} der Unsicherheit aus`;
  if (gain === undefined) return `${together}.`;
  const narrower = halves ? 'halbieren' : `um ${percent(gain)} verringern`;
  return `${together}; wäre „${short(labelOf(best))}“ auf ±10\u00a0% genau bekannt, würde sich die Spanne ${narrower}.`;
};

/** Why the middle of the samples is not the value, as the library says it in English. */
export function medianWords(
  { total: { carbon }, skewedBy }: Estimate,
  labelOf: (key: string) => string,
): string {
  if (!carbon || skewedBy === undefined) return '';
  const { value, p50 = value } = carbon;
  const [more, up, down] = p50 > value ? ['mehr', 'oben', 'unten'] : ['weniger', 'unten', 'oben'];
  return (
    `Die Hälfte der Stichproben liegt über ${formatAmount({ ...carbon, value: p50 })}, ` +
    `${percent(Math.abs(p50 / value - 1))} ${more} als der Wert: Der Wert nimmt jede Eingabe so, wie sie dasteht, ` +
    `und „${short(labelOf(skewedBy))}“ reicht weiter nach ${up} als nach ${down}.`
  );
}
