// GENERATED from the equation set "oversubscription" by `npm run generate`; do not edit.
import { oversubscription, type OversubscriptionInputs, type OversubscriptionQuantities } from './oversubscription.ts';

/** Slope of one quantity of "More servers in the same building" with respect to every input and quantity above it. */
export function oversubscriptionGradient(
  input: OversubscriptionInputs,
  of: keyof OversubscriptionQuantities,
  stated: Partial<OversubscriptionQuantities> = {},
): Record<keyof OversubscriptionInputs | keyof OversubscriptionQuantities, number> {
  const { moreServers, buildingEmbodied, machineEmbodied } = input;
  const { savedBuilding } = oversubscription(input, stated);
  const slope = { moreServers: 0, buildingEmbodied: 0, machineEmbodied: 0, savedBuilding: 0, savedShare: 0 };
  slope[of] = 1;
  if (slope.savedShare !== 0 && stated.savedShare === undefined) {
    slope.savedBuilding += slope.savedShare * (1 / (machineEmbodied + buildingEmbodied));
    slope.machineEmbodied += slope.savedShare * (-savedBuilding * 1 / ((machineEmbodied + buildingEmbodied) * (machineEmbodied + buildingEmbodied)));
    slope.buildingEmbodied += slope.savedShare * (-savedBuilding * 1 / ((machineEmbodied + buildingEmbodied) * (machineEmbodied + buildingEmbodied)));
  }
  if (slope.savedBuilding !== 0 && stated.savedBuilding === undefined) {
    slope.buildingEmbodied += slope.savedBuilding * (moreServers / (1 + moreServers));
    slope.moreServers += slope.savedBuilding * ((buildingEmbodied * (1 + moreServers) - buildingEmbodied * moreServers) / ((1 + moreServers) * (1 + moreServers)));
  }
  return slope;
}
