// GENERATED from the equation set "otherImpacts" by `npm run generate`; do not edit.
import { otherImpacts, type OtherImpactsInputs, type OtherImpactsQuantities } from './otherImpacts.ts';

/** Slope of one quantity of "Primary energy, minerals and waste" with respect to every input and quantity above it. */
export function otherImpactsGradient(
  input: OtherImpactsInputs,
  of: keyof OtherImpactsQuantities,
  stated: Partial<OtherImpactsQuantities> = {},
): Record<keyof OtherImpactsInputs | keyof OtherImpactsQuantities, number> {
  const { facilityEnergy, acceleratorHours, serviceLife, acceleratorsPerNode, primaryEnergyFactor, depletionFactor, acceleratorPrimaryEnergy, hostPrimaryEnergy, acceleratorDepletion, hostDepletion, nodeMass } = input;
  const { nodeLives } = otherImpacts(input, stated);
  const slope = { facilityEnergy: 0, acceleratorHours: 0, serviceLife: 0, acceleratorsPerNode: 0, primaryEnergyFactor: 0, depletionFactor: 0, acceleratorPrimaryEnergy: 0, hostPrimaryEnergy: 0, acceleratorDepletion: 0, hostDepletion: 0, nodeMass: 0, nodeLives: 0, primaryEnergy: 0, abioticDepletion: 0, electronicWaste: 0 };
  slope[of] = 1;
  if (slope.electronicWaste !== 0 && stated.electronicWaste === undefined) {
    slope.nodeLives += slope.electronicWaste * (nodeMass);
    slope.nodeMass += slope.electronicWaste * (nodeLives);
  }
  if (slope.abioticDepletion !== 0 && stated.abioticDepletion === undefined) {
    slope.facilityEnergy += slope.abioticDepletion * (depletionFactor);
    slope.depletionFactor += slope.abioticDepletion * (facilityEnergy);
    slope.nodeLives += slope.abioticDepletion * (hostDepletion + acceleratorsPerNode * acceleratorDepletion);
    slope.hostDepletion += slope.abioticDepletion * (nodeLives);
    slope.acceleratorsPerNode += slope.abioticDepletion * (nodeLives * acceleratorDepletion);
    slope.acceleratorDepletion += slope.abioticDepletion * (nodeLives * acceleratorsPerNode);
  }
  if (slope.primaryEnergy !== 0 && stated.primaryEnergy === undefined) {
    slope.facilityEnergy += slope.primaryEnergy * (primaryEnergyFactor);
    slope.primaryEnergyFactor += slope.primaryEnergy * (facilityEnergy);
    slope.nodeLives += slope.primaryEnergy * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy);
    slope.hostPrimaryEnergy += slope.primaryEnergy * (nodeLives);
    slope.acceleratorsPerNode += slope.primaryEnergy * (nodeLives * acceleratorPrimaryEnergy);
    slope.acceleratorPrimaryEnergy += slope.primaryEnergy * (nodeLives * acceleratorsPerNode);
  }
  if (slope.nodeLives !== 0 && stated.nodeLives === undefined) {
    slope.acceleratorHours += slope.nodeLives * (1 / acceleratorsPerNode / serviceLife);
    slope.acceleratorsPerNode += slope.nodeLives * (-acceleratorHours * 1 / (acceleratorsPerNode * acceleratorsPerNode) / serviceLife);
    slope.serviceLife += slope.nodeLives * (-(acceleratorHours / acceleratorsPerNode) * 1 / (serviceLife * serviceLife));
  }
  return slope;
}
