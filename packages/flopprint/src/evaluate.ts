import { CalculationError } from './errors.ts';
import type { Graph } from './graph.ts';

/** Values by name, in coherent base units; a name that is missing is not known. */
export type Values = Readonly<Record<string, number | undefined>>;

/**
 * Evaluates a graph on what is known. A stated quantity replaces its formula; a quantity whose operands are not
 * all known is left out.
 * @throws CalculationError naming the equation whose result is not a finite number.
 */
export function evaluate(graph: Graph, inputs: Values, stated: Values = {}): Record<string, number> {
  const input: Record<string, number> = {};
  const known = new Set<string>();
  for (const name of Object.keys(graph.inputs)) {
    const value = inputs[name];
    input[name] = value ?? Number.NaN;
    if (value !== undefined) known.add(name);
  }
  const given: Record<string, number> = {};
  for (const name of Object.keys(graph.equations)) {
    const value = stated[name];
    if (value !== undefined) given[name] = value;
  }
  const quantities = graph.kernel(input, given);
  const result: Record<string, number> = {};
  for (const [name, [, , operands]] of Object.entries(graph.equations)) {
    const missing = operands.split(' ').some((operand) => operand !== '' && !known.has(operand));
    if (given[name] === undefined && missing) continue;
    const value = quantities[name] ?? Number.NaN;
    if (!Number.isFinite(value)) throw new CalculationError(`${graph.name}.${name}`, value);
    known.add(name);
    result[name] = value;
  }
  return result;
}
