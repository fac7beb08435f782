import { capital } from 'flopprint';
import { levers } from 'flopprint/data/levers';
import { sources } from 'flopprint/data/sources';
import { fields } from 'flopprint/model';
import { budgetUnits, questions, type Question } from 'flopprint/sweep';
import { words } from './words.ts';

/** Fields that a question may be asked of otherwise. */
const askedOn = ['hardware.accelerator', 'site.grid'];

/** A question as the page tells it. */
export interface ToldQuestion extends Pick<
  Question,
  'id' | 'title' | 'shows' | 'published' | 'notComputed' | 'evidence' | 'over' | 'front'
> {
  /** The machine and the place that it is asked of, where they may be others. */
  readonly on: Readonly<Record<string, string>>;
  readonly source: { readonly text: string; readonly url: string };
  /** The published figure, where a row holds it. */
  readonly lever?: { readonly path: string; readonly figure: string };
}

/** What the page is given: menus and questions, none of which a script has to hold twice. */
export interface Given {
  readonly base: string;
  readonly fields: readonly { readonly path: string; readonly label: string }[];
  readonly budgets: readonly { readonly kind: string; readonly label: string; readonly unit: string }[];
  readonly questions: readonly ToldQuestion[];
}

export function firstGiven(base: string): Given {
  const labels: Readonly<Record<string, string>> = words.outputs;
  return {
    base,
    fields: Object.entries(fields).flatMap(([group, keys]) =>
      Object.entries(keys).flatMap(([key, { label, kind }]) =>
        kind === 'object' ? [] : [{ path: `${group}.${key}`, label }],
      ),
    ),
    budgets: Object.entries(budgetUnits).map(([kind, unit]) => ({
      kind,
      label: labels[kind] ?? capital(kind),
      unit,
    })),
    questions: questions.map(told),
  };
}

function told(question: Question): ToldQuestion {
  const { id, title, shows, published, notComputed, evidence, over, front } = question;
  const { source, locator, lever, work } = question;
  const axes = work.kind === 'match' ? work.design.over : over;
  const paper = sources[source];
  if (!paper?.url) throw new Error(`data/sources.json has no "${source}" with an address`);
  const text = `${paper.authors} (${paper.year}): ${paper.title}; ${locator}`;
  return {
    id,
    title,
    shows,
    published,
    notComputed,
    evidence,
    over,
    front,
    on:
      work.kind === 'compare'
        ? {}
        : Object.fromEntries(
            axes.map((axis) => axis.split('=')).filter(([field = '']) => askedOn.includes(field)),
          ),
    source: { text, url: paper.url },
    ...(lever === undefined ? {} : { lever: { path: `data/levers/${lever}/`, figure: figureOf(lever) } }),
  };
}

/** The figure of a lever in a line, with its baseline and its conditions. */
function figureOf(id: string): string {
  const lever = levers.find((one) => one.id === id);
  if (!lever) throw new Error(`data/levers.csv has no "${id}"`);
  const { metric, low, high, effectUnit, baseline, conditions, reason } = lever;
  const ends = [...new Set([low, high])].filter((end) => end !== undefined);
  if (ends.length === 0) return reason ?? `none of ${metric}`;
  const most = low === undefined ? 'up to ' : high === undefined ? 'more than ' : '';
  return [
    `${metric} ${most}${ends.join(' to ')} ${effectUnit ?? ''}`,
    ...(baseline ? [`${words.baseline} ${baseline}`] : []),
    ...(conditions ? [`${words.where} ${conditions}`] : []),
  ].join(', ');
}
