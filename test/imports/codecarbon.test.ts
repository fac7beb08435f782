import { readFileSync } from 'node:fs';
import { readImport } from 'flopprint/imports';
import { tables } from 'flopprint';
import { describe, expect, test } from 'vitest';

const file = readFileSync(new URL('./files/codecarbon-3.csv', import.meta.url), 'utf8');
const [header = '', row = ''] = file.trimEnd().split('\n');
const columns = header.split(',');

/** A row with some cells changed. */
function rowWith(changed: Readonly<Record<string, string>>): string {
  const cells = row.split(',');
  for (const [name, text] of Object.entries(changed)) {
    expect(columns).toContain(name);
    cells[columns.indexOf(name)] = text;
  }
  return cells.join(',');
}
const read = (...rows: readonly string[]) => readImport(tables, [header, ...rows].join('\n'));
const places = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ row: at, column, name }) => [at, column, name]);

describe('emissions.csv of version 3', () => {
  // By hand: 36,000 s are 10 h on 8 GPUs; 31.2 kWh with a PUE of 1.2 are 26 kWh of the machines, 28.8 kWh are 24 kWh of
  // the GPUs; 1.344 kg are 0.001344 t.
  test('is read with its units, and its PUE taken out of the energy of the machines', () => {
    const { format, runs, total, problems } = readImport(tables, file);
    expect(format).toBe('codecarbon');
    expect(problems).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({
      id: '0a578547-1d6b-4e2f-be0c-7ad10f2f7c97',
      row: 2,
      outcome: 'completed',
      count: 8,
      pue: 1.2,
      hours: { value: 10, unit: 'h' },
      readAs: { 'NVIDIA A100-SXM4-80GB': 'a100-sxm4-80' },
      scenario: {
        name: 'tiny-gpt',
        training: { energy: 0.026 },
        hardware: { accelerator: 'a100-sxm4-80', count: 8, hours: 10 },
        site: { grid: 'FR', pue: 1.2 },
      },
    });
    expect(total).toEqual({
      runs: 1,
      hours: { value: 10, unit: 'h' },
      acceleratorHours: { value: 80, unit: 'h' },
      itEnergy: { value: 0.026, unit: 'MWh' },
      facilityEnergy: { value: 0.0312, unit: 'MWh' },
      acceleratorEnergy: { value: 0.024, unit: 'MWh' },
      carbon: { value: 0.001344, unit: 'tCO2e' },
    });
  });

  test('never uses emissions_rate, and says so', () => {
    const wrong = read(rowWith({ emissions_rate: '99999' }));
    expect(wrong.total).toEqual(read(row).total);
    expect(wrong.notes.join(' ')).toContain('codecarbon#346');
  });

  test('of eight processes is one machine, and the sum stands beside it', () => {
    const eight = read(...Array.from({ length: 8 }, (_, index) => rowWith({ run_id: `process-${index}` })));
    expect(eight.total.runs).toBe(1);
    expect(eight.total.itEnergy?.value).toBeCloseTo(0.026, 12);
    expect(eight.ifSeparate?.runs).toBe(8);
    expect(eight.ifSeparate?.itEnergy?.value).toBeCloseTo(8 * 0.026, 12);
    expect(eight.runs.filter(({ leftOut }) => leftOut !== undefined)).toHaveLength(7);
    expect(eight.notes.join(' ')).toContain('7 of 8 rows overlap');
  });

  test('in process mode shares whole GPUs too, and no GPU is shared where there is none', () => {
    const process = { tracking_mode: 'process' };
    expect(read(rowWith({ ...process, run_id: 'a' }), rowWith({ ...process, run_id: 'b' })).total.runs).toBe(
      1,
    );
    const none = { ...process, gpu_energy: '0.0', gpu_count: '0', gpu_model: '' };
    expect(read(rowWith({ ...none, run_id: 'a' }), rowWith({ ...none, run_id: 'b' })).total.runs).toBe(2);
  });

  test('adds runs that follow one another, and runs on machines that differ', () => {
    const later = rowWith({ run_id: 'later', timestamp: '2026-03-02T22:00:00' });
    expect(read(row, later).total).toMatchObject({ runs: 2, acceleratorHours: { value: 160 } });
    const other = rowWith({ run_id: 'other', cpu_model: 'Intel(R) Xeon(R) Platinum 8480+' });
    expect(read(row, other).total.runs).toBe(2);
  });

  test('with states of one run counts the last of them', () => {
    const half = rowWith({ timestamp: '2026-03-02T07:00:00', duration: '18000.0', energy_consumed: '15.6' });
    const both = read(half, row);
    expect(both.total).toMatchObject({ runs: 1, itEnergy: { value: 0.026 } });
    expect(both.ifSeparate).toBeUndefined();
    expect(both.notes.join(' ')).toContain('states of one run');
  });

  // 00 to 10 and 08 to 12 overlap, 08 to 12 and 11 to 21 too: the two long ones do not, and are the most that is certain.
  test('of a chain of overlaps counts the most that is certain', () => {
    const chain = read(
      rowWith({ run_id: 'a', timestamp: '2026-03-02T10:00:00', duration: '36000' }),
      rowWith({ run_id: 'b', timestamp: '2026-03-02T12:00:00', duration: '14400', energy_consumed: '12' }),
      rowWith({ run_id: 'c', timestamp: '2026-03-02T21:00:00', duration: '36000' }),
    );
    expect(chain.runs.map(({ leftOut }) => leftOut === undefined)).toEqual([true, false, true]);
    expect(chain.total.itEnergy?.value).toBeCloseTo(0.052, 12);
  });

  test('reads tasks of one run as they are: one after another', () => {
    const tasks = `task_name,${header}\n${['load', 'train']
      .map(
        (task, index) =>
          `${task},${rowWith({ timestamp: `2026-03-02T1${index + 2}:00:00`, duration: '3600' })}`,
      )
      .join('\n')}`;
    expect(readImport(tables, tasks).total).toMatchObject({ runs: 2, acceleratorHours: { value: 16 } });
  });
});

