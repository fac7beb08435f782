import type { EquationSet, InputRecord } from '../../../equations/record.ts';

const coefficient = (
  label: string,
  symbol: string,
  power: string,
  span: readonly [number, number],
): InputRecord => ({
  label: `${label} of the fit`,
  symbol,
  unit: 'L_con/kWh_it',
  span,
  datum: `li2023-tower-${power}`,
});

/** Evaporation and blow-down of a cooling tower, from the wet-bulb temperature in degrees Fahrenheit. */
export const liTower = {
  name: 'liTower',
  title: 'Li et al. 2023: water of a cooling tower',
  inputs: {
    wetBulb: { label: 'Wet-bulb temperature', symbol: 'T_w', unit: 'K', span: [255, 310], alias: 'wet_bulb' },
    cycles: {
      label: 'Cycles of concentration',
      symbol: 'S',
      unit: '1',
      span: [2, 12],
      datum: 'li2023-tower-cycles',
    },
    fahrenheitZero: {
      label: 'Zero of the Fahrenheit scale',
      symbol: 'T_{0F}',
      unit: 'K',
      span: [255.3722222222222, 255.3722222222222],
      datum: 'shared-fahrenheit-zero',
    },
    fahrenheitDegree: {
      label: 'One degree Fahrenheit',
      symbol: 'u_F',
      unit: 'K',
      span: [0.5, 0.6],
      datum: 'shared-fahrenheit-degree',
    },
    cubic: coefficient('Cubic coefficient', 'a_3', 'cubic', [1e-5, 1e-4]),
    square: coefficient('Square coefficient', 'a_2', 'square', [-0.02, -0.005]),
    linear: coefficient('Linear coefficient', 'a_1', 'linear', [0.5, 0.7]),
    constant: coefficient('Constant', 'a_0', 'constant', [-11, -10]),
    leastWater: coefficient('Least water', '\\rho_0', 'least', [0.05, 0.05]),
  },
  equations: {
    degrees: {
      label: 'Wet-bulb temperature in degrees Fahrenheit',
      symbol: 'T_F',
      unit: '1',
      is: '(wetBulb - fahrenheitZero) / fahrenheitDegree',
      source: 'ren-lab-code',
    },
    wue: {
      label: 'Water used on site',
      symbol: '\\rho_{s1}',
      unit: 'L_con/kWh_it',
      is: 'max(leastWater, cycles / (cycles - 1) * (cubic * degrees ^ 3 + square * degrees ^ 2 + linear * degrees + constant))',
      source: 'ren-lab-code',
    },
  },
} as const satisfies EquationSet;
