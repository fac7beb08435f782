import { runInNewContext } from 'node:vm';
import { compile, derivative } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { partial } from '../../packages/flopprint/generate/derivative.ts';
import { parseFormula } from '../../packages/flopprint/generate/formula.ts';
import { latex } from '../../packages/flopprint/generate/latex.ts';
import { exp, log, pow } from '../../packages/flopprint/src/portableMath.ts';
import { codeDialect, formulaText, partialText, sqlDialect } from '../../packages/flopprint/generate/text.ts';

/** What printed code calls. */
const functions = { Math, exp, log, pow };
const choose = (condition: string, yes: string, no: string): string => `(${condition} ? ${yes} : ${no})`;
function slope(formula: string, name: string, at: Record<string, number>): number {
  const text = partialText(partial(parseFormula(formula), name), codeDialect, choose);
  return runInNewContext(text, { ...at, ...functions }) as number;
}

describe('partial', () => {
  test.each([
    'a * b + a / b',
    'exp(a) * log(b)',
    'sqrt(a * b)',
    '(a + b) ^ 3',
    '-a ^ 2 / (1 + b)',
    '-(-a) * b',
    'a ^ -2 * b',
    '1 - a - (b - a ^ 0.5)',
  ])('%s as mathjs', (formula) => {
    const at = { a: 1.7, b: 2.3 };
    for (const name of ['a', 'b'])
      expect(slope(formula, name, at)).toBeCloseTo(derivative(formula, name).evaluate(at) as number, 12);
  });
  test('takes the active branch of min and max', () => {
    expect(slope('min(a, b)', 'a', { a: 1, b: 2 })).toBe(1);
    expect(slope('min(a, b)', 'a', { a: 3, b: 2 })).toBe(0);
    expect(slope('max(a, b)', 'a', { a: 1, b: 2 })).toBe(0);
    expect(slope('max(a * a, b)', 'a', { a: 3, b: 2 })).toBe(6);
    expect(slope('5 * max(a, b) + a', 'a', { a: 3, b: 2 })).toBe(6);
    expect(slope('min(a, max(b, a * 2)) * b', 'b', { a: 9, b: 20 })).toBe(9);
  });
  test('refuses ceil', () => {
    expect(() => partial(parseFormula('ceil(a)'), 'a')).toThrow(/ceil/);
  });
});

describe('printing keeps the meaning', () => {
  test.each([
    'a - (b - c)',
    'a / (b / c)',
    'a / (b * c)',
    '-(a + b) * c',
    '(-a) ^ 2',
    '2 ^ (3 ^ a)',
    '(2 ^ 3) ^ a',
    'a - b - c',
    'a / b / c',
    'min(a, b) * (a + c)',
  ])('%s', (formula) => {
    const at = { a: 1.25, b: 2.5, c: 3.75 };
    const printed = formulaText(parseFormula(formula), codeDialect);
    const value = runInNewContext(printed, { ...at, ...functions }) as number;
    expect(value).toBeCloseTo(compile(formula).evaluate(at) as number, 12);
  });
  test('SQL names and functions', () => {
    expect(formulaText(parseFormula('min(itEnergy, log(pue)) ^ 2'), sqlDialect)).toBe(
      'power(least(it_energy, ln(pue)), 2)',
    );
  });
  test('LaTeX uses symbols and fractions', () => {
    const symbol = (name: string): string => ({ energy: 'E', hours: 'h' })[name] ?? name;
    expect(latex(parseFormula('energy / (hours + 1) * 2e-30'), symbol)).toBe(
      '\\frac{E}{h + 1} \\cdot 2 \\times 10^{-30}',
    );
  });
});
