import { normalise, type Tables } from 'flopprint/model';
import { shortName } from './shortName.ts';
import type { Evaluate } from './stated.ts';

/** One line of a menu: what the scenario calls it, and what a reader calls it. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** How a sentence names it. */
  readonly short: string;
  /** Other spellings, all of which find it. */
  readonly also: readonly string[];
  readonly isRegion?: boolean;
}

/** What reads the texts of controls. */
export interface Menus {
  readonly devices: readonly Option[];
  readonly places: readonly Option[];
  /** Works out expressions; fetched when somebody types one. */
  readonly evaluate?: Evaluate;
}

const providers: Readonly<Record<string, string>> = {
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  ovhcloud: 'OVHcloud',
  scaleway: 'Scaleway',
};
const parts = ['zone', 'us-state', 'ca-province', 'au-state'];

/**
 * The accelerators and places that the tables know.
 * @param countryName the name of a country in the language of the page.
 */
export function menusOf(
  { accelerators, cloudRegions, grids }: Tables,
  countryName = (_code: string, name: string): string => name,
): Menus {
  const devices = accelerators.map(({ id, name, vendor, aliases }) => ({
    id,
    text: name,
    short: shortName(name, vendor),
    also: aliases,
  }));
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
    if (zoneType === 'country' && iso2) {
      const own = countryName(iso2, name);
      add(iso2, own, own, [zone, ...(own === name ? [] : [name]), ...(iso3 ? [iso3] : [])]);
    }
  for (const { zone, zoneType, name } of rows)
    if (parts.includes(zoneType)) add(zone, `${name}, ${zone}`, name, []);
  return { devices, places: [...places.values()] };
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
