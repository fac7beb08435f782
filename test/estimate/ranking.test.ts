import { describe, expect, test } from 'vitest';
import { estimate, tables, type Scenario } from '../../packages/flopprint/src/index.ts';
import { countries as allCountries } from '../../packages/flopprint/src/data/countries.ts';
import {
  countriesWithin,
  movedTo,
  rankAccelerators,
  rankPlaces,
  type LeftOut,
  type Standing,
} from '../../packages/flopprint/src/ranking.ts';

const planned: Scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512 },
  site: { region: 'aws/us-east-1' },
};
const regions = rankPlaces(tables, planned, { kind: 'regions' });
const countries = rankPlaces(tables, planned);
const devices = rankAccelerators(tables, planned);
const find = <Row extends { id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const outcome = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};
const carbonOf = (scenario: Scenario): number => estimate(scenario).total.carbon?.value ?? Number.NaN;
const waterOf = (scenario: Scenario): number => estimate(scenario).total.water?.value ?? Number.NaN;

/** The rows are what the estimates say, and so are the differences. */
function expectOwnEstimates(rows: readonly Standing[], present: Scenario): void {
  const [carbon, water] = [carbonOf(present), waterOf(present)];
  for (const row of rows) {
    expect(row.carbon.value, row.id).toBe(carbonOf(row.scenario));
    expect(row.carbonChange.value, row.id).toBeCloseTo(carbonOf(row.scenario) - carbon, 9);
    expect(row.carbonChange.share, row.id).toBeCloseTo(carbonOf(row.scenario) / carbon - 1, 9);
    expect(row.waterChange.value, row.id).toBeCloseTo(waterOf(row.scenario) - water, 9);
    expect(row.waterChange.share, row.id).toBeCloseTo(waterOf(row.scenario) / water - 1, 9);
  }
}
const isSorted = (rows: readonly Standing[], by: 'carbon' | 'water'): boolean =>
  rows.every((row, index) => index === 0 || (rows[index - 1]?.[by].value ?? 0) <= row[by].value);

describe('what waiting costs', () => {
  test('a day held is idle power at the grid of the place and a day of the life of the machines', () => {
    const { scenario, delay } = find(regions.ranked, 'gcp/europe-west9');
    const { facilityEnergy, carbonIntensity, duration, embodiedCarbon } = estimate(scenario).quantities;
    const idle = find(tables.constants, 'idle-power-share').value ?? Number.NaN;
    const [energy = 0, intensity = 0, days = 1, machines = 0] = [
      facilityEnergy,
      carbonIntensity,
      duration,
      embodiedCarbon,
    ].map((quantity) => quantity?.value);
    // MWh × g/kWh is kg.
    expect(delay?.value).toBeCloseTo((idle * energy * intensity) / 1000 / days + machines / days, 9);
    expect(delay?.unit).toBe('tCO2e');
  });
  test('where no time is known, none is told', () => {
    const hardware = { accelerator: 'h100-sxm5-80' };
    const [first] = rankPlaces(tables, { ...planned, hardware }, { kind: 'regions' }).ranked;
    expect(first?.carbon.value).toBeGreaterThan(0);
    expect(first?.delay).toBeUndefined();
  });
  test('a run that is moved leaves the facts of its place behind, and keeps year and basis', () => {
    const moved = movedTo(
      {
        ...planned,
        site: { region: 'aws/us-east-1', carbonIntensity: 400, pue: 1.1, basis: 'direct', year: 2022 },
      },
      { grid: 'US-CAL-CISO' },
    );
    expect(moved.scenario).toEqual({
      ...planned,
      site: { grid: 'US-CAL-CISO', basis: 'direct', year: 2022 },
    });
    expect(moved.dropped).toEqual(['site.carbonIntensity', 'site.pue']);
  });
});

