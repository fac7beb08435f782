import { carbonEquations, carbonInputs } from './carbon.ts';
import { embodiedEquations, embodiedInputs } from './embodied.ts';
import { energyEquations, energyInputs } from './energy.ts';
import type { EquationSet } from './record.ts';
import { waterEquations, waterInputs } from './water.ts';

/** Energy, carbon and water of any phase whose accelerator-hours are known. */
export const footprint = {
  name: 'footprint',
  title: 'Energy, carbon and water of accelerator-hours',
  inputs: {
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [0, 1e9] },
    ...energyInputs,
    ...carbonInputs,
    ...waterInputs,
    ...embodiedInputs,
  },
  equations: { ...energyEquations, ...carbonEquations, ...waterEquations, ...embodiedEquations },
} as const satisfies EquationSet;
