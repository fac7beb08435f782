import { greenAlgorithmsGraph } from '../kernels/greenAlgorithms.ts';
import { greenAlgorithmsCardHoursGraph } from '../kernels/greenAlgorithmsCardHours.ts';
import { graphEntry } from './entry.ts';
import { greenAlgorithms, greenAlgorithmsCardHours } from './equations/greenalgorithms.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const calculator = graphEntry('greenalgorithms', greenAlgorithms, greenAlgorithmsGraph);
const fromHours = graphEntry(
  'greenalgorithms.card_hours',
  greenAlgorithmsCardHours,
  greenAlgorithmsCardHoursGraph,
);
const rates = {
  acceleratorPower: 'thermalDesignPower',
  pue: 'pue',
  carbonIntensity: 'carbonIntensity',
} as const;
const outputs = {
  itEnergy: 'itEnergy',
  facilityEnergy: 'facilityEnergy',
  operationalCarbon: 'operationalCarbon',
} as const;

export const greenalgorithms: Method = {
  id: 'greenalgorithms',
  name: 'Green Algorithms',
  year: 2021,
  sources: ['lannelongue-2021', 'green-algorithms'],
  boundary:
    'Electricity of cores, cards and memory at the power of their data sheets; nothing embodied, no network.',
  note: 'Memory is charged for what is available, not for what is used.',
  entries: [calculator, fromHours],
  read: (facts) =>
    firstReading(facts, [
      { entry: calculator, inputs: { duration: 'duration', count: 'count', ...rates }, outputs },
      { entry: fromHours, inputs: { acceleratorHours: 'acceleratorHours', ...rates }, outputs },
    ]),
  differs:
    'It takes thermal design power at full usage for the cards, and here neither cores nor memory, which a scenario does not state.',
};
