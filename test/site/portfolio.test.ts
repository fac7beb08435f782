import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { estimate, InputError, tables, type Scenario } from 'flopprint';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../site/form/address.ts';
import { scenarioOf as scenarioOfForm } from '../../site/form/form.ts';
import { menusOf } from '../../site/form/menus.ts';
import { readColumns, harmless, readTable, withPoint, openReader, rowScenario } from 'flopprint/table';
import { openDesk } from '../../site/portfolio/desk.ts';
import { example, template } from '../../site/portfolio/example.ts';
import type { Answer, Options, Shown } from '../../site/portfolio/messages.ts';
import type { RollUp } from '../../site/portfolio/rollUp.ts';
import { inSight, layOut, rowAt } from '../../site/portfolio/windowing.ts';

const usual: Options = { basis: 'lifecycle', usual: 'cloud' };
const reader = openReader(tables);

/** The scenario of the only row of a table. */
function scenarioOf(text: string): Scenario {
  const { header, rows, decimal } = readTable(text);
  return rowScenario(reader, readColumns(header), rows[0] ?? [], decimal, 'lifecycle').scenario;
}

/** A desk that has worked to its end, and what it said last of each row. */
function deskOf(text: string, options: Options = usual) {
  const rows: Shown[] = [];
  const files: Blob[] = [];
  let sums: RollUp | undefined;
  let header: string[] = [];
  const desk = openDesk(tables, (answer: Answer) => {
    if (answer.kind === 'rows') for (const [row, shown] of answer.rows) rows[row] = shown;
    if (answer.kind === 'sums') sums = answer.sums;
    if (answer.kind === 'table') header = answer.columns.map((column) => column.header);
    if (answer.kind === 'file') files.push(answer.file);
  });
  const finish = (): void => {
    while (desk.work());
  };
  desk.take({ kind: 'table', text, options });
  finish();
  return {
    rows,
    desk,
    finish,
    get sums(): RollUp {
      if (!sums) throw new Error('no sums');
      return sums;
    },
    get header() {
      return header;
    },
    async file(what: 'csv' | 'json' | 'text'): Promise<string> {
      desk.take({ kind: 'file', what });
      return (await files.at(-1)?.text()) ?? '';
    },
  };
}

const row = (cells: string, header = 'phase,accelerator,count,hours,country,year'): string =>
  `${header}\n${cells}\n`;
const good = row('training,h100-sxm5-80,8,24,FR,2024');

describe('a pasted table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n', ',', ['1', '2']],
    ['semicolons', 'a;b\n1,5;2\n', ';', ['1,5', '2']],
    ['tabs', 'a\tb\n1\t2, or 3\n', '\t', ['1', '2, or 3']],
    ['a byte order mark', '\uFEFFa,b\r\n1,2\r\n', ',', ['1', '2']],
    ['quotes', 'a,b\n"1, ""one""","2\nlines"\n', ',', ['1, "one"', '2\nlines']],
    ['quoted delimiters in the header', '"a, b; c","d;e;f"\n1,2\n', ',', ['1', '2']],
    ['the line that spreadsheets write', 'sep=;\na;b\n1;2\n', ';', ['1', '2']],
  ] as const)('is read with %s', (_, text, delimiter, cells) => {
    const read = readTable(text);
    expect(read.delimiter).toBe(delimiter);
    expect(read.rows).toEqual([[...cells]]);
  });

  test('loses no cell: a row that is too long makes a column, one that is too short is filled', () => {
    expect(readTable('a,b\n1,2,3\n4\n\n')).toMatchObject({
      header: ['a', 'b', 'column 3'],
      rows: [
        ['1', '2', '3'],
        ['4', '', ''],
      ],
    });
  });

  test.each([
    ['a;b\n1,5;2,25\n', 'comma'],
    ['a;b\n1.5;2\n', 'point'],
    ['a;b\n1.234,5;2\n', 'comma'],
    ['a\tb\n1,234.5\t2\n', 'point'],
    ['a\tb\n0,429\t0,5\n', 'comma'],
    ['a;b\n1,234;2\n', 'comma'],
    ['a\tb\n1,234\t2\n', 'point'],
    ['a,b\n"1,5",2\n', 'point'],
  ] as const)('%j has a decimal %s', (text, decimal) => expect(readTable(text).decimal).toBe(decimal));

  test.each([
    ['1.234,5 MWh', '1234.5 MWh'],
    ['0,429', '0.429'],
    ['1.024', '1024'],
    ['7B', '7B'],
    ['eu, west', 'eu, west'],
  ])('with a decimal comma, %s is %s', (text, expected) => expect(withPoint(text, 'comma')).toBe(expected));
});

