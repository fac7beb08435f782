import type { EquationSet, InputRecord } from '../../equations/record.ts';

const temperature: InputRecord = {
  label: 'Temperature',
  symbol: 'T',
  unit: 'K',
  span: [1, 1000],
  alias: 'T',
};
const boltzmann: InputRecord = {
  label: 'Boltzmann constant, for each bit',
  symbol: 'k_B',
  unit: 'J/K/bit',
  span: [1e-23, 2e-23],
  datum: 'physics-boltzmann',
};
const landauer = {
  label: 'Least energy of one bit',
  symbol: 'k_B T \\ln 2',
  unit: 'J/bit',
  is: 'boltzmann * temperature * log(2)',
  source: 'landauer-1961',
  alias: 'energy_per_bit',
} as const;

/** The least energy of writing some bits. */
export const landauerLimit = {
  name: 'landauerLimit',
  title: 'Landauer limit',
  inputs: {
    temperature,
    boltzmann,
    bits: { label: 'Information written', symbol: 'b', unit: 'bit', span: [1, 1e16], alias: 'bits' },
  },
  equations: {
    energyPerBit: landauer,
    energy: {
      label: 'Least energy',
      symbol: 'E_0',
      unit: 'J',
      is: 'bits * energyPerBit',
      source: 'landauer-1961',
    },
  },
} as const satisfies EquationSet;

/** The two laws of information capacity; logarithms to base 2, which the paper leaves open. */
export const informationCapacity = {
  name: 'informationCapacity',
  title: 'Physics in next-token prediction',
  inputs: {
    temperature,
    boltzmann,
    tokens: { label: 'Training tokens', symbol: 'D', unit: 'token', span: [1e6, 1e14], alias: 'D' },
    entropy: { label: 'Entropy of a token', symbol: 'H', unit: 'bit/token', span: [10, 15], alias: 'H' },
    loss: { label: 'Loss', symbol: 'L', unit: 'bit/token', span: [1, 8], alias: 'L' },
    modelSize: { label: 'Size of the model', symbol: 'N', unit: 'bit', span: [1e7, 1e14], alias: 'N_bits' },
  },
  equations: {
    capacity: {
      label: 'Information capacity used',
      symbol: '\\eta',
      unit: '1',
      is: 'tokens * (entropy - loss) / modelSize',
      source: 'an-2024',
      alias: 'eta',
    },
    energyPerBit: landauer,
    leastEnergy: {
      label: 'Least energy of training',
      symbol: 'E_0',
      unit: 'J',
      is: 'capacity * modelSize * energyPerBit',
      source: 'an-2024',
      alias: 'energy_min',
      note: 'Some twenty orders of magnitude below what training draws: a floor for checks of plausibility.',
    },
  },
} as const satisfies EquationSet;
