import { createHash } from 'node:crypto';
import {
  existsSync,
  openSync,
  readFileSync,
  readSync,
  closeSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { InputError } from '../../src/errors.ts';
import { dataVersion, version } from '../../src/version.ts';

/** How far a run has come, in what is safe on the disk. */
export interface Standing {
  /** Where the input goes on: a byte and its line, or a row of a Parquet file. */
  readonly offset: number;
  readonly line: number;
  readonly rows: number;
  readonly refused: number;
  readonly leftOut: number;
  /** Bytes of the unfinished output and of its errors. */
  readonly outputBytes: number;
  readonly errorBytes: number;
}

/** What has to be the same for a run to go on. */
export interface Identity {
  readonly version: string;
  readonly data: string;
  readonly size: number;
  readonly changed: number;
  /** Of the beginning and the end of the input. */
  readonly hash: string;
  readonly options: unknown;
}

const schema = 'flopprint/batch-journal@1';
const hashed = 2 ** 20;

/** What tells an input from any other, and the options that decide its output. */
export function identityOf(path: string, options: unknown): Identity {
  const { size, mtimeMs } = statSync(path);
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (const from of [0, Math.max(0, size - hashed)]) {
      const bytes = new Uint8Array(Math.min(hashed, size - from));
      const read = readSync(file, bytes, 0, bytes.length, from);
      hash.update(bytes.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return { version, data: dataVersion, size, changed: mtimeMs, hash: hash.digest('hex'), options };
}

/** Writes how far a run has come; a run that is stopped meanwhile finds the last one. */
export function writeJournal(path: string, identity: Identity, standing: Standing): void {
  writeFileSync(`${path}.new`, JSON.stringify({ schema, identity, standing }), { flush: true });
  renameSync(`${path}.new`, path);
}

/**
 * How far an unfinished run has come; nothing where there is none.
 * @throws InputError when it was a run of something else.
 */
export function readJournal(path: string, identity: Identity): Standing | undefined {
  if (!existsSync(path)) return undefined;
  const again = 'leave --resume out to begin again';
  let found: { schema?: string; identity?: Identity; standing?: Standing };
  try {
    found = JSON.parse(readFileSync(path, 'utf8')) as typeof found;
  } catch {
    throw new InputError('--resume', `${path} cannot be read; ${again}`);
  }
  if (found.schema !== schema || !found.standing || !found.identity)
    throw new InputError('--resume', `${path} is no journal of this version; ${again}`);
  const { version: was, data, options, ...input } = found.identity;
  const { version: is, data: dataNow, options: optionsNow, ...inputNow } = identity;
  const differs =
    JSON.stringify(input) !== JSON.stringify(inputNow)
      ? 'the input has changed since'
      : was !== is || data !== dataNow
        ? `it was begun by flopprint ${was} with data ${data}`
        : JSON.stringify(options) === JSON.stringify(optionsNow)
          ? undefined
          : 'it was begun with other options';
  if (differs) throw new InputError('--resume', `${differs}; ${again}`);
  return found.standing;
}
