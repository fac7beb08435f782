import {
  sameRun,
  type Figures,
  type Imported,
  type ImportedRun,
  type ImportFormat,
  type ReadFile,
  type Totals,
} from './record.ts';

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
