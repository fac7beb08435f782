import { facilityEnergy } from './drawn.ts';
import type { EquationSet } from './record.ts';

const coefficient = (
  label: string,
  symbol: string,
  unit: string,
  span: readonly [number, number],
  datum: string,
) => ({ label, symbol, unit, span, datum }) as const;
const outdoorTemperature = {
  label: 'Mean outdoor temperature, in degrees Celsius',
  symbol: 'T_{\\mathrm{out}}',
  unit: 'K',
  span: [-20, 45],
} as const;

/** PUE from the physics of a chiller plant, for whoever knows the climate and not the figure. */
export const coolingPlant = {
  name: 'coolingPlant',
  title: 'PUE of a chiller plant with outside air',
  inputs: {
    outdoorTemperature,
    outsideAir: {
      label: 'Whether outside air cools when it is cold enough',
      symbol: 'a_{\\mathrm{air}}',
      unit: '1',
      span: [0, 1],
      note: '1 if it does, 0 if the chiller always runs.',
    },
    leastCondenser: coefficient(
      'Least condenser temperature',
      'T_{\\mathrm{min}}',
      'K',
      [10, 20],
      'chiller-least-condenser',
    ),
    condenserDesign: coefficient(
      'Design temperature of the condenser',
      'T_{\\mathrm{des}}',
      'K',
      [35, 35],
      'chiller-condenser-design',
    ),
    temperatureRise: coefficient(
      'Temperature rise coefficient',
      'c_T',
      '1',
      [2.778, 2.778],
      'chiller-temperature-rise',
    ),
    capacityConstant: coefficient(
      'Capacity, constant',
      'a_0',
      '1',
      [0.944836, 0.944836],
      'chiller-capacity-constant',
    ),
    capacityLinear: coefficient(
      'Capacity, linear',
      'a_1',
      '1/K',
      [-0.0570088, -0.0570088],
      'chiller-capacity-linear',
    ),
    capacitySquare: coefficient(
      'Capacity, square',
      'a_2',
      '1/K^2',
      [0.00185486, 0.00185486],
      'chiller-capacity-square',
    ),
    fullConstant: coefficient(
      'Full load, constant',
      'b_0',
      '1',
      [2.333, 2.333],
      'chiller-full-load-constant',
    ),
    fullLinear: coefficient('Full load, linear', 'b_1', '1', [-1.975, -1.975], 'chiller-full-load-linear'),
    fullSquare: coefficient('Full load, square', 'b_2', '1', [0.6121, 0.6121], 'chiller-full-load-square'),
    partConstant: coefficient(
      'Part load, constant',
      'c_0',
      '1',
      [0.03303, 0.03303],
      'chiller-part-load-constant',
    ),
    partLinear: coefficient('Part load, linear', 'c_1', '1', [0.6852, 0.6852], 'chiller-part-load-linear'),
    partSquare: coefficient('Part load, square', 'c_2', '1', [0.2818, 0.2818], 'chiller-part-load-square'),
    ratedPerformance: coefficient(
      'Coefficient of performance at design',
      '\\mathrm{COP}',
      '1',
      [2, 7],
      'chiller-performance',
    ),
    plantLoad: coefficient(
      'Load of the plant, share of its design',
      'x_{\\mathrm{load}}',
      '1',
      [0.2, 0.8],
      'chiller-plant-load',
    ),
    fanShare: coefficient(
      'Fans and pumps over the machines',
      'x_{\\mathrm{fan}}',
      '1',
      [0, 0.2],
      'cooling-fan-share',
    ),
    lossShare: coefficient(
      'Electrical losses over the machines',
      'x_{\\mathrm{loss}}',
      '1',
      [0, 0.2],
      'electrical-loss-share',
    ),
    outsideAirLimit: coefficient(
      'Temperature below which outside air cools',
      'T_{\\mathrm{air}}',
      'K',
      [10, 27],
      'outside-air-limit',
    ),
    outdoorSpread: coefficient(
      'Spread of the outdoor temperature',
      '\\sigma_T',
      'K',
      [3, 15],
      'outdoor-spread',
    ),
    facilityPerMachine: coefficient(
      'Energy of the site over that of the machines, at best',
      'u',
      'kWh_fac/kWh_it',
      [1, 1],
      'facility-per-machine-energy',
    ),
  },
  equations: {
    condenserTemperature: {
      label: 'Temperature at the condenser, in degrees Celsius',
      symbol: 'T_c',
      unit: 'K',
      is: 'max(outdoorTemperature, leastCondenser)',
      source: 'energyplus',
    },
    temperatureTerm: {
      label: 'Distance from the design temperature',
      symbol: '\\delta',
      unit: 'K',
      is: '(condenserTemperature - condenserDesign) / temperatureRise',
      source: 'energyplus',
      note: 'The evaporator is taken at its design temperature.',
    },
    availableShare: {
      label: 'Available share of the design capacity',
      symbol: 'a',
      unit: '1',
      is: 'capacityConstant + capacityLinear * temperatureTerm + capacitySquare * temperatureTerm ^ 2',
      source: 'energyplus',
    },
    fullLoadFactor: {
      label: 'Power at full load, over that at design',
      symbol: 'f_{\\mathrm{full}}',
      unit: '1',
      is: 'fullConstant + fullLinear * availableShare + fullSquare * availableShare ^ 2',
      source: 'energyplus',
    },
    partLoad: {
      label: 'Load over available capacity',
      symbol: '\\mathrm{PLR}',
      unit: '1',
      is: 'min(1, plantLoad / availableShare)',
      source: 'energyplus',
    },
    partLoadFactor: {
      label: 'Power at part load, over that at full load',
      symbol: 'f_{\\mathrm{part}}',
      unit: '1',
      is: 'partConstant + partLinear * partLoad + partSquare * partLoad ^ 2',
      source: 'energyplus',
    },
    chillerShare: {
      label: 'Electricity of the chiller for the heat it removes',
      symbol: 'x_{\\mathrm{chl}}',
      unit: '1',
      is: 'partLoadFactor * fullLoadFactor / (ratedPerformance * partLoad)',
      source: 'energyplus',
    },
    outsideAirShare: {
      label: 'Share of the year that outside air cools',
      symbol: 'x_{\\mathrm{air}}',
      unit: '1',
      is: 'outsideAir / (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread))',
      source: 'judgement',
      note: 'The share of a normal distribution below the limit, by its logistic approximation.',
    },
    pue: {
      label: 'Power usage effectiveness (PUE)',
      symbol: '\\mathrm{PUE}',
      unit: 'kWh_fac/kWh_it',
      is: 'facilityPerMachine * (1 + fanShare + lossShare + (1 - outsideAirShare) * (1 + fanShare) * chillerShare)',
      source: 'iso30134-2',
    },
  },
} as const satisfies EquationSet;

