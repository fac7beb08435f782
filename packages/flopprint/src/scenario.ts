import * as z from 'zod/mini';
import { InputError } from './errors.ts';
import { fieldAt, fields, topFields, type Field, type NumberField } from './fields.ts';
import { didYouMean } from './nearest.ts';
import { readNumber, short, type Stated } from './number.ts';
import { shownUnit } from './units.ts';

/** A number as a scenario holds it: bare, as text with a unit, or as a 90 % range. */
export type NumberInput = number | string | { readonly low: number | string; readonly high: number | string };

/** What a field of a scenario may hold. */
export type Value<F extends Field> = F extends { kind: 'number' }
  ? NumberInput
  : F extends { kind: 'text'; choices: readonly (infer Choice)[] }
    ? Choice
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'object' }
        ? Readonly<Record<string, unknown>>
        : string;

/** The keys of a group, each with the type of its field. */
export type Keys<Fields> = {
  readonly [Key in keyof Fields]?: Fields[Key] extends Field ? Value<Fields[Key]> : never;
};

/** What a person states about a run. Every key is documented in `fields`; numbers are in the unit given there. */
export type Scenario = Keys<typeof topFields> & {
  readonly [Group in keyof typeof fields]?: Keys<(typeof fields)[Group]>;
};

/** A scenario after reading: numbers in their field's unit, texts and flags as they are; keyed by `group.key`. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly numbers: ReadonlyMap<string, Stated>;
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlyMap<string, boolean>;
  readonly config?: Readonly<Record<string, unknown>>;
}

const bound = z.union([z.number(), z.string()]);
const numberInput = z.union([z.number(), z.string(), z.strictObject({ low: bound, high: bound })]);

function schemaOf(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'number':
      return numberInput;
    case 'text':
      return field.choices ? z.enum(field.choices as readonly [string, ...string[]]) : z.string();
    case 'flag':
      return z.boolean();
    case 'object':
      return z.record(z.string(), z.unknown());
  }
}
function shapeOf(group: Readonly<Record<string, Field>>): Record<string, z.ZodMiniOptional> {
  return Object.fromEntries(Object.entries(group).map(([key, field]) => [key, z.optional(schemaOf(field))]));
}

/** The zod schema of a scenario, built from `fields`; `z.toJSONSchema` makes the published JSON Schema from it. */
export function scenarioSchema() {
  return z.strictObject({
    ...shapeOf(topFields),
    ...Object.fromEntries(
      Object.entries(fields).map(([group, keys]) => [group, z.optional(z.strictObject(shapeOf(keys)))]),
    ),
  });
}
let schema: ReturnType<typeof scenarioSchema> | undefined;

/**
 * Reads a scenario: shape, then every number with its unit and bounds.
 * @throws InputError naming the field, what is wrong and what is allowed.
 */
export function readScenario(document: unknown): ReadScenario {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new InputError('', `a scenario is a JSON object such as {"model": {"parameters": 7e9}, …}`);
  checkVersion((document as { schema?: unknown }).schema);
  schema ??= scenarioSchema();
  const parsed = schema.safeParse(document);
  if (!parsed.success) throw refusal(parsed.error.issues, document);
  const scenario = document as Scenario;
  const numbers = new Map<string, Stated>();
  const texts = new Map<string, string>();
  const flags = new Map<string, boolean>();
  const take = (path: string, field: Field, value: unknown): void => {
    if (value === undefined) return;
    if (field.kind === 'number') numbers.set(path, readField(path, field, value as NumberInput));
    else if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'boolean') flags.set(path, value);
  };
  for (const [key, field] of Object.entries(topFields)) take(key, field, scenario[key as 'name']);
  for (const [group, keys] of Object.entries(fields))
    for (const [key, field] of Object.entries(keys))
      take(`${group}.${key}`, field, (scenario as Record<string, Record<string, unknown>>)[group]?.[key]);
  const config = scenario.model?.config;
  return { scenario, numbers, texts, flags, ...(config ? { config } : {}) };
}

function checkVersion(stated: unknown): void {
  const match = /^flopprint\/scenario@(\d+)$/.exec(typeof stated === 'string' ? stated : '');
  if (match && Number(match[1]) > 1)
    throw new InputError(
      'schema',
      `"${short(String(stated))}" is from a newer version of flopprint; update to read it`,
    );
}

