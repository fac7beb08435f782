import { scenarioOf, asksForEvaluate } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import { menusOf } from '../form/menus.ts';
import { tablesFor } from '../report/tables.ts';
import { loadWhole } from '../tables/load.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import type { Answer, Request } from './messages.ts';
import { togetherOf, viewOf } from './view.ts';
import { words } from './words.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

type Whole = Awaited<ReturnType<typeof loadWhole>>;
let whole: Promise<Whole> | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer({ number, base, form, ids, by }: Request): Promise<Answer> {
  whole ??= loadWhole(base);
  let loaded: Whole;
  try {
    loaded = await whole;
  } catch {
    whole = undefined;
    return { number, kind: 'refused', reason: words.notFetched };
  }
  try {
    const evaluate = asksForEvaluate(form)
      ? { evaluate: (await import('../form/expression.ts')).evaluateExpression }
      : {};
    const scenario = scenarioOf(form, { ...menusOf(loaded), ...evaluate });
    const tables = scenario.training?.start === undefined ? loaded : await tablesFor(base, scenario);
    return ids.length > 0
      ? { number, kind: 'together', together: togetherOf(tables, scenario, ids, by) }
      : { number, kind: 'ranked', view: viewOf(tables, scenario) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { number, kind: 'refused', reason: inWords(reason) };
  }
}
