import { softwareCarbonIntensityGraph } from '../kernels/softwareCarbonIntensity.ts';
import { graphEntry } from './entry.ts';
import { softwareCarbonIntensity } from './equations/sci.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const score = graphEntry('sci', softwareCarbonIntensity, softwareCarbonIntensityGraph);

export const sci: Method = {
  id: 'sci',
  name: 'Software Carbon Intensity',
  year: 2021,
  sources: ['gsf-sci'],
  boundary:
    'Electricity at the intensity of the place, and the share of making the hardware, per functional unit.',
  entries: [score],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: score,
        // The functional unit is the run, and what is reserved is its accelerators, one by one.
        inputs: {
          facilityEnergy: 'facilityEnergy',
          carbonIntensity: 'carbonIntensity',
          totalEmbodied: 'acceleratorEmbodied',
          reservedTime: 'acceleratorHours',
          expectedLifetime: 'lifetime',
        },
        outputs: {
          facilityEnergy: 'facilityEnergy',
          operationalCarbon: 'operationalCarbon',
          embodiedCarbon: 'embodiedCarbon',
          carbon: 'intensity',
        },
      },
    ]),
  differs:
    'It spreads the making of the accelerators over all hours of their life, used or not, and here leaves out the host.',
};
