import { zeusCostGraph } from '../kernels/zeusCost.ts';
import { graphEntry } from './entry.ts';
import { zeusCost } from './equations/zeus.ts';
import type { Method } from './method.ts';

export const zeus: Method = {
  id: 'zeus',
  name: 'Zeus',
  year: 2023,
  sources: ['you-2023-zeus'],
  boundary: 'A cost of energy and time that an optimiser lowers; no carbon.',
  entries: [graphEntry('zeus.cost', zeusCost, zeusCostGraph)],
  read: () => ({ reason: 'it weighs measured energy against time, and estimates neither' }),
  differs: 'It chooses batch size and power limit of a run, and estimates nothing.',
};
