import { describe, expect, test } from 'vitest';
import { efficiency } from '../../packages/flopprint/src/data/efficiency.ts';
import { runs } from '../../packages/flopprint/src/data/runs.ts';

const near = (left: number, right: number, relative: number) => Math.abs(left / right - 1) <= relative;

describe('published runs', () => {
  test('are all here', () => expect(runs.length).toBeGreaterThanOrEqual(93));

  test('hours agree with count and days, where all three are single numbers', () => {
    const wrong = runs.filter(
      ({ acceleratorCount, trainingDays, acceleratorHours }) =>
        acceleratorCount && trainingDays && acceleratorHours && !near(acceleratorCount * trainingDays * 24, acceleratorHours, 0.02),
    );
    // PaLM used half of its chips for part of the run.
    expect(wrong.map(({ id }) => id)).toEqual(['palm-540b']);
  });

  test('facility energy is IT energy times PUE', () => {
    const wrong = runs.filter(
      ({ itEnergy, facilityEnergy, pue }) => itEnergy && facilityEnergy && pue && !near(itEnergy * pue, facilityEnergy, 0.02),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('energy is hours times power', () => {
    const wrong = runs.filter(({ acceleratorHours, averagePower, itEnergy, facilityEnergy, pue = 1 }) => {
      const energy = itEnergy ?? (facilityEnergy === undefined ? undefined : facilityEnergy / pue);
      return acceleratorHours && averagePower && energy && !near((acceleratorHours * averagePower) / 1e6, energy, 0.02);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a tier is A, B or absent', () => {
    const tiers = runs.flatMap((run) => [run.timeTier, run.energyTier, run.carbonTier, run.waterTier, run.embodiedTier]);
    expect(new Set(tiers)).toEqual(new Set([undefined, 'A', 'B']));
  });

  test('active parameters are not more than all', () => {
    const wrong = runs.filter((run) => (run.activeParametersBillion ?? 0) > (run.parametersBillion ?? Infinity));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('efficiency', () => {
  test('is a share of the peak', () => {
    const shares = efficiency.flatMap(({ id, mfu, hfu }) => [mfu, hfu].map((share) => ({ id, share })));
    expect(shares.filter(({ share }) => share !== undefined && !(share > 0 && share < 1))).toEqual([]);
  });

  test('of the hardware is at least that of the model', () => {
    const wrong = efficiency.filter(({ mfu, hfu }) => mfu !== undefined && hfu !== undefined && hfu < mfu);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is achieved over peak, one way or the other', () => {
    const wrong = efficiency.filter(({ achievedFlops, peakUsed, mfu, hfu }) => {
      if (!achievedFlops || !peakUsed) return false;
      const share = achievedFlops / peakUsed;
      return ![mfu, hfu].some((one) => one !== undefined && near(one, share, 0.02));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of no measurement is printed as zero', () => {
    expect(efficiency.filter(({ achievedFlops }) => achievedFlops === 0)).toEqual([]);
  });
});
