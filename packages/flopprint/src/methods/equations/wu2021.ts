import type { EquationSet } from '../../equations/record.ts';

const source = 'wu-2022';

/** Embodied carbon of a system, spread over the hours it is used. */
export const wuEmbodied = {
  name: 'wuEmbodied',
  title: 'Sustainable AI: embodied carbon',
  inputs: {
    systemEmbodied: {
      label: 'Carbon of making a system',
      symbol: '\\mathrm{EF}',
      unit: 'kgCO2e',
      span: [100, 10000],
      alias: 'system',
      datum: 'wu2021-system',
    },
    lifetime: { label: 'Lifetime', symbol: 'L', unit: 'year', span: [1, 10] },
    utilisation: { label: 'Share of the lifetime in use', symbol: 'u', unit: '1', span: [0.05, 1] },
    systemHours: {
      label: 'Hours of use of the system',
      symbol: 't',
      unit: 'h',
      span: [0.1, 1e6],
      alias: 'hours',
    },
  },
  equations: {
    carbonPerHour: {
      label: 'Embodied carbon per hour of use',
      symbol: 'c_{\\mathrm{emb}}',
      unit: 'kgCO2e/h',
      is: 'systemEmbodied / (lifetime * utilisation)',
      source,
      alias: 'rate',
    },
    embodiedCarbon: {
      label: 'Embodied carbon',
      symbol: 'C_{\\mathrm{emb}}',
      unit: 'kgCO2e',
      is: 'carbonPerHour * systemHours',
      source,
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
