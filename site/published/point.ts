import { formatNumber } from 'flopprint/model';
import { score } from 'flopprint/validation';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';

/** The id under which our own prediction stands beside those of the baselines. */
export const own = 'flopprint';

/** A published run as its dot, its row and its card show it, at build time and in the browser. */
export interface Point {
  readonly id: string;
  readonly name: string;
  /** h */
  readonly published: number;
  /** Hours by who predicts them: our own, and every baseline that has any. */
  readonly hours: Readonly<Record<string, number>>;
  /** 90 % interval of our own, h. */
  readonly low: number;
  readonly high: number;
  readonly accelerator: string;
  readonly architecture: 'dense' | 'mixture of experts';
  readonly year: number;
}

/** By what the runs shown can be chosen. */
export const groupings = ['accelerator', 'architecture', 'year'] as const;
export type Grouping = (typeof groupings)[number];

const whole = 100;
const few = 0.1;

/** A fraction in per cent. */
export const inPerCent = (share: number): string =>
  `${formatNumber(whole * share, Math.abs(share) < few ? 2 : 3)}\u00a0%`;

export const ratioOf = ({ hours, published }: Point, by: string): number =>
  (hours[by] ?? Number.NaN) / published;

export const isInside = ({ published, low, high }: Point): boolean => published >= low && published <= high;

const digits = 3;
/** Hours to three digits, without powers of ten: they stand in columns and in names. */
export const inHours = (hours: number): string => Number(hours.toPrecision(digits)).toLocaleString('en-US');

/** What a dot is called. */
export const labelOf = (point: Point, by: string): string =>
  filled(words.published.label, {
    name: point.name,
    published: inHours(point.published),
    predicted: inHours(point.hours[by] ?? Number.NaN),
  });

/** The interval of our own prediction; others give none. */
export const intervalOf = ({ low, high }: Point, by: string): string =>
  by === own
    ? filled(words.published.interval, { low: inHours(low), high: inHours(high) })
    : words.published.noneGiven;

/** A prediction over what was published, as a factor. */
export const ratioInWords = (point: Point, by: string): string =>
  `${formatNumber(ratioOf(point, by))}\u00a0×`;

/** How well the chosen runs are predicted, in words. */
export function scoreInWords(points: readonly Point[], by: string): string {
  const { published: say } = words;
  if (points.length === 0) return say.noRun;
  const { n, medianApe, p90Ape, within2x, bias } = score(points.map((point) => ratioOf(point, by)));
  const covered = points.filter(isInside).length;
  const interval = by === own ? filled(say.covered, { covered, count: n }) : '';
  return (
    filled(say.score, {
      runs: n === 1 ? say.oneRun : filled(say.manyRuns, { count: n }),
      median: inPerCent(medianApe),
      p90: inPerCent(p90Ape),
      within: Math.round(within2x * n),
      interval,
    }) + filled(bias < 0 ? say.below : say.above, { bias: inPerCent(Math.abs(bias)) })
  );
}

const factor = 2;
const atMostNamed = 6;

/** The runs whose prediction is more than a factor of two off, the farthest first: those that a plot has room to name. */
export function farOff(points: readonly Point[], by: string): readonly string[] {
  const distance = (point: Point): number => Math.abs(Math.log(ratioOf(point, by)));
  return points
    .filter((point) => distance(point) > Math.log(factor))
    .toSorted((left, right) => distance(right) - distance(left))
    .slice(0, atMostNamed)
    .map(({ id }) => id);
}
