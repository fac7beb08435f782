import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log, pow } from '../../packages/flopprint/src/portableMath.ts';

/** Units in the last place between two numbers, as a relative distance. */
const apart = (left: number, right: number): number =>
  Object.is(left, right) || left === right ? 0 : Math.abs(left / right - 1) / Number.EPSILON;

describe('portable functions agree with those of the engine', () => {
  test('exp, within 4 units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => apart(exp(x), Math.exp(x)) <= 4),
      { numRuns: 5000 },
    );
  });
  test('log, within 4 units in the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (x) => apart(log(x), Math.log(x)) <= 4,
      ),
      { numRuns: 5000 },
    );
    for (let x = 0.5; x < 2; x += 1e-3) expect(apart(log(x), Math.log(x))).toBeLessThanOrEqual(4);
  });
  test('pow, within what its logarithm allows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (base, exponent) =>
          apart(pow(base, exponent), base ** exponent) <= 8 + 4 * Math.abs(exponent * Math.log(base)),
      ),
      { numRuns: 5000 },
    );
    expect([pow(-2, 3), pow(2, -3), pow(5, 0), pow(0, 2), pow(0, 0.5)]).toEqual([-8, 0.125, 1, 0, 0]);
  });
  test('at the ends of the range', () => {
    for (const x of [0, -0, -745, -746, -740.5, 709.7, 710, Infinity, -Infinity, NaN])
      expect(exp(x)).toBe(Math.exp(x));
    for (const x of [0, 1, 5e-324, 1e-310, Number.MAX_VALUE, Infinity, -1, NaN])
      expect(apart(log(x), Math.log(x)) <= 1 || Object.is(log(x), Math.log(x))).toBe(true);
  });
  test('to fixed bits, which no engine may change', () => {
    const bytes = (value: number): string => Buffer.from(Float64Array.of(value).buffer).toString('hex');
    expect([exp(1.25), log(0.3), pow(1.7, 0.28)].map(bytes)).toMatchInlineSnapshot(`
      [
        "effab0ed38ec0b40",
        "21a7bdfc7843f3bf",
        "8e804ccf1990f23f",
      ]
    `);
  });
});
