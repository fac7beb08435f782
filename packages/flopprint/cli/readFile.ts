import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { InputError } from '../src/errors.ts';
import type { Scenario } from '../src/scenario.ts';
import { jsonErrorOffset } from '../src/jsonError.ts';

const standardInput = 0;
const megabyte = 2 ** 20;

/**
 * Reads a file, or standard input for `-`.
 * @throws InputError when it cannot be read or is larger than `limit` megabytes.
 */
export function readText(path: string, limit: number): string {
  const name = path === '-' ? 'standard input' : path;
  const tooLarge = (bytes: number): InputError =>
    new InputError(name, `is ${(bytes / megabyte).toFixed(1)} MB; at most ${limit} MB is read`);
  try {
    if (path === '-') {
      const text = readFileSync(standardInput, 'utf8');
      if (text.length > limit * megabyte) throw tooLarge(text.length);
      return text;
    }
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() && !stats.isDirectory())
        throw new InputError(name, 'is not a regular file; give - for standard input');
      const { size } = stats;
      if (size > limit * megabyte) throw tooLarge(size);
      return decode(readFileSync(file), name);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as { code?: string };
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a folder, not a file'
          : (error as Error).message;
    throw new InputError(name, `${why}; give a path, or - for standard input`);
  }
}

/** UTF-8, or a refusal: a wrong byte would otherwise become another character unnoticed. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(name, 'is not UTF-8 text; save it as UTF-8');
  }
}

/**
 * Parses JSON.
 * @throws InputError with line and column.
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    if (text.trim() === '') throw new InputError(name, 'is empty; write a JSON document');
    const offset = jsonErrorOffset(text);
    const before = text.slice(0, offset).split('\n');
    const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    const rest = text.slice(offset).trim();
    const cut = rest === '' || /^"[^"]*$/.test(rest) ? 'the JSON ends too early' : 'is not valid JSON';
    throw new InputError(name, `${cut} at ${where}; mend it there`);
  }
}

const scenarioLimit = 1;

/** Reads a scenario document; its content is judged by `estimate`. */
export function readScenarioFile(path: string): Scenario {
  return parseJson(readText(path, scenarioLimit), path === '-' ? 'standard input' : path) as Scenario;
}
