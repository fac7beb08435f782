import { chinchillaLossGraph } from '../kernels/chinchillaLoss.ts';
import { chinchillaOptimalGraph } from '../kernels/chinchillaOptimal.ts';
import { compute, entryWith, graphEntry } from './entry.ts';
import { chinchillaLoss, chinchillaOptimal, irreducibleLoss } from './equations/chinchilla.ts';
import type { Method } from './method.ts';

const optimal = entryWith(
  {
    id: 'chinchilla.optimal',
    title: chinchillaOptimal.title,
    // Part of every printed set of constants, though the best size does not depend on it.
    inputs: { irreducibleLoss, ...chinchillaOptimal.inputs },
    outputs: chinchillaOptimal.equations,
  },
  (input) => compute(chinchillaOptimalGraph, input),
);

export const chinchilla: Method = {
  id: 'chinchilla',
  name: 'Chinchilla',
  year: 2022,
  sources: ['hoffmann-2022-chinchilla'],
  boundary: 'Loss, and the best size for a given compute; no energy.',
  note: 'The constants printed with the paper do not give its own model: of the three published sets only that of Besiroglu et al. 2024 does.',
  entries: [graphEntry('chinchilla.loss', chinchillaLoss, chinchillaLossGraph), optimal],
  read: () => ({ reason: 'it gives a loss and a size, not energy or carbon' }),
  differs: 'It says how good a model will be, not what it costs.',
};
