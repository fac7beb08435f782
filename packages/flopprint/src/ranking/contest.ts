import { CalculationError, InputError } from '../errors.ts';
import type { Amount, Estimate } from '../estimate.ts';
import type { Quantity } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';

/** Everything that a ranking can be sorted by. */
export const rankedBy = ['carbon', 'water'] as const;
/** What a ranking is sorted by. */
export type RankedBy = (typeof rankedBy)[number];

/** How far an amount is from that of the run as it stands. */
export interface Change {
  /** In the unit of the amount; above 0 where the amount is larger than the run's. */
  readonly value: number;
  /** Of the run's own amount; absent where that is 0. */
  readonly share?: number;
}

/** A run as it would be at one place, or on one accelerator. */
export interface Standing {
  /** Of the place, or of the accelerator. */
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  /** The scenario that this is the estimate of. */
  readonly scenario: Scenario;
  /** True where this is the run as it stands. */
  readonly isPresent: boolean;
  /** Total, in tCO2e. */
  readonly carbon: Amount;
  /** Total consumed, in m3. */
  readonly water: Amount;
  /** Total at the meter of the site, in MWh. */
  readonly energy: Amount;
  /** From the run's own carbon. */
  readonly carbonChange: Change;
  /** From the run's own water. */
  readonly waterChange: Change;
  /** What makes the difference, by the names of an estimate's `quantities`. */
  readonly reads: Readonly<Record<string, Quantity>>;
}

/** What could not be ranked, and why. */
export interface LeftOut {
  /** Of the place, or of the accelerator. */
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
  /** Why no estimate could be made, in one sentence. */
  readonly reason: string;
}

/** The run as it stands. */
export type Present = Pick<Standing, 'scenario' | 'carbon' | 'water' | 'energy' | 'reads'> & {
  readonly estimate: Estimate;
};

/** One run and all that it can be compared with, each judged by an estimate of its own. */
export interface Contest<Candidate, Row extends Standing> {
  /** The run as it stands. */
  readonly present: Present;
  /** Fields of the scenario that describe what is replaced, and so count for the run as it stands alone. */
  readonly dropped: readonly string[];
  /** What to know of the comparison, in whole sentences. */
  readonly notes: readonly string[];
  /** What it can be compared with. */
  readonly candidates: readonly Candidate[];
  /** About three milliseconds each. */
  readonly judge: (candidate: Candidate) => Row | LeftOut;
}

/** All that was judged, the lowest first. */
export interface Ranking<Row extends Standing> {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/ranking@1';
  /** What it is sorted by. */
  readonly by: RankedBy;
  /** The run as it stands. */
  readonly present: Present;
  /** Fields of the scenario that count for the run as it stands alone. */
  readonly dropped: readonly string[];
  /** What to know of the comparison, in whole sentences. */
  readonly notes: readonly string[];
  /** The lowest first. */
  readonly ranked: readonly Row[];
  /** What could not be judged. */
  readonly leftOut: readonly LeftOut[];
}

/** Every candidate judged and sorted; whoever must not block judges them in parts and calls `rankJudged`. */
export function rank<Candidate, Row extends Standing>(
  contest: Contest<Candidate, Row>,
  by: RankedBy,
): Ranking<Row> {
  return rankJudged(contest, contest.candidates.map(contest.judge), by);
}

/** What was judged, sorted by carbon or water, the lowest first. */
export function rankJudged<Candidate, Row extends Standing>(
  { present, dropped, notes }: Contest<Candidate, Row>,
  judged: readonly (Row | LeftOut)[],
  by: RankedBy,
): Ranking<Row> {
  const ranked = judged.filter((row): row is Row => 'carbon' in row);
  const leftOut = judged.filter((row): row is LeftOut => 'reason' in row);
  return { schema: 'flopprint/ranking@1', by, present, dropped, notes, ranked: sorted(ranked, by), leftOut };
}

/** The lowest first; what is equal by the other measure, then by name. */
export function sorted<Row extends Standing>(rows: readonly Row[], by: RankedBy): Row[] {
  const other = by === 'carbon' ? 'water' : 'carbon';
  return rows.toSorted(
    (left, right) =>
      left[by].value - right[by].value ||
      left[other].value - right[other].value ||
      (left.name < right.name ? -1 : 1),
  );
}

/** The run as it stands, from its estimate. */
export function presentOf(estimate: Estimate, read: readonly string[]): Present {
  return { scenario: estimate.scenario, estimate, ...amountsOf(estimate), reads: readsOf(estimate, read) };
}

/** An estimate beside that of the run as it stands. */
export function standingOf(
  estimate: Estimate,
  present: Present,
  read: readonly string[],
): Omit<Standing, 'id' | 'name' | 'isPresent'> {
  const amounts = amountsOf(estimate);
  return {
    scenario: estimate.scenario,
    ...amounts,
    carbonChange: changeOf(amounts.carbon, present.carbon),
    waterChange: changeOf(amounts.water, present.water),
    reads: readsOf(estimate, read),
  };
}

function amountsOf({ total }: Estimate): Pick<Standing, 'carbon' | 'water' | 'energy'> {
  const { carbon, water, energy } = total;
  if (!carbon || !water || !energy) throw new Error('an estimate without carbon, water or energy');
  return { carbon, water, energy };
}

function changeOf({ value }: Amount, { value: present }: Amount): Change {
  return { value: value - present, ...(present > 0 ? { share: value / present - 1 } : {}) };
}

function readsOf({ quantities }: Estimate, read: readonly string[]): Record<string, Quantity> {
  return Object.fromEntries(
    read.flatMap((key) => {
      const quantity = quantities[key];
      return quantity ? [[key, quantity]] : [];
    }),
  );
}

/** What a judgement gives, or the library's own reason why it gives nothing. */
export function judged<Row extends Standing>(
  { id, name }: { readonly id: string; readonly name: string },
  judge: () => Row | string,
): Row | LeftOut {
  try {
    const row = judge();
    return typeof row === 'string' ? { id, name, reason: row } : row;
  } catch (error) {
    if (error instanceof InputError) return { id, name, reason: whatOf(error) };
    if (error instanceof CalculationError) return { id, name, reason: error.message };
    throw error;
  }
}

/** What is wrong, without the field and the remedy, which are those of a scenario that nobody wrote. */
function whatOf({ field, message }: InputError): string {
  const [what = message] = message.replace(`${field}: `, '').split(/; (?=state|write|leave)/);
  return what;
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** A scenario without some fields, named by `group.key`, and those of them that it had. */
export function without(
  scenario: Scenario,
  fields: readonly string[],
): { readonly rest: Scenario; readonly had: readonly string[] } {
  const groups = scenario as Groups;
  const had = fields.filter((path) => {
    const [group = '', key = ''] = path.split('.');
    return groups[group]?.[key] !== undefined;
  });
  const rest = Object.fromEntries(
    Object.entries(groups).map(([group, keys]) => [
      group,
      typeof keys === 'object'
        ? Object.fromEntries(Object.entries(keys).filter(([key]) => !had.includes(`${group}.${key}`)))
        : keys,
    ]),
  );
  return { rest: rest as Scenario, had };
}
