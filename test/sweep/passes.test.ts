import fc from 'fast-check';
import type { Graph } from '../../packages/flopprint/src/graph.ts';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import { postfix } from '../../packages/flopprint/src/kernels/postfix.ts';
import { numberAt, passesOf } from '../../packages/flopprint/src/sweep/passes.ts';
import { describe, expect, test } from 'vitest';

const rows = 5;
const take = (length: number): Float64Array => new Float64Array(length);

test('every set without subtraction and functions has its formulas in postfix, and no other has', () => {
  const plain = equationSets.filter(({ equations }) =>
    Object.values<{ is: string }>(equations).every(({ is }) => !/ - |(^|[^\w])-|\w\(/.test(is)),
  );
  expect(Object.keys(postfix).toSorted()).toEqual(plain.map(({ name }) => name).toSorted());
});

describe('passes over columns', () => {
  test.each(Object.keys(postfix))('give what the kernel of %s gives', async (name) => {
    const module = (await import(`../../packages/flopprint/src/kernels/${name}.ts`)) as Record<string, Graph>;
    const graph = module[`${name}Graph`]!;
    const [inputs, results] = [Object.keys(graph.inputs), Object.keys(graph.equations)];
    const number = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(number, fc.array(number, { minLength: rows, maxLength: rows })), {
          minLength: inputs.length,
          maxLength: inputs.length,
        }),
        fc.subarray(inputs),
        fc.subarray(results),
        (given, known, replaced) => {
          // A replaced result is stated, as the first of the inputs is; it is read and given all the same.
          const stand = given[0]!;
          const passes = passesOf({
            operations: [
              {
                graph,
                inputs: inputs.map((input, slot) => [input, slot]),
                stated: replaced.map((result) => [result, inputs.length]),
                results: results.map((result, index) => [result, inputs.length + 1 + index, true]),
              },
            ],
            constants: new Map(
              inputs.flatMap((input, slot) => {
                const value = given[slot]!;
                return known.includes(input) && typeof value === 'number' ? [[slot, value] as const] : [];
              }),
            ),
            stated: [
              ...inputs.flatMap((input, slot) =>
                known.includes(input) && typeof given[slot] === 'number'
                  ? []
                  : [{ slot, index: slot, scale: 2, factor: 1 / 2 }],
              ),
              { slot: inputs.length, index: 0, scale: 1, factor: 3 },
            ],
            outputs: results.map((_, index) => ({ slot: inputs.length + 1 + index, factor: 1 })),
          });
          const found = passes(
            (index) => {
              const value = given[index]!;
              return typeof value === 'number' ? value : Float64Array.from(value);
            },
            rows,
            take,
          );
          for (let row = 0; row < rows; row++) {
            const at = (value: number | readonly number[]): number =>
              typeof value === 'number' ? value : value[row]!;
            const right = graph.kernel(
              Object.fromEntries(inputs.map((input, slot) => [input, at(given[slot]!)])),
              Object.fromEntries(replaced.map((result) => [result, 3 * at(stand)])),
            );
            results.forEach((result, index) =>
              expect(numberAt(found[index]!, row) / right[result]!, result).toBeCloseTo(1, 12),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
