import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';
import { short } from '../src/number.ts';
import { readColumns, sqlExpressions, sqlView } from '../src/sql.ts';
import { tables } from '../src/tables.ts';

const usage =
  'flopprint sql --dialect duckdb|spark|bigquery|postgres|clickhouse [--view name] [--from table] [--key column,…] ' +
  '[--columns column,column=name,…] [--basis lifecycle|direct] [--year y] | --select expression [--equations set] [--columns quantity,…]';

/** `flopprint sql`: the model as a view over a table of runs, or as expressions. */
export function sqlCommand(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      dialect: { type: 'string' },
      select: { type: 'string' },
      view: { type: 'string' },
      from: { type: 'string' },
      key: { type: 'string' },
      columns: { type: 'string' },
      basis: { type: 'string' },
      year: { type: 'string' },
      equations: { type: 'string' },
    },
  });
  const { dialect, select = 'view', view, from, key, columns, basis, year, equations } = values;
  if (dialect === undefined || positionals.length > 0) throw new InputError('', `usage: ${usage}`);
  const kind = oneOf('--select', select, ['view', 'expression'] as const);
  if (kind === 'expression') {
    const unused = Object.entries({ view, from, key, basis, year }).find(([, value]) => value);
    if (unused)
      throw new InputError(`--${unused[0]}`, 'is for a view; leave it out beside --select expression');
    process.stdout.write(
      sqlExpressions(tables, {
        dialect,
        ...(equations ? { equations } : {}),
        ...(columns === undefined ? {} : { columns: columns.split(',').map((column) => column.trim()) }),
      }),
    );
    return 0;
  }
  if (equations !== undefined)
    throw new InputError('--equations', 'is for expressions; add --select expression, or leave it out');
  const site = {
    ...(basis === undefined ? {} : { basis: oneOf('--basis', basis, ['lifecycle', 'direct'] as const) }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
  };
  process.stdout.write(
    sqlView(tables, {
      dialect,
      site,
      ...(view === undefined ? {} : { view }),
      ...(from === undefined ? {} : { from }),
      ...(key === undefined ? {} : { keys: key.split(',') }),
      ...(columns === undefined ? {} : { columns: readColumns(columns) }),
    }),
  );
  return 0;
}

function oneOf<Choice extends string>(field: string, written: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === written);
  if (found === undefined)
    throw new InputError(
      field,
      `"${short(written)}" is not one of ${choices.join(', ')}${didYouMean(written, choices)}`,
    );
  return found;
}

function yearOf(written: string): number {
  if (!/^(19|20)\d\d$/.test(written))
    throw new InputError('--year', `"${short(written)}" is not a year; write one such as 2023`);
  return Number(written);
}
