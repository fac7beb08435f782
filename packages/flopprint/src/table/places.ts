import { normalise } from '../nearest.ts';
import type { Tables } from '../tables.ts';

/** One thing that a text may name: what the scenario calls it, and what a reader calls it. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** How a sentence names it. */
  readonly short: string;
  /** Other spellings, all of which find it. */
  readonly also: readonly string[];
  readonly isRegion?: boolean;
}

const providers: Readonly<Record<string, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  ovhcloud: 'OVHcloud',
  scaleway: 'Scaleway',
};
const parts = ['zone', 'us-state', 'ca-province', 'au-state'];

/** The cloud regions, countries and parts of countries that the tables know. */
export function placesOf({ cloudRegions, grids }: Pick<Tables, 'cloudRegions' | 'grids'>): Option[] {
  const places = new Map<string, Option>();
  const add = (id: string, text: string, short: string, also: readonly string[], isRegion = false): void => {
    if (!places.has(id)) places.set(id, { id, text, short, also, isRegion });
  };
  for (const { id, provider, regionId, name } of cloudRegions) {
    const owner = providers[provider] ?? provider;
    add(id, `${name}, ${owner} ${regionId}`, `${name}, ${owner}`, [regionId], true);
  }
  const rows = grids.flat().filter(({ method }) => method === 'average');
  for (const { zone, zoneType, name, iso2, iso3 } of rows)
    if (zoneType === 'country' && iso2) add(iso2, name, name, [zone, ...(iso3 ? [iso3] : [])]);
  for (const { zone, zoneType, name } of rows)
    if (parts.includes(zoneType)) add(zone, `${name}, ${zone}`, name, []);
  return [...places.values()];
}

/** The line that a text names by id, by its own words or by another spelling; none where several do. */
export function findOption(options: readonly Option[], written: string): Option | undefined {
  const exact = written.trim().toLowerCase();
  const wanted = normalise(written);
  const byId = options.find(({ id, text }) => id.toLowerCase() === exact || text.toLowerCase() === exact);
  if (byId) return byId;
  const found = options.filter(({ id, text, also }) =>
    [id, text, ...also].some((name) => normalise(name) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
