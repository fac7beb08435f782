import type { Tables } from 'flopprint/model';
import { csvCell } from 'flopprint/report';
import {
  answerQuestion,
  readAxis,
  sweepOutputs,
  type Sweep,
  type SweepColumns,
  type SweepOutput,
} from 'flopprint/sweep';
import { densityOf } from './density.ts';
import type { Answer, Request, View, Within } from './messages.ts';
import { queryOf } from './queryOf.ts';

/** A sweep with every result. */
export interface Swept {
  readonly designs: Sweep;
  readonly columns: Required<SweepColumns>;
  /** The designs that no other beats. */
  readonly best: Uint32Array;
  readonly views: readonly View[];
}

type More = Exclude<Request, { readonly kind: 'sweep' | 'budget' }>;
const outputs = Object.keys(sweepOutputs) as SweepOutput[];

/** What is asked beside a sweep and a budget. */
export function answerMore(tables: Tables, request: More, swept: Swept | undefined): Answer[] {
  if (request.kind === 'question') return [answered(tables, request.id, request.on)];
  if (request.kind === 'check') return [checked(request.axes)];
  if (!swept) return [];
  return [request.kind === 'csv' ? csvOf(swept) : kept(swept, request.within)];
}

/** A refusal, with the field that it is of. */
export function failureOf({ kind }: Request, error: unknown): Answer {
  const field = (error as { readonly field?: unknown } | null)?.field;
  return {
    kind: 'failed',
    of: kind,
    message: error instanceof Error ? error.message : String(error),
    ...(typeof field === 'string' ? { field } : {}),
  };
}

function answered(tables: Tables, id: string, on: readonly string[]): Answer {
  const { rows, question, ...rest } = answerQuestion(tables, id, on);
  return {
    kind: 'answered',
    id: question.id,
    ...rest,
    rows: rows.map(({ scenario, ...row }) => ({ ...row, ...(scenario ? queryOf(scenario) : {}) })),
  };
}

/** What is wrong with each axis, and how many designs there would be. */
function checked(axes: readonly string[]): Answer {
  let designs = 1;
  const seen = new Set<string>();
  const errors = axes.map((text) => {
    try {
      const axis = readAxis(text);
      designs *= axis.values.length;
      if (seen.has(axis.field)) return `${axis.field}: is swept twice; leave one out`;
      seen.add(axis.field);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
  return { kind: 'checked', designs, errors };
}

/** The designs whose results lie within ranges, on the axes of the pictures of all. */
function kept({ columns, views }: Swept, within: Within): Answer {
  const ranges = Object.entries(within) as [SweepOutput, readonly [number, number]][];
  const length = columns.carbon.length;
  const isIn = new Uint8Array(length).fill(1);
  for (const [name, [low, high]] of ranges)
    for (let index = 0; index < length; index++)
      if (!(columns[name][index]! >= low && columns[name][index]! <= high)) isIn[index] = 0;
  const count = isIn.reduce((sum, one) => sum + one, 0);
  const densities = views.map((view) => {
    const [across, up] = view.map((name) => columns[name]) as [Float64Array, Float64Array];
    return densityOf(view, across, up, isIn);
  });
  return { kind: 'kept', count, densities };
}

/** The whole front: a line for each design, with every result. */
function csvOf({ designs, columns, best }: Swept): Answer {
  const head = [
    ...designs.axes.map(({ field }) => field),
    ...outputs.map((name) => `${name} (${sweepOutputs[name]})`),
  ];
  const lines = Array.from(best, (index) => [
    ...designs.valuesAt(index).map((value) => csvCell(String(value))),
    ...outputs.map((name) => (Number.isNaN(columns[name][index]) ? '' : String(columns[name][index]))),
  ]);
  return { kind: 'csv', text: [head, ...lines].map((line) => line.join(',')).join('\n') + '\n' };
}
