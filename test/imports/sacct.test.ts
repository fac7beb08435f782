import { readImport } from 'flopprint/imports';
import { tables } from 'flopprint';
import { describe, expect, test } from 'vitest';

const piped = `JobID|JobName|State|Elapsed|AllocTRES|ConsumedEnergy|End
4001|pretrain|COMPLETED|1-02:00:00|billing=64,cpu=64,energy=374400000,gres/gpu:a100=8,gres/gpu=8,mem=500G,node=1|374.40M|2026-03-02T12:00:00
4001.batch|batch|COMPLETED|1-02:00:00|cpu=64,gres/gpu:a100=8,mem=500G,node=1|200M|2026-03-02T12:00:00
4001.0|python|COMPLETED|1-01:59:58|cpu=64,gres/gpu:a100=8,mem=500G,node=1|374.40M|2026-03-02T12:00:00
4002|pretrain|FAILED|00:30:00|billing=64,cpu=64,gres/gpu:a100=8,gres/gpu=8,node=1|7.2M|2026-03-02T13:00:00
4003|pretrain|CANCELLED by 1001|01:15:00|cpu=64,gres/gpu:a100=8,gres/gpu=8,node=1|0|2026-03-02T15:00:00
4004|pretrain|RUNNING|05:00|cpu=64,gres/gpu:a100=8,gres/gpu=8,node=1||Unknown
4005|pretrain|PENDING|00:00:00|||Unknown
`;

// The lines end on the space that sacct writes behind each column.
const fixed = [
  'JobID           JobName      State    Elapsed                      AllocTRES ConsumedEnergy ',
  '------------ ---------- ---------- ---------- ------------------------------ -------------- ',
  '4001           pretrain  COMPLETED 1-02:00:00         gres/gpu:a100=8,node=1        374.40M ',
  '4001.batch        batch  COMPLETED 1-02:00:00         gres/gpu:a100=8,node=1           200M ',
  '4002           pretrain CANCELLED+   00:30:00         gres/gpu:a100=8,node=1           7.2M ',
  '4006           pretrain  COMPLETED   01:00:00 billing=64,cpu=64,gres/gpu:a1+              0 ',
].join('\n');

describe('sacct', () => {
  // By hand: 1 day and 2 hours are 26 h on 8 GPUs, 208 accelerator-hours; 374.4 MJ are 0.104 MWh. The job that failed:
  // half an hour, 4 accelerator-hours, 2 kWh. The one that was cancelled: 10 accelerator-hours.
  test('-P is read: jobs, not steps, and those that failed apart', () => {
    const { format, runs, total, failed, problems, notes } = readImport(tables, piped);
    expect(format).toBe('sacct');
    expect(problems).toEqual([]);
    expect(runs.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      '4001 completed',
      '4002 failed',
      '4003 failed',
      '4004 unfinished',
      '4005 unfinished',
    ]);
    expect(total).toMatchObject({
      runs: 1,
      acceleratorHours: { value: 208 },
      itEnergy: { value: 0.104, unit: 'MWh' },
    });
    expect(failed).toMatchObject({ runs: 2, acceleratorHours: { value: 14 }, itEnergy: { value: 0.002 } });
    expect(runs[0]?.scenario).toMatchObject({
      hardware: { accelerator: 'a100-sxm4-80', count: 8, hours: 26 },
    });
    expect(notes.join(' ')).toContain('2 rows of job steps are not added');
  });

  test('in columns of fixed width is the same, and a cell that is cut is told', () => {
    const { total, failed, problems, runs } = readImport(tables, fixed);
    expect(runs).toHaveLength(3);
    expect(total).toMatchObject({ runs: 2, acceleratorHours: { value: 208 }, itEnergy: { value: 0.104 } });
    expect(failed).toMatchObject({ runs: 1, acceleratorHours: { value: 4 } });
    expect(problems).toMatchObject([{ row: 6, column: 5, name: 'AllocTRES' }]);
    expect(problems[0]?.message).toContain('is cut');
  });

  test('a line that does not stand under its columns is left out', () => {
    const moved = fixed.replace('  COMPLETED   01:00:00', '  COMPLETED     01:00:00');
    const { problems, runs } = readImport(tables, moved);
    expect(problems).toMatchObject([
      { row: 6, message: expect.stringContaining('does not stand under') as string },
    ]);
    expect(runs).toHaveLength(2);
  });

  test.each([
    ['00:00', 0],
    ['00:30', 30],
    ['02:03:04', 7384],
    ['1-02:03:04', 93_784],
    ['10-00:00:00', 864_000],
    ['00:59.500', 59.5],
    ['26:00:00', 93_600],
  ])('%s is %d s', (elapsed, seconds) => {
    const { runs } = readImport(tables, `JobID|Elapsed\n1|${elapsed}`);
    expect((runs[0]?.hours?.value ?? Number.NaN) * 3600).toBeCloseTo(seconds, 9);
  });

  // Prefixes are of 1000, as src/sacct/print.c converts energy.
  test.each([
    ['3600000', 0.001],
    ['3.6M', 0.001],
    ['3600K', 0.001],
    ['1.8G', 0.5],
  ])('an energy of %s is %d MWh', (energy, megawattHours) => {
    const { total } = readImport(tables, `JobID|Elapsed|ConsumedEnergy\n1|01:00:00|${energy}`);
    expect(total.itEnergy?.value).toBeCloseTo(megawattHours, 12);
  });

  test.each([
    ['AllocTRES', 'gres/gpu=8', 8, undefined],
    ['AllocTRES', 'gres/gpu:h100=4,gres/gpu=4', 4, 'h100-sxm5-80'],
    ['ReqTRES', 'gres/gpu:a40=2', 2, 'a40'],
    ['AllocTRES', 'cpu=4', undefined, undefined],
    ['AllocTRES', 'gres/gpumem=80G,gres/gpuutil=100', undefined, undefined],
  ])('%s %s is %s of %s', (column, text, count, accelerator) => {
    const { runs } = readImport(tables, `JobID|Elapsed|${column}\n1|01:00:00|${text}`);
    expect(runs[0]?.count).toBe(count);
    expect(runs[0]?.scenario.hardware?.accelerator).toBe(accelerator);
  });

  test.each([
    ['1|two hours|', 2, 2, 'Elapsed'],
    ['1|1-02:0+|', 2, 2, 'Elapsed'],
    ['1|01:00:00|18446744073709551614', 2, 3, 'ConsumedEnergy'],
    ['1|01:00:00', 2, 3, undefined],
    ['7.batch|01:00:00|5', 2, 1, 'JobID'],
    ['|01:00:00|5', 2, 1, 'JobID'],
  ])('%s has a problem in row %i, column %i', (line, row, column, name) => {
    const { problems, runs } = readImport(tables, `JobID|Elapsed|ConsumedEnergy\n${line}\n9|02:00:00|3.6M`);
    expect(problems).toMatchObject([{ row, column, ...(name ? { name } : {}) }]);
    expect(runs.at(-1)).toMatchObject({ id: '9', hours: { value: 2 } });
  });

  test('a line that ends on a delimiter (-p) and other delimiters are read', () => {
    expect(readImport(tables, 'JobID|Elapsed|\n1|01:00:00|').total.runs).toBe(1);
    expect(readImport(tables, 'JobID;Elapsed\n1;01:00:00').total.hours?.value).toBe(1);
  });

  test('a table without what is needed is refused with the command that prints it', () => {
    expect(() => readImport(tables, 'JobID|State\n1|COMPLETED')).toThrow(
      /row 1, column 1: no column Elapsed.*sacct -P/,
    );
  });
});
