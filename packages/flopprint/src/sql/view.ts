import { InputError } from '../errors.ts';
import type { NumberField } from '../fields.ts';
import { short } from '../number.ts';
import { resolve } from '../resolve.ts';
import type { Tables } from '../tables.ts';
import { shownUnit } from '../units.ts';
import { dataVersion, version } from '../version.ts';
import { checkedQuery } from './checked.ts';
import { allColumns, fieldOf, runColumnNames, type ColumnNames, type RunColumn } from './columns.ts';
import { dialectOf, numberLiteral, quoted, quotedPart, textLiteral, type Dialect } from './dialects.ts';
import { inSteps } from './equationSteps.ts';
import { foundQuery } from './found.ts';
import { joinedQuery, type Lookups } from './joined.ts';
import {
  acceleratorLookup,
  acceleratorNameLookup,
  gridLookup,
  peakLookup,
  regionLookup,
  type GridChoice,
} from './lookups.ts';
import { resultColumns, trainingDefinitions } from './quantities.ts';

/** What the view is made over, and for which engine. */
export interface ViewOptions {
  readonly dialect: string;
  /** Name of the view; `footprint` unless stated. */
  readonly view?: string;
  /** The table of runs; `runs` unless stated. */
  readonly from?: string;
  /** Columns of that table which the view passes through; `id` unless stated. */
  readonly keys?: readonly string[];
  /** The columns that the table has, with the names they have there; every column of a run unless stated. */
  readonly columns?: ColumnNames;
  /** Which carbon intensities are looked up: the latest lifecycle ones unless stated. */
  readonly site?: GridChoice;
}

const own = 'flopprint_';

/**
 * The training graph as a view over a table of runs, one row for each. A column that is NULL, or that the table does
 * not have, is not stated: it takes its default, or is computed. A row that the library would refuse has NULL results
 * and says why in `error`; what was assumed for a row stands in `notes`.
 * @param tables where accelerators, places and defaults are looked up; the rows needed are written into the query.
 * @returns one `CREATE OR REPLACE VIEW` statement.
 * @throws InputError for an unknown dialect and for names that cannot be quoted.
 */
export function sqlView(tables: Tables, options: ViewOptions): string {
  const { view = 'footprint', from = 'runs', keys = ['id'], columns = allColumns, site = {} } = options;
  const dialect = dialectOf(options.dialect);
  const has = (column: RunColumn): boolean => columns[column] !== undefined;
  const { fence = '' } = dialect;
  const keyNames = keys.map((key) => keyName(dialect, key));
  if (new Set(keyNames).size < keyNames.length) throw new InputError('--key', 'a column is named twice');
  const table = quoted(dialect, '--from', from);
  if (from.split('.').some((part) => part.toLowerCase().startsWith(own)))
    throw new InputError('--from', `names that begin with ${own} are those of the view's own parts`);

  const lookups: Lookups = {
    ...(has('accelerator')
      ? { names: acceleratorNameLookup(tables), accelerators: acceleratorLookup(tables) }
      : {}),
    ...(has('accelerator') && has('precision') ? { peaks: peakLookup(tables) } : {}),
    ...(has('grid') ? { grids: gridLookup(tables, site) } : {}),
    ...(has('region') ? { regions: regionLookup(tables, site) } : {}),
  };
  const keyAliases = keys.map((_, index) => `key_${index + 1}`);
  const parts: (readonly [name: string, query: string])[] = [
    ...Object.entries(lookups).map(
      ([name, { columns, rows }]) => [name, dialect.list(columns, rows)] as const,
    ),
    ['read', readQuery(dialect, table, keyNames, columns)],
    ['checked', checkedQuery(keyAliases, dialect) + fence],
    ['joined', joinedQuery(dialect, lookups) + fence],
    ['found', foundQuery(tables, dialect, { keys: keyAliases, has, choice: site }) + fence],
  ];
  const steps = inSteps(trainingDefinitions());
  steps.forEach((definitions, index) => {
    const before = index === 0 ? 'found' : `step_${index}`;
    const made = definitions.map(({ name, sql }) => `  ${sql} AS ${name}`).join(',\n');
    parts.push([`step_${index + 1}`, `SELECT *,\n${made}\nFROM ${own}${before}${fence}`]);
  });
  parts.push([
    'judged',
    `SELECT *,\n  ${lastRefusal(dialect)} AS error\nFROM ${own}step_${steps.length}${fence}`,
  ]);
  return [
    head(tables, dialect, columns),
    `CREATE OR REPLACE VIEW ${quoted(dialect, '--view', view)} AS`,
    `WITH ${parts.map(([name, query]) => `${own}${name} AS (\n${query}\n)`).join(',\n')}`,
    `SELECT\n${finalColumns(dialect, keyAliases, keyNames).join(',\n')}\nFROM ${own}judged AS r;\n`,
  ].join('\n');
}

