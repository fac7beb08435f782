import fc from 'fast-check';
import { paretoFront } from 'flopprint/sweep';
import { expect, test } from 'vitest';

test.each([2, 3])('a front of %s measures holds what nothing beats', (measures) => {
  const number = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 6, noNaN: false }));
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: measures, maxLength: measures }), { maxLength: 40 }),
      (rows) => {
        const columns = Array.from({ length: measures }, (_, measure) =>
          Float64Array.from(rows, (row) => row[measure]!),
        );
        const beats = (one: number[], other: number[]): boolean =>
          one.every((value, measure) => value <= other[measure]!) &&
          one.some((value, measure) => value < other[measure]!);
        const known = rows.map((row) => row.every((value) => !Number.isNaN(value)));
        const right = rows.flatMap((row, index) => {
          if (!known[index]) return [];
          if (rows.some((other, at) => known[at] && beats(other, row))) return [];
          const first = rows.findIndex((other) => other.every((value, measure) => value === row[measure]));
          return first === index ? [index] : [];
        });
        expect([...paretoFront(columns)].sort((a, b) => a - b)).toEqual(right);
      },
    ),
    { numRuns: 500 },
  );
});

test('a front is of two or three measures', () => {
  expect(() => paretoFront([new Float64Array(1)])).toThrow(/two or three/);
});
