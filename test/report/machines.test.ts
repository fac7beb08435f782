import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { estimate, tables, type Estimate } from '../../packages/flopprint/src/index.ts';
import {
  estimateJsonSchema,
  formatById,
  scenarioJsonSchema,
  type Report,
} from '../../packages/flopprint/src/report/index.ts';

import { simulateWith } from '../../packages/flopprint/src/estimate.ts';
import { boampsModel } from './boampsModel.ts';
import { names, reportCalled, scenarios, withoutIntervals } from './reports.ts';

const written = (id: string, report: Report): string => formatById(id)?.write(report) ?? '';
const json = <T>(id: string, report: Report): T => JSON.parse(written(id, report)) as T;
const rows = (id: string, report: Report) => csvParse(written(id, report));

const ofRun = ({ estimate: { quantities } }: Report, key: string) =>
  quantities[`total.${key}`] ?? quantities[key];
const phaseValue = ({ estimate: { phases } }: Report, phase: string, key: keyof Estimate['phases'][string]) =>
  phases[phase]?.[key]?.value;

/** Numbers that came another way are the same to rounding at 12 digits. */
const near = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));

function validator(schema: object) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (document: unknown): unknown => (validate(document) ? [] : validate.errors);
}

describe('BoAmps', () => {
  const check = validator(boampsModel);
  interface Document {
    task: { taskStage: string; nbRequest?: number; dataset: { dataQuantity?: number }[] };
    measures: { measurementMethod: string; powerConsumption: number; measurementDuration?: number }[];
    infrastructure: { infraType: string; components: { nbComponent: number; componentName: string }[] };
    environment?: { powerSourceCarbonIntensity: number };
    quality?: string;
  }
  test.each(names)('of %s is of the model', (name) => {
    for (const report of [reportCalled(name), withoutIntervals(reportCalled(name))])
      expect(check(json('boamps', report))).toEqual([]);
  });
  test('holds the energy of its stage in kWh, the time in seconds and what it rests on', () => {
    const report = reportCalled('in a cloud');
    const { task, measures, infrastructure, environment } = json<Document>('boamps', report);
    expect(task.taskStage).toBe('training');
    expect(task.dataset[0]?.dataQuantity).toBe(2e12);
    const [measure] = measures;
    near(measure?.powerConsumption ?? 0, 1000 * (phaseValue(report, 'training', 'facilityEnergy') ?? 0));
    near(measure?.measurementDuration ?? 0, 86_400 * (phaseValue(report, 'training', 'duration') ?? 0));
    expect(measure?.measurementMethod).toBe('flops-compute');
    expect(infrastructure).toMatchObject({ infraType: 'publicCloud', components: [{ nbComponent: 512 }] });
    expect(environment?.powerSourceCarbonIntensity).toBe(
      report.estimate.quantities['carbonIntensity']?.value,
    );
  });
  test('is of serving where nothing is trained, and of no quality where no interval is known', () => {
    const report = reportCalled('serving alone');
    const { task, measures } = json<Document>('boamps', report);
    expect(task).toMatchObject({ taskStage: 'inference', nbRequest: 1e9, taskFamily: 'text-generation' });
    near(measures[0]?.powerConsumption ?? 0, 1000 * (phaseValue(report, 'inference', 'facilityEnergy') ?? 0));
    expect(json<Document>('boamps', withoutIntervals(report)).quality).toBeUndefined();
  });
  test('quality is the error of the model: within 10, 25 or 50 %', () => {
    const report = reportCalled('in a cloud');
    const of = (p95: number) => {
      const facilityEnergy = { value: 100, unit: 'MWh', from: 'equation', p5: 99, p50: 100, p95 } as const;
      const quantities = { ...report.estimate.quantities, facilityEnergy };
      return json<Document>('boamps', { ...report, estimate: { ...report.estimate, quantities } }).quality;
    };
    expect([105, 110, 111, 125, 126, 150, 151].map(of)).toEqual([
      ...['high', 'high', 'medium', 'medium', 'low', 'low', undefined],
    ]);
  });
});

/** The columns as product material and the source of CodeCarbon have them. */
const codeCarbonColumns =
  'timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,' +
  'cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,' +
  'cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,' +
  'longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,' +
  'ram_utilization_percent,ram_used_gb,on_cloud,pue,wue';

