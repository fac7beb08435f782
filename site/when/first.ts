import { tables } from 'flopprint';
import { hourlyWater } from 'flopprint/data/hourlyWater';
import { sources } from 'flopprint/data/sources';
import { formOf } from '../form/form.ts';
import { menusOf } from '../form/menus.ts';
import { presets, standard } from '../presets.ts';
import { findHours } from './hours.ts';
import type { HoursFound, PlacesFound } from './messages.ts';
import { findPlaces } from './places.ts';
import { firstHours, firstPlaces } from './state.ts';

/** A trace by its zone, as the page names it. */
export interface Trace {
  readonly zone: string;
  readonly name: string;
}

/** What the page shows of the standard run before any script: made when it is built. */
export function firstAnswers(): { readonly places: PlacesFound; readonly hours: HoursFound } {
  const form = formOf(presets[standard]?.form ?? {});
  const menus = menusOf(tables);
  return {
    places: findPlaces(tables, menus, form, firstPlaces),
    hours: findHours({ ...tables, hourlyWater }, menus, form, firstHours),
  };
}

/** What can be chosen: traces and providers. */
export function choices(): { readonly traces: readonly Trace[]; readonly providers: readonly string[] } {
  const names = new Map(tables.grids.flat().map(({ zone, name }) => [zone, name]));
  return {
    traces: (tables.hourly ?? []).map(({ zone }) => ({ zone, name: names.get(zone) ?? zone })),
    providers: [...new Set(tables.cloudRegions.map(({ provider }) => provider))].sort(),
  };
}

/** Where the hours come from, with the licence that has to be shown. */
export function origin(): { readonly title: string; readonly licence: string; readonly url: string } {
  const row = sources[tables.hourly?.[0]?.source ?? ''];
  if (!row) throw new Error('the hourly traces have no source');
  return { title: `${row.title} (${row.authors})`, licence: row.licence ?? '', url: row.url ?? '' };
}
