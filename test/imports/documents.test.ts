import { readImport } from 'flopprint/imports';
import { estimate, simulate, tables } from 'flopprint';
import { describe, expect, test } from 'vitest';

const boamps = {
  header: { reportId: '2f4643f7', reportDatetime: '2026-02-26 16:57:00' },
  task: {
    taskStage: 'training',
    taskFamily: 'text generation',
    algorithms: [{ algorithmType: 'llm', parametersNumber: 0.16 }],
    dataset: [{ dataUsage: 'input', dataType: 'token', dataQuantity: 1000 }],
  },
  measures: [
    { measurementMethod: 'codecarbon', version: '3.3.0', powerConsumption: 26, measurementDuration: 36000 },
  ],
  infrastructure: {
    infraType: 'onPremise',
    components: [
      { componentType: 'cpu', nbComponent: 64 },
      { componentName: '8 x NVIDIA A100-SXM4-80GB', componentType: 'gpu', nbComponent: 8 },
    ],
  },
  environment: { country: 'france', powerSourceCarbonIntensity: 50 },
  quality: 'high',
};
const readBoamps = (changed: object) =>
  readImport(tables, JSON.stringify({ ...boamps, ...changed }, null, 1), 'boamps');

describe('a BoAmps report', () => {
  // By hand: 26 kWh at 50 g/kWh are 1.3 kg.
  test('gives energy, time, machines, place and model', () => {
    const { format, runs, total, problems } = readImport(tables, JSON.stringify(boamps));
    expect(format).toBe('boamps');
    expect(problems).toEqual([]);
    expect(total).toEqual({
      runs: 1,
      hours: { value: 10, unit: 'h' },
      acceleratorHours: { value: 80, unit: 'h' },
      itEnergy: { value: 0.026, unit: 'MWh' },
      carbon: { value: 0.0013, unit: 'tCO2e' },
    });
    expect(runs[0]?.scenario).toEqual({
      name: 'text generation, training',
      model: { parameters: 1.6e8 },
      training: { energy: 0.026 },
      hardware: { accelerator: 'a100-sxm4-80', count: 8, hours: 10 },
      site: { grid: 'FR', carbonIntensity: 50 },
    });
  });

  test('with measures by two methods is not added up', () => {
    const [first] = boamps.measures;
    const two = readBoamps({ measures: [first, { measurementMethod: 'wattmeter', powerConsumption: 30 }] });
    expect(two.total.itEnergy?.value).toBe(0.026);
    expect(two.notes.join(' ')).toContain('only the first');
    expect(readBoamps({ measures: [first, first] }).total.itEnergy?.value).toBe(0.052);
  });

  test('that is an estimate is not called measured', () => {
    const measures = [{ measurementMethod: 'flops-compute', powerConsumption: 26 }];
    expect(readBoamps({ measures }).runs[0]?.isMeasured).toBe(false);
  });

  test('has its problems with row and column', () => {
    const wrong = readBoamps({ environment: { country: 'atlantis', powerSourceCarbonIntensity: '50' } });
    expect(wrong.problems.map(({ name }) => name)).toEqual([
      'environment.country',
      'environment.powerSourceCarbonIntensity',
    ]);
    const lines = JSON.stringify(
      { ...boamps, environment: { country: 'atlantis', powerSourceCarbonIntensity: '50' } },
      null,
      1,
    ).split('\n');
    for (const { row, column, name } of wrong.problems)
      expect(lines[row - 1]?.slice(column - 1).startsWith(`"${name?.split('.')[1] ?? ''}"`)).toBe(true);
    expect(wrong.total.itEnergy?.value).toBe(0.026);
  });

  test.each([
    ['{"measures": [{"powerConsumption": 1}', /row 1, column 38: the JSON ends too early/],
    ['{\n "measures": [}', /row 2, column 15: this is not valid JSON/],
    ['{"measures": []}', /at least one measure/],
    ['{"measures": [{"powerConsumption": "x"}]}', /neither powerConsumption/],
  ])('%j is refused', (text, message) => expect(() => readImport(tables, text, 'boamps')).toThrow(message));
});

