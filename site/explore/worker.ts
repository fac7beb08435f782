import {
  bestInBudget,
  openSweep,
  paretoFront,
  readAxis,
  readBudget,
  sweepOutputs,
  type SweepOutput,
} from 'flopprint/sweep';
import { loadWhole } from '../tables/load.ts';
import { densityOf } from './density.ts';
import type { Answer, Request } from './messages.ts';
import { answerMore, failureOf, type Swept } from './more.ts';
import { queryOf } from './queryOf.ts';
import { words } from './words.ts';

const say = (answer: Answer): void => postMessage(answer);
const outputs = Object.keys(sweepOutputs) as SweepOutput[];
/** Between two words on how far it is. */
const stretch = 40_000;
/** Marks that a picture and a table can hold. */
const mostMarks = 200;

type Tables = Awaited<ReturnType<typeof loadWhole>>;
let tables: Promise<Tables> | undefined;
/** What was swept last, for what is asked of it afterwards. */
let swept: Swept | undefined;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  tables ??= loadWhole(request.base);
  tables.then(
    (ready) => {
      try {
        if (request.kind === 'sweep') sweep(ready, request);
        else if (request.kind === 'budget') findBest(ready, request);
        else for (const answer of answerMore(ready, request, swept)) say(answer);
      } catch (error) {
        say(failureOf(request, error));
      }
    },
    () => {
      tables = undefined;
      say({ kind: 'failed', of: request.kind, message: words.fetchFailed });
    },
  );
});

function sweep(ready: Tables, { axes, front, views }: Extract<Request, { kind: 'sweep' }>): void {
  const start = performance.now();
  const designs = openSweep(ready, {}, axes.map(readAxis));
  const { length } = designs;
  const columns = Object.fromEntries(outputs.map((name) => [name, new Float64Array(length)])) as Record<
    SweepOutput,
    Float64Array
  >;
  const refused = new Map<string, number>();
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(length, from + stretch);
    const part = Object.fromEntries(outputs.map((name) => [name, columns[name].subarray(from, to)]));
    for (const one of designs.run(from, to, part)) {
      const reason = one.field ? `${one.field}: ${one.message}` : one.message;
      refused.set(reason, (refused.get(reason) ?? 0) + one.to - one.from);
    }
    say({ kind: 'progress', done: to, all: length });
  }
  const best = paretoFront(front.map((name) => columns[name]));
  swept = { designs, columns, best, views };
  const marks = Math.min(best.length, mostMarks);
  const shown = Array.from(
    { length: marks },
    (_, mark) => best[marks === 1 ? 0 : Math.round((mark * (best.length - 1)) / (marks - 1))]!,
  );
  say({
    kind: 'swept',
    fields: designs.axes.map(({ field }) => field),
    all: length,
    seconds: (performance.now() - start) / 1000,
    front: shown.map((index) => ({
      values: designs.valuesAt(index),
      results: Object.fromEntries(outputs.map((name) => [name, columns[name][index]!])) as Record<
        SweepOutput,
        number
      >,
      ...queryOf(designs.scenarioAt(index)),
    })),
    frontSize: best.length,
    densities: views.map((view) => densityOf(view, columns[view[0]], columns[view[1]])),
    refused: [...refused],
  });
}

/** The fields that have one value, and of names the first, less the model that is looked for. */
function findBest(
  ready: Tables,
  { axes, budget, amount, serve }: Extract<Request, { kind: 'budget' }>,
): void {
  const single = axes
    .map(readAxis)
    .filter(
      ({ field, values }) =>
        (values.length === 1 || typeof values[0] !== 'number') && !/^(model|training)\./.test(field),
    )
    .map(({ field, values }) => ({ field, values: values.slice(0, 1) }));
  const scenario = openSweep(ready, {}, single).scenarioAt(0);
  const {
    parameters,
    tokens,
    loss,
    ranges,
    scenario: found,
  } = bestInBudget(ready, scenario, {
    kind: budget,
    amount: readBudget(budget, amount),
    ...(serve.trim() === '' ? {} : { serve: readAxis(`training.tokens=${serve}`).values[0] as number }),
  });
  const on = single.map(({ field, values }) => `${field} ${values.join()}`);
  say({ kind: 'best', parameters, tokens, loss, on, ...(ranges ? { ranges } : {}), ...queryOf(found) });
}
