import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

/** A row as written: every cell is text, an empty cell is `''`. */
export type Row = Readonly<Record<string, string>>;

const dataFolder = new URL('../../../data/', import.meta.url);

export function readData(path: string): string {
  return readFileSync(new URL(path, dataFolder), 'utf8');
}

/** The rows of `data/<path>`, in the file's order. */
export function readTable(path: string): Row[] {
  const parsed = csvParse(readData(path));
  return parsed.map((row) => ({ ...row }) as Row);
}
