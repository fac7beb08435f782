import { formatUnit } from 'flopprint';
import type { AnyRow } from './catalogue.ts';

/** A row as its page sets it. */
export interface RowText {
  readonly value: string;
  readonly facts: string;
  readonly note: string;
  readonly source: string;
}

const elsewhere = [
  'id',
  'value',
  'unit',
  'low',
  'high',
  'note',
  'source',
  'locator',
  'confidence',
  'reviewBy',
  'quantity',
];

/** `peakBf16Dense` in words. */
export const inWords = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(pue|wue|mfu|hfu|kv|id|(bf|fp|tf)\d+|int8|iso\d)\b/g, (word) => word.toUpperCase());

/** A row in words: the value first where it has one, then every other column by its name. */
export function rowText(row: AnyRow): RowText {
  const { value, unit, low, high, note, source, locator, confidence, reviewBy } = row;
  const hasUnit = typeof unit === 'string';
  const shown = hasUnit ? formatUnit(unit.replace(/_(it|fac|con|wd|world|primary|marg|mkt)\b/g, '')) : '';
  const range = low === undefined || low === high || !hasUnit ? '' : ` (${String(low)} to ${String(high)})`;
  const facts = Object.entries(row)
    .filter(([name, found]) => !elsewhere.includes(name) && found !== undefined && found !== '')
    .map(([name, found]) => `${inWords(name)} ${Array.isArray(found) ? found.join(', ') : String(found)}`);
  const doubt =
    confidence === 'unverified'
      ? [`unverified${typeof reviewBy === 'string' ? `, to be checked by ${reviewBy}` : ''}`]
      : [];
  const where = typeof locator === 'string' ? [locator === 'none' ? 'only remembered' : locator] : [];
  return {
    value: value === undefined ? '' : `${String(value)} ${shown}${range}`.trim(),
    facts: [...doubt, ...facts, ...where].join(' · '),
    note: typeof note === 'string' ? note : '',
    source: typeof source === 'string' ? source : '',
  };
}
