import type { EquationSet } from './record.ts';

const facilityEnergy = {
  label: 'Energy drawn by the data centre, all phases',
  symbol: 'E_{\\mathrm{fac}}',
  unit: 'MWh_fac',
  span: [0, 1e8],
} as const;

/** Carbon of the electricity by what is bought: a result of its own, never added to the location-based one. */
export const marketBased = {
  name: 'marketBased',
  title: 'Market-based carbon',
  inputs: {
    facilityEnergy,
    carbonFreeShare: {
      label: 'Share of the electricity that is contracted carbon-free',
      symbol: 'x_{\\mathrm{cfe}}',
      unit: '1',
      span: [0, 1],
    },
    residualIntensity: {
      label: 'Carbon intensity of the rest',
      symbol: 'I_{\\mathrm{res}}',
      unit: 'gCO2e_mkt/kWh_fac',
      span: [0, 2000],
    },
  },
  equations: {
    marketBasedCarbon: {
      label: 'Carbon of the electricity, market-based',
      symbol: 'C_{\\mathrm{mkt}}',
      unit: 'tCO2e_mkt',
      is: 'facilityEnergy * (1 - carbonFreeShare) * residualIntensity',
      source: 'patterson-2021',
      note: 'Contracts move carbon between buyers; what the grid emits for this run is the location-based number.',
    },
  },
} as const satisfies EquationSet;

/** Carbon of the plants that would run for one more kilowatt-hour. */
export const marginal = {
  name: 'marginal',
  title: 'Marginal carbon',
  inputs: {
    facilityEnergy,
    marginalIntensity: {
      label: 'Marginal carbon intensity of the grid',
      symbol: 'I_{\\mathrm{marg}}',
      unit: 'gCO2e_marg/kWh_fac',
      span: [0, 2000],
    },
  },
  equations: {
    marginalCarbon: {
      label: 'Carbon of the electricity, marginal',
      symbol: 'C_{\\mathrm{marg}}',
      unit: 'tCO2e_marg',
      is: 'facilityEnergy * marginalIntensity',
      source: 'dodge-2022',
      note: 'What a decision changes, not a share of what the grid emits; for screening only.',
    },
  },
} as const satisfies EquationSet;
