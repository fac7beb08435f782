import { inferenceParityGraph } from '../kernels/inferenceParity.ts';
import { graphEntry } from './entry.ts';
import { inferenceParity } from './equations/luccioni.ts';
import type { Method } from './method.ts';

export const luccioni2024: Method = {
  id: 'luccioni2024',
  name: 'Power Hungry Processing',
  year: 2024,
  sources: ['luccioni-2024'],
  boundary: 'Measured energy of inference against that of training; no carbon.',
  note: 'Measured one request at a time without optimisation: an upper bound for production.',
  entries: [graphEntry('luccioni2024.parity', inferenceParity, inferenceParityGraph)],
  read: () => ({ reason: 'needs the energy of one inference' }),
  differs: 'It compares training with inference, and estimates neither.',
};
