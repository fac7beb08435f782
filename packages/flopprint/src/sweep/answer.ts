import { runs } from '../data/runs.ts';
import { InputError } from '../errors.ts';
import { fieldAt } from '../fields.ts';
import { formatNumber } from '../format.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { readAxis, withValues, type Axis } from './axes.ts';
import { bestInBudget, readBudget } from './budget.ts';
import { matchField } from './match.ts';
import { openSweep } from './openSweep.ts';
import { sweepOutputs, type SweepOutput } from './outputs.ts';
import { paretoFront } from './pareto.ts';
import { questionWithId, type NamedDesign, type Question, type Work } from './questions.ts';

/** A column of an answer. */
export interface AnswerColumn {
  readonly label: string;
  readonly unit: string;
}

/** A line of an answer: its numbers stand in the order of the columns, NaN where there is none. */
export interface AnswerRow {
  readonly name: string;
  /** In the units of the columns. */
  readonly numbers: readonly number[];
  /** What can be estimated, and followed to every source. */
  readonly scenario?: Scenario;
  /** A row of data/runs.csv of which the published number is. */
  readonly run?: string;
}

/** A line of a picture. */
export interface AnswerCurve {
  readonly name: string;
  /** In the units of both axes of the picture. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What a question comes to. */
export interface QuestionAnswer {
  readonly question: Question;
  /** The finding, with its numbers. */
  readonly finding: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
  /** Both axes go by ratio. */
  readonly picture?: {
    readonly x: AnswerColumn;
    readonly y: AnswerColumn;
    readonly curves: readonly AnswerCurve[];
    /** Where curves meet, or what a row stands for. */
    readonly marks: readonly (readonly [x: number, y: number])[];
  };
}

type Found = Omit<QuestionAnswer, 'question'>;
type Of<Kind extends Work['kind']> = Extract<Work, { readonly kind: Kind }>;

/**
 * Works a question out by this estimate.
 * @param on axes that replace those of its designs, such as `hardware.accelerator=h100` and `site.grid=FR`.
 * @throws InputError for an id that is none, an axis that cannot be read, or another machine or place for a question
 *   that is of the machines of its paper.
 */
export function answerQuestion(tables: Tables, id: string, on: readonly string[] = []): QuestionAnswer {
  const question = questionWithId(id);
  const { work, over } = question;
  const onto = (axes: readonly string[]): readonly string[] => replaced(axes, on);
  if (work.kind === 'front') return { question, ...answerFront(tables, onto(over)) };
  if (work.kind === 'demand')
    return { question, ...answerDemand(tables, { ...work, over: onto(work.over) }) };
  if (work.kind === 'match') {
    const [design, like] = [work.design, work.like].map((one) => ({ ...one, over: onto(one.over) }));
    return { question, ...answerMatch(tables, { ...work, design: design!, like: like! }) };
  }
  if (on.length > 0)
    throw new InputError('on', `"${id}" is of the machines of its paper; explore its designs instead`);
  return { question, ...answerCompare(tables, work) };
}

/** Axes with others in place of those of the same fields. */
function replaced(axes: readonly string[], on: readonly string[]): readonly string[] {
  const given = new Set(on.map((axis) => readAxis(axis).field));
  return [...axes.filter((axis) => !given.has(readAxis(axis).field)), ...on];
}

/** The design of axes that have one value each. */
export const designOf = (over: readonly string[]): Scenario =>
  withValues(
    {},
    over.map(readAxis).map(({ field, values }) => [field, values[0]!]),
  );

const column = (name: SweepOutput, label: string): AnswerColumn => ({ label, unit: sweepOutputs[name] });
const carbon = column('carbon', 'Carbon');
const loss = column('loss', 'Loss');
const energy = column('energy', 'Energy');

function sweptColumns<Name extends SweepOutput>(
  tables: Tables,
  scenario: Scenario,
  axes: readonly Axis[],
  names: readonly Name[],
): { readonly sweep: ReturnType<typeof openSweep>; readonly of: Readonly<Record<Name, Float64Array>> } {
  const sweep = openSweep(tables, scenario, axes);
  const of = Object.fromEntries(names.map((name) => [name, new Float64Array(sweep.length)])) as Record<
    Name,
    Float64Array
  >;
  const [refused] = sweep.run(0, sweep.length, of);
  if (refused && refused.to - refused.from === sweep.length)
    throw new InputError(refused.field, refused.message);
  return { sweep, of };
}

/** The last design of the front within each power of ten of carbon, and the front of each place alone. */
function answerFront(tables: Tables, over: readonly string[]): Found {
  const { sweep, of } = sweptColumns(tables, {}, over.map(readAxis), ['loss', 'carbon']);
  const frontOf = (indices: readonly number[]): number[] => {
    const measures = [of.carbon, of.loss].map((all) => Float64Array.from(indices, (index) => all[index]!));
    return [...paretoFront(measures)].map((at) => indices[at]!);
  };
  const placeOf = (index: number): string => sweep.scenarioAt(index).site?.grid ?? '';
  const every = Array.from({ length: sweep.length }, (_, index) => index);
  const places = [...Map.groupBy(every, placeOf)].map(
    ([place, indices]) => [place, frontOf(indices)] as const,
  );
  const front = frontOf(places.flatMap(([, indices]) => indices));
  const decade = (index: number): number => Math.floor(Math.log10(of.carbon[index]!));
  // The last decade ends where the ranges do.
  const last = front.filter((index, at) => at + 1 < front.length && decade(front[at + 1]!) > decade(index));
  const rows = last.map((index): AnswerRow => {
    const scenario = sweep.scenarioAt(index);
    const { model = {}, training = {} } = scenario;
    const numbers = [of.carbon[index]!, of.loss[index]!, Number(model.parameters), Number(training.tokens)];
    const { accelerator = '' } = scenario.hardware ?? {};
    return { name: `${accelerator}, ${placeOf(index)}`, numbers, scenario };
  });
  const steps = last.slice(1).map((index, at) => of.loss[last[at]!]! - of.loss[index]!);
  const [first = Number.NaN] = steps;
  const point = (index: number): readonly [number, number] => [of.carbon[index]!, of.loss[index]!];
  return {
    finding: `Of ${formatNumber(sweep.length)} designs, ${formatNumber(front.length)} are beaten by none in both. The first tenfold of carbon below lowers the loss by ${formatNumber(first, 2)} nat/token, the last by ${formatNumber(steps.at(-1) ?? first, 2)}.`,
    columns: [carbon, loss, { label: 'Parameters', unit: 'param' }, { label: 'Tokens', unit: 'token' }],
    rows,
    picture: {
      x: carbon,
      y: loss,
      curves: places.map(([place, indices]) => ({ name: place, points: indices.map(point) })),
      marks: last.map(point),
    },
  };
}

function answerCompare(tables: Tables, { designs }: Of<'compare'>): Found {
  const names = ['energy', 'carbon', 'compute'] as const;
  const results = designs.map(({ over }) => sweptColumns(tables, {}, over.map(readAxis), names).of);
  const publishedOf = ({ run }: NamedDesign): number =>
    runs.find(({ id }) => id === run)?.facilityEnergy ?? Number.NaN;
  const [first] = results;
  const share = (index: number): number => results[index]!.energy[0]! / first!.energy[0]!;
  const published = designs.map(publishedOf);
  const rows = designs.map((design, index): AnswerRow => {
    const { energy: used, carbon: emitted, compute } = results[index]!;
    return {
      name: design.name,
      numbers: [used[0]!, published[index]!, share(index), compute[0]!, emitted[0]!],
      scenario: designOf(design.over),
      ...(design.run === undefined ? {} : { run: design.run }),
    };
  });
  const [baseline, onSame, mixture] = designs;
  return {
    finding: `By this estimate ${mixture!.name} takes ${formatNumber(share(2), 2)} of the energy of ${baseline!.name} (published: ${formatNumber(published[2]! / published[0]!, 2)}). ${onSame!.name}: ${formatNumber(share(1), 2)}.`,
    columns: [
      energy,
      { label: 'Energy as published', unit: 'MWh' },
      { label: 'Energy over the first', unit: '1' },
      column('compute', 'Compute'),
      carbon,
    ],
    rows,
  };
}

function answerDemand(tables: Tables, { over, budget, amount, serve }: Of<'demand'>): Found {
  const scenario = designOf(over);
  const demands = [undefined, ...(readAxis(`training.tokens=${serve}`).values as readonly number[])];
  const limit = readBudget(budget, amount);
  const answers = demands.map((served) =>
    bestInBudget(tables, scenario, {
      kind: budget,
      amount: limit,
      ranges: false,
      ...(served === undefined ? {} : { serve: served }),
    }),
  );
  const rows = answers.map(({ parameters, tokens, loss: reached, scenario: design }, index): AnswerRow => {
    const served = demands[index];
    return {
      name: served === undefined ? 'training alone' : `serving ${formatNumber(served)} tokens`,
      numbers: [served ?? 0, parameters, tokens, tokens / parameters, reached],
      scenario: design,
    };
  });
  const [alone, last] = [answers[0]!, answers.at(-1)!];
  const points = answers.flatMap(({ parameters }, index): [number, number][] => {
    const served = demands[index];
    return served === undefined ? [] : [[served, parameters]];
  });
  return {
    finding: `Within ${amount} of ${budget}, the best model to train has ${formatNumber(alone.parameters, 2)} parameters; if the same budget is to serve ${formatNumber(demands.at(-1)!, 2)} tokens as well, ${formatNumber(last.parameters, 2)}, with ${formatNumber(last.tokens / last.parameters, 2)} tokens for each in place of ${formatNumber(alone.tokens / alone.parameters, 2)}.`,
    columns: [
      { label: 'Tokens served', unit: 'token' },
      { label: 'Parameters', unit: 'param' },
      { label: 'Training tokens', unit: 'token' },
      { label: 'Tokens for each parameter', unit: 'token/param' },
      loss,
    ],
    rows,
    picture: {
      x: { label: 'Tokens served', unit: 'token' },
      y: { label: 'Parameters', unit: 'param' },
      curves: [{ name: 'the best model', points }],
      marks: points,
    },
  };
}

function answerMatch(tables: Tables, { design, like, field, turns, inTurn }: Of<'match'>): Found {
  const axis = readAxis(field);
  const turn = readAxis(turns);
  const found = turn.values.map((value) => {
    const stated = [[turn.field, value]] as const;
    const scenario = withValues(designOf(design.over), stated);
    const other = withValues(designOf(like.over), inTurn === 'both' ? stated : []);
    const amount = sweptColumns(tables, other, [], ['carbon']).of.carbon[0]!;
    return { value, amount, scenario, ...matchField(tables, scenario, axis, 'carbon', amount) };
  });
  const [moved, taken] = [columnOf(axis.field), columnOf(turn.field)];
  const turnOf = (value: unknown): string => `${taken.label.toLowerCase()} ${formatNumber(Number(value))}`;
  const told = found.map(({ at, side, value }) => {
    const reached = at === undefined ? `${side ?? 'above'} it throughout` : formatNumber(at, 2);
    return `${reached} (${turnOf(value)})`;
  });
  return {
    finding: `${design.name} would emit as much as ${like.name} at this many ${moved.label.toLowerCase()}: ${told.join('; ')}.`,
    columns: [
      taken,
      { ...moved, label: `${moved.label} that emit as much` },
      { ...carbon, label: `Carbon of ${like.name}` },
    ],
    rows: found.map(({ value, amount, scenario, at }): AnswerRow => ({
      name: turnOf(value),
      numbers: [Number(value), at ?? Number.NaN, amount],
      ...(at === undefined ? {} : { scenario: withValues(scenario, [[axis.field, at]]) }),
    })),
    picture: {
      x: moved,
      y: carbon,
      curves: found.flatMap(({ value, amount, curve }) => {
        const name = `, ${turnOf(value)}`;
        const [from, to] = [curve[0]![0], curve.at(-1)![0]];
        return [
          { name: design.name + name, points: curve },
          { name: like.name + name, points: [[from, amount] as const, [to, amount] as const] },
        ];
      }),
      marks: found.flatMap(({ at, amount }) => (at === undefined ? [] : [[at, amount] as const])),
    },
  };
}

function columnOf(path: string): AnswerColumn {
  const field = fieldAt(path);
  return { label: field?.label ?? path, unit: field?.kind === 'number' ? field.unit : '1' };
}
