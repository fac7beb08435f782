import type { EquationSet } from '../../../equations/record.ts';
import { constant, source, temperature } from './shared.ts';

/** Water of a cooling tower; it does not depend on the heat that is rejected. */
export const pydcmTower = {
  name: 'pydcmTower',
  title: 'PyDCM: water of the cooling tower',
  inputs: {
    hotWater: temperature('Temperature of the hot water', 'T_h', 'hot_water'),
    coldWater: temperature('Temperature of the cold water', 'T_c', 'cold_water'),
    wetBulb: temperature('Wet-bulb temperature', 'T_{wb}', 'wet_bulb'),
    drift: { label: 'Share lost as drift', symbol: 'd', unit: '1', span: [0, 0.1], datum: 'pydcm-drift' },
    celsiusZero: {
      label: 'Zero of the Celsius scale',
      symbol: 'T_{0C}',
      unit: 'K',
      span: [273.15, 273.15],
      datum: 'shared-celsius-zero',
    },
    perWetBulb: constant('Water per kelvin of wet bulb', 'k_{wb}', '1/K', 0.044, 'tower-wet-bulb'),
    perRange: constant('Water per kelvin of range', 'k_r', '1/K', 0.3528, 'tower-range'),
    base: constant('Water at zero', 'k_0', '1', 0.101, 'tower-base'),
    flow: constant('Water at one', 'V_1', 'm3/h', 1, 'tower-flow'),
  },
  equations: {
    evaporation: {
      label: 'Evaporation, over the unit of the fit',
      symbol: 'v',
      unit: '1',
      is: 'max(0, perWetBulb * (wetBulb - celsiusZero) + perRange * (hotWater - coldWater) + base)',
      source,
    },
    water: {
      label: 'Water of the tower',
      symbol: 'V',
      unit: 'm3/h',
      is: 'evaporation * (1 + drift) * flow',
      source,
      note: 'Rounded to 0.0001 L in a quarter of an hour.',
    },
  },
} as const satisfies EquationSet;
