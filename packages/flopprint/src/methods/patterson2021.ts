import { pattersonFlopsGraph } from '../kernels/pattersonFlops.ts';
import { pattersonProcessorHoursGraph } from '../kernels/pattersonProcessorHours.ts';
import { pattersonSearchGraph } from '../kernels/pattersonSearch.ts';
import { pattersonTrainingGraph } from '../kernels/pattersonTraining.ts';
import { graphEntry } from './entry.ts';
import { pattersonFlops, pattersonProcessorHours, pattersonTraining } from './equations/patterson2021.ts';
import { pattersonSearch } from './equations/patterson2021Search.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const training = graphEntry('patterson2021.training', pattersonTraining, pattersonTrainingGraph);
const fromHours = graphEntry(
  'patterson2021.processor_hours',
  pattersonProcessorHours,
  pattersonProcessorHoursGraph,
);
const rates = {
  systemPower: 'systemPower',
  pue: 'pue',
  carbonIntensity: 'carbonIntensity',
  netIntensity: 'carbonIntensity',
} as const;
const outputs = {
  itEnergy: 'itEnergy',
  facilityEnergy: 'facilityEnergy',
  operationalCarbon: 'operationalCarbon',
} as const;

export const patterson2021: Method = {
  id: 'patterson2021',
  name: 'Patterson et al. 2021',
  year: 2021,
  sources: ['patterson-2021'],
  boundary:
    'Electricity of the final training run from measured power and PUE; no failed runs, nothing embodied.',
  note: 'Table 4 derives the operations from the time, and power and time of GPT-3 are estimates.',
  entries: [
    training,
    fromHours,
    graphEntry('patterson2021.flops', pattersonFlops, pattersonFlopsGraph),
    graphEntry('patterson2021.nas_strubell', pattersonSearch, pattersonSearchGraph),
  ],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: training,
        inputs: { duration: 'duration', count: 'count', ...rates },
        outputs: { ...outputs, acceleratorHours: 'processorHours' },
      },
      { entry: fromHours, inputs: { processorHours: 'acceleratorHours', ...rates }, outputs },
    ]),
  differs:
    'It is the same arithmetic for the electricity, and leaves out the making of the hardware and the water.',
};
