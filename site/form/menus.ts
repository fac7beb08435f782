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
  const places = placesOf({ cloudRegions, grids }).map((option): Option => {
    const own = isCountry(option) ? countryName(option.id, option.text) : option.text;
    return own === option.text
      ? option
      : { ...option, text: own, short: own, also: [...option.also, option.text] };
  });
  return { devices, places };
}

/** Countries go by their ISO code; regions and zones have longer ids. */
const isCountry = ({ id }: Option): boolean => /^[A-Z]{2}$/.test(id);