describe('CodeCarbon', () => {
  test('has the columns in their order', () => {
    expect(written('codecarbon', reportCalled('in a cloud')).split('\n')[0]).toBe(codeCarbonColumns);
  });
  test.each(names)('of %s: kg, kWh and litres of each phase, and their sums are those of the run', (name) => {
    const report = reportCalled(name);
    const found = rows('codecarbon', report);
    const phases = Object.keys(report.estimate.phases);
    expect(found.map(({ run_id }) => run_id)).toEqual(phases.map((phase) => `${report.content}-${phase}`));
    for (const [index, phase] of phases.entries()) {
      near(Number(found[index]?.emissions), 1000 * (phaseValue(report, phase, 'operationalCarbon') ?? 0));
      near(Number(found[index]?.energy_consumed), 1000 * (phaseValue(report, phase, 'facilityEnergy') ?? 0));
    }
    const sum = (column: string) => found.reduce((total, row) => total + Number(row[column]), 0);
    near(sum('emissions'), 1000 * (ofRun(report, 'operationalCarbon')?.value ?? 0));
    near(sum('energy_consumed'), 1000 * (ofRun(report, 'facilityEnergy')?.value ?? 0));
    near(sum('water_consumed'), 1000 * (ofRun(report, 'onSiteWater')?.value ?? 0));
  });
  test('a rate is kg per second; what is not known is blank', () => {
    const [row] = rows('codecarbon', reportCalled('in a cloud'));
    near(Number(row?.emissions_rate), Number(row?.emissions) / Number(row?.duration));
    expect(row).toMatchObject({
      ...{
        timestamp: '',
        os: '',
        tracking_mode: '',
        codecarbon_version: '',
        cpu_count: '',
        experiment_id: '',
      },
      ...{
        gpu_count: '512',
        gpu_model: '512 x NVIDIA H100 SXM5 80GB',
        on_cloud: 'Y',
        country_iso_code: 'USA',
      },
    });
    expect(rows('codecarbon', reportCalled('energy alone, nowhere'))[0]).toMatchObject({
      ...{ duration: '', emissions_rate: '', gpu_count: '', gpu_model: '', country_name: '', on_cloud: '' },
    });
  });
});

describe('GHG Protocol', () => {
  const located = 'location-based (tCO2e)';
  const market = 'market-based (tCO2e)';
  test('a cloud region is bought: category 1, with the contracts in the market-based column alone', () => {
    const report = reportCalled('in a cloud');
    const found = rows('ghg-protocol', report);
    expect(found.map(({ scope }) => scope)).toEqual(['Scope 3 category 1', 'Scope 3 category 1']);
    expect(Number(found[0]?.[located])).toBe(ofRun(report, 'operationalCarbon')?.value);
    expect(Number(found[0]?.[market])).toBe(report.estimate.quantities['marketBasedCarbon']?.value);
    near(Number(found[0]?.[market]), 0.6 * Number(found[0]?.[located]));
    expect(found[0]?.['market-based from']).toMatch(/contracts/);
    expect(found[1]?.[market]).toBe(found[1]?.[located]);
    expect(found[0]?.remark).toMatch(/scope 3 category 3/);
  });
  test('elsewhere both readings stand, each adds up to the total, and none is a formula of the other', () => {
    const report = reportCalled('a whole life');
    const found = rows('ghg-protocol', report);
    expect(found.map(({ scope }) => scope)).toEqual([
      ...['Scope 2', 'Scope 3 category 2', 'Scope 3 category 1', 'Scope 3 category 1'],
    ]);
    for (const where of new Set(found.map((row) => row['applies where'])))
      near(
        found
          .filter((row) => row['applies where'] === where)
          .reduce((sum, row) => sum + Number(row[located]), 0),
        report.estimate.total.carbon?.value ?? 0,
      );
    expect(found[0]?.['market-based from']).toMatch(/no contract is known/);
  });
  test('what is not known is no line', () => {
    expect(rows('ghg-protocol', reportCalled('energy alone, nowhere')).map(({ what }) => what)).toEqual([
      ...['electricity', 'electricity'],
    ]);
  });
});

describe('SCI', () => {
  interface Term {
    value: number;
    unit: string;
  }
  interface Score {
    boundary: string;
    E: Term;
    I: Term;
    O: Term;
    M: Term;
    R: Term;
    SCI: Term;
  }
  test.each(names)('of %s is (E × I + M) per R, and its scores add up to the total', (name) => {
    const report = reportCalled(name);
    const { scores } = json<{ scores: Score[] }>('sci', report);
    expect(scores.map(({ boundary }) => boundary)).toEqual(Object.keys(report.estimate.phases));
    for (const { E, I, M, R, SCI } of scores) {
      near(SCI.value, (E.value * I.value + M.value) / R.value);
      expect([E.unit, I.unit, M.unit, SCI.unit]).toEqual(['kWh', 'gCO2e/kWh', 'gCO2e', `gCO2e/${R.unit}`]);
    }
    const sum = scores.reduce((total, { SCI, R }) => total + SCI.value * R.value, 0);
    near(sum, 1e6 * (report.estimate.total.carbon?.value ?? 0));
  });
  test('for AI: each score times its denominator is the total beside it', () => {
    interface Side {
      total: Term;
      boundary: string[];
      scores: (Term & { functionalUnit: string; denominator: string })[];
    }
    const report = reportCalled('in a cloud');
    const { provider, consumer } = json<{ provider: Side; consumer: unknown }>('sci-ai', report);
    expect(consumer).toBe('not part of this report');
    const { quantities } = report.estimate;
    const scale = { FLOP: 1e-18, 'training token': 1e-6, parameter: 1e-9 * 1e3 } as const;
    const keys = { FLOP: 'compute', 'training token': 'tokens', parameter: 'parameters' } as const;
    expect(provider.scores.map(({ functionalUnit }) => functionalUnit)).toEqual(Object.keys(keys));
    for (const { value, functionalUnit, denominator } of provider.scores) {
      const unit = functionalUnit as keyof typeof keys;
      near(value * (quantities[keys[unit]]?.value ?? 0) * scale[unit], 1e6 * provider.total.value);
      expect(['gross', 'effective']).toContain(denominator);
    }
    const life = json<{ provider: Side; consumer: Side }>('sci-ai', reportCalled('a whole life'));
    expect(life.provider.boundary).toEqual(['training', 'development', 'postTraining']);
    near((life.consumer.scores[0]?.value ?? 0) * 365e7, 1e6 * life.consumer.total.value);
  });
});

