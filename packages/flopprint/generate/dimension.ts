import { combine, dimensionText, parseUnit, sameDimension, type Dimension } from '../src/units.ts';
import type { Formula, ParsedSet } from './formula.ts';

const pure: Dimension = {};

/**
 * Checks every equation of a set by dimension algebra.
 * @returns one message for each equation that fails, beginning with its name. Equations with a waiver are not
 *   judged; {@link needlessWaivers} judges the waivers.
 */
export function dimensionErrors({ set, formulas }: ParsedSet): string[] {
  return judge(set, formulas)
    .filter(({ name }) => !set.equations[name]?.deviates)
    .map(({ message }) => message);
}

/** The equations of a set whose waiver is not needed, because their dimension is right. */
export function needlessWaivers({ set, formulas }: ParsedSet): string[] {
  const failing = new Set(judge(set, formulas).map(({ name }) => name));
  return Object.keys(set.equations).filter((name) => set.equations[name]?.deviates && !failing.has(name));
}

function judge(
  set: ParsedSet['set'],
  formulas: ParsedSet['formulas'],
): { readonly name: string; readonly message: string }[] {
  const dimensions = new Map<string, Dimension>();
  const errors: { name: string; message: string }[] = [];
  const declare = (name: string, unit: string): Dimension | undefined => {
    try {
      const { dimension } = parseUnit(unit);
      dimensions.set(name, dimension);
      return dimension;
    } catch (error) {
      errors.push({ name, message: `equation "${set.name}.${name}": ${(error as Error).message}` });
      dimensions.set(name, pure);
      return undefined;
    }
  };
  for (const [name, record] of Object.entries(set.inputs)) declare(name, record.unit);
  for (const [name, record] of Object.entries(set.equations)) {
    const declared = declare(name, record.unit);
    const formula = formulas[name];
    if (!declared || !formula) continue;
    const where = `equation "${set.name}.${name}"`;
    try {
      const found = dimensionOf(formula, dimensions);
      if (!sameDimension(found, declared))
        throw new Error(`"${record.is}" is ${dimensionText(found)}, declared ${dimensionText(declared)}`);
    } catch (error) {
      errors.push({ name, message: `${where}: ${(error as Error).message}` });
    }
  }
  return errors;
}

function dimensionOf(formula: Formula, dimensions: ReadonlyMap<string, Dimension>): Dimension {
  const of = (part: Formula): Dimension => dimensionOf(part, dimensions);
  switch (formula.kind) {
    case 'number':
      return pure;
    case 'name':
      return dimensions.get(formula.name) ?? pure;
    case 'negate':
      return of(formula.of);
    case 'operator': {
      const left = of(formula.left);
      const right = of(formula.right);
      if (formula.operator === '*') return combine(left, right, 1);
      if (formula.operator === '/') return combine(left, right, -1);
      if (formula.operator === '^') return powerDimension(left, right, formula.right);
      return same([left, right], `${formula.operator}`);
    }
    case 'call': {
      const operands = formula.operands.map(of);
      if (formula.name === 'sqrt') return rootDimension(operands[0] ?? pure);
      if (formula.name === 'min' || formula.name === 'max') return same(operands, formula.name);
      if (!sameDimension(operands[0] ?? pure, pure))
        throw new Error(`${formula.name} takes a pure number, not ${dimensionText(operands[0] ?? pure)}`);
      return pure;
    }
  }
}

function same(operands: readonly Dimension[], operation: string): Dimension {
  const [first = pure, ...rest] = operands;
  for (const other of rest)
    if (!sameDimension(first, other))
      throw new Error(`"${operation}" joins ${dimensionText(first)} and ${dimensionText(other)}`);
  return first;
}

function powerDimension(base: Dimension, exponent: Dimension, written: Formula): Dimension {
  if (!sameDimension(exponent, pure)) throw new Error(`an exponent has ${dimensionText(exponent)}`);
  if (sameDimension(base, pure)) return pure;
  if (written.kind !== 'number' || !Number.isInteger(Number(written.text)))
    throw new Error(`${dimensionText(base)} is raised to a power that is not a whole number`);
  return combine({}, base, Number(written.text));
}

function rootDimension(operand: Dimension): Dimension {
  const half = combine({}, operand, 0.5);
  for (const exponent of Object.values(half))
    if (!Number.isInteger(exponent)) throw new Error(`sqrt of ${dimensionText(operand)}`);
  return half;
}
