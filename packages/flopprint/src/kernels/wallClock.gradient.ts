// GENERATED from the equation set "wallClock" by `npm run generate`; do not edit.
import { type WallClockInputs, type WallClockQuantities } from './wallClock.ts';

/** Slope of one quantity of "Accelerator-hours from wall-clock time" with respect to every input and quantity above it. */
export function wallClockGradient(
  input: WallClockInputs,
  of: keyof WallClockQuantities,
  stated: Partial<WallClockQuantities> = {},
): Record<keyof WallClockInputs | keyof WallClockQuantities, number> {
  const { count, hours } = input;
  const slope = { count: 0, hours: 0, acceleratorHours: 0 };
  slope[of] = 1;
  if (slope.acceleratorHours !== 0 && stated.acceleratorHours === undefined) {
    slope.count += slope.acceleratorHours * (hours);
    slope.hours += slope.acceleratorHours * (count);
  }
  return slope;
}
