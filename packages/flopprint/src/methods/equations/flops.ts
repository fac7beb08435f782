import type { EquationSet } from '../../equations/record.ts';
import { activeParameters, tokens } from './shared.ts';

/** Six operations for each active parameter and token: two forwards, four backwards. */
export const flopsOfTraining = {
  name: 'flopsOfTraining',
  title: 'C = 6 N D',
  inputs: {
    flopPerParameterToken: {
      label: 'FLOP of training for each parameter and token',
      symbol: 'k',
      unit: 'FLOP/param/token',
      span: [6, 6],
      datum: 'flops-per-parameter-and-token',
    },
    activeParameters: { ...activeParameters, alias: 'active_params' },
    tokens,
  },
  equations: {
    compute: {
      label: 'Training compute',
      symbol: 'C',
      unit: 'FLOP',
      is: 'flopPerParameterToken * activeParameters * tokens',
      source: 'kaplan-2020',
      alias: 'flops',
      note: 'Leaves out attention scores and recomputed activations.',
    },
  },
} as const satisfies EquationSet;
