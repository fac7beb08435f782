import { ecologitsMemoryGraph } from '../kernels/ecologitsMemory.ts';
import { ecologitsRequestGraph } from '../kernels/ecologitsRequest.ts';
import { ecologitsSpeedGraph } from '../kernels/ecologitsSpeed.ts';
import { compute, entryWith } from './entry.ts';
import { ecologitsRequest } from './equations/ecologits/request.ts';
import { ecologitsMemory, ecologitsSpeed } from './equations/ecologits/speed.ts';
import type { Facts, Method } from './method.ts';

const { tokenTime, accelerators, ...requestInputs } = ecologitsRequest.inputs;

const request = entryWith(
  {
    id: 'ecologits.llm',
    title: ecologitsRequest.title,
    inputs: { ...ecologitsSpeed.inputs, ...ecologitsMemory.inputs, ...requestInputs },
    outputs: {
      ...ecologitsSpeed.equations,
      ...ecologitsMemory.equations,
      tokenTime,
      accelerators,
      ...ecologitsRequest.equations,
    },
  },
  run,
);

function run(input: Facts): Record<string, number | undefined> {
  const speed = compute(ecologitsSpeedGraph, input);
  const memory = compute(ecologitsMemoryGraph, input);
  const chosen = {
    tokenTime: input['tokenTime'] ?? speed['measuredTokenTime'] ?? speed['predictedTokenTime'],
    accelerators: input['accelerators'] ?? powerOfTwo(memory['neededAccelerators']),
  };
  // Nothing bounds the time where nobody measured it.
  const measuredTime = input['measuredTime'] ?? Infinity;
  const results = compute(ecologitsRequestGraph, { ...input, ...chosen, measuredTime });
  return { ...speed, ...memory, ...chosen, ...results };
}

/** The next power of two: accelerators come in ones, twos, fours, eights… */
function powerOfTwo(needed: number | undefined): number | undefined {
  if (needed === undefined) return undefined;
  let power = 1;
  while (power < needed) power *= 2;
  return power;
}

export const ecologits: Method = {
  id: 'ecologits',
  name: 'EcoLogits',
  year: 2024,
  sources: ['ecologits-code', 'ecologits'],
  boundary:
    'One request: electricity, making of servers and accelerators, minerals, primary energy and water.',
  note: 'Version 0.9: the code charges the PUE to water twice, against its own documentation; the prompt costs nothing; minerals and primary energy of a card are those of an A100.',
  entries: [request],
  read: () => ({ reason: 'it estimates one request, not training' }),
  differs: 'It predicts the energy of a token by regression on benchmarks of an H100.',
};
