import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { accelerators } from '../../packages/flopprint/src/data/accelerators.ts';
import { columns } from '../../packages/flopprint/src/data/columns.ts';
import { efficiency } from '../../packages/flopprint/src/data/efficiency.ts';
import { embodied } from '../../packages/flopprint/src/data/embodied.ts';
import { runs } from '../../packages/flopprint/src/data/runs.ts';
import { normalised } from './tables.ts';

const ids = accelerators.map(({ id }) => id);

function devicesCalled(name: string): string[] {
  const wanted = normalised(name);
  return accelerators
    .filter(({ id, aliases }) => [id, ...aliases].some((spelling) => normalised(spelling) === wanted))
    .map(({ id }) => id);
}

describe('names', () => {
  test('each id and alias names exactly one device', () => {
    const names = accelerators.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(names.filter((name) => devicesCalled(name).length !== 1)).toEqual([]);
  });

  test('no device lists one spelling twice', () => {
    const twice = accelerators.filter(({ aliases }) => new Set(aliases.map(normalised)).size < aliases.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['H100', 'h100-sxm5-80'],
    ['h100_sxm', 'h100-sxm5-80'],
    ['H100-SXM-80GB', 'h100-sxm5-80'],
    ['NVIDIA H100', 'h100-sxm5-80'],
    ['V100-SXM2-32GB', 'v100-sxm2-32'],
    ['V100', 'v100-sxm2-32'],
    ['A100', 'a100-sxm4-80'],
    ['A100-SXM4-40GB', 'a100-sxm4-40'],
    ['TPUv3', 'tpu-v3'],
    ['GH200', 'gh200-96'],
    ['B200', 'b200-sxm'],
    ['RTX 4060 Ti', 'rtx-4060-ti'],
    ['GTX1080Ti', 'gtx-1080-ti'],
  ])('%s is %s', (name, id) => expect(devicesCalled(name)).toEqual([id]));

  test.each(['H10', 'h100-sxm5-8', 'rtx', 'A100/V100', ''])('%j names nothing: no prefixes', (name) =>
    expect(devicesCalled(name)).toEqual([]),
  );

  test('every device that another table names exists', () => {
    const named = [...runs, ...efficiency].map(({ acceleratorId }) => acceleratorId);
    const whole = embodied.map(({ accelerator }) => accelerator);
    const unknown = [...named, ...whole].filter((id) => id !== undefined && !ids.includes(id));
    expect(unknown).toEqual([]);
    expect(named.filter((id) => id !== undefined).length).toBeGreaterThan(300);
  });

  test('every device that a run or measurement writes out is resolved', () => {
    const lost = [...runs, ...efficiency].filter(
      ({ accelerator, acceleratorId }) =>
        accelerator !== undefined && !accelerator.includes(';') && acceleratorId !== devicesCalled(accelerator)[0],
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('figures', () => {
  const slack = 1.005;

  test('a narrower number is never slower than a wider one', () => {
    const wrong = accelerators.filter((device) => {
      const { peakFp32 = 0, peakTf32Dense, peakBf16Dense, peakFp8Dense } = device;
      const steps = [peakFp32, peakTf32Dense, peakBf16Dense, peakFp8Dense].filter((peak) => peak !== undefined);
      return steps.some((peak, index) => index > 0 && peak * slack < (steps[index - 1] ?? 0));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of tensor cores double from tf32 to 16 bit, and at most double to 8 bit', () => {
    const wrong = accelerators.filter(({ vendor, peakTf32Dense, peakBf16Dense, peakFp8Dense }) => {
      if (vendor !== 'NVIDIA' || peakBf16Dense === undefined) return false;
      const fromTf32 = peakTf32Dense === undefined ? 2 : peakBf16Dense / peakTf32Dense;
      const toFp8 = peakFp8Dense === undefined ? 2 : peakFp8Dense / peakBf16Dense;
      return Math.abs(fromTf32 - 2) > 0.03 || toFp8 > 2.03;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  // Dense peaks as the vendors print them; half of the sparse ones that other tables copy.
  test.each([
    ['h100-sxm5-80', 989.4],
    ['h20-sxm-96', 148],
    ['b200-sxm', 2250],
    ['l40s', 362],
    ['rtx4090', 165.2],
    ['mi300x', 1307.4],
    ['a100-sxm4-80', 312],
    ['tpu-v5p', 459],
    ['trainium2', 667],
  ])('%s has a dense bf16 peak of %d TFLOP/s', (id, peak) => {
    expect(accelerators.find((device) => device.id === id)?.peakBf16Dense).toBe(peak);
  });

  test('the dies are not larger than the silicon of the package', () => {
    const wrong = accelerators.filter(
      ({ dieArea, dies, totalSilicon }) => dieArea && dies && totalSilicon && dieArea * dies > totalSilicon * slack,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a die fits the reticle, wafer-scale chips aside', () => {
    const reticle = 858;
    const large = accelerators.filter(({ vendor, dieArea = 0 }) => vendor !== 'Cerebras' && dieArea > reticle);
    expect(large.map(({ id }) => id)).toEqual([]);
  });

  test('power ascends: idle, rated device, system', () => {
    const wrong = accelerators.filter(({ idlePower, thermalDesignPower, systemPowerRated }) => {
      const steps = [idlePower, thermalDesignPower, systemPowerRated].filter((power) => power !== undefined);
      return steps.some((power, index) => index > 0 && power < (steps[index - 1] ?? 0));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('unverified columns are properties that the device has', () => {
    const properties = columns.filter(({ table }) => table === 'accelerators').map(({ property }) => property);
    const wrong = accelerators.filter((device) =>
      device.unverifiedColumns?.some((name) => !properties.includes(name) || !(name in device)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('keeps every id that other work refers to, where that list is at hand', () => {
  const list = new URL('../../../shared/data/hardware/accelerators.csv', import.meta.url);
  const given = existsSync(list) ? csvParse(readFileSync(list, 'utf8')).map((row) => row['id'] ?? '') : ids;
  expect(given.length).toBeGreaterThanOrEqual(96);
  expect(given.filter((id) => !ids.includes(id))).toEqual([]);
});