/** Water that a cooling tower evaporates and bleeds, from the climate. */
export const towerWater = {
  name: 'towerWater',
  title: 'On-site water of a cooling tower',
  inputs: {
    wetBulb: {
      label: 'Mean wet-bulb temperature, in degrees Celsius',
      symbol: 'T_w',
      unit: 'K',
      span: [-5, 30],
    },
    fahrenheitPerKelvin: coefficient(
      'Degrees Fahrenheit in a kelvin',
      'f_1',
      '1/K',
      [1.8, 1.8],
      'fahrenheit-per-kelvin',
    ),
    fahrenheitAtZero: coefficient(
      '0 degrees Celsius in degrees Fahrenheit',
      'f_0',
      '1',
      [32, 32],
      'fahrenheit-at-zero',
    ),
    cycles: coefficient('Cycles of concentration', 'S', '1', [2, 12], 'tower-cycles'),
    towerCubic: coefficient('Cubic coefficient', 'w_3', 'L_con/kWh_it', [6e-5, 6e-5], 'tower-cubic'),
    towerSquare: coefficient('Square coefficient', 'w_2', 'L_con/kWh_it', [-0.01, -0.01], 'tower-square'),
    towerLinear: coefficient('Linear coefficient', 'w_1', 'L_con/kWh_it', [0.61, 0.61], 'tower-linear'),
    towerConstant: coefficient('Constant', 'w_0', 'L_con/kWh_it', [-10.4, -10.4], 'tower-constant'),
    towerLeast: coefficient('Least water', 'w_{\\mathrm{min}}', 'L_con/kWh_it', [0.05, 0.05], 'tower-least'),
  },
  equations: {
    wetBulbFahrenheit: {
      label: 'Wet-bulb temperature in degrees Fahrenheit',
      symbol: 'F_w',
      unit: '1',
      is: 'wetBulb * fahrenheitPerKelvin + fahrenheitAtZero',
      source: 'ren-lab-code',
    },
    wue: {
      label: 'Water used on site (WUE)',
      symbol: '\\mathrm{WUE}',
      unit: 'L_con/kWh_it',
      is: 'max(towerLeast, cycles / (cycles - 1) * (towerCubic * wetBulbFahrenheit ^ 3 + towerSquare * wetBulbFahrenheit ^ 2 + towerLinear * wetBulbFahrenheit + towerConstant))',
      source: 'ren-lab-code',
    },
  },
} as const satisfies EquationSet;

