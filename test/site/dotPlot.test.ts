import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from 'flopprint';
import { columns, dotPlotOf, rows } from '../../site/parts/dotPlot.ts';

const sorted = (values: number[]) => values.sort((left, right) => left - right);
const amount = (value: number, p5?: number, p95?: number) => ({
  value,
  unit: 'tCO2e',
  ...(p5 === undefined ? {} : { p5 }),
  ...(p95 === undefined ? {} : { p95 }),
});

describe('quantile dots', () => {
  test('stand in stacks without gaps, in order, within the plot', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 })
          .map(sorted),
        (values) => {
          const middle = values[Math.floor(values.length / 2)] ?? 1;
          const plot = dotPlotOf(values, amount(middle));
          expect(plot.dots.map(({ value }) => value)).toEqual(values);
          const stacks = Map.groupBy(plot.dots, ({ column }) => column);
          for (const [column, stack] of stacks) {
            expect(column).toBeGreaterThanOrEqual(0);
            expect(column).toBeLessThan(columns);
            expect(stack.map(({ row }) => row)).toEqual(stack.map((_, index) => index));
            expect((stack.length - 1) * plot.step + 1).toBeLessThanOrEqual(rows + 1e-9);
          }
          const order = plot.dots.map(({ column }) => column);
          expect(order).toEqual(sorted([...order]));
          for (const { x } of plot.ticks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  test('of a simulated run: 45 of 50 are inside of the 90 % interval, however many samples', () => {
    for (const samples of [1000, 10_000]) {
      const { total, distribution = [] } = simulate(
        {
          model: { parameters: '7B' },
          training: { tokens: '2T' },
          hardware: { accelerator: 'h100', count: 512 },
        },
        { samples, only: 'totals' },
      );
      const { dots } = dotPlotOf(distribution, total.carbon ?? amount(0));
      expect(dots).toHaveLength(50);
      expect(dots.filter(({ isInside }) => isInside)).toHaveLength(45);
    }
  });

  test('the axis is linear up to a factor of ten and logarithmic beyond', () => {
    // By hand: 2 to 18 on 24 columns whose outer middles are the ends; 10 lies half way.
    const linear = dotPlotOf([2, 10, 18], amount(10, 2, 18));
    expect(linear.isLog).toBe(false);
    expect(linear.value).toBeCloseTo(50, 10);
    expect(linear.from).toBeCloseTo(100 / 48, 10);
    expect(linear.ticks.map(({ value }) => value)).toEqual([5, 10, 15]);
    const log = dotPlotOf([1, 10, 100], amount(10));
    expect(log.isLog).toBe(true);
    expect(log.value).toBeCloseTo(50, 10);
    expect(log.ticks.map(({ value }) => value)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(dotPlotOf([1e-3, 1, 1e3], amount(1)).ticks.map(({ value }) => value)).toEqual([
      0.001, 0.01, 0.1, 1, 10, 100, 1000,
    ]);
  });

  test('a zero among the values keeps the axis linear, and one value alone stands in the middle', () => {
    expect(dotPlotOf([0, 5, 100], amount(5)).isLog).toBe(false);
    expect(dotPlotOf([7, 7, 7], amount(7)).value).toBe(50);
  });
});
