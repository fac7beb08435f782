// GENERATED from the equation set "equivalents" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "What else emits, draws or uses as much", in coherent base units. */
export interface EquivalentsInputs {
  /** Carbon, in gCO2e. */
  readonly carbon: number;
  /** Energy drawn by the data centre, in J_fac. */
  readonly energy: number;
  /** Water consumed, in m3_con. */
  readonly water: number;
  /** Carbon of a kilometre in a petrol car, in gCO2e/m. */
  readonly vehicleCarbon: number;
  /** Carbon of a kilometre on a long-haul flight, one passenger in economy class, in gCO2e/m. */
  readonly flightCarbon: number;
  /** Distance of the flight, in m. */
  readonly flightDistance: number;
  /** Electricity of a household, in J_fac/s. */
  readonly householdElectricity: number;
  /** Water that one person uses at home, in m3_wd/s. */
  readonly personWater: number;
}

/** Quantities of "What else emits, draws or uses as much", in coherent base units. */
export interface EquivalentsQuantities {
  /** Distance by petrol car with the same carbon, in m. Source: desnz-travel-2025. */
  readonly carDistance: number;
  /** Long-haul flights of one passenger with the same carbon. Source: desnz-travel-2025. */
  readonly flights: number;
  /** Years of electricity of one household, in s. Source: eia-faq-97. */
  readonly householdYears: number;
  /** Years of water that one person uses at home, in m3_con s/m3_wd. Source: usgs-cir1441. */
  readonly personYears: number;
}

/** "What else emits, draws or uses as much": a stated quantity replaces its formula. */
export function equivalents(input: EquivalentsInputs, stated?: Partial<EquivalentsQuantities>): EquivalentsQuantities {
  if (stated) return equivalentsStated(input, stated);
  const { carbon, energy, water, vehicleCarbon, flightCarbon, flightDistance, householdElectricity, personWater } = input;
  const carDistance = (carbon / vehicleCarbon);
  const flights = (carbon / (flightCarbon * flightDistance));
  const householdYears = (energy / householdElectricity);
  const personYears = (water / personWater);
  return { carDistance, flights, householdYears, personYears };
}

function equivalentsStated(input: EquivalentsInputs, stated: Partial<EquivalentsQuantities>): EquivalentsQuantities {
  const { carbon, energy, water, vehicleCarbon, flightCarbon, flightDistance, householdElectricity, personWater } = input;
  const carDistance = stated.carDistance ?? (carbon / vehicleCarbon);
  const flights = stated.flights ?? (carbon / (flightCarbon * flightDistance));
  const householdYears = stated.householdYears ?? (energy / householdElectricity);
  const personYears = stated.personYears ?? (water / personWater);
  return { carDistance, flights, householdYears, personYears };
}

/** "What else emits, draws or uses as much" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function equivalentsColumns(
  length: number,
  input: Columns<EquivalentsInputs>,
  stated: Partial<Columns<EquivalentsQuantities>>,
  output: Partial<Columns<EquivalentsQuantities>>,
): void {
  const carbonColumn = input.carbon;
  const carbonVaries = carbonColumn.length !== 1;
  let carbon = carbonColumn[0]!;
  const energyColumn = input.energy;
  const energyVaries = energyColumn.length !== 1;
  let energy = energyColumn[0]!;
  const waterColumn = input.water;
  const waterVaries = waterColumn.length !== 1;
  let water = waterColumn[0]!;
  const vehicleCarbonColumn = input.vehicleCarbon;
  const vehicleCarbonVaries = vehicleCarbonColumn.length !== 1;
  let vehicleCarbon = vehicleCarbonColumn[0]!;
  const flightCarbonColumn = input.flightCarbon;
  const flightCarbonVaries = flightCarbonColumn.length !== 1;
  let flightCarbon = flightCarbonColumn[0]!;
  const flightDistanceColumn = input.flightDistance;
  const flightDistanceVaries = flightDistanceColumn.length !== 1;
  let flightDistance = flightDistanceColumn[0]!;
  const householdElectricityColumn = input.householdElectricity;
  const householdElectricityVaries = householdElectricityColumn.length !== 1;
  let householdElectricity = householdElectricityColumn[0]!;
  const personWaterColumn = input.personWater;
  const personWaterVaries = personWaterColumn.length !== 1;
  let personWater = personWaterColumn[0]!;
  const carDistanceColumn = stated.carDistance;
  const carDistanceVaries = carDistanceColumn?.length !== 1;
  const carDistanceOut = output.carDistance;
  const flightsColumn = stated.flights;
  const flightsVaries = flightsColumn?.length !== 1;
  const flightsOut = output.flights;
  const householdYearsColumn = stated.householdYears;
  const householdYearsVaries = householdYearsColumn?.length !== 1;
  const householdYearsOut = output.householdYears;
  const personYearsColumn = stated.personYears;
  const personYearsVaries = personYearsColumn?.length !== 1;
  const personYearsOut = output.personYears;
  for (let row = 0; row < length; row++) {
    if (carbonVaries) carbon = carbonColumn[row]!;
    if (energyVaries) energy = energyColumn[row]!;
    if (waterVaries) water = waterColumn[row]!;
    if (vehicleCarbonVaries) vehicleCarbon = vehicleCarbonColumn[row]!;
    if (flightCarbonVaries) flightCarbon = flightCarbonColumn[row]!;
    if (flightDistanceVaries) flightDistance = flightDistanceColumn[row]!;
    if (householdElectricityVaries) householdElectricity = householdElectricityColumn[row]!;
    if (personWaterVaries) personWater = personWaterColumn[row]!;
    const carDistance = carDistanceColumn ? carDistanceColumn[carDistanceVaries ? row : 0]! : (carbon / vehicleCarbon);
    if (carDistanceOut) carDistanceOut[row] = carDistance;
    const flights = flightsColumn ? flightsColumn[flightsVaries ? row : 0]! : (carbon / (flightCarbon * flightDistance));
    if (flightsOut) flightsOut[row] = flights;
    const householdYears = householdYearsColumn ? householdYearsColumn[householdYearsVaries ? row : 0]! : (energy / householdElectricity);
    if (householdYearsOut) householdYearsOut[row] = householdYears;
    const personYears = personYearsColumn ? personYearsColumn[personYearsVaries ? row : 0]! : (water / personWater);
    if (personYearsOut) personYearsOut[row] = personYears;
  }
}

/** What evaluation needs to know of "What else emits, draws or uses as much": units, their factors and operands. */
export const equivalentsGraph: Graph<EquivalentsInputs, EquivalentsQuantities> = {
  name: 'equivalents',
  kernel: equivalents,
  columns: equivalentsColumns,
  inputs: {
    carbon: ['tCO2e', 1000000],
    energy: ['MWh_fac', 3600000000],
    water: ['m3_con', 1],
    vehicleCarbon: ['kgCO2e/km', 1],
    flightCarbon: ['kgCO2e/km', 1],
    flightDistance: ['km', 1000],
    householdElectricity: ['kWh_fac/year', 0.1141552511415525],
    personWater: ['m3_wd/year', 3.1709791983764586e-8],
  },
  equations: {
    carDistance: ['km', 1000, 'carbon vehicleCarbon'],
    flights: ['1', 1, 'carbon flightCarbon flightDistance'],
    householdYears: ['year', 31536000, 'energy householdElectricity'],
    personYears: ['year m3_con/m3_wd', 31536000, 'water personWater'],
  },
};
