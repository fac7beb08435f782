import type { EquationSet } from './record.ts';

const parameters = { label: 'Parameters', symbol: 'N', unit: 'param', span: [1e8, 1e12] } as const;
const bytesPerElement = {
  label: 'Bytes of one cached number',
  symbol: 'w_k',
  unit: 'B/token',
  span: [0.1, 4],
  datum: 'bytes-per-cache-element',
} as const;
const keysAndValues = {
  label: 'Keys and values',
  symbol: 'n_{kv}',
  unit: '1',
  span: [2, 2],
  datum: 'keys-and-values',
} as const;

/** Cache of grouped-query attention, full layers and layers with a sliding window apart. */
export const keyValueCache = {
  name: 'keyValueCache',
  title: 'Key-value cache of a token',
  inputs: {
    keysAndValues,
    fullLayers: { label: 'Layers with full attention', symbol: 'L_f', unit: '1', span: [0, 200] },
    windowedLayers: { label: 'Layers with a sliding window', symbol: 'L_w', unit: '1', span: [0, 200] },
    kvHeads: { label: 'Key and value heads', symbol: 'g', unit: '1', span: [1, 128] },
    headSize: { label: 'Size of one head', symbol: 'd_h', unit: '1', span: [32, 512] },
    bytesPerElement,
  },
  equations: {
    cachePerToken: {
      label: 'Key-value cache of one token, layers with full attention',
      symbol: 'k',
      unit: 'B/token',
      is: 'keysAndValues * fullLayers * kvHeads * headSize * bytesPerElement',
      source: 'pope-2022',
    },
    windowedCachePerToken: {
      label: 'Key-value cache of one token, layers with a sliding window',
      symbol: 'k_w',
      unit: 'B/token',
      is: 'keysAndValues * windowedLayers * kvHeads * headSize * bytesPerElement',
      source: 'pope-2022',
    },
  },
} as const satisfies EquationSet;

/** Cache of multi-head latent attention: one compressed vector for all heads. */
export const latentCache = {
  name: 'latentCache',
  title: 'Cache of a token under latent attention',
  inputs: {
    fullLayers: { label: 'Layers with full attention', symbol: 'L_f', unit: '1', span: [0, 200] },
    latentSize: {
      label: 'Compressed key-value size with its rotary part',
      symbol: 'd_c',
      unit: '1',
      span: [64, 2048],
    },
    bytesPerElement,
  },
  equations: {
    cachePerToken: {
      label: 'Key-value cache of one token, layers with full attention',
      symbol: 'k',
      unit: 'B/token',
      is: 'fullLayers * latentSize * bytesPerElement',
      source: 'deepseek-2024-v2',
    },
  },
} as const satisfies EquationSet;

/** What a model of this size usually has, where its layout is not known. */
export const usualLayout = {
  name: 'usualLayout',
  title: 'Layers and cache of a model known by its parameters alone',
  inputs: {
    parameters,
    referenceParameters: {
      label: 'Size that the fits refer to',
      symbol: 'N_0',
      unit: 'param',
      span: [1e9, 1e9],
      datum: 'reference-parameters',
    },
    usualLayers: {
      label: 'Layers at that size',
      symbol: 'L_0',
      unit: '1',
      span: [5, 50],
      datum: 'usual-layers',
    },
    layersExponent: {
      label: 'Growth of the layers',
      symbol: 'x_L',
      unit: '1',
      span: [0, 1],
      datum: 'usual-layers-exponent',
    },
    usualCache: {
      label: 'Cache of a token at that size',
      symbol: 'k_0',
      unit: 'B/token',
      span: [1e4, 1e6],
      datum: 'usual-cache',
    },
    cacheExponent: {
      label: 'Growth of the cache',
      symbol: 'x_k',
      unit: '1',
      span: [0, 1],
      datum: 'usual-cache-exponent',
    },
  },
  equations: {
    layers: {
      label: 'Layers',
      symbol: 'L',
      unit: '1',
      is: 'usualLayers * (parameters / referenceParameters) ^ layersExponent',
      source: 'flopprint-fit',
    },
    cachePerToken: {
      label: 'Key-value cache of one token, layers with full attention',
      symbol: 'k',
      unit: 'B/token',
      is: 'usualCache * (parameters / referenceParameters) ^ cacheExponent',
      source: 'flopprint-fit',
    },
  },
} as const satisfies EquationSet;

/** What a recurrent layer moves in a step, whatever the length. */
export const recurrentState = {
  name: 'recurrentState',
  title: 'Recurrent state of a sequence',
  inputs: {
    stateElements: {
      label: 'Elements of recurrent state of a sequence',
      symbol: 'n_s',
      unit: '1',
      span: [0, 1e8],
    },
    bytesPerStateElement: {
      label: 'Bytes read and written for each element in a step',
      symbol: 'w_s',
      unit: 'B',
      span: [2, 16],
      datum: 'bytes-per-state-element',
    },
  },
  equations: {
    stateTraffic: {
      label: 'Recurrent state read and written in a step, for one sequence',
      symbol: 'b_s',
      unit: 'B',
      is: 'stateElements * bytesPerStateElement',
      source: 'gu-2023-mamba',
    },
  },
} as const satisfies EquationSet;

