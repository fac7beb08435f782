import { InputError } from '../errors.ts';
import { fieldAt, fields, type Field, type NumberField } from '../fields.ts';
import { didYouMean } from '../nearest.ts';
import { readField, type Scenario } from '../scenario.ts';

/** Which way the steps of a range go: by the same difference, or by the same ratio. */
export type Scale = 'linear' | 'log';

/** A field with what it takes in turn: a list, or steps from low to high, both ends included. */
export type AxisInput =
  | { readonly field: string; readonly values: readonly (number | string | boolean)[] }
  | {
      readonly field: string;
      /** In the unit of the field, or as text with a unit. */
      readonly low: number | string;
      /** In the unit of the field, or as text with a unit. */
      readonly high: number | string;
      readonly steps: number;
      /** By ratio where the range spans a factor of ten, unless stated. */
      readonly scale?: Scale;
    };

/** A field with every value that it takes; numbers are in the unit of the field. */
export interface Axis {
  readonly field: string;
  /** Numbers are in the unit of the field. */
  readonly values: readonly (number | string | boolean)[];
}

const mostSteps = 1_000_000;
const wide = 10;

/**
 * Reads an axis.
 * @throws InputError for a field that is not known, a value that it may not hold, or steps that are not whole numbers
 *   where the field counts.
 */
export function axisOf(input: AxisInput): Axis {
  const field = knownField(input.field);
  if ('values' in input) {
    if (input.values.length === 0) throw new InputError(input.field, 'no value; list at least one');
    const values = input.values.map((value) => valueOf(input.field, field, value));
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    if (twice !== undefined && values.length < mostSteps)
      throw new InputError(input.field, `${String(twice)} stands in the list twice; leave one out`);
    return { field: input.field, values };
  }
  if (field.kind !== 'number')
    throw new InputError(input.field, 'takes names, which have no range; list them, with commas between');
  const { steps } = input;
  if (!Number.isInteger(steps) || steps < 2 || steps > mostSteps)
    throw new InputError(input.field, `${steps} is not a whole number of steps from 2 to ${mostSteps}`);
  const [low, high] = [input.low, input.high].map((end) => readField(input.field, field, end).value) as [
    number,
    number,
  ];
  if (low >= high)
    throw new InputError(
      input.field,
      `a range goes from the lower to the higher; ${low} is not below ${high}`,
    );
  const scale = input.scale ?? (low > 0 && high / low >= wide ? 'log' : 'linear');
  if (scale === 'log' && low <= 0)
    throw new InputError(input.field, 'a range from 0 has no ratio between its steps; make it linear');
  const values = Array.from({ length: steps }, (_, step) => {
    if (step === 0) return low;
    if (step === steps - 1) return high;
    const share = step / (steps - 1);
    return scale === 'log'
      ? Math.exp(Math.log(low) * (1 - share) + Math.log(high) * share)
      : low + (high - low) * share;
  });
  if (field.whole && values.some((value) => !Number.isInteger(value)))
    throw new InputError(input.field, 'its steps would not be whole numbers; list them, with commas between');
  return { field: input.field, values };
}

/**
 * An axis as the command writes it: `model.parameters=1B..70B:30`, with `:30log` or `:30linear` where the scale is
 * stated, or `hardware.accelerator=h100,a100`.
 * @throws InputError that names the axis and how to write it.
 */
export function readAxis(text: string): Axis {
  const [, field = '', written = ''] = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/s.exec(text) ?? [];
  if (field === '' || written === '')
    throw new InputError(
      text,
      'an axis is a field with its values, such as model.parameters=1B..70B:30 or hardware.accelerator=h100,a100',
    );
  const range = /^(.+?)\.\.(.+?)(?::\s*(\d+)\s*(log|linear)?)?$/.exec(written);
  const known = knownField(field);
  if (!range || known.kind !== 'number')
    return axisOf({ field, values: written.split(',').map((value) => value.trim()) });
  const [, low = '', high = '', steps, scale] = range;
  if (steps === undefined)
    throw new InputError(field, `how many steps? write ${low}..${high}:30, both ends included`);
  return axisOf({
    field,
    low: numberOrText(low),
    high: numberOrText(high),
    steps: Number(steps),
    ...(scale === undefined ? {} : { scale: scale as Scale }),
  });
}

/** A scenario with other values in it. */
export function withValues(
  scenario: Scenario,
  stated: readonly (readonly [field: string, value: number | string | boolean])[],
): Scenario {
  const groups: Record<string, unknown> = { ...scenario };
  for (const [field, value] of stated) {
    const [group = '', key = ''] = field.split('.');
    groups[group] = { ...(groups[group] as object | undefined), [key]: value };
  }
  return groups as Scenario;
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text.trim();
}

function knownField(path: string): Field {
  const field = path.includes('.') ? fieldAt(path) : undefined;
  if (field && field.kind !== 'object') return field;
  const known = Object.entries(fields).flatMap(([group, keys]) =>
    Object.keys(keys).map((key) => `${group}.${key}`),
  );
  throw new InputError(
    path,
    field
      ? 'is a document, which has no list of values'
      : `no such field${didYouMean(path, known) || '; name it as in a scenario, such as model.parameters'}`,
  );
}

function valueOf(path: string, field: Field, value: number | string | boolean): Axis['values'][number] {
  if (field.kind === 'number')
    return readField(
      path,
      field as NumberField,
      typeof value === 'string' ? numberOrText(value) : Number(value),
    ).value;
  if (field.kind === 'flag') {
    if (typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputError(path, `${String(value)} is neither true nor false`);
  }
  const text = String(value);
  if (text === '') throw new InputError(path, 'an empty name in the list; leave it out');
  if (field.kind === 'text' && field.choices && !field.choices.includes(text))
    throw new InputError(
      path,
      `"${text}" is not one of ${field.choices.join(', ')}${didYouMean(text, field.choices)}`,
    );
  return text;
}
