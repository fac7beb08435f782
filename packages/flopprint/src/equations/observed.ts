import { energyInputs } from './energy.ts';
import type { EquationSet } from './record.ts';

/** Accelerator-hours of a run whose machines and wall-clock time are known. */
export const wallClock = {
  name: 'wallClock',
  title: 'Accelerator-hours from wall-clock time',
  inputs: {
    count: { label: 'Accelerators', symbol: 'n', unit: 'accelerator', span: [1, 1e6] },
    hours: { label: 'Wall-clock time', symbol: 't', unit: 'h', span: [0.1, 1e5] },
  },
  equations: {
    acceleratorHours: {
      label: 'Accelerator-hours',
      symbol: 'H',
      unit: 'accelerator h',
      is: 'count * hours',
      source: 'patterson-2021',
    },
  },
} as const satisfies EquationSet;

/** Accelerator-hours of a run whose throughput has been observed. */
export const observedThroughput = {
  name: 'observedThroughput',
  title: 'Accelerator-hours from throughput',
  inputs: {
    tokens: { label: 'Training tokens', symbol: 'D', unit: 'token', span: [1e6, 1e14] },
    epochs: { label: 'Epochs', symbol: 'n_{\\mathrm{ep}}', unit: '1', span: [1, 100] },
    tokensPerSecond: {
      label: 'Throughput of the whole run',
      symbol: 'v',
      unit: 'token/s',
      span: [1e3, 1e9],
    },
    count: { label: 'Accelerators', symbol: 'n', unit: 'accelerator', span: [1, 1e6] },
  },
  equations: {
    acceleratorHours: {
      label: 'Accelerator-hours',
      symbol: 'H',
      unit: 'accelerator h',
      is: 'tokens * epochs / tokensPerSecond * count',
      source: 'narayanan-2021',
      note: 'Of steady training: restarts and evaluation come on top.',
    },
  },
} as const satisfies EquationSet;

/** Throughput of a run of which the time of a step has been observed. */
export const stepThroughput = {
  name: 'stepThroughput',
  title: 'Throughput from the time of a step',
  inputs: {
    stepTokens: { label: 'Tokens in one step', symbol: 'B', unit: 'token', span: [1e4, 1e8] },
    stepTime: { label: 'Time of one step', symbol: 't_{\\mathrm{step}}', unit: 's', span: [0.1, 1e3] },
  },
  equations: {
    tokensPerSecond: {
      label: 'Throughput of the whole run',
      symbol: 'v',
      unit: 'token/s',
      is: 'stepTokens / stepTime',
      source: 'narayanan-2021',
    },
  },
} as const satisfies EquationSet;

/** What a limit of power does to an accelerator. */
export const powerCap = {
  name: 'powerCap',
  title: 'Accelerator under a power limit',
  inputs: {
    thermalDesignPower: energyInputs.thermalDesignPower,
    powerFraction: energyInputs.powerFraction,
    powerLimit: {
      label: 'Power limit of one accelerator',
      symbol: 'P_{\\mathrm{lim}}',
      unit: 'W_it/accelerator',
      span: [50, 1500],
    },
    powerLimitExponent: {
      label: 'How strongly speed follows power under a limit',
      symbol: '\\gamma',
      unit: '1',
      span: [0.1, 1],
      datum: 'power-limit-exponent',
    },
    hostFactor: energyInputs.hostFactor,
  },
  equations: {
    unlimitedPower: {
      label: 'Power of one accelerator without the limit',
      symbol: 'P_{0}',
      unit: 'W_it/accelerator',
      is: 'thermalDesignPower * powerFraction',
      source: 'flopprint-efficiency',
    },
    unlimitedSystemPower: {
      label: 'Power per accelerator with its share of the node, without the limit',
      symbol: 'P_{\\mathrm{sys},0}',
      unit: 'W_it/accelerator',
      is: 'unlimitedPower * hostFactor',
      source: 'patterson-2021',
    },
    acceleratorPower: {
      label: 'Power of one accelerator in training',
      symbol: 'P_{\\mathrm{acc}}',
      unit: 'W_it/accelerator',
      is: 'min(unlimitedPower, powerLimit)',
      source: 'mcdonald-2022',
    },
    limitedSpeed: {
      label: 'Speed under the limit over that without',
      symbol: 'k_{\\mathrm{lim}}',
      unit: '1',
      is: '(acceleratorPower / unlimitedPower) ^ powerLimitExponent',
      source: 'mcdonald-2022',
      note: 'Power falls faster than speed, so that a limit saves energy until the rest of the node outweighs it.',
    },
    systemPower: {
      label: 'Power per accelerator with its share of the node',
      symbol: 'P_{\\mathrm{sys}}',
      unit: 'W_it/accelerator',
      is: 'acceleratorPower + max(unlimitedSystemPower, unlimitedPower) - unlimitedPower',
      source: 'patterson-2021',
      note: 'A limit on the accelerators leaves the rest of the node as it is.',
    },
  },
} as const satisfies EquationSet;

