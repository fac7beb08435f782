import { fields, type Group } from 'flopprint/model';
import { inputKeys, inputs } from './inputs.ts';

/** A phase that can be added to the training run. */
export interface PhaseGroup {
  readonly group: Group;
  /** As a heading and in a list. */
  readonly title: string;
  /** As a sentence names it. */
  readonly words: string;
  readonly about: string;
}

export const phaseGroups: readonly PhaseGroup[] = [
  {
    group: 'data',
    title: 'Data and retrieval',
    words: 'data',
    about: 'Cleaning, synthetic tokens, embedding of a datastore.',
  },
  {
    group: 'development',
    title: 'Development',
    words: 'development',
    about: 'Experiments, failed runs and idle machines, as shares of the final run.',
  },
  {
    group: 'postTraining',
    title: 'Post-training',
    words: 'post-training',
    about: 'Fine-tuning, preferences, reinforcement learning, distillation.',
  },
  {
    group: 'inference',
    title: 'Inference',
    words: 'inference',
    about: 'Requests served: tokens, batch, machines that wait.',
  },
  {
    group: 'storage',
    title: 'Storage and network',
    words: 'storage',
    about: 'Weights, checkpoints and data kept and moved.',
  },
];

/** The heading of a phase of a result. */
export const phaseTitle = (phase: string): string =>
  phase === 'training' ? 'Training' : (phaseGroups.find(({ group }) => group === phase)?.title ?? phase);

const paths = (group: Group): string[] => Object.keys(fields[group]).map((key) => `${group}.${key}`);

/** The layout of the model, which only its cache in serving needs. */
const layout = ['model.layers', 'model.kvHeads', 'model.headSize'];

/** Every field of a phase, as controls. */
export const fieldsOf = (group: Group): string[] => [
  ...paths(group),
  ...(group === 'inference' ? layout : []),
];

const known = new Set<string>(inputKeys.map((key) => inputs[key].path));
/** Fields whose tables the page does not carry, and the place, which is asked for by name. */
export const elsewhere = new Set<string>([
  'site.region',
  'site.grid',
  'training.start',
  'model.name',
  'model.config',
]);

/** Fields that read rows which the page fetches only when one of them is stated. */
const ofWholeTables = [
  'site.year',
  'site.basis',
  'site.source',
  'site.hydroWater',
  'site.cooling',
  'site.outdoorTemperature',
  'site.wetBulb',
];

/** Whether a form states what only the whole tables answer. */
export const asksForWhole = (form: Readonly<Record<string, string>>): boolean =>
  [...ofWholeTables, ...paths('parallelism')].some((path) => (form[path] ?? '').trim() !== '');

/** Fields of a group of assumptions that have no control of their own. */
export function otherFields(group: Group): string[] {
  return paths(group).filter((path) => !known.has(path) && !elsewhere.has(path));
}

/** The key of a form that holds the phases that are added, as a list. */
export const phasesKey = 'phases';

/** The phases that a form adds. */
export function phasesIn(form: Readonly<Record<string, string>>): Group[] {
  const named = (form[phasesKey] ?? '').split(',');
  return phaseGroups.map(({ group }) => group).filter((group) => named.includes(group));
}

/** A form that does not count a phase, and keeps what was stated of it. */
export function leavingOut(form: Readonly<Record<string, string>>, group: Group): Record<string, string> {
  const others = phasesIn(form).filter((one) => one !== group);
  return { ...form, [phasesKey]: others.join(',') };
}

/** A form with a phase added, or without it and without what was stated of it. */
export function withPhase(
  form: Readonly<Record<string, string>>,
  group: Group,
  change: 'add' | 'remove',
): Record<string, string> {
  const others = phasesIn(form).filter((one) => one !== group);
  const own = fieldsOf(group);
  const kept = Object.entries(form).filter(([key]) => change === 'add' || !own.includes(key));
  return {
    ...Object.fromEntries(kept),
    [phasesKey]: (change === 'add' ? [...others, group] : others).join(','),
  };
}
