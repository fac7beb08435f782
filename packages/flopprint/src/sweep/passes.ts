import type { Arena } from '../batch/replay.ts';
import type { Operation, Program } from '../batch/program.ts';
import { postfix } from '../kernels/postfix.ts';
import { pow } from '../portableMath.ts';

/** Numbers of designs side by side: a column times a number, or that number for all of them. */
export interface Result {
  readonly times: number;
  readonly column?: Float64Array | undefined;
  /** To be added to them, so that a sum takes no pass of its own. */
  readonly rest?: { readonly times: number; readonly column: Float64Array } | undefined;
}

/** The number of one design. */
export function numberAt({ times, column, rest }: Result, row: number): number {
  if (!column) return times;
  return rest ? column[row]! * times + rest.column[row]! * rest.times : column[row]! * times;
}

/** What outputs follow from, of sets without subtraction. */
export interface Part extends Pick<Program, 'operations' | 'stated' | 'outputs'> {
  /** In base units, by slot. */
  readonly constants: ReadonlyMap<number, number>;
}

/**
 * Works out designs.
 * @param valueOf what they state by its index in the program: one number where it does not vary between them.
 * @returns each output that was asked for, in its unit, until the columns that `take` gave are used again.
 */
export type Passes = (
  valueOf: (index: number) => Float64Array | number,
  length: number,
  take: Arena['take'],
) => readonly (Result | undefined)[];

type Sign = '+' | '*' | '/' | '^';
interface Step {
  readonly sign: Sign;
  readonly left: number;
  readonly right: number;
  readonly made: number;
}

/**
 * A part as steps over columns. What is the same for all designs is a number beside its column: to multiply by it, as
 * most formulas do, then takes no pass over the designs. Results are those of the kernels but for rounding.
 */
export function passesOf({ operations, stated, constants, outputs }: Part): Passes {
  const { steps, numbers, registers } = stepsOf(operations, stated, constants);
  const read = stated.map(({ slot, index, scale, factor }) => ({
    register: registers.get(slot)!,
    index,
    scale: scale * factor,
  }));
  const asked = outputs.map((output) => {
    const register = output && registers.get(output.slot);
    return register === undefined ? undefined : { register, factor: output!.factor };
  });
  const isRead = new Set(steps.flatMap(({ left, right }) => [left, right]));
  const times = Float64Array.from(numbers);
  const columns = new Array<Float64Array | undefined>(times.length).fill(undefined);
  /** What is still to be added, of sums that no step reads. */
  const rests = new Map<number, Result['rest']>();

  return (valueOf, length, take) => {
    rests.clear();
    for (const { register, index, scale } of read) {
      const value = valueOf(index);
      const varies = typeof value !== 'number';
      columns[register] = varies ? value : undefined;
      times[register] = varies ? scale : value * scale;
    }
    for (const { sign, left, right, made } of steps) {
      const [first, second] = [columns[left], columns[right]];
      const [one, other] = [times[left]!, times[right]!];
      if (sign === '*') {
        times[made] = one * other;
        columns[made] = first && second ? product(length, first, second, take(length)) : (first ?? second);
      } else if (sign === '/') {
        times[made] = one / other;
        columns[made] = second ? quotient(length, first, second, take(length)) : first;
      } else if (!first && !second) {
        times[made] = scalar(sign, one, other);
        columns[made] = undefined;
      } else if (sign === '+' && first === second) {
        times[made] = one + other;
        columns[made] = first;
      } else if (sign === '+' && first && second && !isRead.has(made)) {
        times[made] = one;
        columns[made] = first;
        rests.set(made, { times: other, column: second });
      } else {
        times[made] = 1;
        columns[made] =
          sign === '+'
            ? sum(length, first, one, second, other, take(length))
            : power(length, first, one, second, other, take(length));
      }
    }
    return asked.map((output): Result | undefined => {
      if (!output) return undefined;
      const { register, factor } = output;
      const rest = rests.get(register);
      // A product of each design costs a fraction of a quotient.
      return {
        times: times[register]! / factor,
        column: columns[register],
        rest: rest && { times: rest.times / factor, column: rest.column },
      };
    });
  };
}

