import { formatNumber } from 'flopprint/model';
import type { Difference } from 'flopprint/levers';
import { formatAmount, formatInterval } from '../words/format.ts';

const percent = 100;
/** Of a change: by its interval alone, a small one would be written as nothing. */
const digits = 2;

/** A difference as a table shows it: its amount with a sign, its share of the run, its interval. */
export interface ToldChange {
  readonly amount: string;
  readonly share: string;
  readonly interval: string;
}

export function toldChange(difference: Difference): ToldChange {
  const { value, share } = difference;
  const isNothing = Math.abs(share ?? value) < smallest;
  return {
    amount: isNothing ? '0' : signed(value, formatAmount(difference, digits)),
    share: isNothing ? '' : shareText(share),
    interval: isNothing ? '' : formatInterval(difference),
  };
}
/** What is left of sums of floating-point numbers is no change. */
const smallest = 1e-9;

/** `−12 %`. */
export function shareText(share: number | undefined): string {
  if (share === undefined) return '';
  return Math.abs(share) < smallest ? '0' : signed(share, `${formatNumber(percent * share, 2)}\u202f%`);
}

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