test.each(names)('CSV of %s gives back every quantity with its unit and interval', (name) => {
  const report = reportCalled(name);
  const found = rows('csv', report);
  const { quantities } = report.estimate;
  expect(found.map(({ quantity }) => quantity)).toEqual(Object.keys(quantities));
  for (const { quantity = '', value, unit, p5, p95, from } of found)
    expect({
      value: Number(value),
      unit,
      p5: p5 === '' ? undefined : Number(p5),
      p95: p95 === '' ? undefined : Number(p95),
      from,
    }).toEqual({
      value: quantities[quantity]?.value,
      unit: quantities[quantity]?.unit,
      p5: quantities[quantity]?.p5,
      p95: quantities[quantity]?.p95,
      from: quantities[quantity]?.from,
    });
});

type Entity = Record<string, unknown> & { '@id': string };
const graphOf = (id: string, report: Report) => json<{ '@context': string; '@graph': Entity[] }>(id, report);

describe('linked data', () => {
  test.each(names)('RO-Crate of %s: descriptor, root, and each reference leads to one entity', (name) => {
    const report = reportCalled(name);
    const { '@context': context, '@graph': graph } = graphOf('ro-crate', report);
    expect(context).toBe('https://w3id.org/ro/crate/1.1/context');
    const ids = graph.map((entity) => entity['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const [descriptor, root] = graph;
    expect(descriptor).toMatchObject({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
    });
    expect(descriptor?.['conformsTo']).toEqual({ '@id': 'https://w3id.org/ro/crate/1.1' });
    expect(root).toMatchObject({
      '@id': './',
      '@type': 'Dataset',
      datePublished: report.estimate.data.slice(0, 10),
    });
    for (const key of ['name', 'description', 'license']) expect(root?.[key]).toMatch(/\w/);
    const references = [...JSON.stringify(graph.slice(1)).matchAll(/\{"@id":("[^"]*")\}/g)];
    expect(references.length).toBeGreaterThan(3);
    for (const [, reference = ''] of references) expect(ids).toContain(JSON.parse(reference));
    // Flattened: an entity is no part of another.
    for (const entity of graph)
      for (const value of Object.values(entity).flat())
        if (typeof value === 'object' && value !== null) expect(Object.keys(value)).toEqual(['@id']);
  });
  test.each(names)('JSON-LD of %s has the totals of the object with their units', (name) => {
    const report = reportCalled(name);
    const { '@context': context, '@graph': graph } = graphOf('json-ld', report);
    expect(context).toBe('https://schema.org');
    const result = graph.find((entity) => entity['@type'] === 'Dataset');
    expect(result?.['identifier']).toBe(report.content);
    expect(result?.['variableMeasured']).toMatchObject(
      Object.values(report.estimate.total).map(({ value, unit, p5, p95 }) => ({
        value,
        unitText: unit,
        ...(p5 === undefined ? {} : { minValue: p5, maxValue: p95 }),
      })),
    );
  });
});

describe('JSON Schema', () => {
  const estimates = validator(estimateJsonSchema());
  const runs = validator(scenarioJsonSchema());
  test.each(names)('%s: scenario, estimate, simulation and report are as the schemas say', (name) => {
    const scenario = scenarios[name] ?? {};
    expect(runs(scenario)).toEqual([]);
    expect(estimates(estimate(scenario))).toEqual([]);
    expect(estimates(simulateWith(tables, scenario, { samples: 200 }))).toEqual([]);
    expect(estimates(json('json', reportCalled(name)))).toEqual([]);
  });
  test('a wrong document is refused', () => {
    expect(runs({ model: { parametres: 7e9 } })).not.toEqual([]);
    expect(runs({ model: { parameters: true } })).not.toEqual([]);
    expect(runs({ hardware: { powerScope: 'planet' } })).not.toEqual([]);
    const found = estimate(scenarios['in a cloud'] ?? {});
    expect(estimates({ ...found, total: undefined })).not.toEqual([]);
    expect(estimates({ ...found, total: { carbon: { value: '1', unit: 'tCO2e' } } })).not.toEqual([]);
  });
  test('each key tells its unit', () => {
    const { properties } = scenarioJsonSchema() as {
      properties: Record<string, { properties?: Record<string, { description?: string }> }>;
    };
    expect(properties['training']?.properties?.['energy']?.description).toMatch(/in MWh/);
    const described = Object.values(properties).flatMap((group) => Object.values(group.properties ?? {}));
    expect(described.every(({ description }) => description)).toBe(true);
  });
});
