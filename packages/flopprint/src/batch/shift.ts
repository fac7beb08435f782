import { fieldAt } from '../fields.ts';
import { readField, type Scenario } from '../scenario.ts';
import type { Shape } from './shape.ts';

/** Far less than rounds a count up, and far more than rounding of doubles. */
const little = 2 ** -20;

/** The same scenario with other numbers: each a little smaller or larger than it is, then each twice or half of it. */
export function shifted(
  scenario: Scenario,
  shape: Shape,
): readonly { readonly scenario: Scenario; readonly shape: Shape }[] {
  return [
    (value: number, at: number) => [value * (1 - at * little), value * (1 + at * little)],
    (value: number) => [value * 2, value / 2],
  ].map((others) => {
    const groups: Record<string, unknown> = { ...scenario };
    const values = shape.paths.map((path, index) => {
      const value = shape.values[index] ?? 0;
      const found = others(value, index + 1).find((other) => isAllowed(path, other)) ?? value;
      const [group = '', key = ''] = path.split('.');
      groups[group] = { ...(groups[group] as object), [key]: found };
      return found;
    });
    return { scenario: groups as Scenario, shape: { ...shape, values } };
  });
}

function isAllowed(path: string, value: number): boolean {
  const field = fieldAt(path);
  if (field?.kind !== 'number') return false;
  try {
    readField(path, field, value);
    return true;
  } catch {
    return false;
  }
}
