import type { HourlyTrace } from '../data/types.ts';
import { parseUnit } from '../units.ts';

/** The first hour of a run: milliseconds since 1970 in UTC, or `undefined` for what is no such date. */
export function startOf(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2})(?::00)?Z?)?$/.exec(text);
  if (!match) return undefined;
  const [, date = '', hour = '00'] = match;
  const time = Date.parse(`${date}T${hour}:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : time;
}

/** The mean of a trace over the hours of a run, and whether they lie in its year. */
export interface HoursOfRun {
  /** gCO2e/kWh_fac */
  readonly intensity: number;
  /** True when every hour is an hour of the year that was measured. */
  readonly measured: boolean;
  readonly from: string;
  readonly to: string;
}

/** The hours of a trace; NaN where the hour is not known. */
export function valuesOf({ values }: Pick<HourlyTrace, 'values'>): number[] {
  return values.split(' ').map(Number);
}

/**
 * The mean intensity while a run draws power evenly, over the hours that are known. Outside the year of the trace, the same hours of that year stand
 * in: a run across its end goes on at its beginning.
 * @param start milliseconds since 1970, UTC.
 * @param duration hours, above 0.
 */
export function meanOver(trace: HourlyTrace, start: number, duration: number): HoursOfRun {
  const values = valuesOf(trace);
  const hour = parseUnit('h').factor / parseUnit('ms').factor;
  const year = new Date(start).getUTCFullYear();
  const first = (start - Date.UTC(year, 0)) / hour;
  // The 366th day of a leap year is the trace's first again.
  const at = (index: number): number => values[index % values.length] ?? Number.NaN;
  const years = Math.floor(duration / values.length);
  let sum = 0;
  let known = 0;
  const add = (index: number, share: number): void => {
    const value = at(index);
    if (Number.isNaN(value)) return;
    sum += share * value;
    known += share;
  };
  if (years > 0) values.forEach((_, index) => add(index, years));
  let left = duration - years * values.length;
  for (let index = Math.floor(first); left > 0; index += 1) {
    const share = Math.min(1, left);
    add(index, share);
    left -= share;
  }
  const end = start + duration * hour;
  const text = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DDTHH'.length);
  return {
    intensity: sum / known,
    measured: start >= Date.UTC(trace.year, 0) && end <= Date.UTC(trace.year + 1, 0),
    from: text(start),
    to: text(end),
  };
}
