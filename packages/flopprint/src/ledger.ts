import { evaluate } from './evaluate.ts';
import type { AnyGraph, Graph } from './graph.ts';
import type { Quantity } from './quantity.ts';
import { parseUnit, shownUnit } from './units.ts';

/**
 * An input of a graph on its way in: a new number in the declared unit of that input, or the key of a quantity
 * that the ledger already holds.
 */
export type Given = Omit<Quantity, 'unit'> | string;

/** The numbers of one estimate, each with its origin, in the order in which they came to be known. */
export interface Ledger {
  readonly quantities: Record<string, Quantity>;
  /** Value in coherent base units, by key. */
  readonly base: Record<string, number>;
  /** How the numbers came to be, in order: what a simulation runs again. */
  readonly steps: Step[];
  /** What numbers decided on the way: where the steps are run again on other numbers, it has to come out the same. */
  readonly conditions: Condition[];
  /** Set where numbers decided something that no condition tells: the steps hold for these numbers alone. */
  once?: true;
}

/** A question about numbers whose answer decided how an estimate went on. */
export interface Condition {
  /** How many steps came before it. */
  readonly after: number;
  /** The numbers in their units: keys of the ledger, or numbers that are not in it. */
  readonly operands: readonly Given[];
  /** Reads nothing but its arguments. */
  readonly test: (...values: number[]) => boolean;
  readonly holds: boolean;
}

export const isAbove = (value: number, limit: number): boolean => value > limit;
export const isPositive = (value: number): boolean => value > 0;
export const isZero = (value: number): boolean => value === 0;
export const isSame = (value: number, other: number): boolean => value === other;

/** Answers a question about numbers, and keeps that it was asked; a number that is not known is not a number. */
export function decide(ledger: Ledger, operands: readonly Given[], test: Condition['test']): boolean {
  const values = operands.map((operand) =>
    typeof operand === 'string' ? (ledger.quantities[operand]?.value ?? Number.NaN) : operand.value,
  );
  const holds = test(...values);
  ledger.conditions.push({ after: ledger.steps.length, operands, test, holds });
  return holds;
}

/** A number that comes from outside: its key, and the factor of its unit to base units. */
export interface Leaf {
  readonly key: string;
  readonly entry: Omit<Quantity, 'unit'>;
  readonly factor: number;
}

/** One graph on its inputs, or a sum. */
export type Step =
  | {
      readonly graph: Graph;
      /** New numbers that enter with the graph. */
      readonly leaves: readonly Leaf[];
      /** The key of each input that is known. */
      readonly inputs: Readonly<Record<string, string>>;
      /** What replaces an equation: the key of another number, or a leaf. */
      readonly stated: Readonly<Record<string, string | Leaf>>;
      /** The key of each result. */
      readonly results: Readonly<Record<string, string>>;
    }
  | { readonly leaf: Leaf }
  | { readonly sum: string; readonly parts: readonly string[] };

/** An empty ledger. */
export function openLedger(): Ledger {
  return { quantities: {}, base: {}, steps: [], conditions: [] };
}

/**
 * Evaluates a graph on the given inputs and enters inputs and results in the ledger.
 * @param given inputs by name; a missing one is not known, and what needs it is left out.
 * @param stated quantities that replace their equation.
 * @param prefix put before every key that is entered, for a graph that runs more than once.
 * @throws CalculationError when an equation gives no finite number.
 */
