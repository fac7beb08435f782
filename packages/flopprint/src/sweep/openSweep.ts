import { openPlans, type Plan } from '../batch/plans.ts';
import { openArena, replay, type Rows } from '../batch/replay.ts';
import { shapeOf, type Shape } from '../batch/shape.ts';
import { InputError } from '../errors.ts';
import { fieldAt } from '../fields.ts';
import { readField, readScenario, type Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { axisOf, withValues, type Axis, type AxisInput } from './axes.ts';
import { lawOf, lossColumn } from './loss.ts';
import { lossNeeds, programOutputs, type SweepOutput } from './outputs.ts';
import { numberAt, type Passes, type Result } from './passes.ts';
import { openSpace, sizeOf } from './space.ts';
import { holdsInside, partFor } from './trusted.ts';

/** Columns of results: only those that are given are worked out. */
export type SweepColumns = Partial<Readonly<Record<SweepOutput, Float64Array>>>;

/** Designs without a result, side by side in the order of the index, with the reason. */
export interface RefusedDesigns {
  /** The first of them. */
  readonly from: number;
  /** The first that is not among them. */
  readonly to: number;
  readonly field: string;
  readonly message: string;
}

/** The designs that axes span. */
export interface Sweep {
  /** Names first, then numbers, otherwise as they were given: the last changes with each step of the index. */
  readonly axes: readonly Axis[];
  /** Of all designs. */
  readonly length: number;
  /** The design of an index, as a scenario that can be estimated, and followed to every source. */
  readonly scenarioAt: (index: number) => Scenario;
  /** The value of each axis. */
  readonly valuesAt: (index: number) => readonly Axis['values'][number][];
  /**
   * Works out designs, each as `estimate` does, in the units of `sweepOutputs`; what is not known, and what is refused,
   * is NaN.
   * @param from the first design, which stands at the head of the columns.
   * @param to the first design that is not worked out.
   * @returns what was refused.
   */
  readonly run: (from: number, to: number, columns: SweepColumns) => readonly RefusedDesigns[];
}

const mostDesigns = 100_000_000;
/** Combinations of names that are remembered. */
const mostCombinations = 4000;
/** Ways that one combination of names may go on, by what its numbers decide. */
const mostVariants = 8;

/** What is known of the designs that state the same names. */
interface Combination {
  readonly shape: Shape | undefined;
  /** The axis of each stated number, where it has one. */
  readonly axisOf: readonly (number | undefined)[];
  /** Why none of them has a result. */
  readonly refusal?: { readonly field: string; readonly message: string };
  /** What each of them follows, where that can be told beforehand. */
  readonly trusted?: Plan;
}

/**
 * Opens the product of axes over a scenario. Designs that state the same names take the same steps: the first of them
 * is estimated in full, the others run its steps over columns, by the same kernels.
 * @throws InputError for an axis that cannot be read, the same field twice, or more designs than can be counted.
 */
export function openSweep(tables: Tables, scenario: Scenario, inputs: readonly AxisInput[]): Sweep {
  readScenario(scenario);
  const given = inputs.map(axisOf);
  const fieldsGiven = given.map(({ field }) => field);
  const doubled = fieldsGiven.find((field, index) => fieldsGiven.indexOf(field) !== index);
  if (doubled !== undefined) throw new InputError(doubled, 'is swept twice; leave one out');
  if (sizeOf(given) > mostDesigns)
    throw new InputError(
      fieldsGiven.join(', '),
      `${sizeOf(given)} designs are more than ${mostDesigns}; take fewer steps`,
    );
  const plain = withMiddles(scenario);
  const paths = new Set(
    shapeOf(
      withValues(
        plain,
        given.map(({ field, values }) => [field, values[0]!]),
      ),
    )?.paths,
  );
  const axes = [
    ...given.filter(({ field }) => !paths.has(field)),
    ...given.filter(({ field }) => paths.has(field)),
  ];
  const space = openSpace(
    axes,
    axes.map(({ field }) => paths.has(field)),
  );
  const over = (base: Scenario, index: number): Scenario =>
    withValues(
      base,
      space.valuesAt(index).map((value, axis) => [axes[axis]!.field, value]),
    );
  const { plansOf, whole } = openPlans(tables, programOutputs);
  const law = lawOf(tables);
  const arena = openArena();
  const combinations = new Map<number, Combination>();

  function combinationAt(index: number): Combination {
    const first = index - (index % space.block);
    const known = combinations.get(first);
    if (known) return known;
    const shape = shapeOf(over(plain, first));
    const axisOf = (shape?.paths ?? []).map((path) => {
      const axis = axes.findIndex(({ field }) => field === path);
      return axis === -1 ? undefined : axis;
    });
    const corners = space.corners(first);
    const unseen = shape && plansOf(shape) === undefined;
    const head = whole(over(plain, first), unseen ? shape : undefined);
    let made: Combination = { shape, axisOf };
    if ('message' in head) {
      // Where all corners are refused alike, the reason is in the names and not in the numbers between.
      const alike = corners.every((corner) => {
        const outcome = whole(over(plain, corner));
        return 'message' in outcome && outcome.message === head.message;
      });
      if (alike) made = { ...made, refusal: head };
    } else if (shape) {
      const trusted = trustedPlan(made, shape, corners);
      if (trusted) made = { ...made, trusted };
    }
    if (combinations.size >= mostCombinations) combinations.clear();
    combinations.set(first, made);
    return made;
  }

  /** The plan of a combination, where it can be told from the corners that every design follows it. */
  function trustedPlan({ axisOf }: Combination, shape: Shape, corners: readonly number[]): Plan | undefined {
    const [plan, ...others] = plansOf(shape) ?? [];
    const varying = varyingOf(axisOf);
    if (!plan || others.length > 0 || !holdsInside(plan.program, varying)) return undefined;
    const values = shape.values.map((value, index) => {
      const axis = axisOf[index];
      return axis === undefined
        ? Float64Array.of(value)
        : Float64Array.from(corners, (corner) => space.numberAt(axis, corner));
    });
    arena.reset();
    const rows = { length: corners.length, values, constants: constantsOf(plan) };
    return replay(plan.program, rows, arena).sound.every((one) => one === 1) ? plan : undefined;
  }

  const parts = new WeakMap<Combination, { readonly key: string; readonly passes: Passes }>();
  function passesFor(
    combination: Combination,
    plan: Plan,
    wanted: readonly boolean[],
    key: string,
    first: number,
  ): Passes {
    let known = parts.get(combination);
    if (known?.key !== key) {
      const stated = statedColumns(combination, first, first + 1);
      const passes = partFor(plan, wanted, varyingOf(combination.axisOf), stated, arena);
      parts.set(combination, (known = { key, passes }));
    }
    return known.passes;
  }

  /** The numbers that designs state. */
  function statedColumns({ shape, axisOf }: Combination, from: number, to: number): Float64Array[] {
    return (shape?.values ?? []).map((value, index) => {
      const axis = axisOf[index];
      const stated = axis === undefined ? value : space.column(axis, from, to);
      return typeof stated === 'number' ? Float64Array.of(stated) : stated;
    });
  }

  function rowsOf(combination: Combination, plan: Plan, from: number, to: number): Rows {
    const values = statedColumns(combination, from, to);
    return { length: to - from, values, constants: constantsOf(plan) };
  }

  function run(from: number, to: number, columns: SweepColumns): readonly RefusedDesigns[] {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || from > to || to > space.length)
      throw new InputError('', `designs go from 0 to ${space.length}`);
    const refused: RefusedDesigns[] = [];
    const refuse = (first: number, last: number, field: string, message: string): void => {
      const before = refused.at(-1);
      if (before?.to === first && before.message === message && before.field === field)
        refused[refused.length - 1] = { ...before, to: last };
      else refused.push({ from: first, to: last, field, message });
    };
    const { loss, ...direct } = columns;
    const targets = programOutputs.map(({ name }) => (direct as Record<string, Float64Array>)[name]);
    const wanted = programOutputs.map(
      ({ name }, index) =>
        targets[index] !== undefined ||
        (loss !== undefined && (lossNeeds as readonly string[]).includes(name)),
    );

    const key = wanted.join();

    /** Puts the results of a stretch in their place; of those designs alone that `which` marks, where it is given. */
    function put(
      start: number,
      count: number,
      results: readonly (Result | undefined)[],
      which?: Uint8Array,
    ): void {
      const at = start - from;
      targets.forEach((target, index) => {
        if (target) place(target, at, count, results[index] ?? unknown, which);
      });
      if (loss) place(loss, at, count, lossColumn(law, count, results, arena.take) ?? unknown, which);
    }

    function putWhole(combination: Combination, index: number): void {
      const outcome = whole(over(plain, index), combination.shape);
      const numbers = 'numbers' in outcome ? outcome.numbers : [];
      put(
        index,
        1,
        numbers.map((times) => (times === undefined ? undefined : { times })),
      );
      if ('message' in outcome) refuse(index, index + 1, outcome.field, outcome.message);
    }

    function runStretch(combination: Combination, start: number, end: number): void {
      const count = end - start;
      const { shape, trusted } = combination;
      arena.reset();
      if (trusted) {
        const passes = passesFor(combination, trusted, wanted, key, start);
        const stated = (index: number) => space.column(combination.axisOf[index]!, start, end);
        put(start, count, passes(stated, count, arena.take));
        return;
      }
      const waiting = new Uint8Array(count).fill(1);
      for (let variant = 0; shape && variant < mostVariants; variant++) {
        // The first of its kind is worked out at once, so that those after it find its plan.
        let plan = plansOf(shape)?.[variant];
        if (!plan && plansOf(shape)?.length !== 0) {
          const next = waiting.indexOf(1);
          if (next === -1) return;
          putWhole(combination, start + next);
          waiting[next] = 0;
          plan = plansOf(shape)?.[variant];
        }
        if (!plan) break;
        arena.reset();
        const { columns: results, sound } = replay(
          plan.program,
          rowsOf(combination, plan, start, end),
          arena,
        );
        let done = 0;
        for (let row = 0; row < count; row++) {
          sound[row]! &= waiting[row]!;
          if (sound[row] === 1) waiting[row] = 0;
          done += sound[row]!;
        }
        if (done > 0) put(start, count, results.map(resultOf), sound);
        if (!waiting.includes(1)) return;
      }
      for (let row = 0; row < count; row++) if (waiting[row] === 1) putWhole(combination, start + row);
    }

    for (let start = from; start < to;) {
      const { block, stretch } = space;
      const within = start % block;
      const end = Math.min(to, start - within + Math.min(block, within - (within % stretch) + stretch));
      const combination = combinationAt(start);
      if (combination.refusal) {
        arena.reset();
        put(start, end - start, []);
        refuse(start, end, combination.refusal.field, combination.refusal.message);
      } else runStretch(combination, start, end);
      start = end;
    }
    return refused.toSorted((one, other) => one.from - other.from);
  }

  return {
    axes,
    length: space.length,
    valuesAt: space.valuesAt,
    scenarioAt: (index) => over(scenario, index),
    run,
  };
}

