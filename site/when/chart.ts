import { mean, sum } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Schedule } from 'flopprint/schedule';
import type { HoursChart, Strip } from './messages.ts';

const hour = 3_600_000;
const day = 24;
const week = 7 * day;
/** A table of days where there are at most so many, else of weeks. */
const mostDays = 62;
const across = 1000;
const upright = 100;
const stripHeight = 10;
const whole = 100;
const fewTicks = 4;

const dayText = (time: number): string =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/**
 * The hours of a run and of its plans as outlines, so that who draws them has nothing to work out.
 * @param start the first hour, `YYYY-MM-DD` or `YYYY-MM-DDTHH`.
 */
export function chartOf({ intensity = [], plans }: Schedule, start: string): HoursChart {
  const from = Date.parse(
    /T/.test(start) ? `${start.slice(0, 'YYYY-MM-DDTHH'.length)}:00:00Z` : `${start}T00:00:00Z`,
  );
  const { length } = intensity;
  const x = scaleLinear([0, length], [0, across]);
  const y = scaleLinear([0, Math.max(...intensity)], [upright, 0]).nice(fewTicks);
  const time = scaleUtc([from, from + length * hour], [0, whole]);
  const strips = plans.map(({ policy, sight, powers = [] }): Strip => ({
    policy,
    ...(sight ? { sight } : {}),
    outline: outlineOf(powers, x),
    powers: powers.map((power) => Math.round(whole * power)),
  }));
  const isByWeek = length > mostDays * day;
  const block = isByWeek ? week : day;
  const blocks = Array.from({ length: Math.ceil(length / block) }, (_, index) => index * block);
  return {
    from,
    intensity: intensity.map(Math.round),
    line: steps(intensity, x, (value) => y(value)),
    across: time.ticks(fewTicks).map((tick) => ({ at: time(tick), text: dayText(tick.getTime()) })),
    up: y.ticks(fewTicks).map((tick) => ({ at: y(tick), text: String(tick) })),
    strips,
    table: {
      isByWeek,
      rows: blocks.map((first) => [
        dayText(from + first * hour),
        Math.round(mean(intensity.slice(first, first + block)) ?? 0),
        ...plans.map(({ powers = [] }) => Math.round(sum(powers.slice(first, first + block)))),
      ]),
    },
  };
}

type Scale = (value: number) => number;
const at = (value: number): string => String(Number(value.toFixed(1)));

/** A level line for each hour; where the next hour is the same, it goes on. */
function steps(values: readonly number[], x: Scale, y: Scale): string {
  return values
    .flatMap((value, index) =>
      index > 0 && values[index - 1] === value
        ? []
        : [index === 0 ? `M0 ${at(y(value))}` : `H${at(x(index))}V${at(y(value))}`],
    )
    .concat(`H${at(x(values.length))}`)
    .join('');
}

/** What is filled: from the floor up to the power of each hour. */
function outlineOf(powers: readonly number[], x: Scale): string {
  const line = steps(powers, x, (power) => stripHeight * (1 - power));
  return `${line}V${stripHeight}H0Z`;
}
