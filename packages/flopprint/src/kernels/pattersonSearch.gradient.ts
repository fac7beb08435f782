// GENERATED from the equation set "pattersonSearch" by `npm run generate`; do not edit.
import { pattersonSearch, type PattersonSearchInputs, type PattersonSearchQuantities } from './pattersonSearch.ts';

/** Slope of one quantity of "Patterson et al. 2021: the architecture search of Strubell et al." with respect to every input and quantity above it. */
export function pattersonSearchGradient(
  input: PattersonSearchInputs,
  of: keyof PattersonSearchQuantities,
  stated: Partial<PattersonSearchQuantities> = {},
): Record<keyof PattersonSearchInputs | keyof PattersonSearchQuantities, number> {
  const { chips, steps, timePerStep, serverPower, chipsPerServer, pue, carbonIntensity } = input;
  const { carbonPerChipHour, chipHours } = pattersonSearch(input, stated);
  const slope = { chips: 0, steps: 0, timePerStep: 0, serverPower: 0, chipsPerServer: 0, pue: 0, carbonIntensity: 0, carbonPerChipHour: 0, chipHours: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.chipHours += slope.operationalCarbon * (carbonPerChipHour);
    slope.carbonPerChipHour += slope.operationalCarbon * (chipHours);
  }
  if (slope.chipHours !== 0 && stated.chipHours === undefined) {
    slope.chips += slope.chipHours * (timePerStep * steps);
    slope.steps += slope.chipHours * (timePerStep * chips);
    slope.timePerStep += slope.chipHours * (chips * steps);
  }
  if (slope.carbonPerChipHour !== 0 && stated.carbonPerChipHour === undefined) {
    slope.serverPower += slope.carbonPerChipHour * (carbonIntensity * pue * 1 / chipsPerServer);
    slope.chipsPerServer += slope.carbonPerChipHour * (carbonIntensity * pue * -serverPower * 1 / (chipsPerServer * chipsPerServer));
    slope.pue += slope.carbonPerChipHour * (carbonIntensity * serverPower / chipsPerServer);
    slope.carbonIntensity += slope.carbonPerChipHour * (serverPower / chipsPerServer * pue);
  }
  return slope;
}
