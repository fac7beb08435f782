import type { Columns } from '../graph.ts';
import type { Program } from './program.ts';

/** Rows of one program, as columns: of length 1 where every row has the same. */
export interface Rows {
  readonly length: number;
  /** Of each number that the rows state, in the order of their shape. */
  readonly values: readonly Float64Array[];
  /** Of each constant of their plans. */
  readonly constants: readonly Float64Array[];
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
  constants.forEach((slot, index) => (columns[slot] = rows.constants[index] ?? unknown));
  for (const { slot, index, scale, factor } of stated) {
    const values = rows.values[index] ?? unknown;
    columns[slot] = scale === 1 && factor === 1 ? values : scaled(values, scale, factor, take(values.length));
  }
  let next = 0;
  const ask = (after: number): void => {
    for (let one = conditions[next]; one && one.after <= after; one = conditions[++next]) {
      const { operands, test, holds } = one;
      const asked = operands.map((operand): Asked => {
        if ('slot' in operand)
          return { column: columns[operand.slot] ?? unknown, by: operand.factor, times: 1 };
        if ('stated' in operand)
          return { column: rows.values[operand.stated] ?? unknown, by: 1, times: operand.scale };
        return { column: rows.constants[constants.length + operand.constant] ?? unknown, by: 1, times: 1 };
      });
      if (asked.every(({ column }) => column.length === 1)) {
        if (test(...asked.map((one) => numberOf(one, 0))) !== holds) sound.fill(0);
      } else {
        const [first, second] = asked;
        for (let row = 0; row < length; row++) {
          const answer =
            asked.length === 1
              ? test(numberOf(first!, row))
              : asked.length === 2
                ? test(numberOf(first!, row), numberOf(second!, row))
                : test(...asked.map((one) => numberOf(one, row)));
          if (answer !== holds) sound[row] = 0;
        }
      }
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
    if (!column || output.factor === 1) return column;
    return divided(column, output.factor, take(column.length));
  });
  return { columns: results, sound };
}

/** What a condition asks about. */
interface Asked {
  readonly column: Float64Array;
  readonly by: number;
  readonly times: number;
}

function numberOf({ column, by, times }: Asked, row: number): number {
  return (column[column.length > 1 ? row : 0]! / by) * times;
}

function scaled(column: Float64Array, scale: number, factor: number, result: Float64Array): Float64Array {
  for (let row = 0; row < column.length; row++) result[row] = column[row]! * scale * factor;
  return result;
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

/** One column out of a number of each row; of length 1 where all are the same. */
export function columnOf<Row>(
  rows: readonly Row[],
  numberIn: (row: Row) => number,
  take: Arena['take'],
): Float64Array {
  const [head] = rows;
  const first = head === undefined ? Number.NaN : numberIn(head);
  if (rows.every((row) => numberIn(row) === first)) return Float64Array.of(first);
  const column = take(rows.length);
  for (let row = 0; row < rows.length; row++) column[row] = numberIn(rows[row]!);
  return column;
}

function sumOf(parts: readonly Float64Array[], length: number, take: Arena['take']): Float64Array {
  const count = parts.some((part) => part.length > 1) ? length : 1;
  const sum = take(count).fill(0);
  for (const part of parts)
    for (let row = 0; row < count; row++) sum[row] = sum[row]! + part[part.length > 1 ? row : 0]!;
  return sum;
}
