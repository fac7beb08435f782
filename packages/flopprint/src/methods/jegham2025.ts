import { jeghamQueryGraph } from '../kernels/jeghamQuery.ts';
import { jeghamUtilisationGraph } from '../kernels/jeghamUtilisation.ts';
import { graphEntry } from './entry.ts';
import { jeghamQuery, jeghamUtilisation } from './equations/jegham2025.ts';
import type { Method } from './method.ts';

export const jegham2025: Method = {
  id: 'jegham2025',
  name: 'Jegham et al. 2025',
  year: 2025,
  sources: ['jegham-2025'],
  boundary: 'Electricity, water and carbon of one request; nothing embodied.',
  note: 'Speeds of a public interface include queueing, and a batch of 8 is assumed throughout.',
  entries: [
    graphEntry('jegham2025.query', jeghamQuery, jeghamQueryGraph),
    graphEntry('jegham2025.utilisation', jeghamUtilisation, jeghamUtilisationGraph),
  ],
  read: () => ({ reason: 'it estimates one request, not training' }),
  differs: 'It works back from the speed of a public interface.',
};
