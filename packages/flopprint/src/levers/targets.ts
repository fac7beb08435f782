import type { Estimate } from '../estimate.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** A field that a lever multiplies, and the quantity of an estimate that holds its present value. */
export interface Multiplied {
  /** `group.key` of a scenario. */
  readonly field: string;
  /** A key of `quantities`. */
  readonly quantity: string;
  /** Stated at its present value, so that what else changes does not move it. */
  readonly pinned?: true;
}

/** A quantity that levers name, and how a scenario states it. */
export interface Target {
  readonly fields: (scenario: Scenario) => readonly Multiplied[];
  /** What is assumed where the figure of the paper is of something else than what it does to a footprint. */
  readonly assumption?: string;
}

const one = (field: string, quantity = field): Target => ({ fields: () => [{ field, quantity }] });
const hours = (phase: string, quantity: string): Multiplied => ({
  field: `${phase}.acceleratorHours`,
  quantity,
});
const energy = (phase: string, quantity: string): Multiplied => ({ field: `${phase}.energy`, quantity });
const requestsOf = (scenario: Scenario): string =>
  scenario.inference?.requestsPerDay === undefined ? 'inference.requests' : 'inference.requestsPerDay';
const trainingHours = (scenario: Scenario): readonly Multiplied[] => [
  hours('training', 'acceleratorHours'),
  // Stated hours of the clock would contradict fewer hours of the accelerators.
  ...(scenario.hardware?.hours === undefined ? [] : [{ field: 'hardware.hours', quantity: 'hours' }]),
];
const samePower = 'the machines draw the power that they drew, for less time';

/**
 * Every quantity that levers act on, in the order in which levers are applied: what is asked for, then how it is
 * answered, then the machines, then their energy, then where and when.
 */
export const targets: Readonly<Record<string, Target>> = {
  requests: { fields: (scenario) => [{ field: requestsOf(scenario), quantity: requestsOf(scenario) }] },
  'answers sampled': one('inference.samples'),
  'vision tokens': one('inference.visionTokens'),
  'input tokens': one('inference.tokensIn', 'inference.textTokens'),
  'reasoning tokens': one('inference.reasoningTokens'),
  'generated tokens': {
    fields: () => [
      { field: 'inference.tokensOut', quantity: 'inference.outputTokens' },
      { field: 'inference.reasoningTokens', quantity: 'inference.reasoningTokens' },
    ],
  },
  'bytes of a weight': one('inference.precision', 'inference.bytesPerWeight'),
  'bytes of the cache': one('inference.cacheBytes', 'inference.bytesPerElement'),
  'calls to the large model': {
    fields: () => [
      hours('inference', 'inference.acceleratorHours'),
      energy('inference', 'inference.itEnergy'),
    ],
    assumption: 'the other calls go to a model whose request costs what small-model-cost says',
  },
  'work of inference': {
    fields: () => [
      hours('inference', 'inference.acceleratorHours'),
      energy('inference', 'inference.itEnergy'),
    ],
    assumption: samePower,
  },
  'hours of inference': {
    fields: () => [
      hours('inference', 'inference.acceleratorHours'),
      { ...energy('inference', 'inference.itEnergy'), pinned: true },
    ],
    assumption: 'fewer machines do the same work; their energy is left as it is',
  },
  'energy of inference': {
    fields: () => [
      { ...hours('inference', 'inference.acceleratorHours'), pinned: true },
      energy('inference', 'inference.itEnergy'),
    ],
  },
  'work of training': {
    fields: (scenario) => [...trainingHours(scenario), energy('training', 'itEnergy')],
    assumption: samePower,
  },
  'energy of training': {
    fields: (scenario) => [
      ...trainingHours(scenario).map((field) => ({ ...field, pinned: true as const })),
      energy('training', 'itEnergy'),
    ],
  },
  'carbon of the electricity': one('site.carbonIntensity', 'carbonIntensity'),
};

/** What a lever acts on when no quantity of a run is what its figure counts. */
export const nothing = 'nothing';

/** A run as levers judge it. */
export interface Run {
  readonly tables: Tables;
  readonly scenario: Scenario;
  readonly estimate: Estimate;
}

const valueAt = ({ estimate }: Run, key: string): number => estimate.quantities[key]?.value ?? 0;
const others = ['data', 'development', 'postTraining', 'inference', 'storage'] as const;

/** What a run must have for a lever: why it does not, or nothing where it has. */
export const conditions: Readonly<Record<string, (run: Run) => string | undefined>> = {
  text: ({ scenario }) =>
    (scenario.inference?.task ?? 'text-generation') === 'text-generation'
      ? undefined
      : 'the run generates no text',
  reasoning: (run) =>
    valueAt(run, 'inference.reasoningTokens') > 0
      ? undefined
      : 'the run has no reasoning tokens (inference.reasoningTokens)',
  samples: (run) =>
    valueAt(run, 'inference.samples') > 1
      ? undefined
      : 'the run samples one answer to a request (inference.samples)',
  'one sample': (run) =>
    valueAt(run, 'inference.samples') > 1 ? 'the run samples several answers already' : undefined,
  images: (run) =>
    valueAt(run, 'inference.visionTokens') > 0
      ? undefined
      : 'the run has no image or video tokens (inference.visionTokens)',
  'wide weights': (run) =>
    valueAt(run, 'inference.bytesPerWeight') >= 2
      ? undefined
      : 'the weights of the run have fewer than 16 bits already',
  layout: (run) =>
    valueAt(run, 'inference.bytesPerElement') > 0
      ? undefined
      : 'the cache is not computed from layers and heads; state model.layers, model.kvHeads and model.headSize',
  cpu: ({ tables, estimate }) => {
    const [, id] = estimate.quantities['inference.memoryBandwidth']?.row?.split('/') ?? [];
    return tables.accelerators.some((device) => device.id === id && device.kind === 'cpu')
      ? undefined
      : 'the run is not served on a processor';
  },
  dense: (run) =>
    valueAt(run, 'activeParameters') < valueAt(run, 'parameters')
      ? 'the model is a mixture of experts already'
      : undefined,
  'full power': ({ scenario }) =>
    scenario.hardware?.powerLimit !== undefined || scenario.hardware?.power !== undefined
      ? 'the power of the accelerators is stated, and may be limited already'
      : undefined,
  'training alone': ({ scenario }) =>
    others.some((group) => scenario[group] !== undefined)
      ? 'the electricity of training would be that of the other phases too; estimate training alone'
      : undefined,
  'other machine': () => 'it needs a machine that is not that of the run',
  'other task': () => 'it was found for another kind of model than those of this estimate',
  'other engine': () =>
    'its gain is over an older or another engine; the estimate is of engines of 2025 that batch continuously',
};
