import type { EquationSet, InputRecord } from '../../equations/record.ts';
import { carbonIntensity, pue } from './shared.ts';

const energyOf = (what: string, symbol: string, alias: string): InputRecord => ({
  label: `Energy of the ${what}`,
  symbol,
  unit: 'kWh_it',
  span: [0, 1e6],
  alias,
});

/** The parts that the tool measures, or estimates where it cannot. */
export const codecarbonEnergy = {
  name: 'codecarbonEnergy',
  title: 'CodeCarbon: energy of the parts',
  inputs: {
    acceleratorEnergy: energyOf('accelerators', 'E_{\\mathrm{gpu}}', 'gpu_energy'),
    processorEnergy: energyOf('processors', 'E_{\\mathrm{cpu}}', 'cpu_energy'),
    memoryEnergy: energyOf('memory', 'E_{\\mathrm{ram}}', 'ram_energy'),
  },
  equations: {
    itEnergy: {
      label: 'Energy of the machine',
      symbol: 'E',
      unit: 'kWh_it',
      is: 'acceleratorEnergy + processorEnergy + memoryEnergy',
      source: 'codecarbon',
      alias: 'energy',
    },
  },
} as const satisfies EquationSet;

/** Energy times the intensity of the country. */
export const codecarbonEmissions = {
  name: 'codecarbonEmissions',
  title: 'CodeCarbon: emissions',
  inputs: {
    itEnergy: { ...energyOf('machine', 'E', 'energy'), span: [0.001, 1e9] },
    pue: { ...pue, datum: 'codecarbon-pue' },
    carbonIntensity: { ...carbonIntensity, datum: 'codecarbon-world-intensity' },
  },
  equations: {
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: 'E_{\\mathrm{fac}}',
      unit: 'kWh_fac',
      is: 'itEnergy * pue',
      source: 'codecarbon',
      note: 'The power usage effectiveness is 1 unless the user gives one.',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'kgCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'codecarbon',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

const tier = (which: string, symbol: string, high: number): InputRecord => ({
  label: `Modules up to the ${which} tier`,
  symbol,
  unit: '1',
  span: [1, high],
  datum: `codecarbon-ram-${which}-tier`,
});
const share = (which: string, symbol: string): InputRecord => ({
  label: `Power of a module in the ${which} tier, over that in the first`,
  symbol,
  unit: '1',
  span: [0.5, 1],
  datum: `codecarbon-ram-${which}-share`,
});

/** Power of the memory modules of a machine, less for each further one (version 3). */
export const codecarbonMemory = {
  name: 'codecarbonMemory',
  title: 'CodeCarbon: memory',
  inputs: {
    modules: { label: 'Memory modules', symbol: 'm', unit: '1', span: [1, 32] },
    modulePower: {
      label: 'Power of one module',
      symbol: 'p',
      unit: 'W_it',
      span: [1, 10],
      datum: 'codecarbon-ram-module-power',
      alias: 'power_per_dimm',
    },
    leastModules: {
      label: 'Modules that are counted at least',
      symbol: 'm_0',
      unit: '1',
      span: [1, 2],
      datum: 'codecarbon-ram-least-modules',
    },
    firstTier: tier('first', 'm_1', 4),
    secondTier: tier('second', 'm_2', 8),
    thirdTier: tier('third', 'm_3', 16),
    secondShare: share('second', 'k_2'),
    thirdShare: share('third', 'k_3'),
    fourthShare: share('fourth', 'k_4'),
  },
  equations: {
    fullModules: {
      label: 'Modules as if each drew the power of the first',
      symbol: 'm_p',
      unit: '1',
      is: 'min(modules, firstTier) + secondShare * max(min(modules, secondTier) - firstTier, 0) + thirdShare * max(min(modules, thirdTier) - secondTier, 0) + fourthShare * max(modules - thirdTier, 0)',
      source: 'codecarbon',
    },
    power: {
      label: 'Power of the memory',
      symbol: 'P_{\\mathrm{ram}}',
      unit: 'W_it',
      is: 'modulePower * max(fullModules, leastModules)',
      source: 'codecarbon',
    },
  },
} as const satisfies EquationSet;