export function enter(
  ledger: Ledger,
  anyGraph: AnyGraph,
  given: Readonly<Record<string, Given | undefined>>,
  stated: Readonly<Record<string, Given | undefined>> = {},
  prefix = '',
): void {
  const graph: Graph = anyGraph;
  const keys: Record<string, string> = {};
  const inputs: Record<string, number> = {};
  const leaves: Leaf[] = [];
  const known: Record<string, string> = {};
  for (const [name, [unit, factor]] of Object.entries(graph.inputs)) {
    const input = given[name];
    const key = typeof input === 'string' ? input : prefix + name;
    keys[name] = key;
    if (input !== undefined && typeof input !== 'string') {
      record(ledger, key, input, unit, factor);
      leaves.push({ key, entry: input, factor });
    }
    const base = input === undefined ? undefined : ledger.base[key];
    if (base !== undefined) {
      inputs[name] = base;
      known[name] = key;
    }
  }
  const replaced: Record<string, number> = {};
  const replacements: Record<string, string | Leaf> = {};
  for (const [name, [, factor]] of Object.entries(graph.equations)) {
    const value = stated[name];
    if (value === undefined) continue;
    const base = typeof value === 'string' ? ledger.base[value] : value.value * factor;
    if (base === undefined) continue;
    replaced[name] = base;
    replacements[name] = typeof value === 'string' ? value : { key: prefix + name, entry: value, factor };
  }
  const values = evaluate(graph, inputs, replaced);
  const results = Object.fromEntries(Object.keys(values).map((name) => [name, prefix + name]));
  ledger.steps.push({ graph, leaves, inputs: known, stated: replacements, results });
  for (const [name, [unit, factor, operands]] of Object.entries(graph.equations)) {
    const value = values[name];
    if (value === undefined) continue;
    const key = prefix + name;
    keys[name] = key;
    const replacement = stated[name];
    const origin: Pick<Quantity, 'equation' | 'inputs'> = {
      equation: `${graph.name}.${name}`,
      inputs: operands.split(' ').map((operand) => keys[operand] ?? operand),
    };
    if (replacement === undefined) {
      record(ledger, key, { value: value / factor, from: 'equation', ...origin }, unit, factor, value);
      continue;
    }
    const computed = withoutStatement(graph, inputs, replaced, name);
    const entry = typeof replacement === 'string' ? ledger.quantities[replacement] : replacement;
    if (!entry) continue;
    const elsewhere = entry.from === 'equation' && entry.equation !== origin.equation;
    const beside =
      computed === undefined
        ? {}
        : {
            computed: computed / factor,
            ...(elsewhere ? { computedBy: origin as Required<typeof origin> } : {}),
          };
    const own = entry.from === 'equation' ? {} : origin;
    record(ledger, key, { ...own, ...entry, value: value / factor, ...beside }, unit, factor, value);
  }
}

/** Enters a number that no graph has asked for yet. */
export function enterLeaf(ledger: Ledger, key: string, entry: Omit<Quantity, 'unit'>, unit: string): void {
  const { factor } = parseUnit(unit);
  record(ledger, key, entry, unit, factor);
  ledger.steps.push({ leaf: { key, entry, factor } });
}

/** Enters the sum of those of the quantities that are known, as one quantity with its parts. */
export function sum(ledger: Ledger, name: string, keys: readonly string[]): void {
  const parts = keys.filter((key) => ledger.quantities[key] !== undefined);
  const [first] = parts;
  const unit = first === undefined ? undefined : ledger.quantities[first]?.unit;
  if (unit === undefined) return;
  const value = parts.reduce((total, part) => total + (ledger.quantities[part]?.value ?? 0), 0);
  ledger.base[name] = parts.reduce((total, part) => total + (ledger.base[part] ?? 0), 0);
  ledger.quantities[name] = { value, unit, from: 'equation', equation: 'sum', inputs: parts };
  ledger.steps.push({ sum: name, parts });
}

function withoutStatement(
  graph: Graph,
  inputs: Readonly<Record<string, number>>,
  replaced: Readonly<Record<string, number>>,
  name: string,
): number | undefined {
  const others = Object.fromEntries(Object.entries(replaced).filter(([other]) => other !== name));
  try {
    return evaluate(graph, inputs, others)[name];
  } catch {
    // What the formula would have given is no number here, and nothing depends on it.
    return undefined;
  }
}

/** Hours that were derived from an energy say nothing new of that energy. */
export function forgetComputed(ledger: Ledger, key: string): void {
  const quantity = ledger.quantities[key];
  if (!quantity) return;
  const { computed, ...rest } = quantity;
  if (computed !== undefined) ledger.quantities[key] = rest;
}

function record(
  ledger: Ledger,
  key: string,
  entry: Omit<Quantity, 'unit'>,
  unit: string,
  factor: number,
  base = entry.value * factor,
): void {
  ledger.quantities[key] = { ...entry, value: entry.value, unit: shownUnit(unit) };
  ledger.base[key] = base;
}
