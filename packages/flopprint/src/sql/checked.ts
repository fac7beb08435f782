import type { NumberField } from '../fields.ts';
import { shownUnit } from '../units.ts';
import { fieldOf, runColumnNames, type RunColumn } from './columns.ts';
import { numberLiteral, textLiteral, type Dialect } from './dialects.ts';

/** Beyond these a product of the largest, or of the smallest, would leave the range of a double, which ends the query in PostgreSQL. */
const largest = 1e40;
const smallest = 1e-40;

/**
 * Every number within the bounds of its field, else NULL, and the first refusal in `refusal`. What is refused here
 * cannot fail later: one bad row must not end a query over millions. Columns are written with their table, because
 * ClickHouse reads a bare name as what the same SELECT calls so.
 */
export function checkedQuery(keys: readonly string[], dialect: Dialect): string {
  const numbers = runColumnNames.flatMap((column) => {
    const field = fieldOf(column);
    return field.kind === 'number' ? [{ column, field }] : [];
  });
  const texts = runColumnNames.filter((column) => fieldOf(column).kind === 'text');
  const refusals = [
    ...numbers.map(({ column, field }) => [column, withinBounds(column, field), allowed(field)] as const),
    ...texts.flatMap((column) => {
      const field = fieldOf(column);
      if (field.kind !== 'text' || !field.choices) return [];
      const choices = field.choices.map((choice) => textLiteral(dialect, choice)).join(', ');
      return [[column, `r.${column} IN (${choices})`, `one of ${field.choices.join(', ')}`] as const];
    }),
  ].map(
    ([column, inside, words]) =>
      `    WHEN r.${column} IS NOT NULL AND NOT (${inside}) THEN ${textLiteral(dialect, `${column}: out of range; write ${words}`)}`,
  );
  return [
    'SELECT',
    [
      ...keys.map((key) => `  r.${key} AS ${key}`),
      ...texts.map((column) => `  r.${column} AS ${column}`),
      ...numbers.map(
        ({ column, field }) => `  CASE WHEN ${withinBounds(column, field)} THEN r.${column} END AS ${column}`,
      ),
      `  CASE\n${refusals.join('\n')}\n  END AS refusal`,
    ].join(',\n'),
    'FROM flopprint_read AS r',
  ].join('\n');
}

function withinBounds(column: RunColumn, { min = 0, aboveMin, max, whole }: NumberField): string {
  const least = min === 0 ? smallest : min;
  const most = Math.min(max ?? largest, largest);
  const name = `r.${column}`;
  const range = `${name} >= ${numberLiteral(least)} AND ${name} <= ${numberLiteral(most)}`;
  const bounds = min === 0 && !aboveMin ? `${name} = ${numberLiteral(0)} OR (${range})` : range;
  return whole ? `(${bounds}) AND floor(${name}) = ${name}` : bounds;
}

function allowed({ min = 0, aboveMin, max, whole, unit }: NumberField): string {
  const from = aboveMin ? `above ${min}` : `from ${min}`;
  const words = `${whole ? 'a whole number' : 'a number'} ${from}${max === undefined ? '' : ` to ${max}`}`;
  return shownUnit(unit) === '1' ? words : `${words} (${shownUnit(unit)})`;
}
