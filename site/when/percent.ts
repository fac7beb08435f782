import { formatNumber } from 'flopprint/model';

const hundred = 100;

/** A share with its sign: `−8.3 %`. */
export function percent(share: number): string {
  const shown = formatNumber(hundred * share, 2);
  return `${share > 0 ? '+' : ''}${shown}\u00a0%`;
}
