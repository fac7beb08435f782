// GENERATED from the equation set "codecarbonEnergy" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const codecarbonEnergyText: Readonly<Record<string, EquationText>> = {
  itEnergy: {"latex":"E = E_{\\mathrm{gpu}} + E_{\\mathrm{cpu}} + E_{\\mathrm{ram}}","sql":"accelerator_energy + processor_energy + memory_energy","partials":{"acceleratorEnergy":"1","processorEnergy":"1","memoryEnergy":"1"}},
};
