import { CalculationError, InputError } from '../errors.ts';
import { estimateOf, runAll, signed, type Estimate } from '../estimate.ts';
import type { Ledger } from '../ledger.ts';
import { openSampler } from '../sampler.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { answerOf, outputs, textsOf, type RowTexts } from './outputs.ts';
import { recordProgram, type Program, type Recording } from './program.ts';
import { openArena, replay } from './replay.ts';
import { shapeOf, type Shape } from './shape.ts';
import { shifted } from './shift.ts';

/** What became of a row. */
export type RowOutcome =
  | {
      /** In the order of `outputs` and in their units; nothing for what is not known. */
      readonly numbers: readonly (number | undefined)[];
      /** In the same order, where the rows were simulated; nothing for what does not vary. */
      readonly ends?: readonly (readonly [p5: number, p95: number] | undefined)[];
      readonly texts: RowTexts;
    }
  | { readonly field: string; readonly message: string };

/** What a row did, with the texts of its result. */
interface Plan extends Recording {
  readonly texts: RowTexts;
}

/** Plans that are kept: where a table has more, they are begun anew. */
const mostPlans = 4000;
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
  const plans = new Map<string, readonly Plan[]>();
  const arena = openArena();
  /** False where constants follow from stated numbers. */
  const programs = new Map<string, Program | false>();

  function whole(scenario: unknown, shape?: Shape): RowOutcome {
    try {
      const { resolved, phases } = runAll(tables, scenario as Scenario);
      const estimate = estimateOf(resolved, 'flopprint', phases);
      const texts = textsOf(estimate);
      if (shape) keep(shape, resolved.ledger, estimate, texts);
      return { numbers: numbersOf(resolved.ledger), texts };
    } catch (error) {
      return refusalOf(error);
    }
  }

  function keep(shape: Shape, ledger: Ledger, { scenario }: Estimate, texts: RowTexts): void {
    const recording = recordProgram(ledger, shape, signed);
    const program = recording && programOf(recording, shape, scenario);
    const known = plans.get(shape.key) ?? [];
    if (plans.size >= mostPlans) plans.clear();
    // A shape without a plan is known too, and not tried again.
    plans.set(shape.key, recording && program ? [...known, { ...recording, program, texts }] : known);
  }

  function programOf(recording: Recording, shape: Shape, scenario: Scenario): Program | undefined {
    const { key, constants } = recording;
    let program = programs.get(key);
    if (program === undefined) {
      const others = shifted(scenario, shape).flatMap((other) => {
        try {
          return recordProgram(runAll(tables, other.scenario).resolved.ledger, other.shape, signed) ?? [];
        } catch {
          // Numbers that do not fit together say nothing.
          return [];
        }
      });
      const same = others.filter((other) => other.key === key);
      const stands = same.every((other) =>
        other.constants.every((value, index) => Object.is(value, constants[index])),
      );
      program = stands && (same.length > 0 || shape.paths.length === 0) && recording.program;
      if (programs.size >= mostPlans) programs.clear();
      programs.set(key, program);
    }
    return program || undefined;
  }

  return (scenarios) => {
    const outcomes = new Array<RowOutcome>(scenarios.length);
    const shapes = scenarios.map(readShape);
    let waiting = scenarios.map((_, row) => row);
    for (let variant = 0; variant < mostVariants; variant++) {
      const groups = new Map<Program, { row: number; plan: Plan; shape: Shape }[]>();
      for (const row of waiting) {
        const shape = shapes[row];
        const known = shape && plans.get(shape.key);
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
        const rows = {
          length: group.length,
          values: group.map(({ shape }) => shape.values),
          constants: group.map(({ plan }) => plan.constants),
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

/** From base units, as a replay has them: a row is the same to the last bit whichever way it was worked out. */
function numbersOf({ base, quantities }: Ledger): (number | undefined)[] {
  return outputs.map((output) => {
    const value = base[answerOf(output, quantities) ?? ''];
    return value === undefined ? undefined : value / parseUnit(output.unit).factor;
  });
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

/** Why a row has no result. */
export function refusalOf(error: unknown): { readonly field: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError) {
    const { field } = error;
    return { field, message: field ? message.slice(`${field}: `.length) : message };
  }
  // Anything else is a mistake of ours, and still no reason to lose the rows around it.
  return { field: error instanceof CalculationError ? error.equation : '', message };
}
