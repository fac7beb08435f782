import { askedScenario, wholeOnce } from '../form/askedScenario.ts';
import { inWords } from '../form/inputs.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import type { Answer, Request } from './messages.ts';
import { partOf, projected } from './view.ts';
import { words } from './words.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer({ number, base, asked, run }: Request): Promise<Answer> {
  let whole;
  try {
    whole = await wholeOnce(base);
  } catch {
    return { number, reason: words.notFetched };
  }
  try {
    let { parts } = asked;
    if (run) {
      const { scenario, tables } = await askedScenario(base, run.form);
      parts = [partOf(tables, scenario, run.name, run.growth)];
    }
    return { number, view: projected(whole, { ...asked, parts }), parts };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { number, reason: run ? inWords(reason) : reason };
  }
}
