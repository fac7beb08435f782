import { runs } from 'flopprint/data/runs';
import { sources } from 'flopprint/data/sources';
import { presets, type Disclosed } from '../presets.ts';
import type { Disclosure } from './calculate.ts';
import { words } from '../words/current.ts';

/** What was published about a preset's run, for the page: read at build time, when the table is at hand. */
export interface Published {
  readonly row: string;
  readonly title: string;
  readonly authors: string;
  readonly year?: number;
  readonly url?: string;
  readonly locator?: string;
  readonly figures: readonly Disclosure[];
}

const units = {
  acceleratorHours: 'h',
  trainingDays: 'day',
  itEnergy: 'MWh',
  facilityEnergy: 'MWh',
  reportedCarbon: 'tCO2e',
  embodiedCarbon: 'tCO2e',
} as const;

/** Published figures by preset. */
export function publishedByPreset(): Record<string, Published> {
  return Object.fromEntries(
    Object.entries(presets).flatMap(([id, { run: runId, disclosed }]) => {
      const run = runs.find((row) => row.id === runId);
      const source = run && sources[run.source];
      if (!run || !source || !disclosed) return [];
      const said = words.presets[id as keyof typeof words.presets].disclosed;
      const { title, authors, year, url } = source;
      const locator = run.locator ?? source.locator;
      const published: Published = {
        row: run.id,
        title,
        authors,
        figures: disclosed.map((figure) => disclosure(run, figure, said[figure.quantity])),
        ...(year === undefined ? {} : { year }),
        ...(url === undefined ? {} : { url }),
        ...(locator === undefined ? {} : { locator }),
      };
      return [[id, published]];
    }),
  );
}

function disclosure(
  run: (typeof runs)[number],
  { column, ...figure }: Disclosed,
  said: Pick<Disclosure, 'label' | 'covers'> | undefined,
): Disclosure {
  if (!said) throw new Error(`the words of ${run.id} say nothing of ${figure.quantity}`);
  if (typeof column === 'object') return { ...figure, ...said, published: column };
  const value = run[column];
  if (value === undefined) throw new Error(`data/runs.csv: ${run.id} has no ${column}`);
  return { ...figure, ...said, published: { value, unit: units[column] } };
}
