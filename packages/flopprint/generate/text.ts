import type { Formula } from './formula.ts';
import type { Branch, Partial } from './derivative.ts';

const precedence: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, negate: 3, '^': 4 };

/** How a printer writes the parts of a formula. */
export interface Dialect {
  readonly name: (name: string) => string;
  readonly call: (name: string, operands: readonly string[]) => string;
  readonly power: (base: string, exponent: string) => string;
  /** Wraps a divisor or dividend where the dialect would divide whole numbers. */
  readonly divide?: (left: string, right: string) => string;
}

/** mathjs syntax: what the equations are written in. */
export const mathDialect: Dialect = {
  name: (name) => name,
  call: (name, operands) => `${name}(${operands.join(', ')})`,
  power: (base, exponent) => `${base} ^ ${exponent}`,
};

/** Functions of src/portableMath.ts; those of `Math` that are left give the same bits in every engine. */
export const portable: readonly string[] = ['exp', 'log', 'pow'];

/** TypeScript. */
export const codeDialect: Dialect = {
  name: (name) => name,
  call: (name, operands) => `${portable.includes(name) ? '' : 'Math.'}${name}(${operands.join(', ')})`,
  power: (base, exponent) => (exponent === '2' ? `(${base} * ${base})` : `pow(${base}, ${exponent})`),
};

/** SQL as DuckDB and PostgreSQL read it; other dialects differ in names only. */
export const sqlDialect: Dialect = {
  name: snakeCase,
  call: (name, operands) =>
    `${{ min: 'least', max: 'greatest', log: 'ln', ceil: 'ceiling' }[name] ?? name}(${operands.join(', ')})`,
  power: (base, exponent) => `power(${base}, ${exponent})`,
};

/** `itEnergy` as `it_energy`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A formula as text, with no more parentheses than it needs. */
export function formulaText(formula: Formula, dialect: Dialect = mathDialect): string {
  return print(formula, dialect).text;
}

function print(formula: Formula, dialect: Dialect): { readonly text: string; readonly level: number } {
  const atom = 9;
  switch (formula.kind) {
    case 'number':
      return { text: formula.text, level: atom };
    case 'name':
      return { text: dialect.name(formula.name), level: atom };
    case 'negate': {
      // Always in parentheses unless an atom: JavaScript refuses -a ** b and reads --a as a decrement.
      return { text: `-${wrap(print(formula.of, dialect), atom)}`, level: precedence['negate'] ?? 0 };
    }
    case 'call':
      return {
        text: dialect.call(
          formula.name,
          formula.operands.map((operand) => print(operand, dialect).text),
        ),
        level: atom,
      };
    case 'operator': {
      const level = precedence[formula.operator] ?? 0;
      const left = print(formula.left, dialect);
      const right = print(formula.right, dialect);
      // Powers stay in parentheses on both sides: JavaScript refuses -a ** b and reads a ** b ** c from the right.
      if (formula.operator === '^')
        return { text: dialect.power(wrap(left, level + 1), wrap(right, level + 1)), level };
      const rightLevel = formula.operator === '-' || formula.operator === '/' ? level + 1 : level;
      return { text: `${wrap(left, level)} ${formula.operator} ${wrap(right, rightLevel)}`, level };
    }
  }
}

function wrap(part: { readonly text: string; readonly level: number }, level: number): string {
  return part.level < level ? `(${part.text})` : part.text;
}

/** A partial derivative as text, in a dialect that knows the conditional of that language. */
export function partialText(of: Partial, dialect: Dialect, choose: Choose): string {
  const term = ({ factor, branch }: Partial['terms'][number]): string => {
    const outer = formulaText(factor, dialect);
    if (!branch) return outer;
    const inner = branchText(branch, dialect, choose);
    return outer === '1' ? inner : `(${outer}) * ${inner}`;
  };
  return of.terms.length === 0 ? '0' : of.terms.map(term).join(' + ');
}
type Choose = (condition: string, yes: string, no: string) => string;

function branchText(branch: Branch, dialect: Dialect, choose: Choose): string {
  const comparison = branch.function === 'min' ? '<=' : '>=';
  return choose(
    `${formulaText(branch.left, dialect)} ${comparison} ${formulaText(branch.right, dialect)}`,
    partialText(branch.ofLeft, dialect, choose),
    partialText(branch.ofRight, dialect, choose),
  );
}
