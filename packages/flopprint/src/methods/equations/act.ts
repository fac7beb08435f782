import type { EquationSet } from '../../equations/record.ts';

/** A die, from what its factory emits per area (embodied carbon of logic, version 2). */
export const actLogic = {
  name: 'actLogic',
  title: 'ACT: logic',
  inputs: {
    dieArea: { label: 'Area of the die', symbol: 'A', unit: 'mm2', span: [1, 2000], alias: 'area' },
    dieYield: { label: 'Share of good dies', symbol: 'Y', unit: '1', span: [0.1, 1], alias: 'yield' },
    fabIntensity: {
      label: 'Carbon intensity of the electricity of the factory',
      symbol: '\\mathrm{CI}_{\\mathrm{fab}}',
      unit: 'gCO2e/kWh_fac',
      span: [0, 1000],
      alias: 'ci_fab',
    },
    energyPerArea: {
      label: 'Energy per area',
      symbol: '\\mathrm{EPA}',
      unit: 'kWh_fac/cm2',
      span: [0.5, 5],
      alias: 'epa',
    },
    gasPerArea: {
      label: 'Carbon of the gases per area',
      symbol: '\\mathrm{GPA}',
      unit: 'gCO2e/cm2',
      span: [50, 1000],
      alias: 'gpa',
    },
    materialPerArea: {
      label: 'Carbon of the materials per area',
      symbol: '\\mathrm{MPA}',
      unit: 'gCO2e/cm2',
      span: [500, 500],
      alias: 'mpa',
      datum: 'act-material-per-area',
    },
  },
  equations: {
    carbonPerArea: {
      label: 'Carbon per area of good dies',
      symbol: '\\mathrm{CPA}',
      unit: 'gCO2e/cm2',
      is: '(fabIntensity * energyPerArea + gasPerArea + materialPerArea) / dieYield',
      source: 'gupta-2022-act',
      alias: 'cpa',
    },
    dieEmbodied: {
      label: 'Carbon of the die',
      symbol: 'E_{\\mathrm{SoC}}',
      unit: 'gCO2e',
      is: 'carbonPerArea * dieArea',
      source: 'gupta-2022-act',
      alias: 'co2e_die',
      note: 'Without packaging, which the paper takes to be 150 g for each circuit.',
    },
  },
} as const satisfies EquationSet;
