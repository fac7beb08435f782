import { numberLiteral } from './dialects.ts';

/**
 * The SQL text of an equation as every dialect reads it, with each name replaced. Engines differ in what a minimum makes of NULL,
 * in dividing by zero, in logarithms of what has none and in dividing whole numbers: here the first three are NULL in
 * all of them, and every number is a floating-point one.
 */
export function formulaIn(sql: string, name: (name: string) => string): string {
  const parts = tokens(sql);
  let at = 0;

  const primary = (): string => {
    const token = parts[at] ?? '';
    at += 1;
    if (token === '(') return `(${inside()[0] ?? ''})`;
    if (/^\d/.test(token)) return numberLiteral(Number(token));
    if (parts[at] !== '(') return name(token);
    at += 1;
    return call(token, inside());
  };
  const sum = (): string => {
    let text = '';
    while (at < parts.length && parts[at] !== ')' && parts[at] !== ',') {
      const token = parts[at] ?? '';
      if (token === '/') {
        at += 1;
        const divisor = primary();
        text += ` / ${isNumber(divisor) ? divisor : `nullif(${divisor}, ${numberLiteral(0)})`}`;
      } else if (/^[-+*]$/.test(token)) {
        at += 1;
        text += text === '' ? token : ` ${token} `;
      } else text += primary();
    }
    return text;
  };
  /** The operands up to the closing parenthesis, which is passed over. */
  const inside = (): string[] => {
    const operands = [sum()];
    while (parts[at] === ',') {
      at += 1;
      operands.push(sum());
    }
    at += 1;
    return operands;
  };
  return sum();
}

/** Every name in the SQL text of an equation, once. */
export function namesIn(sql: string): string[] {
  const parts = tokens(sql);
  return [...new Set(parts.filter((part, index) => /^[a-z_]/.test(part) && parts[index + 1] !== '('))];
}

function tokens(sql: string): string[] {
  return sql.match(/[a-z_][a-z0-9_]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[-+*/(),]/g) ?? [];
}

const isNumber = (text: string): boolean => /^[\d.]+(e-?\d+)?$/.test(text);

function call(name: string, operands: readonly string[]): string {
  const text = `${name}(${operands.join(', ')})`;
  const [first = ''] = operands;
  // Some engines leave NULL out of a minimum, others do not; what is not known is not known.
  if (name === 'least' || name === 'greatest')
    return `CASE WHEN ${operands
      .filter((operand) => !isNumber(operand))
      .map((operand) => `${operand} IS NOT NULL`)
      .join(' AND ')} THEN ${text} END`;
  if (name === 'ln' && !isNumber(first)) return `CASE WHEN ${first} > ${numberLiteral(0)} THEN ${text} END`;
  if (name === 'sqrt') return `CASE WHEN ${first} >= ${numberLiteral(0)} THEN ${text} END`;
  return text;
}
