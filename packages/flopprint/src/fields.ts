/** What a person may state about a run: one entry for each key of a scenario. The order is that of documentation. */

/** A number: its unit when bare, and what is allowed. */
export interface NumberField {
  /** Told apart by this. */
  readonly kind: 'number';
  /** Of a bare number. */
  readonly unit: string;
  /** The least allowed, in `unit`. */
  readonly min?: number;
  /** True when `min` itself is refused. */
  readonly aboveMin?: true;
  /** The largest allowed, in `unit`. */
  readonly max?: number;
  /** True where only whole numbers are allowed. */
  readonly whole?: true;
  /** As a form names it. */
  readonly label: string;
}
/** A text: free, or one of a list. */
export interface TextField {
  readonly kind: 'text';
  readonly choices?: readonly string[];
  readonly label: string;
}
/** true or false. */
export interface FlagField {
  readonly kind: 'flag';
  readonly label: string;
}
/** A JSON object that is read by its own reader. */
export interface ObjectField {
  readonly kind: 'object';
  readonly label: string;
}
/** What one key of a scenario may hold. */
export type Field = NumberField | TextField | FlagField | ObjectField;

type NumberOptions = Omit<NumberField, 'kind' | 'unit' | 'label'>;
const number = (label: string, unit: string, options: NumberOptions = {}): NumberField => ({
  kind: 'number',
  unit,
  min: 0,
  ...options,
  label,
});
const positive = (label: string, unit: string, options: NumberOptions = {}): NumberField =>
  number(label, unit, { aboveMin: true, ...options });
const size = (label: string): NumberField => positive(label, '1', { whole: true });
const text = (label: string, choices?: readonly string[]): TextField => ({
  kind: 'text',
  ...(choices ? { choices } : {}),
  label,
});
const flag = (label: string): FlagField => ({ kind: 'flag', label });

export const architectures = ['decoder', 'encoder', 'encoder-decoder'] as const;
export const precisions = ['fp64', 'fp32', 'tf32', 'bf16', 'fp16', 'fp8', 'int8'] as const;

/** What replicas share out among themselves, each with what stands before it: ZeRO stages 0 to 3. */
export const shardings = ['none', 'optimizer', 'gradients', 'weights'] as const;

export const postTrainingKinds = [
  'fine-tuning',
  'lora',
  'preference',
  'reinforcement',
  'distillation',
] as const;

/** Precisions of weights in serving: `q4` and `q8` are the 4- and 8-bit formats of llama.cpp (q4_K_M, q8_0). */
export const servingPrecisions = [
  'bf16',
  'fp16',
  'fp32',
  'fp8',
  'int8',
  'int4',
  'mxfp4',
  'q8',
  'q4',
] as const;

/** `current`: engines since 2025. `vllm-0.5`: vLLM of 2024, which spent more time outside the accelerator. */
export const servingStacks = ['current', 'vllm-0.5'] as const;

export const inferenceTasks = [
  'text-generation',
  'text-to-image',
  'text-to-video',
  'image-to-video',
  'text-classification',
  'token-classification',
  'extractive-qa',
  'fill-mask',
  'summarization',
  'image-classification',
  'object-detection',
  'image-captioning',
] as const;

/** How text is generated, wherever a phase generates it. */
const generating = {
  tokensIn: number('Input tokens', 'token'),
  tokensOut: positive('Output tokens', 'token'),
  acceleratorsPerReplica: positive('Accelerators in a replica', 'accelerator', { whole: true }),
  batch: number('Sequences decoded together', '1', { min: 1 }),
  cacheBytes: positive('Bytes of one cached number', 'B/token'),
  precision: text('Precision of the weights', servingPrecisions),
  stack: text('Serving software', servingStacks),
  tokensPerSecond: positive('Output tokens per second of a replica', 'token/s'),
  energyPerToken: positive('Measured energy of an output token, accelerators alone', 'J_it/token'),
  power: positive('Power in serving, one accelerator', 'W_it/accelerator'),
  powerLimit: positive('Power limit, one accelerator', 'W_it/accelerator'),
  hostFactor: number('Host factor: energy with the host over without', '1', { min: 1 }),
};

