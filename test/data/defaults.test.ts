import { describe, expect, test } from 'vitest';
import { accelerators } from '../../packages/flopprint/src/data/accelerators.ts';
import { constants } from '../../packages/flopprint/src/data/constants.ts';
import { runs } from '../../packages/flopprint/src/data/runs.ts';
import { knownPrecisions, peakFlops } from '../../packages/flopprint/src/resolve/accelerator.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

/** MFU of every published run whose hours are good enough to judge by: 6·N·D over hours and dense 16-bit peak. */
const efficiencies = runs.flatMap((run) => {
  const parameters = run.activeParametersBillion ?? run.parametersBillion;
  const device = accelerators.find(({ id }) => id === run.acceleratorId);
  if (!run.timeTier || !device || !parameters || !run.tokensBillion || !run.acceleratorHours) return [];
  if (knownPrecisions(device).length === 0) return [];
  const { value: peak } = peakFlops(tables, device, undefined);
  const mfu = (6 * parameters * run.tokensBillion * 1e18) / (run.acceleratorHours * 3600 * peak * 1e12);
  return [{ device: device.id, mfu }];
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

describe('the default efficiencies', () => {
  const own = constants.filter(({ id }) => id.startsWith('mfu/'));

  test('there are some, from several runs each', () => {
    expect(efficiencies.length).toBeGreaterThan(30);
    expect(own.length).toBeGreaterThan(2);
  });
  test.each(own.map(({ id, value }) => [id, value] as const))('%s is the median of the runs on that device', (id, value) => {
    const values = efficiencies.filter(({ device }) => id === `mfu/${device}`).map(({ mfu }) => mfu);
    expect(values.length).toBeGreaterThanOrEqual(5);
    expect(value).toBeCloseTo(median(values), 3);
  });
  test('the one for every other device is the median of all runs', () => {
    const fallback = constants.find(({ id }) => id === 'mfu-default');
    expect(fallback?.value).toBeCloseTo(median(efficiencies.map(({ mfu }) => mfu)), 2);
  });
  test('no published run is above the limit that is warned of', () => {
    const limit = constants.find(({ id }) => id === 'limit-mfu')?.value ?? 0;
    expect(Math.max(...efficiencies.map(({ mfu }) => mfu))).toBeLessThan(limit);
  });
});

test('the power of an H100 in training is the mean of the two metered runs over its design power', () => {
  const metered = runs.filter(({ id }) => id === 'olmo3-7b' || id === 'olmo3-32b').map(({ averagePower }) => averagePower ?? 0);
  expect(metered).toHaveLength(2);
  const mean = metered.reduce((sum, power) => sum + power, 0) / metered.length;
  expect(constants.find(({ id }) => id === 'power-fraction/h100-sxm5-80')?.value).toBeCloseTo(mean / 700, 3);
});
