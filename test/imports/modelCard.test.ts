import { readImport } from 'flopprint/imports';
import { tables } from 'flopprint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

const card = `---
license: apache-2.0
co2_eq_emissions:
  emissions: 1710
  source: "CodeCarbon, and 'by hand'"
  training_type: pre-training
  geographical_location: "Quebec, Canada"
  hardware_used: 8 v100 GPUs
tags:
- text
---
# A model

co2_eq_emissions: 5 is not front matter.
`;
const read = (text: string) => readImport(tables, text, 'model-card');

describe('a model card', () => {
  test('gives grams, machines and place', () => {
    const { runs, problems, total } = readImport(tables, card);
    expect(problems).toEqual([]);
    expect(runs[0]).toMatchObject({
      name: 'pre-training',
      row: 3,
      count: 8,
      carbon: { value: 0.00171, unit: 'tCO2e' },
      isMeasured: false,
      scenario: { hardware: { accelerator: 'v100-sxm2-32', count: 8 }, site: { grid: 'CA-QC' } },
    });
    expect(total.carbon).toEqual({ value: 0.00171, unit: 'tCO2e' });
  });

  test.each([
    ['co2_eq_emissions: 0.012', 1.2e-8],
    ['---\nco2_eq_emissions: 500000000 # 500 t\n---\n', 500],
    ['co2_eq_emissions:\n  "emissions": 1.5e3', 1.5e-3],
    ['co2_eq_emissions:\n    # a comment\n    emissions: .5', 5e-7],
    ['\uFEFF---\r\nco2_eq_emissions:\r\n  emissions: 0\r\n---\r\n', 0],
  ])('%j', (text, tonnes) => {
    const { total, problems } = read(text);
    expect(problems).toEqual([]);
    expect(total.carbon?.value).toBeCloseTo(tonnes, 15);
  });

  test.each([
    ['co2_eq_emissions: 1,234', 1, 19, 'is not a number'],
    ['co2_eq_emissions:\n  emissions: 3 kg', 2, 14, 'is not a number'],
    ['co2_eq_emissions:\n  emissions: -3', 2, 14, 'negative'],
    ['co2_eq_emissions:\n  emissions: .nan', 2, 14, 'is not a number'],
    ['co2_eq_emissions:\n  emissions: &a 3\n  source: x', 2, 14, 'an anchor'],
    ['co2_eq_emissions:\n  emissions: !!python/object:os.system x\n  source: y', 2, 14, 'a tag'],
    ['co2_eq_emissions:\n  <<: *base\n  emissions: 3', 2, 3, 'not read here'],
    ['co2_eq_emissions:\n  emissions: 3\n  source: "open', 3, 11, 'not closed'],
    ['co2_eq_emissions:\n\temissions: 3\n  source: x', 2, 1, 'tab'],
    ['co2_eq_emissions:\n  emissions: 3\n  hardware_used: 8 v101', 3, 18, 'did you mean'],
    ['co2_eq_emissions:\n  emissions: 3\n  geographical_location: the moon', 3, 26, 'names no country'],
    ['co2_eq_emissions:\n  emissions: 3\n  emmissions: 4', 3, 15, 'is not a key'],
    ['co2_eq_emissions:\n  emissions: 3\n  emissions: 4', 3, 3, 'twice'],
    ['---\nco2_eq_emissions: 3\n', 1, 1, 'no closing'],
  ])('%j has a problem in row %i, column %i', (text, row, column, message) => {
    const { problems } = read(text);
    expect(problems.map((one) => [one.row, one.column])).toEqual([[row, column]]);
    expect(problems[0]?.message).toContain(message);
  });

  test('keeps what it can read beside a problem', () => {
    const { total, runs } = read(
      'co2_eq_emissions:\n  <<: *base\n  emissions: 3\n  hardware_used: 4 x NVIDIA A40',
    );
    expect(total.carbon?.value).toBeCloseTo(3e-6, 15);
    expect(runs[0]?.scenario.hardware).toEqual({ accelerator: 'a40', count: 4 });
  });

  test.each([
    'license: mit',
    '---\nlicense: mit\n---\nco2_eq_emissions: 3',
    '',
    'co2_eq_emissions: *a',
    'co2_eq_emissions: {emissions: 3}',
  ])('%j is refused with row and column', (text) =>
    expect(() => read(text)).toThrow(/co2_eq_emissions: row \d+, column \d+: /),
  );

  test('billions of laughs are not expanded', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a,*a]`).join('\n')}\nco2_eq_emissions:\n  emissions: 1\n`;
    expect(read(bomb).total.carbon?.value).toBeCloseTo(1e-6, 15);
  });

  // A YAML library writes the block, so that its quoting and folding are its own.
  test('reads what a YAML library writes', () => {
    const words = fc
      .string({ unit: 'grapheme-ascii', maxLength: 120 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        words,
        fc.boolean(),
        (emissions, source, isBare) => {
          const text = stringify({
            license: source,
            co2_eq_emissions: isBare ? emissions : { source, emissions },
            last: [source],
          });
          const { total, problems } = read(text);
          expect(problems).toEqual([]);
          expect(total.carbon?.value).toBeCloseTo(emissions * 1e-6, 5);
        },
      ),
      { numRuns: 300 },
    );
  });
});