function keyName(dialect: Dialect, key: string): string {
  const taken = [...resultColumns.map(({ name }) => name), 'error', 'notes'];
  if (taken.includes(key.toLowerCase()))
    throw new InputError(
      '--key',
      `"${short(key)}" is the name of a result; give that column another name first`,
    );
  return quotedPart(dialect, '--key', key);
}

/** The columns of the table under their names here, with types that divide as floating-point numbers do. */
function readQuery(
  dialect: Dialect,
  table: string,
  keyNames: readonly string[],
  columns: ColumnNames,
): string {
  const keys = keyNames.map((name, index) => `  r.${name} AS key_${index + 1}`);
  const inputs = runColumnNames.map((column) => {
    const name = columns[column];
    const written = name === undefined ? 'NULL' : `r.${quotedPart(dialect, '--columns', name)}`;
    return `  CAST(${written} AS ${dialect[fieldOf(column).kind]}) AS ${column}`;
  });
  return `SELECT\n${[...keys, ...inputs].join(',\n')}\nFROM ${table} AS r`;
}

/** What is missing for an energy, where nothing else was wrong with the row. */
function lastRefusal(dialect: Dialect): string {
  const say = (message: string): string => textLiteral(dialect, message);
  return [
    'CASE WHEN refusal IS NOT NULL THEN refusal',
    `WHEN facility_energy IS NOT NULL THEN NULL`,
    `WHEN accelerator_hours IS NULL AND compute IS NULL AND active_parameters IS NULL THEN ${say('parameters: state the parameters (or flops, accelerator_hours or energy)')}`,
    `WHEN accelerator_hours IS NULL AND compute IS NULL THEN ${say('tokens: state the training tokens (or flops, accelerator_hours or energy)')}`,
    `WHEN device IS NULL AND stated_achieved_flops IS NOT NULL THEN ${say('power: state the power of one accelerator, or name the accelerator')}`,
    `WHEN device IS NULL THEN ${say('accelerator: state the accelerator (or achieved_flops and power)')}`,
    `WHEN accelerator_hours IS NOT NULL THEN ${say('power: no power is known for this accelerator; state it')}`,
    `ELSE ${say('achieved_flops: no peak is known for this accelerator; state achieved_flops')} END`,
  ].join('\n    ');
}

function finalColumns(
  dialect: Dialect,
  keyAliases: readonly string[],
  keyNames: readonly string[],
): string[] {
  const place = textLiteral(dialect, 'no place is stated: the world average grid is used. ');
  const embodied = textLiteral(dialect, 'embodied carbon is not known and not included. ');
  const power = textLiteral(
    dialect,
    'power is above the design power, so it is read as that of the whole system. ',
  );
  const peak = textLiteral(dialect, 'efficiencies are known at 16 bits only, so the 16-bit peak is used. ');
  const when = (condition: string, words: string): string =>
    `CASE WHEN ${condition} THEN ${words} ELSE '' END`;
  const notes = [
    when('r.place_assumed', place),
    when('r.accelerator_embodied_carbon IS NULL', embodied),
    when('r.power_is_system', power),
    when('r.peak_is_wider', peak),
  ];
  return [
    ...keyAliases.map((alias, index) => `  r.${alias} AS ${keyNames[index] ?? alias}`),
    ...resultColumns.map(
      ({ name, quantity, factor }) =>
        `  CASE WHEN r.error IS NULL THEN ${factor === 1 ? `r.${quantity}` : `r.${quantity} / ${numberLiteral(factor)}`} END AS ${name}`,
    ),
    '  r.error AS error',
    `  CASE WHEN r.error IS NULL THEN nullif(trim(concat(${notes.join(', ')})), '') END AS notes`,
  ];
}

/** What a reader of the query has to know: versions, and the unit of each column. */
function head(tables: Tables, dialect: Dialect, columns: ColumnNames): string {
  const described = runColumnNames
    .filter((column) => columns[column] !== undefined)
    .map((column) => {
      const field = fieldOf(column);
      return `--   ${column}: ${field.label}${field.kind === 'number' ? unitWords(field) : ''}`;
    });
  const { inputs } = resolve({}, tables);
  const pue = inputs['pue'];
  return [
    `-- The footprint of training, a row for each run. flopprint ${version}, data ${dataVersion}, ${dialect.title}.`,
    '-- Columns read, of which NULL is not stated; it takes its default or is computed:',
    ...described,
    `-- Where no region states them: PUE ${typeof pue === 'object' ? pue.value : ''}, the average of all data centres.`,
  ].join('\n');
}

function unitWords(field: NumberField): string {
  const unit = shownUnit(field.unit);
  return unit === '1' ? '' : `, ${unit}`;
}
