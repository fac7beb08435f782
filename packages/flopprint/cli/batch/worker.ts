/** Works on rows in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Setup, Task } from './setup.ts';
import { openWork } from './work.ts';

const work = openWork(workerData as Setup);
parentPort?.on('message', (task: Task) => {
  const done = work(task);
  const spent = task.bytes?.buffer;
  const moved = [done.bytes?.buffer, spent].filter((buffer) => buffer !== undefined);
  parentPort?.postMessage({ ...done, ...(spent ? { spent } : {}) }, moved);
});
