import type { EquationRecord, InputRecord } from './record.ts';

export const carbonInputs = {
  carbonIntensity: {
    label: 'Carbon intensity of the grid',
    symbol: 'I',
    unit: 'gCO2e/kWh_fac',
    span: [0, 2000],
  },
} as const satisfies Record<string, InputRecord>;

export const carbonEquations = {
  operationalCarbon: {
    label: 'Carbon of the electricity, location-based',
    symbol: 'C_{\\mathrm{op}}',
    unit: 'tCO2e',
    is: 'facilityEnergy * carbonIntensity',
    source: 'patterson-2021',
  },
} as const satisfies Record<string, EquationRecord>;
