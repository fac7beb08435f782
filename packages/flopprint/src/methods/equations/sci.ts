import type { EquationSet, InputRecord } from '../../equations/record.ts';

const source = 'gsf-sci';
const time = (label: string, symbol: string, alias: string): InputRecord => ({
  label,
  symbol,
  unit: 'h',
  span: [0.001, 1e6],
  alias,
});
const resources = (label: string, symbol: string, alias: string, datum: string): InputRecord => ({
  label,
  symbol,
  unit: '1',
  span: [0.1, 1e6],
  alias,
  datum,
});

/** Software Carbon Intensity, as specified by the Green Software Foundation. */
export const softwareCarbonIntensity = {
  name: 'softwareCarbonIntensity',
  title: 'Software Carbon Intensity',
  inputs: {
    facilityEnergy: { label: 'Energy', symbol: 'E', unit: 'kWh_fac', span: [0.001, 1e9], alias: 'E' },
    carbonIntensity: {
      label: 'Carbon intensity',
      symbol: 'I',
      unit: 'gCO2e/kWh_fac',
      span: [0, 2000],
      alias: 'I',
    },
    totalEmbodied: {
      label: 'Carbon of making the hardware',
      symbol: '\\mathrm{TE}',
      unit: 'gCO2e',
      span: [1, 1e9],
      alias: 'TE',
    },
    reservedTime: time('Time for which the hardware is reserved', '\\mathrm{TiR}', 'TiR'),
    expectedLifetime: time('Expected lifetime of the hardware', '\\mathrm{EL}', 'EL'),
    reservedResources: resources('Resources reserved', '\\mathrm{RR}', 'RR', 'sci-reserved-resources'),
    totalResources: resources('Resources in total', '\\mathrm{ToR}', 'ToR', 'sci-total-resources'),
    functionalUnits: resources('Functional units', 'R', 'R', 'sci-functional-units'),
  },
  equations: {
    operationalCarbon: {
      label: 'Operational carbon',
      symbol: 'O',
      unit: 'gCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source,
      alias: 'O',
    },
    embodiedCarbon: {
      label: 'Embodied carbon',
      symbol: 'M',
      unit: 'gCO2e',
      is: 'totalEmbodied * (reservedTime / expectedLifetime) * (reservedResources / totalResources)',
      source,
      alias: 'M',
    },
    intensity: {
      label: 'Carbon per functional unit',
      symbol: '\\mathrm{SCI}',
      unit: 'gCO2e',
      is: '(operationalCarbon + embodiedCarbon) / functionalUnits',
      source,
      alias: 'SCI',
    },
  },
} as const satisfies EquationSet;
