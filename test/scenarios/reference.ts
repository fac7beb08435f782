/** Ten runs, as different as people ask about, whose totals are recorded: so that no number moves unseen. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataVersion, estimate, version } from 'flopprint';

const folder = new URL('./', import.meta.url);
const recordFile = new URL('reference.json', folder);

const scenarios = [
  'gpt3.json',
  'plan-7b.json',
  'divided-175b.json',
  'life-8b.json',
  'reference/adapter-germany.json',
  'reference/metered-norway.json',
  'reference/moe-export-china.json',
  'reference/serving-india.json',
  'reference/tpu-taiwan.json',
  'reference/whole-blackwell.json',
] as const;

const measures = { carbon: 'tCO2e', energy: 'MWh', water: 'm3' } as const;
type Measure = keyof typeof measures;
const measureNames = Object.keys(measures) as readonly Measure[];
const digits = 12;

/** Totals of one run, in tCO2e, MWh and m3 consumed. */
export type Totals = Readonly<Record<Measure, number>>;

/** What was recorded: the totals, by which versions, and a hash of them by which the CHANGELOG names them. */
export interface Recorded {
  readonly version: string;
  readonly data: string;
  readonly hash: string;
  readonly totals: Readonly<Record<string, Totals>>;
}

/** The totals as they come out now. */
export function compute(): Recorded {
  const totals = Object.fromEntries(
    scenarios.map((path) => {
      const { total } = estimate(JSON.parse(readFileSync(new URL(path, folder), 'utf8')));
      const values = measureNames.map((measure) => {
        const amount = total[measure];
        if (amount?.unit !== measures[measure])
          throw new Error(`${path}: no ${measure} in ${measures[measure]}`);
        return [measure, Number(amount.value.toPrecision(digits))] as const;
      });
      return [path, Object.fromEntries(values) as Totals];
    }),
  );
  return { version, data: dataVersion, hash: hashOf(totals), totals };
}

export function hashOf(totals: Recorded['totals']): string {
  const length = 8;
  return createHash('sha256').update(JSON.stringify(totals)).digest('hex').slice(0, length);
}

/** The totals as they were recorded in a file; without one, in that of this folder. */
export function readRecorded(path: string | URL = recordFile): Recorded {
  return JSON.parse(readFileSync(path, 'utf8')) as Recorded;
}

export const recordPath = recordFile;

/** How the CHANGELOG names recorded totals: every record has a section with this in its heading. */
export function nameOf({ data, hash }: Recorded): string {
  return `data ${data}, totals ${hash}`;
}

const least = 1e-9;

/** The share by which a total moved, 0 where it did not. */
function moved(before: number | undefined, after: number): number {
  if (before === undefined) return Infinity;
  const share = (after - before) / (Math.abs(before) || 1);
  return Math.abs(share) <= least ? 0 : share;
}

/** The runs of which a total moved. */
export function movedRuns(before: Recorded, after: Recorded): string[] {
  const paths = new Set([...Object.keys(before.totals), ...Object.keys(after.totals)]);
  return [...paths].filter((path) => {
    const [from, to] = [before.totals[path], after.totals[path]];
    return !from || !to || measureNames.some((measure) => moved(from[measure], to[measure]) !== 0);
  });
}

const shown = (value: number): string => {
  const figures = 4;
  return Number(value.toPrecision(figures)).toLocaleString('en', { maximumSignificantDigits: figures });
};

function cell(before: number | undefined, after: number | undefined): string {
  if (after === undefined) return 'left out';
  if (before === undefined) return shown(after);
  const share = moved(before, after);
  if (share === 0) return shown(after);
  const percent = 100 * share;
  const words = Math.abs(percent) < 0.05 ? String(Number(percent.toPrecision(1))) : percent.toFixed(1);
  return `${shown(before)} → ${shown(after)} (${share > 0 ? '+' : ''}${words} %)`.replace('-', '−');
}

/** A section for the CHANGELOG: each run of which a total moved, before and after. */
export function changesTable(before: Recorded | undefined, after: Recorded): string {
  const paths = before ? movedRuns(before, after) : Object.keys(after.totals);
  const heading = `### Reference scenarios: ${nameOf(after)}`;
  if (paths.length === 0) return `${heading}\n\nNo total moved.`;
  const rows = paths.map((path) => {
    const cells = measureNames.map((measure) =>
      cell(before?.totals[path]?.[measure], after.totals[path]?.[measure]),
    );
    return `| ${path.replace(/^.*\/|\.json$/g, '')} | ${cells.join(' | ')} |`;
  });
  const from = before ? `From ${nameOf(before)}; the others did not move.\n\n` : '';
  const columns = measureNames.map((measure) => `${measure}, ${measures[measure]}`);
  return [
    `${heading}\n\n${from}| scenario | ${columns.join(' | ')} |`,
    `| --- | ${measureNames.map(() => '---:').join(' | ')} |`,
    ...rows,
  ].join('\n');
}
