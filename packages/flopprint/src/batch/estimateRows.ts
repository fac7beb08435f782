import { openSampler } from '../sampler.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { answerOf, outputs, textsOf } from './outputs.ts';
import { openPlans, refusalOf, type Plan, type RowOutcome } from './plans.ts';
import type { Program } from './program.ts';
import { columnOf, openArena, replay } from './replay.ts';
import { shapeOf, type Shape } from './shape.ts';

/** Plans of one shape, which differ in what its numbers decided. */
const mostVariants = 8;

/**
 * Estimates rows by the thousand. Rows that state the same fields, and the same texts in them, take the same steps: the
 * first of them is estimated in full, the others run its steps over columns, by the same kernels. What that cannot tell,
 * such as a refusal, is estimated in full too, so that each row is what `estimate` makes of it.
 * @param samples gives percentiles from so many samples of each row; every row is then simulated in full.
 */
export function openRows(
  tables: Tables,
  { samples }: { readonly samples?: number } = {},
): (scenarios: readonly unknown[]) => RowOutcome[] {
  if (samples !== undefined) return (scenarios) => simulateRows(tables, scenarios, samples);
  const { plansOf, whole } = openPlans(tables, outputs);
  const arena = openArena();

  return (scenarios) => {
    const outcomes = new Array<RowOutcome>(scenarios.length);
    const shapes = scenarios.map(readShape);
    let waiting = scenarios.map((_, row) => row);
    for (let variant = 0; variant < mostVariants; variant++) {
      const groups = new Map<Program, { row: number; plan: Plan; shape: Shape }[]>();
      for (const row of waiting) {
        const shape = shapes[row];
        const known = shape && plansOf(shape);
        const plan = known?.[variant];
        // The first of its kind is worked out at once, so that the rows after it find its plan.
        if (!shape || !plan) outcomes[row] = whole(scenarios[row], known?.length === 0 ? undefined : shape);
        else {
          const group = groups.get(plan.program);
          if (group) group.push({ row, plan, shape });
          else groups.set(plan.program, [{ row, plan, shape }]);
        }
      }
      waiting = [];
      for (const [program, group] of groups) {
        arena.reset();
        const [{ shape, plan: first } = { shape: undefined, plan: undefined }] = group;
        const one = group.every(({ plan }) => plan === first);
        const rows = {
          length: group.length,
          values: (shape?.values ?? []).map((_, index) =>
            columnOf(group, (row) => row.shape.values[index]!, arena.take),
          ),
          constants: (first?.constants ?? []).map((value, index) =>
            one ? Float64Array.of(value) : columnOf(group, ({ plan }) => plan.constants[index]!, arena.take),
          ),
        };
        const { columns, sound } = replay(program, rows, arena);
        group.forEach(({ row, plan }, index) => {
          if (sound[index] === 0) waiting.push(row);
          else
            outcomes[row] = {
              numbers: columns.map((column) => column?.[column.length > 1 ? index : 0]),
              texts: plan.texts,
            };
        });
      }
    }
    for (const row of waiting) outcomes[row] = whole(scenarios[row]);
    return outcomes;
  };
}

function readShape(scenario: unknown): Shape | undefined {
  if (typeof scenario !== 'object' || scenario === null || Array.isArray(scenario)) return undefined;
  try {
    return shapeOf(scenario as Record<string, unknown>);
  } catch {
    // Refused by the full estimate, in the same words as everywhere.
    return undefined;
  }
}

function simulateRows(tables: Tables, scenarios: readonly unknown[], samples: number): RowOutcome[] {
  // A sampler keeps what it drew, so it lasts for these rows alone.
  const sampler = openSampler(tables, samples);
  const keys = outputs.flatMap((output) => output.keys);
  return scenarios.map((scenario) => {
    try {
      const { estimate } = sampler(scenario as Scenario, keys);
      const { quantities } = estimate;
      const ends = outputs.map((output): readonly [number, number] | undefined => {
        const { p5, p95 } = quantities[answerOf(output, quantities) ?? ''] ?? {};
        return p5 === undefined || p95 === undefined ? undefined : [p5, p95];
      });
      const numbers = outputs.map((output) => quantities[answerOf(output, quantities) ?? '']?.value);
      return { numbers, ends, texts: textsOf(estimate) };
    } catch (error) {
      return refusalOf(error);
    }
  });
}
