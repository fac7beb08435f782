import type { EquationSet } from '../../../equations/record.ts';
import { activeParameters, carbonIntensity, count, pue, tokens } from '../shared.ts';

/** Training, or inference with 2 in place of 6: the same equations, as in the released code. */
export const llmcarbonRun = {
  name: 'llmcarbonRun',
  title: 'LLMCarbon: operational carbon',
  inputs: {
    flopPerParameterToken: {
      label: 'FLOP for each parameter and token',
      symbol: 'k',
      unit: 'FLOP/param/token',
      span: [2, 8],
      datum: 'llmcarbon-training-flop',
      alias: 'phase_flop_factor',
      note: '6 in training, 2 in inference.',
    },
    activeParameters: {
      ...activeParameters,
      alias: 'params',
      note: 'All parameters of a dense model; the stated base model of a mixture of experts.',
    },
    tokens,
    peakFlops: {
      label: 'Peak FLOP/s of one device',
      symbol: '\\mathrm{FLOP}_{\\mathrm{peak}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 5000],
      alias: 'peak',
    },
    hardwareEfficiency: {
      label: 'Hardware efficiency',
      symbol: '\\mathrm{eff}',
      unit: '1',
      span: [0.05, 1],
      alias: 'hardware_efficiency',
      note: 'The authors used the measured value, so their validation tests C = 6 P D only.',
    },
    count,
    systemPower: {
      label: 'Average power per device, with its share of the system',
      symbol: 'P_{\\mathrm{sys}}',
      unit: 'W_it/accelerator',
      span: [5, 3000],
      alias: 'avg_system_power',
    },
    pue,
    carbonIntensity: { ...carbonIntensity, symbol: '\\mathrm{carb\\_inten}', alias: 'carbon_intensity' },
  },
  equations: {
    compute: {
      label: 'Compute',
      symbol: '\\mathrm{TC}',
      unit: 'FLOP',
      is: 'flopPerParameterToken * activeParameters * tokens',
      source: 'faiz-2024-llmcarbon',
      alias: 'flops',
    },
    duration: {
      label: 'Time on the devices',
      symbol: 't_{\\mathrm{dev}}',
      unit: 'day',
      is: 'compute / (count * peakFlops * hardwareEfficiency)',
      source: 'faiz-2024-llmcarbon',
      alias: 'days',
    },
    itEnergy: {
      label: 'Energy of the machines',
      symbol: '\\mathrm{energy}_{\\mathrm{hard}}',
      unit: 'MWh_it',
      is: 'systemPower * count * duration',
      source: 'faiz-2024-llmcarbon',
      alias: 'energy_hard',
      note: 'The paper multiplies peak power by the efficiency instead; its own code and data do not.',
    },
    facilityEnergy: {
      label: 'Energy with the overhead of the data centre',
      symbol: '\\mathrm{energy}_{\\mathrm{oper}}',
      unit: 'MWh_fac',
      is: 'itEnergy * pue',
      source: 'faiz-2024-llmcarbon',
      alias: 'energy',
    },
    operationalCarbon: {
      label: 'Operational carbon',
      symbol: '\\mathrm{CO2eq}_{\\mathrm{oper}}',
      unit: 'tCO2e',
      is: 'facilityEnergy * carbonIntensity',
      source: 'faiz-2024-llmcarbon',
      alias: 'co2e',
    },
  },
} as const satisfies EquationSet;
