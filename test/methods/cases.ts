import { existsSync, readFileSync } from 'node:fs';

export interface Value {
  readonly value: number | null;
  readonly unit: string;
}

/** A worked case of a published method. */
export interface Case {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly expected: Readonly<Record<string, Value>>;
  readonly tolerance: { readonly rel?: number; readonly abs?: number };
}

const read = (url: URL): Case[] => JSON.parse(readFileSync(url, 'utf8')) as Case[];

/** Committed here: at least one case of every family. */
export const ownCases = read(new URL('../golden/methods.json', import.meta.url));

const shared = new URL('../../../shared/equations/golden.json', import.meta.url);
/** All cases, where they lie beside the checkout. */
export const sharedCases = existsSync(shared) ? read(shared) : [];

/** A committed case by its id. */
export function ownCase(id: string): Case {
  const found = ownCases.find((one) => one.id === id);
  if (!found) throw new Error(`no case "${id}" in test/golden/methods.json`);
  return found;
}
