import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../../site/form/expression.ts';
import { isExpression, statedAs } from '../../site/form/stated.ts';

const at = (path: string, text: string) => statedAs(path, text, evaluateExpression);

describe('expressions in a control', () => {
  test.each<[string, string, number]>([
    ['training.acceleratorHours', '128 * 1344 h', 172_032],
    ['training.acceleratorHours', '4 × 72', 288],
    ['training.acceleratorHours', '32 gpu-hours * 8', 256],
    ['training.acceleratorHours', '512 * 2 days', 24_576],
    ['hardware.hours', '54 days + 12 h', 1308],
    ['hardware.power', '2 * 0.35 kW', 700],
    ['training.energy', '2.5 MW * 30 days', 1800],
    ['training.tokens', '20 * 7B', 140e9],
    ['training.tokens', '3 * (1.5e12 - 2e11)', 3.9e12],
    ['model.parameters', '8 * 7B', 56e9],
    ['hardware.count', '2^10', 1024],
    ['site.carbonIntensity', '0.2 kg/kWh * 2', 400],
    ['hardware.mfu', '0.5 * 80 %', 0.4],
    ['hardware.achievedFlops', '0.4 * 312 TFLOP/s', 124.8e12],
  ])('%s: %s is %d', (path, text, value) => {
    expect(Number(at(path, text))).toBeCloseTo(value, 6);
  });
  test.each<[string, string, RegExp]>([
    ['hardware.hours', '3 * 700 W', /measures something else.*write it in h/],
    ['hardware.hours', '3 h + 700', /both sides of a sum/],
    ['training.tokens', '3 * apples', /unknown word “apples”/],
    ['training.tokens', '3 * (2', /neither a number nor an expression/],
    ['training.tokens', 'eval("1")*2', /cannot be used/],
    ['training.tokens', 'import("x")*2', /cannot be used|neither/],
    ['training.tokens', '1 / 0', /no finite number/],
    ['training.tokens', 'a = 3 * 2', /cannot be used|neither/],
  ])('%s: %s is refused', (path, text, message) => {
    expect(() => at(path, text)).toThrow(message);
  });
  test('plain numbers and units stay with the library, which says what is wrong with them', () => {
    for (const text of ['7B', '300e9', '2.5 MW', '54 days', '1,024', '1e-5', '12 %', '-5', 'H100'])
      expect(at('training.tokens', text)).toBe(text);
    expect(at('site.carbonIntensity', '0.429 kg/kWh')).toBe('0.429 kg/kWh');
    expect(isExpression('hardware.accelerator', 'A100-SXM * 2')).toBe(false);
    expect(isExpression('training.tokens', '2 * 3')).toBe(true);
    expect(isExpression('training.acceleratorHours', '5 GPU-h')).toBe(false);
  });
  test('ranges have a low and a high end, each worked out for itself', () => {
    expect(at('site.pue', '1.05 to 1.2')).toEqual({ low: '1.05', high: '1.2' });
    expect(at('site.pue', '1.05 – 1.2')).toEqual({ low: '1.05', high: '1.2' });
    expect(at('training.energy', '40 to 80 GWh')).toEqual({ low: '40 GWh', high: '80 GWh' });
    expect(at('hardware.hours', '2 * 24 to 3 * 24')).toEqual({ low: 48, high: 72 });
  });
  test('arithmetic is that of JavaScript', () => {
    const number = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(Number(at('training.tokens', `${a} * ${b} + ${c}`))).toBe(a * b + c);
        expect(Number(at('training.tokens', `(${a} + ${b}) / ${c}`))).toBeCloseTo((a + b) / c, 9);
      }),
    );
  });
});
