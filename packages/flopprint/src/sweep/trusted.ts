import type { Operation, Program } from '../batch/program.ts';
import { isPositive, isZero } from '../ledger.ts';

/**
 * Equation sets whose formulas add, multiply and divide alone. Over a box of inputs that are not below zero their
 * results are not below zero either, and are zero or infinite inside the box only where they are so at a corner.
 */
export const withoutSubtraction: ReadonlySet<string> = new Set([
  'wallClock',
  'stepThroughput',
  'observedThroughput',
  'statedEfficiency',
  'predictedEfficiency',
  'exactEfficiency',
  'wueFromWithdrawal',
  'training',
  'meteredEnergy',
  'impliedEfficiency',
  'impliedPower',
  'trainingMemory',
  'development',
  'keyValueCache',
  'latentCache',
  'usualLayout',
  'recurrentState',
  'replicaMemory',
  'routing',
  'usualPower',
  'generation',
  'dataPreparation',
  'postEfficiency',
  'postTraining',
  'requestLength',
  'requestVolume',
  'idleMachines',
  'servingTime',
  'perRequest',
  'storage',
  'footprint',
  'embodiedRange',
  'embodiedWithParts',
  'breakEven',
  'providerScore',
  'hourlyCarbon',
  'hourlyTotal',
  'waterScarcity',
  'chipWater',
  'marginal',
  'otherImpacts',
  'physicalFloor',
]);

/**
 * True where what holds at every corner of a box of the given stated numbers holds inside of it: each set that varies
 * is without subtraction, and each condition that varies asks whether a number is above zero.
 */
export function holdsInside(
  { operations, stated, conditions }: Program,
  varying: ReadonlySet<number>,
): boolean {
  const slots = new Set(stated.filter(({ index }) => varying.has(index)).map(({ slot }) => slot));
  for (const operation of operations) {
    if ('sum' in operation) {
      if (operation.parts.some((part) => slots.has(part))) slots.add(operation.sum);
      continue;
    }
    const given = [...operation.inputs, ...operation.stated];
    if (!given.some(([, slot]) => slot !== undefined && slots.has(slot))) continue;
    if (!withoutSubtraction.has(operation.graph.name)) return false;
    for (const [, slot] of operation.results) slots.add(slot);
  }
  return conditions.every(({ operands, test }) => {
    const varies = operands.some((operand) =>
      'slot' in operand ? slots.has(operand.slot) : 'stated' in operand && varying.has(operand.stated),
    );
    return !varies || test === isPositive || test === isZero;
  });
}

/** The part of a program that the given outputs follow from, without its conditions. */
export function partFor(program: Program, wanted: readonly boolean[]): Program {
  const outputs = program.outputs.map((output, index) => (wanted[index] ? output : undefined));
  const needed = new Set(outputs.flatMap((output) => (output ? [output.slot] : [])));
  const operations: Operation[] = [];
  for (const operation of program.operations.toReversed()) {
    if ('sum' in operation) {
      if (!needed.has(operation.sum)) continue;
      for (const part of operation.parts) needed.add(part);
      operations.unshift(operation);
      continue;
    }
    const results = operation.results.filter(([, slot]) => needed.has(slot));
    if (results.length === 0) continue;
    for (const [, slot] of [...operation.inputs, ...operation.stated])
      if (slot !== undefined) needed.add(slot);
    operations.unshift({ ...operation, results });
  }
  return { ...program, operations, conditions: [], outputs };
}
