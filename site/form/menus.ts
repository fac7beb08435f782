import type { Tables } from 'flopprint/model';
import { placesOf, type Option } from 'flopprint/table';
import { shortName } from './shortName.ts';
import type { Evaluate } from './stated.ts';

/** What reads the texts of controls. */
export interface Menus {
  readonly devices: readonly Option[];
  readonly places: readonly Option[];
  /** Works out expressions; fetched when somebody types one. */
  readonly evaluate?: Evaluate;
}

/** The accelerators and places that the tables know. */
export function menusOf({ accelerators, cloudRegions, grids }: Tables): Menus {
  const devices = accelerators.map(({ id, name, vendor, aliases }) => ({
    id,
    text: name,
    short: shortName(name, vendor),
    also: aliases,
  }));
  return { devices, places: placesOf({ cloudRegions, grids }) };
}
