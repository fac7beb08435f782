import type { EquationSet } from '../../equations/record.ts';

const source = 'pope-2022';

/** Utilisation of one phase of serving: the prompt, or what is generated. */
export const popeUtilisation = {
  name: 'popeUtilisation',
  title: 'Pope et al. 2022: utilisation in inference',
  inputs: {
    flopPerParameterToken: {
      label: 'FLOP for each parameter and token',
      symbol: 'k',
      unit: 'FLOP/param/token',
      span: [2, 2],
      datum: 'pope2022-flop-per-parameter-and-token',
    },
    parameters: { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e6, 1e13], alias: 'params' },
    batch: { label: 'Batch', symbol: 'B', unit: '1', span: [1, 4096] },
    tokensPerSequence: {
      label: 'Tokens of one sequence in this phase',
      symbol: 'L',
      unit: 'token',
      span: [1, 1e5],
      alias: 'tokens_per_seq',
    },
    count: {
      label: 'Chips',
      symbol: 'n_{\\mathrm{chip}}',
      unit: 'accelerator',
      span: [1, 1024],
      alias: 'chips',
    },
    peakFlops: {
      label: 'Peak FLOP/s of one chip',
      symbol: 'F_{\\mathrm{peak}}',
      unit: 'TFLOP/s/accelerator',
      span: [1, 5000],
      alias: 'peak',
    },
    duration: { label: 'Time of the phase', symbol: 't', unit: 's', span: [0.001, 1e4], alias: 'time' },
  },
  equations: {
    tokens: {
      label: 'Tokens of the batch',
      symbol: 'B L',
      unit: 'token',
      is: 'batch * tokensPerSequence',
      source,
    },
    compute: {
      label: 'Compute',
      symbol: 'C',
      unit: 'FLOP',
      is: 'flopPerParameterToken * parameters * tokens',
      source,
      alias: 'flops',
    },
    mfu: {
      label: 'Model FLOPs utilisation (MFU)',
      symbol: '\\mathrm{MFU}',
      unit: '1',
      is: 'compute / (count * peakFlops * duration)',
      source,
    },
    chipTimePerToken: {
      label: 'Chip-seconds per token',
      symbol: 'c',
      unit: 'accelerator s/token',
      is: 'count * duration / tokens',
      source,
      alias: 'chip_seconds_per_token',
    },
  },
} as const satisfies EquationSet;
