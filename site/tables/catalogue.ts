import { tables } from 'flopprint';
import { countries } from 'flopprint/data/countries';
import { efficiency } from 'flopprint/data/efficiency';
import { equivalents } from 'flopprint/data/equivalents';
import { levers } from 'flopprint/data/levers';
import { methodConstants } from 'flopprint/data/methodConstants';
import { runs } from 'flopprint/data/runs';
import { serving } from 'flopprint/data/serving';
import { sources } from 'flopprint/data/sources';
import { ruleName } from './rowPath.ts';

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A table as its page shows it. */
export interface CataloguedTable {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly rows: readonly AnyRow[];
}

const plain = (slug: string, title: string, about: string, rows: readonly object[]): CataloguedTable => ({
  slug,
  title,
  about,
  rows: rows as readonly AnyRow[],
});

/** Every table of the package, each with the name of its page. */
export function catalogue(): CataloguedTable[] {
  const grids = tables.grids.map((rows) => {
    const source = rows[0]?.source ?? '';
    return plain(
      `grid-${source}`,
      `Grids: ${sources[source]?.title ?? source}`,
      'Carbon per kilowatt-hour, by zone and year.',
      rows,
    );
  });
  return [
    plain(
      'accelerators',
      'Accelerators',
      'Peaks, power, memory and silicon of each device. Peaks are dense.',
      tables.accelerators,
    ),
    plain('cloud-regions', 'Cloud regions', 'Grid zone, PUE and WUE of each region.', tables.cloudRegions),
    plain('providers', 'Providers', 'PUE and WUE of providers and of the industry.', tables.providers),
    ...grids,
    plain('water', 'Water of electricity', 'Litres consumed or withdrawn per kilowatt-hour.', tables.water),
    plain('embodied', 'Embodied carbon', 'Factors and footprints of making hardware.', tables.embodied),
    plain('constants', 'Constants', 'Constants of the equations, defaults and limits.', tables.constants),
    plain(
      'priors',
      'Fitted constants',
      'Found by the fit from measurements, with their spread over families of models.',
      tables.priors,
    ),
    plain(
      'method-constants',
      'Constants of published methods',
      'What each published method takes for what nobody states, as it was published.',
      methodConstants,
    ),
    plain(
      'models',
      'Open models',
      'Layers, cache and experts of models that can be served by name.',
      tables.models,
    ),
    plain(
      'serving',
      'Measured serving',
      'Energy of serving as measured by others, the ground of the fit.',
      serving,
    ),
    plain(
      'hourly',
      'Hourly grids',
      'Carbon per kilowatt-hour for each hour of a year; the page shows the mean.',
      (tables.hourly ?? []).map(({ values, ...row }) => ({ ...row, value: meanOf(values) })),
    ),
    plain(
      'equivalents',
      'Equivalents',
      'What else has the carbon, energy or water of a result: fixed references.',
      equivalents,
    ),
    plain(
      'levers',
      'Levers',
      'What papers say lowers (or raises) a footprint: by how much, against what, on what evidence.',
      levers,
    ),
    plain('countries', 'Countries', 'The continent of each, as the United Nations count it.', countries),
    plain(
      'ranges',
      'Ranges',
      'The 90 % range of a row that states none.',
      tables.ranges.map((row) => ({ id: ruleName(row.quantity, row.basis), ...row })),
    ),
    plain('runs', 'Published runs', 'Training runs as their makers disclosed them.', runs),
    plain(
      'efficiency',
      'Efficiency and power',
      'Measured and reported speeds and powers of training.',
      efficiency,
    ),
  ];
}

/** The mean of hours separated by spaces, to one decimal place. */
function meanOf(values: string): number {
  // An hour that is not known counts for nothing.
  const hours = values
    .split(' ')
    .map(Number)
    .filter((hour) => !Number.isNaN(hour));
  const decimals = 10;
  return Math.round((decimals * hours.reduce((sum, hour) => sum + hour, 0)) / hours.length) / decimals;
}

/** The ids of sources that a row names, in whichever column. */
export function sourcesOf(row: AnyRow): string[] {
  const named = Object.entries(row).flatMap(([name, value]) =>
    /source/i.test(name) && typeof value === 'string' && value in sources ? [value] : [],
  );
  return [...new Set(named)];
}
