import { Worker } from 'node:worker_threads';
import { openBuffers, type Buffers } from './buffers.ts';
import type { Done, Setup, Task } from './setup.ts';

const inHandEach = 2;
/** Little new memory at a time, so that a worker's own stays small. */
const limits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/**
 * Has tasks done and takes their results in order. No more tasks are asked for than the workers have in hand, and a
 * result is taken before the next task is: what is slow at either end slows the other.
 * @param workers none has the work done here.
 * @param buffers takes back the memory of tasks that are done.
 */
export async function runTasks<Source extends Task>(
  setup: Setup,
  workers: number,
  tasks: AsyncIterable<Source>,
  take: (done: Done, task: Source) => void | Promise<void>,
  buffers: Buffers,
): Promise<void> {
  const outputs = openBuffers();
  if (workers === 0) {
    // Loaded here alone: a thread that only reads and writes has no need of the tables.
    const { openWork } = await import('./work.ts');
    const work = openWork(setup);
    for await (const task of tasks) {
      const spare = outputs.take(0).buffer;
      const done = work({ ...task, spare });
      await take(done, task);
      outputs.give(done.bytes?.buffer ?? spare);
      if (task.bytes) buffers.give(task.bytes.buffer);
    }
    return;
  }
  const file = new URL('./worker.ts', import.meta.url);
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
      if (!first) return;
      const done = await Promise.race([first.done, failed]);
      await take(done, first.task);
      if (done.bytes) outputs.give(done.bytes.buffer);
      if (done.spent) buffers.give(done.spent);
    };
    let next = 0;
    for await (const task of tasks) {
      const done = new Promise<Done>((resolve) => waiting.set(task.id, resolve));
      const spare = outputs.take(0).buffer;
      const moved = task.bytes ? [task.bytes.buffer, spare] : [spare];
      pool[next++ % workers]?.postMessage({ ...task, spare } satisfies Task, moved);
      inHand.push({ task, done });
      if (inHand.length >= workers * inHandEach) await takeFirst();
    }
    while (inHand.length > 0) await takeFirst();
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
