import type { Formula } from './formula.ts';

const symbols: Readonly<Record<string, string>> = { min: '\\min', max: '\\max', exp: '\\exp', log: '\\ln' };

/** A formula in LaTeX, each name replaced by its symbol. */
export function latex(formula: Formula, symbolOf: (name: string) => string): string {
  const write = (part: Formula, level: number): string => {
    switch (part.kind) {
      case 'number':
        return part.text.replace(/e([+-]?)(\d+)$/, (_, sign: string, digits: string) => {
          return ` \\times 10^{${sign === '-' ? '-' : ''}${digits}}`;
        });
      case 'name':
        return symbolOf(part.name);
      case 'negate':
        return `-${write(part.of, 3)}`;
      case 'call': {
        const operands = part.operands.map((operand) => write(operand, 0));
        if (part.name === 'sqrt') return `\\sqrt{${operands[0] ?? ''}}`;
        if (part.name === 'ceil') return `\\left\\lceil ${operands[0] ?? ''} \\right\\rceil`;
        return `${symbols[part.name] ?? part.name}\\left(${operands.join(', ')}\\right)`;
      }
      case 'operator':
        return operator(part, level);
    }
  };
  const operator = (part: Formula & { kind: 'operator' }, level: number): string => {
    const { left, right } = part;
    if (part.operator === '/') return `\\frac{${write(left, 0)}}{${write(right, 0)}}`;
    if (part.operator === '^') return `{${write(left, 4)}}^{${write(right, 0)}}`;
    const own = part.operator === '*' ? 2 : 1;
    const text =
      part.operator === '*'
        ? `${write(left, own)} \\cdot ${write(right, own)}`
        : `${write(left, own)} ${part.operator} ${write(right, part.operator === '-' ? own + 1 : own)}`;
    return own < level ? `\\left(${text}\\right)` : text;
  };
  return write(formula, 0);
}
