// GENERATED from the equation set "greenAlgorithms" by `npm run generate`; do not edit.
import { greenAlgorithms, type GreenAlgorithmsInputs, type GreenAlgorithmsQuantities } from './greenAlgorithms.ts';

/** Slope of one quantity of "Green Algorithms" with respect to every input and quantity above it. */
export function greenAlgorithmsGradient(
  input: GreenAlgorithmsInputs,
  of: keyof GreenAlgorithmsQuantities,
  stated: Partial<GreenAlgorithmsQuantities> = {},
): Record<keyof GreenAlgorithmsInputs | keyof GreenAlgorithmsQuantities, number> {
  const { duration, cores, powerPerCore, coreUsage, count, acceleratorPower, acceleratorUsage, hostMemory, powerPerMemory, pue, scalingFactor, carbonIntensity, treeMonth } = input;
  const { power, facilityEnergy, operationalCarbon } = greenAlgorithms(input, stated);
  const slope = { duration: 0, cores: 0, powerPerCore: 0, coreUsage: 0, count: 0, acceleratorPower: 0, acceleratorUsage: 0, hostMemory: 0, powerPerMemory: 0, pue: 0, scalingFactor: 0, carbonIntensity: 0, treeMonth: 0, power: 0, facilityEnergy: 0, itEnergy: 0, operationalCarbon: 0, treeMonths: 0 };
  slope[of] = 1;
  if (slope.treeMonths !== 0 && stated.treeMonths === undefined) {
    slope.operationalCarbon += slope.treeMonths * (1 / treeMonth);
    slope.treeMonth += slope.treeMonths * (-operationalCarbon * 1 / (treeMonth * treeMonth));
  }
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.itEnergy !== 0 && stated.itEnergy === undefined) {
    slope.facilityEnergy += slope.itEnergy * (1 / pue);
    slope.pue += slope.itEnergy * (-facilityEnergy * 1 / (pue * pue));
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.duration += slope.facilityEnergy * (scalingFactor * power);
    slope.power += slope.facilityEnergy * (scalingFactor * duration);
    slope.scalingFactor += slope.facilityEnergy * (duration * power);
  }
  if (slope.power !== 0 && stated.power === undefined) {
    slope.cores += slope.power * (pue * coreUsage * powerPerCore);
    slope.powerPerCore += slope.power * (pue * coreUsage * cores);
    slope.coreUsage += slope.power * (pue * cores * powerPerCore);
    slope.count += slope.power * (pue * acceleratorUsage * acceleratorPower);
    slope.acceleratorPower += slope.power * (pue * acceleratorUsage * count);
    slope.acceleratorUsage += slope.power * (pue * count * acceleratorPower);
    slope.hostMemory += slope.power * (pue * powerPerMemory);
    slope.powerPerMemory += slope.power * (pue * hostMemory);
    slope.pue += slope.power * (cores * powerPerCore * coreUsage + count * acceleratorPower * acceleratorUsage + hostMemory * powerPerMemory);
  }
  return slope;
}
