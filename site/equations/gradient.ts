import { parse, type MathNode } from 'mathjs';
import type { Equation } from './records.ts';

interface AnyNode {
  readonly type: string;
  readonly op?: string;
  readonly name?: string;
  readonly fn?: { readonly name?: string };
  readonly args?: readonly MathNode[];
}

/** One partial derivative. */
export interface Slope {
  readonly operand: string;
  readonly latex: string;
}

/** How an equation answers to each of its operands, as formulas in its set's own symbols. */
export function gradientOf({ set, record, text }: Equation): Slope[] {
  const symbolOf = (name: string): string => (set.inputs[name] ?? set.equations[name])?.symbol ?? name;
  // A symbol that is itself a sum needs brackets to be differentiated.
  const result = /[-+]/.test(record.symbol.replace(/_\{[^}]*\}/g, ''))
    ? `\\left(${record.symbol}\\right)`
    : record.symbol;
  return Object.entries(text?.partials ?? {}).map(([operand, slope]) => ({
    operand,
    latex: `\\frac{\\partial ${result}}{\\partial ${symbolOf(operand)}} = ${texOf(withoutOnes(parse(slope)), symbolOf)}`,
  }));
}

/** Differentiation leaves factors of one behind, which say nothing to a reader. */
function withoutOnes(tree: MathNode): MathNode {
  const isOne = (node: MathNode | undefined): boolean => node?.toString() === '1';
  const { type, op, args = [] } = tree as AnyNode;
  const whole = tree.map(withoutOnes);
  if (type !== 'OperatorNode' || op !== '*') return whole;
  const [left, right] = (whole as AnyNode).args ?? args;
  if (isOne(left) && right) return right;
  return isOne(right) && left ? left : whole;
}

/** A formula of mathjs in LaTeX; `where(a, x, y)` is x where a holds and y elsewhere. */
function texOf(tree: MathNode, symbolOf: (name: string) => string): string {
  const handler = (node: AnyNode): string | undefined => {
    const [first, second, third] = node.args ?? [];
    if (node.type === 'SymbolNode') return symbolOf(node.name ?? '');
    if (node.type === 'FunctionNode' && node.fn?.name === 'where' && first && second && third)
      return `\\left\\{${write(second)} \\text{ where } ${write(first)}\\text{, else } ${write(third)}\\right\\}`;
    if (node.type === 'FunctionNode' && node.fn?.name === 'log' && first)
      return `\\ln\\left(${write(first)}\\right)`;
    return undefined;
  };
  const write = (node: MathNode): string =>
    node
      .toTex({ parenthesis: 'auto', implicit: 'show', handler })
      .replace(/\s*\\(cdot|geq|leq)\s*/g, ' \\$1 ');
  return write(tree);
}
