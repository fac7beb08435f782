import type { EquationRecord, InputRecord } from './record.ts';

export const waterInputs = {
  wue: {
    label: 'Water usage effectiveness on site (WUE), consumed',
    symbol: '\\mathrm{WUE}',
    unit: 'L_con/kWh_it',
    span: [0, 10],
  },
  consumedShare: {
    label: 'Share of the water withdrawn on site that is consumed',
    symbol: 'x_{\\mathrm{con}}',
    unit: 'L_con/L_wd',
    span: [0.3, 1],
    datum: 'on-site-consumed-share',
  },
  ewif: {
    label: 'Water consumed per unit of electricity (EWIF)',
    symbol: '\\mathrm{EWIF}',
    unit: 'L_con/kWh_fac',
    span: [0, 60],
  },
  ewifWithdrawal: {
    label: 'Water withdrawn per unit of electricity',
    symbol: '\\mathrm{EWIF}_{\\mathrm{wd}}',
    unit: 'L_wd/kWh_fac',
    span: [0, 300],
  },
} as const satisfies Record<string, InputRecord>;

export const waterEquations = {
  onSiteWater: {
    label: 'Water consumed on site',
    symbol: 'W_{\\mathrm{on}}',
    unit: 'm3_con',
    is: 'itEnergy * wue',
    source: 'li-2023-v5',
    note: 'WUE is per unit of IT energy: no PUE here.',
  },
  offSiteWater: {
    label: 'Water consumed by the power stations',
    symbol: 'W_{\\mathrm{off}}',
    unit: 'm3_con',
    is: 'facilityEnergy * ewif',
    source: 'li-2023-v5',
  },
  water: {
    label: 'Water consumed',
    symbol: 'W',
    unit: 'm3_con',
    is: 'onSiteWater + offSiteWater',
    source: 'li-2023-v5',
  },
  onSiteWithdrawal: {
    label: 'Water withdrawn on site',
    symbol: 'W_{\\mathrm{on,wd}}',
    unit: 'm3_wd',
    is: 'onSiteWater / consumedShare',
    source: 'li-2023-v5',
  },
  offSiteWithdrawal: {
    label: 'Water withdrawn by the power stations',
    symbol: 'W_{\\mathrm{off,wd}}',
    unit: 'm3_wd',
    is: 'facilityEnergy * ewifWithdrawal',
    source: 'li-2023-v5',
  },
  waterWithdrawal: {
    label: 'Water withdrawn',
    symbol: 'W_{\\mathrm{wd}}',
    unit: 'm3_wd',
    is: 'onSiteWithdrawal + offSiteWithdrawal',
    source: 'li-2023-v5',
  },
} as const satisfies Record<string, EquationRecord>;