const unknown: Result = { times: Number.NaN };

const resultOf = (column: Float64Array | undefined): Result | undefined =>
  column && (column.length > 1 ? { times: 1, column } : { times: column[0]! });

/** Writes a result into a part of a longer column. */
function place(target: Float64Array, at: number, count: number, result: Result, which?: Uint8Array): void {
  const { times, column, rest } = result;
  if (which) {
    for (let row = 0; row < count; row++) if (which[row] === 1) target[at + row] = numberAt(result, row);
  } else if (!column) target.fill(times, at, at + count);
  else if (rest) {
    const [other, otherTimes] = [rest.column, rest.times];
    for (let row = 0; row < count; row++) target[at + row] = column[row]! * times + other[row]! * otherTimes;
  } else for (let row = 0; row < count; row++) target[at + row] = column[row]! * times;
}

const varyingOf = (axisOf: Combination['axisOf']): Set<number> =>
  new Set(axisOf.flatMap((axis, index) => (axis === undefined ? [] : [index])));

const constantsOf = ({ constants }: Plan): Float64Array[] => constants.map((value) => Float64Array.of(value));

/** The scenario with the middle of each range, which is what an estimate takes where nothing is sampled. */
function withMiddles(scenario: Scenario): Scenario {
  return Object.fromEntries(
    Object.entries(scenario).map(([group, stated]) => [
      group,
      typeof stated !== 'object'
        ? stated
        : Object.fromEntries(
            Object.entries(stated as Record<string, unknown>).map(([key, value]) => {
              const field = fieldAt(`${group}.${key}`);
              if (field?.kind !== 'number' || typeof value !== 'object' || value === null)
                return [key, value];
              return [key, readField(`${group}.${key}`, field, value as { low: number; high: number }).value];
            }),
          ),
    ]),
  ) as Scenario;
}
