import { carbonInputs } from '../../equations/carbon.ts';
import { energyInputs } from '../../equations/energy.ts';
import { training } from '../../equations/training.ts';
import type { InputRecord } from '../../equations/record.ts';

/** Inputs that several published methods have in common with the model, under the names most of them use. */
export const pue: InputRecord = energyInputs.pue;
export const carbonIntensity: InputRecord = { ...carbonInputs.carbonIntensity, alias: 'ci' };
export const thermalDesignPower: InputRecord = { ...energyInputs.thermalDesignPower, alias: 'tdp' };
export const acceleratorHours: InputRecord = {
  label: 'Accelerator-hours',
  symbol: 'H',
  unit: 'accelerator h',
  span: [1, 1e9],
  alias: 'gpu_hours',
};
export const duration: InputRecord = {
  label: 'Wall-clock time',
  symbol: 't',
  unit: 'h',
  span: [0.1, 1e5],
  alias: 'hours',
};
export const count: InputRecord = { ...training.inputs.count, alias: 'devices' };
export const tokens: InputRecord = training.inputs.tokens;
export const activeParameters: InputRecord = training.inputs.activeParameters;

/** Sizes of a model are pure numbers; this makes the entries of a matrix parameters. */
export const parameterPerEntry: InputRecord = {
  label: 'Parameters in one entry of a weight matrix',
  symbol: 'u',
  unit: 'param',
  span: [1, 1],
  datum: 'shared-parameter-per-entry',
};
/** Makes a sequence length in tokens a number of positions. */
export const positionPerToken: InputRecord = {
  label: 'Positions of one token',
  symbol: 'u_s',
  unit: '1/token',
  span: [1, 1],
  datum: 'shared-position-per-token',
};
export const sequenceLength: InputRecord = {
  label: 'Sequence length',
  symbol: 's',
  unit: 'token',
  span: [128, 131072],
  alias: 'seq',
};
export const layers: InputRecord = { label: 'Layers', symbol: 'l', unit: '1', span: [1, 200] };
export const hiddenSize: InputRecord = {
  label: 'Hidden size',
  symbol: 'h',
  unit: '1',
  span: [64, 32768],
  alias: 'hidden',
};
export const vocabulary: InputRecord = {
  label: 'Vocabulary',
  symbol: 'V',
  unit: '1',
  span: [100, 1e6],
  alias: 'vocab',
};

/** What every method without a power usage effectiveness does. */
export const withoutPue = (source: string) =>
  ({
    rule: 'energy of the machines is multiplied by a carbon intensity per energy at the meter',
    why: 'The method has no power usage effectiveness, which is the same as taking it to be 1.',
    source,
  }) as const;