describe('headers', () => {
  const reading = (header: string) => readColumns([header])[0]?.reading;
  test.each([
    ['GPU', { as: 'word', word: 'accelerator' }],
    ['GPUs', { as: 'word', word: 'count' }],
    ['gpu_hours', { as: 'word', word: 'acceleratorHours' }],
    ['GPU-hours', { as: 'word', word: 'acceleratorHours' }],
    ['energy_kwh', { as: 'word', word: 'energy', unit: 'kWh' }],
    ['Energy (GWh)', { as: 'word', word: 'energy', unit: 'GWh' }],
    ['duration [days]', { as: 'word', word: 'hours', unit: 'day' }],
    ['Days', { as: 'word', word: 'hours', unit: 'day' }],
    ['parameters (B)', { as: 'word', word: 'parameters', unit: 'B' }],
    ['params_b', { as: 'word', word: 'parameters', unit: 'B' }],
    ['carbon intensity, kgCO2e/kWh', { as: 'word', word: 'carbonIntensity', unit: 'kgCO2e/kWh' }],
    ['carbon_intensity_g_per_kwh', { as: 'word', word: 'carbonIntensity', unit: 'gCO2e/kWh' }],
    ['carbon free share (%)', { as: 'word', word: 'carbonFreeShare', unit: '%' }],
    ['hardware.accelerator', { as: 'field', path: 'hardware.accelerator' }],
    ['Training.Energy (kWh)', { as: 'field', path: 'training.energy', unit: 'kWh' }],
    ['cost centre', { as: 'kept' }],
    ['acelerator', { as: 'kept', near: 'accelerator' }],
    ['flopprint: carbon (tCO2e)', { as: 'result' }],
    ['constructor', { as: 'kept' }],
    ['__proto__', { as: 'kept', near: 'project' }],
  ])('%s', (header, expected) => expect(reading(header)).toEqual(expected));

  test('that say the same are read once', () => {
    expect(readColumns(['gpu', 'accelerator']).map((column) => column.reading)).toEqual([
      { as: 'word', word: 'accelerator' },
      { as: 'kept', twin: 'gpu' },
    ]);
  });
});

