import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  rmSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { InputError } from '../../src/errors.ts';

/** A file that gets its name when it is whole. */
export interface Part {
  readonly write: (bytes: Uint8Array) => void;
  /** Bytes written. */
  readonly length: () => number;
  /** Returns when everything written is on the disk. */
  readonly sync: () => void;
  readonly close: () => void;
}

/** The name of a file while it is not whole. */
export const partOf = (path: string): string => `${path}.part`;

/**
 * Opens the unfinished file, anew or behind what is safe of it.
 * @throws InputError when less is there than should be.
 */
export function openPart(path: string, safe: number | undefined): Part {
  const part = partOf(path);
  let length = safe ?? 0;
  if (safe !== undefined && !existsSync(part))
    throw new InputError('--resume', `${part} is gone; leave --resume out to begin again`);
  let file: number;
  try {
    file = openSync(part, safe === undefined ? 'w' : 'r+');
  } catch (error) {
    throw new InputError(path, `cannot be written: ${(error as Error).message}`);
  }
  if (safe !== undefined) {
    if (fstatSync(file).size < safe)
      throw new InputError('--resume', `${part} is shorter than it was; leave --resume out to begin again`);
    ftruncateSync(file, safe);
  }
  return {
    write(bytes) {
      for (let done = 0; done < bytes.length;) {
        const written = writeSync(file, bytes, done, bytes.length - done, length);
        done += written;
        length += written;
      }
    },
    length: () => length,
    sync: () => fsyncSync(file),
    close: () => closeSync(file),
  };
}

/** Gives a whole file its name. */
export function finishPart(path: string): void {
  renameSync(partOf(path), path);
}

/** Takes an unfinished file away, and one of an earlier run. */
export function dropPart(path: string): void {
  rmSync(partOf(path), { force: true });
  rmSync(path, { force: true });
}
