import type { EquationSet } from './record.ts';

/** What is spent before and beside the final run, in its own accelerator-hours. */
export const development = {
  name: 'development',
  title: 'Development: experiments, failed runs, idle machines',
  inputs: {
    trainingHours: {
      label: 'Accelerator-hours of the final run',
      symbol: 'H',
      unit: 'accelerator h',
      span: [0, 1e9],
    },
    experiments: {
      label: 'Experiments and sweeps, as a share of the final run',
      symbol: 'k_{\\mathrm{exp}}',
      unit: '1',
      span: [0, 5],
      datum: 'development-experiments',
    },
    failures: {
      label: 'Failed and repeated hours, as a share of the final run',
      symbol: 'k_{\\mathrm{fail}}',
      unit: '1',
      span: [0, 2],
      datum: 'development-failures',
    },
    idle: {
      label: 'Reserved hours without work, as a share of the final run',
      symbol: 'k_{\\mathrm{idle}}',
      unit: '1',
      span: [0, 3],
      datum: 'development-idle',
    },
    idlePowerShare: {
      label: 'Power of an idle machine, as a share of its power in training',
      symbol: 'x_{\\mathrm{idle}}',
      unit: '1',
      span: [0.05, 1],
      datum: 'idle-power-share',
    },
    systemPower: {
      label: 'Power per accelerator with its share of the node',
      symbol: 'P_{\\mathrm{sys}}',
      unit: 'W_it/accelerator',
      span: [5, 5000],
    },
  },
  equations: {
    experimentHours: {
      label: 'Accelerator-hours of experiments',
      symbol: 'H_{\\mathrm{exp}}',
      unit: 'accelerator h',
      is: 'trainingHours * experiments',
      source: 'morrison-2026',
    },
    failedHours: {
      label: 'Accelerator-hours of failed and repeated work',
      symbol: 'H_{\\mathrm{fail}}',
      unit: 'accelerator h',
      is: 'trainingHours * failures',
      source: 'zhang-2022-opt',
    },
    idleHours: {
      label: 'Reserved accelerator-hours without work',
      symbol: 'H_{\\mathrm{idle}}',
      unit: 'accelerator h',
      is: 'trainingHours * idle',
      source: 'luccioni-2022-bloom',
    },
    acceleratorHours: {
      label: 'Accelerator-hours of development',
      symbol: 'H_{\\mathrm{dev}}',
      unit: 'accelerator h',
      is: 'experimentHours + failedHours + idleHours',
      source: 'luccioni-2022-bloom',
      note: 'Embodied carbon is charged for reserved time, with or without work.',
    },
    itEnergy: {
      label: 'Energy of the machines in development',
      symbol: 'E_{\\mathrm{dev}}',
      unit: 'MWh_it',
      is: 'systemPower * (experimentHours + failedHours + idleHours * idlePowerShare)',
      source: 'luccioni-2022-bloom',
    },
  },
} as const satisfies EquationSet;
