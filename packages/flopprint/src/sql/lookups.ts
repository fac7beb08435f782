import { precisions } from '../fields.ts';
import { InputError } from '../errors.ts';
import { normalise } from '../nearest.ts';
import { resolve, type Resolved } from '../resolve.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { ListedColumn, ListedRow } from './dialects.ts';

/** A table that is written into the query. */
export interface Lookup {
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly ListedRow[];
}

/** Which carbon intensities are looked up, where not the latest lifecycle ones. */
export interface GridChoice {
  readonly basis?: 'lifecycle' | 'direct';
  /** Of the intensities; the latest unless given. */
  readonly year?: number;
}

const text = (name: string): ListedColumn => ({ name, kind: 'text' });
const number = (name: string): ListedColumn => ({ name, kind: 'number' });

/** What a scenario resolves to, or `undefined` where it is refused. */
function tryResolve(tables: Tables, scenario: Scenario): Resolved | undefined {
  try {
    return resolve(scenario, tables);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** An input of the training graph as a scenario resolves it, in the unit that the graph declares. */
export function inputOf({ inputs, stated, ledger }: Resolved, name: string): number | undefined {
  const given = inputs[name] ?? stated[name];
  return typeof given === 'string' ? ledger.quantities[given]?.value : given?.value;
}

const deviceInputs = {
  peak_flops: 'peakFlops',
  thermal_design_power: 'thermalDesignPower',
  power_fraction: 'powerFraction',
  system_power: 'systemPower',
  accelerators_per_node: 'acceleratorsPerNode',
  accelerator_embodied: 'acceleratorEmbodied',
  host_embodied: 'hostEmbodied',
} as const;

/** The accelerators, with what the library looks up or assumes for each. */
export function acceleratorLookup(tables: Tables): Lookup {
  return {
    columns: [text('accelerator'), ...Object.keys(deviceInputs).map(number), number('generation_mfu')],
    rows: tables.accelerators.map(({ id }) => {
      const resolved = resolve({ hardware: { accelerator: id } }, tables);
      return [
        id,
        ...Object.values(deviceInputs).map((name) => inputOf(resolved, name)),
        resolved.ledger.quantities['generationMfu']?.value,
      ];
    }),
  };
}

/** Every spelling of an accelerator, without what spelling varies in. */
export function acceleratorNameLookup(tables: Tables): Lookup {
  const names = new Map<string, string>();
  for (const { id, name, aliases } of tables.accelerators)
    for (const spelled of [id, name, ...aliases])
      if (!names.has(normalise(spelled))) names.set(normalise(spelled), id);
  return { columns: [text('name'), text('accelerator')], rows: [...names] };
}

/** The peak of each accelerator at each stated precision, with an efficiency that is stated too and without. */
export function peakLookup(tables: Tables): Lookup {
  const peak = (accelerator: string, precision: (typeof precisions)[number], mfu?: number) => {
    const hardware = mfu === undefined ? { accelerator } : { accelerator, mfu };
    const resolved = tryResolve(tables, { hardware, training: { precision } });
    return resolved && inputOf(resolved, 'peakFlops');
  };
  const rows = tables.accelerators.flatMap(({ id }) =>
    precisions.flatMap((precision) => {
      const own = peak(id, precision, 1);
      return own === undefined ? [] : [[id, precision, own, peak(id, precision)]];
    }),
  );
  return {
    columns: [text('accelerator'), text('precision'), number('stated_peak'), number('usual_peak')],
    rows,
  };
}

/** Every code of a grid zone with its carbon intensity and water; what the world stands in for is left open. */
export function gridLookup(tables: Tables, choice: GridChoice): Lookup {
  const codes = new Set<string>();
  for (const table of tables.grids)
    for (const { zone, zoneType, iso2, iso3 } of table)
      for (const code of zoneType === 'country' ? [zone, iso2, iso3] : [zone])
        if (code !== undefined) codes.add(code.toUpperCase());
  const rows = [...codes].flatMap((grid) => {
    const found = tryResolve(tables, { site: { grid, ...choice } });
    // A zone whose average is not known is a place all the same, for a run that states the intensity.
    const water = found ?? tryResolve(tables, { site: { grid, carbonIntensity: 0 } });
    return water ? [[grid, found && inputOf(found, 'carbonIntensity'), ownWater(tables, grid, water)]] : [];
  });
  return { columns: [text('grid'), number('carbon_intensity'), number('ewif')], rows };
}

/** Water of a zone, left open where it follows from the country of the region that is stated too. */
function ownWater(tables: Tables, grid: string, alone: Resolved): number | undefined {
  const own = inputOf(alone, 'ewif');
  const given = alone.inputs['ewif'];
  if (typeof given === 'object' && given.from !== 'default') return own;
  const [region] = tables.cloudRegions;
  const within = region && tryResolve(tables, { site: { grid, region: region.id, carbonIntensity: 0 } });
  return within && inputOf(within, 'ewif') !== own ? undefined : own;
}

/** Prefixes of the two ways in which a region is found: spelling first, then what spelling varies in. */
export const regionKeys = { exact: 'exact:', loose: 'loose:' } as const;

/** Every spelling of a cloud region; one that several regions share has no region but the choices. */
export function regionLookup(tables: Tables, choice: GridChoice): Lookup {
  const byKey = new Map<string, Set<string>>();
  const add = (key: string, id: string): void => {
    byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
  };
  for (const { id, regionId } of tables.cloudRegions)
    for (const name of [id, regionId]) {
      add(regionKeys.exact + name.trim().toLowerCase(), id);
      add(regionKeys.loose + normalise(name), id);
    }
  const figures = new Map(
    tables.cloudRegions.map(({ id, country }) => [id, regionFigures(tables, id, country, choice)]),
  );
  const none: ListedRow = regionColumns.map(() => undefined);
  return {
    columns: [text('name'), text('id'), text('choices'), ...regionColumns.map(number)],
    rows: [...byKey].map(([key, ids]) => {
      const [only = ''] = ids;
      return ids.size === 1
        ? [key, only, undefined, ...(figures.get(only) ?? none)]
        : [key, undefined, [...ids].join(' or '), ...none];
    }),
  };
}
const regionColumns = ['carbon_intensity', 'pue', 'wue', 'ewif', 'country_ewif'] as const;

function regionFigures(tables: Tables, region: string, country: string, choice: GridChoice): ListedRow {
  const found = tryResolve(tables, { site: { region, ...choice } });
  const resolved = found ?? tryResolve(tables, { site: { region, carbonIntensity: 0 } });
  const ofCountry = tryResolve(tables, { site: { grid: country, carbonIntensity: 0 } });
  const input = (name: string): number | undefined => resolved && inputOf(resolved, name);
  return [
    found && inputOf(found, 'carbonIntensity'),
    input('pue'),
    input('wue'),
    input('ewif'),
    ofCountry && inputOf(ofCountry, 'ewif'),
  ];
}
