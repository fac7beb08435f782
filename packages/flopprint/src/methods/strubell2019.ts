import { strubellAcceleratorHoursGraph } from '../kernels/strubellAcceleratorHours.ts';
import { strubellTrainingGraph } from '../kernels/strubellTraining.ts';
import { graphEntry } from './entry.ts';
import { strubellAcceleratorHours, strubellTraining } from './equations/strubell2019.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const training = graphEntry('strubell2019.training', strubellTraining, strubellTrainingGraph);
const fromHours = graphEntry(
  'strubell2019.accelerator_hours',
  strubellAcceleratorHours,
  strubellAcceleratorHoursGraph,
);
const outputs = {
  itEnergy: 'itEnergy',
  facilityEnergy: 'facilityEnergy',
  operationalCarbon: 'operationalCarbon',
} as const;

export const strubell2019: Method = {
  id: 'strubell2019',
  name: 'Strubell et al. 2019',
  year: 2019,
  sources: ['strubell-2019'],
  boundary:
    'Electricity of processors, memory and accelerators at a fixed PUE and the US average; nothing embodied.',
  note: 'Its estimate of architecture search (626,155 lb) took the full model for the proxy that is searched with: the real search emitted 88 times less (Patterson et al. 2021, appendices C and D).',
  entries: [training, fromHours],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: training,
        inputs: { duration: 'duration', count: 'count', acceleratorPower: 'systemPower' },
        outputs,
      },
      {
        entry: fromHours,
        inputs: { acceleratorHours: 'acceleratorHours', acceleratorPower: 'systemPower' },
        outputs,
      },
    ]),
  differs: 'It always takes a PUE of 1.58 and the US average of 0.954 lb/kWh, wherever the run was.',
};
