import { formatNumber, formatUnit, rangeOf, tables, thinSpace } from 'flopprint';
import { shownUnit } from 'flopprint/units';
import { columns } from 'flopprint/data/columns';
import { ranges } from 'flopprint/data/ranges';
import type { AnyRow } from './catalogue.ts';
import { ruleName } from './rowPath.ts';
import { inWords } from './rowText.ts';

/** One cell of a row as its page sets it. */
export interface Cell {
  /** The name of its column, or nothing for the one value of a row. */
  readonly column: string;
  readonly label: string;
  readonly text: string;
  /** The 90 % range, and the rule that gives it where the row states none. */
  readonly range?: { readonly text: string; readonly rule?: string };
  /** Id of the source of this cell, where cells of a row have sources of their own. */
  readonly source?: string;
  readonly isUnverified: boolean;
}

const digits = 12;
const longest = 1e9;

/** Units that are words, in the plural. */
const inPlural: Readonly<Record<string, string>> = { param: 'parameters', token: 'tokens', day: 'days' };

function withUnit(text: string, unit: string): string {
  const shown = shownUnit(unit);
  const words = inPlural[shown] ?? formatUnit(shown);
  return words === '' ? text : `${text}${thinSpace}${words}`;
}

/** A number with every digit that its table gives; whole numbers are not set as powers of ten before the billions. */
function exactly(value: number, unit: string): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < longest;
  return withUnit(isPlain ? value.toLocaleString('en-US') : formatNumber(value, digits), unit);
}

/** What says something about a row rather than being a cell of it: told elsewhere on the page. */
const about = ['id', 'name', 'note', 'locator', 'source', 'confidence', 'reviewBy', 'unverifiedColumns'];
const ofValue = ['value', 'low', 'high', 'unit'];
/** What names the source of another cell stands beside that cell. */
const sourceColumns = new Set(columns.map(({ sourceProperty }) => sourceProperty ?? 'source'));

/** Every cell of a row, its value first. */
export function cellsOf(table: string, row: AnyRow): Cell[] {
  const unverified = (row['unverifiedColumns'] ?? []) as readonly string[];
  const isUnverified = row['confidence'] === 'unverified';
  const value = valueCell(row, isUnverified);
  const others = Object.entries(row).flatMap(([column, found]): Cell[] => {
    const isElsewhere =
      about.includes(column) || sourceColumns.has(column) || (value && ofValue.includes(column));
    if (isElsewhere || found === undefined || found === '') return [];
    const known = columns.find(
      (entry) => entry.table === table.replace('-', '_') && entry.property === column,
    );
    const { quantity, sourceProperty, unit = '1' } = known ?? {};
    const source = sourceProperty ? row[sourceProperty] : undefined;
    const isDoubted = isUnverified || unverified.includes(column);
    const range =
      quantity && typeof found === 'number'
        ? spread(table, row, { column, quantity, isUnverified: isDoubted })
        : undefined;
    return [
      {
        column,
        label: inWords(known?.multiplier ? column.replace(/Billion$/, '') : column),
        text: textOf(found, known),
        isUnverified: isDoubted && known !== undefined,
        ...(range ? { range: { text: rangeText(range.low, range.high, unit), rule: range.rule } } : {}),
        ...(typeof source === 'string' && source !== row['source'] ? { source } : {}),
      },
    ];
  });
  return value ? [value, ...others] : others;
}

/** The one value of a row that has one. */
function valueCell(row: AnyRow, isUnverified: boolean): Cell | undefined {
  const { value, unit, quantity } = row;
  if (typeof value !== 'number' || typeof unit !== 'string') return undefined;
  const own = typeof row['low'] === 'number' && typeof row['high'] === 'number';
  const basis = typeof row['basis'] === 'string' ? row['basis'] : undefined;
  const rule = own || typeof quantity !== 'string' ? undefined : ruleOf(quantity, basis);
  const datum = { quantity: String(quantity), value, ...(basis ? { basis } : {}) };
  const { low, high } = own
    ? { low: row['low'] as number, high: row['high'] as number }
    : rangeOf(tables.ranges, datum);
  const range =
    low === undefined || high === undefined
      ? {}
      : { range: { text: rangeText(low, high, unit), ...(rule ? { rule } : {}) } };
  return { column: '', label: 'value', text: exactly(value, unit), isUnverified, ...range };
}

/** Columns that enter a result with the range of their quantity's rule. */
const entersResult = (table: string, column: string): boolean =>
  table === 'accelerators' || (table === 'cloud-regions' && ['pue', 'wue'].includes(column));

/** The 90 % range of a cell of a wide table, as the library takes it. */
function spread(
  table: string,
  row: AnyRow,
  cell: { column: string; quantity: string; isUnverified: boolean },
) {
  const { column, quantity, isUnverified } = cell;
  if (!entersResult(table, column)) return undefined;
  const doubt = isUnverified ? 'unverified' : undefined;
  const basis = table === 'accelerators' ? doubt : (row[`${column}Basis`] as string | undefined);
  const datum = { quantity, value: row[column] as number, ...(basis ? { basis } : {}) };
  const { low, high } = rangeOf(tables.ranges, datum);
  const rule = ruleOf(quantity, basis);
  return low === undefined || high === undefined || !rule ? undefined : { low, high, rule };
}

/** The id of the rule that {@link rangeOf} goes by, as its table shows it. */
function ruleOf(quantity: string, basis: string | undefined): string | undefined {
  const ofQuantity = ranges.filter((rule) => rule.quantity === quantity);
  if (basis !== undefined && ofQuantity.some((rule) => rule.basis === basis))
    return ruleName(quantity, basis);
  return ofQuantity.some((rule) => rule.basis === undefined) ? quantity : undefined;
}

function rangeText(low: number, high: number, unit: string): string {
  if (low === high) return 'exact';
  return withUnit(`90${thinSpace}% likely ${formatNumber(low)} to ${formatNumber(high)}`, unit);
}

function textOf(found: unknown, known: (typeof columns)[number] | undefined): string {
  if (Array.isArray(found)) return found.join(', ');
  if (typeof found === 'boolean') return found ? 'yes' : 'no';
  if (typeof found !== 'number') return String(found);
  if (known?.unit === undefined) return String(found);
  return exactly(found * (known.multiplier ?? 1), known.unit);
}
