/**
 * Where a number comes from: equation texts, symbols and sources, for every equation.
 *
 * @module
 */
import { sources } from './data/sources.ts';
import type { Source } from './data/types.ts';
import { equationSets, type EquationRecord, type InputRecord } from './equations/index.ts';
import { InputError } from './errors.ts';
import type { Estimate } from './estimate.ts';
import { formatAmount, formatNumber, formatUnit } from './format.ts';
import { texts } from './kernels/texts.ts';
import { methodSets } from './methods/sets.ts';
import { didYouMean } from './nearest.ts';
import { short } from './number.ts';
import type { Quantity } from './quantity.ts';

/** One number of a formula, or the quantity that is explained. */
export interface Operand extends Quantity {
  /** Key in `quantities`. */
  readonly key: string;
  /** What it is, in words. */
  readonly label: string;
  /** LaTeX symbol. */
  readonly symbol: string;
}

/** Where a number comes from, one step back. */
export interface Explanation extends Operand {
  /** The formula with names, as it is written in the model. */
  readonly formula?: string;
  /** The formula in LaTeX symbols. */
  readonly latex?: string;
  /** The formula with this run's numbers and units. */
  readonly substituted?: string;
  /** The formula as SQL of DuckDB and PostgreSQL. */
  readonly sql?: string;
  /** Partial derivative for each operand. */
  readonly partials?: Readonly<Record<string, string>>;
  /** Source of the equation. */
  readonly equationSource?: Source & { readonly id: string };
  /** What the equation has to add. */
  readonly equationNote?: string;
  /** What the formula reads, in its order. */
  readonly operands: readonly Operand[];
  /** Source of the datum. */
  readonly datumSource?: Source & { readonly id: string };
}

/** An equation record by `set.name`. */
export function equationRecord(id: string): EquationRecord | undefined {
  const [set, name = ''] = id.split('.');
  return [...equationSets, ...methodSets].find((candidate) => candidate.name === set)?.equations[name];
}

/** The record that describes a key of `quantities`: its equation, or an input of that name. */
function recordOf(key: string, quantity: Quantity): EquationRecord | InputRecord | undefined {
  const own = quantity.equation ? equationRecord(quantity.equation) : undefined;
  if (own) return own;
  const name = key.slice(key.lastIndexOf('.') + 1);
  for (const set of [...equationSets, ...methodSets]) {
    const record = set.inputs[name] ?? set.equations[name];
    if (record) return record;
  }
  return undefined;
}

/** A quantity of an estimate with its label and symbol. */
export function describe(estimate: Estimate, key: string): Operand {
  const quantity = Object.hasOwn(estimate.quantities, key) ? estimate.quantities[key] : undefined;
  if (!quantity) {
    const names = Object.keys(estimate.quantities);
    const hint = didYouMean(key, names) || `; known are ${names.join(', ')}`;
    throw new InputError('quantity', `unknown quantity "${short(key)}"${hint}`);
  }
  const record = recordOf(key, quantity);
  const part = key.includes('.') ? `, ${key.slice(0, key.lastIndexOf('.'))}` : '';
  return { ...quantity, key, label: `${record?.label ?? key}${part}`, symbol: record?.symbol ?? key };
}

/**
 * One step back from a number: its formula in symbols and with this run's numbers, its operands, and the row and
 * source of each datum.
 * @throws InputError for a quantity that this estimate does not hold, naming the closest.
 */
export function explain(estimate: Estimate, key: string): Explanation {
  const described = describe(estimate, key);
  const datumSource = sourceById(described.source);
  const own = { ...described, ...(datumSource ? { datumSource } : {}) };
  const record = described.equation ? equationRecord(described.equation) : undefined;
  if (!described.equation || !record) {
    const operands = (described.inputs ?? [])
      .map((input) => known(estimate, input))
      .filter((part) => part !== undefined);
    const sum = described.equation === 'sum' ? { substituted: sumText(described, operands) } : {};
    return { ...own, ...sum, operands };
  }
  const [set = '', name = ''] = described.equation.split('.');
  const text = texts[set]?.[name];
  const operands = (described.inputs ?? [])
    .map((input) => known(estimate, input))
    .filter((part) => part !== undefined);
  const equationSource = sourceById(record.source);
  const substituted = substitute(record.is, described, operands);
  return {
    ...own,
    formula: record.is,
    ...(text ? { latex: text.latex, sql: text.sql, partials: text.partials } : {}),
    ...(substituted ? { substituted } : {}),
    ...(equationSource ? { equationSource } : {}),
    ...(record.note ? { equationNote: record.note } : {}),
    operands,
  };
}

/** `38 t + 2 t = 40 t`: a sum over phases has no record of its own. */
function sumText(total: Operand, parts: readonly Operand[]): string {
  return `${parts.map((part) => formatAmount(part, operandDigits)).join(' + ')} = ${formatAmount(total, operandDigits)}`;
}

function known(estimate: Estimate, key: string): Operand | undefined {
  return estimate.quantities[key] ? describe(estimate, key) : undefined;
}

function sourceById(id: string | undefined): (Source & { readonly id: string }) | undefined {
  const source = id === undefined ? undefined : sources[id];
  return id !== undefined && source ? { ...source, id } : undefined;
}

const functionNames = new Set(['min', 'max', 'exp', 'log', 'sqrt', 'ceil']);
const printed: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };
const operandDigits = 4;

/** `91 MWh × 418 gCO₂e/kWh = 38 tCO₂e`; nothing where an operand is not known. */
function substitute(formula: string, result: Operand, operands: readonly Operand[]): string | undefined {
  const byName = new Map(
    operands.map((operand) => [operand.key.slice(operand.key.lastIndexOf('.') + 1), operand]),
  );
  const byOrder = new Map<string, Operand>();
  const names = [...new Set(formula.match(/[A-Za-z]\w*/g) ?? [])].filter((name) => !functionNames.has(name));
  names.forEach((name, index) => {
    const operand = byName.get(name) ?? operands[index];
    if (operand) byOrder.set(name, operand);
  });
  if (names.some((name) => !byOrder.has(name))) return undefined;
  const body = formula.replace(
    /([A-Za-z]\w*)|\s*([*/+]|(?<=\s)-)\s*/g,
    (token, name: string | undefined, operator: string) => {
      if (name === undefined) return printed[operator] ?? operator;
      const operand = byOrder.get(name);
      if (!operand) return token;
      const text = formatAmount(operand, operandDigits);
      return operand.unit.includes('/') || text.includes('×') ? `(${text})` : text;
    },
  );
  const value = result.computedBy ? result.value : (result.computed ?? result.value);
  const unit = formatUnit(result.unit);
  return `${body} = ${formatNumber(value, operandDigits)}${unit ? `\u202f${unit}` : ''}`;
}
