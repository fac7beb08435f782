import { runCase } from '../src/conformance.ts';
import { InputError } from '../src/errors.ts';
import { readArguments } from './arguments.ts';
import { parseJson, readText } from './readFile.ts';

const goldenLimit = 64;

/** `flopprint conformance`: exit 1 when a case fails. */
export function conformanceCommand(argv: readonly string[]): number {
  const { positionals } = readArguments(argv, 'flopprint conformance <golden.json>', { least: 1, most: 1 });
  const path = positionals[0] ?? '-';
  const document = parseJson(readText(path, goldenLimit), path);
  const cases = Array.isArray(document) ? document : (document as { cases?: unknown } | null)?.cases;
  if (!Array.isArray(cases)) throw new InputError(path, 'is not a list of cases');
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const item of cases as unknown[]) {
    const result = runCase(item);
    count[result.status] += 1;
    for (const message of result.status === 'passed' ? [] : result.messages)
      console.log(`${result.status} ${result.id}: ${message}`);
  }
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed > 0 ? 1 : 0;
}
