import { derivative, parse } from 'mathjs';
import { fromTree, namesIn, type Formula } from './formula.ts';
import { simplify } from './simplify.ts';
import { formulaText } from './text.ts';

/**
 * The partial derivative of a formula with respect to one of its names, as a formula text; `where(a <= b, x, y)`
 * picks the active branch of a `min` or `max`. mathjs differentiates everything else: each `min` or `max` is
 * taken out as a name of its own and joined again by the chain rule.
 * @throws Error when `ceil` would be differentiated.
 */
export function partial(formula: Formula, name: string): Partial {
  const inner: { readonly placeholder: string; readonly call: Formula & { kind: 'call' } }[] = [];
  const outer = lift(formula, inner);
  const terms: Term[] = [];
  if (namesIn(outer).includes(name)) terms.push({ factor: mathPartial(outer, name), branch: undefined });
  for (const { placeholder, call } of inner) {
    if (!namesIn(call).includes(name)) continue;
    terms.push({ factor: mathPartial(outer, placeholder), branch: branchOf(call, name) });
  }
  const restore = (text: Formula): Formula => lower(text, inner);
  return {
    terms: terms.map(({ factor, branch }) => ({ factor: restore(factor), branch })),
  };
}

/** A sum of products of a factor and, where a `min` or `max` is crossed, the derivative of its active branch. */
export interface Partial {
  readonly terms: readonly Term[];
}
interface Term {
  readonly factor: Formula;
  readonly branch: Branch | undefined;
}
/** Where `left <= right` holds (`min`) or fails (`max`), the derivative is that of `left`, else that of `right`. */
export interface Branch {
  readonly function: 'min' | 'max';
  readonly left: Formula;
  readonly right: Formula;
  readonly ofLeft: Partial;
  readonly ofRight: Partial;
}

function mathPartial(formula: Formula, name: string): Formula {
  return simplify(fromTree(derivative(parse(formulaText(formula)), name, { simplify: false })));
}

function branchOf(call: Formula & { kind: 'call' }, name: string): Branch {
  const [left, right, ...more] = call.operands;
  if (!left || !right || more.length > 0)
    throw new Error(`${call.name} takes two operands where it is differentiated`);
  return {
    function: call.name as 'min' | 'max',
    left,
    right,
    ofLeft: partial(left, name),
    ofRight: partial(right, name),
  };
}

function lift(formula: Formula, inner: { placeholder: string; call: Formula & { kind: 'call' } }[]): Formula {
  switch (formula.kind) {
    case 'call': {
      if (formula.name === 'ceil') throw new Error('ceil cannot be differentiated');
      if (formula.name === 'min' || formula.name === 'max') {
        const placeholder = `branch${inner.length}`;
        inner.push({ placeholder, call: formula });
        return { kind: 'name', name: placeholder };
      }
      return { ...formula, operands: formula.operands.map((operand) => lift(operand, inner)) };
    }
    case 'operator':
      return { ...formula, left: lift(formula.left, inner), right: lift(formula.right, inner) };
    case 'negate':
      return { ...formula, of: lift(formula.of, inner) };
    default:
      return formula;
  }
}

function lower(
  formula: Formula,
  inner: readonly { placeholder: string; call: Formula & { kind: 'call' } }[],
): Formula {
  switch (formula.kind) {
    case 'name':
      return inner.find(({ placeholder }) => placeholder === formula.name)?.call ?? formula;
    case 'call':
      return { ...formula, operands: formula.operands.map((operand) => lower(operand, inner)) };
    case 'operator':
      return { ...formula, left: lower(formula.left, inner), right: lower(formula.right, inner) };
    case 'negate':
      return { ...formula, of: lower(formula.of, inner) };
    default:
      return formula;
  }
}