describe('older files', () => {
  // The columns of 1.x, as in tests/test_data/emissions_invalid_headers.csv of mlco2/codecarbon at b05965e4.
  test('of eleven columns have no machine and no PUE', () => {
    const { total, runs, notes } = readImport(
      tables,
      'timestamp,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region\n' +
        '2021-06-29T11:00:38,codecarbon,1800,0.5,1.25,Morocco,MAR,casablanca-settat,N,,',
    );
    expect(total).toEqual({
      runs: 1,
      hours: { value: 0.5, unit: 'h' },
      itEnergy: { value: 0.00125, unit: 'MWh' },
      carbon: { value: 0.0005, unit: 'tCO2e' },
    });
    expect(runs[0]?.scenario.site).toEqual({ grid: 'MA' });
    expect(notes.join(' ')).toContain('older than PUE');
  });

  test('saved by a spreadsheet with semicolons and decimal commas are the same file', () => {
    const german = `${header.replaceAll(',', ';')}\n${row.replaceAll(',', ';').replaceAll('36000.0', '36000,0').replaceAll('31.2', '31,2').replaceAll('28.8', '28,8')}`;
    expect(readImport(tables, german).total).toEqual(readImport(tables, file).total);
  });
});

describe('places and machines', () => {
  test.each([
    [
      { cloud_provider: 'aws', cloud_region: 'us-east-1', country_iso_code: 'USA' },
      { region: 'aws/us-east-1' },
    ],
    [{ country_iso_code: 'CAN', region: 'quebec' }, { grid: 'CA-QC' }],
    [{ country_iso_code: 'USA', region: 'virginia' }, { grid: 'US-VA' }],
    [{ country_iso_code: 'DEU', region: 'bavaria' }, { grid: 'DE' }],
  ])('%j is %j', (changed, site) => {
    expect(read(rowWith(changed)).runs[0]?.scenario.site).toMatchObject(site);
  });

  test('a GPU that is not known is told with what is near, and the rest of the row stays', () => {
    const unknown = read(rowWith({ gpu_model: '8 x NVIDIA A100-SXM4-81GB' }));
    expect(places(unknown)).toEqual([[2, 27, 'gpu_model']]);
    expect(unknown.problems[0]?.message).toContain('did you mean "a100-sxm4-80"');
    expect(unknown.runs[0]).toMatchObject({ count: 8, hours: { value: 10 } });
    expect(unknown.runs[0]?.scenario.hardware).toEqual({ count: 8, hours: 10 });
  });

  // CodeCarbon writes several kinds one after another without a sign between them (core/resource_tracker.py).
  test('several kinds of GPU are not guessed at', () => {
    const mixed = read(rowWith({ gpu_model: '4 x NVIDIA A404 x Tesla T4', gpu_count: '8' }));
    expect(mixed.problems[0]?.message).toContain('several kinds');
    expect(mixed.runs[0]?.scenario.hardware?.accelerator).toBeUndefined();
  });
});

describe('what is wrong with a file is told with row and column, and the rest is read', () => {
  test.each([
    [{ duration: '-5' }, [2, 5, 'duration']],
    [{ energy_consumed: 'much' }, [2, 14, 'energy_consumed']],
    [{ emissions: '1e999' }, [2, 6, 'emissions']],
    [{ timestamp: '02/03/2026 12:00' }, [2, 1, 'timestamp']],
    [{ timestamp: '2026-02-30T12:00:00' }, [2, 1, 'timestamp']],
    [{ pue: '0.2' }, [2, 37, 'pue']],
    [{ gpu_count: '7.5' }, [2, 26, 'gpu_count']],
  ])('%j', (changed, place) => {
    const result = read(rowWith(changed));
    expect(places(result)).toEqual([place]);
    expect(result.problems[0]?.message).not.toContain('\n');
    expect(result.runs).toHaveLength(1);
  });

  // output_methods/file.py drops empty columns of a row that it appends, and writes no header with it.
  test('a row of too few cells is left out, as its cells stand under wrong names', () => {
    const result = read(
      row,
      rowWith({ run_id: 'short' }).split(',').slice(1).join(','),
      rowWith({ run_id: 'x', timestamp: '2026-03-05T12:00:00' }),
    );
    expect(places(result)).toEqual([[3, 38, undefined]]);
    expect(result.total.runs).toBe(2);
  });

  test('a quote that is never closed costs its row alone', () => {
    const result = read(
      rowWith({ project_name: '"open' }),
      rowWith({ run_id: 'x', timestamp: '2026-03-05T12:00:00' }),
    );
    expect(places(result)).toEqual([[2, 2, 'project_name']]);
    expect(result.total.runs).toBe(1);
  });

  test('a quoted name with a delimiter is one cell', () => {
    expect(read(rowWith({ project_name: '"a, ""b"""' })).runs[0]?.name).toBe('a, "b"');
  });

  test.each(['', '\n\n', 'a,b\n1,2', 'timestamp,project_name\n2026-03-02T12:00:00,x'])(
    '%j is refused in one line',
    (text) => {
      expect(() => readImport(tables, text, 'codecarbon')).toThrow(/row 1, column 1|the file is empty/);
    },
  );

  test('a cell of 10,000 characters is shown short', () => {
    const long = 'x'.repeat(10_000);
    const result = read(rowWith({ project_name: long, gpu_model: long }));
    expect(result.runs[0]?.name?.length).toBeLessThan(50);
    expect(JSON.stringify(result.problems).length).toBeLessThan(400);
  });
});
