import { InputError } from 'flopprint/model';
import { asksForEvaluate } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import { menusOf } from '../form/menus.ts';
import { loadWhole } from '../tables/load.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import { findHours } from './hours.ts';
import type { Answer, Request } from './messages.ts';
import { findPlaces } from './places.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

const say = (answer: Answer): void => postMessage(answer);
let tables: ReturnType<typeof loadWhole> | undefined;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  answer(request).then(say, (error: unknown) => {
    const { round, kind: of } = request;
    if (error instanceof InputError) say({ kind: 'failed', of, round, reason: inWords(error.message) });
    else {
      tables = undefined;
      say({ kind: 'failed', of, round });
    }
  });
});

async function answer(request: Request): Promise<Answer> {
  const { base, form, round } = request;
  const ready = await (tables ??= loadWhole(base));
  const evaluate = asksForEvaluate(form)
    ? { evaluate: (await import('../form/expression.ts')).evaluateExpression }
    : {};
  const menus = { ...menusOf(ready), ...evaluate };
  if (request.kind === 'places')
    return { kind: 'places', round, found: findPlaces(ready, menus, form, request.asked) };
  // The hours weigh more than all other tables: they are fetched by whoever asks for them.
  const [{ hourly }, { hourlyWater }] = await Promise.all([
    import('flopprint/data/hourly'),
    import('flopprint/data/hourlyWater'),
  ]);
  return {
    kind: 'hours',
    round,
    found: findHours({ ...ready, hourly, hourlyWater }, menus, form, request.asked),
  };
}