describe('a row becomes a scenario', () => {
  test('of training, by count and hours', () =>
    expect(scenarioOf(good)).toEqual({
      hardware: { accelerator: 'h100-sxm5-80', count: '8', hours: '24' },
      site: { grid: 'FR', year: 2024 },
    }));

  test('of fine-tuning, whose hours are those of all machines', () =>
    expect(scenarioOf(row('LoRA,a100,4,2 days,,', 'phase,gpu,gpus,hours,country,year'))).toEqual({
      postTraining: { kind: 'lora', acceleratorHours: 192 },
      hardware: { accelerator: 'a100' },
    }));

  test('of inference, by tokens generated in all', () => {
    const scenario = scenarioOf(row('serving,7B,l4,1B,250', 'phase,parameters,gpu,tokens,output tokens'));
    expect(scenario.inference).toEqual({ tokensOut: '250', requests: 4e6 });
  });

  test('of storage, by terabytes and years', () =>
    expect(scenarioOf(row('storage,50,3 years,SE', 'phase,stored (TB),duration,country'))).toEqual({
      storage: { stored: '50 TB', duration: '3 years' },
      site: { grid: 'SE' },
    }));

  test('with the unit of its header, unless the cell has its own', () => {
    expect(scenarioOf('energy_kwh\n1200\n').training?.energy).toBe('1200 kWh');
    expect(scenarioOf('energy_kwh\n1.2 GWh\n').training?.energy).toBe('1.2 GWh');
    expect(scenarioOf('energy_kwh;pue\n1.200,5;1,1\n')).toMatchObject({
      training: { energy: '1200.5 kWh' },
      site: { pue: '1.1' },
    });
  });

  test('0 is a value', () =>
    expect(scenarioOf('energy,carbon_free_share\n0,0\n')).toMatchObject({
      training: { energy: '0' },
      site: { carbonFreeShare: '0' },
    }));

  test('a region wins over its country, and a note says where they differ', () => {
    const { header, rows } = readTable('gpu,count,hours,region,country\nh100,8,24,us-east-1,FR\n');
    const { scenario, notes } = rowScenario(reader, readColumns(header), rows[0] ?? [], 'point', 'lifecycle');
    expect(scenario.site).toEqual({ region: 'aws/us-east-1' });
    expect(notes).toMatchObject([{ field: 'country' }]);
  });

  test('places are found by name', () =>
    expect(scenarioOf('energy,country\n1,Germany\n').site).toEqual({ grid: 'DE' }));

  test('a model that is only a name is one, a known one without a size is read', () => {
    expect(scenarioOf('model,energy\nour own,1\n')).toEqual({ name: 'our own', training: { energy: '1' } });
    const [known] = tables.models;
    expect(scenarioOf(`model,phase,requests,gpu\n${known?.id},inference,1M,h100\n`).model).toEqual({
      name: known?.id,
    });
  });

  test.each([
    ['phase', row('trainning,h100,8,24,FR,2024'), 'did you mean "training"'],
    ['ownership', 'energy,ownership\n1,constructor\n', 'neither "cloud" nor "own"'],
    ['year', 'energy,year\n1,soon\n', 'names no year'],
    ['requests', 'phase,energy,requests\ntraining,1,5\n', 'says nothing of training'],
    ['count', 'phase,gpu,hours\nfine-tuning,h100,5\n', 'how many accelerators'],
    ['training.energy', 'energy,training.energy\n1,2\n', 'two columns'],
    ['hardware.count', 'phase,gpu,gpus,hours\nlora,h100,many,3\n', 'is not a number'],
  ])('refuses a wrong %s and says why', (field, text, words) => {
    const refused = (): Scenario => scenarioOf(text);
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(words);
    expect(refused).toThrow(new RegExp(`^${field.replace('.', '\\.')}: `));
  });
});

