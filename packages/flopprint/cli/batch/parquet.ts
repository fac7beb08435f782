import type { FileMetaData, SchemaElement } from 'hyparquet';
import { fsyncSync, openSync, closeSync } from 'node:fs';
import { InputError } from '../../src/errors.ts';

const missing = (name: string, what: string, option: string): InputError =>
  new InputError(
    option,
    `Parquet is ${what} by the package ${name}, which is not installed; run \`npm install ${name}\``,
  );

async function reading() {
  try {
    return await import('hyparquet');
  } catch {
    throw missing('hyparquet', 'read', 'batch');
  }
}
async function writing() {
  try {
    return await import('hyparquet-writer');
  } catch {
    throw missing('hyparquet-writer', 'written', 'batch');
  }
}

/** What a column may be written as. */
export type ColumnType = 'STRING' | 'DOUBLE' | 'INT32' | 'INT64' | 'BOOLEAN';

/** Rows of a Parquet file, and how many come before the next. */
export interface ParquetStretch {
  readonly cells: readonly (readonly unknown[])[];
  readonly next: number;
}

/** Rows in one stretch. */
const atOnce = 1024;

/** Opens a Parquet file: its columns, and its rows by stretches. One row group is in memory at a time. */
export async function openParquet(path: string): Promise<{
  readonly header: readonly string[];
  readonly types: readonly ColumnType[];
  readonly rows: number;
  readonly stretches: (from: number) => AsyncGenerator<ParquetStretch>;
}> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await reading();
  const name = path;
  const refuse = (error: unknown): InputError =>
    new InputError(name, `cannot be read as Parquet: ${(error as Error).message.replace(/^parquet /i, '')}`);
  let metadata: FileMetaData;
  const file = await asyncBufferFromFile(path);
  try {
    metadata = await parquetMetadataAsync(file);
  } catch (error) {
    throw refuse(error);
  }
  const columns = parquetSchema(metadata).children.map(({ element }) => element);
  const header = columns.map((column) => column.name);
  async function* stretches(from: number): AsyncGenerator<ParquetStretch> {
    let before = 0;
    for (const group of metadata.row_groups) {
      const end = before + Number(group.num_rows);
      if (end > from) {
        const first = Math.max(from, before);
        let rows: unknown[][] = [];
        try {
          await parquetRead({
            file,
            metadata,
            rowStart: first,
            rowEnd: end,
            onComplete: (all) => (rows = all),
          });
        } catch (error) {
          throw refuse(error);
        }
        for (let at = 0; at < rows.length; at += atOnce) {
          const some = rows.slice(at, at + atOnce);
          yield {
            cells: header.map((_, column) => some.map((row) => row[column])),
            next: first + at + some.length,
          };
        }
      }
      before = end;
    }
  }
  return { header, types: columns.map(typeOf), rows: Number(metadata.num_rows), stretches };
}

/** Plain numbers keep their type; anything else is text. */
function typeOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): ColumnType {
  if (converted !== undefined || logical !== undefined) return 'STRING';
  if (type === 'INT32' || type === 'INT64' || type === 'BOOLEAN') return type;
  return type === 'DOUBLE' || type === 'FLOAT' ? 'DOUBLE' : 'STRING';
}

/** Rows in one group of a file that is written. */
const groupSize = 65_536;

/** Opens a Parquet file for writing, by row groups. */
export async function openParquetWriter(
  path: string,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): Promise<{
  readonly write: (cells: readonly (readonly unknown[])[]) => void;
  readonly finish: () => void;
}> {
  const { ParquetWriter, fileWriter, schemaFromColumnData } = await writing();
  const sources = (data: readonly (readonly unknown[])[]) =>
    columns.map(({ name, type }, index) => ({ name, type, nullable: true, data: [...(data[index] ?? [])] }));
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: sources([]) }),
    createdBy: 'flopprint',
  });
  let waiting: unknown[][] = columns.map(() => []);
  const flush = (): void => {
    if ((waiting[0]?.length ?? 0) === 0) return;
    void writer.write({
      columnData: sources(waiting).map(({ name, data }) => ({ name, data })),
      rowGroupSize: groupSize,
    });
    waiting = columns.map(() => []);
  };
  return {
    write(cells) {
      cells.forEach((column, index) => {
        const kept = waiting[index];
        const text = columns[index]?.type === 'STRING';
        for (const value of column) kept?.push(text ? asText(value) : (value ?? null));
      });
      if ((waiting[0]?.length ?? 0) >= groupSize) flush();
    },
    finish() {
      flush();
      void writer.finish();
      const file = openSync(path, 'r+');
      fsyncSync(file);
      closeSync(file);
    },
  };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object')
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value);
}
