import { compile } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { dimensionErrors } from '../../packages/flopprint/generate/dimension.ts';
import { parseSet } from '../../packages/flopprint/generate/formula.ts';
import { runCaseAmong } from '../../packages/flopprint/src/conformance.ts';
import type { EquationSet } from '../../packages/flopprint/src/equations/record.ts';
import { pattersonTrainingGraph } from '../../packages/flopprint/src/kernels/pattersonTraining.ts';
import type { AnyGraph } from '../../packages/flopprint/src/graph.ts';
import { graphEntry } from '../../packages/flopprint/src/methods/entry.ts';
import { pattersonTraining } from '../../packages/flopprint/src/methods/equations/patterson2021.ts';
import { patterson2021 } from '../../packages/flopprint/src/methods/patterson2021.ts';
import { ownCase } from './cases.ts';

/** The set with another formula for one equation, and the case run on it. */
function withFormula(name: keyof typeof pattersonTraining.equations, is: string) {
  const { equations } = pattersonTraining;
  const set: EquationSet = {
    ...pattersonTraining,
    equations: { ...equations, [name]: { ...equations[name], is } },
  };
  const graph: AnyGraph = { ...pattersonTrainingGraph, kernel: interpreted(set) };
  const entry = graphEntry('patterson2021.training', set, graph);
  const result = runCaseAmong([{ ...patterson2021, entries: [entry] }], ownCase('patterson21-gpt3'));
  return { ...result, dimensions: dimensionErrors(parseSet(set)) };
}

/** The records themselves, evaluated by mathjs instead of a generated kernel. */
function interpreted({ equations }: EquationSet) {
  const steps = Object.entries(equations).map(([name, { is }]) => [name, compile(is)] as const);
  return (input: Record<string, number>, stated: Record<string, number | undefined> = {}) => {
    const scope: Record<string, number> = { ...input };
    for (const [name, code] of steps) scope[name] = stated[name] ?? (code.evaluate(scope) as number);
    return scope;
  };
}

describe('a formula broken on purpose', () => {
  test('as published it passes', () => {
    expect(withFormula('facilityEnergy', 'itEnergy * pue')).toMatchObject({
      status: 'passed',
      dimensions: [],
    });
  });

  test('a factor too much is seen by the case', () => {
    const { status, messages } = withFormula('processorHours', 'duration * count * 1.05');
    expect(status).toBe('failed');
    expect(messages.join()).toContain('expected.energy: is 1353.8');
  });

  test('net energy in place of gross is seen by the case that tells them apart', () => {
    expect(withFormula('netCarbon', 'facilityEnergy * netIntensity * 0.9').messages.join()).toContain(
      'co2e_net',
    );
  });

  test('a PUE left out or used twice is refused before any case runs', () => {
    expect(withFormula('operationalCarbon', 'itEnergy * carbonIntensity').dimensions).toHaveLength(1);
    expect(withFormula('facilityEnergy', 'itEnergy * pue * pue').dimensions).toHaveLength(1);
  });
});