/** Accelerator-hours of a run of which only the metered energy is known. */
export const meteredEnergy = {
  name: 'meteredEnergy',
  title: 'Accelerator-hours from metered energy',
  inputs: {
    itEnergy: { label: 'Energy of the machines', symbol: 'E_{\\mathrm{IT}}', unit: 'MWh_it', span: [0, 1e6] },
    systemPower: {
      label: 'Power per accelerator with its share of the node',
      symbol: 'P_{\\mathrm{sys}}',
      unit: 'W_it/accelerator',
      span: [5, 5000],
    },
  },
  equations: {
    acceleratorHours: {
      label: 'Accelerator-hours',
      symbol: 'H',
      unit: 'accelerator h',
      is: 'itEnergy / systemPower',
      source: 'patterson-2021',
      note: 'Embodied carbon is charged for hours, so metered energy is turned back into hours.',
    },
  },
} as const satisfies EquationSet;

/** The efficiency that stated compute and hours imply. */
export const impliedEfficiency = {
  name: 'impliedEfficiency',
  title: 'Efficiency that compute and hours imply',
  inputs: {
    compute: { label: 'Training compute', symbol: 'C', unit: 'FLOP', span: [1e18, 1e27] },
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [1, 1e9] },
    peakFlops: {
      label: 'Peak dense FLOP/s of one accelerator',
      symbol: 'F_{\\mathrm{peak}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 5000],
    },
    passes: {
      label: 'Forward passes that one training step costs',
      symbol: 'n_{\\mathrm{pass}}',
      unit: '1',
      span: [3, 3],
    },
    recompute: {
      label: 'Share of the forward pass computed again',
      symbol: 'r',
      unit: '1',
      span: [0, 1],
    },
  },
  equations: {
    impliedFlops: {
      label: 'Achieved FLOP/s that compute and hours imply',
      symbol: 'F_{\\mathrm{impl}}',
      unit: 'TFLOP/s/accelerator',
      is: 'compute / acceleratorHours',
      source: 'patterson-2021',
    },
    impliedMfu: {
      label: 'MFU that compute and hours imply',
      symbol: '\\mathrm{MFU}_{\\mathrm{impl}}',
      unit: '1',
      is: 'impliedFlops / peakFlops * passes / (passes + recompute)',
      source: 'chowdhery-2022-palm',
    },
  },
} as const satisfies EquationSet;

/** The MFU of a run whose achieved FLOP/s are stated. */
export const statedEfficiency = {
  name: 'statedEfficiency',
  title: 'MFU from achieved FLOP/s',
  inputs: {
    statedFlops: {
      label: 'Achieved FLOP/s of one accelerator, as stated',
      symbol: 'F_{\\mathrm{ach}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 2000],
    },
    peakFlops: impliedEfficiency.inputs.peakFlops,
    passes: impliedEfficiency.inputs.passes,
    recompute: impliedEfficiency.inputs.recompute,
  },
  equations: {
    mfu: {
      label: 'Model FLOPs utilisation (MFU)',
      symbol: '\\mathrm{MFU}',
      unit: '1',
      is: 'statedFlops / peakFlops * passes / (passes + recompute)',
      source: 'chowdhery-2022-palm',
    },
  },
} as const satisfies EquationSet;

