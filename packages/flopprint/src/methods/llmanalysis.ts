import { llmAnalysisGraph } from '../kernels/llmAnalysis.ts';
import { graphEntry } from './entry.ts';
import { llmAnalysis } from './equations/llmanalysis.ts';
import type { Method } from './method.ts';

export const llmanalysis: Method = {
  id: 'llmanalysis',
  name: 'llm-analysis',
  year: 2023,
  sources: ['llm-analysis'],
  boundary: 'Parameters, operations and memory of a transformer; no energy.',
  note: 'Operations of the feed-forward block ignore how many experts a token uses.',
  entries: [graphEntry('llmanalysis', llmAnalysis, llmAnalysisGraph)],
  read: () => ({ reason: 'it counts operations and memory, not energy or carbon' }),
  differs: 'It counts layer by layer as our own compute does, with one embedding matrix.',
};
