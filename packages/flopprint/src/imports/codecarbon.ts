import { InputError } from '../errors.ts';
import { openRows, readDelimited } from './delimited.ts';
import { readCodecarbonRow, type CodecarbonRow } from './codecarbonRow.ts';
import type { Names } from './names.ts';
import { heaviestApart } from './overlap.ts';
import { sameRun, type ImportedRun, type Problem, type ReadFile } from './record.ts';

/**
 * Reads CodeCarbon's `emissions.csv`, from 1.0 (eleven columns) to 3.3.
 *
 * Columns and units are those of `codecarbon/output_methods/emissions_data.py` and `codecarbon/emissions_tracker.py` of
 * mlco2/codecarbon at b05965e4: `duration` s, `emissions` kg, energies kWh, `water_consumed` L; `timestamp` is the local
 * time at which the row was made, so a row spans the `duration` before it. Energies are multiplied by the PUE since PUE
 * exists (commit b9b0432b, release 2.2.3); before that there is neither column nor factor. `emissions_rate` was
 * g/s from 2.0.0 and is kg/s now (mlco2/codecarbon#346), so nobody can tell its unit and it is not read. GPUs are metered
 * as whole cards in `machine` and in `process` mode alike (`external/hardware.py`), so that rows which overlap in time on
 * one machine count them more than once (mlco2/codecarbon#544). `flush()` writes the run so far, so rows of one `run_id`
 * contain one another; rows of a task file (`task_name`) do not.
 * @throws InputError where no column can be found.
 */
export function readCodecarbon(names: Names, text: string): ReadFile {
  const table = readDelimited(text, [',', ';', '\t']);
  const columns = new Set(table.header.cells.map((cell) => cell.toLowerCase()));
  const wanted = ['duration', 'emissions', 'energy_consumed'];
  if (!wanted.some((name) => columns.has(name)))
    throw new InputError(
      '',
      `row ${table.header.row}, column 1: no column "duration", "emissions" or "energy_consumed" in a header of ${table.header.cells.length}; give CodeCarbon's emissions.csv with its header`,
    );
  const problems: Problem[] = [...table.problems];
  const rows: CodecarbonRow[] = [];
  const open = openRows(table, problems);
  for (const textRow of table.rows) {
    const { row, cells } = textRow;
    if (cells.length !== table.header.cells.length) {
      problems.push({
        row,
        column: Math.min(cells.length, table.header.cells.length) + 1,
        message: `${cells.length} cells under a header of ${table.header.cells.length}, so it cannot be told which is which and the row is left out; CodeCarbon leaves out empty columns in rows that it appends`,
      });
      continue;
    }
    const found = readCodecarbonRow(names, open(textRow), row);
    if (found) rows.push(found);
    else
      problems.push({
        row,
        column: 1,
        message: 'neither duration nor energy nor emissions can be read; the row is left out',
      });
  }
  const { runs, overlaps } = leaveOut(rows, columns.has('task_name'));
  return { runs, problems, notes: notesOf(rows, columns, overlaps, wanted) };
}

/** Marks the rows that others contain or overlap. */
function leaveOut(
  rows: readonly CodecarbonRow[],
  isTasks: boolean,
): { readonly runs: readonly ImportedRun[]; readonly overlaps: readonly CodecarbonRow[] } {
  const left = new Map<CodecarbonRow, string>();
  const without = (
    group: readonly CodecarbonRow[],
    why: (chosen: readonly CodecarbonRow[]) => string,
  ): void => {
    const spans = group.map(({ run, span }) => ({
      ...(span as NonNullable<CodecarbonRow['span']>),
      weight: run.itEnergy?.value ?? run.carbon?.value ?? run.hours?.value ?? 0,
    }));
    const chosen = heaviestApart(spans);
    const kept = group.filter((_, index) => chosen.has(index));
    group.forEach((row, index) => {
      if (!chosen.has(index)) left.set(row, why(kept));
    });
  };
  const timed = rows.filter(({ span }) => span !== undefined);
  if (!isTasks)
    for (const group of groupsOf(
      timed.filter(({ runId }) => runId !== undefined),
      ({ runId }) => runId ?? '',
    ))
      without(group, () => sameRun);
  const shared = timed.filter((row) => row.isShared && !left.has(row));
  const before = left.size;
  for (const group of groupsOf(shared, ({ machine }) => machine))
    without(
      group,
      () => 'it overlaps in time with a row of a machine that looks the same, which the total counts instead',
    );
  const overlaps = [...left.keys()].slice(before);
  return {
    runs: rows.map((row) => {
      const leftOut = left.get(row);
      return leftOut === undefined ? row.run : { ...row.run, leftOut };
    }),
    overlaps,
  };
}

function groupsOf<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

function notesOf(
  rows: readonly CodecarbonRow[],
  columns: ReadonlySet<string>,
  overlaps: readonly CodecarbonRow[],
  wanted: readonly string[],
): string[] {
  const notes = [
    'Energy is that of processors, accelerators and memory as CodeCarbon meters or models them; fans, power supplies and network are not in it.',
  ];
  const missing = wanted.filter((name) => !columns.has(name));
  if (missing.length > 0) notes.push(`The file has no column ${missing.join(', ')}.`);
  if (columns.has('emissions_rate'))
    notes.push(
      'emissions_rate is not read: it was grams or kilograms per second by version (mlco2/codecarbon#346).',
    );
  const pues = rows.flatMap(({ run }) => run.pue ?? []);
  if (pues.some((pue) => pue > 1))
    notes.push(
      'The PUE of a row is inside its energy and carbon already; the energy of the machines is without it.',
    );
  if (pues.includes(1))
    notes.push(
      'A PUE of 1 is what CodeCarbon takes when none is stated: cooling is then in neither energy nor carbon.',
    );
  if (!columns.has('pue') && rows.length > 0)
    notes.push(
      'The file is older than PUE in CodeCarbon (2.2.3): its energy and carbon are without cooling.',
    );
  if (rows.some(({ run }) => run.count))
    notes.push(
      'gpu_count is of the whole machine, also where CodeCarbon was told to follow some of its GPUs.',
    );
  const snapshots =
    rows.filter(({ runId }) => runId !== undefined).length -
    new Set(rows.flatMap(({ runId }) => runId ?? [])).size;
  if (snapshots > 0 && !columns.has('task_name'))
    notes.push('Rows of one run_id that overlap are states of one run: the last one is counted.');
  if (overlaps.length > 0)
    notes.push(
      `${overlaps.length} of ${rows.length} rows overlap in time with others of a machine that looks the same (rows ${overlaps
        .slice(0, most)
        .map(({ run }) => run.row)
        .join(
          ', ',
        )}${overlaps.length > most ? ', …' : ''}). CodeCarbon meters whole GPUs, and in machine mode the whole machine, so adding them would count it once for each process. The total takes them as one machine; if they ran on different machines, it is the sum beside it.`,
    );
  return notes;
}
const most = 8;
