import type { EquationRecord, InputRecord } from './record.ts';

export const energyInputs = {
  thermalDesignPower: {
    label: 'Thermal design power of one accelerator',
    symbol: 'P_{\\mathrm{TDP}}',
    unit: 'W_it/accelerator',
    span: [5, 3000],
  },
  powerFraction: {
    label: 'Power drawn in training, as a share of thermal design power',
    symbol: '\\varphi',
    unit: '1',
    span: [0.2, 1.1],
  },
  hostFactor: {
    label: 'Power of the whole node over that of its accelerators',
    symbol: 'k_{\\mathrm{host}}',
    unit: '1',
    span: [1, 2.5],
    note: 'Processors, memory, network cards, fans and power supplies.',
  },
  pue: {
    label: 'Power usage effectiveness (PUE)',
    symbol: '\\mathrm{PUE}',
    unit: 'kWh_fac/kWh_it',
    span: [1, 3],
  },
} as const satisfies Record<string, InputRecord>;

export const energyEquations = {
  acceleratorPower: {
    label: 'Power of one accelerator in training',
    symbol: 'P_{\\mathrm{acc}}',
    unit: 'W_it/accelerator',
    is: 'thermalDesignPower * powerFraction',
    source: 'flopprint-efficiency',
    note: 'Power does not fall in proportion to MFU, so it is a share of thermal design power instead.',
  },
  systemPower: {
    label: 'Power per accelerator with its share of the node',
    symbol: 'P_{\\mathrm{sys}}',
    unit: 'W_it/accelerator',
    is: 'acceleratorPower * hostFactor',
    source: 'patterson-2021',
  },
  itEnergy: {
    label: 'Energy of the machines',
    symbol: 'E_{\\mathrm{IT}}',
    unit: 'MWh_it',
    is: 'systemPower * acceleratorHours',
    source: 'patterson-2021',
  },
  facilityEnergy: {
    label: 'Energy drawn by the data centre',
    symbol: 'E_{\\mathrm{fac}}',
    unit: 'MWh_fac',
    is: 'itEnergy * pue',
    source: 'iso30134-2',
  },
} as const satisfies Record<string, EquationRecord>;
