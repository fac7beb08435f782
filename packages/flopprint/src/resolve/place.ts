import type { CloudRegion, GridIntensity, ProviderFigure, WaterFactor } from '../data/types.ts';
import { InputError } from '../errors.ts';
import type { Given } from '../ledger.ts';
import { nearest, normalise } from '../nearest.ts';
import { short } from '../number.ts';
import type { Alternative, Warning } from '../quantity.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { shownUnit } from '../units.ts';
import { constant, fromDatum, fromField, rangeOf } from './datum.ts';

type Entry = Exclude<Given, string>;
type Basis = 'lifecycle' | 'direct';

/** A place as found in the tables: a cloud region or a grid zone. */
export interface Place {
  readonly zone: string;
  readonly name: string;
  readonly region?: CloudRegion;
  /** True when nobody stated a place and the world stands in. */
  readonly assumed: boolean;
}

const world = 'WORLD';
const order: Readonly<Record<'lifecycleCountry' | 'lifecycleZone' | 'direct', readonly string[]>> = {
  lifecycleCountry: ['ember-co2js', 'owid-codecarbon', 'emaps-co2js'],
  lifecycleZone: ['emaps-co2js', 'ember-co2js', 'owid-codecarbon'],
  direct: [
    'desnz-2025',
    'eea-2023',
    'eccc-v3',
    'nga-2025',
    'mfe-2026',
    'egrid2023-state',
    'egrid2022-subregion',
    'egrid2023-subregion-co2',
  ],
};

/**
 * Finds the place that a scenario names.
 * @throws InputError for an unknown region or zone, or one region id that two providers use.
 */
export function findPlace(tables: Tables, scenario: ReadScenario, warnings: Warning[]): Place {
  const regionText = scenario.texts.get('site.region');
  const gridText = scenario.texts.get('site.grid');
  const region = regionText === undefined ? undefined : findRegion(tables, regionText);
  if (gridText !== undefined) {
    const zone = findZone(tables, gridText);
    const country = countryOfZone(tables, zone.zone);
    if (region && country && country !== region.country)
      warnings.push({
        field: 'site.grid',
        message: `${zone.name} is not in the country of ${region.id}; the grid and its water are those of ${zone.name}, PUE and WUE those of the region`,
      });
    return { ...zone, ...(region ? { region } : {}), assumed: false };
  }
  if (region) return { zone: region.zone.toUpperCase(), name: region.name, region, assumed: false };
  return { zone: world, name: 'World', assumed: true };
}

function findRegion(tables: Tables, written: string): CloudRegion {
  // Spelling decides first: AWS us-east-1 and Google us-east1 differ only by a hyphen.
  const spelled = (as: (name: string) => string): CloudRegion[] => {
    const wanted = as(written);
    return tables.cloudRegions.filter(({ id, regionId }) => as(id) === wanted || as(regionId) === wanted);
  };
  const exact = spelled((name) => name.trim().toLowerCase());
  const matches = exact.length > 0 ? exact : spelled(normalise);
  const [first, second] = matches;
  if (first && second)
    throw new InputError(
      'site.region',
      `"${short(written)}" is a region of several providers; write ${matches.map(({ id }) => `"${id}"`).join(' or ')}`,
    );
  if (first) return first;
  const names = tables.cloudRegions.flatMap(({ id, regionId }) => [id, regionId]);
  const close = nearest(written, names, 2);
  throw new InputError(
    'site.region',
    `unknown region "${short(written)}"${
      close.length > 0
        ? `: did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`
        : '; list them with `flopprint data list cloud-regions`'
    }`,
  );
}

function findZone(tables: Tables, written: string): { readonly zone: string; readonly name: string } {
  const wanted = written.trim().toUpperCase().replace(/_/g, '-');
  const [first] = gridRows(tables, wanted);
  if (first) return { zone: wanted, name: first.name };
  const codes = new Map<string, string>();
  for (const table of tables.grids)
    for (const row of table) {
      codes.set(row.zone, row.zone);
      codes.set(row.name, row.iso2 && row.zoneType === 'country' ? row.iso2 : row.zone);
    }
  const close = nearest(written, codes.keys(), 2);
  const hint = [...new Set(close.map((name) => codes.get(name)))]
    .map((code) => `"${code ?? ''}"`)
    .join(' or ');
  throw new InputError(
    'site.grid',
    `unknown grid zone "${short(written)}"${hint ? `: did you mean ${hint}?` : ''} ` +
      '(ISO 3166 country such as "FR", subdivision such as "US-VA", or Electricity Maps zone such as "US-MIDA-PJM")',
  );
}

