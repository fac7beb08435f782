import type { GridIntensity } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { normalise } from '../nearest.ts';
import { findAccelerator } from '../resolve/accelerator.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** The names of a file, against the tables. */
export interface Names {
  readonly machines: (text: string) => Machines;
  readonly place: (text: string) => Found | undefined;
  readonly region: (provider: string | undefined, region: string | undefined) => Found | undefined;
}

/** Reads names of one file, each once: its rows name the same few over and over. */
export function openNames(tables: Tables): Names {
  const rows = tables.grids.flat();
  const region = remembered((text) => readRegion(tables, ...(JSON.parse(text) as [string?, string?])));
  return {
    machines: remembered((text) => readMachines(tables, text)),
    place: remembered((text) => readPlace(rows, text)),
    region: (...names) => region(JSON.stringify(names)),
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    if (!found.has(text)) found.set(text, read(text));
    return found.get(text) as T;
  };
}

/** Accelerators as a text names them. */
export interface Machines {
  readonly count?: number;
  /** Id of data/accelerators.csv. */
  readonly accelerator?: string;
  /** As written, without the count. */
  readonly written?: string;
  /** Why it is not understood. */
  readonly why?: string;
}

/**
 * Reads `8 x NVIDIA A40`, `8 v100 GPUs` or `A100`: a count and the name, id or alias of one accelerator, compared whole
 * and never by how it begins.
 */
function readMachines(tables: Tables, text: string): Machines {
  const match = /^(?:(\d{1,7})\s*(?:[x×*]\s+|[x×*](?=[A-Z])|\s))?\s*(.+)$/.exec(text.trim());
  const count = match?.[1] === undefined ? undefined : Number(match[1]);
  const name = (match?.[2] ?? text).replace(/\s+(?:GPU|TPU|chip|card|accelerator|device)s?$/i, '').trim();
  const counted = { ...(count ? { count } : {}), written: name };
  if (/\d+ x /.test(name))
    return { ...counted, why: 'several kinds of accelerators are named; state one kind for each run' };
  try {
    return { ...counted, accelerator: findAccelerator(tables, name).id };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...counted, why: error.message.slice(`${error.field}: `.length) };
  }
}

type Site = NonNullable<Scenario['site']>;
export type Found = Pick<Site, 'region' | 'grid'>;

/** The cloud region of a provider, where the tables have it. */
function readRegion(
  { cloudRegions }: Tables,
  provider: string | undefined,
  region: string | undefined,
): Found | undefined {
  if (!provider || !region) return undefined;
  const found = cloudRegions.find(
    (row) => normalise(row.provider) === normalise(provider) && row.regionId === region.toLowerCase(),
  );
  return found && { region: found.id };
}

/** Letters alone, without accents: the tables write Québec and Quebec. */
const plain = (name: string): string =>
  normalise(name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.']/g, ''));

/** Countries by the names that people use and the tables do not. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  thenetherlands: 'NL',
  turkey: 'TR',
};

/**
 * The grid zone that a text names: a code or the name of a country, or `part, country` with a state or province of it.
 * Names are compared whole; of a place inside a country that is not known the country answers.
 */
function readPlace(rows: readonly GridIntensity[], text: string): Found | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const country = rows.find(
    ({ zoneType, name, iso2, iso3 }) =>
      zoneType === 'country' &&
      (plain(name) === plain(last) ||
        [iso2, iso3].includes(last.toUpperCase()) ||
        (iso2 !== undefined && iso2 === otherNames[plain(last)])),
  );
  if (!country?.iso2) {
    const zone =
      parts.length === 1 ? rows.find((row) => row.zone.toUpperCase() === last.toUpperCase()) : undefined;
    return zone && { grid: zone.zone };
  }
  const [first = ''] = parts.slice(-2, -1);
  const inside = rows.filter(
    (row) =>
      row.iso2 === country.iso2 &&
      row.zoneType !== 'country' &&
      first !== '' &&
      plain(row.name) === plain(first),
  );
  const zones = [...new Set(inside.map(({ zone }) => zone))];
  return { grid: zones.length === 1 && zones[0] ? zones[0] : country.iso2 };
}