/** Every group of a scenario and its keys. */
export const fields = {
  model: {
    name: text('Name of an open model'),
    architecture: text('Architecture', architectures),
    parameters: positive('Parameters', 'param'),
    activeParameters: positive('Active parameters', 'param'),
    layers: size('Layers'),
    encoderLayers: size('Encoder layers'),
    hiddenSize: size('Hidden size'),
    heads: size('Attention heads'),
    kvHeads: size('Key and value heads'),
    headSize: size('Size of one head'),
    ffnSize: size('Feed-forward size'),
    gated: flag('Gated feed-forward (SwiGLU, GEGLU)'),
    experts: size('Routed experts in a layer'),
    expertsPerToken: size('Routed experts used by a token'),
    sharedExperts: number('Shared experts in a layer', '1', { whole: true }),
    expertSize: size('Feed-forward size of one expert'),
    sharedExpertSize: size('Feed-forward size of all shared experts'),
    expertLayers: number('Mixture-of-experts layers', '1', { whole: true }),
    queryRank: size('Rank of the query compression'),
    keyValueRank: size('Rank of the key-value compression'),
    rotarySize: size('Rotary part of a head'),
    plainSize: size('Non-rotary part of a head'),
    valueSize: size('Size of a value head'),
    vocabulary: size('Vocabulary'),
    tiedEmbeddings: flag('Input and output embeddings are tied'),
    attentionLayers: number('Layers that keep a key-value cache', '1', { whole: true }),
    slidingWindow: size('Sliding window of attention'),
    slidingWindowLayers: number('Layers with that window', '1', { whole: true }),
    stateElements: number('Elements of recurrent state of a sequence', '1'),
    learnedPositions: number('Learned positions', '1', { whole: true }),
    sequenceLength: size('Sequence length in training'),
    encoderTokenShare: number('Share of tokens that pass through the encoder', '1', { max: 1 }),
    config: { kind: 'object', label: 'Hugging Face config.json' },
  },
  training: {
    tokens: number('Training tokens', 'token'),
    flops: number('Training compute, recomputation included', 'FLOP'),
    acceleratorHours: number('Accelerator-hours', 'accelerator h'),
    energy: number('Energy of the machines', 'MWh_it'),
    tokensPerSecond: positive('Throughput of the whole run', 'token/s'),
    stepTime: positive('Time of one step', 's'),
    stepTokens: positive('Tokens in one step', 'token'),
    precision: text('Precision', precisions),
    recompute: number('Share of the forward pass computed again', '1', { max: 1 }),
    epochs: positive('Epochs', '1'),
    date: text('Date of the run (YYYY, YYYY-MM or YYYY-MM-DD)'),
    start: text('Start of the run, UTC (YYYY-MM-DD or YYYY-MM-DDTHH)'),
  },
  hardware: {
    accelerator: text('Accelerator'),
    count: positive('Accelerators', 'accelerator', { whole: true }),
    hours: number('Wall-clock time', 'h'),
    acceleratorsPerNode: positive('Accelerators in a node', 'accelerator/node', { whole: true }),
    mfu: positive('Model FLOPs utilisation (MFU)', '1', { max: 1 }),
    achievedFlops: positive('Achieved FLOP/s of one accelerator', 'FLOP/s/accelerator'),
    power: positive('Power of one accelerator', 'W_it/accelerator'),
    powerScope: text('What the stated power covers', ['accelerator', 'system']),
    powerLimit: positive('Power limit of one accelerator', 'W_it/accelerator'),
  },
  parallelism: {
    tensor: size('Tensor parallelism: accelerators that share a layer'),
    pipeline: size('Pipeline stages'),
    data: size('Data parallelism: replicas of the model'),
    expert: size('Expert parallelism: accelerators that share the experts'),
    context: size('Context parallelism: accelerators that share a sequence'),
    microBatch: size('Micro-batch, sequences'),
    globalBatch: size('Global batch: sequences in a step'),
    interleave: size('Interleaving: virtual stages of a pipeline rank'),
    sharding: text('Sharded over replicas (ZeRO)', shardings),
    sequenceParallel: flag('Sequence parallelism beside tensor parallelism'),
    fusedAttention: flag('Attention that keeps no scores (FlashAttention)'),
    linkBandwidth: positive('Bandwidth within a node, both directions together', 'GB/s/accelerator'),
    nodeBandwidth: positive('Bandwidth between nodes, one direction', 'GB/s/accelerator'),
    kernelEfficiency: positive('Kernel efficiency: share of the 16-bit peak in matrix products', '1', {
      max: 2,
    }),
    overlap: number('Share of gradient traffic hidden behind computation', '1', { max: 1 }),
  },
  site: {
    region: text('Cloud region'),
    grid: text('Grid zone'),
    carbonIntensity: number('Carbon intensity', 'gCO2e/kWh_fac'),
    pue: number('Power usage effectiveness (PUE)', 'kWh_fac/kWh_it', { min: 1 }),
    wue: number('Water usage effectiveness (WUE)', 'L_con/kWh_it'),
    ewif: number('Water of electricity (EWIF)', 'L_con/kWh_fac'),
    cooling: text('Cooling', ['chiller', 'outside-air']),
    outdoorTemperature: number('Mean outdoor temperature, °C', 'K', { min: -60, max: 60 }),
    wetBulb: number('Mean wet-bulb temperature, °C', 'K', { min: -60, max: 40 }),
    hydroWater: text('Evaporation from hydropower reservoirs', ['with', 'without']),
    scarcityFactor: number('Scarcity of water, world equivalents', 'm3_world/m3_con'),
    year: positive('Year of the grid data', '1', { whole: true }),
    basis: text('Basis of the carbon intensity', ['lifecycle', 'direct']),
    source: text('Source of the carbon intensity'),
    carbonFreeShare: number('Share of the electricity that is contracted carbon-free', '1', { max: 1 }),
    residualIntensity: number('Carbon intensity of the rest, market-based', 'gCO2e_mkt/kWh_fac'),
    marginalIntensity: number('Marginal carbon intensity', 'gCO2e_marg/kWh_fac'),
  },
  data: {
    preprocessingEnergy: number('Energy of cleaning and filtering', 'MWh_it'),
    syntheticTokens: number('Synthetic tokens generated', 'token'),
    generatorParameters: positive('Parameters of the model that writes them', 'param'),
    generatorActiveParameters: positive('Its active parameters', 'param'),
    ...generating,
    datastoreTokens: number('Tokens embedded for a datastore', 'token'),
    encoderParameters: positive('Active parameters of the encoder', 'param'),
    acceleratorHours: number('Accelerator-hours of data', 'accelerator h'),
    energy: number('Energy of the machines for data', 'MWh_it'),
  },
  development: {
    experiments: number('Experiments, share of the run', '1'),
    failures: number('Failed hours, share of the run', '1'),
    idle: number('Idle hours, share of the run', '1'),
    acceleratorHours: number('Accelerator-hours of development', 'accelerator h'),
    energy: number('Energy of the machines in development', 'MWh_it'),
  },
  postTraining: {
    kind: text('Kind of post-training', postTrainingKinds),
    tokens: number('Tokens of post-training', 'token'),
    epochs: positive('Epochs of post-training', '1'),
    teacherParameters: positive('Active parameters of the teacher', 'param'),
    rolloutTokens: number('Tokens generated in rollouts', 'token'),
    ...generating,
    mfu: positive('MFU of post-training', '1', { max: 1 }),
    acceleratorHours: number('Accelerator-hours of post-training', 'accelerator h'),
    energy: number('Energy of the machines in post-training', 'MWh_it'),
  },
  inference: {
    task: text('Task', inferenceTasks),
    requests: number('Requests', '1'),
    requestsPerDay: number('Requests in a day', '1/day'),
    duration: number('Time in service', 'day'),
    visionTokens: number('Image and video tokens', 'token'),
    reasoningTokens: number('Reasoning tokens', 'token'),
    samples: number('Answers sampled', '1', { min: 1 }),
    accelerator: text('Accelerator that serves'),
    ...generating,
    energyPerRequest: positive('Measured energy of a request, accelerators alone', 'Wh_it'),
    overProvision: number('Machines reserved for each at work', '1', { min: 1 }),
    acceleratorHours: number('Accelerator-hours of inference', 'accelerator h'),
    energy: number('Energy of the machines in inference', 'MWh_it'),
  },
  storage: {
    stored: number('Data kept', 'TB'),
    replicas: positive('Copies', '1'),
    duration: number('Time they are kept', 'year'),
    power: number('Power of storage', 'W_it/TB'),
    transferred: number('Data moved over the network', 'GB'),
    networkIntensity: number('Electricity of the network', 'kWh_it/GB'),
  },
  embodied: {
    lifetime: positive('Lifetime of the machines', 'year'),
    utilisation: positive('Share of the lifetime in use', '1', { max: 1 }),
    accelerator: number('Carbon of making one accelerator', 'kgCO2e/accelerator'),
    host: number('Carbon of making the rest of a node', 'kgCO2e/node'),
    basis: text('Basis of the carbon of making an accelerator', ['published', 'bottom-up', 'die-only']),
    transport: number('Distance over which the machines are carried, counted when stated', 'km'),
    transportMode: text('Means of that transport', ['air', 'sea', 'road']),
    building: flag('Count a share of building the data centre'),
    endOfLife: flag('Count the end of life of the machines'),
  },
} as const satisfies Record<string, Record<string, Field>>;

/** Keys beside the groups. */
export const topFields = {
  schema: text('Schema', ['flopprint/scenario@1']),
  name: text('Name of the run'),
  seed: number('Seed of the simulation', '1', { whole: true }),
} as const satisfies Record<string, Field>;

/** A key at the top of a scenario. */
export type Group = keyof typeof fields;

/** The field at `group.key`, or `undefined`. */
export function fieldAt(path: string): Field | undefined {
  const [group = '', key] = path.split('.');
  if (key === undefined) return (topFields as Record<string, Field>)[group];
  return (fields as Record<string, Record<string, Field>>)[group]?.[key];
}
