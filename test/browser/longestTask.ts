import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Milliseconds that a task of a page may take without holding it up. */
export const longTask = 50;

/** The longest task of a page, in milliseconds. */
export interface LongestTask {
  /** Of processor time, which a busy machine does not stretch as it does that of the clock. */
  readonly processor: number;
  readonly clock: number;
}

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Watches the tasks of a page's main thread from now on; what it gives back ends that and tells the longest. */
export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<LongestTask>> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
    const isPage = new Set(
      traceEvents.flatMap(({ name, pid, tid, args }) =>
        name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid}/${tid}`] : [],
      ),
    );
    const tasks = traceEvents.filter(
      ({ name, pid, tid }) => name === 'RunTask' && isPage.has(`${pid}/${tid}`),
    );
    expect(tasks.length, 'a trace without tasks proves nothing').toBeGreaterThan(10);
    const longest = (of: (task: Event) => number | undefined): number =>
      Math.round(tasks.reduce((most, task) => Math.max(most, of(task) ?? 0), 0) / 1000);
    return { processor: longest(({ tdur }) => tdur), clock: longest(({ dur }) => dur) };
  };
}

/**
 * Says what the longest task was, and refuses what no busy machine explains: three times what a task may take, since
 * processors that are shared are slower too.
 */
export function expectFluid(name: string, longest: LongestTask): void {
  console.log(`longest task of ${name}, ms of processor and of clock`, longest);
  expect(longest.processor).toBeLessThan(3 * longTask);
}
