import { actLogicGraph } from '../kernels/actLogic.ts';
import { entryWith, compute } from './entry.ts';
import { actLogic } from './equations/act.ts';
import type { Method } from './method.ts';

const logic = entryWith(
  {
    id: 'act.logic',
    title: actLogic.title,
    inputs: {
      ...actLogic.inputs,
      processNode: {
        label: 'Process node, which names the row of energy and gases',
        symbol: '\\mathrm{node}',
        unit: 'nm',
        span: [3, 28],
        alias: 'node',
        note: 'Not in the arithmetic: energy and gases per area are stated.',
      },
    },
    outputs: actLogic.equations,
  },
  (input) => compute(actLogicGraph, input),
);

export const act: Method = {
  id: 'act',
  name: 'ACT',
  year: 2022,
  sources: ['gupta-2022-act'],
  boundary: 'Making one die: electricity, gases and materials of the factory; no packaging, board or use.',
  entries: [logic],
  read: () => ({ reason: 'it prices one die from the figures of a factory, not a run' }),
  differs: 'It counts silicon alone, where a published product footprint counts the whole card.',
};
