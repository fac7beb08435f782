import { followedHour } from '../kernels/followedHour.ts';
import { slowedHour } from '../kernels/slowedHour.ts';
import { pow } from '../portableMath.ts';
import { day } from './hours.ts';

// Longer than most: every way to lay a run into its hours, each over the same three arrays.

/** What a run does in each hour from the moment at which it could start. */
export interface Draw {
  /** Power of the machines in each hour, of that at full power. */
  readonly power: Float64Array;
  /** Share of each hour in which the run works. */
  readonly busy: Float64Array;
}

/** The hours that a run can lie in. */
export interface Span {
  /** Hours of work at full power. */
  readonly work: number;
  /** Whole hours from the first that it could run in to the last; at least `work`. */
  readonly length: number;
}

/** What a choice is made by. */
export interface Sight {
  /** In each hour of the span, gCO2e/kWh_fac, as far as it is known when the hour is decided on. */
  readonly forecast: Float64Array;
  /** The whole span is known at its beginning: perfect foresight. Otherwise a day at a time. */
  readonly whole: boolean;
}

/** How speed and power of the machines hang together. */
export interface Machine {
  readonly powerLimitExponent: number;
  readonly acceleratorShare: number;
  /** Power of the accelerators below which nothing is known, of that without a limit. */
  readonly least: number;
}

/** Runs from an hour on without a pause. */
export function runFrom({ work, length }: Span, first: number): Draw {
  const draw = emptyDraw(length);
  let left = work;
  for (let hour = first; left > 0 && hour < length; hour += 1) {
    const share = Math.min(1, left);
    draw.power[hour] = share;
    draw.busy[hour] = share;
    left -= share;
  }
  return draw;
}

/** The start whose hours are cleanest by what is forecast; the earliest of equals. */
export function runLater(span: Span, { forecast }: Sight): Draw {
  const whole = Math.floor(span.work);
  const part = span.work - whole;
  const latest = span.length - Math.ceil(span.work);
  let sum = 0;
  for (let hour = 0; hour < whole; hour += 1) sum += forecast[hour] ?? 0;
  let [best, first] = [Infinity, 0];
  for (let start = 0; start <= latest; start += 1) {
    const cost = sum + part * (forecast[start + whole] ?? 0);
    if (cost < best) [best, first] = [cost, start];
    sum += (forecast[start + whole] ?? 0) - (forecast[start] ?? 0);
  }
  return runFrom(span, first);
}

/**
 * Works in the cleanest hours and pauses in the others: of the whole span by foresight, else day by day, each day as
 * much of the work as its share of the span, rounded up.
 */
export function runCleanest(span: Span, { forecast, whole }: Sight): Draw {
  const draw = emptyDraw(span.length);
  const block = whole ? span.length : day;
  let left = span.work;
  for (let from = 0; from < span.length && left > 0; from += block) {
    const to = Math.min(from + block, span.length);
    const quota =
      to === span.length
        ? left
        : Math.min(left, Math.ceil((span.work * to) / span.length) - (span.work - left));
    const hours = Array.from({ length: to - from }, (_, offset) => from + offset).toSorted(
      (one, other) => (forecast[one] ?? 0) - (forecast[other] ?? 0) || one - other,
    );
    let share = quota;
    for (const hour of hours) {
      if (share <= 0) break;
      const worked = Math.min(1, share);
      draw.power[hour] = worked;
      draw.busy[hour] = worked;
      share -= worked;
    }
    left -= quota;
  }
  return draw;
}

/**
 * Lowers the power in the dirtier hours, so far that the work is done within the span: by foresight over all of it,
 * else day by day by what is forecast. Where even the least power is fast enough, the run ends before the span does.
 */
export function runFollowing(span: Span, { forecast, whole }: Sight, machine: Machine): Draw {
  const draw = emptyDraw(span.length);
  const block = whole ? span.length : day;
  let left = span.work;
  for (let from = 0; from < span.length && left > 0; from += block) {
    const seen = forecast.subarray(from, from + block);
    const usual = meanOf(seen);
    const relative = Array.from(
      seen,
      (intensity) =>
        followedHour({
          usualIntensity: usual,
          hourIntensity: intensity,
          powerLimitExponent: machine.powerLimitExponent,
        }).relativePower,
    );
    // A day does its part of what is left, the last one all of it.
    const share = (left * seen.length) / (span.length - from);
    const scale = scaleFor(relative, Math.min(share, seen.length), machine);
    for (const [offset, each] of relative.entries()) {
      if (left <= rounding) break;
      left -= slowed(draw, from + offset, powerAt(each, scale, machine), left, machine);
    }
  }
  return draw;
}

/** The same power in every hour, so low that the work takes the whole span. */
export function runSlower(span: Span, machine: Machine): Draw {
  const flat = new Float64Array(span.length).fill(1);
  return runFollowing(span, { forecast: flat, whole: true }, machine);
}

const rounding = 1e-9;
const halvings = 40;

function powerAt(relative: number, scale: number, { least }: Machine): number {
  return Math.min(1, Math.max(least, relative * scale));
}

/** Does an hour at lower power, or as much of it as the work needs, and says how much was done. */
function slowed(draw: Draw, hour: number, powerShare: number, left: number, machine: Machine): number {
  const { speedShare, drawShare } = slowedHour({ powerShare, ...machine });
  const busy = Math.min(1, left / speedShare);
  draw.power[hour] = busy * drawShare;
  draw.busy[hour] = busy;
  return busy * speedShare;
}

/** How high the power must be for the work to be done in these hours. */
function scaleFor(relative: readonly number[], work: number, machine: Machine): number {
  const speedOf = (powerShare: number): number => slowedHour({ powerShare, ...machine }).speedShare;
  const slowest = speedOf(machine.least);
  // Speed is a power of power, so that a scale of the one is a scale of the other: no power in the loop.
  const speeds = relative.map(speedOf);
  const done = (scale: number): number =>
    speeds.reduce((sum, speed) => sum + Math.min(1, Math.max(slowest, speed * scale)), 0);
  let low = 0;
  // At this scale every hour is at full power.
  let high = 1 / Math.min(...speeds);
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (done(middle) < work) low = middle;
    else high = middle;
  }
  return pow(high, 1 / machine.powerLimitExponent);
}

function emptyDraw(length: number): Draw {
  return { power: new Float64Array(length), busy: new Float64Array(length) };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
