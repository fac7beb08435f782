import { InputError } from 'flopprint/model';
import { asksForEvaluate } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import { menusOf } from '../form/menus.ts';
import { loadWhole } from '../tables/load.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import { findPower } from './find.ts';
import type { Answer, Request } from './messages.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

const say = (answer: Answer): void => postMessage(answer);
let tables: ReturnType<typeof loadWhole> | undefined;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  const { round } = request;
  answer(request).then(say, (error: unknown) => {
    if (error instanceof InputError) return say({ round, failed: true, reason: inWords(error.message) });
    tables = undefined;
    say({ round, failed: true });
  });
});

async function answer({ base, form, asked, round }: Request): Promise<Answer> {
  const ready = await (tables ??= loadWhole(base));
  const evaluate = asksForEvaluate(form)
    ? { evaluate: (await import('../form/expression.ts')).evaluateExpression }
    : {};
  return { round, found: findPower(ready, { ...menusOf(ready), ...evaluate }, form, asked) };
}
