import type { EquationSet } from '../../equations/record.ts';
import { thermalDesignPower } from './shared.ts';

/** The energy of serving if every operation ran at peak: a floor. */
export const fernandezOptimal = {
  name: 'fernandezOptimal',
  title: 'Fernandez et al. 2025: ideal energy',
  inputs: {
    thermalDesignPower,
    peakFlops: {
      label: 'Peak FLOP/s of one accelerator',
      symbol: '\\mathrm{FLOPS}_{\\mathrm{HW}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 5000],
      alias: 'hw_flops',
    },
    compute: {
      label: 'Floating-point operations of all requests',
      symbol: '\\sum N \\cdot \\mathrm{FLOPs}',
      unit: 'FLOP',
      span: [1e9, 1e27],
      alias: 'flops',
    },
  },
  equations: {
    itEnergy: {
      label: 'Ideal energy',
      symbol: '\\hat E_{\\mathrm{opt}}',
      unit: 'J_it',
      is: 'thermalDesignPower / peakFlops * compute',
      source: 'fernandez-2025',
      alias: 'energy',
      note: 'Real serving needs 1.6 to 6 times as much, by the measurements of the paper.',
    },
  },
} as const satisfies EquationSet;
