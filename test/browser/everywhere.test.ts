import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { samplePages } from './builtPages.ts';
import { openSite, type Site } from './site.ts';

/** One page of each template. */
const pages = samplePages(1);
expect(pages.length).toBeGreaterThan(8);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('every kind of page', () => {
  test('asks nobody else, and written from right to left it fits', async () => {
    const { page, complaints, close } = await site.visit('');
    for (const path of pages) {
      await page.goto(site.address + path);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      for (const wide of [1280, 320]) {
        await page.setViewportSize({ width: wide, height: 800 });
        expect([path, await width(page)]).toEqual([path, wide]);
      }
    }
    // What a page was still fetching when the next was opened is no failure.
    expect(complaints.filter((line) => !line.startsWith(`failed: ${site.address}`))).toEqual([]);
    await close();
  });

  test('shows what it has without a script', async () => {
    const { page, close } = await site.visit('', { javaScriptEnabled: false });
    for (const path of pages) {
      await page.goto(site.address + path);
      const main = page.locator('main');
      expect([path, await main.locator('h1').isVisible()]).toEqual([path, true]);
      expect((await main.innerText()).length).toBeGreaterThan(120);
      // What only a script can answer is not offered; the numbers of a result are read, though not pressed.
      const dead = await page
        .locator('input, select, button:not(.result button:not(.needs-script))')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .map(({ outerHTML }) => outerHTML.slice(0, 90)),
        );
      expect([path, dead]).toEqual([path, []]);
    }
    await close();
  });
});

describe('the calculator', () => {
  test('from right to left has no label over a field and no unit over a number', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await page.getByText('Assumptions').click();
    for (const wide of [320, 1280]) {
      await page.setViewportSize({ width: wide, height: 800 });
      expect(await width(page)).toBe(wide);
      const [fields, over] = await page.evaluate(() => {
        const inputs = [...document.querySelectorAll<HTMLElement>('.controls input')].filter((input) =>
          input.checkVisibility(),
        );
        const isOver = (one: DOMRect, other: DOMRect) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1;
        const overlapping = inputs.filter((input) => {
          const label = document.querySelector(`label[for="${input.id}"]`);
          const unit = input.parentElement?.querySelector('.unit');
          return [label, unit].some(
            (part) => part && isOver(part.getBoundingClientRect(), input.getBoundingClientRect()),
          );
        });
        return [inputs.length, overlapping.map(({ id }) => id)] as const;
      });
      expect(fields).toBeGreaterThan(10);
      expect(over).toEqual([]);
    }
    await close();
  });

  test('on paper is its result, without controls, on white even where the screen is dark', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.getByRole('list', { name: 'From compute to carbon' }).isVisible()).toBe(true);
    const shown = await page
      .locator('input, select, nav, .controls, .start, .bar')
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map(({ tagName }) => tagName),
      );
    expect(shown).toEqual([]);
    const lightness = await page.evaluate(() => {
      const [red = 0] =
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red;
    });
    expect(lightness).toBeGreaterThan(240);
    await close();
  });

  test('moves nothing of its own accord where motion is unwanted', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      return styles.filter(
        ({ scrollBehavior, animationName, transitionDuration }) =>
          scrollBehavior === 'smooth' || animationName !== 'none' || transitionDuration !== '0s',
      ).length;
    });
    expect(moving).toBe(0);
    await close();
  });

  test('asks for few files before it is touched, each once', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    console.log(`requests before interaction: ${asked.length}`);
    expect(asked.filter((address, index) => asked.indexOf(address) !== index)).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(30);
    await context.close();
  });
});
