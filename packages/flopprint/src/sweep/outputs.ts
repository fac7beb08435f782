import type { Output } from '../batch/outputs.ts';

/** What a sweep gives of each design. */
export type SweepOutput = 'carbon' | 'energy' | 'water' | 'hours' | 'days' | 'compute' | 'loss';

const summed = (key: string): readonly string[] => [`total.${key}`, key];

/**
 * What a program gives: the numbers of an estimate over all of its phases, wall-clock days of training, and what the
 * loss follows from.
 */
export const programOutputs = [
  { name: 'carbon', unit: 'tCO2e', keys: [...summed('carbon'), ...summed('operationalCarbon')] },
  { name: 'energy', unit: 'MWh', keys: [...summed('facilityEnergy'), ...summed('itEnergy')] },
  { name: 'water', unit: 'm3', keys: summed('water') },
  { name: 'hours', unit: 'h', keys: summed('acceleratorHours') },
  { name: 'days', unit: 'day', keys: ['duration'] },
  { name: 'compute', unit: 'FLOP', keys: ['compute'] },
  { name: 'parameters', unit: 'param', keys: ['parameters', 'activeParameters'] },
  { name: 'activeParameters', unit: 'param', keys: ['activeParameters'] },
  { name: 'tokens', unit: 'token', keys: ['tokens'] },
  { name: 'epochs', unit: '1', keys: ['epochs'] },
] as const satisfies readonly Output[];

/** The unit of each output. */
export const sweepOutputs: Readonly<Record<SweepOutput, string>> = {
  carbon: 'tCO2e',
  energy: 'MWh',
  water: 'm3',
  hours: 'h',
  days: 'day',
  compute: 'FLOP',
  loss: 'nat/token',
};

/** What the loss follows from. */
export const lossNeeds = ['parameters', 'activeParameters', 'tokens', 'epochs'] as const;
export type ProgramOutput = (typeof programOutputs)[number]['name'];
