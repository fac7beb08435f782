// GENERATED from the equation set "plannedRun" by `npm run generate`; do not edit.
import { plannedRun, type PlannedRunInputs, type PlannedRunQuantities } from './plannedRun.ts';

/** Slope of one quantity of "A run whose hours are chosen" with respect to every input and quantity above it. */
export function plannedRunGradient(
  input: PlannedRunInputs,
  of: keyof PlannedRunQuantities,
  stated: Partial<PlannedRunQuantities> = {},
): Record<keyof PlannedRunInputs | keyof PlannedRunQuantities, number> {
  const { facilityEnergy, itEnergy, embodiedCarbon, duration, energyShare, plannedIntensity, plannedEwif, wue, slowedTime, waitingTime, waitingIntensity, idlePowerShare } = input;
  const { plannedEnergy } = plannedRun(input, stated);
  const slope = { facilityEnergy: 0, itEnergy: 0, embodiedCarbon: 0, duration: 0, energyShare: 0, plannedIntensity: 0, plannedEwif: 0, wue: 0, slowedTime: 0, waitingTime: 0, waitingIntensity: 0, idlePowerShare: 0, plannedEnergy: 0, plannedElectricity: 0, plannedEmbodied: 0, plannedCarbon: 0, waitingCarbon: 0, heldCarbon: 0, plannedWater: 0 };
  slope[of] = 1;
  if (slope.plannedWater !== 0 && stated.plannedWater === undefined) {
    slope.itEnergy += slope.plannedWater * (wue * energyShare);
    slope.energyShare += slope.plannedWater * (wue * itEnergy);
    slope.wue += slope.plannedWater * (itEnergy * energyShare);
    slope.plannedEnergy += slope.plannedWater * (plannedEwif);
    slope.plannedEwif += slope.plannedWater * (plannedEnergy);
  }
  if (slope.heldCarbon !== 0 && stated.heldCarbon === undefined) {
    slope.plannedCarbon += slope.heldCarbon * (1);
    slope.waitingCarbon += slope.heldCarbon * (1);
  }
  if (slope.waitingCarbon !== 0 && stated.waitingCarbon === undefined) {
    slope.facilityEnergy += slope.waitingCarbon * (waitingIntensity * waitingTime * idlePowerShare / duration);
    slope.idlePowerShare += slope.waitingCarbon * (waitingIntensity * waitingTime * facilityEnergy / duration);
    slope.waitingTime += slope.waitingCarbon * (waitingIntensity * facilityEnergy * idlePowerShare / duration + embodiedCarbon / duration);
    slope.duration += slope.waitingCarbon * (waitingIntensity * -(facilityEnergy * idlePowerShare * waitingTime) * 1 / (duration * duration) + -(embodiedCarbon * waitingTime) * 1 / (duration * duration));
    slope.waitingIntensity += slope.waitingCarbon * (facilityEnergy * idlePowerShare * waitingTime / duration);
    slope.embodiedCarbon += slope.waitingCarbon * (waitingTime / duration);
  }
  if (slope.plannedCarbon !== 0 && stated.plannedCarbon === undefined) {
    slope.plannedElectricity += slope.plannedCarbon * (1);
    slope.plannedEmbodied += slope.plannedCarbon * (1);
  }
  if (slope.plannedEmbodied !== 0 && stated.plannedEmbodied === undefined) {
    slope.embodiedCarbon += slope.plannedEmbodied * ((duration + slowedTime) / duration);
    slope.duration += slope.plannedEmbodied * ((embodiedCarbon * duration - embodiedCarbon * (duration + slowedTime)) / (duration * duration));
    slope.slowedTime += slope.plannedEmbodied * (embodiedCarbon / duration);
  }
  if (slope.plannedElectricity !== 0 && stated.plannedElectricity === undefined) {
    slope.plannedEnergy += slope.plannedElectricity * (plannedIntensity);
    slope.plannedIntensity += slope.plannedElectricity * (plannedEnergy);
  }
  if (slope.plannedEnergy !== 0 && stated.plannedEnergy === undefined) {
    slope.facilityEnergy += slope.plannedEnergy * (energyShare);
    slope.energyShare += slope.plannedEnergy * (facilityEnergy);
  }
  return slope;
}