describe('where the data may lie', () => {
  test('names of countries, continents and the Union', () => {
    expect(countriesWithin(allCountries, ['EU'])).toHaveLength(27);
    expect(countriesWithin(allCountries, ['eu', 'France', 'CH'])).toHaveLength(28);
    expect(countriesWithin(allCountries, ['EU'])).not.toContain('GB');
    expect(countriesWithin(allCountries, ['Europe'])).toEqual(expect.arrayContaining(['GB', 'NO', 'FR']));
    expect(outcome(() => countriesWithin(allCountries, ['Atlantis']))).toMatch(/^within: no country/);
  });
  test('leaves out every place elsewhere, and changes no figure of the rest', () => {
    const within = rankPlaces(tables, planned, {
      kind: 'regions',
      countries: countriesWithin(allCountries, ['EU']),
      provider: 'gcp',
    });
    expect(within.ranked.length).toBeGreaterThan(3);
    for (const row of within.ranked) {
      expect(row.provider).toBe('gcp');
      expect(row).toEqual(find(regions.ranked, row.id));
    }
    expect(outcome(() => rankPlaces(tables, planned, { countries: ['AQ'] }))).toMatch(/^within: /);
    expect(outcome(() => rankPlaces(tables, planned, { provider: 'gcp' }))).toMatch(/^provider: /);
    expect(outcome(() => rankPlaces(tables, planned, { kind: 'regions', provider: 'nobody' }))).toMatch(
      /^provider: "nobody"/,
    );
  });
  test('has marginal carbon beside the average where it is known', () => {
    const france = find(countries.ranked, 'FR');
    expect(france.marginal?.value).toBeCloseTo(france.energy.value * 0.158, 2);
    expect(france.marginal?.value).toBeGreaterThan(france.carbon.value);
  });
});

describe('places', () => {
  test('are every country and every region, each once, ranked or left out', () => {
    const ids = ({ ranked, leftOut }: { ranked: readonly Standing[]; leftOut: readonly LeftOut[] }) =>
      [...ranked, ...leftOut].map(({ id }) => id);
    expect(ids(regions).sort()).toEqual(tables.cloudRegions.map(({ id }) => id).sort());
    expect(new Set(ids(countries)).size).toBe(ids(countries).length);
    const ember = tables.grids[0]?.filter(({ zoneType }) => zoneType === 'country').map(({ iso2 }) => iso2);
    expect(ids(countries)).toEqual(expect.arrayContaining(ember ?? ['no Ember']));
  });

  test('have the estimate of the changed scenario, and every change is its difference', () => {
    expectOwnEstimates(
      regions.ranked.filter((_, index) => index % 8 === 0),
      planned,
    );
    expectOwnEstimates(
      countries.ranked.filter((_, index) => index % 10 === 0),
      planned,
    );
  });

  test('are written into the scenario and into nothing else', () => {
    const { site, ...others } = find(regions.ranked, 'gcp/europe-north1').scenario;
    expect(site).toEqual({ region: 'gcp/europe-north1' });
    expect(others).toEqual({ model: planned.model, training: planned.training, hardware: planned.hardware });
    expect(find(countries.ranked, 'FR').scenario.site).toEqual({ grid: 'FR' });
  });

  test('are in the order of carbon, or of water, and the two disagree', () => {
    const wet = rankPlaces(tables, planned, { kind: 'regions', by: 'water' });
    expect(isSorted(regions.ranked, 'carbon')).toBe(true);
    expect(isSorted(wet.ranked, 'water')).toBe(true);
    expect(wet.ranked[0]?.id).not.toBe(regions.ranked[0]?.id);
    expect(new Set(wet.ranked.map(({ id }) => id))).toEqual(new Set(regions.ranked.map(({ id }) => id)));
  });

  test('read the PUE and WUE of the region’s own provider', () => {
    const zurich = find(regions.ranked, 'gcp/europe-west6');
    const azure = find(regions.ranked, 'azure/switzerlandnorth');
    expect(zurich.reads['carbonIntensity']?.row).toBe(azure.reads['carbonIntensity']?.row);
    expect(zurich.reads['pue']?.value).not.toBe(azure.reads['pue']?.value);
    expect(zurich.reads['wue']?.value).not.toBe(azure.reads['wue']?.value);
    expect(zurich.carbon.value).not.toBe(azure.carbon.value);
    for (const { reads } of countries.ranked) expect(reads['pue']?.from).toBe('default');
    expect(countries.notes.join()).toContain('PUE of the average data centre (1.56)');
  });

  test('mark the present one, whose change is none', () => {
    const here = regions.ranked.filter(({ isPresent }) => isPresent);
    expect(here.map(({ id }) => id)).toEqual(['aws/us-east-1']);
    expect(here[0]?.carbonChange).toEqual({ value: 0, share: 0 });
    expect(countries.ranked.some(({ isPresent }) => isPresent)).toBe(false);
    for (const grid of ['FR', 'fra']) {
      const french = rankPlaces(tables, { ...planned, site: { grid } });
      expect(french.ranked.filter(({ isPresent }) => isPresent).map(({ id }) => id)).toEqual(['FR']);
    }
  });

  test('do not inherit what is stated about this one, and say so', () => {
    const site = { grid: 'FR', carbonIntensity: 10, pue: 1.05, wue: 0.1, ewif: 1, year: 2022 } as const;
    const { ranked, dropped, present } = rankPlaces(tables, { ...planned, site });
    expect(dropped).toEqual(['site.carbonIntensity', 'site.pue', 'site.wue', 'site.ewif']);
    expect(present.reads['pue']?.value).toBe(1.05);
    const french = find(ranked, 'FR');
    expect(french.isPresent).toBe(false);
    expect(french.scenario.site).toEqual({ grid: 'FR', year: 2022 });
    expect(french.carbon.value).toBe(carbonOf({ ...planned, site: { grid: 'FR', year: 2022 } }));
  });

  test('of another basis are left out', () => {
    const direct = rankPlaces(tables, { ...planned, site: { grid: 'DE', basis: 'direct' } });
    expect(direct.ranked.length).toBeGreaterThan(20);
    for (const { reads } of direct.ranked) expect(reads['carbonIntensity']?.basis).toBe('direct');
    expect(find(direct.leftOut, 'IN').reason).toContain('never mixes bases');
    const virginia = rankPlaces(tables, { ...planned, site: { grid: 'US-VA' } });
    expect(virginia.present.estimate.basis).toBe('direct');
    expect(virginia.notes.join()).toContain('the two count different things');
  });

  test('whose lifecycle intensity is rounded to nothing are left out', () => {
    expect(find(countries.leftOut, 'CF').reason).toContain('rounding');
    for (const { reads } of countries.ranked) expect(reads['carbonIntensity']?.value).toBeGreaterThan(0);
  });

  test('are ranked by all phases of a scenario', () => {
    const served: Scenario = { ...planned, inference: { requests: 1e9, tokensOut: 300 } };
    const { ranked, present } = rankPlaces(tables, served, { kind: 'regions' });
    expect(present.carbon.value).toBeGreaterThan(carbonOf(planned));
    expectOwnEstimates(ranked.slice(0, 3), served);
  });

  test('need a scenario that has a result', () => {
    expect(outcome(() => rankPlaces(tables, { hardware: { accelerator: 'h100-smx' } }))).toContain(
      'did you mean "h100-sxm5-80"',
    );
    expect(outcome(() => rankPlaces(tables, {}))).toMatch(/^model\.parameters: state/);
    expect(outcome(() => rankPlaces(tables, { ...planned, site: { pue: 0.5 } }))).toMatch(/^site\.pue: /);
  });
});

