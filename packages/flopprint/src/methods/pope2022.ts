import { popeUtilisationGraph } from '../kernels/popeUtilisation.ts';
import { graphEntry } from './entry.ts';
import { popeUtilisation } from './equations/pope2022.ts';
import type { Method } from './method.ts';

export const pope2022: Method = {
  id: 'pope2022',
  name: 'Pope et al. 2022',
  year: 2022,
  sources: ['pope-2022'],
  boundary: 'Utilisation and chip time of inference; no energy.',
  entries: [graphEntry('pope2022.mfu', popeUtilisation, popeUtilisationGraph)],
  read: () => ({ reason: 'it describes one phase of serving, not training' }),
  differs: 'It gives how busy the chips are in serving, not what they draw.',
};
