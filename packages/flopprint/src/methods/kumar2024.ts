import { precisionComputeGraph } from '../kernels/precisionCompute.ts';
import { precisionLossGraph } from '../kernels/precisionLoss.ts';
import { quantisationLossGraph } from '../kernels/quantisationLoss.ts';
import { graphEntry } from './entry.ts';
import { precisionCompute, precisionLoss, quantisationLoss } from './equations/kumar2024.ts';
import type { Method } from './method.ts';

export const kumar2024: Method = {
  id: 'kumar2024',
  name: 'Scaling laws for precision',
  year: 2024,
  sources: ['kumar-2024'],
  boundary: 'Loss at low precision, and compute in operations of 16 bits; no energy.',
  note: 'The form of the main text: the fit of the authors has offsets in its exponents, of a sign that they do not state.',
  entries: [
    graphEntry('kumar2024.loss', precisionLoss, precisionLossGraph),
    graphEntry('kumar2024.ptq', quantisationLoss, quantisationLossGraph),
    graphEntry('kumar2024.compute', precisionCompute, precisionComputeGraph),
  ],
  read: () => ({ reason: 'it gives a loss, not energy or carbon' }),
  differs: 'It says what precision costs in quality, not in energy.',
};
