import { energyCarbonGraph } from '../kernels/energyCarbon.ts';
import { graphEntry } from './entry.ts';
import { energyCarbon } from './equations/energy.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const emissions = graphEntry('energy.co2e', energyCarbon, energyCarbonGraph);

export const energy: Method = {
  id: 'energy',
  name: 'Energy × intensity',
  year: 2021,
  sources: ['du-2021-glam'],
  boundary: 'Electricity already metered with its overhead; nothing embodied.',
  entries: [emissions],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: emissions,
        inputs: { facilityEnergy: 'facilityEnergy', carbonIntensity: 'carbonIntensity' },
        outputs: { operationalCarbon: 'operationalCarbon' },
      },
    ]),
  differs: 'It is the electricity alone, without the making of the hardware.',
};