/** Every row of the grid tables that answers for a zone. */
export function gridRows(tables: Tables, zone: string): GridIntensity[] {
  return tables.grids.flatMap((table) => table.filter((row) => answers(row, zone)));
}

function answers(row: GridIntensity, zone: string): boolean {
  // Thousands of rows are asked, and most differ in length already.
  if (row.zone.length === zone.length && row.zone.toUpperCase() === zone) return true;
  return row.zoneType === 'country' && (row.iso2 === zone || row.iso3 === zone);
}

/** Carbon intensity of a place, with the other data for it beside, and what to warn of. */
export function carbonIntensity(
  tables: Tables,
  scenario: ReadScenario,
  place: Place,
  warnings: Warning[],
): Entry {
  const stated = fromField(scenario, 'site.carbonIntensity');
  const rows = gridRows(tables, place.zone);
  const alternatives = (chosen?: GridIntensity): { alternatives?: readonly Alternative[] } => {
    const others = place.assumed ? [] : latestOfEach(rows).filter((row) => row !== chosen);
    return others.length === 0 ? {} : { alternatives: others.map(alternative) };
  };
  if (stated) {
    for (const field of ['site.source', 'site.year'])
      if (scenario.texts.has(field) || scenario.numbers.has(field))
        warnings.push({ field, message: 'not used: the carbon intensity is stated' });
    const basis = scenario.texts.get('site.basis');
    return { ...stated, ...(basis ? { basis } : {}), ...alternatives() };
  }
  const row = chooseRow(scenario, place, rows, warnings);
  if (place.assumed)
    warnings.push({
      field: 'site',
      message:
        'no place is stated, so the world average grid is used; state site.region, site.grid or site.carbonIntensity',
    });
  return { ...fromDatum(tables, 'grids', row, place.assumed ? 'default' : 'data'), ...alternatives(row) };
}

function chooseRow(
  scenario: ReadScenario,
  place: Place,
  rows: readonly GridIntensity[],
  warnings: Warning[],
): GridIntensity {
  const year = yearOf(scenario);
  const source = scenario.texts.get('site.source');
  if (source !== undefined) {
    const wanted = scenario.texts.get('site.basis');
    const average = rows.filter(
      (row) => row.method === 'average' && (wanted === undefined || row.basis === wanted),
    );
    const own = average.filter((row) => row.source.toLowerCase() === source.toLowerCase());
    const chosen = ofYear(own, year, warnings);
    if (chosen) return chosen;
    const known = [...new Set(average.map((row) => row.source))];
    throw new InputError(
      'site.source',
      `"${short(source)}" has no average${wanted ? ` ${wanted}` : ''} carbon intensity for ${place.name}; known are ${known.join(', ') || 'none'}`,
    );
  }
  const basis = (scenario.texts.get('site.basis') ?? 'lifecycle') as Basis;
  const other: Basis = basis === 'lifecycle' ? 'direct' : 'lifecycle';
  const named = !place.region || scenario.texts.has('site.grid');
  const isCountry = rows.some((row) => row.zoneType === 'country') && named;
  for (const wanted of [basis, other]) {
    const sources =
      wanted === 'direct' ? order.direct : isCountry ? order.lifecycleCountry : order.lifecycleZone;
    for (const id of sources) {
      const own = rows.filter((row) => row.source === id && row.basis === wanted && row.method === 'average');
      const chosen = ofYear(own, year, warnings);
      if (!chosen) continue;
      if (wanted !== basis)
        warnings.push({
          field: 'site.basis',
          message: `no ${basis} carbon intensity is known for ${place.name}; the ${wanted} one of ${chosen.source} is used`,
        });
      return chosen;
    }
  }
  throw new InputError(
    'site.grid',
    `no average carbon intensity is known for ${place.name}; state site.carbonIntensity`,
  );
}

