import { informationCapacityGraph } from '../kernels/informationCapacity.ts';
import { landauerLimitGraph } from '../kernels/landauerLimit.ts';
import { graphEntry } from './entry.ts';
import { informationCapacity, landauerLimit } from './equations/physics.ts';
import type { Method } from './method.ts';

export const physics: Method = {
  id: 'physics',
  name: 'Physics in next-token prediction',
  year: 2024,
  sources: ['an-2024', 'landauer-1961'],
  boundary: 'The least energy that thermodynamics allows.',
  note: 'The paper does not state the base of its logarithms; bits are taken here.',
  entries: [
    graphEntry('physics.ic', informationCapacity, informationCapacityGraph),
    graphEntry('physics.landauer', landauerLimit, landauerLimitGraph),
  ],
  read: () => ({
    reason:
      'needs the loss and the entropy of a token, and gives a floor some twenty orders of magnitude low',
  }),
  differs: 'It is the limit of physics, not of any machine.',
};
