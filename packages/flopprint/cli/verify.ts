import { InputError } from '../src/errors.ts';
import type { Difference } from '../src/report/differences.ts';
import { verifyReport, type Verification } from '../src/report/verify.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { parseJson, readText } from './readFile.ts';

const limit = 16;
const differs = 1;

/** `flopprint verify`: exit code 0 where every figure is the same, 1 where one differs, 2 where it is no report. */
export function verifyCommand(argv: readonly string[]): number {
  const { positionals, format } = readArguments(
    argv,
    'flopprint verify <report.json|-> [--format text|json]',
    {
      least: 1,
      most: 1,
    },
  );
  const path = positionals[0] ?? '-';
  const name = path === '-' ? 'standard input' : path;
  const document = parseJson(readText(path, limit), name);
  const found = named(name, () => verifyReport(tables, document));
  console.log(format === 'json' ? JSON.stringify(found, null, 2) : verificationText(found));
  return found.isSame ? 0 : differs;
}

/** A refusal of the document as a whole is one of its file. */
function named<T>(name: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof InputError && error.field === '') throw new InputError(name, error.message);
    throw error;
  }
}

const most = 40;

/** What was found, for the terminal: the verdict, the reasons, then the figures, causes first. */
export function verificationText({
  isSame,
  compared,
  words,
  differences,
  digest,
  content,
}: Verification): string {
  const shown = differences.slice(0, most).map(differenceText);
  const rest = differences.length - shown.length;
  return [
    isSame ? `same: all ${compared} figures` : `differs: ${differences.length} of ${compared} figures`,
    `digest ${digest.holds ? 'holds' : 'does not hold'} · content id ${content.holds ? 'holds' : 'does not hold'}`,
    ...words,
    ...shown,
    ...(rest > 0 ? [`… and ${rest} more; --format json lists all`] : []),
  ].join('\n');
}

function differenceText({ place, label, stated, computed, why, words }: Difference): string {
  const figures = `${shown(stated)} → ${shown(computed)}`;
  return `  ${place}${label === place ? '' : ` (${label})`}: ${figures}, ${why}${words ? `: ${words}` : ''}`;
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
