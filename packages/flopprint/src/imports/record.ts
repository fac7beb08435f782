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
/** A kind of file that can be read. */
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
  /** MWh of the site over MWh of the machines. */
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
  /** How many runs are summed. */
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

/** Why a row is left out that a later row of the same run contains. */
export const sameRun = 'an earlier state of a run that a later row has in full';

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
