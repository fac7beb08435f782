import type { Operation, Program, Recording } from '../batch/program.ts';
import { replay, type Arena } from '../batch/replay.ts';
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

/** A program with the values of its constants. */
export interface Part {
  readonly program: Program;
  readonly constants: readonly Float64Array[];
  /** Of each output: what its numbers, which are in base units, are divided by. */
  readonly factors: readonly number[];
}

/**
 * The part of a program that the given outputs follow from, without its conditions; what does not vary is worked out
 * already.
 * @param varying which stated numbers vary.
 * @param stated the numbers of one of the designs.
 */
export function partFor(
  { program, constants }: Recording,
  wanted: readonly boolean[],
  varying: ReadonlySet<number>,
  stated: readonly Float64Array[],
  arena: Arena,
): Part {
  const outputs = program.outputs.map((output, index) =>
    output && wanted[index] ? { slot: output.slot, factor: 1 } : undefined,
  );
  const needed = neededBy(program.operations, outputs);
  const [fixed, open]: [Operation[], Operation[]] = [[], []];
  const varies = new Set(program.stated.filter(({ index }) => varying.has(index)).map(({ slot }) => slot));
  for (const operation of needed.operations) {
    const does = readBy(operation).some((slot) => varies.has(slot));
    (does ? open : fixed).push(operation);
    if (does) for (const slot of madeBy(operation)) varies.add(slot);
  }
  const kept = [...needed.slots].filter((slot) => !varies.has(slot));
  const columns = constants.map((value) => Float64Array.of(value));
  const rows = { length: 1, values: stated.map((column) => column.subarray(0, 1)), constants: columns };
  const asked = kept.map((slot) => ({ slot, factor: 1 }));
  const known = replay(
    { ...program, operations: fixed, conditions: [], outputs: asked },
    rows,
    arena,
    'trusted',
  );
  return {
    program: {
      ...program,
      operations: open,
      stated: program.stated.filter(({ slot }) => varies.has(slot)),
      constants: kept,
      conditions: [],
      outputs,
    },
    // What is not known is not a number in any stretch.
    constants: known.columns.map((column) => Float64Array.of(column?.[0] ?? Number.NaN)),
    factors: program.outputs.map((output) => output?.factor ?? 1),
  };
}

/** What outputs need of operations: the operations, with the results that are read, and every slot. */
function neededBy(
  all: readonly Operation[],
  outputs: Program['outputs'],
): { readonly operations: readonly Operation[]; readonly slots: ReadonlySet<number> } {
  const slots = new Set(outputs.flatMap((output) => (output ? [output.slot] : [])));
  const operations: Operation[] = [];
  for (const operation of all.toReversed()) {
    if (!madeBy(operation).some((slot) => slots.has(slot))) continue;
    for (const slot of readBy(operation)) slots.add(slot);
    operations.unshift(
      'sum' in operation
        ? operation
        : { ...operation, results: operation.results.filter(([, slot]) => slots.has(slot)) },
    );
  }
  return { operations, slots };
}

function madeBy(operation: Operation): readonly number[] {
  return 'sum' in operation ? [operation.sum] : operation.results.map(([, slot]) => slot);
}

function readBy(operation: Operation): readonly number[] {
  if ('sum' in operation) return operation.parts;
  return [...operation.inputs, ...operation.stated].flatMap(([, slot]) => (slot === undefined ? [] : [slot]));
}
