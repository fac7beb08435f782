/** Works on rows in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Setup, Task } from './setup.ts';
import { openWork } from './work.ts';

const work = openWork(workerData as Setup);
parentPort?.on('message', (task: Task) => {
  const done = work(task);
  const { bytes } = done;
  parentPort?.postMessage(done, bytes ? [bytes.buffer as ArrayBuffer] : []);
});