/** Reads one number of a scenario. */
export function readField(path: string, field: NumberField, input: NumberInput): Stated {
  if (typeof input === 'object') {
    if (field.whole) throw new InputError(path, 'a count has no range; write one whole number');
    const low = readBound(`${path}.low`, field, input.low);
    const high = readBound(`${path}.high`, field, input.high);
    if (low > high) throw new InputError(path, `low ${low} is above high ${high}; swap them`);
    // The middle of a lognormal with this 90 % range; a range that touches 0 has no logarithm.
    const value = low > 0 ? Math.sqrt(low) * Math.sqrt(high) : (low + high) / 2;
    return { value, low, high, written: `${input.low} to ${input.high}` };
  }
  const written = String(input);
  return { value: readBound(path, field, input), written };
}

function readBound(path: string, field: NumberField, input: number | string): number {
  const value = typeof input === 'number' ? input : readNumber(path, input, field.unit);
  const unit = shownUnit(field.unit) === '1' ? '' : ` ${shownUnit(field.unit)}`;
  const refuse = (what: string): InputError =>
    new InputError(path, `${short(String(input))} ${what}; write ${allowed(field)}${unit}`);
  if (!Number.isFinite(value)) throw refuse('is not a finite number');
  if (field.min !== undefined && (value < field.min || (field.aboveMin && value === field.min)))
    throw refuse('is too small');
  if (field.max !== undefined && value > field.max) throw refuse('is too large');
  if (field.whole && !Number.isInteger(value)) throw refuse('is not a whole number');
  return value;
}

function allowed(field: NumberField): string {
  const kind = field.whole ? 'a whole number' : 'a number';
  const from = field.min === undefined ? '' : field.aboveMin ? ` above ${field.min}` : ` from ${field.min}`;
  const to =
    field.max === undefined
      ? ''
      : ` ${field.min === undefined ? 'up' : from.startsWith(' above') ? 'and up' : ''} to ${field.max}`;
  return `${kind}${from}${to.replace(/\s+/g, ' ')}`;
}

interface Issue {
  readonly code?: string;
  readonly path?: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function refusal(issues: readonly Issue[], document: object): InputError {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0] ?? {};
  const path = (issue.path ?? []).map(String);
  const field = path.join('.');
  if (issue.code === 'unrecognized_keys') return unknownKey(path, issue.keys?.[0] ?? '');
  const value = path.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | undefined)?.[key],
    document,
  );
  const spec = fieldAt(path.slice(0, 2).join('.'));
  const written = short(typeof value === 'number' ? String(value) : describeValue(value));
  if (!spec)
    return new InputError(field, `${written} is not an object; write {…} with the keys of this group`);
  const article = spec.label.toLowerCase();
  if (spec.kind === 'number')
    return new InputError(
      field,
      `${written} is not a number; write a number, a text with a unit, or {"low": …, "high": …} for ${article}`,
    );
  if (spec.kind === 'flag') return new InputError(field, `${written} is neither true nor false`);
  if (spec.kind === 'object') return new InputError(field, `${written} is not a JSON object`);
  if (spec.choices) {
    const close = typeof value === 'string' ? didYouMean(value, spec.choices) : '';
    return new InputError(field, `${written} is not one of ${spec.choices.join(', ')}${close}`);
  }
  return new InputError(field, `${written} is not a text`);
}

/** A value in a message; nesting too deep for JSON is named, not written out. */
function describeValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a deeply nested value';
  }
}

function unknownKey(path: readonly string[], key: string): InputError {
  const [group] = path;
  const within = group ? (fields as Record<string, Record<string, Field>>)[group] : undefined;
  if (path.length > 1)
    return new InputError([...path, short(key)].join('.'), 'unknown key; a range has low and high');
  const names = within ? Object.keys(within) : [...Object.keys(topFields), ...Object.keys(fields)];
  const elsewhere = Object.entries(fields)
    .filter(([other, keys]) => other !== group && Object.hasOwn(keys, key))
    .map(([other]) => `${other}.${key}`);
  const hint =
    elsewhere.length > 0
      ? `: it belongs in ${elsewhere.join(' or ')}`
      : didYouMean(key, names) || `; known are ${names.join(', ')}`;
  return new InputError([...path, short(key)].join('.'), `unknown key${hint}`);
}
