import { bloomDynamicGraph } from '../kernels/bloomDynamic.ts';
import { bloomEmbodiedGraph } from '../kernels/bloomEmbodied.ts';
import { bloomIdleGraph } from '../kernels/bloomIdle.ts';
import { bloomRunGraph } from '../kernels/bloomRun.ts';
import { bloomTotalGraph } from '../kernels/bloomTotal.ts';
import { graphEntry } from './entry.ts';
import { bloomDynamic, bloomEmbodied, bloomIdle, bloomRun, bloomTotal } from './equations/bloom.ts';
import type { Method } from './method.ts';
import { firstReading } from './reading.ts';

const run = graphEntry('bloom.run', bloomRun, bloomRunGraph);

export const bloom: Method = {
  id: 'bloom',
  name: 'BLOOM',
  year: 2022,
  sources: ['luccioni-2022-bloom'],
  boundary:
    'Cards at thermal design power, idle consumption where it was measured, and making servers and cards.',
  note: 'The PUE of 1.2 of the data centre is not applied to the energy of training; idle energy was measured for the whole cluster and charged in proportion.',
  entries: [
    graphEntry('bloom.dynamic', bloomDynamic, bloomDynamicGraph),
    graphEntry('bloom.idle', bloomIdle, bloomIdleGraph),
    graphEntry('bloom.embodied', bloomEmbodied, bloomEmbodiedGraph),
    graphEntry('bloom.total', bloomTotal, bloomTotalGraph),
    run,
  ],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: run,
        inputs: {
          acceleratorHours: 'acceleratorHours',
          thermalDesignPower: 'thermalDesignPower',
          carbonIntensity: 'carbonIntensity',
        },
        outputs: {
          itEnergy: 'itEnergy',
          operationalCarbon: 'operationalCarbon',
          embodiedCarbon: 'embodiedCarbon',
          carbon: 'carbon',
        },
      },
    ]),
  differs:
    'It takes thermal design power without host or PUE, its own footprint of servers and cards over six years, and here no idle consumption.',
};
