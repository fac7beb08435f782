import { morrisonEmbodiedGraph } from '../kernels/morrisonEmbodied.ts';
import { morrisonEmbodiedWaterGraph } from '../kernels/morrisonEmbodiedWater.ts';
import { morrisonRunGraph } from '../kernels/morrisonRun.ts';
import { morrisonTrainingGraph } from '../kernels/morrisonTraining.ts';
import { graphEntry } from './entry.ts';
import { morrisonRun, morrisonTraining } from './equations/morrison2025.ts';
import { morrisonEmbodied, morrisonEmbodiedWater } from './equations/morrison2025Embodied.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const run = graphEntry('morrison2025.run', morrisonRun, morrisonRunGraph);
const carbonFacts = {
  itEnergy: 'itEnergy',
  pue: 'pue',
  carbonIntensity: 'carbonIntensity',
  acceleratorHours: 'acceleratorHours',
} as const;
const outputs = {
  itEnergy: 'itEnergy',
  facilityEnergy: 'facilityEnergy',
  operationalCarbon: 'operationalCarbon',
  embodiedCarbon: 'embodiedCarbon',
  carbon: 'carbon',
} as const;

export const morrison2025: Method = {
  id: 'morrison2025',
  name: 'Morrison et al. 2025',
  year: 2025,
  sources: ['morrison-2025'],
  boundary: 'Measured electricity with PUE, its water, and making the nodes over four years of the calendar.',
  note: 'Its tables only follow from its equations if the printed energy already holds the PUE; the water of mining takes 10 % of the mass for rare earths where 0.1 % is stated.',
  entries: [
    graphEntry('morrison2025.training', morrisonTraining, morrisonTrainingGraph),
    graphEntry('morrison2025.embodied', morrisonEmbodied, morrisonEmbodiedGraph),
    graphEntry('morrison2025.embodied_water', morrisonEmbodiedWater, morrisonEmbodiedWaterGraph),
    run,
  ],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: run,
        inputs: { ...carbonFacts, wue: 'wue', ewif: 'ewif' },
        outputs: { ...outputs, water: 'water' },
      },
      { entry: run, inputs: carbonFacts, outputs },
    ]),
  differs:
    'It charges the PUE to the water used on site as well, and 463 kg for each accelerator over four years without idle time.',
};
