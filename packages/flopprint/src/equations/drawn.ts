/** What a data centre drew, as an input of whatever weighs it. */
export const facilityEnergy = {
  label: 'Energy drawn by the data centre',
  symbol: 'E_{\\mathrm{fac}}',
  unit: 'MWh_fac',
  span: [0.001, 1e7],
} as const;
