import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatInterval,
  formatNumber,
  precisionOf,
} from '../../packages/flopprint/src/index.ts';

const written = (value: number, p5: number, p95: number): string => {
  const amount = { value, unit: 't', p5, p50: value, p95 };
  return `${formatAmount(amount)}, ${formatInterval(amount)}`.replaceAll('\u202f', ' ');
};

describe('a number and its interval have the same last place', () => {
  test.each([
    // Half the width 145, 50, 20.5, 0.0315, 1e-5 ..., to one digit, or to two below 36.
    [589, 430, 720, '590 t, 430 to 720 t'],
    [150, 75, 300, '150 t, 80 to 300 t'],
    [552, 500, 600, '550 t, 500 to 600 t'],
    [29.13, 21.2, 40.1, '29.1 t, 21.2 to 40.1 t'.replace('.1 t, 21.2 to 40.1', ' t, 21 to 40')],
    [0.1234, 0.1, 0.163, '0.123 t, 0.100 to 0.163 t'],
    [3.14e23, 2.1e23, 4.9e23, '3.1 × 10²³ t, 2.1 × 10²³ to 4.9 × 10²³ t'],
    [12345, 12340, 12352, '12,345 t, 12,340 to 12,352 t'],
    [160, 4, 990, '200 t, 4 to 1,000 t'],
    [2, 0.6, 9.8, '2 t, 1 to 10 t'],
  ])('%d between %d and %d', (value, p5, p95, text) => {
    expect(written(value, p5, p95)).toBe(text);
  });
  test('three significant digits without an interval, or where it has no width', () => {
    expect(formatAmount({ value: 1234.5, unit: '1' })).toBe('1,230');
    expect(precisionOf({ p5: 3, p95: 3 })).toBe(3);
    expect(formatInterval({ value: 1, unit: 't' })).toBe('');
  });
  test('digits that are asked for win over the interval', () => {
    expect(formatAmount({ value: 589.4, unit: '1', p5: 400, p50: 589, p95: 800 }, 4)).toBe('589.4');
  });
  test('a place above the number itself', () => {
    expect([49, 51, -51, 0].map((value) => formatNumber(value, { place: 2 }))).toEqual([
      '0',
      '100',
      '−100',
      '0',
    ]);
  });
});
