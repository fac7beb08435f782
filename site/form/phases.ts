import { fields, type Group } from 'flopprint/model';
import { words } from '../words/current.ts';
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

const added = [
  'data',
  'development',
  'postTraining',
  'inference',
  'storage',
] as const satisfies readonly Group[];

export const phaseGroups: readonly PhaseGroup[] = added.map((group) => ({
  group,
  get title() {
    return words.common.phases[group].title;
  },
  get words() {
    return words.common.phases[group].words;
  },
  get about() {
    return words.common.phases[group].about;
  },
}));

/** The heading of a phase of a result. */
export const phaseTitle = (phase: string): string =>
  phase === 'training'
    ? words.common.phases.training.title
    : (phaseGroups.find(({ group }) => group === phase)?.title ?? phase);

const paths = (group: Group): string[] => Object.keys(fields[group]).map((key) => `${group}.${key}`);

/** Every field of a phase, as controls. */
export const fieldsOf = (group: Group): string[] => paths(group);

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
