import type { HourlyTrace } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { valuesOf } from '../resolve/hourly.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';

/** Hours of a day. */
export const day = Math.round(parseUnit('day').factor / parseUnit('h').factor);

/** The hours of a year in one zone, every one with a number. */
export interface GridHours {
  readonly trace: HourlyTrace;
  /** gCO2e/kWh_fac */
  readonly intensity: Float64Array;
  /** L_con/kWh_fac, where it is known. */
  readonly ewif?: Float64Array;
  readonly waterTrace?: HourlyTrace;
  /** Hours that were not known, and have the value of the same hour a day before. */
  readonly filled: number;
}

/**
 * The hours of the zone of a run.
 * @throws InputError where there is no trace of it.
 */
export function hoursOf(tables: Tables, zone: string, hydro: string | undefined): GridHours {
  const trace = tables.hourly?.find((one) => one.zone === zone);
  if (!trace) {
    const known = (tables.hourly ?? []).map((one) => one.zone).join(', ');
    throw new InputError(
      'site.grid',
      `no hourly intensities are known for ${zone}; state one of ${known || 'none, as no hourly table is loaded'}`,
    );
  }
  const waterTrace = tables.hourlyWater?.find(
    (one) => one.zone === zone && one.includesHydro === (hydro !== 'without'),
  );
  const { values: intensity, filled } = wholeValues(trace);
  return {
    trace,
    intensity,
    filled,
    ...(waterTrace ? { waterTrace, ewif: wholeValues(waterTrace).values } : {}),
  };
}

/** An hour that is not known has the value of the same hour a day before, as a forecast by persistence would have. */
export function wholeValues(trace: Pick<HourlyTrace, 'values'>): {
  readonly values: Float64Array;
  readonly filled: number;
} {
  const values = Float64Array.from(valuesOf(trace));
  let filled = 0;
  values.forEach((value, index) => {
    if (!Number.isNaN(value)) return;
    values[index] = values[(index - day + values.length) % values.length] ?? Number.NaN;
    filled += 1;
  });
  return { values, filled };
}

/** Hours from one on, past the end of the year from its beginning again. */
export function window(values: Float64Array, from: number, length: number): Float64Array {
  const { length: year } = values;
  return Float64Array.from({ length }, (_, offset) => values[(((from + offset) % year) + year) % year] ?? 0);
}
