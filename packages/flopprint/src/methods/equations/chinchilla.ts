import type { EquationSet, InputRecord } from '../../equations/record.ts';

const source = 'hoffmann-2022-chinchilla';
const pure = (
  label: string,
  symbol: string,
  span: readonly [number, number],
  alias: string,
): InputRecord => ({
  label,
  symbol,
  unit: '1',
  span,
  alias,
});
export const irreducibleLoss: InputRecord = {
  label: 'Loss that no model falls below',
  symbol: 'E',
  unit: 'nat/token',
  span: [1, 3],
  alias: 'E',
};
const law = {
  sizeFactor: pure('Factor of the parameters', 'A', [100, 1000], 'A'),
  dataFactor: pure('Factor of the tokens', 'B', [100, 3000], 'B'),
  sizeExponent: pure('Exponent of the parameters', '\\alpha', [0.2, 0.6], 'alpha'),
  dataExponent: pure('Exponent of the tokens', '\\beta', [0.2, 0.6], 'beta'),
} as const;

/** Loss from parameters and tokens. The constants are a set: never mix those of two fits. */
export const chinchillaLoss = {
  name: 'chinchillaLoss',
  title: 'Chinchilla: loss',
  inputs: {
    irreducibleLoss,
    ...law,
    parameters: { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e7, 1e12], alias: 'N' },
    tokens: { label: 'Training tokens', symbol: 'D', unit: 'token', span: [1e8, 1e14], alias: 'D' },
  },
  equations: {
    loss: {
      label: 'Loss',
      symbol: 'L',
      unit: 'nat/token',
      is: 'irreducibleLoss + sizeFactor / parameters ^ sizeExponent + dataFactor / tokens ^ dataExponent',
      source,
      deviates: {
        rule: 'parameters and tokens are raised to powers that are not whole, and pure numbers added to a loss',
        why: 'The law is fitted to bare counts of parameters and tokens; its factors are printed without a unit.',
        source,
      },
    },
  },
} as const satisfies EquationSet;

/** The size and the data that reach the lowest loss for a given compute. */
export const chinchillaOptimal = {
  name: 'chinchillaOptimal',
  title: 'Chinchilla: the best size for a budget',
  inputs: {
    ...law,
    compute: { label: 'Training compute', symbol: 'C', unit: 'FLOP', span: [1e18, 1e27], alias: 'C' },
    flopPerParameterToken: {
      label: 'FLOP of training for each parameter and token',
      symbol: 'k',
      unit: 'FLOP/param/token',
      span: [6, 6],
      datum: 'chinchilla-flop-per-parameter-and-token',
    },
  },
  equations: {
    balance: {
      label: 'Balance of size and data',
      symbol: 'G',
      unit: '1',
      is: '(sizeExponent * sizeFactor / (dataExponent * dataFactor)) ^ (1 / (sizeExponent + dataExponent))',
      source,
      alias: 'G',
    },
    sizeShare: {
      label: 'Exponent of compute in the best size',
      symbol: 'a',
      unit: '1',
      is: 'dataExponent / (sizeExponent + dataExponent)',
      source,
      alias: 'a',
    },
    dataShare: {
      label: 'Exponent of compute in the best number of tokens',
      symbol: 'b',
      unit: '1',
      is: 'sizeExponent / (sizeExponent + dataExponent)',
      source,
      alias: 'b',
    },
    parameters: {
      label: 'Best number of parameters',
      symbol: 'N^*',
      unit: 'param',
      is: 'balance * (compute / flopPerParameterToken) ^ sizeShare',
      source,
      alias: 'N_opt',
      deviates: {
        rule: 'parameters times tokens are raised to a power that is not whole',
        why: 'The law is fitted to bare counts of parameters and tokens.',
        source,
      },
    },
    tokens: {
      label: 'Best number of tokens',
      symbol: 'D^*',
      unit: 'token',
      is: 'compute / (flopPerParameterToken * parameters)',
      source,
      alias: 'D_opt',
      note: 'The same as the power law printed for it, since the two exponents add up to 1.',
    },
  },
} as const satisfies EquationSet;
