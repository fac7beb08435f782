import { CalculationError, InputError } from '../errors.ts';
import { estimateOf, runAll, signed } from '../estimate.ts';
import type { Ledger } from '../ledger.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import { answerOf, textsOf, type Output, type RowTexts } from './outputs.ts';
import { recordProgram, type Program, type Recording } from './program.ts';
import type { Shape } from './shape.ts';
import { shifted } from './shift.ts';

/** What became of a row. */
export type RowOutcome =
  | {
      /** In the order of the outputs and in their units; nothing for what is not known. */
      readonly numbers: readonly (number | undefined)[];
      /** In the same order, where the rows were simulated; nothing for what does not vary. */
      readonly ends?: readonly (readonly [p5: number, p95: number] | undefined)[];
      readonly texts: RowTexts;
    }
  | { readonly field: string; readonly message: string };

/** What a row did, with the texts of its result. */
export interface Plan extends Recording {
  readonly texts: RowTexts;
}

/** Plans that are kept: where a table has more, they are begun anew. */
const mostPlans = 4000;

/** Estimates scenarios in full, and keeps what they did for others of their shape. */
export function openPlans(
  tables: Tables,
  outputs: readonly Output[],
): {
  /** In the order in which they came to be known; empty where a shape has no plan, nothing where none was tried. */
  readonly plansOf: (shape: Shape) => readonly Plan[] | undefined;
  /** The full estimate; with a shape, its plan is kept. */
  readonly whole: (scenario: unknown, shape?: Shape) => RowOutcome;
} {
  const plans = new Map<string, readonly Plan[]>();
  /** False where constants follow from stated numbers. */
  const programs = new Map<string, Program | false>();

  function whole(scenario: unknown, shape?: Shape): RowOutcome {
    try {
      const { resolved, phases } = runAll(tables, scenario as Scenario);
      const estimate = estimateOf(resolved, 'flopprint', phases);
      const texts = textsOf(estimate);
      if (shape) keep(shape, resolved.ledger, estimate.scenario, texts);
      return { numbers: numbersOf(resolved.ledger), texts };
    } catch (error) {
      return refusalOf(error);
    }
  }

  function keep(shape: Shape, ledger: Ledger, scenario: Scenario, texts: RowTexts): void {
    const recording = recordProgram(ledger, shape, signed, outputs);
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
          return (
            recordProgram(runAll(tables, other.scenario).resolved.ledger, other.shape, signed, outputs) ?? []
          );
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

  /** From base units, as a replay has them: a row is the same to the last bit whichever way it was worked out. */
  function numbersOf({ base, quantities }: Ledger): (number | undefined)[] {
    return outputs.map((output) => {
      const value = base[answerOf(output, quantities) ?? ''];
      return value === undefined ? undefined : value / parseUnit(output.unit).factor;
    });
  }

  return { plansOf: (shape) => plans.get(shape.key), whole };
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
