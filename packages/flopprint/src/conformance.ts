/**
 * Worked cases of published methods, run and compared.
 *
 * @module
 */
import {
  fieldsOf,
  namesOf,
  readInputs,
  readTolerance,
  readValue,
  type CaseValue,
  type Fields,
  type Tolerance,
} from './methods/caseReader.ts';
import { unitFor } from './methods/foreignUnits.ts';
import { methods } from './methods/index.ts';
import type { Method, MethodEntry } from './methods/method.ts';
import { didYouMean } from './nearest.ts';

/** What became of a worked case. */
export interface CaseResult {
  /** Of the case. */
  readonly id: string;
  /** `skipped`: no method of that name. */
  readonly status: 'passed' | 'failed' | 'skipped';
  /** What is wrong, one sentence each; empty where it passed. */
  readonly messages: readonly string[];
}

/**
 * Runs a worked case `{id, method, inputs, expected, tolerance: {rel, abs}}` of a published method. Values carry the
 * unit of their source; `null` means not applicable. A value passes within `max(rel · |expected|, abs)` of what is
 * expected. A case that cannot be read fails, and the messages say why.
 */
export function runCase(goldenCase: unknown): CaseResult {
  return runCaseAmong(methods, goldenCase);
}

/** The same for a choice of methods. */
export function runCaseAmong(among: readonly Method[], goldenCase: unknown): CaseResult {
  const { id, method, inputs, expected, tolerance } = fieldsOf(goldenCase) ?? {};
  const name = typeof id === 'string' && id !== '' ? id : 'a case without an id';
  const failed = (messages: readonly string[]): CaseResult => ({ id: name, status: 'failed', messages });
  if (typeof id !== 'string' || id === '') return failed(['id: missing']);
  if (typeof method !== 'string' || method === '') return failed(['method: missing']);
  const entries = among.flatMap((family) => family.entries);
  const entry = entries.find((candidate) => candidate.id === method);
  if (!entry) {
    const hint = didYouMean(
      method,
      entries.map((candidate) => candidate.id),
    );
    return { id: name, status: 'skipped', messages: [`unknown method "${method}"${hint}`] };
  }
  const problems: string[] = [];
  const given = readInputs(entry, inputs, problems);
  const within = readTolerance(tolerance, problems);
  const wanted = fieldsOf(expected);
  if (!wanted || Object.keys(wanted).length === 0) problems.push('expected: missing');
  if (problems.length > 0 || !wanted) return failed(problems);
  try {
    const results = entry.run(given);
    const misses = compare(entry, given, results, wanted, within);
    return misses.length > 0 ? failed(misses) : { id: name, status: 'passed', messages: [] };
  } catch (error) {
    return failed([(error as Error).message]);
  }
}

function compare(
  entry: MethodEntry,
  given: Readonly<Record<string, number>>,
  results: Readonly<Record<string, number | undefined>>,
  expected: Fields,
  tolerance: Tolerance,
): string[] {
  const known = namesOf(entry.outputs);
  const messages: string[] = [];
  let compared = 0;
  for (const [name, field] of Object.entries(expected)) {
    const where = `expected.${name}`;
    const target = known.get(name)?.[0];
    const problems: string[] = [];
    if (!target) problems.push(`${where}: unknown result of ${entry.id}${didYouMean(name, known.keys())}`);
    const wanted = readValue(where, field, problems);
    if (target && wanted) {
      compared += 1;
      const result = results[target[0]];
      if (result === undefined) problems.push(`${where}: cannot be computed${notGiven(entry, given)}`);
      else problems.push(...miss(where, result, target[1], wanted, tolerance));
    }
    messages.push(...problems);
  }
  if (compared === 0 && messages.length === 0) messages.push('expected: every value is null');
  return messages;
}

function miss(
  where: string,
  result: number,
  declared: string,
  wanted: CaseValue,
  { rel, abs }: Tolerance,
): string[] {
  try {
    const { factor, zero } = unitFor(wanted.unit, declared);
    const value = (result - zero) / factor;
    if (Math.abs(value - wanted.value) <= Math.max(rel * Math.abs(wanted.value), abs)) return [];
    return [`${where}: is ${value} ${wanted.unit}, expected ${wanted.value} within ${rel} of it or ${abs}`];
  } catch (error) {
    return [`${where}: ${(error as Error).message}`];
  }
}

function notGiven(entry: MethodEntry, given: Readonly<Record<string, number>>): string {
  const missing = Object.entries(entry.inputs).filter(
    ([name, { datum }]) => datum === undefined && given[name] === undefined,
  );
  return missing.length > 0
    ? `; not given: ${missing.map(([name, { alias }]) => alias ?? name).join(', ')}`
    : '';
}
