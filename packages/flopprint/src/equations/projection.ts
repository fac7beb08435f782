import type { EquationSet } from './record.ts';

const growth = (label: string, symbol: string) => ({ label, symbol, unit: '1', span: [0, 1] }) as const;

/** One year of a portfolio, from the year it starts in. */
export const projectedYear = {
  name: 'projectedYear',
  title: 'A portfolio in a later year',
  inputs: {
    years: { label: 'Years from the start', symbol: 'n', unit: '1', span: [0, 10] },
    annualEnergy: {
      label: 'Energy drawn by the data centre in the first year',
      symbol: 'E_0',
      unit: 'MWh_fac',
      span: [0.001, 1e7],
    },
    carbonIntensity: {
      label: 'Carbon intensity of the grid in the first year',
      symbol: 'I_0',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    annualEmbodied: {
      label: 'Embodied carbon of the first year',
      symbol: 'C_{\\mathrm{emb},0}',
      unit: 'tCO2e',
      span: [0, 1e5],
    },
    useGrowth: growth('Growth of use a year', 'g'),
    efficiencyGrowth: growth('Growth of operations for each unit of energy a year', 'e'),
    performanceGrowth: growth('Growth of the speed of one machine a year', 'v'),
    gridDecline: growth('Fall of the carbon intensity of the grid a year', 'f'),
  },
  equations: {
    energyFactor: {
      label: 'Energy, of that of the first year',
      symbol: 'x_E',
      unit: '1',
      is: '((1 + useGrowth) / (1 + efficiencyGrowth)) ^ years',
      source: 'desroches-2025',
    },
    projectedEnergy: {
      label: 'Energy drawn by the data centre',
      symbol: 'E_n',
      unit: 'MWh_fac',
      is: 'annualEnergy * energyFactor',
      source: 'desroches-2025',
    },
    projectedIntensity: {
      label: 'Carbon intensity of the grid',
      symbol: 'I_n',
      unit: 'gCO2e/kWh_fac',
      is: 'carbonIntensity * (1 - gridDecline) ^ years',
      source: 'desroches-2025',
    },
    projectedEmbodied: {
      label: 'Embodied carbon, as much as machines that do the work',
      symbol: 'C_{\\mathrm{emb},n}',
      unit: 'tCO2e',
      is: 'annualEmbodied * ((1 + useGrowth) / (1 + performanceGrowth)) ^ years',
      source: 'desroches-2025',
      note: 'Making one machine is taken to emit as much in every year.',
    },
    projectedCarbon: {
      label: 'Carbon of the year',
      symbol: 'C_n',
      unit: 'tCO2e',
      is: 'projectedEnergy * projectedIntensity + projectedEmbodied',
      source: 'desroches-2025',
    },
  },
} as const satisfies EquationSet;
