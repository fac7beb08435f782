import type { EquationSet } from './record.ts';

/** Primary energy, abiotic depletion and electronic waste, of use and of the machines' share. */
export const otherImpacts = {
  name: 'otherImpacts',
  title: 'Primary energy, minerals and waste',
  inputs: {
    facilityEnergy: {
      label: 'Energy drawn by the data centre',
      symbol: 'E_{\\mathrm{fac}}',
      unit: 'MWh_fac',
      span: [0, 1e8],
    },
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [0, 1e9] },
    serviceLife: { label: 'Hours in use over the lifetime', symbol: 'L_u', unit: 'h', span: [1e3, 1e5] },
    acceleratorsPerNode: {
      label: 'Accelerators in a node',
      symbol: 'g',
      unit: 'accelerator/node',
      span: [1, 72],
    },
    primaryEnergyFactor: {
      label: 'Primary energy per electricity',
      symbol: 'f_{\\mathrm{pe}}',
      unit: 'MJ_primary/kWh_fac',
      span: [1, 20],
      datum: 'primary-energy-factor',
    },
    depletionFactor: {
      label: 'Abiotic depletion per electricity',
      symbol: 'f_{\\mathrm{adp}}',
      unit: 'kgSbe/kWh_fac',
      span: [1e-9, 1e-6],
      datum: 'abiotic-depletion-factor',
    },
    acceleratorPrimaryEnergy: {
      label: 'Primary energy of making an accelerator',
      symbol: 'PE_{\\mathrm{acc}}',
      unit: 'MJ_primary/accelerator',
      span: [100, 1e4],
      datum: 'accelerator-primary-energy',
    },
    hostPrimaryEnergy: {
      label: 'Primary energy of making the rest of a node',
      symbol: 'PE_{\\mathrm{host}}',
      unit: 'MJ_primary/node',
      span: [1e3, 2e5],
      datum: 'host-primary-energy',
    },
    acceleratorDepletion: {
      label: 'Abiotic depletion of making an accelerator',
      symbol: 'ADP_{\\mathrm{acc}}',
      unit: 'kgSbe/accelerator',
      span: [1e-4, 0.1],
      datum: 'accelerator-abiotic-depletion',
    },
    hostDepletion: {
      label: 'Abiotic depletion of making the rest of a node',
      symbol: 'ADP_{\\mathrm{host}}',
      unit: 'kgSbe/node',
      span: [0.01, 2],
      datum: 'host-abiotic-depletion',
    },
    nodeMass: {
      label: 'Mass of a node with its accelerators',
      symbol: 'm_{\\mathrm{node}}',
      unit: 'kg/node',
      span: [10, 2000],
      datum: 'node-mass',
    },
  },
  equations: {
    nodeLives: {
      label: 'Node lifetimes used up',
      symbol: 'n_L',
      unit: 'node',
      is: 'acceleratorHours / acceleratorsPerNode / serviceLife',
      source: 'luccioni-2022-bloom',
    },
    primaryEnergy: {
      label: 'Primary energy',
      symbol: 'PE',
      unit: 'GJ_primary',
      is: 'facilityEnergy * primaryEnergyFactor + nodeLives * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy)',
      source: 'ecologits',
    },
    abioticDepletion: {
      label: 'Abiotic depletion of minerals and metals',
      symbol: 'ADP',
      unit: 'kgSbe',
      is: 'facilityEnergy * depletionFactor + nodeLives * (hostDepletion + acceleratorsPerNode * acceleratorDepletion)',
      source: 'ecologits',
    },
    electronicWaste: {
      label: 'Electronic waste, share of this run',
      symbol: 'm_w',
      unit: 'kg',
      is: 'nodeLives * nodeMass',
      source: 'luccioni-2022-bloom',
    },
  },
} as const satisfies EquationSet;

/** The least energy that writing the model could cost: a floor for plausibility, far below any machine. */
export const physicalFloor = {
  name: 'physicalFloor',
  title: 'Landauer bound of writing the weights',
  inputs: {
    parameters: { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e6, 1e13] },
    bitsPerParameter: {
      label: 'Bits of one parameter',
      symbol: 'b',
      unit: 'bit/param',
      span: [1, 32],
      datum: 'bits-per-parameter',
    },
    landauerEnergy: {
      label: 'Least energy to write one bit at room temperature',
      symbol: 'k_B T \\ln 2',
      unit: 'J_it/bit',
      span: [2e-21, 4e-21],
      datum: 'landauer-energy-per-bit',
    },
  },
  equations: {
    leastEnergy: {
      label: 'Least energy to write the weights once',
      symbol: 'E_{\\mathrm{min}}',
      unit: 'J_it',
      is: 'parameters * bitsPerParameter * landauerEnergy',
      source: 'landauer-1961',
    },
  },
} as const satisfies EquationSet;
