import { flopsOfTrainingGraph } from '../kernels/flopsOfTraining.ts';
import { graphEntry } from './entry.ts';
import { flopsOfTraining } from './equations/flops.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const sixParametersTokens = graphEntry('flops.6nd', flopsOfTraining, flopsOfTrainingGraph);

export const flops: Method = {
  id: 'flops',
  name: 'C = 6 N D',
  year: 2020,
  sources: ['kaplan-2020'],
  boundary: 'Training compute only.',
  entries: [sixParametersTokens],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: sixParametersTokens,
        inputs: { activeParameters: 'activeParameters', tokens: 'tokens' },
        outputs: { compute: 'compute' },
      },
    ]),
  differs: 'It leaves out attention scores, so it is a few per cent low, and more for long sequences.',
};