describe('a portfolio', () => {
  const made = deskOf(example);
  const scenarios = readTable(example).rows.map(
    (cells) =>
      rowScenario(reader, readColumns(readTable(example).header), cells, 'point', 'lifecycle').scenario,
  );

  test('every row of the example and of the template has a result', () => {
    expect(made.rows.flatMap((shown) => ('problem' in shown ? [shown.problem] : []))).toEqual([]);
    expect(deskOf(template).sums.refused).toBe(0);
  });

  test('opens its rows in the calculator with the same scenario', () => {
    const menus = menusOf(tables);
    const opened = made.rows.flatMap((shown, index) => {
      const query = 'result' in shown ? shown.result.query : undefined;
      if (query === undefined) return [];
      const { form } = readAddress(query, { blank: { name: '', form: {}, note: '' } }, 'blank');
      const { name, ...scenario } = scenarios[index] ?? {};
      expect(name).toBeTypeOf('string');
      expect(estimate(scenarioOfForm(form, menus)).total).toEqual(estimate(scenario).total);
      return [index];
    });
    // A model by name is known to the package alone.
    expect(opened).toEqual([0, 1, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('sums to the estimates of the library', () => {
    const estimates = scenarios.map((scenario) => estimate(scenario));
    const sum = (of: (one: ReturnType<typeof estimate>) => number | undefined): number =>
      estimates.reduce((total, one) => total + (of(one) ?? 0), 0);
    const { total, energy, water, scopes } = made.sums;
    expect(total.carbon.value).toBeCloseTo(
      sum((one) => one.total.carbon?.value),
      9,
    );
    expect(energy.value).toBeCloseTo(
      sum((one) => one.total.energy?.value),
      9,
    );
    expect(water.value).toBeCloseTo(
      sum((one) => one.total.water?.value),
      9,
    );
    const carbon = total.carbon.value;
    for (const lines of [made.sums.phases, made.sums.years, made.sums.sites])
      expect(lines.reduce((all, line) => all + line.carbon.value, 0)).toBeCloseTo(carbon, 9);
    expect(scopes.reduce((all, line) => all + line.location.value, 0)).toBeCloseTo(carbon, 9);
    expect(scopes.reduce((all, line) => all + line.market, 0)).toBeCloseTo(total.market, 9);
  });

  test('has an interval between that of independent rows and that of rows that all go together', () => {
    const { total, independent, together } = made.sums;
    const { p5 = 0, p95 = 0 } = total.carbon;
    expect(together[0]).toBeLessThan(p5);
    expect(together[1]).toBeGreaterThan(p95);
    expect(independent[1]).toBeLessThan(together[1]);
    expect(p95 - p5).toBeGreaterThan(0.9 * (independent[1] - independent[0]));
  });

  test('of one row twice is twice that row, interval included: both are off together', () => {
    const one = deskOf(good).sums;
    const two = deskOf(`${good}${good.split('\n')[1]}\n`).sums;
    for (const key of ['value', 'p5', 'p50', 'p95'] as const)
      expect(two.total.carbon[key]).toBeCloseTo(2 * (one.total.carbon[key] ?? 0), 9);
    expect(two.together[1]).toBeCloseTo(2 * one.together[1], 9);
    expect(two.independent[1] - two.total.carbon.value).toBeCloseTo(
      Math.SQRT2 * (one.independent[1] - one.total.carbon.value),
      9,
    );
  });

  test('puts machines of one’s own in Scope 2 and category 2, those of a cloud in category 1', () => {
    const table = row(
      'training,h100,8,24,FR,own\ntraining,h100,8,24,FR,',
      'phase,gpu,gpus,hours,country,ownership',
    );
    const { carbon } = estimate({
      hardware: { accelerator: 'h100', count: 8, hours: 24 },
      site: { grid: 'FR' },
    }).quantities;
    const cloud = deskOf(table).sums.scopes;
    expect(cloud.map(({ scope }) => scope)).toEqual([
      'Scope 2',
      'Scope 3, category 2',
      'Scope 3, category 1',
      'Scope 3, category 1',
    ]);
    const both = cloud.reduce((sum, { location }) => sum + location.value, 0);
    expect(both).toBeCloseTo(2 * (carbon?.value ?? 0), 12);
    const own = deskOf(table, { ...usual, usual: 'own' }).sums.scopes;
    expect(own.map(({ scope }) => scope)).toEqual(['Scope 2', 'Scope 3, category 2']);
    expect(own[0]?.location.value).toBeCloseTo(2 * (cloud[0]?.location.value ?? 0), 12);
    expect(own[0]?.location.p95).toBeCloseTo(2 * (cloud[0]?.location.p95 ?? 0), 9);
  });

  test('counts contracts market-based: half of it bought carbon-free is half of it', () => {
    const rows = row(
      'training,h100,8,24,FR,50 %\ntraining,h100,8,24,FR,',
      'phase,gpu,gpus,hours,country,carbon_free_share',
    );
    const { scopes, marketBy } = deskOf(rows).sums;
    const [electricity] = scopes;
    expect(electricity?.market).toBeCloseTo(0.75 * (electricity?.location.value ?? 0), 9);
    expect(marketBy).toEqual({ stated: 1, location: 1 });
  });

  test('scores what it rests on', () => {
    const metered = deskOf('energy (MWh),carbon_intensity (g/kWh),pue\n5,300,1.1\n').sums;
    for (const driver of ['activity', 'power', 'pue', 'intensity'] as const)
      expect(metered.quality[driver]).toMatchObject({ data: 0, predicted: 0, default: 0 });
    expect(metered.score).toBe(1);
    const guessed = deskOf('parameters,tokens,gpu\n7B,1T,h100\n').sums;
    expect(guessed.quality.activity.predicted).toBeGreaterThan(0);
    expect(guessed.quality.intensity.default).toBeGreaterThan(0);
    expect(guessed.score).toBeGreaterThan(2);
  });

  test('names the data it was made with, and no other', () => {
    const { factors } = deskOf(`${good}training,h100-sxm5-80,8,24,SE,2024\n`).sums;
    const rowsOf = (part: string) =>
      factors.filter((factor) => factor.row.includes(part)).map((factor) => factor.rows);
    expect(rowsOf('grids/ember-co2js/FRA/')).toEqual([1]);
    expect(rowsOf('grids/ember-co2js/SWE/')).toEqual([1]);
    expect(rowsOf('accelerators/h100-sxm5-80/thermal').every((rows) => rows === 2)).toBe(true);
    expect(factors.some((factor) => factor.row.includes('marginal'))).toBe(false);
  });

  test('a row that is mended is in the sum as if it had never been wrong', () => {
    const wrong = deskOf(`${good}training,h100-smx,8,24,US,2024\n`);
    const shown = wrong.rows[1];
    if (!shown || !('problem' in shown)) throw new Error('no problem');
    expect(shown.problem).toMatchObject({ column: 1, value: 'h100-smx', label: 'Accelerator' });
    expect(shown.problem.suggestions[0]).toBe('h100-sxm5-80');
    expect(wrong.sums).toMatchObject({ counted: 1, refused: 1, waiting: 0 });
    wrong.desk.take({ kind: 'cell', row: 1, column: 1, text: 'h100-sxm5-80' });
    const right = deskOf(`${good}training,h100-sxm5-80,8,24,US,2024\n`).sums;
    expect(wrong.sums.total.carbon.value).toBe(right.total.carbon.value);
    expect(wrong.sums.total.carbon.p95).toBeCloseTo(right.total.carbon.p95 ?? 0, 9);
    expect(wrong.sums.factors).toEqual(right.factors);
    wrong.desk.take({ kind: 'cell', row: 1, column: 2, text: 'many' });
    expect(wrong.sums).toMatchObject({ counted: 1, refused: 1 });
  });

  test('towns are suggested where a region is unknown', () => {
    const { rows } = deskOf('energy,region\n1,Frankfurt\n');
    const [shown] = rows;
    expect(
      shown &&
        'problem' in shown &&
        shown.problem.suggestions.some((id) => id.startsWith('aws/eu-central-1')),
    ).toBe(true);
  });

  test('the direct basis is used where a row states none', () => {
    const { sums } = deskOf(row('training,h100,8,24,GB,2024'), { ...usual, basis: 'direct' });
    expect(sums.bases).toEqual({ direct: 1 });
  });
});

describe('an export', () => {
  test('reads back to the same cells and the same sums, with every column that was there', async () => {
    const first = deskOf(example);
    const csv = await first.file('csv');
    const again = deskOf(csv);
    expect(again.sums.total).toEqual(first.sums.total);
    expect(readTable(csv).rows.map((cells) => cells.slice(0, 17))).toEqual(readTable(example).rows);
    expect(await again.file('csv')).toBe(csv);
    const [line] = csvParse(csv.replace('\uFEFF', ''));
    expect(line?.['cost centre']).toBe('R-101');
    expect(Number(line?.['flopprint: carbon (tCO2e)'])).toBeGreaterThan(30);
    expect(line?.['flopprint: version']).toMatch(/^\d+\.\d+/);
    expect(line?.['flopprint: data version']).toMatch(/^20/);
  });

  test('keeps semicolons and decimal commas', async () => {
    const text = 'energy (MWh);country;note\n1,5;FR;"a;b"\n';
    const csv = await deskOf(text).file('csv');
    const [, line = ''] = csv.split('\n');
    expect(line).toMatch(/^1,5;FR;"a;b";\d+,\d+;/);
    expect(deskOf(csv).sums.total).toEqual(deskOf(text).sums.total);
  });

  test.each(['=HYPERLINK("http://x")', '+1+cmd|x', '-2+3', '@SUM(A1)', '=1'])(
    '%s is no formula',
    async (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`);
      const csv = await deskOf(
        `energy,"${cell.replaceAll('"', '""')}"\n1,"${cell.replaceAll('"', '""')}"\n`,
      ).file('csv');
      for (const cells of csvParse(csv.replace('\uFEFF', '')).map((line) => Object.entries(line)))
        for (const [name, value] of cells)
          for (const text of [name, value ?? '']) expect(text).not.toMatch(/^[=@]|^[+-](?!\d+(\.\d+)?$)/);
      expect(readTable(csv).rows[0]?.[1]).toBe(cell);
    },
  );

  test.each(['-5', '+1.5e3', '1,000', 'plain', ''])('%s stays as it is', (cell) =>
    expect(harmless(cell)).toBe(cell),
  );

  test('as JSON holds every row, its scenario and the data', async () => {
    const made = deskOf(`${good}training,h100-smx,8,24,US,2024\n`);
    const document = JSON.parse(await made.file('json')) as {
      schema: string;
      rollUp: { total: { carbon: { value: number } } };
      factors: unknown[];
      rows: { estimate?: { scenario: Scenario; total: { carbon: { value: number } } }; problem?: unknown }[];
    };
    expect(document.schema).toBe('flopprint/portfolio@1');
    expect(document.rollUp.total.carbon.value).toBe(made.sums.total.carbon.value);
    expect(document.factors.length).toBeGreaterThan(10);
    const [one, two] = document.rows;
    expect(estimate(one?.estimate?.scenario ?? {}).total.carbon?.value).toBe(
      one?.estimate?.total.carbon.value,
    );
    expect(two?.problem).toBeDefined();
  });

  test('any text reads, and what is exported reads again to the same cells', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (cells) => {
        const read = readTable(
          cells.map((line) => line.map((text) => JSON.stringify(text)).join(',')).join('\n'),
        );
        for (const line of read.rows) expect(line).toHaveLength(read.header.length);
        readColumns(read.header);
      }),
      { numRuns: 200 },
    );
  });

  test('no cell breaks a row: it has a result or a problem in words', () => {
    const columns = readColumns([
      'phase',
      'accelerator',
      'count',
      'hours',
      'country',
      'year',
      'tokens',
      'parameters',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { minLength: 8, maxLength: 8 }), (cells) => {
        try {
          rowScenario(reader, columns, cells, 'point', 'lifecycle');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long table', () => {
  const layout = layOut(5000, (row) => (row % 10 === 3 ? 90 : 36));

  test('finds the row at a height', () => {
    expect([0, 35, 36, 36 * 3, 36 * 3 + 89, 36 * 3 + 90].map((height) => rowAt(layout, height))).toEqual([
      0, 0, 1, 3, 3, 4,
    ]);
    expect(rowAt(layout, 1e9)).toBe(4999);
    expect(
      rowAt(
        layOut(0, () => 36),
        5,
      ),
    ).toBe(0);
  });

  test('draws what is in sight and what has the focus, and keeps its height', () => {
    const { drawn, rest } = inSight(layout, 10_000, 10_500, [2, 4000, -1]);
    expect(drawn[0]).toEqual({ row: 2, gap: 72 });
    expect(drawn.at(-1)?.row).toBe(4000);
    expect(drawn.length).toBeLessThan(20);
    const heights = drawn.reduce(
      (sum, { row, gap }) => sum + gap + (layout.tops[row + 1]! - layout.tops[row]!),
      rest,
    );
    expect(heights).toBe(layout.tops[5000]);
  });
});
