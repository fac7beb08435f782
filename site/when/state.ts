import type { HoursAsked, PlacesAsked } from './messages.ts';

/** What the page asks where its address says nothing else. */
export const firstPlaces: PlacesAsked = { kind: 'regions', by: 'carbon', within: '', provider: '' };
/** The same of the hours, in the grid that Virginia is part of. */
export const firstHours: HoursAsked = { trace: 'US-MIDA-PJM', slack: '24h', start: '' };

/** What an address asks beside its run; `hours` where it asks for them at all. */
export interface State {
  readonly places: PlacesAsked;
  readonly hours: HoursAsked;
  readonly asksPlaces: boolean;
  readonly asksHours: boolean;
}

const longest = 100;

/** Reads what is asked beside the run: unknown values are those of the first. */
export function readState(query: string, zones: readonly string[]): State {
  const keys = new URLSearchParams(query);
  const text = (key: string, first: string): string => (keys.get(key) ?? first).slice(0, longest);
  const trace = text('trace', firstHours.trace);
  return {
    places: {
      kind: keys.get('kind') === 'countries' ? 'countries' : 'regions',
      by: keys.get('order') === 'water' ? 'water' : 'carbon',
      within: text('within', firstPlaces.within),
      provider: text('provider', firstPlaces.provider),
    },
    hours: {
      trace: zones.includes(trace) ? trace : firstHours.trace,
      slack: text('slack', firstHours.slack),
      start: text('start', firstHours.start),
    },
    asksPlaces: ['kind', 'order', 'within', 'provider'].some((key) => keys.has(key)),
    asksHours: ['trace', 'slack', 'start'].some((key) => keys.has(key)),
  };
}

/**
 * The address of what is asked, after that of the run.
 * @param run `?v=1&preset=plan`, or nothing for the standard run.
 */
export function writeState(run: string, { places, hours, asksPlaces, asksHours }: State): string {
  const keys = new URLSearchParams(run);
  if (asksPlaces) {
    keys.set('kind', places.kind);
    keys.set('order', places.by);
    if (places.within) keys.set('within', places.within);
    if (places.provider) keys.set('provider', places.provider);
  }
  if (asksHours) {
    keys.set('trace', hours.trace);
    keys.set('slack', hours.slack);
    if (hours.start) keys.set('start', hours.start);
  }
  if (keys.size > 0 && !keys.has('v')) keys.set('v', '1');
  const written = keys.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
