import { codecarbonEmissionsGraph } from '../kernels/codecarbonEmissions.ts';
import { codecarbonEnergyGraph } from '../kernels/codecarbonEnergy.ts';
import { codecarbonMemoryGraph } from '../kernels/codecarbonMemory.ts';
import { memoryModuleInputs, memoryModules } from './codecarbonModules.ts';
import { compute, entryWith, graphEntry } from './entry.ts';
import { codecarbonEmissions, codecarbonEnergy, codecarbonMemory } from './equations/codecarbon.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const emissions = graphEntry('codecarbon.emissions', codecarbonEmissions, codecarbonEmissionsGraph);
const { modules, modulePower, ...powerInputs } = codecarbonMemory.inputs;

const memory = entryWith(
  {
    id: 'codecarbon.ram',
    title: codecarbonMemory.title,
    inputs: {
      ...memoryModuleInputs,
      ...powerInputs,
      arm: {
        label: 'Whether the processor is an ARM',
        symbol: '\\mathrm{arm}',
        unit: '1',
        span: [0, 1],
        alias: 'is_arm_cpu',
        datum: 'codecarbon-ram-arm',
      },
      otherModulePower: modulePower,
      armModulePower: {
        ...modulePower,
        alias: 'arm_power_per_dimm',
        datum: 'codecarbon-ram-arm-module-power',
      },
    },
    outputs: { modules: { ...modules, alias: 'dimms' }, ...codecarbonMemory.equations },
  },
  (input) => {
    const counted = input['modules'] ?? memoryModules(input);
    const drawn = input['arm'] ? input['armModulePower'] : input['otherModulePower'];
    const values = { ...input, modules: counted, modulePower: drawn };
    return { modules: counted, ...compute(codecarbonMemoryGraph, values) };
  },
);

export const codecarbon: Method = {
  id: 'codecarbon',
  name: 'CodeCarbon',
  year: 2019,
  sources: ['codecarbon'],
  boundary: 'Measured electricity of the machine; a PUE only if the user gives one, nothing embodied.',
  note: 'Memory is guessed from its size: 128 GB and 512 GB both draw 38 W. Where power cannot be measured, half of thermal design power is taken.',
  entries: [emissions, graphEntry('codecarbon.energy', codecarbonEnergy, codecarbonEnergyGraph), memory],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: emissions,
        inputs: { itEnergy: 'itEnergy', carbonIntensity: 'carbonIntensity' },
        outputs: { facilityEnergy: 'facilityEnergy', operationalCarbon: 'operationalCarbon' },
      },
    ]),
  differs: 'It stops at the plug of the machine: its PUE is 1 unless the user gives one.',
};
