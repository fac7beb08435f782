import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';
import { formats } from '../src/report/formats/index.ts';
import type { ReportFormat } from '../src/report/report.ts';
import { reportOf } from '../src/report/reportOf.ts';
import { tables } from '../src/tables.ts';
import { readScenarioFile } from './readFile.ts';

const usage = 'flopprint report <scenario.json|-> [--format html|markdown|latex|json|…] [--out file]';

/** `flopprint report`: the citable document of a scenario, in any format. */
export function reportCommand(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string' } },
  });
  if (positionals.length !== 1) throw new InputError('', `usage: ${usage}`);
  const format = formatOf(values.format ?? 'markdown');
  const text = format.write(reportOf(tables, readScenarioFile(positionals[0] ?? '-')));
  if (values.out === undefined) process.stdout.write(text);
  else writeOut(values.out, text);
  return 0;
}

function formatOf(name: string): ReportFormat {
  const found = formats.find(({ id }) => id === name);
  if (found) return found;
  const ids = formats.map(({ id }) => id);
  throw new InputError('--format', `"${name}" is not one of ${ids.join(', ')}${didYouMean(name, ids)}`);
}

function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError('--out', `${(error as Error).message}; give a path that can be written`);
  }
}