function yearOf(scenario: ReadScenario): { readonly year: number; readonly field: string } | undefined {
  const stated = scenario.numbers.get('site.year');
  if (stated) return { year: stated.value, field: 'site.year' };
  const date = scenario.texts.get('training.date');
  return date ? { year: Number(date.slice(0, 'YYYY'.length)), field: 'training.date' } : undefined;
}

function ofYear(
  rows: readonly GridIntensity[],
  wanted: ReturnType<typeof yearOf>,
  warnings: Warning[],
): GridIntensity | undefined {
  const byYear = [...rows].sort((left, right) => (right.year ?? 0) - (left.year ?? 0));
  if (!wanted) return byYear[0];
  const distance = (row: GridIntensity): number => Math.abs((row.year ?? 0) - wanted.year);
  const [closest] = byYear.sort((left, right) => distance(left) - distance(right));
  if (closest && distance(closest) > 0)
    warnings.push({
      field: wanted.field,
      message: `${closest.source} has no carbon intensity for ${wanted.year}; that of ${closest.year ?? 'an unknown year'} is used`,
    });
  return closest;
}

function latestOfEach(rows: readonly GridIntensity[]): GridIntensity[] {
  const latest = new Map<string, GridIntensity>();
  for (const row of rows) {
    const key = `${row.source} ${row.method}`;
    const known = latest.get(key);
    if (!known || (row.year ?? 0) > (known.year ?? 0)) latest.set(key, row);
  }
  return [...latest.values()];
}

function alternative(row: GridIntensity): Alternative {
  return {
    value: row.value,
    unit: shownUnit(row.unit),
    row: `grids/${row.id}`,
    source: row.source,
    ...(row.year === undefined ? {} : { year: row.year }),
    basis: row.method === 'average' ? (row.basis ?? '') : `${row.basis ?? ''}, ${row.method}`,
  };
}

/** PUE: stated, else of the region, else of its provider, else of the industry. */
export function powerUsageEffectiveness(tables: Tables, scenario: ReadScenario, place: Place): Entry {
  const { region } = place;
  return (
    fromField(scenario, 'site.pue') ??
    (region?.pue === undefined ? undefined : regionFigure(tables, region, 'pue', region.pue)) ??
    providerFigure(tables, region?.provider, 'pue') ??
    industryFigure(tables, 'pue')
  );
}

/** WUE as consumption, or as withdrawal where only that is published. */
export function waterUsageEffectiveness(
  tables: Tables,
  scenario: ReadScenario,
  place: Place,
): { readonly wue?: Entry; readonly wueWithdrawal?: Entry } {
  const stated = fromField(scenario, 'site.wue');
  if (stated) return { wue: stated };
  const { region } = place;
  if (region?.wue !== undefined) {
    const entry = regionFigure(tables, region, 'wue', region.wue);
    return region.wueBasis?.startsWith('withdrawal') ? { wueWithdrawal: entry } : { wue: entry };
  }
  const row = region && latestProviderRow(tables, region.provider, 'wue');
  if (row) {
    const entry = fromDatum(tables, 'providers', row);
    return row.unit.startsWith('L_wd') ? { wueWithdrawal: entry } : { wue: entry };
  }
  return { wue: constant(tables, 'wue-default') };
}

function regionFigure(tables: Tables, region: CloudRegion, property: 'pue' | 'wue', value: number): Entry {
  const source = region[`${property}Source`];
  const year = region[`${property}Year`];
  const basis = region[`${property}Basis`];
  return {
    value,
    from: 'data',
    ...rangeOf(tables.ranges, { quantity: property, value, ...(basis ? { basis } : {}) }),
    row: `cloud-regions/${region.id}/${property}`,
    ...(source ? { source } : {}),
    ...(year === undefined ? {} : { year }),
    ...(basis ? { basis } : {}),
    confidence: region.confidence,
  };
}

