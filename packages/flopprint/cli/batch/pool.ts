import { Worker } from 'node:worker_threads';
import type { Done, Setup, Task } from './setup.ts';

const inHandEach = 2;
/** Little new memory at a time, so that a worker's own stays small. */
const limits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/**
 * Has tasks done and takes their results in order. No more tasks are asked for than the workers have in hand, and a
 * result is taken before the next task is: what is slow at either end slows the other.
 * @param workers none has the work done here.
 */
export async function runTasks<Source extends Task>(
  setup: Setup,
  workers: number,
  tasks: AsyncIterable<Source>,
  take: (done: Done, task: Source) => void | Promise<void>,
): Promise<void> {
  if (workers === 0) {
    // Loaded here alone: a thread that only reads and writes has no need of the tables.
    const { openWork } = await import('./work.ts');
    const work = openWork(setup);
    for await (const task of tasks) await take(work(task), task);
    return;
  }
  const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const waiting = new Map<number, (done: Done) => void>();
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  const pool = Array.from({ length: workers }, () => {
    const worker = new Worker(file, { workerData: setup, resourceLimits: limits });
    worker.on('message', (done: Done) => {
      waiting.get(done.id)?.(done);
      waiting.delete(done.id);
    });
    worker.on('error', (error) => fail(error));
    return worker;
  });
  try {
    const inHand: { task: Source; done: Promise<Done> }[] = [];
    const takeFirst = async (): Promise<void> => {
      const first = inHand.shift();
      if (first) await take(await Promise.race([first.done, failed]), first.task);
    };
    let next = 0;
    for await (const task of tasks) {
      const done = new Promise<Done>((resolve) => waiting.set(task.id, resolve));
      const { bytes } = task;
      const worker = pool[next++ % workers];
      const message: Task = { ...task };
      worker?.postMessage(message, bytes && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []);
      inHand.push({ task, done });
      if (inHand.length >= workers * inHandEach) await takeFirst();
    }
    while (inHand.length > 0) await takeFirst();
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
