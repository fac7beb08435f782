import type { Tables } from 'flopprint';

/** Texts that a result does not need: they come with the trail, when one is opened. */
const provenance = ['locator', 'note', 'reviewBy', 'accounting', 'includes', 'excludes'];
const unusedOfDevices = [
  'processName',
  'foundry',
  'interconnectBandwidth',
  'idlePower',
  'systemPowerRated',
  'sourceIdle',
];
const unusedOfRegions = ['latitude', 'longitude', 'zoneSource', 'providerGridIntensity', 'providerGridYear'];
const unusedOfWater = ['name', 'technology', 'cooling', 'includesHydro'];
/** Factors that the sum of an accelerator's parts reads. */
const ofDies = /^act\/((cpa-solar99|cpa-coal95|epa|gpa95|gpa99|mpa)\/|yield$|fab-grid\/taiwan$)/;
/** Constants of the physics of cooling, which the page does not ask about. */
const climate = /^(chiller|tower|cooling|electrical-loss|outside-air|outdoor|facility-per|fahrenheit)-/;
/** Constants of the division of a run over its accelerators, which come with the whole tables. */
const division = /^parallel-/;
/** Constants of decisions (when, power, later years), which no estimate reads. */
const decisions =
  /^(chase|zeus|perseus|polca|splitwise|kumar2024|clock-lock|decode-power|corporate|loss)-|^(power-share-least|efficiency-growth|performance-growth)$/;
const placeScopes = ['world', 'country', 'us-state'];

/** The rows and columns that an estimate from the calculator's own fields can read. */
export function slimTables(tables: Tables): Tables {
  const {
    accelerators,
    cloudRegions,
    columns,
    constants,
    embodied,
    grids,
    priors,
    providers,
    ranges,
    water,
  } = tables;
  return {
    accelerators: accelerators.map((row) => without(row, unusedOfDevices)),
    cloudRegions: cloudRegions.map((row) => without(row, unusedOfRegions)),
    columns: columns.filter(({ table, quantity }) => table === 'accelerators' && quantity !== undefined),
    constants: constants
      .filter(({ id }) => !climate.test(id) && !division.test(id) && !decisions.test(id))
      .map(withOwnRange),
    embodied: embodied
      .filter(({ id, accelerator }) => accelerator !== undefined || ofDies.test(id))
      .map((row) => without(row, ['scope', 'component'])),
    grids: grids.map((table) => latest(table).map((row) => without(row))),
    // Models are found by name in the package; the page takes their size.
    models: [],
    priors: priors.filter(({ id }) => !division.test(id)).map(withOwnRange),
    providers: providers
      .filter(({ quantity }) => quantity === 'pue' || quantity === 'wue')
      .map((row) => without(row)),
    ranges: ranges.map((row) => without(row, ['source', 'confidence'])),
    water: firstOfPlace(water.filter(({ scope }) => placeScopes.includes(scope))).map((row) =>
      without(row, unusedOfWater),
    ),
  };
}

/** Every row, without the texts; the hours of the year, which weigh more than all the rest, stay behind. */
export function wholeTables({ hourly: _hourly, grids, ...others }: Tables): Tables {
  const plain = Object.entries(others).map(([name, rows]) => [name, rows.map((row) => without(row))]);
  return {
    ...(Object.fromEntries(plain) as typeof others),
    grids: grids.map((table) => table.map((row) => without(row))),
  };
}

/** A constant with a range of its own needs no quantity to find one by. */
function withOwnRange<T extends { low?: number; high?: number }>(row: T): T {
  const ranged = row.low !== undefined && row.high !== undefined;
  return without(row, ranged ? ['unit', 'quantity'] : ['unit']);
}

function without<T extends object>(row: T, names: readonly string[] = []): T {
  const dropped = new Set([...provenance, ...names]);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !dropped.has(name))) as T;
}

/** Unless a year is asked for, the latest row of each zone and method answers. */
function latest<T extends { zone: string; method: string; source: string; year?: number }>(
  rows: readonly T[],
): T[] {
  const found = new Map<string, T>();
  for (const row of rows) {
    const key = `${row.source} ${row.zone} ${row.method}`;
    const known = found.get(key);
    if (!known || (row.year ?? 0) > (known.year ?? 0)) found.set(key, row);
  }
  return [...found.values()];
}

/** Most trusted first, as the model reads them; a test compares every place with the whole table. */
const waterOrder = ['li-2023-v5', 'wri-2020-ecologits', 'derived-macknick-owid'];

/** Of several readings for one place, the first of the most trusted source answers. */
function firstOfPlace<
  T extends { quantity: string; source: string; scope: string; code: string; iso3?: string },
>(rows: readonly T[]): T[] {
  const rank = ({ source }: T): number => (waterOrder.indexOf(source) + 1 || waterOrder.length + 1) - 1;
  const found = new Map<string, T>();
  for (const row of rows) {
    const key = `${row.quantity} ${row.scope} ${row.iso3 && row.scope === 'country' ? row.iso3 : row.code}`;
    const known = found.get(key);
    if (!known || rank(row) < rank(known)) found.set(key, row);
  }
  return [...found.values()];
}
