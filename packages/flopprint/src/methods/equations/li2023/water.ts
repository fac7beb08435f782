import type { EquationRecord, EquationSet, InputRecord } from '../../../equations/record.ts';
import { energyInputs } from '../../../equations/energy.ts';
import { waterInputs } from '../../../equations/water.ts';

const source = 'li-2023-v5';
const { pue } = energyInputs;
const wue: InputRecord = { ...waterInputs.wue, symbol: '\\rho_{s1}', alias: 'wue_onsite' };
const ewif: InputRecord = { ...waterInputs.ewif, symbol: '\\rho_{s2}', alias: 'ewif' };
const energy = (label: string, symbol: string, unit: string, alias: string): InputRecord => ({
  label,
  symbol,
  unit,
  span: [0.001, 1e6],
  alias,
});

/** On-site and off-site water of an energy of the machines. */
function waterOf(
  what: string,
  energyName: string,
  unit: string,
  subscript: string,
  aliases: readonly [string, string, string?],
) {
  const water = (label: string, symbol: string, is: string, alias: string | undefined): EquationRecord => ({
    label: `${label} of ${what}`,
    symbol: `W_{\\mathrm{${symbol},${subscript}}}`,
    unit,
    is,
    source,
    ...(alias === undefined ? {} : { alias }),
  });
  return {
    onSite: water('Water on site', 'on', `${energyName} * wue`, aliases[0]),
    offSite: water('Water of the electricity', 'off', `${energyName} * pue * ewif`, aliases[1]),
  };
}
const training = waterOf('training', 'trainingEnergy', 'ML_con', 'tr', ['train_onsite', 'train_offsite']);
const request = waterOf('a request', 'requestEnergy', 'mL_con', 'req', ['req_onsite', 'req_offsite']);

/** Table 1: training and a request, at one site. */
export const liWater = {
  name: 'liWater',
  title: 'Li et al. 2023: operational water',
  inputs: {
    trainingEnergy: energy(
      'Energy of the machines in training',
      'e_{\\mathrm{tr}}',
      'MWh_it',
      'train_energy_it',
    ),
    requestEnergy: {
      ...energy('Energy of the machines for a request', 'e_{\\mathrm{req}}', 'kWh_it', 'request_energy_it'),
      span: [1e-5, 1],
      datum: 'li2023-request-energy',
    },
    pue: { ...pue, symbol: '\\theta' },
    wue,
    ewif,
    bottle: {
      label: 'Water of a bottle',
      symbol: 'W_{500}',
      unit: 'mL_con',
      span: [500, 500],
      datum: 'li2023-bottle',
    },
  },
  equations: {
    trainingOnSite: training.onSite,
    trainingOffSite: training.offSite,
    trainingWater: {
      label: 'Water of training',
      symbol: 'W_{\\mathrm{tr}}',
      unit: 'ML_con',
      is: 'trainingOnSite + trainingOffSite',
      source,
      alias: 'train_total',
    },
    requestOnSite: request.onSite,
    requestOffSite: request.offSite,
    requestWater: {
      label: 'Water of a request',
      symbol: 'W_{\\mathrm{req}}',
      unit: 'mL_con',
      is: 'requestOnSite + requestOffSite',
      source,
      alias: 'req_total',
    },
    requestsPerBottle: {
      label: 'Requests for a bottle of 500 mL',
      symbol: 'n_{500}',
      unit: '1',
      is: 'bottle / requestWater',
      source,
      alias: 'requests_per_500ml',
    },
  },
} as const satisfies EquationSet;

const low = waterOf('AI in 2027, low', 'lowEnergy', 'm3_con', 'low', ['scope1_low', 'scope2_low']);
const high = waterOf('AI in 2027, high', 'highEnergy', 'm3_con', 'high', ['scope1_high', 'scope2_high']);
const total = (which: string): EquationRecord => ({
  label: `Water of AI in 2027, ${which}`,
  symbol: `W_{\\mathrm{${which}}}`,
  unit: 'm3_con',
  is: `${which}OnSite + ${which}OffSite`,
  source,
  alias: `total_${which}`,
});

/** All AI of the world in 2027, between a low and a high energy. */
export const liGlobalWater = {
  name: 'liGlobalWater',
  title: 'Li et al. 2023: water of AI in 2027',
  inputs: {
    lowEnergy: energy('Energy of AI, low', 'e_{\\mathrm{low}}', 'TWh_it', 'energy_low'),
    highEnergy: energy('Energy of AI, high', 'e_{\\mathrm{high}}', 'TWh_it', 'energy_high'),
    pue: { ...pue, symbol: '\\theta' },
    wue,
    ewif,
  },
  equations: {
    lowOnSite: low.onSite,
    lowOffSite: low.offSite,
    lowWater: total('low'),
    highOnSite: high.onSite,
    highOffSite: high.offSite,
    highWater: total('high'),
  },
} as const satisfies EquationSet;
