import { readTable, type Row } from './csv.ts';

const file = 'method_constants.csv';
const numbers = new Set(['value', 'low', 'high', 'year']);

/** The constants of the published methods as a module: its path from the repository root, and its text. */
export function methodConstantsModule(): [path: string, text: string] {
  const rows = readTable(file).map((row) => `  ${record(row)},\n`);
  return [
    'packages/flopprint/src/data/methodConstants.ts',
    '// Generated from /data by generate/writeTables.ts: edit the tables, not this file.\n' +
      `import type { Constant } from './types.ts';\n\n` +
      `export const methodConstants: readonly Constant[] = [\n${rows.join('')}];\n`,
  ];
}

function record(row: Row): string {
  const parts = Object.entries(row)
    .filter(([, cell]) => cell !== '')
    .map(([column, cell]) => `${camelCase(column)}: ${literal(column, cell)}`);
  return `{ ${parts.join(', ')} }`;
}

function literal(column: string, cell: string): string {
  if (!numbers.has(column)) return JSON.stringify(cell);
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`data/${file}: ${column} is not a number: "${cell}"`);
  return String(value);
}

function camelCase(text: string): string {
  return text.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
