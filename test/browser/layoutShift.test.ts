import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Before the first digit and away again, each with the rest that brings the interval. */
const keys = ['1', 'Backspace', '4', 'Backspace'];

interface Moved {
  /** The sum of all shifts. */
  readonly score: number;
  /** What moved up or down, or moved and is more than words in a line. */
  readonly blocks: readonly string[];
}

test.each([
  [390, ''],
  [390, '?v=1&preset=plan'],
  [1280, '?v=1&preset=plan'],
])('at %i pixels nothing moves while one types (/%s)', async (width, path) => {
  const { page, close } = await site.visit(path, { viewport: { width, height: 900 } });
  await page.locator('#tokens').click();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    interface Shift {
      readonly value: number;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const moved = { score: 0, blocks: [] as string[] };
    Object.assign(globalThis, { moved });
    // Shifts right after a key count too, though browsers leave them out of their own score.
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        moved.score += value;
        for (const { node, previousRect, currentRect } of sources) {
          // Words behind a number that grew move on in their line: that is what reading text is.
          if (node?.nodeType !== Node.TEXT_NODE && previousRect.top !== currentRect.top)
            moved.blocks.push((node as Element | null)?.outerHTML.slice(0, 80) ?? 'gone');
        }
      }
    }).observe({ type: 'layout-shift' });
  });
  for (const field of ['#tokens', '#count']) {
    await page.locator(field).press('Home');
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(400);
    }
  }
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: Moved }).moved);
  expect(moved.blocks).toEqual([]);
  expect(moved.score).toBeLessThan(0.03);
  await close();
});
