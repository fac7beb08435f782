import { InputError } from '../errors.ts';
import { jsonErrorOffset } from '../jsonError.ts';
import { short } from '../number.ts';
import type { Problem } from './record.ts';

/**
 * Parses JSON that is an object.
 * @throws InputError with line and column.
 */
export function parseObject(text: string): Readonly<Record<string, unknown>> {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    const { row, column } = placeAt(plain, jsonErrorOffset(plain));
    const isCut = plain.slice(jsonErrorOffset(plain)).trim() === '';
    throw new InputError(
      '',
      `row ${row}, column ${column}: ${isCut ? 'the JSON ends too early' : 'this is not valid JSON'}; mend it there`,
    );
  }
  if (isObject(value)) return value;
  throw new InputError('', 'row 1, column 1: this is JSON and not an object; give one {…}');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values of a document by their path; what has the wrong type or sign becomes a problem at the key's first place. */
export function openDocument(document: unknown, text: string, problems: Problem[]) {
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (part, key) =>
          (isObject(part) || Array.isArray(part)) && Object.hasOwn(part, key)
            ? (part as Readonly<Record<string, unknown>>)[key]
            : undefined,
        document,
      );
  const refuse = (path: string, message: string): void => {
    problems.push({ ...placeOf(text, path), name: path, message });
  };
  return {
    at,
    refuse,
    list: (path: string): readonly unknown[] => {
      const value = at(path);
      if (value === undefined) return [];
      if (Array.isArray(value)) return value;
      refuse(path, 'is not a list');
      return [];
    },
    text: (path: string): string | undefined => {
      const value = at(path);
      if (value === undefined || value === null || value === '') return undefined;
      if (typeof value === 'string') return value;
      refuse(path, `${short(JSON.stringify(value))} is not a text`);
      return undefined;
    },
    number: (path: string): number | undefined => {
      const value = at(path);
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'number' || !Number.isFinite(value))
        refuse(path, `${short(JSON.stringify(value) ?? '')} is not a number; it is left out`);
      else if (value < 0) refuse(path, `${value} is negative; it is left out`);
      else return value;
      return undefined;
    },
  };
}

/** Where a key of a path stands: the place of each part of the path in turn, the n-th of a list for a number. */
function placeOf(text: string, path: string): { readonly row: number; readonly column: number } {
  let offset = 0;
  for (const key of path.split('.')) {
    if (/^\d+$/.test(key)) {
      // The n-th object of a list begins with the n-th brace behind its bracket, in lists of flat objects.
      for (let count = Number(key); count >= 0; count--)
        offset = Math.max(offset, text.indexOf('{', offset + 1));
      continue;
    }
    const found = text.indexOf(JSON.stringify(key), offset);
    if (found === -1) break;
    offset = found;
  }
  return placeAt(text, offset);
}

/** A place in a document: line and character from 1, by offset. */
function placeAt(text: string, offset: number): { readonly row: number; readonly column: number } {
  const before = text.slice(0, offset);
  return {
    row: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}
