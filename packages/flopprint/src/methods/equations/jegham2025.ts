import type { EquationRecord, EquationSet, InputRecord } from '../../equations/record.ts';
import { pue } from './shared.ts';

const source = 'jegham-2025';
const share = (label: string, symbol: string, alias: string): InputRecord => ({
  label,
  symbol,
  unit: '1',
  span: [0, 1],
  alias,
});
const nodePower = (what: string, symbol: string, alias: string): InputRecord => ({
  label: `Largest power of ${what} of a node`,
  symbol,
  unit: 'kW_it',
  span: [0.1, 20],
  alias,
});
const energyAt = (which: string, symbol: string, utilisation: string, alias: string): EquationRecord => ({
  label: `Energy of a request at the ${which} utilisation`,
  symbol,
  unit: 'kWh_fac',
  is: `requestTime * (acceleratorsPower * ${utilisation} + otherPower * otherUtilisation) * pue`,
  source,
  alias,
});

/** Equations (1), (3), (4) and (5): one request, from the speed of the interface. */
export const jeghamQuery = {
  name: 'jeghamQuery',
  title: 'Jegham et al. 2025: a request',
  inputs: {
    firstTokenTime: {
      label: 'Time to the first token',
      symbol: 'L',
      unit: 's',
      span: [0, 60],
      alias: 'ttft',
      note: 'With the time spent in a queue.',
    },
    outputTokens: { label: 'Tokens generated', symbol: 'O', unit: 'token', span: [1, 1e5], alias: 'output' },
    tokensPerSecond: {
      label: 'Tokens per second',
      symbol: 'R',
      unit: 'token/s',
      span: [1, 1000],
      alias: 'tps',
    },
    acceleratorsPower: nodePower('the accelerators', 'P_{\\mathrm{GPU}}', 'P_gpu'),
    otherPower: nodePower('everything else', 'P_{\\mathrm{non}}', 'P_nongpu'),
    leastUtilisation: share('Least utilisation of the accelerators', 'U_{\\min}', 'U_gpu_min'),
    largestUtilisation: share('Largest utilisation of the accelerators', 'U_{\\max}', 'U_gpu_max'),
    otherUtilisation: share('Utilisation of everything else', 'U_{\\mathrm{non}}', 'U_nongpu'),
    largestWeight: { ...share('Weight of the largest', 'w', 'w_max'), datum: 'jegham2025-largest-weight' },
    pue,
    wue: {
      label: 'Water used on site',
      symbol: '\\mathrm{WUE}_{\\mathrm{site}}',
      unit: 'L_con/kWh_it',
      span: [0, 10],
      alias: 'wue_site',
    },
    ewif: {
      label: 'Water of the electricity',
      symbol: '\\mathrm{WUE}_{\\mathrm{src}}',
      unit: 'L_con/kWh_fac',
      span: [0, 60],
      alias: 'wue_source',
    },
    carbonIntensity: {
      label: 'Carbon intensity',
      symbol: '\\mathrm{CIF}',
      unit: 'kgCO2e/kWh_fac',
      span: [0, 2],
      alias: 'cif',
    },
  },
  equations: {
    requestTime: {
      label: 'Time of a request',
      symbol: 'L + O / R',
      unit: 's',
      is: 'firstTokenTime + outputTokens / tokensPerSecond',
      source,
      alias: 'time',
    },
    leastEnergy: energyAt('least', 'E_{\\min}', 'leastUtilisation', 'energy_min'),
    largestEnergy: energyAt('largest', 'E_{\\max}', 'largestUtilisation', 'energy_max'),
    facilityEnergy: {
      label: 'Expected energy of a request',
      symbol: 'E_{\\exp}',
      unit: 'kWh_fac',
      is: 'largestWeight * largestEnergy + (1 - largestWeight) * leastEnergy',
      source,
      alias: 'energy',
    },
    water: {
      label: 'Water of a request',
      symbol: 'W',
      unit: 'L_con',
      is: 'facilityEnergy / pue * wue + facilityEnergy * ewif',
      source,
    },
    operationalCarbon: {
      label: 'Carbon of a request',
      symbol: 'C',
      unit: 'kgCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

const drawn = (what: string, symbol: string, alias: string): InputRecord =>
  share(`Power drawn by ${what}, as a share of the largest`, symbol, alias);
const utilisation = (what: string, symbol: string, power: string, alias: string): EquationRecord => ({
  label: `Utilisation of ${what} by one request`,
  symbol,
  unit: '1',
  is: `accelerators * ${power} / (acceleratorsPerNode * batch)`,
  source,
  alias,
  note: 'The paper rounds it to half a percentage point.',
});

/** The share of a node that one request of a batch is charged. */
export const jeghamUtilisation = {
  name: 'jeghamUtilisation',
  title: 'Jegham et al. 2025: utilisation',
  inputs: {
    accelerators: {
      label: 'Accelerators the model uses',
      symbol: 'G',
      unit: 'accelerator',
      span: [1, 64],
      alias: 'gpus',
    },
    acceleratorsPerNode: {
      label: 'Accelerators in a node',
      symbol: 'N',
      unit: 'accelerator',
      span: [8, 8],
      alias: 'node_gpus',
      datum: 'jegham2025-node-accelerators',
    },
    batch: {
      label: 'Requests in a batch',
      symbol: 'B',
      unit: '1',
      span: [1, 256],
      datum: 'jegham2025-batch',
    },
    leastDrawn: drawn('the accelerators at least', 'D_{\\min}', 'D_gpu_min'),
    largestDrawn: drawn('the accelerators at most', 'D_{\\max}', 'D_gpu_max'),
    otherDrawn: {
      ...drawn('everything else', 'D_{\\mathrm{non}}', 'D_nongpu'),
      datum: 'jegham2025-other-drawn',
    },
  },
  equations: {
    leastUtilisation: utilisation('the accelerators, least,', 'U_{\\min}', 'leastDrawn', 'U_gpu_min'),
    largestUtilisation: utilisation('the accelerators, largest,', 'U_{\\max}', 'largestDrawn', 'U_gpu_max'),
    otherUtilisation: utilisation('everything else', 'U_{\\mathrm{non}}', 'otherDrawn', 'U_nongpu'),
  },
} as const satisfies EquationSet;
