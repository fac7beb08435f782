import type { EquationSet, InputRecord } from '../../equations/record.ts';
import { acceleratorHours, carbonIntensity, duration, thermalDesignPower, withoutPue } from './shared.ts';

const source = 'luccioni-2023';

/** Counting Carbon, equation (1). */
export const countingCarbon = {
  name: 'countingCarbon',
  title: 'Counting Carbon: training',
  inputs: {
    power: { label: 'Power of the hardware', symbol: 'P', unit: 'kW_it', span: [0.01, 1e5] },
    duration: { ...duration, symbol: 'T', alias: 'time' },
    carbonIntensity,
  },
  equations: {
    itEnergy: {
      label: 'Energy',
      symbol: 'E',
      unit: 'kWh_it',
      is: 'power * duration',
      source,
      alias: 'energy',
      note: 'At thermal design power.',
    },
    operationalCarbon: {
      label: 'Carbon',
      symbol: 'C',
      unit: 'gCO2e',
      is: 'itEnergy * carbonIntensity',
      source,
      alias: 'co2e',
      deviates: withoutPue(source),
    },
  },
} as const satisfies EquationSet;

/** The same for many accelerators. */
export const countingCarbonHours = {
  name: 'countingCarbonHours',
  title: 'Counting Carbon: training, from accelerator-hours',
  inputs: { acceleratorHours, thermalDesignPower, carbonIntensity },
  equations: {
    itEnergy: { ...countingCarbon.equations.itEnergy, is: 'thermalDesignPower * acceleratorHours' },
    operationalCarbon: countingCarbon.equations.operationalCarbon,
  },
} as const satisfies EquationSet;

const energy = (label: string, symbol: string, unit: string, alias: string): InputRecord => ({
  label: `Energy of ${label}`,
  symbol,
  unit,
  span: [1e-6, 1e7],
  alias,
});

/** Power Hungry Processing, table 5: after how many inferences they have used as much as training. */
export const inferenceParity = {
  name: 'inferenceParity',
  title: 'Power Hungry Processing: parity of training and inference',
  inputs: {
    trainingEnergy: energy('training', 'E_{\\mathrm{train}}', 'kWh_it', 'train'),
    fineTuningEnergy: energy('fine-tuning', 'E_{\\mathrm{ft}}', 'kWh_it', 'finetune'),
    energyPerInference: energy('one inference', 'e_{\\mathrm{inf}}', 'kWh_it/request', 'inference'),
  },
  equations: {
    inferences: {
      label: 'Inferences at parity',
      symbol: 'n^*',
      unit: 'request',
      is: '(trainingEnergy + fineTuningEnergy) / energyPerInference',
      source: 'luccioni-2024',
      alias: 'n_parity',
    },
  },
} as const satisfies EquationSet;
