import { InputError, type Amount, type Estimate, type Tables } from 'flopprint/model';
import { compareMethods } from 'flopprint/methods/compare';
import { scenarioOf, type Form } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import type { Menus } from '../form/menus.ts';
import { leavingOut, phasesIn } from '../form/phases.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { formatAmount } from '../words/format.ts';

/** One method beside the others. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly carbon?: Amount;
  readonly energy?: Amount;
  readonly water?: Amount;
  /** Its carbon, in parts of ours. */
  readonly ratio?: number;
  /** Why it differs from ours, in a line. */
  readonly differs: string;
}

/** A training run under every method. */
export interface Comparison {
  /** Ours first, the others from the largest carbon to the smallest, then those that give none. */
  readonly accepted: readonly Compared[];
  readonly refused: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
  /** Phases of the form that are not compared: published methods count training alone. */
  readonly left: readonly string[];
}

/**
 * A form's training under every published method that accepts it.
 * @throws InputError where our own model cannot count it.
 */
export function compareForm(tables: Tables, menus: Menus, form: Form): Comparison {
  const left = phasesIn(form);
  const training = left.reduce<Form>((rest, phase) => leavingOut(rest, phase), form);
  const [own, ...others] = compareMethods(tables, scenarioOf(training, menus));
  if (!own?.estimate) throw new Error('our own method gives no estimate');
  const ours = own.estimate.total.carbon?.value;
  const accepted = others.flatMap(({ method, name, estimate, differs = '' }) =>
    estimate ? [compared(method, name, estimate, differs, ours)] : [],
  );
  const size = ({ carbon }: Compared): number => carbon?.value ?? -1;
  return {
    accepted: [
      {
        ...compared(own.method, own.name, own.estimate, words.methods.own, ours),
        isOwn: true,
      },
      ...accepted.toSorted((one, other) => size(other) - size(one)),
    ],
    refused: others.flatMap(({ method, name, reason }) =>
      reason === undefined ? [] : [{ id: method, name, reason: inWords(reason) }],
    ),
    left,
  };
}

function compared(
  id: string,
  name: string,
  { total }: Estimate,
  differs: string,
  ours: number | undefined,
): Compared {
  const { carbon } = total;
  const ratio = carbon && ours ? { ratio: carbon.value / ours } : {};
  return { id, name, isOwn: false, ...total, ...ratio, differs };
}

/** Why a form has no comparison, in the words of the controls; any other error is a mistake of ours. */
export function whyNot(error: unknown): string {
  if (error instanceof InputError) return inWords(error.message);
  throw error;
}

/** The comparison in a sentence. */
export function summary({ accepted }: Comparison): string {
  const carbons = accepted.flatMap(({ carbon }) => carbon ?? []);
  const sorted = carbons.toSorted((one, other) => one.value - other.value);
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (!least || !most) return words.methods.none;
  return filled(words.methods.summary, {
    least: formatAmount(least),
    most: formatAmount(most),
    count: carbons.length,
  });
}
