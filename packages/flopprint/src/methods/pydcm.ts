import { pydcmChillerGraph } from '../kernels/pydcmChiller.ts';
import { pydcmTowerGraph } from '../kernels/pydcmTower.ts';
import { compute, entryWith } from './entry.ts';
import { pydcmChiller } from './equations/pydcm/chiller.ts';
import { pydcmTower } from './equations/pydcm/tower.ts';
import type { Facts, Method } from './method.ts';
import { roundHalfEven } from './rounding.ts';

const chiller = entryWith(
  {
    id: 'pydcm.chiller',
    title: pydcmChiller.title,
    inputs: pydcmChiller.inputs,
    outputs: pydcmChiller.equations,
  },
  (input) => {
    const { load, ...atNoLoad } = input;
    const available = compute(pydcmChillerGraph, atNoLoad);
    const { availableCapacity } = available;
    const isOff =
      load !== undefined && availableCapacity !== undefined && (load <= 0 || availableCapacity <= 0);
    return isOff ? { ...available, power: 0 } : compute(pydcmChillerGraph, input);
  },
);

const tower = entryWith(
  {
    id: 'pydcm.water',
    title: pydcmTower.title,
    inputs: {
      ...pydcmTower.inputs,
      interval: {
        label: 'Interval of the simulation',
        symbol: '\\Delta t',
        unit: 'min',
        span: [15, 15],
        datum: 'pydcm-interval',
      },
      waterStep: {
        label: 'Step to which the water of an interval is rounded',
        symbol: '\\Delta W',
        unit: 'L',
        span: [0.0001, 0.0001],
        datum: 'pydcm-water-step',
      },
    },
    outputs: pydcmTower.equations,
  },
  (input) => {
    const result = compute(pydcmTowerGraph, input);
    return { ...result, water: rounded(result['water'], input) };
  },
);

function rounded(water: number | undefined, { interval, waterStep }: Facts): number | undefined {
  if (water === undefined || interval === undefined || waterStep === undefined) return undefined;
  return (roundHalfEven((water * interval) / waterStep) * waterStep) / interval;
}

export const pydcm: Method = {
  id: 'pydcm',
  name: 'PyDCM',
  year: 2023,
  sources: ['dc-rl-code'],
  boundary: 'Power of the chiller and water of the cooling tower of a data centre.',
  note: 'The temperature term of the chiller has a constant of 28 K too much, so above −1 °C its power falls as it gets warmer; the water of the tower does not depend on the heat.',
  entries: [chiller, tower],
  read: () => ({ reason: 'it simulates the cooling of a data centre, not a run' }),
  differs: 'It simulates the cooling that a PUE sums up.',
};
