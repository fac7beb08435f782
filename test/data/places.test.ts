import { describe, expect, test } from 'vitest';
import { cloudRegions } from '../../packages/flopprint/src/data/cloudRegions.ts';
import { emapsCo2js } from '../../packages/flopprint/src/data/grids/emaps-co2js.ts';
import { emberCo2js } from '../../packages/flopprint/src/data/grids/ember-co2js.ts';
import { providers } from '../../packages/flopprint/src/data/providers.ts';
import { water } from '../../packages/flopprint/src/data/water.ts';
import { cell, gridTables, number, rowsOf } from './tables.ts';

const grids = gridTables.flatMap(rowsOf);
const highest = 2000;

describe('grids', () => {
  test('each file holds one source, and is named after it', () => {
    const strays = grids.filter(({ table, row }) => table !== `grids/${cell(row, 'source')}.csv`);
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  test('intensities are possible', () => {
    const wrong = grids.filter(({ row }) => !((number(row, 'value') ?? -1) >= 0 && Number(row['value']) <= highest));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('average and marginal differ in quantity and unit', () => {
    const wrong = grids.filter(({ row }) => {
      const average = row['method'] === 'average';
      return (
        row['quantity'] !== (average ? 'carbonIntensity' : 'marginalCarbonIntensity') ||
        row['unit'] !== (average ? 'gCO2e/kWh_fac' : 'gCO2e_marg/kWh_fac')
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('each is lifecycle or direct, of one year', () => {
    const wrong = grids.filter(
      ({ row }) => !['lifecycle', 'direct'].includes(cell(row, 'basis')) || !/^(20)\d\d$/.test(cell(row, 'year')),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('a country has both ISO codes, and one code pairs with one other everywhere', () => {
    const countries = grids.filter(({ row }) => row['zone_type'] === 'country');
    const bare = countries.filter(({ row }) => !/^[A-Z]{2}$/.test(cell(row, 'iso2')) || !/^[A-Z]{3}$/.test(cell(row, 'iso3')));
    expect(bare.map(({ name }) => name)).toEqual([]);
    const all = [...grids, ...rowsOf('water.csv')].filter(({ row }) => row['iso2'] !== '' && row['iso3'] !== '');
    const pairs = new Set(all.map(({ row }) => `${cell(row, 'iso2')} ${cell(row, 'iso3')}`));
    expect(pairs.size).toBe(new Set([...pairs].map((pair) => pair.slice(0, 2))).size);
    expect(pairs.size).toBe(new Set([...pairs].map((pair) => pair.slice(3))).size);
  });

  test('a zone of a country is written after its code, and a country has no dash', () => {
    const wrong = emapsCo2js.filter(
      ({ zone, zoneType, iso2 }) => (zoneType === 'country') === zone.includes('-') || !zone.startsWith(iso2 ?? '?'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every Electricity Maps zone has the five years 2021 to 2025', () => {
    const zones = new Set(emapsCo2js.map(({ zone }) => zone));
    expect(emapsCo2js).toHaveLength(zones.size * 5);
    expect(new Set(emapsCo2js.map(({ year }) => year))).toEqual(new Set([2021, 2022, 2023, 2024, 2025]));
  });

  test.each([
    ['FRA', 2024, 44],
    ['USA', 2024, 384],
    ['SWE', 2024, 36],
  ])('Ember has %s in %d at about %d g', (zone, year, value) => {
    const row = emberCo2js.find((one) => one.zone === zone && one.year === year);
    expect(row?.value).toBeGreaterThan(value - 1);
    expect(row?.value).toBeLessThan(value + 1);
  });
});

describe('cloud regions', () => {
  test('lie in zones that the Electricity Maps file has, in their own country', () => {
    const zones = new Map(emapsCo2js.map(({ zone, iso2 }) => [zone, iso2]));
    const wrong = cloudRegions.filter(({ zone, country }) => zones.get(zone) !== country);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('are named provider/region, with a plain region id', () => {
    const wrong = cloudRegions.filter(
      ({ id, provider, regionId }) => id !== `${provider}/${regionId}` || !/^[a-z0-9_-]+$/.test(regionId),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have a PUE of at least 1, and each PUE and WUE its year, basis and source', () => {
    const wrong = cloudRegions.filter(
      (region) =>
        (region.pue !== undefined && !(region.pue >= 1 && region.pueYear && region.pueBasis && region.pueSource)) ||
        (region.wue !== undefined && !(region.wue >= 0 && region.wueYear && region.wueBasis && region.wueSource)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have coordinates on the earth, away from namesakes', () => {
    const wrong = cloudRegions.filter(
      ({ latitude = 0, longitude = 0 }) => Math.abs(latitude) > 90 || Math.abs(longitude) > 180,
    );
    expect(wrong).toEqual([]);
    const dallas = cloudRegions.find(({ id }) => id === 'gcp/us-south1');
    expect(dallas?.latitude).toBeCloseTo(32.8, 0);
    const columbus = cloudRegions.find(({ id }) => id === 'gcp/us-east5');
    expect(columbus?.longitude).toBeCloseTo(-83, 0);
  });
});

describe('providers and water', () => {
  test('a PUE is at least 1', () => {
    const wrong = providers.filter(({ quantity, value, low }) => quantity === 'pue' && (low ?? value) < 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('AWS reports withdrawals, nobody else', () => {
    const withdrawn = providers.filter(({ unit }) => unit === 'L_wd/kWh_it');
    expect(new Set(withdrawn.map(({ provider }) => provider))).toEqual(new Set(['aws']));
    const regions = cloudRegions.filter(({ wueBasis }) => wueBasis === 'withdrawal');
    expect(new Set(regions.map(({ provider }) => provider))).toEqual(new Set(['aws']));
  });

  test('the industry has a default', () => {
    const industry = providers.filter(({ provider }) => provider === 'industry');
    expect(industry.some(({ quantity, value }) => quantity === 'pue' && value === 1.56)).toBe(true);
    expect(industry.some(({ quantity, value }) => quantity === 'wue' && value === 0.36)).toBe(true);
  });

  test('consumption and withdrawal are not mixed up', () => {
    const units = { waterConsumptionIntensity: 'L_con/kWh_fac', waterWithdrawalIntensity: 'L_wd/kWh_fac' };
    const wrong = water.filter(({ quantity, unit }) => units[quantity as keyof typeof units] !== unit);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a reservoir only adds water', () => {
    const without = new Map(
      water.filter(({ includesHydro }) => includesHydro === false).map(({ id, value }) => [id.replace('without', 'with'), value]),
    );
    const wrong = water.filter(({ id, includesHydro, value }) => includesHydro && value < (without.get(id) ?? 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(without.size).toBeGreaterThan(200);
  });
});