describe('Green Algorithms', () => {
  const columns =
    'coreType;CPUmodel;numberCPUs;tdpCPU;usageCPUradio;usageCPU;GPUmodel;numberGPUs;tdpGPU;usageGPUradio;usageGPU;memory;runTime_hour;runTime_min;platformType;locationContinent;locationCountry;locationRegion;provider;serverContinent;server;location;carbonIntensity;PUE;PUEradio;mult_factor;mult_factor_radio;appVersion;energy_needed;carbonEmissions;runTime;power_needed;CE_CPU;CE_GPU;CE_core;CE_memory';
  const cells =
    'GPU;None;0;0;No;1;NVIDIA A100 80GB PCIe;4;300;No;1.0;64;12;30;localServer;Europe;France;FR;None;None;None;FR;50;1.25;Yes;2;Yes;v3.0;37.5;1875;12.5;1500;0;1800;1800;75';

  // By hand: 12.5 h twice on 4 GPUs are 100 accelerator-hours; 37.5 kWh with a PUE of 1.25 are 30 kWh; 1,875 g.
  test('gives hours of all repetitions and the energy without PUE', () => {
    const { format, runs, total, problems } = readImport(tables, `${columns}\n${cells}\n`);
    expect(format).toBe('green-algorithms');
    expect(problems).toEqual([]);
    expect(total).toMatchObject({
      acceleratorHours: { value: 100, unit: 'h' },
      itEnergy: { value: 0.03, unit: 'MWh' },
      facilityEnergy: { value: 0.0375 },
      carbon: { value: 0.001875, unit: 'tCO2e' },
    });
    expect(runs[0]).toMatchObject({
      isMeasured: false,
      scenario: {
        hardware: { accelerator: 'a100-pcie-80', count: 4, hours: 25 },
        site: { grid: 'FR', carbonIntensity: 50, pue: 1.25 },
      },
    });
  });

  test('of the AI page has training and inference, and leaves R&D out of the hours and the energy', () => {
    const training = columns
      .split(';')
      .map((name) => `training-${name}`)
      .join(';');
    const inference = columns
      .split(';')
      .map((name) => `inference-${name}`)
      .join(';');
    const page = `appVersion;${training};training-main_energy_needed;${inference};inference-energy_needed_before_scaling;tot_energy_needed\nv3.0;${cells};20;${cells};37.5;75`;
    const { runs } = readImport(tables, page);
    expect(runs.map(({ name, itEnergy }) => [name, itEnergy?.value])).toEqual([
      ['training', 0.016],
      ['inference', 0.03],
    ]);
  });

  test.each([
    ['37.5', '-37.5', 29, 'energy_needed'],
    ['NVIDIA A100 80GB PCIe', 'NVIDIA A100 81GB PCIe', 7, 'GPUmodel'],
    [';1.25;', ';0.9;', 24, 'PUE'],
  ])('%s as %s is a problem in column %i', (from, to, column, name) => {
    const { problems, runs } = readImport(tables, `${columns}\n${cells.replace(from, to)}`);
    expect(problems).toMatchObject([{ row: 2, column, name }]);
    expect(runs).toHaveLength(1);
  });

  test('with the wrong delimiter is refused or read, and never read wrongly', () => {
    expect(() => readImport(tables, `${columns.replaceAll(';', '#')}\n${cells}`, 'green-algorithms')).toThrow(
      /row 1, column 1/,
    );
    expect(readImport(tables, `${columns}\n${cells}`.replaceAll(';', ',')).total.itEnergy?.value).toBe(0.03);
  });
});

describe('our own JSON', () => {
  const scenario = {
    name: 'a run',
    model: { parameters: 1.6e8 },
    training: { tokens: 4e10, energy: 0.026 },
    hardware: { accelerator: 'a100', count: 8, hours: 10 },
    site: { grid: 'FR' },
  };

  test('of an estimate gives back its figures', () => {
    const result = estimate(scenario);
    const { runs, total, problems, notes } = readImport(tables, JSON.stringify(result));
    expect([problems, notes]).toEqual([[], []]);
    expect(runs[0]?.scenario).toEqual(scenario);
    expect(total.itEnergy?.value).toBeCloseTo(0.026, 12);
    expect(total.acceleratorHours?.value).toBeCloseTo(80, 12);
    expect(total.facilityEnergy?.value).toBeCloseTo(
      result.phases['training']?.facilityEnergy?.value ?? 0,
      12,
    );
    expect(total.carbon?.value).toBeCloseTo(result.phases['training']?.operationalCarbon?.value ?? 0, 12);
  });

  test('of a report, which holds an estimate or is one, is the same', () => {
    const result = simulate(scenario, { samples: 100 });
    const { total } = readImport(tables, JSON.stringify(result));
    expect(
      readImport(tables, JSON.stringify({ schema: 'flopprint/report@1', estimate: result })).total,
    ).toEqual(total);
    expect(readImport(tables, JSON.stringify({ ...result, content: 'c', digest: 'd' })).total).toEqual(total);
  });

  test('of a scenario is what it states', () => {
    expect(readImport(tables, JSON.stringify(scenario)).total).toMatchObject({
      acceleratorHours: { value: 80, unit: 'h' },
      itEnergy: { value: 0.026 },
    });
    expect(() => readImport(tables, '{"model": {"parameters": 7e9}}')).toThrow(/states none/);
  });

  test('of another version says so, of a newer form is refused, of another kind too', () => {
    const result = estimate(scenario);
    expect(readImport(tables, JSON.stringify({ ...result, version: '0.0.9' })).notes.join(' ')).toContain(
      '0.0.9',
    );
    const newer = JSON.stringify({ ...result, schema: 'flopprint/estimate@2' });
    expect(() => readImport(tables, newer)).toThrow(/newer version of flopprint/);
    expect(() => readImport(tables, '{"schema": "flopprint/validation@1"}')).toThrow(
      /not a document that holds a run/,
    );
  });

  test('with a scenario that cannot be read any more keeps its figures', () => {
    const result = estimate(scenario);
    const { problems, total } = readImport(tables, JSON.stringify({ ...result, scenario: { modle: {} } }));
    expect(problems).toMatchObject([{ name: 'scenario' }]);
    expect(total.itEnergy?.value).toBeCloseTo(0.026, 12);
  });
});
