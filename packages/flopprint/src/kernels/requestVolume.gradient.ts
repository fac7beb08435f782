// GENERATED from the equation set "requestVolume" by `npm run generate`; do not edit.
import { type RequestVolumeInputs, type RequestVolumeQuantities } from './requestVolume.ts';

/** Slope of one quantity of "Requests of a period" with respect to every input and quantity above it. */
export function requestVolumeGradient(
  input: RequestVolumeInputs,
  of: keyof RequestVolumeQuantities,
  stated: Partial<RequestVolumeQuantities> = {},
): Record<keyof RequestVolumeInputs | keyof RequestVolumeQuantities, number> {
  const { requestsPerDay, serviceTime } = input;
  const slope = { requestsPerDay: 0, serviceTime: 0, requests: 0 };
  slope[of] = 1;
  if (slope.requests !== 0 && stated.requests === undefined) {
    slope.requestsPerDay += slope.requests * (serviceTime);
    slope.serviceTime += slope.requests * (requestsPerDay);
  }
  return slope;
}