describe('accelerators', () => {
  test('are all of the table, each ranked or left out with a reason', () => {
    const ids = [...devices.ranked, ...devices.leftOut].map(({ id }) => id);
    expect(ids.sort()).toEqual(tables.accelerators.map(({ id }) => id).sort());
    expect(devices.ranked.length).toBeGreaterThan(60);
    expect(find(devices.leftOut, 'tpu-v5p').reason).toBe('no power is known for Google TPU v5p');
    expect(find(devices.leftOut, 'trainium2').reason).toContain('embodied carbon is not known');
    expect(find(devices.leftOut, 'epyc-7763').reason).toContain('memory is not known');
    for (const { reason } of devices.leftOut) expect(reason).not.toMatch(/state |hardware\./);
  });

  test('have the estimate of the changed scenario, in the order of carbon or water', () => {
    expectOwnEstimates(
      devices.ranked.filter((_, index) => index % 6 === 0),
      planned,
    );
    expect(isSorted(devices.ranked, 'carbon')).toBe(true);
    expect(isSorted(rankAccelerators(tables, planned, { by: 'water' }).ranked, 'water')).toBe(true);
  });

  test('do the same compute at the same place, as many as take the same time', () => {
    const compute = estimate(planned).quantities['compute']?.value;
    const days = estimate(planned).quantities['duration']?.value ?? 0;
    for (const { id, scenario, count = 0, duration, countBy } of devices.ranked) {
      expect(estimate(scenario).quantities['compute']?.value, id).toBe(compute);
      expect(scenario.site).toEqual(planned.site);
      expect(countBy, id).toBe('time');
      // Half an accelerator more or less.
      expect(Math.abs((duration?.value ?? 0) / days - 1), id).toBeLessThanOrEqual(0.51 / count);
    }
  });

  test('compute with peak × MFU of their own', () => {
    const a100 = find(devices.ranked, 'a100-sxm4-80');
    const { peakFlops, mfu, achievedFlops } = a100.reads;
    expect(achievedFlops?.value).toBeCloseTo((peakFlops?.value ?? 0) * (mfu?.value ?? 0), 9);
    expect(a100.reads['mfu']?.value).toBe(0.377);
    const h100 = find(devices.ranked, 'h100-sxm5-80');
    expect(h100.isPresent).toBe(true);
    expect(h100.count).toBe(512);
    const hours =
      (h100.hours.value * (h100.reads['achievedFlops']?.value ?? 0)) / (achievedFlops?.value ?? 1);
    expect(a100.hours.value).toBeCloseTo(hours, 3);
  });

  test('are as many as the memory needs, where that is more', () => {
    // 70B parameters of 16 bytes are 1,120 GB: 14 of 80 GB, 70 of 16 GB.
    const small: Scenario = {
      model: { parameters: 70e9 },
      training: { tokens: 1e9 },
      hardware: { accelerator: 'h100-sxm5-80', count: 1 },
      site: { grid: 'FR' },
    };
    const { ranked } = rankAccelerators(tables, small);
    const old = find(ranked, 't4');
    const bytes = estimate(small).quantities['bytesPerParameter']?.value ?? 0;
    const needed = Math.ceil((70e9 * bytes) / 16e9);
    const byTime = old.hours.value / (estimate(small).quantities['acceleratorHours']?.value ?? 1);
    expect(old.count).toBe(Math.max(needed, Math.round(byTime)));
    const large = find(ranked, 'gb200');
    expect(large.countBy).toBe('memory');
    expect(large.count).toBe(
      Math.ceil((70e9 * bytes) / ((tables.accelerators.find(({ id }) => id === 'gb200')?.memory ?? 1) * 1e9)),
    );
  });

  test('whose generation nobody has published a run of are marked', () => {
    expect(find(devices.ranked, 'rtx4090').generation).toBe('all');
    expect(find(devices.ranked, 'h100-pcie-80').generation).toBe('hopper');
    for (const id of ['b100', 'b200-sxm', 'gb200', 'gb300'])
      expect(find(devices.ranked, id).generation, id).toBe('blackwell');
  });

  test('do not inherit what is stated about the present one, and say so', () => {
    const { dropped, ranked, notes, present } = rankAccelerators(tables, {
      ...planned,
      hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.5, power: 600, acceleratorsPerNode: 4 },
      parallelism: { tensor: 8 },
      embodied: { accelerator: 100, lifetime: 3 },
    });
    expect(dropped).toEqual([
      'hardware.mfu',
      'hardware.power',
      'hardware.acceleratorsPerNode',
      'embodied.accelerator',
      'parallelism',
    ]);
    expect(notes.join()).toContain('an MFU of 0.5');
    expect(present.reads['mfu']?.value).toBe(0.5);
    const same = find(ranked, 'h100-sxm5-80');
    expect(same.isPresent).toBe(false);
    expect(same.reads['mfu']?.from).toBe('predicted');
    expect(same.scenario).toEqual({
      ...planned,
      hardware: { accelerator: 'h100-sxm5-80', count: same.count },
      embodied: { lifetime: 3 },
    });
  });

  test('are ranked for the training alone', () => {
    const served = rankAccelerators(tables, { ...planned, inference: { requests: 1e9, tokensOut: 300 } });
    expect(served.present.carbon.value).toBe(devices.present.carbon.value);
    expect(served.notes.join()).toContain('inference would stay');
  });

  test('need a training whose compute is known', () => {
    const { model, hardware, site } = planned;
    const serving: Scenario = {
      ...(model ? { model } : {}),
      ...(hardware ? { hardware } : {}),
      ...(site ? { site } : {}),
      inference: { requests: 1 },
    };
    expect(outcome(() => rankAccelerators(tables, serving))).toMatch(/^training: state what is trained/);
    expect(
      outcome(() =>
        rankAccelerators(tables, {
          training: { acceleratorHours: 1000 },
          hardware: { accelerator: 'h100' },
          site: { grid: 'FR' },
        }),
      ),
    ).toMatch(/^training\.flops: state it/);
    expect(outcome(() => rankAccelerators(tables, [] as unknown as Scenario))).toContain(
      'a scenario is a JSON object',
    );
  });

  test('without a stated count have hours and no count', () => {
    const { ranked, notes } = rankAccelerators(tables, {
      ...planned,
      hardware: { accelerator: 'h100-sxm5-80' },
    });
    expect(ranked.every(({ count, duration }) => count === undefined && duration === undefined)).toBe(true);
    expect(notes.join()).toContain('does not state how many');
  });
});