/** The fewest accelerators whose memory holds the weights, with room for the cache. */
export const replicaMemory = {
  name: 'replicaMemory',
  title: 'Accelerators that hold one replica',
  inputs: {
    parameters,
    bytesPerWeight: { label: 'Bytes of one weight', symbol: 'w', unit: 'B/param', span: [0.5, 4] },
    memoryHeadroom: {
      label: 'Memory over that of the weights',
      symbol: 'k_{\\mathrm{mem}}',
      unit: '1',
      span: [1, 2],
      datum: 'serving-memory-headroom',
    },
    memory: { label: 'Memory of one accelerator', symbol: 'M', unit: 'GB/accelerator', span: [4, 300] },
  },
  equations: {
    leastReplica: {
      label: 'Accelerators that hold weights and cache',
      symbol: 'n_{\\mathrm{min}}',
      unit: 'accelerator',
      is: 'memoryHeadroom * parameters * bytesPerWeight / memory',
      source: 'ecologits-code',
    },
  },
} as const satisfies EquationSet;

/** What weights and caches fill while a batch is served: answers of every length, half of one on average. */
export const servingMemory = {
  name: 'servingMemory',
  title: 'Memory of a replica in serving',
  inputs: {
    parameters,
    bytesPerWeight: { label: 'Bytes of one weight', symbol: 'w', unit: 'B/param', span: [0.5, 4] },
    batch: { label: 'Sequences decoded together', symbol: 'B', unit: '1', span: [1, 4096] },
    contextTokens: {
      label: 'Tokens in the cache of a sequence, on average',
      symbol: 'T_c',
      unit: 'token',
      span: [1, 1e6],
    },
    cachePerToken: {
      label: 'Key-value cache of one token, layers with full attention',
      symbol: 'k',
      unit: 'B/token',
      span: [0, 5e6],
    },
    windowedCachePerToken: {
      label: 'Key-value cache of one token, layers with a sliding window',
      symbol: 'k_w',
      unit: 'B/token',
      span: [0, 5e6],
    },
    windowTokens: { label: 'Sliding window', symbol: 'T_w', unit: 'token', span: [128, 131072] },
    memory: { label: 'Memory of one accelerator', symbol: 'M', unit: 'GB/accelerator', span: [4, 300] },
  },
  equations: {
    weightMemory: {
      label: 'Memory of the weights',
      symbol: 'M_w',
      unit: 'GB',
      is: 'parameters * bytesPerWeight',
      source: 'pope-2022',
    },
    cacheMemory: {
      label: 'Memory of the caches of a batch',
      symbol: 'M_k',
      unit: 'GB',
      is: 'batch * (cachePerToken * contextTokens + windowedCachePerToken * min(contextTokens, windowTokens))',
      source: 'pope-2022',
    },
    filledAccelerators: {
      label: 'Accelerators that weights and caches fill',
      symbol: 'n_{\\mathrm{fill}}',
      unit: 'accelerator',
      is: '(weightMemory + cacheMemory) / memory',
      source: 'pope-2022',
    },
  },
} as const satisfies EquationSet;

/** How many of its experts a token uses. */
export const routing = {
  name: 'routing',
  title: 'Routing of tokens to experts',
  inputs: {
    experts: { label: 'Routed experts in a layer', symbol: 'n_e', unit: '1', span: [2, 512] },
    expertsPerToken: { label: 'Routed experts used by a token', symbol: 'n_k', unit: '1', span: [1, 16] },
  },
  equations: {
    expertShare: {
      label: 'Share of the routed experts that one token uses',
      symbol: 's_e',
      unit: '1',
      is: 'expertsPerToken / experts',
      source: 'fedus-2022-switch',
    },
  },
} as const satisfies EquationSet;

const powerLimit = {
  label: 'Power limit of one accelerator',
  symbol: 'P_{\\mathrm{max}}',
  unit: 'W_it/accelerator',
  span: [5, 2000],
} as const;

/** Power where the model is not known well enough for its own. */
export const usualPower = {
  name: 'usualPower',
  title: 'Usual power in serving',
  inputs: {
    powerLimit,
    usualPowerShare: {
      label: 'Usual power in serving, as a share of the limit',
      symbol: '\\varphi_u',
      unit: '1',
      span: [0.1, 1],
      datum: 'serving-power-usual',
    },
  },
  equations: {
    servingPower: {
      label: 'Power of one accelerator in serving',
      symbol: 'P_{\\mathrm{srv}}',
      unit: 'W_it/accelerator',
      is: 'powerLimit * usualPowerShare',
      source: 'flopprint-fit',
    },
  },
} as const satisfies EquationSet;

/** Accelerator time where an energy is known and no speed. */
export const servingTime = {
  name: 'servingTime',
  title: 'Accelerator time of a measured energy',
  inputs: {
    acceleratorEnergyPerRequest: {
      label: 'Energy of the accelerators for a request',
      symbol: 'e_R',
      unit: 'Wh_it',
      span: [0.0001, 1000],
    },
    servingPower: {
      label: 'Power of one accelerator in serving',
      symbol: 'P_{\\mathrm{srv}}',
      unit: 'W_it/accelerator',
      span: [5, 2000],
    },
    overProvision: {
      label: 'Machines reserved for each that works',
      symbol: 'k_{\\mathrm{res}}',
      unit: '1',
      span: [1, 10],
    },
  },
  equations: {
    acceleratorTimePerRequest: {
      label: 'Accelerator time reserved for a request',
      symbol: 'h_R',
      unit: 'accelerator s',
      is: 'acceleratorEnergyPerRequest / servingPower * overProvision',
      source: 'gsf-sci',
    },
  },
} as const satisfies EquationSet;
