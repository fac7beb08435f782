import { sources } from 'flopprint/data/sources';
import { equationSets } from 'flopprint/equations';
import type { Book } from './book.ts';
import { mathsOf } from './maths.ts';

/** The book of the model's own equations and of every source, at build time. */
export function makeBook(): Book {
  const records: Record<string, Book['records'][string]> = {};
  const labels: Record<string, string> = {};
  for (const { name: set, inputs, equations } of equationSets) {
    for (const [name, { label }] of Object.entries({ ...inputs, ...equations })) labels[name] ??= label;
    for (const [name, { label, is, source, note }] of Object.entries(equations))
      records[`${set}.${name}`] = { label, is, source, ...(note ? { note } : {}) };
  }
  const cited = Object.entries(sources).map(([id, { title, authors, year, url, licence, locator }]) => [
    id,
    { title, authors, year, url, licence, locator },
  ]);
  return { maths: mathsOf(), records, labels, sources: Object.fromEntries(cited) as Book['sources'] };
}
