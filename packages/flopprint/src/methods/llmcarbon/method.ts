import type { Method } from '../method.ts';
import { firstReading } from '../reading.ts';
import { chip, embodied, embodiedTotal } from './embodied.ts';
import { parallelism } from './parallelism.ts';
import { flops, inference, notebook, operational, parameters, total, training } from './run.ts';

const rates = {
  tokens: 'tokens',
  peakFlops: 'peakFlops',
  hardwareEfficiency: 'mfu',
  count: 'count',
  systemPower: 'systemPower',
  pue: 'pue',
  carbonIntensity: 'carbonIntensity',
} as const;
const outputs = {
  compute: 'compute',
  duration: 'duration',
  itEnergy: 'itEnergy',
  facilityEnergy: 'facilityEnergy',
  operationalCarbon: 'operationalCarbon',
} as const;

export const llmcarbon: Method = {
  id: 'llmcarbon',
  name: 'LLMCarbon',
  year: 2024,
  sources: ['faiz-2024-llmcarbon', 'mlcarbon-code', 'llmcarbon-api'],
  boundary:
    'Electricity of the machines with PUE, and the silicon of chips, memory and storage; no network, water, failures or idle time.',
  note:
    'Kept as released: a V100 keeps 77 % of the utilisation of an A100 where its relative speed of 23 % was meant; every memory other than 80 GB counts as a V100; inference is training with 2 in place of 6, so exactly a third of it; the carbon intensity of its two mixtures of experts is net of purchases. ' +
    'Its validation (within 8.2 %) was given the measured efficiency, power and number of devices.',
  entries: [
    parameters,
    flops,
    parallelism,
    training,
    inference,
    operational,
    chip,
    embodied,
    embodiedTotal,
    notebook,
    total,
  ],
  read: (facts) =>
    firstReading(facts, [
      { entry: operational, inputs: { activeParameters: 'activeParameters', ...rates }, outputs },
      { entry: operational, inputs: { activeParameters: 'parameters', ...rates }, outputs },
    ]),
  differs:
    'It takes 6 FLOP for each active parameter and token, without attention, and here only the electricity: its embodied part counts bare silicon.',
};
