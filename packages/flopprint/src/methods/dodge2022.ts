import { dodgeBreakdownGraph } from '../kernels/dodgeBreakdown.ts';
import { dodgeIntervalGraph } from '../kernels/dodgeInterval.ts';
import { graphEntry } from './entry.ts';
import { dodgeBreakdown, dodgeInterval } from './equations/dodge2022.ts';
import type { Method } from './method.ts';

export const dodge2022: Method = {
  id: 'dodge2022',
  name: 'Dodge et al. 2022',
  year: 2022,
  sources: ['dodge-2022'],
  boundary: 'Electricity at the marginal intensity of every five minutes; nothing embodied.',
  entries: [
    graphEntry('dodge2022.breakdown', dodgeBreakdown, dodgeBreakdownGraph),
    graphEntry('dodge2022.interval', dodgeInterval, dodgeIntervalGraph),
  ],
  read: () => ({ reason: 'needs energy and marginal carbon intensity for every five minutes of the run' }),
  differs:
    'It takes the marginal intensity at the time of the run, where an estimate takes the average of a year.',
};
