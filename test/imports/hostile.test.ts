import { readFileSync } from 'node:fs';
import { importFormats, readImport, type ImportFormat } from 'flopprint/imports';
import { InputError, tables } from 'flopprint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const codecarbon = readFileSync(new URL('./files/codecarbon-3.csv', import.meta.url), 'utf8');
const sacct =
  'JobID|State|Elapsed|AllocTRES|ConsumedEnergy\n1|COMPLETED|10:00:00|gres/gpu:a100=8|93.6M\n2.0|FAILED|01:00|x|y\n';
const card = '---\nco2_eq_emissions:\n  emissions: 12\n  source: "x"\n  hardware_used: 8 v100 GPUs\n---\n';
const boamps = JSON.stringify({
  measures: [{ measurementMethod: 'codecarbon', powerConsumption: 26, measurementDuration: 36000 }],
  infrastructure: { components: [{ componentType: 'gpu', nbComponent: 8, componentName: 'NVIDIA A40' }] },
  environment: { country: 'FR' },
});
const green =
  'coreType;GPUmodel;numberGPUs;runTime_hour;runTime_min;location;PUE;mult_factor;energy_needed;carbonEmissions\nGPU;NVIDIA A40;4;12;30;FR;1.25;2;37.5;1875\n';
const own =
  '{"schema":"flopprint/scenario@1","training":{"energy":1},"hardware":{"accelerator":"a40","count":8,"hours":10}}';
const samples: Readonly<Record<ImportFormat, string>> = {
  codecarbon,
  'model-card': card,
  boamps,
  sacct,
  'green-algorithms': green,
  flopprint: own,
};

/** What reading gives: the result, or the refusal; anything else is thrown. */
function attempt(text: string, format?: ImportFormat) {
  try {
    return readImport(tables, text, format);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).not.toMatch(/[\n\r]/);
    expect(error.message.length).toBeLessThan(600);
    return undefined;
  }
}

const pieces = [
  '"', "'", ',', ';', '|', '\t', '\n', '\r\n', '\0', '\uFEFF', '---', ': ', '&a', '*a', '<<', '{', '}', '[', ']',
  '-1', '1e999', 'NaN', '__proto__', 'constructor', '<script>', '=cmd()', '\u202e', 'é', '💥', '9'.repeat(400), 'co2_eq_emissions:',
]; // prettier-ignore

describe.each(importFormats)('%s', (format) => {
  test('reads its sample', () => {
    const read = readImport(tables, samples[format]);
    expect(read.format).toBe(format);
    expect(read.runs.length).toBeGreaterThan(0);
  });

  test('of any text gives a result or an InputError of one line', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => void attempt(written, format)),
      { numRuns: 300 },
    );
  });

  test('of its sample with a piece put in or cut out gives a result or an InputError', () => {
    const sample = samples[format];
    const place = fc.nat({ max: sample.length });
    fc.assert(
      fc.property(place, place, fc.constantFrom(...pieces), (one, other, piece) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        for (const changed of [
          sample.slice(0, from) + piece + sample.slice(from),
          sample.slice(0, from) + sample.slice(to),
          sample.slice(0, from),
        ]) {
          const read = attempt(changed, format);
          if (!read) continue;
          for (const { row, column } of read.problems) {
            expect(row).toBeGreaterThanOrEqual(1);
            expect(row).toBeLessThanOrEqual(changed.split(/\r\n|\n|\r/).length);
            expect(column).toBeGreaterThanOrEqual(1);
          }
          for (const figure of ['hours', 'itEnergy', 'carbon', 'acceleratorHours'] as const)
            for (const amount of [...read.runs.map((run) => run[figure]), read.total[figure]])
              if (amount) expect(amount.value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('good rows among bad ones', () => {
  const [header = '', good = ''] = codecarbon.split('\n');
  const cells = good.split(',');

  test('are never lost, whatever stands between them', () => {
    const bad = fc
      .array(fc.constantFrom(...pieces, 'x', ',', ','), { maxLength: 30 })
      .map((parts) => parts.join('').replace(/[\r\n]/g, ' '));
    fc.assert(
      fc.property(fc.array(bad, { minLength: 1, maxLength: 12 }), (lines) => {
        const rows = lines.flatMap((line, index) => {
          const day = String(index + 1).padStart(2, '0');
          const kept = cells.with(0, `2026-04-${day}T12:00:00`).with(2, `good-${index}`);
          return [line, kept.join(',')];
        });
        const { runs, total } = readImport(tables, [header, ...rows].join('\n'), 'codecarbon');
        const found = runs.filter(({ id }) => id.startsWith('good-'));
        expect(found).toHaveLength(lines.length);
        expect(found.every(({ leftOut }) => leftOut === undefined)).toBe(true);
        expect(total.itEnergy?.value).toBeGreaterThanOrEqual(lines.length * 0.026 - 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  test('a file of 50,000 rows that all overlap is read within seconds', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => cells.with(2, `run-${index}`).join(','));
    const started = performance.now();
    const { total, runs } = readImport(tables, [header, ...many].join('\n'), 'codecarbon');
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([runs.length, total.runs]).toEqual([50_000, 1]);
  });
});

test('a text of no known format is refused, naming those that are', () => {
  expect(() => readImport(tables, 'hello')).toThrow(/codecarbon, model-card, boamps, sacct/);
});