/** The formulas of operations, one after the other, over registers. */
function stepsOf(
  operations: readonly Operation[],
  stated: Part['stated'],
  constants: Part['constants'],
): { readonly steps: readonly Step[]; readonly numbers: number[]; readonly registers: Map<number, number> } {
  const steps: Step[] = [];
  /** Of registers that hold the same for every stretch. */
  const numbers: number[] = [];
  const isKnown: boolean[] = [];
  const registers = new Map<number, number>();
  const open = (): number => {
    isKnown.push(false);
    return numbers.push(Number.NaN) - 1;
  };
  const known = (number: number): number => {
    isKnown.push(true);
    return numbers.push(number) - 1;
  };
  const apply = (sign: Sign, left: number, right: number): number => {
    if (isKnown[left] && isKnown[right]) return known(scalar(sign, numbers[left]!, numbers[right]!));
    const made = open();
    steps.push({ sign, left, right, made });
    return made;
  };
  constants.forEach((number, slot) => registers.set(slot, known(number)));
  for (const { slot } of stated) registers.set(slot, open());
  const held = (slot: number | undefined): number =>
    (slot === undefined ? undefined : registers.get(slot)) ?? known(Number.NaN);

  for (const operation of operations) {
    if ('sum' in operation) {
      registers.set(
        operation.sum,
        operation.parts.map(held).reduce((left, right) => apply('+', left, right)),
      );
      continue;
    }
    const { graph, inputs, stated: replaced, results } = operation;
    const found = new Map([...inputs, ...replaced].map(([name, slot]) => [name, held(slot)]));
    const formulas = postfix[graph.name]!;
    const worked = (name: string): number => {
      let register = found.get(name);
      if (register === undefined) found.set(name, (register = follow(formulas[name]!)));
      return register;
    };
    const follow = (formula: string): number => {
      const stack: number[] = [];
      for (const word of formula.split(' ')) {
        if (isSign(word)) {
          const right = stack.pop()!;
          stack.push(apply(word, stack.pop()!, right));
        } else stack.push(isNumber(word) ? known(Number(word)) : worked(word));
      }
      return stack[0]!;
    };
    for (const [name, slot] of results) registers.set(slot, worked(name));
  }
  return { steps, numbers, registers };
}

const isSign = (word: string): word is Sign => '+*/^'.includes(word);
const isNumber = (word: string): boolean => !Number.isNaN(Number(word));

function scalar(sign: Sign, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '*') return left * right;
  return sign === '/' ? left / right : pow(left, right);
}

function product(length: number, left: Float64Array, right: Float64Array, made: Float64Array): Float64Array {
  for (let row = 0; row < length; row++) made[row] = left[row]! * right[row]!;
  return made;
}

function quotient(
  length: number,
  left: Float64Array | undefined,
  right: Float64Array,
  made: Float64Array,
): Float64Array {
  if (left) for (let row = 0; row < length; row++) made[row] = left[row]! / right[row]!;
  else for (let row = 0; row < length; row++) made[row] = 1 / right[row]!;
  return made;
}

function sum(
  length: number,
  left: Float64Array | undefined,
  leftTimes: number,
  right: Float64Array | undefined,
  rightTimes: number,
  made: Float64Array,
): Float64Array {
  if (left && right)
    for (let row = 0; row < length; row++) made[row] = left[row]! * leftTimes + right[row]! * rightTimes;
  else {
    const [column, times, rest] = left ? [left, leftTimes, rightTimes] : [right!, rightTimes, leftTimes];
    for (let row = 0; row < length; row++) made[row] = column[row]! * times + rest;
  }
  return made;
}

function power(
  length: number,
  base: Float64Array | undefined,
  baseTimes: number,
  exponent: Float64Array | undefined,
  exponentTimes: number,
  made: Float64Array,
): Float64Array {
  for (let row = 0; row < length; row++)
    made[row] = pow(
      base ? base[row]! * baseTimes : baseTimes,
      exponent ? exponent[row]! * exponentTimes : exponentTimes,
    );
  return made;
}
