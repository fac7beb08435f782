import type { EquationSet } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, thermalDesignPower, withoutPue } from './shared.ts';

/** Each result is rounded to two decimals and stated again before the next is computed. */
export const mlco2Impact = {
  name: 'mlco2Impact',
  title: 'ML CO2 Impact',
  inputs: {
    thermalDesignPower,
    acceleratorHours: { ...acceleratorHours, alias: 'hours', note: 'Hours of all devices together.' },
    carbonIntensity,
    offsetRatio: {
      label: 'Share of the emissions that the provider offsets',
      symbol: 'r',
      unit: '%',
      span: [0, 100],
      alias: 'offset_ratio',
      datum: 'mlco2-offset-ratio',
    },
  },
  equations: {
    itEnergy: {
      label: 'Energy',
      symbol: 'E',
      unit: 'kWh_it',
      is: 'thermalDesignPower * acceleratorHours',
      source: 'lacoste-2019',
      alias: 'energy',
      note: 'Rounded to 0.01 kWh.',
    },
    roundedIntensity: {
      label: 'Carbon intensity, rounded',
      symbol: '\\mathrm{CI}',
      unit: 'kgCO2e/kWh_fac',
      is: 'carbonIntensity',
      source: 'mlco2-impact',
      alias: 'ci_rounded',
      note: 'Rounded to 0.01 kg/kWh unless typed in by hand: below 5 g/kWh nothing is left.',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: '\\mathrm{CO}_2',
      unit: 'kgCO2e',
      is: 'itEnergy * roundedIntensity',
      source: 'lacoste-2019',
      alias: 'co2e',
      note: 'Rounded to 0.01 kg.',
      deviates: withoutPue('lacoste-2019'),
    },
    offset: {
      label: 'Carbon the provider offsets',
      symbol: '\\mathrm{offset}',
      unit: 'kgCO2e',
      is: 'operationalCarbon * offsetRatio',
      source: 'mlco2-impact',
      note: 'Shown beside the emissions, not subtracted from them.',
    },
  },
} as const satisfies EquationSet;
