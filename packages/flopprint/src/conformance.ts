import { methods } from './methods/index.ts';
import { unitFor } from './methods/foreignUnits.ts';
import type { InputRecord } from './equations/record.ts';
import type { MethodEntry, OutputRecord } from './methods/method.ts';
import { didYouMean } from './nearest.ts';

/** What became of a worked case. */
export interface CaseResult {
  readonly id: string;
  /** `skipped`: no method of that name. */
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly messages: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, readonly (readonly [name: string, unit: string])[]>;

/**
 * Runs a worked case `{id, method, inputs, expected, tolerance: {rel, abs}}` of a published method. Values carry the
 * unit of their source; `null` means not applicable. A value passes within `max(rel · |expected|, abs)` of what is
 * expected. A case that cannot be read fails, and the messages say why.
 */
export function runCase(goldenCase: unknown): CaseResult {
  const { id, method, inputs, expected, tolerance } = fieldsOf(goldenCase) ?? {};
  const name = typeof id === 'string' && id !== '' ? id : 'a case without an id';
  const failed = (messages: readonly string[]): CaseResult => ({ id: name, status: 'failed', messages });
  if (typeof id !== 'string' || id === '') return failed(['id: missing']);
  if (typeof method !== 'string' || method === '') return failed(['method: missing']);
  const entries = methods.flatMap((family) => family.entries);
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

function readInputs(entry: MethodEntry, inputs: unknown, problems: string[]): Record<string, number> {
  const known = namesOf(entry.inputs, entry.outputs);
  const given: Record<string, number> = {};
  const fields = fieldsOf(inputs);
  if (!fields) problems.push('inputs: missing');
  for (const [name, field] of Object.entries(fields ?? {})) {
    const where = `inputs.${name}`;
    const targets = known.get(name);
    if (!targets) problems.push(`${where}: unknown input of ${entry.id}${didYouMean(name, known.keys())}`);
    const value = readValue(where, field, problems);
    if (!targets || !value) continue;
    for (const [target, number] of inBaseUnits(where, value, targets, problems)) given[target] = number;
  }
  return given;
}

/** The value for each record it may stand for: one, unless a unit such as "cm2 or GB" leaves it open. */
function inBaseUnits(
  where: string,
  { value, unit }: { readonly value: number; readonly unit: string },
  targets: readonly (readonly [name: string, unit: string])[],
  problems: string[],
): [name: string, value: number][] {
  const read: [string, number][] = [];
  const refusals: string[] = [];
  for (const [name, declared] of targets) {
    try {
      const { factor, zero } = unitFor(unit, declared);
      read.push([name, value * factor + zero]);
    } catch (error) {
      refusals.push(`${where}: ${(error as Error).message}`);
    }
  }
  if (read.length === 0) problems.push(...refusals);
  return read;
}

interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

function readTolerance(tolerance: unknown, problems: string[]): Tolerance {
  const { rel = 0, abs = 0 } = fieldsOf(tolerance) ?? {};
  const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0;
  if (!fieldsOf(tolerance)) problems.push('tolerance: missing');
  else if (!isNumber(rel) || !isNumber(abs)) problems.push('tolerance: rel and abs are numbers, 0 or above');
  return { rel: isNumber(rel) ? rel : 0, abs: isNumber(abs) ? abs : 0 };
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
  wanted: { readonly value: number; readonly unit: string },
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

/** A value and its unit; nothing where it is null, which means not applicable. */
function readValue(
  where: string,
  field: unknown,
  problems: string[],
): { readonly value: number; readonly unit: string } | undefined {
  if (field === null) return undefined;
  const { value, unit } = fieldsOf(field) ?? {};
  if (value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) problems.push(`${where}: value is not a number`);
  else if (typeof unit !== 'string') problems.push(`${where}: unit is missing; write 1 for a pure number`);
  else return { value, unit };
  return undefined;
}

/** Records by the name a case uses: the name of the paper or code, else our own. */
function namesOf(...groups: readonly Readonly<Record<string, InputRecord | OutputRecord>>[]): Names {
  const names = new Map<string, (readonly [string, string])[]>();
  const add = (written: string, name: string, unit: string): void => {
    const others = names.get(written) ?? [];
    if (!others.some(([other]) => other === name)) names.set(written, [...others, [name, unit]]);
  };
  const records = groups.flatMap((group) => Object.entries(group));
  for (const [name, { alias, unit }] of records) if (alias !== undefined) add(alias, name, unit);
  const aliases = new Set(names.keys());
  for (const [name, { unit }] of records) if (!aliases.has(name)) add(name, name, unit);
  return names;
}

function notGiven(entry: MethodEntry, given: Readonly<Record<string, number>>): string {
  const missing = Object.entries(entry.inputs).filter(
    ([name, { datum }]) => datum === undefined && given[name] === undefined,
  );
  return missing.length > 0
    ? `; not given: ${missing.map(([name, { alias }]) => alias ?? name).join(', ')}`
    : '';
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
