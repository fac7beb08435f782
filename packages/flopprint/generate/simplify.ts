import { numberFormula, type Formula } from './formula.ts';

const zero: Formula = { kind: 'number', text: '0' };
const isNumber = (formula: Formula, value: number): boolean =>
  formula.kind === 'number' && Number(formula.text) === value;

/**
 * Removes the noughts and ones that differentiation leaves: `0 * a`, `a + 0`, `a ^ 1`. Nothing else is touched;
 * mathjs' own simplification can take minutes on a long formula.
 */
export function simplify(formula: Formula): Formula {
  if (formula.kind === 'negate') {
    const of = simplify(formula.of);
    if (of.kind === 'negate') return of.of;
    return isNumber(of, 0) ? zero : { kind: 'negate', of };
  }
  if (formula.kind === 'call') return { ...formula, operands: formula.operands.map(simplify) };
  if (formula.kind !== 'operator') return formula;
  const left = simplify(formula.left);
  const right = simplify(formula.right);
  if (left.kind === 'number' && right.kind === 'number' && formula.operator !== '/')
    return folded(formula, left, right);
  switch (formula.operator) {
    case '+':
      if (isNumber(left, 0)) return right;
      if (isNumber(right, 0)) return left;
      break;
    case '-':
      if (isNumber(right, 0)) return left;
      if (isNumber(left, 0)) return { kind: 'negate', of: right };
      break;
    case '*':
      if (isNumber(left, 0) || isNumber(right, 0)) return zero;
      if (isNumber(left, 1)) return right;
      if (isNumber(right, 1)) return left;
      break;
    case '/':
      if (isNumber(left, 0)) return zero;
      if (isNumber(right, 1)) return left;
      break;
    case '^':
      if (isNumber(right, 1)) return left;
      if (isNumber(right, 0)) return { kind: 'number', text: '1' };
      break;
  }
  return { ...formula, left, right };
}

function folded(
  formula: Formula & { kind: 'operator' },
  left: Formula & { kind: 'number' },
  right: Formula & { kind: 'number' },
): Formula {
  const [a, b] = [Number(left.text), Number(right.text)];
  return numberFormula({ '+': a + b, '-': a - b, '*': a * b, '^': a ** b, '/': a / b }[formula.operator]);
}
