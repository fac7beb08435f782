import { fernandezOptimalGraph } from '../kernels/fernandezOptimal.ts';
import { graphEntry } from './entry.ts';
import { fernandezOptimal } from './equations/fernandez2025.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const optimal = graphEntry('fernandez2025.optimal', fernandezOptimal, fernandezOptimalGraph);

export const fernandez2025: Method = {
  id: 'fernandez2025',
  name: 'Fernandez et al. 2025',
  year: 2025,
  sources: ['fernandez-2025'],
  boundary: 'Energy of accelerators that always run at their peak; no host, no PUE.',
  entries: [optimal],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: optimal,
        inputs: { thermalDesignPower: 'thermalDesignPower', peakFlops: 'peakFlops', compute: 'compute' },
        outputs: { itEnergy: 'itEnergy' },
      },
    ]),
  differs: 'It is a floor: every operation at peak speed, as if the MFU were 1.',
};
