import type { RowOutcome } from '../../src/batch.ts';
import { outputs } from '../../src/batch/outputs.ts';
import { harmless, resultPrefix } from '../../src/table.ts';
import { dataVersion, version } from '../../src/version.ts';
import type { Setup } from './setup.ts';

/** Outputs that have percentiles where rows are simulated. */
const simulated = ['carbon', 'energy of the site', 'water consumed'];

/** The columns that hold results: a header with its unit, and how a row fills it. */
export function resultColumns(samples: number | undefined): readonly {
  readonly name: string;
  readonly isText?: true;
  readonly of: (outcome: Extract<RowOutcome, { numbers: unknown }>) => number | string | undefined;
}[] {
  const numbers = outputs.flatMap(({ name, unit }, index) => {
    const inUnit = (text: string): string => `${resultPrefix}${text}${unit === '1' ? '' : ` (${unit})`}`;
    const value = { name: inUnit(name), of: ({ numbers: all }: { numbers: RowNumbers }) => all[index] };
    if (samples === undefined || !simulated.includes(name)) return [value];
    return [
      value,
      { name: inUnit(`${name} p5`), of: ({ ends }: { ends?: RowEnds }) => ends?.[index]?.[0] },
      { name: inUnit(`${name} p95`), of: ({ ends }: { ends?: RowEnds }) => ends?.[index]?.[1] },
    ];
  });
  const text = (name: string, of: (outcome: Extract<RowOutcome, { numbers: unknown }>) => string) =>
    ({ name: resultPrefix + name, isText: true, of }) as const;
  return [
    ...numbers,
    text('site', ({ texts }) => texts.site),
    text('accelerator', ({ texts }) => texts.accelerator),
    text('basis of the intensity', ({ texts }) => texts.basis),
    text('version', () => version),
    text('data version', () => dataVersion),
  ];
}
type RowNumbers = readonly (number | undefined)[];
type RowEnds = readonly (readonly [number, number] | undefined)[];

/** The columns of the input that go into the output; results of an earlier run are made anew. */
export function ownColumns({
  columns,
}: Pick<Setup, 'columns'>): { readonly index: number; readonly name: string }[] {
  const taken = new Map<string, number>();
  return columns.flatMap(({ header, reading }, index) => {
    if (reading.as === 'result') return [];
    const times = (taken.get(header) ?? 0) + 1;
    taken.set(header, times);
    return [{ index, name: times === 1 ? header : `${header} (${times})` }];
  });
}

/** The first line of a table. */
export function headerLine(setup: Setup): string {
  const names = [
    ...ownColumns(setup).map(({ index }) => setup.columns[index]?.header ?? ''),
    ...resultColumns(setup.samples).map(({ name }) => name),
  ];
  return `${names.map((name) => quoted(harmless(name), setup.write.delimiter)).join(setup.write.delimiter)}\n`;
}

/** A cell of delimited text. */
export const quoted = (cell: string, delimiter: string): string =>
  cell.includes('"') || cell.includes(delimiter) || cell.includes('\n') || cell.includes('\r')
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