function providerFigure(tables: Tables, provider: string | undefined, quantity: string): Entry | undefined {
  const row = provider === undefined ? undefined : latestProviderRow(tables, provider, quantity);
  return row ? fromDatum(tables, 'providers', row) : undefined;
}

/** Providers of cloud regions whose figures stand under the name of the company. */
const companyOf: Readonly<Record<string, string>> = { gcp: 'google', azure: 'microsoft' };

function latestProviderRow(tables: Tables, cloud: string, quantity: string): ProviderFigure | undefined {
  const provider = companyOf[cloud] ?? cloud;
  const wide = ['fleet', 'global', 'industry', 'global average'];
  const own = tables.providers.filter(
    (row) =>
      row.provider === provider &&
      row.quantity === quantity &&
      row.basis !== 'default' &&
      wide.includes(row.scope),
  );
  return own.sort((left, right) => (right.year ?? 0) - (left.year ?? 0))[0];
}

function industryFigure(tables: Tables, quantity: string): Entry {
  const rows = tables.providers.filter(
    (row) => row.provider === 'industry' && row.quantity === quantity && row.basis === 'survey',
  );
  const [row] = rows.sort((left, right) => (right.year ?? 0) - (left.year ?? 0));
  if (!row) throw new Error(`no industry row for ${quantity} in data/providers.csv`);
  return fromDatum(tables, 'providers', row, 'default');
}

const waterSources = ['li-2023-v5', 'wri-2020-ecologits', 'derived-macknick-owid'];

/** Water of electricity: stated, else of the zone, else of its country, else of the world. */
export function waterOfElectricity(
  tables: Tables,
  scenario: ReadScenario,
  place: Place,
): { readonly ewif: Entry; readonly ewifWithdrawal?: Entry } {
  const codes = [place.zone, countryOf(tables, place), world].filter((code) => code !== undefined);
  const hydro = scenario.texts.get('site.hydroWater');
  if (hydro !== undefined && scenario.numbers.has('site.ewif'))
    throw new InputError('site.hydroWater', 'not used beside site.ewif; state one of the two');
  const find = (quantity: string): WaterFactor | undefined => {
    for (const code of codes) {
      const plain = [code, code.replace(/^US-/, '')];
      const rows = tables.water.filter(
        (row) =>
          row.quantity === quantity &&
          ['world', 'country', 'us-state'].includes(row.scope) &&
          (row.iso2 === code || row.iso3 === code || plain.includes(row.code.toUpperCase())) &&
          (row.scope !== 'us-state' || code.startsWith('US-')) &&
          (hydro === undefined ||
            quantity !== 'waterConsumptionIntensity' ||
            row.includesHydro === (hydro === 'with')),
      );
      for (const source of waterSources) {
        const row = rows.find((candidate) => candidate.source === source);
        if (row) return row;
      }
      if (rows[0]) return rows[0];
    }
    return undefined;
  };
  // The world stands in for a place whose own water is not known.
  const entry = (row: WaterFactor): Entry => {
    const standsIn = place.assumed || (row.scope === 'world' && place.zone !== world);
    return fromDatum(tables, 'water', row, standsIn ? 'default' : 'data');
  };
  const consumed = find('waterConsumptionIntensity');
  const withdrawn = find('waterWithdrawalIntensity');
  if (!consumed && hydro !== undefined)
    throw new InputError(
      'site.hydroWater',
      `no water of electricity ${hydro} hydropower is known for ${place.zone}; leave it out, or state site.ewif`,
    );
  if (!consumed) throw new Error('no world row in data/water.csv');
  return {
    ewif: fromField(scenario, 'site.ewif') ?? entry(consumed),
    // Withdrawal is known for few grids and differs tenfold with cooling: no average stands in for it.
    ...(withdrawn ? { ewifWithdrawal: entry(withdrawn) } : {}),
  };
}

function countryOf(tables: Tables, place: Place): string | undefined {
  return countryOfZone(tables, place.zone) ?? place.region?.country;
}

function countryOfZone(tables: Tables, zone: string): string | undefined {
  for (const table of tables.grids) {
    const row = table.find((candidate) => answers(candidate, zone));
    if (row?.iso2) return row.iso2;
  }
  return undefined;
}
