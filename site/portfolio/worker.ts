import { loadWhole } from '../tables/load.ts';
import { openDesk } from './desk.ts';
import { speak } from '../words/current.ts';
import { joined } from '../words/joined.ts';
import type { Language } from '../words/language.ts';
import type { Answer, Request } from './messages.ts';

const say = (answer: Answer): void => postMessage(answer);
let desk: Promise<ReturnType<typeof openDesk>> | undefined;
let isWorking = false;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  if (request.kind === 'open') {
    desk ??= Promise.all([loadWhole(request.base), hear(request.language)]).then(([tables]) =>
      openDesk(tables, say),
    );
    desk.catch(() => {
      desk = undefined;
      say({ kind: 'failed' });
    });
    return;
  }
  void desk?.then((ready) => {
    ready.take(request);
    if (!isWorking) work(ready);
  });
});

/** In stretches, so that what the page asks meanwhile is heard between them. */
function work(ready: ReturnType<typeof openDesk>): void {
  isWorking = ready.work();
  if (isWorking) setTimeout(() => work(ready));
}

/** What is said of rows is said in the language of the page, whose words a worker has to fetch for itself. */
async function hear(language: Language): Promise<void> {
  const [{ common, commonPhrases }, { portfolio }] = await (language === 'de'
    ? Promise.all([import('../words/de/common.ts'), import('../words/de/portfolio.ts')])
    : Promise.all([import('../words/en/common.ts'), import('../words/en/portfolio.ts')]));
  speak({ common: joined(common, commonPhrases), portfolio });
}
