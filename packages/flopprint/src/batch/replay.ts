import type { Columns } from '../graph.ts';
import type { Program } from './program.ts';

/** Rows of one program. */
export interface Rows {
  readonly length: number;
  /** Of each row, in the order of its shape. */
  readonly values: readonly (readonly number[])[];
  /** Of each row. */
  readonly constants: readonly (readonly number[])[];
}

/** Columns that are used again and again: new ones for each stretch of rows would wait for a collector by the hundred. */
export interface Arena {
  /** A column whose numbers are those of an earlier use. */
  readonly take: (length: number) => Float64Array;
  /** Has every column used again. */
  readonly reset: () => void;
}

export function openArena(): Arena {
  const columns: Float64Array[] = [];
  let next = 0;
  return {
    take(length) {
      const index = next++;
      let column = columns[index];
      if (!column || column.length < length) columns[index] = column = new Float64Array(length);
      return column.length === length ? column : column.subarray(0, length);
    },
    reset() {
      next = 0;
    },
  };
}

const unknown = Float64Array.of(Number.NaN);

/**
 * Runs a program over rows.
 * @returns a column for each of its outputs, until the arena is reset, in its unit, one number where all rows have the same, and which rows came out as a
 * full estimate would: those where every condition holds as it did, and every number is finite and none below zero.
 */
export function replay(
  { slots, operations, stated, constants, conditions, outputs }: Program,
  rows: Rows,
  { take }: Arena,
): { readonly columns: readonly (Float64Array | undefined)[]; readonly sound: Uint8Array } {
  const { length } = rows;
  const columns = new Array<Float64Array>(slots);
  const sound = new Uint8Array(length).fill(1);
  constants.forEach((slot, index) => (columns[slot] = constantColumn(rows, index, take)));
  for (const { slot, index, scale, factor } of stated) {
    const column = take(length);
    for (let row = 0; row < length; row++) column[row] = rows.values[row]![index]! * scale * factor;
    columns[slot] = column;
  }
  let next = 0;
  const ask = (after: number): void => {
    for (let one = conditions[next]; one && one.after <= after; one = conditions[++next]) {
      const { operands, test, holds } = one;
      const valueOf = operands.map((operand): ((row: number) => number) => {
        if ('slot' in operand) {
          const { slot, factor } = operand;
          const column = columns[slot] ?? unknown;
          return (row) => column[column.length > 1 ? row : 0]! / factor;
        }
        if ('stated' in operand) {
          const { stated: index, scale } = operand;
          return (row) => rows.values[row]![index]! * scale;
        }
        const index = constants.length + operand.constant;
        return (row) => rows.constants[row]![index]!;
      });
      for (let row = 0; row < length; row++)
        if (test(...valueOf.map((value) => value(row))) !== holds) sound[row] = 0;
    }
  };
  operations.forEach((operation, index) => {
    ask(index);
    if ('sum' in operation) {
      columns[operation.sum] = sumOf(
        operation.parts.map((part) => columns[part] ?? unknown),
        length,
        take,
      );
      return;
    }
    const { graph } = operation;
    let varies = false;
    const columnOf = (slot: number | undefined): Float64Array => {
      const column = slot === undefined ? unknown : (columns[slot] ?? unknown);
      varies ||= column.length > 1;
      return column;
    };
    const input: Record<string, Float64Array> = {};
    for (const [name, slot] of operation.inputs) input[name] = columnOf(slot);
    const replaced: Record<string, Float64Array> = {};
    for (const [name, slot] of operation.stated) replaced[name] = columnOf(slot);
    const count = varies ? length : 1;
    const output: Record<string, Float64Array> = {};
    for (const [name, slot] of operation.results) output[name] = columns[slot] = take(count);
    graph.columns(count, input as Columns<Record<string, number>>, replaced, output);
    for (const [name, , computed] of operation.results) mark(output[name] ?? unknown, computed, sound);
  });
  ask(operations.length);
  const results = outputs.map((output) => {
    const column = output && columns[output.slot];
    return column && divided(column, output.factor, take(column.length));
  });
  return { columns: results, sound };
}

function divided(column: Float64Array, factor: number, result: Float64Array): Float64Array {
  for (let row = 0; row < column.length; row++) result[row] = column[row]! / factor;
  return result;
}

/** Marks rows whose number is not finite, or below zero where it may not be. */
function mark(column: Float64Array, computed: boolean, sound: Uint8Array): void {
  const least = computed ? 0 : -Infinity;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (value >= least && value - value === 0) continue;
    if (column.length === 1) sound.fill(0);
    else sound[row] = 0;
  }
}

function constantColumn({ length, constants }: Rows, index: number, take: Arena['take']): Float64Array {
  const first = constants[0]?.[index] ?? Number.NaN;
  if (constants.every((one) => one === constants[0] || one[index] === first)) return Float64Array.of(first);
  const column = take(length);
  for (let row = 0; row < length; row++) column[row] = constants[row]![index]!;
  return column;
}

function sumOf(parts: readonly Float64Array[], length: number, take: Arena['take']): Float64Array {
  const count = parts.some((part) => part.length > 1) ? length : 1;
  const sum = take(count).fill(0);
  for (const part of parts)
    for (let row = 0; row < count; row++) sum[row] = sum[row]! + part[part.length > 1 ? row : 0]!;
  return sum;
}
