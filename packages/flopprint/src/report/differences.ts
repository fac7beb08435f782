import { describe } from '../explain.ts';
import type { Estimate } from '../estimate.ts';
import type { Quantity } from '../quantity.ts';
import { figuresOf, placeOf } from './figures.ts';

/**
 * Why a figure is another one: it was edited; the scenario states another input; the row of the table holds another
 * datum, or another row answers; the model of this version counts it otherwise; it follows from another difference; or
 * nothing explains it.
 */
export type Why = 'edited' | 'scenario' | 'datum' | 'code' | 'follows' | 'unexplained';

/** A figure that is another one when it is computed again. */
export interface Difference {
  /** `quantities.carbonIntensity.value` */
  readonly place: string;
  /** What it is, in words. */
  readonly label: string;
  /** What the report says; nothing where it has no such figure. */
  readonly stated?: unknown;
  /** What comes out now; nothing where there is no such figure any more. */
  readonly computed?: unknown;
  readonly why: Why;
  /** The reason in words, where there is more to say: the row that changed. */
  readonly words?: string;
}

const tolerance = 1e-9;
type Document = Readonly<Record<string, unknown>>;

/** Every figure of a report that is not what is computed now, causes first. */
export function differencesOf(
  report: Document,
  now: Document,
  { edited }: { readonly edited: ReadonlySet<string> },
): { readonly differences: readonly Difference[]; readonly compared: number } {
  const isOtherVersion = report['version'] !== now['version'] || report['data'] !== now['data'];
  const [before, after] = [byPlace(report), byPlace(now)];
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => !['version', 'data'].includes(place),
  );
  const causes = causesOf(report, now);
  const differences = places.flatMap((place): Difference[] => {
    const [stated, computed] = [before.get(place), after.get(place)];
    if (isSame(stated, computed)) return [];
    const key = keyOf(place, now) ?? keyOf(place, report);
    const cause = key === undefined ? undefined : causes.get(key);
    const why = edited.has(place)
      ? 'edited'
      : (cause?.why ?? (isOtherVersion || causes.size > 0 || edited.size > 0 ? 'follows' : 'unexplained'));
    return [
      {
        place,
        label: labelOf(key, now) ?? place,
        ...(stated === undefined ? {} : { stated }),
        ...(computed === undefined ? {} : { computed }),
        why,
        ...(cause && why === cause.why ? { words: cause.words } : {}),
      },
    ];
  });
  const order: readonly Why[] = ['edited', 'scenario', 'datum', 'code', 'unexplained', 'follows'];
  return {
    differences: differences.toSorted((left, right) => order.indexOf(left.why) - order.indexOf(right.why)),
    compared: places.length,
  };
}

function byPlace(document: Document): Map<string, unknown> {
  return new Map(figuresOf(document).map((figure) => [placeOf(figure), figure.value]));
}

function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
}

/** The quantity that a figure belongs to; keys may hold dots themselves. */
function keyOf(place: string, document: Document): string | undefined {
  const [, inside] = /^quantities\.(.+)$/.exec(place) ?? [];
  if (inside === undefined) return undefined;
  return Object.keys(quantitiesOf(document)).find((key) => inside.startsWith(`${key}.`));
}

/** The quantities whose difference does not follow from another's, each with the reason. */
function causesOf(
  report: Document,
  now: Document,
): Map<string, { readonly why: Why; readonly words: string }> {
  const [before, after] = [quantitiesOf(report), quantitiesOf(now)];
  const moved = (key: string): boolean => {
    const [was, is] = [before[key], after[key]];
    return (
      !was || !is || !isSame(was.value, is.value) || !isSame(was.low, is.low) || !isSame(was.high, is.high)
    );
  };
  const causes = new Map<string, { readonly why: Why; readonly words: string }>();
  for (const [key, is] of Object.entries(after)) {
    const was = before[key];
    if (!was || !moved(key)) continue;
    const words = causeOf(was, is, moved);
    if (words) causes.set(key, words);
  }
  return causes;
}

function causeOf(
  was: Quantity,
  is: Quantity,
  moved: (key: string) => boolean,
): { readonly why: Why; readonly words: string } | undefined {
  if (was.from === 'stated' || is.from === 'stated')
    return is.from === was.from && is.field === was.field
      ? { why: 'scenario', words: `${is.field ?? 'the scenario'} states another value` }
      : undefined;
  if (was.row !== undefined && is.row !== undefined)
    return was.row === is.row
      ? { why: 'datum', words: `the row ${is.row} held ${amount(was)} and holds ${amount(is)}` }
      : { why: 'datum', words: `${was.row} answered, and ${is.row} answers now` };
  if (was.equation !== is.equation)
    return {
      why: 'code',
      words: `came from ${was.equation ?? was.from}, and comes from ${is.equation ?? is.from}`,
    };
  const sameInputs = was.inputs !== undefined && !was.inputs.some(moved);
  return sameInputs && is.equation !== undefined
    ? { why: 'code', words: `the equation ${is.equation} gives another result for the same inputs` }
    : undefined;
}

const amount = ({ value, unit }: Quantity): string => `${value}${unit === '1' ? '' : ` ${unit}`}`;

function quantitiesOf(document: Document): Readonly<Record<string, Quantity>> {
  const quantities = document['quantities'];
  if (typeof quantities !== 'object' || quantities === null) return {};
  const isQuantity = (value: unknown): boolean => typeof value === 'object' && value !== null;
  return Object.fromEntries(
    Object.entries(quantities as Readonly<Record<string, Quantity>>).filter(([, value]) => isQuantity(value)),
  );
}

function labelOf(key: string | undefined, now: Document): string | undefined {
  return key !== undefined && Object.hasOwn(quantitiesOf(now), key)
    ? describe(now as unknown as Estimate, key).label
    : undefined;
}
