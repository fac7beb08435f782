import type { EquationSet, InputRecord } from '../../../equations/record.ts';

/** Fuels of the hourly generation of US balancing authorities, by the codes of the Energy Information Administration. */
export const fuels = [
  { key: 'coal', code: 'COL' },
  { key: 'gas', code: 'NG' },
  { key: 'nuclear', code: 'NUC' },
  { key: 'oil', code: 'OIL' },
  { key: 'other', code: 'OTH' },
  { key: 'solar', code: 'SUN' },
  { key: 'hydro', code: 'WAT' },
  { key: 'wind', code: 'WND' },
] as const;

const sumOf = (term: (key: string) => string): string => fuels.map(({ key }) => term(key)).join(' + ');
const records = (
  make: (fuel: (typeof fuels)[number]) => readonly [string, InputRecord],
): Record<string, InputRecord> => Object.fromEntries(fuels.map(make));

/** Water and carbon of electricity, weighted by what each fuel generates. */
export const liElectricity = {
  name: 'liElectricity',
  title: 'Li et al. 2023: water and carbon of electricity',
  inputs: {
    ...records(({ key, code }) => [
      `${key}Generation`,
      {
        label: `Electricity from ${key}`,
        symbol: `b_{\\mathrm{${key}}}`,
        unit: 'MWh_fac',
        span: [1, 1e6],
        alias: code,
        datum: 'li2023-no-generation',
      },
    ]),
    ...records(({ key }) => [
      `${key}Water`,
      {
        label: `Water of electricity from ${key}`,
        symbol: `w_{\\mathrm{${key}}}`,
        unit: 'L_con/MWh_fac',
        span: [0, 3000],
        datum: `li2023-water-${key}`,
      },
    ]),
    ...records(({ key }) => [
      `${key}Carbon`,
      {
        label: `Carbon of electricity from ${key}`,
        symbol: `c_{\\mathrm{${key}}}`,
        unit: 'kgCO2e/kWh_fac',
        span: [0, 1],
        datum: `li2023-carbon-${key}`,
      },
    ]),
  },
  equations: {
    generation: {
      label: 'Electricity from all fuels',
      symbol: '\\sum_k b_k',
      unit: 'MWh_fac',
      is: sumOf((key) => `${key}Generation`),
      source: 'li-2023-v5',
    },
    ewif: {
      label: 'Water of the electricity',
      symbol: '\\rho_{s2}',
      unit: 'L_con/kWh_fac',
      is: `(${sumOf((key) => `${key}Generation * ${key}Water`)}) / generation`,
      source: 'ren-lab-code',
      note: 'Hydropower counts as 0: the evaporation of reservoirs is left out, unlike in table 1 of the paper.',
    },
    carbonIntensity: {
      label: 'Carbon intensity of the electricity',
      symbol: 'I',
      unit: 'kgCO2e/kWh_fac',
      is: `(${sumOf((key) => `${key}Generation * ${key}Carbon`)}) / generation`,
      source: 'ren-lab-code',
      alias: 'carbon_intensity',
    },
  },
} as const satisfies EquationSet;
