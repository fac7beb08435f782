import type { EquationSet, InputRecord } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, thermalDesignPower, withoutPue } from './shared.ts';

const source = 'luccioni-2022-bloom';
const carbonOf = (what: string, symbol: string, alias: string): InputRecord => ({
  label: `Carbon of ${what}`,
  symbol,
  unit: 'tCO2e',
  span: [0, 1e6],
  alias,
});

/** Training itself: graphics cards at thermal design power. */
export const bloomDynamic = {
  name: 'bloomDynamic',
  title: 'BLOOM: dynamic consumption',
  inputs: { acceleratorHours, thermalDesignPower, carbonIntensity },
  equations: {
    itEnergy: {
      label: 'Energy of the cards',
      symbol: 'E_{\\mathrm{dyn}}',
      unit: 'kWh_it',
      is: 'acceleratorHours * thermalDesignPower',
      source,
      alias: 'energy',
      note: 'As if the cards always drew their thermal design power.',
    },
    operationalCarbon: {
      label: 'Carbon of training itself',
      symbol: 'C_{\\mathrm{dyn}}',
      unit: 'tCO2e',
      is: 'itEnergy * carbonIntensity',
      source,
      alias: 'co2e',
      deviates: withoutPue(source),
    },
  },
} as const satisfies EquationSet;

/** What the cluster draws when nothing is computed. */
export const bloomIdle = {
  name: 'bloomIdle',
  title: 'BLOOM: idle consumption and infrastructure',
  inputs: {
    idleEnergy: {
      label: 'Idle energy, with the infrastructure of the cluster',
      symbol: 'E_{\\mathrm{idle}}',
      unit: 'kWh_fac',
      span: [1, 1e7],
      alias: 'energy',
      note: 'Measured for the whole cluster, then charged in proportion.',
    },
    carbonIntensity,
  },
  equations: {
    idleCarbon: {
      label: 'Carbon of idle consumption',
      symbol: 'C_{\\mathrm{idle}}',
      unit: 'tCO2e',
      is: 'idleEnergy * carbonIntensity',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

/** Making servers and cards, spread over the hours they are used. */
export const bloomEmbodied = {
  name: 'bloomEmbodied',
  title: 'BLOOM: embodied carbon',
  inputs: {
    acceleratorHours,
    acceleratorsPerNode: {
      label: 'Cards in a server',
      symbol: 'g',
      unit: 'accelerator/node',
      span: [1, 16],
      alias: 'gpus_per_server',
      datum: 'bloom-accelerators-per-node',
    },
    hostEmbodied: {
      label: 'Carbon of making a server without its cards',
      symbol: '\\mathrm{EF}_{\\mathrm{srv}}',
      unit: 'kgCO2e/node',
      span: [100, 10000],
      alias: 'server_no_gpu',
      datum: 'bloom-server',
    },
    acceleratorEmbodied: {
      label: 'Carbon of making a card',
      symbol: '\\mathrm{EF}_{\\mathrm{GPU}}',
      unit: 'kgCO2e/accelerator',
      span: [10, 2000],
      alias: 'gpu',
      datum: 'bloom-accelerator',
    },
    lifetime: { label: 'Lifetime', symbol: 'L', unit: 'year', span: [1, 10], datum: 'bloom-lifetime' },
    utilisation: {
      label: 'Share of the lifetime in use',
      symbol: 'u',
      unit: '1',
      span: [0.1, 1],
      datum: 'bloom-utilisation',
    },
  },
  equations: {
    hostEmbodiedCarbon: {
      label: 'Embodied carbon of the servers',
      symbol: 'C_{\\mathrm{emb,srv}}',
      unit: 'tCO2e',
      is: 'acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation)',
      source,
      alias: 'co2e_server',
    },
    acceleratorEmbodiedCarbon: {
      label: 'Embodied carbon of the cards',
      symbol: 'C_{\\mathrm{emb,GPU}}',
      unit: 'tCO2e',
      is: 'acceleratorHours * acceleratorEmbodied / (lifetime * utilisation)',
      source,
      alias: 'co2e_gpu',
    },
    embodiedCarbon: {
      label: 'Embodied carbon',
      symbol: 'C_{\\mathrm{emb}}',
      unit: 'tCO2e',
      is: 'hostEmbodiedCarbon + acceleratorEmbodiedCarbon',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

/** The three parts together. */
export const bloomTotal = {
  name: 'bloomTotal',
  title: 'BLOOM: total',
  inputs: {
    embodiedCarbon: carbonOf('making the hardware', 'C_{\\mathrm{emb}}', 'embodied'),
    operationalCarbon: carbonOf('training itself', 'C_{\\mathrm{dyn}}', 'dynamic'),
    idleCarbon: carbonOf('idle consumption', 'C_{\\mathrm{idle}}', 'idle'),
  },
  equations: {
    carbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'embodiedCarbon + operationalCarbon + idleCarbon',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;

/** Training and making without idle consumption, which only the operator of a cluster knows. */
export const bloomRun = {
  name: 'bloomRun',
  title: 'BLOOM: a run without idle consumption',
  inputs: { ...bloomDynamic.inputs, ...bloomEmbodied.inputs },
  equations: {
    ...bloomDynamic.equations,
    operationalCarbon: { ...bloomDynamic.equations.operationalCarbon, alias: 'dynamic' },
    ...bloomEmbodied.equations,
    embodiedCarbon: { ...bloomEmbodied.equations.embodiedCarbon, alias: 'embodied' },
    carbon: {
      label: 'Carbon without idle consumption',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
