import { askedScenario, wholeOnce } from '../form/askedScenario.ts';
import { inWords } from '../form/inputs.ts';
import { speak } from '../words/current.ts';
import { common, commonPhrases } from '../words/en/common.ts';
import { joined } from '../words/joined.ts';
import type { Answer, Request } from './messages.ts';
import { rowOf, sideBySide, type IndicatorsView } from './view.ts';
import { words } from './words.ts';

// The page is in English alone.
speak({ common: joined(common, commonPhrases) });

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((said) => postMessage(said));
});

async function answer({ number, base, runs }: Request): Promise<Answer> {
  try {
    const whole = await wholeOnce(base);
    const rows: ReturnType<typeof rowOf>[] = [];
    const refused: IndicatorsView['refused'][number][] = [];
    for (const { name, query, form } of runs)
      try {
        const { scenario, tables } = await askedScenario(base, form);
        rows.push(rowOf(tables, { name, query, scenario }));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        refused.push({ query, name, reason: inWords(reason) });
      }
    return { number, view: sideBySide(whole, rows, refused) };
  } catch {
    return { number, reason: words.notFetched };
  }
}
