import type { Amount } from '../estimate.ts';
import { InputError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { short } from '../number.ts';
import type { Scenario } from '../scenario.ts';
import { parseUnit } from '../units.ts';

/** What can be read. */
export const importFormats = [
  'codecarbon',
  'model-card',
  'boamps',
  'sacct',
  'green-algorithms',
  'flopprint',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What could not be read, and where; whatever else was read stays. */
export interface Problem {
  /** Line of the text, the first being 1. */
  readonly row: number;
  /** The first being 1: of a table the cell in its row, of a document the character in its line. */
  readonly column: number;
  /** Name of the column or key. */
  readonly name?: string;
  readonly message: string;
}

/** Whether a run reached its end. */
export type Outcome = 'completed' | 'failed' | 'unfinished';

/** What a run used, where the file says so. */
export interface Figures {
  /** h of wall clock */
  readonly hours?: Amount;
  /** h, summed over accelerators */
  readonly acceleratorHours?: Amount;
  /** MWh of the machines: without the overhead of the data centre. */
  readonly itEnergy?: Amount;
  /** MWh of the data centre, where the file has its PUE in its energy. */
  readonly facilityEnergy?: Amount;
  /** MWh of the accelerators alone, without the overhead of the data centre. */
  readonly acceleratorEnergy?: Amount;
  /** tCO2e of the electricity, as the file says. */
  readonly carbon?: Amount;
  /** m3 */
  readonly water?: Amount;
}

/** One run of a file. */
export interface ImportedRun extends Figures {
  /** As the file has it, else its row. */
  readonly id: string;
  readonly name?: string;
  /** Line of the text that it begins on, the first being 1. */
  readonly row: number;
  readonly outcome: Outcome;
  /** As the file names it: `CANCELLED by 1001`. */
  readonly state?: string;
  /** Local time of the machine, as written. */
  readonly end?: string;
  /** Accelerators. */
  readonly count?: number;
  readonly pue?: number;
  /** True where the figures were metered; false where they come from a calculation. */
  readonly isMeasured: boolean;
  /** Why the totals leave it out: it overlaps with a row that they count. */
  readonly leftOut?: string;
  /** How names were read: `{"NVIDIA A40": "a40"}`. */
  readonly readAs: Readonly<Record<string, string>>;
  /** What the run says to an estimate: hours, count, energy of the machines, accelerator, place. */
  readonly scenario: Scenario;
}

/** Sums over runs. */
export interface Totals extends Figures {
  readonly runs: number;
}

/** A file as read. */
export interface Imported {
  readonly format: ImportFormat;
  readonly runs: readonly ImportedRun[];
  readonly problems: readonly Problem[];
  /** What the numbers mean and what was decided, in sentences. */
  readonly notes: readonly string[];
  /** Of runs that were completed, each counted once. */
  readonly total: Totals;
  /** Of runs that failed, were cancelled or stopped. */
  readonly failed: Totals;
  /** The total if rows that overlap were different machines, where there are such rows. */
  readonly ifSeparate?: Totals;
}

/** What a reader of one format gives. */
export type ReadFile = Pick<Imported, 'runs' | 'problems' | 'notes'>;

const figureKeys = [
  'hours',
  'acceleratorHours',
  'itEnergy',
  'facilityEnergy',
  'acceleratorEnergy',
  'carbon',
  'water',
] as const satisfies readonly (keyof Figures)[];

/** Sums every figure over the runs that have it. */
export function totalsOf(runs: readonly ImportedRun[]): Totals {
  const totals: { -readonly [Key in keyof Totals]: Totals[Key] } = { runs: runs.length };
  for (const key of figureKeys) {
    const amounts = runs.flatMap((run) => run[key] ?? []);
    const [first] = amounts;
    if (first) totals[key] = { value: amounts.reduce((sum, { value }) => sum + value, 0), unit: first.unit };
  }
  return totals;
}

/** The file with its totals, and notes on figures that only some runs have. */
export function withTotals(format: ImportFormat, { runs, problems, notes }: ReadFile): Imported {
  const completed = runs.filter(({ outcome }) => outcome === 'completed');
  const counted = completed.filter(({ leftOut }) => leftOut === undefined);
  // Rows of one run id are snapshots of one run, whatever machines the others ran on.
  const separate = completed.filter(({ leftOut }) => leftOut !== sameRun);
  const missing = figureKeys.flatMap((key) => {
    const having = counted.filter((run) => run[key] !== undefined).length;
    return having > 0 && having < counted.length
      ? [
          `The total of ${figureWords[key]} covers ${having} of ${counted.length} runs: the others do not state it.`,
        ]
      : [];
  });
  return {
    format,
    runs,
    problems: problems.toSorted((left, right) => left.row - right.row || left.column - right.column),
    notes: [...notes, ...missing],
    total: totalsOf(counted),
    failed: totalsOf(runs.filter(({ outcome }) => outcome === 'failed')),
    ...(separate.length > counted.length ? { ifSeparate: totalsOf(separate) } : {}),
  };
}

/** Why a row is left out that a later row of the same run contains. */
export const sameRun = 'an earlier state of a run that a later row has in full';

/** Figures in a sentence. */
export const figureWords: Readonly<Record<(typeof figureKeys)[number], string>> = {
  hours: 'wall-clock time',
  acceleratorHours: 'accelerator-hours',
  itEnergy: 'energy of the machines',
  facilityEnergy: 'energy with the data centre',
  acceleratorEnergy: 'energy of the accelerators',
  carbon: 'carbon',
  water: 'water',
};

/** A number of a file in the unit that figures have: `amount(3600, 's', 'h')` is one hour. */
export function amount(value: number, written: string, unit: string): Amount {
  const factor = parseUnit(written).factor / parseUnit(unit).factor;
  // 15 digits: 100 kWh is 0.1 MWh, not 0.10000000000000002.
  return { value: Number((value * factor).toPrecision(digits)), unit };
}
const digits = 15;

/** Properties that are known. */
export function known<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** A place in a document: line and character from 1, by offset. */
export function placeAt(text: string, offset: number): { readonly row: number; readonly column: number } {
  const before = text.slice(0, offset);
  return {
    row: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

/**
 * The format of that name.
 * @throws InputError naming the closest.
 */
export function importFormat(name: string): ImportFormat {
  const found = importFormats.find((format) => format === name);
  if (found) return found;
  throw new InputError(
    'as',
    `"${short(name)}" is not one of ${importFormats.join(', ')}${didYouMean(name, importFormats)}`,
  );
}
