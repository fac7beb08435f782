import { energyInputs } from './energy.ts';
import type { EquationSet } from './record.ts';

/** The power that the measured energy and hours of a run imply. */
export const impliedPower = {
  name: 'impliedPower',
  title: 'Power that energy and hours imply',
  inputs: {
    itEnergy: { label: 'Energy of the machines', symbol: 'E_{\\mathrm{IT}}', unit: 'MWh_it', span: [0, 1e6] },
    acceleratorEnergy: {
      label: 'Energy of the accelerators alone',
      symbol: 'E_{\\mathrm{acc}}',
      unit: 'MWh_it',
      span: [0, 1e6],
    },
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [1, 1e9] },
    thermalDesignPower: energyInputs.thermalDesignPower,
  },
  equations: {
    impliedSystemPower: {
      label: 'Power per accelerator with its share of the node, implied',
      symbol: 'P_{\\mathrm{sys,impl}}',
      unit: 'W_it/accelerator',
      is: 'itEnergy / acceleratorHours',
      source: 'patterson-2021',
    },
    impliedAcceleratorPower: {
      label: 'Power of one accelerator, implied',
      symbol: 'P_{\\mathrm{acc,impl}}',
      unit: 'W_it/accelerator',
      is: 'acceleratorEnergy / acceleratorHours',
      source: 'patterson-2021',
    },
    impliedPowerFraction: {
      label: 'Power of one accelerator as a share of its design power, implied',
      symbol: '\\varphi_{\\mathrm{impl}}',
      unit: '1',
      is: 'impliedAcceleratorPower / thermalDesignPower',
      source: 'flopprint-efficiency',
    },
    impliedSystemFraction: {
      label: 'Power with the share of the node over design power, implied',
      symbol: '\\varphi_{\\mathrm{sys,impl}}',
      unit: '1',
      is: 'impliedSystemPower / thermalDesignPower',
      source: 'flopprint-efficiency',
    },
  },
} as const satisfies EquationSet;

/** The efficiency of the next run of a kind of which one has been observed. */
export const calibratedEfficiency = {
  name: 'calibratedEfficiency',
  title: 'Efficiency after one observed run',
  inputs: {
    plannedMfu: { label: 'MFU of the plan', symbol: 'm_0', unit: '1', span: [0.1, 0.6] },
    observedMfu: { label: 'MFU of the run that has been', symbol: 'm_1', unit: '1', span: [0.1, 0.6] },
    familyCorrelation: {
      label: 'Share of the variance of efficiency that runs of one family have in common',
      symbol: '\\rho',
      unit: '1',
      span: [0.3, 0.8],
      datum: 'training-family-correlation',
    },
    efficiencyLow: {
      label: 'Lower end of what the prediction leaves open',
      symbol: '\\varepsilon_5',
      unit: '1',
      span: [0.4, 0.9],
    },
    efficiencyHigh: {
      label: 'Upper end of what the prediction leaves open',
      symbol: '\\varepsilon_{95}',
      unit: '1',
      span: [1.1, 2],
    },
  },
  equations: {
    calibratedMfu: {
      label: 'MFU of the next run of this kind',
      symbol: 'm_2',
      unit: '1',
      is: 'plannedMfu * (observedMfu / plannedMfu) ^ familyCorrelation',
      source: 'flopprint-training-fit',
      note: 'Logarithms are normal, with a part that runs of a family share (variance τ²) and a part of each run (ω²): the mean of a second run given the first is ρ = τ²/(τ² + ω²) of the way from the plan to the first.',
    },
    remainingSpread: {
      label: 'Spread of the next run over that of the prediction',
      symbol: 'k_\\varepsilon',
      unit: '1',
      is: 'sqrt(1 - familyCorrelation ^ 2)',
      source: 'flopprint-training-fit',
      note: 'The variance of a second run given the first is (τ² + ω²)(1 − ρ²).',
    },
    halfRange: {
      label: 'Half the 90 % range of the next run, as a factor',
      symbol: 'f_\\varepsilon',
      unit: '1',
      is: 'exp(remainingSpread * log(efficiencyHigh / efficiencyLow) / 2)',
      source: 'flopprint-training-fit',
    },
    calibratedLow: {
      label: 'MFU of the next run, lower end',
      symbol: 'm_{2,5}',
      unit: '1',
      is: 'calibratedMfu / halfRange',
      source: 'flopprint-training-fit',
    },
    calibratedHigh: {
      label: 'MFU of the next run, upper end',
      symbol: 'm_{2,95}',
      unit: '1',
      is: 'min(calibratedMfu * halfRange, 1)',
      source: 'flopprint-training-fit',
    },
  },
} as const satisfies EquationSet;
