import type { AnyGraph, EquationText } from '../graph.ts';
import { formulaIn, namesIn } from './formula.ts';

/** A name, what it is as SQL over other names, and which names those are. */
export interface Definition {
  readonly name: string;
  readonly sql: string;
  readonly reads: readonly string[];
}

/** `itEnergy` as `it_energy`: names as the SQL texts of the equations have them. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * An equation as a definition.
 * @param renamed names that stand for another one here.
 */
export function definitionOf(
  name: string,
  { sql }: EquationText,
  renamed: Readonly<Record<string, string>> = {},
): Definition {
  const as = (operand: string): string => renamed[operand] ?? operand;
  return { name, sql: formulaIn(sql, as), reads: namesIn(sql).map(as) };
}

/** The equations of a graph in order, less those that nothing wanted needs. */
export function neededFor(graph: AnyGraph, wanted: readonly string[]): string[] {
  const needed = new Set<string>(wanted);
  const names = Object.keys(graph.equations);
  for (const name of names.toReversed()) {
    const [, , operands] = graph.equations[name] as readonly [string, number, string];
    if (needed.has(name)) operands.split(' ').forEach((operand) => needed.add(operand));
  }
  return names.filter((name) => needed.has(name));
}

/** Definitions in steps, each of which reads only those before it: a `SELECT` cannot read the names that it makes. */
export function inSteps(definitions: readonly Definition[]): Definition[][] {
  const byName = new Map(definitions.map((one) => [one.name, one]));
  const found = new Map<string, number>();
  const stepOf = (name: string): number => {
    const one = byName.get(name);
    if (!one) return -1;
    const known = found.get(name);
    if (known !== undefined) return known;
    const step = Math.max(-1, ...one.reads.map(stepOf)) + 1;
    found.set(name, step);
    return step;
  };
  const steps: Definition[][] = [];
  for (const one of definitions) (steps[stepOf(one.name)] ??= []).push(one);
  return steps;
}
