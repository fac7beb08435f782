import { dsvFormat } from 'd3-dsv';
import { dataVersion, version } from 'flopprint/model';
import {
  harmless,
  resultPrefix,
  type Basis,
  type Decimal,
  type Delimiter,
  type Ownership,
} from 'flopprint/table';
import type { RowOutcome } from './estimateRow.ts';
import type { RollUp } from './rollUp.ts';

/** A table with what became of each row. */
export interface Portfolio {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly basis: Basis;
  readonly usual: Ownership;
}

/** Text again, as it was pasted. */
export function writeTable({
  header,
  rows,
  delimiter,
}: Pick<Portfolio, 'header' | 'rows' | 'delimiter'>): string {
  return dsvFormat(delimiter).formatRows([header as string[], ...(rows as string[][])]);
}

interface ResultColumn {
  readonly name: string;
  readonly of: (outcome: RowOutcome, usual: Ownership) => string | number | undefined;
}
type Result = Extract<RowOutcome, { result: unknown }>['result'];

const result =
  (of: (result: Result, usual: Ownership) => string | number | undefined): ResultColumn['of'] =>
  (outcome, usual) =>
    'result' in outcome ? of(outcome.result, usual) : undefined;

const resultColumns: readonly ResultColumn[] = [
  { name: 'carbon (tCO2e)', of: result(({ carbon }) => carbon.value) },
  { name: 'carbon p5 (tCO2e)', of: result(({ carbon }) => carbon.p5) },
  { name: 'carbon p95 (tCO2e)', of: result(({ carbon }) => carbon.p95) },
  { name: 'electricity, location-based (tCO2e)', of: result(({ operational }) => operational) },
  { name: 'electricity, market-based (tCO2e)', of: result(({ market }) => market) },
  { name: 'market-based from', of: result(({ marketBy }) => marketBy) },
  { name: 'making of machines (tCO2e)', of: result(({ embodied }) => embodied) },
  { name: 'energy of the site (MWh)', of: result(({ energy }) => energy.value) },
  { name: 'water consumed (m3)', of: result(({ water }) => water?.value) },
  {
    name: 'scope of the electricity',
    of: result(({ ownership }, usual) => ((ownership ?? usual) === 'own' ? 'Scope 2' : 'Scope 3 category 1')),
  },
  {
    name: 'scope of the machines',
    of: result(({ ownership }, usual) =>
      (ownership ?? usual) === 'own' ? 'Scope 3 category 2' : 'Scope 3 category 1',
    ),
  },
  { name: 'site', of: result(({ site }) => site) },
  { name: 'accelerator', of: result(({ accelerator }) => accelerator) },
  { name: 'carbon intensity (gCO2e/kWh)', of: result(({ intensity }) => intensity?.value) },
  { name: 'basis of the intensity', of: result(({ basis }) => basis) },
  {
    name: 'source of the intensity',
    of: result(({ intensity }) => [intensity?.source, intensity?.year].filter(Boolean).join(' ')),
  },
  {
    name: 'data quality, 1 stated to 4 default',
    of: result(({ score }) => score && Number(score.toFixed(2))),
  },
  {
    name: 'warnings',
    of: result(({ warnings }) => warnings.map(({ label, message }) => `${label}: ${message}`).join(' | ')),
  },
  {
    name: 'error',
    of: (outcome) =>
      'problem' in outcome ? `${outcome.problem.label}: ${outcome.problem.message}` : undefined,
  },
  { name: 'version', of: () => version },
  { name: 'data version', of: () => dataVersion },
];

/**
 * The table with its results, in the delimiter and the decimal sign that it came in; every column that was in it stays,
 * results of an earlier export are replaced. No cell is a formula.
 */
export function writeCsv(
  { header, rows, delimiter, decimal, usual }: Portfolio,
  outcomeOf: (row: number) => RowOutcome,
): string {
  const kept = header.flatMap((name, index) => (name.startsWith(resultPrefix) ? [] : [index]));
  const textOf = (value: string | number | undefined): string => {
    if (typeof value !== 'number') return harmless(value ?? '');
    return decimal === 'comma' ? String(value).replace('.', ',') : String(value);
  };
  const lines = rows.map((cells, row) => {
    const outcome = outcomeOf(row);
    return [
      ...kept.map((index) => harmless(cells[index] ?? '')),
      ...resultColumns.map(({ of }) => textOf(of(outcome, usual))),
    ];
  });
  const names = [
    ...kept.map((index) => harmless(header[index] ?? '')),
    ...resultColumns.map(({ name }) => resultPrefix + name),
  ];
  return dsvFormat(delimiter).formatRows([names, ...lines]);
}

/** The estimates of every row and their sums, without the trail of each number, which the scenario gives again. */
export function* writeJson(
  { header, rows, basis, usual }: Portfolio,
  sums: RollUp,
  outcomeOf: (row: number) => RowOutcome,
): Generator<string> {
  const { factors, ...rollUp } = sums;
  const head = {
    schema: 'flopprint/portfolio@1',
    version,
    data: dataVersion,
    basis,
    machines: usual,
    header,
  };
  const opened = JSON.stringify({ ...head, rollUp, factors }, null, 1).replace(/\n\}$/, '');
  yield `${opened},\n "rows": [\n`;
  for (let row = 0; row < rows.length; row++) {
    const outcome = outcomeOf(row);
    const rest =
      'result' in outcome
        ? { result: outcome.result, estimate: withoutTrail(outcome.estimate) }
        : { problem: outcome.problem };
    yield `${JSON.stringify({ row: row + 1, cells: rows[row], ...rest })}${row + 1 < rows.length ? ',' : ''}\n`;
  }
  yield ' ]\n}\n';
}

function withoutTrail({
  quantities: _,
  ...estimate
}: Extract<RowOutcome, { estimate: unknown }>['estimate']) {
  return estimate;
}
