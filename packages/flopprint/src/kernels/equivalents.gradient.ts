// GENERATED from the equation set "equivalents" by `npm run generate`; do not edit.
import { type EquivalentsInputs, type EquivalentsQuantities } from './equivalents.ts';

/** Slope of one quantity of "What else emits, draws or uses as much" with respect to every input and quantity above it. */
export function equivalentsGradient(
  input: EquivalentsInputs,
  of: keyof EquivalentsQuantities,
  stated: Partial<EquivalentsQuantities> = {},
): Record<keyof EquivalentsInputs | keyof EquivalentsQuantities, number> {
  const { carbon, energy, water, vehicleCarbon, flightCarbon, flightDistance, householdElectricity, personWater } = input;
  const slope = { carbon: 0, energy: 0, water: 0, vehicleCarbon: 0, flightCarbon: 0, flightDistance: 0, householdElectricity: 0, personWater: 0, carDistance: 0, flights: 0, householdYears: 0, personYears: 0 };
  slope[of] = 1;
  if (slope.personYears !== 0 && stated.personYears === undefined) {
    slope.water += slope.personYears * (1 / personWater);
    slope.personWater += slope.personYears * (-water * 1 / (personWater * personWater));
  }
  if (slope.householdYears !== 0 && stated.householdYears === undefined) {
    slope.energy += slope.householdYears * (1 / householdElectricity);
    slope.householdElectricity += slope.householdYears * (-energy * 1 / (householdElectricity * householdElectricity));
  }
  if (slope.flights !== 0 && stated.flights === undefined) {
    slope.carbon += slope.flights * (1 / (flightCarbon * flightDistance));
    slope.flightCarbon += slope.flights * (-carbon * flightDistance / ((flightCarbon * flightDistance) * (flightCarbon * flightDistance)));
    slope.flightDistance += slope.flights * (-carbon * flightCarbon / ((flightCarbon * flightDistance) * (flightCarbon * flightDistance)));
  }
  if (slope.carDistance !== 0 && stated.carDistance === undefined) {
    slope.carbon += slope.carDistance * (1 / vehicleCarbon);
    slope.vehicleCarbon += slope.carDistance * (-carbon * 1 / (vehicleCarbon * vehicleCarbon));
  }
  return slope;
}
