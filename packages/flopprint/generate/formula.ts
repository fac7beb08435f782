import { parse, type MathNode } from 'mathjs';
import type { EquationSet } from '../src/equations/record.ts';

/** The functions an equation may use; the language stays closed. */
export const functionNames = ['min', 'max', 'exp', 'log', 'sqrt', 'ceil'] as const;
const operators = new Set(['+', '-', '*', '/', '^']);

/** The part of a mathjs node that the printers read. */
export type Formula =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | {
      readonly kind: 'operator';
      readonly operator: '+' | '-' | '*' | '/' | '^';
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Formula[] };

interface AnyNode {
  readonly type: string;
  readonly op?: string;
  readonly implicit?: boolean;
  readonly args?: readonly AnyNode[];
  readonly content?: AnyNode;
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: { readonly name?: string };
  toString(): string;
}

/**
 * Parses a formula with mathjs and refuses what is outside the language.
 * @throws Error saying which construct is not allowed.
 */
export function parseFormula(text: string): Formula {
  return fromTree(parse(text));
}

/** A mathjs tree as a formula. */
export function fromTree(tree: MathNode): Formula {
  return convert(tree as unknown as AnyNode);
}

function convert(node: AnyNode): Formula {
  if (node.type === 'ParenthesisNode' && node.content) return convert(node.content);
  if (node.type === 'ConstantNode' && typeof node.value === 'number') return numberFormula(node.value);
  if (node.type === 'SymbolNode' && node.name) return { kind: 'name', name: node.name };
  const operands = (node.args ?? []).map((operand) => convert(operand));
  const [left, right] = operands;
  if (node.type === 'OperatorNode' && node.op && operators.has(node.op) && !node.implicit && left) {
    if (right) return { kind: 'operator', operator: node.op as '+', left, right };
    if (node.op === '-') return { kind: 'negate', of: left };
  }
  const name = node.fn?.name ?? '';
  if (node.type === 'FunctionNode' && (functionNames as readonly string[]).includes(name))
    return { kind: 'call', name, operands };
  throw new Error(`"${node.toString()}" is outside the language of equations (${node.type})`);
}

/** A number; a negative one is the negation of a positive one, as it would be written. */
export function numberFormula(value: number): Formula {
  const size: Formula = { kind: 'number', text: String(Math.abs(value)) };
  return value < 0 ? { kind: 'negate', of: size } : size;
}

/** Every name in a formula, in order of appearance, once. */
export function namesIn(formula: Formula): string[] {
  const names = new Set<string>();
  const visit = (part: Formula): void => {
    if (part.kind === 'name') names.add(part.name);
    else if (part.kind === 'negate') visit(part.of);
    else if (part.kind === 'operator') [part.left, part.right].forEach(visit);
    else if (part.kind === 'call') part.operands.forEach(visit);
  };
  visit(formula);
  return [...names];
}

/** A set with its formulas parsed. */
export interface ParsedSet {
  readonly set: EquationSet;
  readonly formulas: Readonly<Record<string, Formula>>;
}

/**
 * Parses every formula of a set and checks that each name is defined above its first use.
 * @throws Error beginning with the set's and the equation's name.
 */
export function parseSet(set: EquationSet): ParsedSet {
  const known = new Set(Object.keys(set.inputs));
  const formulas: Record<string, Formula> = {};
  for (const [name, record] of Object.entries(set.equations)) {
    const where = `equation "${set.name}.${name}"`;
    if (known.has(name)) throw new Error(`${where}: the name is defined twice`);
    let formula: Formula;
    try {
      formula = parseFormula(record.is);
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
    }
    for (const operand of namesIn(formula))
      if (!known.has(operand)) throw new Error(`${where}: unknown name "${operand}" in "${record.is}"`);
    known.add(name);
    formulas[name] = formula;
  }
  return { set, formulas };
}
