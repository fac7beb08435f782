// GENERATED from the equation set "equivalents" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const equivalentsText: Readonly<Record<string, EquationText>> = {
  carDistance: {"latex":"d_{\\mathrm{car}} = \\frac{C}{c_{\\mathrm{car}}}","sql":"carbon / vehicle_carbon","partials":{"carbon":"1 / vehicleCarbon","vehicleCarbon":"-carbon * 1 / vehicleCarbon ^ 2"}},
  flights: {"latex":"n_{\\mathrm{air}} = \\frac{C}{c_{\\mathrm{air}} \\cdot d_{\\mathrm{air}}}","sql":"carbon / (flight_carbon * flight_distance)","partials":{"carbon":"1 / (flightCarbon * flightDistance)","flightCarbon":"-carbon * flightDistance / (flightCarbon * flightDistance) ^ 2","flightDistance":"-carbon * flightCarbon / (flightCarbon * flightDistance) ^ 2"}},
  householdYears: {"latex":"t_{\\mathrm{home}} = \\frac{E}{P_{\\mathrm{home}}}","sql":"energy / household_electricity","partials":{"energy":"1 / householdElectricity","householdElectricity":"-energy * 1 / householdElectricity ^ 2"}},
  personYears: {"latex":"t_{\\mathrm{tap}} = \\frac{W}{W_{\\mathrm{home}}}","sql":"water / person_water","partials":{"water":"1 / personWater","personWater":"-water * 1 / personWater ^ 2"}},
};
