import { boaviztaMemoryGraph } from '../kernels/boaviztaMemory.ts';
import { boaviztaProcessorGraph } from '../kernels/boaviztaProcessor.ts';
import { boaviztaStorageGraph } from '../kernels/boaviztaStorage.ts';
import { graphEntry } from './entry.ts';
import { boaviztaMemory, boaviztaProcessor, boaviztaStorage } from './equations/boavizta.ts';
import type { Method } from './method.ts';

export const boavizta: Method = {
  id: 'boavizta',
  name: 'Boavizta',
  year: 2021,
  sources: ['boavizta'],
  boundary: 'Making processors, memory and disks: carbon, primary energy and minerals; no use.',
  entries: [
    graphEntry('boavizta.cpu', boaviztaProcessor, boaviztaProcessorGraph),
    graphEntry('boavizta.ram', boaviztaMemory, boaviztaMemoryGraph),
    graphEntry('boavizta.ssd', boaviztaStorage, boaviztaStorageGraph),
  ],
  read: () => ({ reason: 'it prices the parts of a server, not a run' }),
  differs: 'It builds a server from its parts, where a published product footprint counts it as a whole.',
};
