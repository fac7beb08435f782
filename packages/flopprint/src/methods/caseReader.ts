import type { InputRecord } from '../equations/record.ts';
import { didYouMean } from '../nearest.ts';
import { unitFor } from './foreignUnits.ts';
import type { MethodEntry, OutputRecord } from './method.ts';

/** The fields of something that is an object. */
export type Fields = Readonly<Record<string, unknown>>;
/** For each name that a case may use, our own names and units. */
type Names = ReadonlyMap<string, readonly (readonly [name: string, unit: string])[]>;

/** A value as a case writes it. */
export interface CaseValue {
  readonly value: number;
  readonly unit: string;
}

/** How far from what is expected a result may be. */
export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

/** The inputs of a case in base units, by our own names; what cannot be read is added to the problems. */
export function readInputs(entry: MethodEntry, inputs: unknown, problems: string[]): Record<string, number> {
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
  { value, unit }: CaseValue,
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

/** The tolerance of a case; what cannot be read is added to the problems. */
export function readTolerance(tolerance: unknown, problems: string[]): Tolerance {
  const fields = fieldsOf(tolerance) ?? {};
  const { rel = 0, abs = 0 } = fields;
  const isNumber = (value: unknown): value is number => typeof value === 'number' && value >= 0;
  if (fields['rel'] === undefined && fields['abs'] === undefined)
    problems.push('tolerance: missing; it states rel, abs or both');
  else if (!isNumber(rel) || !isNumber(abs)) problems.push('tolerance: rel and abs are numbers, 0 or above');
  return { rel: isNumber(rel) ? rel : 0, abs: isNumber(abs) ? abs : 0 };
}

/** A value and its unit; nothing where it is null, which means not applicable. */
export function readValue(where: string, field: unknown, problems: string[]): CaseValue | undefined {
  if (field === null) return undefined;
  const { value, unit } = fieldsOf(field) ?? {};
  if (value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) problems.push(`${where}: value is not a number`);
  else if (typeof unit !== 'string') problems.push(`${where}: unit is missing; write 1 for a pure number`);
  else return { value, unit };
  return undefined;
}

/** Records by the name a case uses: the name of the paper or code, else our own. */
export function namesOf(...groups: readonly Readonly<Record<string, InputRecord | OutputRecord>>[]): Names {
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

/** The fields of a value, if it is an object. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
