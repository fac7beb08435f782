import type { EquationSet } from '../../../equations/record.ts';

/** Making one processor, by its silicon alone. */
export const llmcarbonChip = {
  name: 'llmcarbonChip',
  title: 'LLMCarbon: making a chip',
  inputs: {
    area: { label: 'Area of the chip', symbol: '\\mathrm{area}', unit: 'cm2', span: [0.1, 200] },
    carbonPerArea: { label: 'Carbon per area', symbol: '\\mathrm{CPA}', unit: 'kgCO2e/cm2', span: [0.5, 5] },
  },
  equations: {
    partCarbon: {
      label: 'Carbon of making the part',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{chip}}',
      unit: 'kgCO2e',
      is: 'area * carbonPerArea',
      source: 'faiz-2024-llmcarbon',
      alias: 'co2e_chip',
      note: 'Silicon only: no memory stacks, package, board or cooler, about a tenth of a published product footprint.',
    },
  },
} as const satisfies EquationSet;

/** Making memory or storage, by its capacity. */
export const llmcarbonStore = {
  name: 'llmcarbonStore',
  title: 'LLMCarbon: making memory or storage',
  inputs: {
    capacity: { label: 'Capacity', symbol: '\\mathrm{size}', unit: 'GB', span: [1, 1e5] },
    carbonPerCapacity: {
      label: 'Carbon per capacity',
      symbol: '\\mathrm{CPC}',
      unit: 'kgCO2e/GB',
      span: [0.001, 1],
    },
  },
  equations: {
    partCarbon: {
      label: 'Carbon of making the part',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{part}}',
      unit: 'kgCO2e',
      is: 'capacity * carbonPerCapacity',
      source: 'faiz-2024-llmcarbon',
      alias: 'co2e_chip',
    },
  },
} as const satisfies EquationSet;

/** The share of making some parts that a run is charged. */
export const llmcarbonShare = {
  name: 'llmcarbonShare',
  title: 'LLMCarbon: embodied carbon of a run',
  inputs: {
    partCarbon: {
      label: 'Carbon of making one part',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{chip}}',
      unit: 'kgCO2e',
      span: [0.1, 1000],
    },
    parts: { label: 'Parts', symbol: 'n_i', unit: '1', span: [1, 1e5] },
    executionTime: {
      label: 'Execution time',
      symbol: 't_i',
      unit: 'day',
      span: [0.1, 1000],
      alias: 'exec_days',
    },
    lifetime: {
      label: 'Lifetime of the hardware',
      symbol: '\\mathrm{lifetime}_i',
      unit: 'day',
      span: [365, 3650],
      datum: 'llmcarbon-lifetime',
      alias: 'lifespan_days',
      note: 'Calendar time: idle hours are charged to nobody.',
    },
  },
  equations: {
    embodiedCarbon: {
      label: 'Embodied carbon of the parts',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{emb},i}',
      unit: 'tCO2e',
      is: 'partCarbon * parts * executionTime / lifetime',
      source: 'faiz-2024-llmcarbon',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
