import { wuEmbodiedGraph } from '../kernels/wuEmbodied.ts';
import { graphEntry } from './entry.ts';
import { wuEmbodied } from './equations/wu2021.ts';
import type { Method } from './method.ts';

export const wu2021: Method = {
  id: 'wu2021',
  name: 'Sustainable AI',
  year: 2021,
  sources: ['wu-2022'],
  boundary: 'Making a system, spread over three to five years at 30 to 60 % of their hours.',
  note: 'The 2,000 kg of a system are those of a desktop computer of similar build.',
  entries: [graphEntry('wu2021.embodied', wuEmbodied, wuEmbodiedGraph)],
  read: () => ({ reason: 'it prices hours of a whole system, and says not how many accelerators that has' }),
  differs: 'It takes one figure for every system with accelerators.',
};
