import { fieldAt, type NumberField } from '../fields.ts';
import type { Graph } from '../graph.ts';
import type { Condition, Given, Leaf, Ledger } from '../ledger.ts';
import { parseUnit } from '../units.ts';
import { answerOf, type Output } from './outputs.ts';
import type { Shape } from './shape.ts';

type Entry = Exclude<Given, string>;

/** Where a number of a row is: a place among the columns, a stated number of the row, or a constant of its plan. */
export type Operand =
  | { readonly slot: number; readonly factor: number }
  | { readonly stated: number; readonly scale: number }
  | { readonly constant: number };

/** One step of an estimate, over columns. */
export type Operation =
  | { readonly sum: number; readonly parts: readonly number[] }
  | {
      readonly graph: Graph;
      readonly inputs: readonly (readonly [name: string, slot: number | undefined])[];
      readonly stated: readonly (readonly [name: string, slot: number])[];
      /** `computed` results come from their equation and are not below zero. */
      readonly results: readonly (readonly [name: string, slot: number, computed: boolean])[];
    };

/** What the steps of an estimate do, whatever their numbers are. */
export interface Program {
  readonly slots: number;
  readonly operations: readonly Operation[];
  /** Columns of stated numbers: value of the row times scale times factor, in base units. */
  readonly stated: readonly {
    readonly slot: number;
    readonly index: number;
    readonly scale: number;
    readonly factor: number;
  }[];
  /** Columns of everything else that comes from outside. */
  readonly constants: readonly number[];
  readonly conditions: readonly {
    readonly after: number;
    readonly operands: readonly Operand[];
    readonly test: Condition['test'];
    readonly holds: boolean;
  }[];
  /** For each output that was asked for. */
  readonly outputs: readonly ({ readonly slot: number; readonly factor: number } | undefined)[];
}

/** A program with the constants of one estimate: those that are columns in base units, then those of conditions. */
export interface Recording {
  readonly program: Program;
  /** The same for two programs that do the same. */
  readonly key: string;
  readonly constants: readonly number[];
}

/** The one field that enters in another unit than its own. */
const rescaled = { field: 'hardware.achievedFlops', unit: 'TFLOP/s/accelerator' };

/**
 * What an estimate did, from its ledger, with the numbers of its shape left open.
 * @param signed results that may be below zero.
 * @param outputs what the program gives.
 * @returns nothing where a number that was stated entered as another number, or decided more than conditions tell.
 */
export function recordProgram(
  { steps, conditions, quantities, once }: Ledger,
  { paths, values }: Shape,
  signed: ReadonlySet<string>,
  outputs: readonly Output[],
): Recording | undefined {
  if (once) return undefined;
  const slotOf = new Map<string, number>();
  const operations: Operation[] = [];
  const stated: Program['stated'][number][] = [];
  const constantSlots: number[] = [];
  const constants: number[] = [];
  const tests: number[] = [];
  const asked: Program['conditions'][number][] = [];
  const words: string[] = [];
  let slots = 0;
  let changed = false;

  const scaleOf = ({
    value,
    from,
    field = '',
  }: Entry): readonly [index: number, scale: number] | undefined => {
    const index = from === 'stated' ? paths.indexOf(field) : -1;
    if (index === -1) return undefined;
    const own = values[index] ?? Number.NaN;
    if (own === value) return [index, 1];
    const { unit } = field === rescaled.field ? (fieldAt(field) as NumberField) : {};
    const scale = unit === undefined ? Number.NaN : parseUnit(unit).factor / parseUnit(rescaled.unit).factor;
    if (own * scale !== value) changed = true;
    return [index, scale];
  };
  const enterLeaf = ({ key, entry, factor }: Leaf): number => {
    const slot = slots++;
    const open = scaleOf(entry);
    if (open) stated.push({ slot, index: open[0], scale: open[1], factor });
    else {
      constantSlots.push(slot);
      constants.push(entry.value * factor);
    }
    words.push(open ? `${slot}?${open[0]}` : `${slot}!`);
    slotOf.set(key, slot);
    return slot;
  };
  const operandOf = (given: Given): Operand => {
    if (typeof given === 'string') {
      const slot = slotOf.get(given);
      const unit = quantities[given]?.unit;
      if (slot === undefined || unit === undefined) return constantOf(Number.NaN);
      return { slot, factor: parseUnit(unit).factor };
    }
    const open = scaleOf(given);
    return open ? { stated: open[0], scale: open[1] } : constantOf(given.value);
  };
  const constantOf = (value: number): Operand => ({ constant: tests.push(value) - 1 });
  let next = 0;
  const ask = (after: number): void => {
    for (let one = conditions[next]; one && one.after <= after; one = conditions[++next]) {
      const operands = one.operands.map(operandOf);
      asked.push({ after: operations.length, operands, test: one.test, holds: one.holds });
      words.push(`${String(one.test)} ${one.holds} ${JSON.stringify(operands)}`);
    }
  };

  steps.forEach((step, index) => {
    ask(index);
    if ('leaf' in step) {
      enterLeaf(step.leaf);
      return;
    }
    if ('sum' in step) {
      const parts = step.parts.flatMap((part) => slotOf.get(part) ?? []);
      const slot = slots++;
      slotOf.set(step.sum, slot);
      operations.push({ sum: slot, parts });
      words.push(`${slot}+${parts.join()}`);
      return;
    }
    const { graph, leaves, inputs, results } = step;
    for (const leaf of leaves) enterLeaf(leaf);
    const given = Object.keys(graph.inputs).map((name) => {
      const key = inputs[name];
      return [name, key === undefined ? undefined : slotOf.get(key)] as const;
    });
    const replaced = Object.entries(step.stated).flatMap(([name, value]) => {
      const slot = typeof value === 'string' ? slotOf.get(value) : enterLeaf(value);
      return slot === undefined ? [] : [[name, slot] as const];
    });
    const made = Object.entries(results).map(([name, key]) => {
      const slot = slots++;
      slotOf.set(key, slot);
      return [name, slot, !(name in step.stated) && !signed.has(key)] as const;
    });
    operations.push({ graph, inputs: given, stated: replaced, results: made });
    words.push(`${graph.name}(${given.join()};${replaced.join()};${made.join()})`);
  });
  ask(steps.length);
  if (changed) return undefined;

  const found = outputs.map((output) => {
    const slot = slotOf.get(answerOf(output, quantities) ?? '');
    return slot === undefined ? undefined : { slot, factor: parseUnit(output.unit).factor };
  });
  words.push(found.map((one) => one?.slot).join());
  return {
    program: {
      slots,
      operations,
      stated,
      constants: constantSlots,
      conditions: asked,
      outputs: found,
    },
    key: words.join('\n'),
    constants: [...constants, ...tests],
  };
}
