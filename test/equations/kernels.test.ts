import fc from 'fast-check';
import { compile } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { equationSets } from '../../packages/flopprint/src/equations/index.ts';
import type { EquationSet } from '../../packages/flopprint/src/equations/record.ts';
import type { Graph } from '../../packages/flopprint/src/graph.ts';
import { methodSets } from '../../packages/flopprint/src/methods/sets.ts';
import { parseUnit } from '../../packages/flopprint/src/units.ts';

type Numbers = Record<string, number>;
type Columns = Record<string, Float64Array>;
interface Kernels {
  readonly scalar: (input: Numbers, stated?: Numbers) => Numbers;
  readonly columns: (length: number, input: Columns, stated: Columns, output: Columns) => void;
  readonly gradient: (input: Numbers, of: string, stated?: Numbers) => Numbers;
  readonly graph: Graph;
}

async function kernelsOf({ name }: EquationSet): Promise<Kernels> {
  const path = `../../packages/flopprint/src/kernels/${name}.ts`;
  const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const slopes = (await import(/* @vite-ignore */ path.replace(/\.ts$/, '.gradient.ts'))) as Record<
    string,
    unknown
  >;
  return {
    scalar: module[name],
    columns: module[`${name}Columns`],
    gradient: slopes[`${name}Gradient`],
    graph: module[`${name}Graph`],
  } as Kernels;
}

