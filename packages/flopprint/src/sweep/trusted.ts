import type { Operation, Program, Recording } from '../batch/program.ts';
import { replay, type Arena } from '../batch/replay.ts';
import { postfix } from '../kernels/postfix.ts';
import { isPositive, isZero } from '../ledger.ts';
import { passesOf, type Passes } from './passes.ts';

/**
 * True where what holds at every corner of a box of the given stated numbers holds inside of it: each set that varies
 * is without subtraction, and each condition that varies asks whether a number is above zero. Over a box of inputs that
 * are not below zero, results of such a set are not below zero either, and are zero or infinite inside the box only
 * where they are so at a corner.
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
    if (!(operation.graph.name in postfix)) return false;
    for (const [, slot] of operation.results) slots.add(slot);
  }
  return conditions.every(({ operands, test }) => {
    const varies = operands.some((operand) =>
      'slot' in operand ? slots.has(operand.slot) : 'stated' in operand && varying.has(operand.stated),
    );
    return !varies || test === isPositive || test === isZero;
  });
}

/**
 * The part of a program that the given outputs follow from, as passes over columns, without its conditions; what does
 * not vary is worked out already.
 * @param varying which stated numbers vary.
 * @param stated the numbers of one of the designs.
 */
export function partFor(
  { program, constants }: Recording,
  wanted: readonly boolean[],
  varying: ReadonlySet<number>,
  stated: readonly Float64Array[],
  arena: Arena,
): Passes {
  const outputs = program.outputs.map((output, index) => (wanted[index] ? output : undefined));
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
  const known = replay({ ...program, operations: fixed, conditions: [], outputs: asked }, rows, arena);
  return passesOf({
    operations: open,
    stated: program.stated.filter(({ slot }) => varies.has(slot)),
    // What is not known is not a number in any stretch.
    constants: new Map(kept.map((slot, index) => [slot, known.columns[index]?.[0] ?? Number.NaN])),
    outputs,
  });
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