/** Efficiency of a run that nobody has seen: by its accelerator and whether its model is a mixture of experts. */
export const predictedEfficiency = {
  name: 'predictedEfficiency',
  title: 'Predicted efficiency',
  inputs: {
    generationMfu: {
      label: 'Usual MFU of this generation of accelerators',
      symbol: 'm_g',
      unit: '1',
      span: [0.1, 0.6],
      datum: 'training-mfu/all',
    },
    mixtureFactor: {
      label: 'Efficiency of a mixture of experts over that of a dense model',
      symbol: 'k_{\\mathrm{MoE}}',
      unit: '1',
      span: [0.5, 1],
      datum: 'training-mixture-factor',
      note: '1 for a dense model.',
    },
    limitedSpeed: {
      label: 'Speed under a power limit over that without',
      symbol: 'k_{\\mathrm{lim}}',
      unit: '1',
      span: [0.3, 1],
      note: '1 without a limit.',
    },
    efficiencyResidual: {
      label: 'Efficiency (MFU) over the predicted one',
      symbol: '\\varepsilon_m',
      unit: '1',
      span: [0.4, 1.6],
      datum: 'training-residual',
      note: 'Published over predicted efficiency of families that the fit has not seen.',
    },
  },
  equations: {
    defaultMfu: {
      label: 'Predicted MFU, by 6·N·D',
      symbol: '\\mathrm{MFU}_0',
      unit: '1',
      is: 'generationMfu * mixtureFactor * limitedSpeed * efficiencyResidual',
      source: 'flopprint-training-fit',
    },
    mfu: {
      label: 'Model FLOPs utilisation (MFU)',
      symbol: '\\mathrm{MFU}',
      unit: '1',
      is: 'defaultMfu',
      source: 'flopprint-training-fit',
    },
  },
} as const satisfies EquationSet;

/** A default MFU, found by 6·N·D, for a run whose FLOP are counted exactly: the hours stay those of 6·N·D. */
export const exactEfficiency = {
  name: 'exactEfficiency',
  title: 'Default MFU for an exact count of FLOP',
  inputs: {
    defaultMfu: {
      label: 'MFU of published runs, by 6·N·D',
      symbol: '\\mathrm{MFU}_{6ND}',
      unit: '1',
      span: [0.05, 0.7],
    },
    exactFlopsPerToken: {
      label: 'FLOP of a forward pass, per token, exact',
      symbol: 'F_{\\mathrm{fwd}}',
      unit: 'FLOP/token',
      span: [1e6, 1e13],
    },
    flopPerParameterToken: {
      label: 'FLOP of a forward pass for each parameter and token',
      symbol: 'f_{\\mathrm{fwd}}',
      unit: 'FLOP/param/token',
      span: [2, 2],
    },
    activeParameters: {
      label: 'Active parameters',
      symbol: 'N_{\\mathrm{act}}',
      unit: 'param',
      span: [1e6, 1e13],
    },
  },
  equations: {
    mfu: {
      label: 'Model FLOPs utilisation (MFU)',
      symbol: '\\mathrm{MFU}',
      unit: '1',
      is: 'defaultMfu * exactFlopsPerToken / (flopPerParameterToken * activeParameters)',
      source: 'flopprint-runs',
      note: 'Published efficiencies leave attention and logits out of their FLOP; an exact count has them.',
    },
  },
} as const satisfies EquationSet;

/** On-site water consumption where a provider publishes only what it withdraws. */
export const wueFromWithdrawal = {
  name: 'wueFromWithdrawal',
  title: 'WUE from withdrawn water',
  inputs: {
    wueWithdrawal: {
      label: 'Water usage effectiveness on site, withdrawn',
      symbol: '\\mathrm{WUE}_{\\mathrm{wd}}',
      unit: 'L_wd/kWh_it',
      span: [0, 10],
    },
    consumedShare: {
      label: 'Share of the water withdrawn on site that is consumed',
      symbol: 'x_{\\mathrm{con}}',
      unit: 'L_con/L_wd',
      span: [0.3, 1],
      datum: 'on-site-consumed-share',
    },
  },
  equations: {
    wue: {
      label: 'Water usage effectiveness on site (WUE), consumed',
      symbol: '\\mathrm{WUE}',
      unit: 'L_con/kWh_it',
      is: 'wueWithdrawal * consumedShare',
      source: 'li-2023-v5',
    },
  },
} as const satisfies EquationSet;
