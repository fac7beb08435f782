import type { EquationSet } from '../equations/record.ts';
import { evaluate, type Values } from '../evaluate.ts';
import type { AnyGraph } from '../graph.ts';
import { withConstants } from './constants.ts';
import type { MethodEntry } from './method.ts';

/** Everything a graph can say about what is known; a quantity among the values replaces its formula. */
export function compute(graph: AnyGraph, values: Values, stated: Values = {}): Record<string, number> {
  return evaluate(graph, values, { ...values, ...stated });
}

/** An entry that is one equation set. */
export function graphEntry(id: string, set: EquationSet, graph: AnyGraph): MethodEntry {
  return {
    id,
    title: set.title,
    inputs: set.inputs,
    outputs: set.equations,
    graph,
    run: (input) => compute(graph, withConstants(set.inputs, input)),
  };
}

/** An entry with branches or rounding; constants are filled in before `steps` runs. */
export function entryWith(
  entry: Pick<MethodEntry, 'id' | 'title' | 'inputs' | 'outputs'>,
  steps: MethodEntry['run'],
): MethodEntry {
  return { ...entry, run: (input) => steps(withConstants(entry.inputs, input)) };
}
