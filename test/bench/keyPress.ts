/**
 * How long the calculator takes to answer a key, in Chromium over the built site: from the key's own time to a task
 * posted in the next animation frame, over what an empty page takes in the same run.
 */
import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import { launchOptions } from '../browser/chromium.mjs';
import { serve } from '../browser/serve.mjs';
import { build } from '../browser/site.ts';

/** Milliseconds. */
const budgets = { overEmptyPage: 16, overEmptyPageSlowed: 50, work: 8 };
const slowed = 4;
const keys = [...'0123456789'].flatMap((digit) => [digit, 'Backspace', digit, 'Backspace']);
const warmUp = 8;
/** Between two keys, as fast hands type; the interval follows later than that. */
const pause = 120;

/** The empty page is one of ours too, so that both are served and guarded alike. */
const emptyPage = '<!doctype html><title>empty</title><input id="tokens" aria-label="nothing" value="2T">';

/** Notes the time from each key to a task posted in the next frame, and tells whoever waits for it. */
const watch = `
globalThis.answers = [];
addEventListener('keydown', ({ timeStamp }) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      answers.push(performance.now() - timeStamp);
      globalThis.heard?.();
    };
    port2.postMessage(0);
  });
}, { capture: true });
globalThis.nextAnswer = () => new Promise((resolve) => (globalThis.heard = resolve));
`;

/** Milliseconds of each key. */
interface Times {
  readonly answers: readonly number[];
  /** Processor time of script, style and layout up to that task. */
  readonly work: readonly number[];
}

/** Types into a page on a machine that is as many times slower. */
async function measure(context: BrowserContext, address: string, slowDown: number): Promise<Times> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  // Processor time: what else runs on the machine is not the page's work.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.locator('#tokens').click();
  await page.locator('#tokens').press('Home');
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const work: number[] = [];
  for (const key of keys) {
    await page.waitForTimeout(pause);
    const next = page.evaluate('nextAnswer()');
    const before = await workSoFar(session);
    await page.keyboard.press(key);
    await next;
    work.push((await workSoFar(session)) - before);
  }
  // The first key of all was the one that went to the beginning.
  const answers = (await page.evaluate<number[]>('answers')).slice(-keys.length);
  await page.close();
  return { answers: answers.slice(warmUp), work: work.slice(warmUp) };
}

async function workSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000;
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return Number(
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toPrecision(3),
  );
}
const summary = (numbers: readonly number[]) => ({
  median: percentile(numbers, 0.5),
  p95: percentile(numbers, 0.95),
});
const held = (figure: number, budget: number) => ({
  figure: Number(figure.toPrecision(3)),
  budget,
  holds: figure <= budget,
});

/** Times of both pages at full speed and slowed down, in milliseconds, or why there are none. */
export async function keyPressTimes(): Promise<unknown> {
  let options;
  try {
    options = launchOptions();
  } catch (error) {
    return { unavailable: (error as Error).message };
  }
  build();
  const server = await serve({ '/empty.html': emptyPage });
  const browser = await chromium.launch(options);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const compared = async (slowDown: number) => {
      const empty = await measure(context, `${server.address}empty.html`, slowDown);
      const calculator = await measure(context, `${server.address}?v=1&preset=plan`, slowDown);
      return { empty, calculator };
    };
    const [full, slow] = [await compared(1), await compared(slowed)];
    const over = ({ empty, calculator }: typeof full): number =>
      percentile(calculator.answers, 0.5) - percentile(empty.answers, 0.5);
    const told = ({ empty, calculator }: typeof full) => ({
      emptyPage: summary(empty.answers),
      calculator: summary(calculator.answers),
      scriptStyleLayout: summary(calculator.work),
    });
    return {
      keys: keys.length - warmUp,
      fullSpeed: told(full),
      [`slowed${slowed}Times`]: told(slow),
      medianOverEmptyPage: held(over(full), budgets.overEmptyPage),
      medianOverEmptyPageSlowed: held(over(slow), budgets.overEmptyPageSlowed),
      medianScriptStyleLayout: held(percentile(full.calculator.work, 0.5), budgets.work),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