/** Water weighted by how scarce it is where it is taken: beside the total, never in it. */
export const waterScarcity = {
  name: 'waterScarcity',
  title: 'Water weighted by scarcity',
  inputs: {
    water: { label: 'Water consumed', symbol: 'V', unit: 'm3_con', span: [0.01, 1e7] },
    scarcityFactor: {
      label: 'Scarcity of water, world equivalents',
      symbol: 'f_{\\mathrm{sc}}',
      unit: 'm3_world/m3_con',
      span: [0.1, 100],
    },
  },
  equations: {
    scarcityWater: {
      label: 'Water consumed, weighted by scarcity',
      symbol: 'V_{\\mathrm{sc}}',
      unit: 'm3_world',
      is: 'water * scarcityFactor',
      source: 'boulay-2018-aware',
    },
  },
} as const satisfies EquationSet;

/** Water of making the chips, charged like their carbon; beside the total. */
export const chipWater = {
  name: 'chipWater',
  title: 'Embodied water of the chips',
  inputs: {
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [1, 1e9] },
    serviceLife: { label: 'Hours in use over the lifetime', symbol: 'L_u', unit: 'h', span: [5000, 60000] },
    chipArea: { label: 'Silicon of one accelerator', symbol: 'A', unit: 'mm2/accelerator', span: [50, 5000] },
    waterPerArea: coefficient('Water of making silicon', 'w_A', 'L_con/cm2', [5, 30], 'chip-water-per-area'),
  },
  equations: {
    embodiedWater: {
      label: 'Embodied water of the chips, share of this run',
      symbol: 'V_{\\mathrm{emb}}',
      unit: 'm3_con',
      is: 'waterPerArea * chipArea * acceleratorHours / serviceLife',
      source: 'morrison-2025',
    },
  },
} as const satisfies EquationSet;

const hourlyIntensity = {
  label: 'Carbon intensity over the hours of the run',
  symbol: 'I_t',
  unit: 'gCO2e/kWh_fac',
  span: [5, 1000],
} as const;

/** The electricity of the hours of the run in place of the year's; the draw is taken as even. */
export const hourlyCarbon = {
  name: 'hourlyCarbon',
  title: 'Carbon by the hour',
  inputs: { facilityEnergy, hourlyIntensity },
  equations: {
    hourlyCarbon: {
      label: 'Carbon of the electricity of these hours',
      symbol: 'C_t',
      unit: 'tCO2e',
      is: 'facilityEnergy * hourlyIntensity',
      source: 'dodge-2022',
    },
  },
} as const satisfies EquationSet;

/** Where the hours lie in the year of the trace, their carbon is that of the run. */
export const hourlyTotal = {
  name: 'hourlyTotal',
  title: 'Carbon of a run whose hours are known',
  inputs: {
    facilityEnergy,
    carbonIntensity: {
      label: 'Carbon intensity of the grid',
      symbol: 'I',
      unit: 'gCO2e/kWh_fac',
      span: [5, 1000],
    },
    hourlyCarbon: {
      label: 'Carbon of the electricity of these hours',
      symbol: 'C_t',
      unit: 'tCO2e',
      span: [0.001, 1e6],
    },
    embodiedCarbon: { label: 'Embodied carbon', symbol: 'C_{\\mathrm{emb}}', unit: 'tCO2e', span: [0, 1e5] },
  },
  equations: {
    annualCarbon: {
      label: 'Carbon of the electricity at the average of the year',
      symbol: 'C_{\\mathrm{yr}}',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'patterson-2021',
    },
    operationalCarbon: {
      label: 'Carbon of the electricity, location-based',
      symbol: 'C_{\\mathrm{op}}',
      unit: 'tCO2e',
      is: 'hourlyCarbon',
      source: 'dodge-2022',
    },
    carbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'tCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source: 'patterson-2021',
    },
  },
} as const satisfies EquationSet;
