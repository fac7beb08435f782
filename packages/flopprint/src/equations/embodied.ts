import type { EquationRecord, EquationSet, InputRecord } from './record.ts';

export const embodiedInputs = {
  acceleratorEmbodied: {
    label: 'Carbon of making one accelerator',
    symbol: 'G_{\\mathrm{acc}}',
    unit: 'kgCO2e/accelerator',
    span: [1, 5000],
  },
  hostEmbodied: {
    label: 'Carbon of making the rest of a node',
    symbol: 'G_{\\mathrm{host}}',
    unit: 'kgCO2e/node',
    span: [1, 20000],
  },
  acceleratorsPerNode: {
    label: 'Accelerators in a node',
    symbol: 'g',
    unit: 'accelerator/node',
    span: [1, 72],
  },
  lifetime: {
    label: 'Lifetime of the machines',
    symbol: 'L',
    unit: 'year',
    span: [1, 10],
    datum: 'lifetime-default',
  },
  utilisation: {
    label: 'Share of the lifetime in use',
    symbol: 'x_u',
    unit: '1',
    span: [0.05, 1],
    datum: 'utilisation-default',
  },
} as const satisfies Record<string, InputRecord>;

export const embodiedEquations = {
  serviceLife: {
    label: 'Hours in use over the lifetime',
    symbol: 'L_u',
    unit: 'h',
    is: 'lifetime * utilisation',
    source: 'luccioni-2022-bloom',
  },
  acceleratorEmbodiedCarbon: {
    label: 'Embodied carbon of the accelerators, share of this run',
    symbol: 'C_{\\mathrm{emb,acc}}',
    unit: 'tCO2e',
    is: 'acceleratorHours * acceleratorEmbodied / serviceLife',
    source: 'luccioni-2022-bloom',
  },
  hostEmbodiedCarbon: {
    label: 'Embodied carbon of the rest of the nodes, share of this run',
    symbol: 'C_{\\mathrm{emb,host}}',
    unit: 'tCO2e',
    is: 'acceleratorHours * hostEmbodied / acceleratorsPerNode / serviceLife',
    source: 'luccioni-2022-bloom',
  },
  embodiedCarbon: {
    label: 'Embodied carbon, share of this run',
    symbol: 'C_{\\mathrm{emb}}',
    unit: 'tCO2e',
    is: 'acceleratorEmbodiedCarbon + hostEmbodiedCarbon',
    source: 'luccioni-2022-bloom',
  },
  carbon: {
    label: 'Carbon',
    symbol: 'C_{\\mathrm{tot}}',
    unit: 'tCO2e',
    is: 'operationalCarbon + embodiedCarbon',
    source: 'faiz-2024-llmcarbon',
  },
} as const satisfies Record<string, EquationRecord>;

/** The footprint of an accelerator that has no published one: die, memory, small circuits, cooler and board. */
export const deviceEmbodied = {
  name: 'deviceEmbodied',
  title: 'Making an accelerator, from its parts',
  inputs: {
    dieArea: {
      label: 'Silicon area of one accelerator',
      symbol: 'A',
      unit: 'mm2/accelerator',
      span: [50, 50000],
    },
    carbonPerArea: {
      label: 'Carbon per area of a good die at this node',
      symbol: '\\mathrm{CPA}',
      unit: 'kgCO2e/cm2',
      span: [0.5, 5],
    },
    memory: { label: 'Memory of one accelerator', symbol: 'M', unit: 'GB/accelerator', span: [1, 512] },
    carbonPerMemory: {
      label: 'Carbon per capacity of the memory',
      symbol: 'g_M',
      unit: 'kgCO2e/GB',
      span: [0.01, 2],
    },
    smallCircuits: {
      label: 'Carbon of the other integrated circuits',
      symbol: 'G_{\\mathrm{ic}}',
      unit: 'kgCO2e/accelerator',
      span: [0, 100],
      datum: 'embodied-small-circuits',
    },
    carbonPerPower: {
      label: 'Carbon of the cooler per thermal design power',
      symbol: 'g_P',
      unit: 'kgCO2e/W_it',
      span: [0, 1],
      datum: 'embodied-cooler-per-watt',
    },
    thermalDesignPower: {
      label: 'Thermal design power of one accelerator',
      symbol: 'P_{\\mathrm{TDP}}',
      unit: 'W_it/accelerator',
      span: [5, 3000],
    },
    board: {
      label: 'Carbon of board and assembly',
      symbol: 'G_b',
      unit: 'kgCO2e/accelerator',
      span: [0, 100],
      datum: 'embodied-board',
    },
    uplift: {
      label: 'Uplift to published product footprints',
      symbol: 'k_{\\mathrm{up}}',
      unit: '1',
      span: [1, 2],
      datum: 'embodied-uplift',
    },
  },
  equations: {
    dieEmbodied: {
      label: 'Carbon of the dies of one accelerator',
      symbol: 'G_{\\mathrm{die}}',
      unit: 'kgCO2e/accelerator',
      is: 'dieArea * carbonPerArea',
      source: 'gupta-2022-act',
    },
    memoryEmbodied: {
      label: 'Carbon of the memory of one accelerator',
      symbol: 'G_{\\mathrm{mem}}',
      unit: 'kgCO2e/accelerator',
      is: 'memory * carbonPerMemory',
      source: 'nvidia-pcf-hgx-h100',
    },
    coolerEmbodied: {
      label: 'Carbon of the cooler of one accelerator',
      symbol: 'G_{\\mathrm{cool}}',
      unit: 'kgCO2e/accelerator',
      is: 'thermalDesignPower * carbonPerPower',
      source: 'nvidia-pcf-hgx-h100',
    },
    acceleratorEmbodied: {
      label: 'Carbon of making one accelerator',
      symbol: 'G_{\\mathrm{acc}}',
      unit: 'kgCO2e/accelerator',
      is: 'uplift * (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board)',
      source: 'nvidia-pcf-hgx-h100',
      note: 'Calibrated on the split of one published product footprint (HGX H100).',
    },
  },
} as const satisfies EquationSet;
