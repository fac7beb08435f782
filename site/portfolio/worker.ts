import { loadWhole } from '../tables/load.ts';
import { openDesk } from './desk.ts';
import type { Answer, Request } from './messages.ts';

const say = (answer: Answer): void => postMessage(answer);
let desk: Promise<ReturnType<typeof openDesk>> | undefined;
let isWorking = false;

addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
  if (request.kind === 'open') {
    desk ??= loadWhole(request.base).then((tables) => openDesk(tables, say));
    desk.catch(() => {
      desk = undefined;
      say({
        kind: 'failed',
        message: 'The data could not be fetched. Reload the page, or try again in a moment.',
      });
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
