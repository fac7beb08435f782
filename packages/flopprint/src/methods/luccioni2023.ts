import { countingCarbonGraph } from '../kernels/countingCarbon.ts';
import { countingCarbonHoursGraph } from '../kernels/countingCarbonHours.ts';
import { graphEntry } from './entry.ts';
import { countingCarbon, countingCarbonHours } from './equations/luccioni.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const fromHours = graphEntry('luccioni2023.accelerator_hours', countingCarbonHours, countingCarbonHoursGraph);

export const luccioni2023: Method = {
  id: 'luccioni2023',
  name: 'Counting Carbon',
  year: 2023,
  sources: ['luccioni-2023'],
  boundary: 'Electricity of the hardware at thermal design power; no host, no PUE, nothing embodied.',
  entries: [graphEntry('luccioni2023.training', countingCarbon, countingCarbonGraph), fromHours],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: fromHours,
        inputs: {
          acceleratorHours: 'acceleratorHours',
          thermalDesignPower: 'thermalDesignPower',
          carbonIntensity: 'carbonIntensity',
        },
        outputs: { itEnergy: 'itEnergy', operationalCarbon: 'operationalCarbon' },
      },
    ]),
  differs:
    'It takes thermal design power for the power drawn, and leaves out the host, the PUE and the making of the hardware.',
};
