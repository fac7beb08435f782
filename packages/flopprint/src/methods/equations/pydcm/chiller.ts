import type { EquationSet } from '../../../equations/record.ts';
import { constant, source, temperature } from './shared.ts';

const quadratic = (
  what: string,
  symbol: string,
  per: string,
  values: readonly [number, number, number],
  id: string,
) =>
  [
    constant(`${what}, constant`, `${symbol}_0`, '1', values[0], `${id}-constant`),
    constant(
      `${what}, linear coefficient`,
      `${symbol}_1`,
      per === '1' ? '1' : `1/${per}`,
      values[1],
      `${id}-linear`,
    ),
    constant(
      `${what}, square coefficient`,
      `${symbol}_2`,
      per === '1' ? '1' : `1/${per}^2`,
      values[2],
      `${id}-square`,
    ),
  ] as const;
const [capacity0, capacity1, capacity2] = quadratic(
  'Capacity',
  'a',
  'K',
  [0.944836, -0.0570088, 0.00185486],
  'capacity',
);
const [full0, full1, full2] = quadratic('Power at full load', 'f', '1', [2.333, -1.975, 0.6121], 'full-load');
const [part0, part1, part2] = quadratic(
  'Power at part load',
  'g',
  '1',
  [0.03303, 0.6852, 0.2818],
  'part-load',
);

/** Chiller of EnergyPlus (Chiller:Electric), with the temperature term as the code has it. */
export const pydcmChiller = {
  name: 'pydcmChiller',
  title: 'PyDCM: chiller',
  inputs: {
    coolingCapacity: {
      label: 'Nominal cooling capacity',
      symbol: 'Q_{\\max}',
      unit: 'W',
      span: [1e5, 1e7],
      alias: 'max_cooling',
    },
    load: { label: 'Heat to remove', symbol: 'Q', unit: 'W', span: [1e4, 1e6] },
    ambient: temperature('Temperature outside', 'T_{\\mathrm{amb}}', 'ambient'),
    condenserDesign: constant('Design temperature of the condenser', 'T_c', 'K', 308.15, 'condenser-design'),
    evaporatorDesign: constant(
      'Design temperature of the evaporator',
      'T_e',
      'K',
      279.82,
      'evaporator-design',
    ),
    temperatureRise: constant('Temperature rise coefficient', 'k_T', '1', 2.778, 'temperature-rise'),
    capacityConstant: capacity0,
    capacityLinear: capacity1,
    capacitySquare: capacity2,
    fullConstant: full0,
    fullLinear: full1,
    fullSquare: full2,
    partConstant: part0,
    partLinear: part1,
    partSquare: part2,
    leastLoad: constant('Least part load', 'r_0', '1', 0.05, 'least-load'),
    ratedPerformance: constant(
      'Rated heat moved per electricity',
      '\\mathrm{COP}',
      'W/W_fac',
      3,
      'rated-performance',
    ),
  },
  equations: {
    temperatureTerm: {
      label: 'Temperature term of the capacity',
      symbol: '\\delta',
      unit: 'K',
      is: '(ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign)',
      source,
      note: 'EnergyPlus subtracts the design temperature of the evaporator from its own; here that of the condenser is subtracted, a constant 28 K too much, so power falls as it gets warmer.',
    },
    availableShare: {
      label: 'Available share of the capacity',
      symbol: 'a',
      unit: '1',
      is: 'capacityConstant + capacityLinear * temperatureTerm + capacitySquare * temperatureTerm ^ 2',
      source,
    },
    availableCapacity: {
      label: 'Available capacity',
      symbol: 'Q_{\\mathrm{av}}',
      unit: 'W',
      is: 'availableShare * coolingCapacity',
      source,
    },
    fullLoadFactor: {
      label: 'Power at full load, over the rated',
      symbol: 'f_{\\mathrm{full}}',
      unit: '1',
      is: 'fullConstant + fullLinear * availableShare + fullSquare * availableShare ^ 2',
      source,
    },
    loadRatio: {
      label: 'Load over available capacity',
      symbol: 'r',
      unit: '1',
      is: 'load / availableCapacity',
      source,
    },
    partLoad: {
      label: 'Part load',
      symbol: '\\mathrm{PLR}',
      unit: '1',
      is: 'min(1, max(leastLoad, loadRatio))',
      source,
    },
    partLoadFactor: {
      label: 'Power at part load, over that at full load',
      symbol: 'f_{\\mathrm{part}}',
      unit: '1',
      is: 'partConstant + partLinear * partLoad + partSquare * partLoad ^ 2',
      source,
    },
    cycling: {
      label: 'Share of the time on, below the least load',
      symbol: 'x',
      unit: '1',
      is: 'min(1, loadRatio / leastLoad)',
      source,
    },
    power: {
      label: 'Power of the chiller',
      symbol: 'P',
      unit: 'W_fac',
      is: 'partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling',
      source,
    },
  },
} as const satisfies EquationSet;
