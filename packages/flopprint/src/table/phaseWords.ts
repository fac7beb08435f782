import { InputError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { short } from '../number.ts';
import type { Word } from './columns.ts';

/** The phases of a life cycle as the library names them. */
export type RowPhase = 'data' | 'training' | 'postTraining' | 'inference' | 'storage' | 'development';

/** What a phase column may say; the kind of post-training where a word names one. */
const spellings: Readonly<Record<string, { readonly phase: RowPhase; readonly kind?: string }>> = {
  training: { phase: 'training' },
  'pre-training': { phase: 'training' },
  train: { phase: 'training' },
  'fine-tuning': { phase: 'postTraining', kind: 'fine-tuning' },
  'fine-tune': { phase: 'postTraining', kind: 'fine-tuning' },
  sft: { phase: 'postTraining', kind: 'fine-tuning' },
  'post-training': { phase: 'postTraining' },
  alignment: { phase: 'postTraining' },
  lora: { phase: 'postTraining', kind: 'lora' },
  preference: { phase: 'postTraining', kind: 'preference' },
  dpo: { phase: 'postTraining', kind: 'preference' },
  reinforcement: { phase: 'postTraining', kind: 'reinforcement' },
  'reinforcement learning': { phase: 'postTraining', kind: 'reinforcement' },
  rlhf: { phase: 'postTraining', kind: 'reinforcement' },
  distillation: { phase: 'postTraining', kind: 'distillation' },
  inference: { phase: 'inference' },
  serving: { phase: 'inference' },
  deployment: { phase: 'inference' },
  production: { phase: 'inference' },
  storage: { phase: 'storage' },
  development: { phase: 'development' },
  experiments: { phase: 'development' },
  experiment: { phase: 'development' },
  research: { phase: 'development' },
  dev: { phase: 'development' },
  data: { phase: 'data' },
  'data preparation': { phase: 'data' },
};
const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');
const known = new Map(Object.entries(spellings).map(([name, read]) => [plain(name), read]));

/** The phase that a cell names. */
export function readPhase(text: string): { readonly phase: RowPhase; readonly kind?: string } {
  const found = known.get(plain(text));
  if (found) return found;
  const [close] = nearest(text, Object.keys(spellings), 1);
  const hint = close === undefined ? '' : `: did you mean "${close}"?`;
  throw new InputError(
    'phase',
    `"${short(text)}" is not a phase${hint || '; write training, fine-tuning, inference, storage, development or data'}`,
  );
}

/** Without a phase: what is stated decides. */
export function impliedPhase(stated: ReadonlySet<Word>, paths: readonly string[]): RowPhase {
  const groups = new Set(paths.map((path) => path.split('.')[0]));
  if (groups.has('training') || groups.has('hardware')) return 'training';
  if (stated.has('requests') || stated.has('requestsPerDay') || groups.has('inference')) return 'inference';
  if (stated.has('stored') || stated.has('transferred') || groups.has('storage')) return 'storage';
  if (groups.has('postTraining')) return 'postTraining';
  if (groups.has('development')) return 'development';
  return groups.has('data') ? 'data' : 'training';
}

/** The field that a word states in each phase; a word without one there is refused. */
export const fieldOf: { readonly [W in Word]?: string | { readonly [P in RowPhase]?: string } } = {
  accelerator: 'hardware.accelerator',
  parameters: 'model.parameters',
  activeParameters: 'model.activeParameters',
  pue: 'site.pue',
  wue: 'site.wue',
  carbonIntensity: 'site.carbonIntensity',
  basis: 'site.basis',
  carbonFreeShare: 'site.carbonFreeShare',
  residualIntensity: 'site.residualIntensity',
  acceleratorHours: {
    training: 'training.acceleratorHours',
    postTraining: 'postTraining.acceleratorHours',
    inference: 'inference.acceleratorHours',
    development: 'development.acceleratorHours',
    data: 'data.acceleratorHours',
  },
  energy: {
    training: 'training.energy',
    postTraining: 'postTraining.energy',
    inference: 'inference.energy',
    development: 'development.energy',
    data: 'data.energy',
  },
  tokens: {
    training: 'training.tokens',
    postTraining: 'postTraining.tokens',
    data: 'data.syntheticTokens',
  },
  flops: { training: 'training.flops' },
  epochs: { training: 'training.epochs', postTraining: 'postTraining.epochs' },
  mfu: { training: 'hardware.mfu', postTraining: 'postTraining.mfu', development: 'hardware.mfu' },
  precision: {
    training: 'training.precision',
    inference: 'inference.precision',
    data: 'data.precision',
  },
  power: {
    training: 'hardware.power',
    postTraining: 'hardware.power',
    development: 'hardware.power',
    inference: 'inference.power',
    data: 'data.power',
  },
  requests: { inference: 'inference.requests' },
  requestsPerDay: { inference: 'inference.requestsPerDay' },
  tokensIn: { inference: 'inference.tokensIn', data: 'data.tokensIn' },
  tokensOut: { inference: 'inference.tokensOut', data: 'data.tokensOut' },
  stored: { storage: 'storage.stored' },
  transferred: { storage: 'storage.transferred' },
  replicas: { storage: 'storage.replicas' },
};

/** A phase in a sentence. */
export function phaseName(phase: RowPhase | string): string {
  return phase === 'postTraining' ? 'post-training' : phase;
}
