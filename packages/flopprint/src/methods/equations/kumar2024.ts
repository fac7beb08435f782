import type { EquationSet, InputRecord } from '../../equations/record.ts';

const source = 'kumar-2024';
const parameters: InputRecord = {
  label: 'Parameters',
  symbol: 'N',
  unit: 'param',
  span: [1e6, 1e12],
  alias: 'N',
};
const tokens: InputRecord = {
  label: 'Training tokens',
  symbol: 'D',
  unit: 'token',
  span: [1e8, 1e14],
  alias: 'D',
};
const bits = (
  label: string,
  symbol: string,
  alias: string,
  span: readonly [number, number] = [2, 16],
): InputRecord => ({
  label,
  symbol,
  unit: 'bit',
  span,
  alias,
});
const pure = (
  label: string,
  symbol: string,
  alias: string,
  span: readonly [number, number],
): InputRecord => ({
  label,
  symbol,
  unit: '1',
  span,
  alias,
});
const barePowers = {
  rule: 'parameters and tokens are raised to powers that are not whole, and pure numbers give a loss',
  why: 'The law is fitted to bare counts; its factors are printed without a unit.',
  source,
} as const;

/** Loss of a model trained at low precision, equations (2) and (3). */
export const precisionLoss = {
  name: 'precisionLoss',
  title: 'Scaling laws for precision: loss',
  inputs: {
    parameters,
    tokens,
    weightBits: bits('Bits of a weight', 'P_w', 'P_w'),
    activationBits: bits('Bits of an activation', 'P_a', 'P_a'),
    cacheBits: bits('Bits of the key and value cache', 'P_{kv}', 'P_kv'),
    factorSize: pure('Factor of the parameters', 'A', 'A', [1000, 10000]),
    exponent: pure('Exponent of parameters and of tokens', '\\alpha', 'alpha', [0.3, 0.6]),
    factorData: pure('Factor of the tokens', 'B', 'B', [1000, 50000]),
    irreducibleLoss: pure('Loss that no model falls below', 'E', 'E', [1, 4]),
    weightSensitivity: bits('Sensitivity to the bits of a weight', '\\gamma_w', 'gw', [0.5, 4]),
    activationSensitivity: bits('Sensitivity to the bits of an activation', '\\gamma_a', 'ga', [0.5, 4]),
    cacheSensitivity: bits('Sensitivity to the bits of the cache', '\\gamma_{kv}', 'gkv', [0.5, 4]),
  },
  equations: {
    effectiveParameters: {
      label: 'Effective parameters',
      symbol: 'N_{\\mathrm{eff}}',
      unit: 'param',
      is: 'parameters * (1 - exp(-weightBits / weightSensitivity)) * (1 - exp(-activationBits / activationSensitivity)) * (1 - exp(-cacheBits / cacheSensitivity))',
      source,
      alias: 'N_eff',
      note: 'The form of the main text; the fit of the authors has offsets in the exponents, of unstated sign.',
    },
    loss: {
      label: 'Loss',
      symbol: 'L',
      unit: 'nat/token',
      is: 'factorSize / effectiveParameters ^ exponent + factorData / tokens ^ exponent + irreducibleLoss',
      source,
      note: 'One exponent for both: the authors tie them.',
      deviates: barePowers,
    },
  },
} as const satisfies EquationSet;

/** Loss added by quantising after training, equation (4) without its bracket. */
export const quantisationLoss = {
  name: 'quantisationLoss',
  title: 'Scaling laws for precision: quantisation after training',
  inputs: {
    parameters,
    tokens,
    finalBits: bits('Bits after quantisation', 'P_{\\mathrm{post}}', 'P_post'),
    factor: pure('Factor', 'C_T', 'C_T', [0.01, 1]),
    dataExponent: pure('Exponent of the tokens', '\\gamma_D', 'gamma_D', [0.1, 1]),
    sizeExponent: pure('Exponent of the parameters', '\\gamma_N', 'gamma_N', [0.1, 1]),
    sensitivity: bits('Sensitivity to the bits', '\\gamma_{\\mathrm{post}}', 'gamma_post', [0.2, 4]),
  },
  equations: {
    addedLoss: {
      label: 'Loss added by quantising',
      symbol: '\\delta_{\\mathrm{PTQ}}',
      unit: 'nat/token',
      is: 'factor * tokens ^ dataExponent / parameters ^ sizeExponent * exp(-finalBits / sensitivity)',
      source,
      alias: 'delta',
      deviates: barePowers,
    },
  },
} as const satisfies EquationSet;

/** Section 4.3: compute in operations of 16 bits. */
export const precisionCompute = {
  name: 'precisionCompute',
  title: 'Scaling laws for precision: compute',
  inputs: {
    parameters,
    tokens,
    bits: bits('Bits of every tensor', 'P', 'P'),
    flopPerParameterToken: {
      label: 'FLOP of training for each parameter and token',
      symbol: 'k',
      unit: 'FLOP/param/token',
      span: [6, 6],
      datum: 'kumar2024-flop-per-parameter-and-token',
    },
    fullBits: { ...bits('Bits that count once', 'P_{16}', 'P_ref', [16, 16]), datum: 'kumar2024-full-bits' },
  },
  equations: {
    compute: {
      label: 'Compute, in operations of 16 bits',
      symbol: 'C',
      unit: 'FLOP',
      is: 'flopPerParameterToken / fullBits * parameters * tokens * bits',
      source,
      alias: 'C',
    },
  },
} as const satisfies EquationSet;
