import { checkEquationSources, checkRows } from '../src/checkRows.ts';
import { InputError } from '../src/errors.ts';
import { findRow, rowsByTable, sourceOf, tableRows, type Row } from '../src/rows.ts';
import { dataVersion } from '../src/version.ts';
import { readArguments } from './arguments.ts';
import { textTable } from './table.ts';

/** `flopprint data list|show|check`. */
export function dataCommand(argv: readonly string[]): number {
  const { positionals } = readArguments(argv, 'flopprint data list [table] | show <table>/<row> | check', {
    least: 1,
    most: 2,
  });
  const [action = '', name] = positionals;
  if (action === 'list') return list(name);
  if (action === 'show' && name !== undefined) return show(name);
  if (action === 'check' && name === undefined) return check();
  throw new InputError('', 'usage: flopprint data list [table] | show <table>/<row> | check');
}

function list(table: string | undefined): number {
  if (table === undefined) {
    const rows = Object.entries(rowsByTable).map(([name, entries]) => [name, String(entries.length)]);
    console.log(textTable([['table', 'rows'], ...rows], [1]));
    return 0;
  }
  for (const row of tableRows(table)) console.log(textTable([[row.id, summary(row)]]));
  return 0;
}

function summary(row: Row): string {
  const { name, value, unit, year } = row as { name?: string; value?: number; unit?: string; year?: number };
  return [name, value === undefined ? undefined : `${value} ${unit ?? ''}`, year].filter(Boolean).join(', ');
}

function show(reference: string): number {
  const { row, property, unit } = findRow(reference);
  const shown =
    property === undefined ? Object.entries(row) : Object.entries(row).filter(([key]) => key === property);
  const lines = shown.map(([key, value]) => [key, `${text(value)}${property && unit ? ` ${unit}` : ''}`]);
  if (property !== undefined) lines.unshift(['id', row.id]);
  const cited = Object.entries(row).filter(
    ([key, id]) => /^source|Source$/.test(key) && typeof id === 'string',
  );
  for (const id of new Set(cited.map(([, source]) => String(source)))) {
    const source = sourceOf(id);
    if (source)
      lines.push([
        `source ${id}`,
        [source.authors, source.year, source.title, source.url, source.licence].filter(Boolean).join('; '),
      ]);
  }
  console.log(textTable(lines));
  return 0;
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function check(): number {
  const results = checkRows();
  console.log(
    textTable(
      [
        ['table', 'rows', 'unverified', 'errors'],
        ...results.map(({ table, rows, unverified, errors }) => [
          table,
          String(rows),
          String(unverified),
          String(errors.length),
        ]),
      ],
      [1, 2, 3],
    ),
  );
  const errors = [...results.flatMap((result) => result.errors), ...checkEquationSources()];
  for (const error of errors) console.log(error);
  console.log(`data ${dataVersion}: ${errors.length === 0 ? 'every row passes' : `${errors.length} errors`}`);
  return errors.length === 0 ? 0 : 1;
}
