import { fieldAt, formatNumber, type Amount, type Scenario, type Tables } from 'flopprint/model';
import { sources } from 'flopprint/data/sources';
import {
  combine,
  levers,
  leversFor,
  type AppliedLever,
  type ChangedField,
  type Differences,
  type LeftOutLever,
  type Lever,
} from 'flopprint/levers';
import { inputOf } from '../form/inputs.ts';
import type { Form } from '../form/form.ts';
import { words } from './words.ts';

/** What levers are ranked by. */
export type RankedBy = 'carbon' | 'water';

/** Totals of a run, with percentiles. */
export type Totals = Readonly<Partial<Record<'carbon' | 'energy' | 'water', Amount>>>;

/** A lever as the page tells it, whether it acts or not. */
export interface LeverName {
  readonly id: string;
  readonly name: string;
  readonly evidence: Lever['evidence'];
  readonly isUnverified: boolean;
}

/** A lever that acts on the run. */
export interface LeverLine extends LeverName {
  readonly fourM: Lever['fourM'];
  readonly acts: Lever['acts'];
  /** What it does to what it acts on, in words. */
  readonly effect: string;
  readonly source: { readonly text: string; readonly url?: string };
  readonly conditions?: string;
  readonly cost?: string;
  /** How much longer it takes by its paper, in %. */
  readonly timeChange?: number;
  readonly assumption?: string;
  readonly reason?: string;
  readonly changes: Differences;
  /** What the controls say with it, by their keys. */
  readonly changed: Form;
}

/** Levers that do nothing for a run, by their reason. */
export interface LeftOut {
  readonly reason: string;
  readonly levers: readonly LeverName[];
}

/** Every lever on one run. */
export interface LeversView {
  readonly present: Totals;
  readonly lines: readonly LeverLine[];
  /** What raises a footprint by an amount that is not known. */
  readonly raisesToo: readonly LeftOut[];
  readonly leftOut: readonly LeftOut[];
  /** As the command takes it. */
  readonly scenario: Scenario;
}

/** Several levers on one run. */
export interface TogetherView {
  readonly present: Totals;
  readonly total: Totals;
  readonly changes: Differences;
  /** In the order of application, with the change up to and including each. */
  readonly steps: readonly { readonly id: string; readonly name: string; readonly changes: Differences }[];
  readonly order: string;
  readonly refused: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
  readonly changed: Form;
}

/**
 * Every lever on a run.
 * @throws InputError and CalculationError as an estimate does.
 */
export function viewOf(tables: Tables, scenario: Scenario): LeversView {
  const { present, ranked, leftOut } = leversFor(tables, scenario);
  // Refused for what their papers do not say, not for what the run does not have.
  const raising = leftOut.filter(({ lever, reason }) => lever.acts === 'raises' && reason === lever.reason);
  return {
    present,
    lines: ranked.map(lineOf),
    raisesToo: byReason(raising),
    leftOut: byReason(leftOut.filter((one) => !raising.includes(one))),
    scenario,
  };
}

/**
 * Several levers together.
 * @throws InputError and CalculationError as an estimate does, and for an unknown lever.
 */
export function togetherOf(
  tables: Tables,
  scenario: Scenario,
  ids: readonly string[],
  by: RankedBy,
): TogetherView {
  const { present, applied, refused, order, changes } = combine(tables, scenario, ids, { by });
  return {
    present,
    total: applied.at(-1)?.estimate.total ?? present,
    changes,
    steps: applied.map(({ lever: { id, name }, changes: soFar }) => ({ id, name, changes: soFar })),
    order,
    refused: refused.map(({ lever: { id, name }, reason }) => ({ id, name, reason: withNames(reason) })),
    changed: changedForm(applied.flatMap(({ fields }) => fields)),
  };
}

/** A reason that names levers by their ids, with their names. */
const withNames = (reason: string): string =>
  reason.replace(/"([a-z0-9-]+)"/g, (quoted, id: string) => {
    const found = levers.find((lever) => lever.id === id);
    return found ? `“${found.name}”` : quoted;
  });

/** What the controls of changed fields say, by their keys; of a field that is changed twice, the last. */
export function changedForm(fields: readonly ChangedField[]): Form {
  return Object.fromEntries(fields.map(({ field, to }) => [inputOf(field) ?? field, textOf(to)]));
}

function textOf(to: ChangedField['to']): string {
  const isRange = (value: object): value is { low: number; high: number } =>
    'low' in value && 'high' in value;
  return typeof to === 'object' && isRange(to) ? `${to.low} to ${to.high}` : String(to);
}

const nameOf = ({ id, name, evidence, confidence }: Lever): LeverName => ({
  id,
  name,
  evidence,
  isUnverified: confidence === 'unverified',
});

function lineOf({ lever, effect, fields, changes, assumption }: AppliedLever): LeverLine {
  const { fourM, acts, conditions, cost, timeChange, reason } = lever;
  const { title, authors, year, url } = sources[lever.source] ?? {
    title: lever.source,
    authors: lever.source,
  };
  return {
    ...nameOf(lever),
    fourM,
    acts,
    effect: effectText(lever, effect, fields),
    source: {
      text: [shortAuthors(authors), year].filter(Boolean).join(' ') || title,
      ...(url ? { url } : {}),
    },
    ...(conditions === undefined ? {} : { conditions }),
    ...(cost === undefined ? {} : { cost }),
    ...(timeChange === undefined ? {} : { timeChange }),
    ...(assumption === undefined ? {} : { assumption }),
    ...(acts === 'empirical' && reason !== undefined ? { reason } : {}),
    changes,
    changed: changedForm(fields),
  };
}

const percent = 100;

function effectText(
  { actsOn, sets }: Lever,
  { least, greatest }: AppliedLever['effect'],
  fields: AppliedLever['fields'],
): string {
  const [first] = fields;
  if (sets !== undefined && first)
    return words.sets((fieldAt(first.field)?.label ?? first.field).toLowerCase(), String(first.to));
  const of = words.quantities[actsOn] ?? actsOn;
  const [low, high] = [Math.min(least, greatest), Math.max(least, greatest)];
  const isMore = high > 1;
  const scale = isMore ? 1 : percent;
  const range =
    low === high
      ? formatNumber(low * scale)
      : words.to(formatNumber(low * scale), formatNumber(high * scale));
  return isMore ? words.times(range, of) : words.leaves(`${range}\u202f%`, of);
}

/** Three names at most, as a text cites them. */
function shortAuthors(authors: string): string {
  const names = authors.split(/[,;]\s*/);
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}

function byReason(left: readonly LeftOutLever[]): LeftOut[] {
  return [...Map.groupBy(left, ({ reason }) => reason)]
    .map(([reason, same]) => ({ reason, levers: same.map(({ lever }) => nameOf(lever)) }))
    .toSorted((one, other) => other.levers.length - one.levers.length);
}
