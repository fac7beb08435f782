import { askedScenario, wholeOnce } from '../form/askedScenario.ts';
import { inWords } from '../form/inputs.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import type { Answer, Request } from './messages.ts';
import { togetherOf, viewOf } from './view.ts';
import { words } from './words.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer({ number, base, form, ids, by }: Request): Promise<Answer> {
  try {
    await wholeOnce(base);
  } catch {
    return { number, kind: 'refused', reason: words.notFetched };
  }
  try {
    const { scenario, tables } = await askedScenario(base, form);
    return ids.length > 0
      ? { number, kind: 'together', together: togetherOf(tables, scenario, ids, by) }
      : { number, kind: 'ranked', view: viewOf(tables, scenario) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { number, kind: 'refused', reason: inWords(reason) };
  }
}
