import type { Quantity } from '../../quantity.ts';
import { csvCell } from '../escape.ts';
import type { ReportFormat } from '../report.ts';

type Column = readonly [name: string, of: (quantity: Quantity) => string | number | undefined];

const columns: readonly Column[] = [
  ['value', ({ value }) => value],
  ['unit', ({ unit }) => unit],
  ['p5', ({ p5 }) => p5],
  ['p50', ({ p50 }) => p50],
  ['p95', ({ p95 }) => p95],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['from', ({ from }) => from],
  ['equation', ({ equation }) => equation],
  ['field', ({ field }) => field],
  ['row', ({ row }) => row],
  ['source', ({ source }) => source],
  ['year', ({ year }) => year],
  ['basis', ({ basis }) => basis],
  ['confidence', ({ confidence }) => confidence],
  ['note', ({ note }) => note],
];

/** Every quantity of the estimate, one a row, at all its digits (RFC 4180, with line feeds). */
export const csv: ReportFormat = {
  id: 'csv',
  label: 'Quantities, CSV',
  purpose: 'Every number with its unit, interval and origin, for a spreadsheet.',
  extension: 'csv',
  mediaType: 'text/csv',
  write: ({ estimate, labels }) => {
    const header = ['quantity', 'label', ...columns.map(([name]) => name)];
    const rows = Object.entries(estimate.quantities).map(([key, quantity]) => [
      key,
      labels[key] ?? key,
      ...columns.map(([, of]) => of(quantity)),
    ]);
    return csvText([header, ...rows]);
  },
};

/** Rows as a file; a number is written as it is, a text as no formula. */
export const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell ?? ''))).join(','),
    )
    .join('\n') + '\n';
