import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  formatAmount,
  formatInterval,
  formatNumber,
  precisionOf,
  type Amount,
} from '../../packages/flopprint/src/index.ts';
import { formatById, type Report } from '../../packages/flopprint/src/report/index.ts';
import { names, reportCalled, withoutIntervals } from './reports.ts';

const written = (id: string, report: Report): string => formatById(id)?.write(report) ?? '';

/** Text of any medium as plain text, so that the same number is the same letters. */
const plain = (text: string): string =>
  text
    .replace(/^%.*$/gm, '')
    .replace(
      /\\qtyrange\{([^}]*)\}\{([^}]*)\}\{([^}]*)\}/g,
      (_, low: string, high: string, unit: string) => `${grouped(low)} to ${grouped(high)} ${unitOf(unit)}`,
    )
    .replace(
      /\\qty\{([^}]*)\}\{([^}]*)\}/g,
      (_, value: string, unit: string) => `${grouped(value)} ${unitOf(unit)}`,
    )
    .replace(
      /\\numrange\{([^}]*)\}\{([^}]*)\}/g,
      (_, low: string, high: string) => `${grouped(low)} to ${grouped(high)}`,
    )
    .replace(/\\num\{([^}]*)\}/g, (_, value: string) => grouped(value))
    .replace(/\$(\S+) \\times 10\^\{(-?\d+)\}\$/g, '$1e$2')
    .replace(
      /(\S+) × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_, mantissa: string, raised: string) => `${mantissa}e${exponent(raised)}`,
    )
    .replace(/\\text(sub|super)script\{(\d)\}/g, '$2')
    .replace(/\\,|[~\u202f\u00a0]/g, ' ')
    .replace(/₂/g, '2')
    .replace(/³/g, '3')
    .replace(/\{(-|\[|\]|--)\}/g, '$1')
    .replace(/\\([%&#_$\\`*{}[\]()|~!^@>=+.:-])/g, '$1');

const exponent = (raised: string): string =>
  raised.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
const grouped = (number: string): string => {
  const [mantissa = '', power] = number.split('e');
  const [whole = '', fraction] = mantissa.split('.');
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return power === undefined ? shown : `${shown}e${power}`;
};
const unitOf = (unit: string): string =>
  unit
    .replaceAll('.', ' ')
    .replaceAll('_2', '2')
    .replace(/\^(\d)/g, '$1')
    .replaceAll(String.raw`\%`, '%');

const shown = (amount: Amount | undefined): string => (amount ? plain(formatAmount(amount)) : 'nothing');
const range = (amount: Amount | undefined): string => (amount ? plain(formatInterval(amount)) : '');

const ofRun = ({ estimate: { quantities } }: Report, key: string) => {
  const found = quantities[`total.${key}`] ?? quantities[key];
  return found?.note === 'not included' ? undefined : found;
};
const bare = (amount: Amount | undefined): Amount | undefined =>
  amount && { value: amount.value, unit: amount.unit };
const number = '[\\d.,]+(?:e-?\\d+)?';
/** A value, its unit and its interval, behind some words. */
function after(text: string, words: string): string | undefined {
  return new RegExp(`${words} (${number} ?[A-Za-z][A-Za-z0-9 ]*?(?:/kWh)?)(?= \\(|[.,;]| on site| in all)`)
    .exec(text)?.[1]
    ?.trim();
}

const kinds: readonly (readonly [string, (report: Report) => Report])[] = [
  ['with intervals', (report) => report],
  ['without', withoutIntervals],
];
const cases = names.flatMap((name) => kinds.map(([kind, make]) => [name, kind, make] as const));

describe.each(['paragraph', 'paragraph-markdown', 'paragraph-latex', 'paragraph-siunitx'])('%s', (id) => {
  test.each(cases)('of %s, %s: each number is that of the object, in its place', (name, _, make) => {
    const report = make(reportCalled(name));
    const text = plain(written(id, report));
    const of = (key: string) => ofRun(report, key);
    const expectation = (amount: Amount | undefined) => (amount ? shown(amount) : undefined);
    expect(after(text, 'The data centre drew')).toBe(expectation(of('facilityEnergy')));
    expect(after(text, 'the electricity emitted')).toBe(expectation(of('operationalCarbon')));
    expect(after(text, 'making the machines adds')).toBe(expectation(of('embodiedCarbon')));
    if (of('embodiedCarbon'))
      expect(after(text, 'which makes')).toBe(expectation(report.estimate.total.carbon));
    expect(after(text, 'Water consumed was')).toBe(expectation(of('water')));
    expect(after(text, 'a carbon intensity of')).toBe(shown(bare(of('carbonIntensity'))));
    expect(new RegExp(`a PUE of (${number})\\.`).exec(text)?.[1]).toBe(shown(bare(of('pue'))));
    for (const key of ['facilityEnergy', 'operationalCarbon', 'embodiedCarbon', 'water']) {
      const interval = range(of(key));
      if (interval !== '') expect(text).toContain(`${shown(of(key))} (90 % interval ${interval})`);
    }
    expect(text).toContain(
      `Estimated with flopprint ${report.estimate.version} (data ${report.estimate.data})`,
    );
  });
});

/** What each labelled line of a format stands for. */
const lineOf: Readonly<Record<string, (report: Report) => Amount | undefined>> = {
  'Carbon Emitted': ({ estimate }) => estimate.quantities['upfront.carbon'] ?? estimate.total.carbon,
  'Carbon of all phases': ({ estimate }) => estimate.total.carbon,
  'Carbon of the electricity': (report) => ofRun(report, 'operationalCarbon'),
  'Carbon of the electricity, location-based': (report) => ofRun(report, 'operationalCarbon'),
  'Carbon of making the machines': (report) => ofRun(report, 'embodiedCarbon'),
  'Energy of the data centre': (report) => ofRun(report, 'facilityEnergy'),
  'Water consumed': (report) => ofRun(report, 'water'),
  PUE: (report) => bare(ofRun(report, 'pue')),
  'Carbon intensity': (report) => bare(ofRun(report, 'carbonIntensity')),
  'Carbon intensity of the electricity': (report) => bare(ofRun(report, 'carbonIntensity')),
  'Hours used': (report) => hours(ofRun(report, 'acceleratorHours')),
  'Amount of computation used for training': ({ estimate }) => estimate.quantities['compute'],
  'Training time, wall clock': ({ estimate }) => estimate.quantities['duration'],
  'Accelerator-hours of training': ({ estimate }) => estimate.quantities['acceleratorHours'],
  'Accelerator-hours in all': (report) => ofRun(report, 'acceleratorHours'),
  'Energy of training, data centre': ({ estimate }) => estimate.quantities['facilityEnergy'],
  'Energy of training, machines': ({ estimate }) => estimate.quantities['itEnergy'],
  'Energy of all that is covered, data centre': ({ estimate }) => estimate.total.energy,
};
const hours = (amount: Amount | undefined): Amount | undefined => amount && { ...amount, unit: '1' };
const inWords = ['Hardware Type', 'Hardware', 'Place', 'Cloud Provider', 'Compute Region', 'Covers'];

describe.each(['model-card', 'annex-xi'])('%s', (id) => {
  test.each(cases)('of %s, %s: each line has the number that its label names', (name, _, make) => {
    const report = make(reportCalled(name));
    const lines = plain(written(id, report)).match(/^- .*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [, label = '', value = ''] = /^- \**([^:*]+):\** (.*)$/.exec(line) ?? [];
      if (inWords.includes(label)) continue;
      const of = lineOf[label.replace(/, all phases$/, '')];
      expect(of, `${label} stands for nothing`).toBeDefined();
      const amount = of?.(report);
      expect(value.startsWith(shown(amount)), `${line} has not ${shown(amount)}`).toBe(true);
      if (range(amount) !== '') expect(value).toContain(range(amount));
    }
  });
});

/** What the table shows: of one phase everything, of several what makes the sums, and the sums. */
function tableAmounts({ estimate }: Report): Amount[] {
  const { phases, total, quantities } = estimate;
  const several = Object.keys(phases).length > 1;
  const few = ['acceleratorHours', 'facilityEnergy', 'carbon', 'water'];
  const included = (key: string) => quantities[key]?.note !== 'not included';
  const ofPhases = Object.entries(phases).flatMap(([phase, figures]) =>
    Object.entries(figures)
      .filter(([key]) => included(phase === 'training' ? key : `${phase}.${key}`))
      .filter(([key]) => !several || few.includes(key))
      .map(([, amount]) => amount),
  );
  const sums = several ? [quantities['total.operationalCarbon'], quantities['total.embodiedCarbon']] : [];
  return [...ofPhases, ...sums, ...Object.values(total)].filter((amount) => amount !== undefined);
}

test.each(cases)('the LaTeX table of %s, %s, has its amounts in order', (name, _, make) => {
  const report = make(reportCalled(name));
  const rows = written('latex-table', report)
    .split('\n')
    .filter((line) => line.split(' & ').length === 3 && !line.startsWith('Quantity'))
    .map((line) =>
      line
        .replace(/ \\\\$/, '')
        .split(' & ')
        .map(plain),
    );
  expect(rows.map(([, value, interval]) => [value, interval])).toEqual(
    tableAmounts(report).map((amount) => [shown(amount), range(amount) === '' ? '--' : range(amount)]),
  );
});

test.each(cases)('NeurIPS of %s, %s: workers, time and compute are those of the object', (name, _, make) => {
  const report = make(reportCalled(name));
  const text = plain(written('neurips', report));
  const { quantities, phases } = report.estimate;
  const of = (key: string): Amount | undefined => quantities[key];
  const found = (words: RegExp): string | undefined => words.exec(text)?.[1];
  const bareHours = (key: string): string | undefined => (of(key) ? shown(hours(of(key))) : undefined);
  if (phases['training'])
    expect(found(/training run takes .*?([\d.,]+) accelerator-hours/)).toBe(bareHours('acceleratorHours'));
  expect(found(/In total, .*? takes? ([\d.,]+) accelerator-hours/)).toBe(
    ofRun(report, 'acceleratorHours') && shown(hours(ofRun(report, 'acceleratorHours'))),
  );
  expect(found(/failed and idle hours took ([\d.,]+) accelerator-hours/)).toBe(
    bareHours('development.acceleratorHours'),
  );
  if (!of('development.acceleratorHours')) expect(text).toContain('is not part of this estimate');
  if (of('count') && phases['training'])
    expect(found(/Workers: ([\d,]+) /)).toBe(formatNumber(of('count')?.value ?? 0, 15));
  if (of('duration')) expect(found(/takes ([\d.,]+ days?) of wall-clock/)).toBe(shown(of('duration')));
  expect(text).not.toMatch(/CO2|carbon/i);
});

describe('the Hugging Face block', () => {
  const block = (report: Report) =>
    (parseYaml(written('huggingface', report)) as { co2_eq_emissions: Record<string, unknown> })
      .co2_eq_emissions;

  test.each(cases)('of %s, %s: emissions are grams, rounded as prose rounds them', (name, _, make) => {
    const report = make(reportCalled(name));
    const carbon = report.estimate.quantities['upfront.carbon'] ?? report.estimate.total.carbon;
    const rounded = carbon && plain(formatNumber(carbon.value, precisionOf(carbon)));
    expect(block(report)['emissions']).toBe(
      Number((Number(rounded?.replaceAll(',', '')) * 1e6).toPrecision(12)),
    );
    expect(written('model-card', report)).toContain(`**Carbon Emitted:** ${formatAmount(carbon as Amount)}`);
  });
  test('500 t are 500000000, with no power of ten that a reader of YAML takes for a text', () => {
    const report = reportCalled('as published');
    const total = (value: number): Report => {
      const carbon = { value, unit: 'tCO2e', from: 'stated' } as const;
      const quantities = { ...report.estimate.quantities, 'upfront.carbon': carbon };
      return { ...report, estimate: { ...report.estimate, quantities } };
    };
    expect(written('huggingface', total(500))).toContain('emissions: 500000000\n');
    expect(written('huggingface', total(1.25e-14))).toContain('emissions: 0.0000000125\n');
    expect(written('huggingface', total(3e20))).toContain(`emissions: 3${'0'.repeat(26)}\n`);
  });
  test('says what it covers, and nothing that is not known', () => {
    expect(block(reportCalled('in a cloud'))).toMatchObject({
      training_type: 'pre-training',
      hardware_used: '512 NVIDIA H100 SXM5 80GB',
    });
    expect(block(reportCalled('fine-tuning alone'))['training_type']).toBe('fine-tuning');
    const serving = block(reportCalled('serving alone'));
    expect(serving).not.toHaveProperty('training_type');
    expect(serving['source']).toMatch(/covers inference, not training/);
    expect(Object.keys(block(reportCalled('energy alone, nowhere')))).toEqual([
      'emissions',
      'source',
      'training_type',
    ]);
    expect(block(reportCalled('energy alone, nowhere'))['source']).toMatch(
      /making the machines is not included/,
    );
  });
});

test('Annex XI marks an estimate as one, and an energy that is stated as stated', () => {
  expect(written('annex-xi', reportCalled('in a cloud'))).toMatch(
    /estimated from the computational resources used/,
  );
  expect(written('annex-xi', reportCalled('energy alone, nowhere'))).toMatch(
    /machines in training is as the provider states/,
  );
});
