import { InputError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { short } from '../number.ts';

/** Engines whose SQL can be written. */
export const dialectNames = ['duckdb', 'spark', 'bigquery', 'postgres', 'clickhouse'] as const;
/** An engine whose SQL can be written. */
export type DialectName = (typeof dialectNames)[number];

/** A column of a table that is written into the query. */
export interface ListedColumn {
  readonly name: string;
  /** Of what its cells are. */
  readonly kind: 'text' | 'number';
}

/** One row of such a table; `undefined` is not known. */
export type ListedRow = readonly (string | number | undefined)[];

/** What differs between engines. */
export interface Dialect {
  readonly name: DialectName;
  /** As its makers write it. */
  readonly title: string;
  /** Types that hold NULL, for casts. */
  readonly number: string;
  readonly text: string;
  /** The mark around a name, and how a mark or an escape inside it is written. */
  readonly mark: '"' | '`';
  readonly escapes: 'doubled' | 'backslash';
  /** How characters in a text are escaped. */
  readonly textEscapes: 'doubled' | 'backslash';
  /** The first characters of a text, not its first bytes. */
  readonly substring: string;
  /** Longest name in bytes, where a longer one is cut without a word. */
  readonly longestName?: number;
  /** Put after a query so that its expressions are computed once, where the engine would copy them into each reader. */
  readonly fence?: string;
  /** A query whose rows are the given ones. */
  readonly list: (columns: readonly ListedColumn[], rows: readonly ListedRow[]) => string;
}

/** A number as a floating-point literal: whole numbers would divide as whole numbers, decimals as decimals. */
export function numberLiteral(value: number): string {
  const [plain, scientific] = [String(value), value.toExponential().replace('e+', 'e')];
  return plain.includes('e') || scientific.length < plain.length ? scientific : `${plain}e0`;
}

/** A text as a literal of the dialect; control characters cannot reach it. */
export function textLiteral({ textEscapes }: Pick<Dialect, 'textEscapes'>, text: string): string {
  const inner =
    textEscapes === 'doubled' ? text.replace(/'/g, "''") : text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
  return `'${inner}'`;
}

const controlCharacters = /\p{Cc}|\p{Cf}|\p{Cs}/u;

/**
 * A name of the caller's, quoted so that nothing in it is read as SQL. Parts between dots are quoted one by one.
 * @throws InputError for a name that is empty, unprintable, or longer than the engine keeps.
 */
export function quoted(dialect: Dialect, field: string, name: string): string {
  return name
    .split('.')
    .map((part) => quotedPart(dialect, field, part))
    .join('.');
}

/** A name without parts, quoted: a dot in it is a character of the name. */
export function quotedPart(dialect: Dialect, field: string, part: string): string {
  if (part.trim() === '') throw new InputError(field, 'a name is empty; write one such as runs');
  if (controlCharacters.test(part))
    throw new InputError(
      field,
      'a name holds characters that cannot be seen (line ends, direction marks); rename it first',
    );
  const { longestName, mark, escapes, title } = dialect;
  const bytes = encodeURIComponent(part).replace(/%[0-9A-F]{2}/g, '%').length;
  if (bytes > (longestName ?? longest))
    throw new InputError(
      field,
      `"${short(part)}" is longer than the ${longestName ?? longest} bytes of a name in ${title}`,
    );
  const inner =
    escapes === 'doubled'
      ? part.replaceAll(mark, mark + mark)
      : part.replace(/\\/g, '\\\\').replaceAll(mark, `\\${mark}`);
  return mark + inner + mark;
}
const longest = 300;

function literal(dialect: Pick<Dialect, 'textEscapes'>, value: string | number | undefined): string {
  if (value === undefined) return 'NULL';
  return typeof value === 'number' ? numberLiteral(value) : textLiteral(dialect, value);
}

function tuples(dialect: Pick<Dialect, 'textEscapes'>, rows: readonly ListedRow[]): string {
  return rows.map((row) => `  (${row.map((value) => literal(dialect, value)).join(', ')})`).join(',\n');
}

/** `VALUES` with the types set by a cast, because a column of NULLs has none. */
function values(types: Pick<Dialect, 'number' | 'text' | 'textEscapes'>): Dialect['list'] {
  return (columns, rows) =>
    `SELECT ${columns.map(({ name, kind }) => `CAST(${name} AS ${types[kind]}) AS ${name}`).join(', ')} FROM (VALUES\n` +
    `${tuples(types, rows)}) AS listed (${columns.map(({ name }) => name).join(', ')})`;
}

const standard = { number: 'DOUBLE', text: 'VARCHAR', textEscapes: 'doubled' } as const;
const postgresTypes = { ...standard, number: 'double precision', text: 'text' } as const;
const sparkTypes = { number: 'DOUBLE', text: 'STRING', textEscapes: 'backslash' } as const;
const bigqueryTypes = { number: 'FLOAT64', text: 'STRING', textEscapes: 'backslash' } as const;
const clickhouseTypes = {
  number: 'Nullable(Float64)',
  text: 'Nullable(String)',
  textEscapes: 'backslash',
} as const;

/** The dialects, by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: 'duckdb',
    title: 'DuckDB',
    ...standard,
    mark: '"',
    escapes: 'doubled',
    substring: 'substring',
    list: values(standard),
  },
  spark: {
    name: 'spark',
    title: 'Spark SQL',
    ...sparkTypes,
    mark: '`',
    escapes: 'doubled',
    substring: 'substring',
    list: values(sparkTypes),
  },
  bigquery: {
    name: 'bigquery',
    title: 'BigQuery',
    ...bigqueryTypes,
    mark: '`',
    escapes: 'backslash',
    substring: 'substr',
    list: (columns, rows) =>
      `SELECT * FROM UNNEST(ARRAY<STRUCT<${columns.map(({ name, kind }) => `${name} ${bigqueryTypes[kind]}`).join(', ')}>>[\n` +
      `${tuples(bigqueryTypes, rows)}])`,
  },
  postgres: {
    name: 'postgres',
    title: 'PostgreSQL',
    ...postgresTypes,
    mark: '"',
    escapes: 'doubled',
    substring: 'substring',
    longestName: 63,
    fence: '\nOFFSET 0',
    list: values(postgresTypes),
  },
  clickhouse: {
    name: 'clickhouse',
    title: 'ClickHouse',
    ...clickhouseTypes,
    mark: '`',
    escapes: 'backslash',
    substring: 'substringUTF8',
    list: (columns, rows) =>
      `SELECT * FROM values('${columns.map(({ name, kind }) => `${name} ${clickhouseTypes[kind]}`).join(', ')}',\n` +
      `${tuples(clickhouseTypes, rows)})`,
  },
};

/**
 * The dialect of that name.
 * @throws InputError naming those that are known.
 */
export function dialectOf(name: string): Dialect {
  const found = dialectNames.find((known) => known === name);
  if (!found)
    throw new InputError(
      '--dialect',
      `"${short(name)}" is not one of ${dialectNames.join(', ')}${didYouMean(name, dialectNames)}`,
    );
  return dialects[found];
}
