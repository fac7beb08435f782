import { facilityEnergy } from './drawn.ts';
import type { EquationSet } from './record.ts';

const acceleratorShare = {
  label: 'Accelerators in the power of the machines',
  symbol: 'a',
  unit: '1',
  span: [0.3, 1],
} as const;
const powerLimitExponent = {
  label: 'How strongly speed follows power under a limit',
  symbol: '\\gamma',
  unit: '1',
  span: [0.1, 0.7],
  datum: 'power-limit-exponent',
} as const;
const embodiedCarbon = {
  label: 'Embodied carbon',
  symbol: 'C_{\\mathrm{emb}}',
  unit: 'tCO2e',
  span: [0.001, 1e5],
} as const;

/** A run whose hours are chosen, or whose power follows the grid, against the same run at once and at full power. */
export const plannedRun = {
  name: 'plannedRun',
  title: 'A run whose hours are chosen',
  inputs: {
    facilityEnergy,
    itEnergy: {
      label: 'Energy of the machines',
      symbol: 'E_{\\mathrm{IT}}',
      unit: 'MWh_it',
      span: [0.001, 1e7],
    },
    embodiedCarbon,
    duration: { label: 'Wall-clock time at full power', symbol: 't', unit: 'h', span: [1, 8760] },
    energyShare: {
      label: 'Energy of the plan, of that at full power',
      symbol: 'x_E',
      unit: '1',
      span: [0.3, 1],
    },
    plannedIntensity: {
      label: 'Carbon intensity over the hours of the plan, weighted by power',
      symbol: 'I_x',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    plannedEwif: {
      label: 'Water of electricity over the hours of the plan, weighted by power',
      symbol: 'w_x',
      unit: 'L_con/kWh_fac',
      span: [0.1, 20],
    },
    wue: { label: 'WUE, water of cooling', symbol: '\\mathrm{WUE}', unit: 'L_con/kWh_it', span: [0, 5] },
    slowedTime: { label: 'Time that lower power adds', symbol: 't_{+}', unit: 'h', span: [0, 2000] },
    waitingTime: {
      label: 'Time between the first hour and the last in which nothing runs',
      symbol: 't_{\\mathrm{w}}',
      unit: 'h',
      span: [0, 2000],
    },
    waitingIntensity: {
      label: 'Carbon intensity over the hours of waiting',
      symbol: 'I_{\\mathrm{w}}',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    idlePowerShare: {
      label: 'Power of an idle machine, as a share of its power at work',
      symbol: 'x_{\\mathrm{idle}}',
      unit: '1',
      span: [0.05, 0.8],
      datum: 'idle-power-share',
    },
  },
  equations: {
    plannedEnergy: {
      label: 'Energy drawn by the data centre under the plan',
      symbol: 'E_x',
      unit: 'MWh_fac',
      is: 'facilityEnergy * energyShare',
      source: 'dodge-2022',
    },
    plannedElectricity: {
      label: 'Carbon of the electricity of these hours',
      symbol: 'C_{x,\\mathrm{op}}',
      unit: 'tCO2e',
      is: 'plannedEnergy * plannedIntensity',
      source: 'dodge-2022',
    },
    plannedEmbodied: {
      label: 'Embodied carbon while the machines work',
      symbol: 'C_{x,\\mathrm{emb}}',
      unit: 'tCO2e',
      is: 'embodiedCarbon * (duration + slowedTime) / duration',
      source: 'dodge-2022',
      note: 'Lower power takes longer, so that the run has a larger share of the life of its machines.',
    },
    plannedCarbon: {
      label: 'Carbon under the plan, machines free for others while it waits',
      symbol: 'C_x',
      unit: 'tCO2e',
      is: 'plannedElectricity + plannedEmbodied',
      source: 'dodge-2022',
    },
    waitingCarbon: {
      label: 'Carbon of machines that are held and idle',
      symbol: 'C_{\\mathrm{w}}',
      unit: 'tCO2e',
      is: 'facilityEnergy * idlePowerShare * waitingTime / duration * waitingIntensity + embodiedCarbon * waitingTime / duration',
      source: 'dodge-2022',
      note: 'The source pauses machines that cost nothing meanwhile; idle power and embodied carbon over the wait are ours.',
    },
    heldCarbon: {
      label: 'Carbon under the plan, machines held while it waits',
      symbol: 'C_{x,\\mathrm{held}}',
      unit: 'tCO2e',
      is: 'plannedCarbon + waitingCarbon',
      source: 'dodge-2022',
    },
    plannedWater: {
      label: 'Water consumed under the plan',
      symbol: 'W_x',
      unit: 'm3_con',
      is: 'itEnergy * energyShare * wue + plannedEnergy * plannedEwif',
      source: 'li-2023-v5',
    },
  },
} as const satisfies EquationSet;

/** One hour at lower power: how much slower, and how much less is drawn. */
export const slowedHour = {
  name: 'slowedHour',
  title: 'An hour at lower power',
  inputs: {
    powerShare: {
      label: 'Power of the accelerators, of that without a limit',
      symbol: 'p',
      unit: '1',
      span: [0.2, 1],
    },
    powerLimitExponent,
    acceleratorShare,
  },
  equations: {
    speedShare: {
      label: 'Speed, of that without a limit',
      symbol: 'k',
      unit: '1',
      is: 'powerShare ^ powerLimitExponent',
      source: 'mcdonald-2022',
    },
    drawShare: {
      label: 'Power of the machines, of that without a limit',
      symbol: 'd',
      unit: '1',
      is: '1 - acceleratorShare + acceleratorShare * powerShare',
      source: 'patterson-2021',
      note: 'A limit on the accelerators leaves the rest of the node as it is.',
    },
  },
} as const satisfies EquationSet;

/** How power goes down as the grid gets dirtier, so that the carbon of a given amount of work is least. */
export const followedHour = {
  name: 'followedHour',
  title: 'Power that follows the grid',
  inputs: {
    usualIntensity: {
      label: 'Carbon intensity at which the power is the common one',
      symbol: 'I_0',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    hourIntensity: {
      label: 'Carbon intensity of the hour',
      symbol: 'I_h',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    powerLimitExponent,
  },
  equations: {
    relativePower: {
      label: 'Power in this hour, of the common one',
      symbol: 'r_h',
      unit: '1',
      is: '(usualIntensity / hourIntensity) ^ (1 / (1 - powerLimitExponent))',
      source: 'yang-2023-chase',
      note: 'The last bit of work costs the same carbon in every hour: the least total, by the law of speed and power.',
    },
  },
} as const satisfies EquationSet;

/** The constant power at which a run is cheapest: slower draws less, but holds host and machines for longer. */
export const bestLimit = {
  name: 'bestLimit',
  title: 'The best constant power',
  inputs: {
    powerLimitExponent,
    acceleratorShare,
    facilityEnergy,
    embodiedCarbon,
    carbonIntensity: {
      label: 'Carbon intensity of the grid',
      symbol: 'I',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
  },
  equations: {
    leastEnergyShare: {
      label: 'Power of the accelerators at which the run draws least energy',
      symbol: 'p_E',
      unit: '1',
      is: 'powerLimitExponent * (1 - acceleratorShare) / (acceleratorShare * (1 - powerLimitExponent))',
      source: 'mcdonald-2022',
      note: 'Where the law of speed and power still holds that far down.',
    },
    leastCarbonShare: {
      label: 'Power of the accelerators at which the run emits least, embodied carbon included',
      symbol: 'p_C',
      unit: '1',
      is: 'powerLimitExponent * (1 - acceleratorShare + embodiedCarbon / (facilityEnergy * carbonIntensity)) / (acceleratorShare * (1 - powerLimitExponent))',
      source: 'mcdonald-2022',
      note: 'The cleaner the grid, the more the machines weigh, and the faster the run should be.',
    },
  },
} as const satisfies EquationSet;
