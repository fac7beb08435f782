import { likelyFormat, readImport, type ImportedRun } from 'flopprint/imports';
import { InputError, type Tables } from 'flopprint/model';
import { problemsOf } from './afterRun.ts';

/** A file of another tool as a table of runs, with what is to be said of it. */
export interface AsTable {
  /** CSV with a header; the text itself where it is of no such tool. */
  readonly table: string;
  readonly said: readonly string[];
}

const header = [
  'name',
  'phase',
  'accelerator',
  'count',
  'hours',
  'energy_kwh',
  'region',
  'country',
  'pue',
  'date',
];
const kilowattHours = 1000;

/** Files that only a table of runs is made of; JSON and model cards hold one run and no row. */
const tabular = new Set(['codecarbon', 'sacct', 'green-algorithms', 'boamps']);

/** Turns the file of another tool into rows of a portfolio: its completed runs, each counted once. */
export function asTable(tables: Tables, text: string): AsTable {
  const format = likelyFormat(text);
  if (!format || !tabular.has(format)) return { table: text, said: [] };
  try {
    const imported = readImport(tables, text, format);
    const { runs, failed } = imported;
    const counted = runs.filter(({ outcome, leftOut }) => outcome === 'completed' && leftOut === undefined);
    const left = runs.filter(({ leftOut }) => leftOut !== undefined).length;
    return {
      table: [header, ...counted.map(cellsOf)].map((cells) => cells.map(quoted).join(',')).join('\n'),
      said: [
        `Read as ${format}: ${counted.length} of ${runs.length} runs are rows below${left > 0 ? `; ${left} are left out, as others contain them or overlap with them` : ''}${failed.runs > 0 ? `; ${failed.runs} failed or were stopped` : ''}.`,
        ...problemsOf(imported),
        ...imported.notes,
      ],
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { table: text, said: [error.message] };
  }
}

function cellsOf({ name, id, scenario, hours, count, itEnergy, end, pue }: ImportedRun): string[] {
  const { hardware = {}, site = {} } = scenario;
  return [
    name ?? id,
    'training',
    hardware.accelerator ?? '',
    // Hours without a count are of no known number of accelerators.
    count && hours ? String(count) : '',
    count && hours ? String(hours.value) : '',
    itEnergy ? String(Number((itEnergy.value * kilowattHours).toPrecision(12))) : '',
    site.region ?? '',
    site.grid ?? '',
    pue !== undefined && pue > 1 ? String(pue) : '',
    /^\d{4}-\d\d-\d\d/.exec(end ?? '')?.[0] ?? '',
  ];
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
