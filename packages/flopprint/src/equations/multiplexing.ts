import type { EquationSet } from './record.ts';

const share = { unit: '1', span: [0, 1] } as const;

/** Requests answered from a cache, by a small model, or by the large one: what they cost over the large model alone. */
export const multiplexing = {
  name: 'multiplexing',
  title: 'Cache, router and two models',
  inputs: {
    hitShare: { ...share, label: 'Share of requests answered from a cache', symbol: 'h' },
    largeShare: {
      ...share,
      label: 'Share of the other requests that the large model answers',
      symbol: 'x',
    },
    smallCost: {
      label: 'Cost of a request to the small model, over one to the large',
      symbol: 'c_s',
      unit: '1',
      span: [0.001, 1],
      datum: 'small-model-cost',
    },
    selectorCost: {
      label: 'Cost of choosing, over a request to the large model',
      symbol: 'c_r',
      unit: '1',
      span: [0, 0.1],
    },
  },
  equations: {
    relativeCost: {
      label: 'Cost of a request over that of the large model alone',
      symbol: 'c',
      unit: '1',
      is: '(1 - hitShare) * (largeShare + (1 - largeShare) * smallCost + selectorCost)',
      source: 'zhu-2023-multiplexing',
      note: 'What is answered from a cache is not chosen for; the cache itself is taken to cost nothing.',
    },
    improvement: {
      label: 'Cost of the large model alone over that of a request',
      symbol: '1/c',
      unit: '1',
      is: '1 / relativeCost',
      source: 'zhu-2023-multiplexing',
    },
  },
} as const satisfies EquationSet;