/** Random inputs inside the declared span of each, in base units. */
function inputsOf(set: EquationSet): fc.Arbitrary<Numbers> {
  const entries = Object.entries(set.inputs).map(([name, { span, unit }]) => {
    const { factor } = parseUnit(unit);
    const [low, high] = span;
    // What is lost beside the others has no slope to measure: anything below a ten-millionth of the span is 0.
    const tiny = Math.max(Math.abs(low), Math.abs(high)) * 1e-7;
    const inSpan = fc.double({ min: low, max: high, noNaN: true });
    return [
      name,
      inSpan.map((value) => (Math.abs(value) < tiny ? Math.max(low, 0) : value) * factor),
    ] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

/** mathjs evaluating the same records, one after the other. */
function reference(set: EquationSet): (input: Numbers) => Numbers {
  const compiled = Object.entries(set.equations).map(([name, { is }]) => [name, compile(is)] as const);
  return (input) => {
    const scope: Record<string, unknown> = { ...input, ceil };
    for (const [name, code] of compiled) scope[name] = code.evaluate(scope) as number;
    return scope as Numbers;
  };
}
/** Inputs of which every other one is larger, and the rest smaller, by fifty units of the last place. */
function shaken(input: Numbers): Numbers {
  const entries = Object.entries(input).map(([name, value], index) => [
    name,
    value * (index % 2 === 0 ? 1 + 1e-14 : 1 - 1e-14),
  ]);
  return Object.fromEntries(entries) as Numbers;
}

// mathjs takes 3.0000000000001 for 3 when it rounds up; IEEE arithmetic does not.
const { ceil } = Math;

function close(actual: number, expected: number, tolerance: number, scale = Math.abs(expected)): boolean {
  if (!Number.isFinite(expected))
    return Object.is(actual, expected) || Number.isNaN(actual) === Number.isNaN(expected);
  return Math.abs(actual - expected) <= tolerance * Math.max(scale, Number.MIN_VALUE);
}

const sets = [...equationSets, ...methodSets];

describe.each(sets.map((set) => [set.name, set] as const))('%s', (_, set) => {
  const names = Object.keys(set.equations);

  test('kernel equals mathjs evaluating the same records, to 1e-12', async () => {
    const { scalar } = await kernelsOf(set);
    const expected = reference(set);
    fc.assert(
      fc.property(inputsOf(set), (input) => {
        const values = scalar(input);
        const truth = expected(input);
        // Where numbers nearly cancel, their last digits are all that is left: as far as those move a result.
        const moved = expected(shaken(input));
        return names.every((name) => {
          const [value, own] = [values[name] ?? Number.NaN, truth[name] ?? Number.NaN];
          const slack = Math.abs((moved[name] ?? Number.NaN) - own);
          return close(value, own, 1e-12) || Math.abs(value - own) <= slack;
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a stated quantity replaces its formula in everything below it', async () => {
    const { scalar } = await kernelsOf(set);
    fc.assert(
      fc.property(
        inputsOf(set),
        fc.constantFrom(...names),
        fc.double({ min: 0.1, max: 1e9, noNaN: true }),
        (input, name, value) => {
          const scope: Record<string, unknown> = { ...input, ceil };
          for (const [equation, { is }] of Object.entries(set.equations))
            scope[equation] = equation === name ? value : (compile(is).evaluate(scope) as number);
          const values = scalar(input, { [name]: value });
          return names.every((key) => close(values[key] ?? Number.NaN, scope[key] as number, 1e-12));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('column kernel equals the scalar kernel row by row, with columns of one and of many', async () => {
    const { scalar, columns } = await kernelsOf(set);
    fc.assert(
      fc.property(
        fc.array(inputsOf(set), { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...Object.keys(set.inputs)),
        (rows, shared) => {
          const first = rows[0]?.[shared] ?? 0;
          const joined = rows.map((row) => ({ ...row, [shared]: first }));
          const input: Columns = {};
          for (const name of Object.keys(set.inputs))
            input[name] =
              name === shared ? Float64Array.of(first) : Float64Array.from(joined, (row) => row[name] ?? 0);
          const output = Object.fromEntries(names.map((name) => [name, new Float64Array(rows.length)]));
          columns(rows.length, input, {}, output);
          return joined.every((row, index) => {
            const values = scalar(row);
            return names.every((name) => Object.is(output[name]?.[index], values[name]));
          });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('gradient equals a central difference', async () => {
    const { scalar, gradient } = await kernelsOf(set);
    const steps = Object.values(set.equations).some(({ is }) => is.includes('ceil('));
    fc.assert(
      fc.property(inputsOf(set), fc.constantFrom(...names), (drawn, of) => {
        // Equal inputs put several edges of min and max on one point, where a slope means nothing.
        const apart = Object.entries(drawn).map(([name, value], place) => [
          name,
          value * (1 + 1e-3 * (place + 1)),
        ]);
        const input = Object.fromEntries(apart) as Numbers;
        const slope = gradient(input, of);
        return Object.keys(set.inputs).every((name) => {
          const value = input[name] ?? 0;
          const exact = slope[name] ?? Number.NaN;
          if (value === 0 || (steps && Number.isNaN(exact))) return true;
          const step = Math.abs(value) * 1e-6;
          const at = (moved: number): number => scalar({ ...input, [name]: value + moved })[of] ?? Number.NaN;
          const [below, middle, above] = [at(-step), at(0), at(step)];
          // Half way to overflow, a factor of the slope is beyond it already.
          if (![below, middle, above].every((result) => Math.abs(result) < 1e150)) return true;
          // Cancellation in the difference is judged against the size of the quantity over the step.
          const noise = (20 * Math.abs(middle) * 1e-13) / step;
          const agrees = (numeric: number): boolean =>
            Math.abs(exact - numeric) <= 1e-3 * Math.max(Math.abs(exact), Math.abs(numeric)) + noise + 1e-300;
          // On the edge of a min or max the two sides differ, and there is no slope to compare with.
          const [right, left] = [(above - middle) / step, (middle - below) / step];
          const edge = Math.abs(right - left) > 1e-3 * Math.max(Math.abs(right), Math.abs(left)) + 2 * noise;
          return edge || agrees((above - below) / (2 * step));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('graph names every input and equation with its unit factor and operands', async () => {
    const { graph } = await kernelsOf(set);
    expect(Object.keys(graph.inputs)).toEqual(Object.keys(set.inputs));
    expect(Object.keys(graph.equations)).toEqual(names);
    for (const [name, [unit, factor, operands]] of Object.entries(graph.equations)) {
      expect(unit).toBe(set.equations[name]?.unit);
      expect(factor).toBe(parseUnit(unit).factor);
      for (const operand of operands.split(' ').filter(Boolean))
        expect([...Object.keys(set.inputs), ...names]).toContain(operand);
    }
  });
});
