import { InputError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { readBoamps } from './boamps.ts';
import { readCodecarbon } from './codecarbon.ts';
import { isObject, parseObject } from './document.ts';
import { readGreenAlgorithms } from './greenAlgorithms.ts';
import { openNames, type Names } from './names.ts';
import { readModelCard } from './modelCard.ts';
import { readOwnJson } from './ownJson.ts';
import { importFormats, type Imported, type ImportFormat, type ReadFile } from './record.ts';
import { readSacct } from './sacct.ts';
import { withTotals } from './totals.ts';

const readers: Readonly<Record<ImportFormat, (names: Names, text: string) => ReadFile>> = {
  codecarbon: readCodecarbon,
  'model-card': readModelCard,
  boamps: readBoamps,
  sacct: readSacct,
  'green-algorithms': readGreenAlgorithms,
  flopprint: (_names, text) => readOwnJson(text),
};

/**
 * Reads what a run used from a file of another tool, or of flopprint.
 * @param format as it looks, unless given.
 * @returns every run that could be read, and the row and column of everything that could not.
 * @throws InputError with row and column where nothing can be read.
 */
export function readImport(tables: Tables, text: string, format = formatOf(text)): Imported {
  return withTotals(format, readers[format](openNames(tables), text));
}

/**
 * The format that a text looks like.
 * @throws InputError where it looks like none.
 */
export function formatOf(text: string): ImportFormat {
  const format = likelyFormat(text);
  if (format) return format;
  throw new InputError(
    '',
    `row 1, column 1: this looks like none of ${importFormats.join(', ')}; give a file of one of them with its header, or name its format`,
  );
}

/** The format that a text looks like, by how it begins; nothing for any other text. */
export function likelyFormat(text: string): ImportFormat | undefined {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (plain.startsWith('{')) {
    const document = tryObject(plain);
    if (!document) return /^\{\s*"(header|task|measures)"/.test(plain) ? 'boamps' : 'flopprint';
    return Array.isArray(document['measures']) || isObject(document['infrastructure'])
      ? 'boamps'
      : 'flopprint';
  }
  if (/^co2_eq_emissions:/m.test(plain) || /^---\s*$/m.test(plain.slice(0, '---\r\n'.length)))
    return 'model-card';
  const [first = ''] = /^[^\r\n]*/.exec(plain) ?? [];
  const names = first
    .toLowerCase()
    .split(/[,;|\t\s]+/)
    .map((name) => name.replace(/^"|"$/g, ''));
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('jobid', 'jobidraw')) return 'sacct';
  if (names.some((name) => /^(training-|inference-)?(energy_needed|runtime_hour|coretype)$/.test(name)))
    return 'green-algorithms';
  if (
    has('emissions', 'energy_consumed', 'emissions_rate') &&
    has('timestamp', 'duration', 'task_name', 'project_name')
  )
    return 'codecarbon';
  return undefined;
}

function tryObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parseObject(text);
  } catch {
    return undefined;
  }
}
