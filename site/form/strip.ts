import { scaleLog } from 'd3-scale';
import { runs } from 'flopprint/data/runs';
import { domain, stripRows, whole } from './stripScale.ts';

/** A published run on the strip. */
export interface Landmark {
  readonly id: string;
  readonly name: string;
  /** tCO2e */
  readonly carbon: number;
  readonly covers: string;
  readonly verified: boolean;
  /** Percent of the width. */
  readonly x: number;
  /** Row of the label, the lowest first; none where there was no room. */
  readonly row?: number;
  /** True where the label stands to the left of its line. */
  readonly isLeft: boolean;
}

/** The strip as drawn for columns of about one width; positions are in percent, so that it fits any. */
export interface StripDrawing {
  readonly name: string;
  readonly rows: number;
  readonly marks: readonly Landmark[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

/** Runs that are well known, in the order in which they get a label where there is room. */
const known = [
  'gpt3-175b',
  'bloom-176b',
  'llama3.1-405b',
  'llama2-70b',
  'olmo2-7b',
  'sd-v1',
  'strubell-bert-base',
  't5-11b',
  'llama3.1-70b',
  'llama1-65b',
  'gshard-600b',
  'llama2-7b',
  'opt-175b',
  'sam-vit-h',
  'palm-540b',
  'starcoderbase-15b',
  'olmo2-13b',
  'llama4-scout',
];

const letterWidth = 6.4;
const margin = 12;

/** The strip for wide and for narrow columns. */
export function strip(): StripDrawing[] {
  return [draw('wide', 620), draw('narrow', 280)];
}

function draw(name: keyof typeof stripRows, width: number): StripDrawing {
  const rows = stripRows[name];
  const scale = scaleLog().domain(domain).range([0, whole]);
  const runs = published().map((run) => {
    const x = scale(run.carbon);
    const pole = (x * width) / whole;
    const length = run.name.length * letterWidth + margin;
    const isLeft = pole + length > width;
    return {
      ...run,
      x,
      pole,
      isLeft,
      from: isLeft ? pole - length : pole,
      to: isLeft ? pole : pole + length,
    };
  });
  // The best known runs first: each gets its label if all that have one still find room.
  let labels: ReadonlyMap<string, number> = new Map();
  let chosen: Flag[] = [];
  for (const run of runs.filter(({ id, from }) => known.includes(id) && from >= 0)) {
    const found = rowsOf([...chosen, run], rows);
    if (!found) continue;
    chosen = [...chosen, run];
    labels = found;
  }
  const marks = runs.map(({ id, name: run, carbon, covers, verified, x, isLeft }): Landmark => {
    const row = labels.get(id);
    return { id, name: run, carbon, covers, verified, x, isLeft, ...(row === undefined ? {} : { row }) };
  });
  const decades = scale.ticks().filter((tick) => tick.toExponential().startsWith('1e'));
  return {
    name,
    rows,
    marks,
    ticks: decades.map((value) => ({ value, x: scale(value) })),
  };
}

/** A label on its pole, in pixels. */
interface Flag {
  readonly id: string;
  readonly pole: number;
  readonly from: number;
  readonly to: number;
}
const gap = 4;

/** A row for each label, so that no label meets another one or a pole; nothing where there are too few rows. */
function rowsOf(flags: readonly Flag[], rows: number): ReadonlyMap<string, number> | undefined {
  const placed: (Flag & { row: number })[] = [];
  const covers = (flag: Flag, x: number): boolean => x > flag.from - gap && x < flag.to + gap;
  // From the right: a label that flies to the right then only has poles beneath it that are lower than itself.
  for (const flag of [...flags].sort((left, right) => right.pole - left.pole)) {
    const row = Array.from({ length: rows }, (_, index) => index).find((candidate) =>
      placed.every(
        (other) =>
          !(other.row === candidate && flag.from - gap < other.to && other.from - gap < flag.to) &&
          !(covers(flag, other.pole) && other.row >= candidate) &&
          !(covers(other, flag.pole) && candidate >= other.row),
      ),
    );
    if (row === undefined) return undefined;
    placed.push({ ...flag, row });
  }
  return new Map(placed.map(({ id, row }) => [id, row]));
}

const ofSeveral = /not to be used|aggregate|whole development|LCA|extrapolated/;

/** Published runs with a carbon figure of their own: no sums of several models, none that contradict themselves. */
function published() {
  const rank = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return runs
    .filter(
      ({ id, note = '', reportedScope = '' }) => known.includes(id) || !ofSeveral.test(note + reportedScope),
    )
    .flatMap(({ id, name, reportedCarbon, reportedScope = '', unverifiedColumns = [], confidence }) => {
      if (reportedCarbon === undefined || reportedCarbon < domain[0]) return [];
      const verified = confidence === 'verified' && !unverifiedColumns.includes('reportedCarbon');
      return [{ id, name, carbon: reportedCarbon, covers: reportedScope, verified }];
    })
    .sort((left, right) => rank(left.id) - rank(right.id));
}
