import { fieldAt, fields, type NumberField } from '../fields.ts';
import { readField, type NumberInput } from '../scenario.ts';

/**
 * Numbers that may differ between rows that are worked out together: what they decide is asked by `decide`. Any other
 * number, such as a dimension of a model, is part of the shape.
 */
const freeKeys: Readonly<Record<string, readonly string[]>> = {
  model: ['parameters', 'activeParameters'],
  training: [
    ...['tokens', 'flops', 'acceleratorHours', 'energy', 'tokensPerSecond', 'stepTime', 'stepTokens'],
    ...['recompute', 'epochs'],
  ],
  hardware: [...['count', 'hours', 'acceleratorsPerNode', 'mfu', 'achievedFlops', 'power', 'powerLimit']],
  site: [
    ...['carbonIntensity', 'pue', 'wue', 'ewif', 'scarcityFactor', 'carbonFreeShare', 'residualIntensity'],
    'marginalIntensity',
  ],
  embodied: ['lifetime', 'utilisation', 'accelerator', 'host', 'transport'],
  ...Object.fromEntries(
    (['data', 'development', 'postTraining', 'inference', 'storage'] as const).map((group) => [
      group,
      Object.keys(fields[group]).filter((key) => fieldAt(`${group}.${key}`)?.kind === 'number'),
    ]),
  ),
};

const free = new Map(
  Object.entries(freeKeys).map(([group, keys]) => [
    group,
    new Map(keys.map((key) => [key, fieldAt(`${group}.${key}`) as NumberField])),
  ]),
);

/** What a scenario states: two of one shape differ in the values of the same numbers alone. */
export interface Shape {
  readonly key: string;
  /** The fields of the numbers, in the order of the scenario. */
  readonly paths: readonly string[];
  /** In the units of their fields. */
  readonly values: readonly number[];
}

/**
 * The shape of a scenario; none where it holds a range or a document.
 * @throws InputError for a number that cannot be read or is out of bounds.
 */
export function shapeOf(scenario: Readonly<Record<string, unknown>>): Shape | undefined {
  let key = '';
  const paths: string[] = [];
  const values: number[] = [];
  for (const group in scenario) {
    // The name says nothing of the numbers.
    if (group === 'name' && typeof scenario[group] === 'string') continue;
    const stated = scenario[group];
    key += `${group.length}:${group}`;
    if (typeof stated !== 'object' || stated === null) {
      key += textOf(stated);
      continue;
    }
    if (Array.isArray(stated)) return undefined;
    const ofGroup = free.get(group);
    for (const name in stated) {
      const value = (stated as Record<string, unknown>)[name];
      const field = ofGroup?.get(name);
      if (typeof value === 'object') return undefined;
      key += `,${name.length}:${name}`;
      if (field && (typeof value === 'number' || typeof value === 'string')) {
        const path = `${group}.${name}`;
        paths.push(path);
        values.push(readField(path, field, value as NumberInput).value);
      } else key += textOf(value);
    }
  }
  return { key, paths, values };
}

/** With its kind and length, so that no two lists of texts are one text. */
function textOf(value: unknown): string {
  const text = String(value);
  return `=${typeof value}${text.length}:${text}`;
}
