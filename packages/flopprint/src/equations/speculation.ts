import type { EquationSet } from './record.ts';

const source = 'leviathan-2022';

/** Speculative decoding: a small model drafts tokens that the large one checks in one pass. */
export const speculation = {
  name: 'speculation',
  title: 'Speculative decoding',
  inputs: {
    acceptance: {
      label: 'Chance that a drafted token is accepted',
      symbol: '\\alpha',
      unit: '1',
      span: [0.05, 0.95],
    },
    draftTokens: { label: 'Tokens drafted for a pass', symbol: '\\gamma', unit: '1', span: [1, 16] },
    draftCost: {
      label: 'Cost of drafting a token, over that of a pass of the large model',
      symbol: 'c',
      unit: '1',
      span: [0, 0.5],
    },
  },
  equations: {
    tokensPerPass: {
      label: 'Tokens that a pass of the large model yields',
      symbol: '\\tau',
      unit: '1',
      is: '(1 - acceptance ^ (draftTokens + 1)) / (1 - acceptance)',
      source,
    },
    relativeTime: {
      label: 'Time of a token over that without drafts',
      symbol: 't_{\\mathrm{spec}}',
      unit: '1',
      is: '(draftTokens * draftCost + 1) / tokensPerPass',
      source,
      note: 'Checking many tokens takes as long as making one, which holds where reading the weights takes the time.',
    },
    relativeOperations: {
      label: 'Operations of a token over those without drafts',
      symbol: 'c_{\\mathrm{spec}}',
      unit: '1',
      is: '(draftTokens * draftCost + draftTokens + 1) / tokensPerPass',
      source,
      note: 'Tokens that are thrown away cost as much as those that are kept: faster, and more work.',
    },
  },
} as const satisfies EquationSet;
