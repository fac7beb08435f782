import { estimate, tables, type Estimate, type Scenario } from 'flopprint';
import { compareMethods } from 'flopprint/methods/compare';
import { formOf, scenarioOf } from '../form/form.ts';
import { menusOf } from '../form/menus.ts';
import { namedPresets } from '../form/namedPresets.ts';

/** A run whose trail shows how equations are fed. */
export interface WorkedRun {
  readonly name: string;
  readonly estimate: Estimate;
  /** The preset that opens it in the calculator. */
  readonly preset?: string;
}

const mixture: Scenario['model'] = {
  architecture: 'decoder',
  layers: 61,
  hiddenSize: 7168,
  heads: 128,
  queryRank: 1536,
  keyValueRank: 512,
  rotarySize: 64,
  plainSize: 128,
  valueSize: 128,
  ffnSize: 18432,
  experts: 256,
  expertsPerToken: 8,
  sharedExperts: 1,
  expertSize: 2048,
  expertLayers: 58,
  vocabulary: 129280,
  sequenceLength: 4096,
};

/** Between them these take every way through the model that a scenario can ask for. */
const others: readonly (readonly [string, Scenario])[] = [
  [
    'an 8B model over its life',
    {
      model: { name: 'llama-3.1-8b' },
      training: { tokens: '15T' },
      hardware: { accelerator: 'h100-sxm5-80', count: 1024 },
      site: { grid: 'FR' },
      data: {
        syntheticTokens: '10B',
        generatorParameters: '70B',
        datastoreTokens: '1B',
        encoderParameters: '110M',
        preprocessingEnergy: 5,
      },
      development: {},
      postTraining: { tokens: '1B', kind: 'reinforcement', rolloutTokens: '1B', teacherParameters: '70B' },
      inference: { requestsPerDay: '10M', duration: '1 year', reasoningTokens: 500, visionTokens: 100 },
      storage: { stored: '50 TB', duration: '3 years', transferred: '1000 GB' },
    },
  ],
  [
    'a mixture of experts with latent attention',
    {
      model: mixture,
      training: { tokens: '14.8T' },
      hardware: { accelerator: 'h800-sxm5-80', count: 2048 },
      site: { grid: 'CN' },
      inference: { requests: '1M' },
    },
  ],
  [
    'an encoder and decoder',
    {
      model: {
        architecture: 'encoder-decoder',
        layers: 24,
        encoderLayers: 24,
        hiddenSize: 1024,
        heads: 16,
        ffnSize: 4096,
        vocabulary: 32128,
        sequenceLength: 512,
      },
      training: { tokens: '1T' },
      hardware: { accelerator: 'a100-sxm4-80', count: 64 },
      site: { grid: 'US' },
    },
  ],
  [
    'a run by the hour in a cooled hall',
    {
      model: { parameters: '7B' },
      training: { tokens: '100B', start: '2022-03-01' },
      hardware: { accelerator: 'h100-sxm5-80', count: 512 },
      site: {
        grid: 'US-SW-AZPS',
        cooling: 'chiller',
        outdoorTemperature: '30',
        wetBulb: '20',
        hydroWater: 'without',
        scarcityFactor: 2,
        carbonFreeShare: 0.5,
        residualIntensity: 400,
        marginalIntensity: 500,
      },
      embodied: { basis: 'bottom-up', transport: 10_000, building: true, endOfLife: true },
    },
  ],
  [
    'a run in outside air',
    {
      model: { parameters: '7B' },
      training: { tokens: '100B' },
      hardware: { accelerator: 'a100-sxm4-80', count: 512 },
      site: { region: 'gcp/us-central1', cooling: 'outside-air', outdoorTemperature: '10' },
      embodied: { basis: 'die-only' },
    },
  ],
  [
    'a run divided over its accelerators',
    {
      model: {
        parameters: '175B',
        layers: 96,
        hiddenSize: 12288,
        heads: 96,
        vocabulary: 51200,
        sequenceLength: 2048,
        gated: false,
      },
      training: { tokens: '300B', recompute: 1 },
      hardware: { accelerator: 'a100-sxm4-80', count: 1024 },
      parallelism: { tensor: 8, pipeline: 8, interleave: 3, globalBatch: 1536, fusedAttention: false },
      site: { grid: 'US' },
    },
  ],
  [
    'a run under a power limit',
    {
      model: { parameters: '11B', architecture: 'encoder-decoder' },
      training: { tokens: '1T' },
      hardware: { accelerator: 'h100-sxm5-80', count: 512, powerLimit: 400 },
      site: { grid: 'US' },
      inference: { acceleratorHours: 1000 },
    },
  ],
  [
    'a run with a known step time',
    {
      model: { parameters: '7B' },
      training: { tokens: '1T', stepTime: 2, stepTokens: '4M' },
      hardware: { accelerator: 'h100-sxm5-80', count: 512 },
      site: { grid: 'US' },
    },
  ],
  [
    'a metered run',
    {
      training: { energy: 50 },
      hardware: { accelerator: 'h100-sxm5-80', count: 512 },
      site: { grid: 'US' },
    },
  ],
  [
    'a run with known hours',
    {
      model: { parameters: '7B' },
      training: { tokens: '1T' },
      hardware: { accelerator: 'h100-sxm5-80', count: 512, hours: 200 },
      site: { region: 'aws/us-east-1' },
      inference: { requests: '1M' },
    },
  ],
  [
    'a hybrid of attention and recurrence',
    {
      model: { name: 'nemotron-h-8b' },
      training: { acceleratorHours: 1000 },
      hardware: { accelerator: 'h100-sxm5-80' },
      site: { grid: 'DE' },
      inference: { requests: '1M', batch: 8 },
    },
  ],
  [
    'a classifier',
    {
      training: { acceleratorHours: 1000 },
      hardware: { accelerator: 'a100-sxm4-80' },
      site: { grid: 'DE' },
      inference: { requests: '1M', task: 'text-classification' },
    },
  ],
];

/** The presets and the others, each under our own model; where a published method accepts a preset, under that too. */
export function workedRuns(): WorkedRun[] {
  const menus = menusOf(tables);
  const fromPresets = Object.entries(namedPresets()).filter(([id]) => id !== 'blank');
  const own = fromPresets.flatMap(([preset, { name, form }]) =>
    compareMethods(tables, scenarioOf(formOf(form), menus)).flatMap(({ estimate: found }) =>
      found ? [{ name, preset, estimate: found }] : [],
    ),
  );
  return [...own, ...others.map(([name, scenario]) => ({ name, estimate: estimate(scenario) }))];
}
