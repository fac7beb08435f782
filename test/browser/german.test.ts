import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openPages } from './openPages.ts';

const { open, site } = openPages();
const words = async (part: Locator) => (await part.innerText()).replaceAll('\u00a0', ' ');
/** What is shown in English without saying so: the words that English cannot do without. */
const english = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest(
          'script, style, datalist, math, noscript, code, [lang="en"], [hreflang="en"], a[href^="http"]',
        )
      )
        continue;
      if (/\b(?:the|and|with|which|is|are|from)\b/.test(node.textContent ?? ''))
        found.push(node.textContent ?? '');
    }
    return found.map((text) => text.trim());
  });

test('a run that is changed is told in German', async () => {
  const page = await open('de/');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
  await expect
    .poll(() => words(page.locator('h1')))
    .toMatch(/^Das Training eines Modells mit 175 Milliarden Parametern/);
  await page.locator('#tokens').fill('600B');
  await expect.poll(() => words(page.locator('h1'))).toMatch(/auf 600 Milliarden Token .* schätzungsweise/s);
  await page.locator('#place').fill('Frankr');
  await page.getByRole('option', { name: /^Frankreich/ }).click();
  await expect.poll(() => words(page.locator('h1'))).toContain('in Frankreich');
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('FR');
  await expect.poll(() => english(page)).toEqual([]);
});

test('what is wrong, assumed, added and fetched later is told in German too', async () => {
  const page = await open('de/?v=1&preset=plan');
  await page.locator('#params').fill('viele');
  await expect
    .poll(() => words(page.locator('#params-about')))
    .toContain('„viele“ ist keine Zahl; schreiben Sie zum Beispiel');
  await page.locator('#params').fill('8B');
  await page.getByText('Annahmen', { exact: true }).click();
  await page.locator('details.rare').first().locator('summary').click();
  await expect
    .poll(() => words(page.locator('label[for="model.experts"]')))
    .toBe('Geroutete Experten je Schicht');
  await page.getByRole('button', { name: 'Inferenz hinzufügen' }).click();
  await page.locator('[id="inference.requests"]').fill('1M');
  await expect.poll(() => words(page.locator('h1'))).toContain('einschließlich Inferenz');
  await page.getByRole('heading', { name: 'Nach Phasen' }).waitFor();
  for (const [waiting, title] of [
    ['Nebeneinander, und', 'Für Ihre Publikation'],
    ['Derselbe Lauf an anderen Orten', 'Derselbe Lauf anderswo'],
  ] as const) {
    // What comes above it while it is scrolled to moves it out of sight again.
    await expect
      .poll(async () => {
        const before = page.getByRole('heading', { name: waiting });
        if ((await before.count()) > 0) await before.evaluate((heading) => heading.scrollIntoView());
        return page.getByRole('heading', { name: title }).count();
      })
      .toBe(1);
  }
  await page
    .getByText(/Am wenigsten Emissionen/)
    .first()
    .waitFor();
  await page.locator('#trail-tiles, .tiles button').first().click();
  await page.locator('#trail-tiles').waitFor();
  await expect.poll(() => english(page)).toEqual([]);
});

test.each(['de/portfolio/', 'de/methods/', 'de/published/', 'de/equations/', 'de/data/', 'de/search/'])(
  '%s is in German where it does not say otherwise',
  async (path) => {
    const page = await open(path);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
    await expect.poll(() => english(page)).toEqual([]);
    const unsaid = await page
      .locator('main a:is([href^="/data/"], [href^="/equations/"], [href^="/docs"]):not([hreflang="en"])')
      .evaluateAll((links) => links.map(({ outerHTML }) => outerHTML));
    expect(unsaid).toEqual([]);
  },
);

test('the portfolio reads and sums in German', async () => {
  const page = await open('de/portfolio/');
  await page.getByRole('button', { name: 'Beispiel ausprobieren' }).click();
  await page.getByRole('heading', { name: /11 Zeilen: Die Arbeit verursacht schätzungsweise/ }).waitFor();
  await page.locator('[data-row="0"][data-column="4"]').fill('much');
  await page.keyboard.press('Tab');
  await expect.poll(() => words(page.locator('.remark').first())).toContain('„much“ ist keine Zahl');
  await expect.poll(() => english(page)).toEqual([]);
});

test('published runs are chosen in German', async () => {
  const page = await open('de/published/');
  await page.getByRole('combobox', { name: 'Architektur' }).selectOption({ index: 1 });
  await expect
    .poll(() => words(page.locator('#words')))
    .toMatch(/^\d+ (?:Lauf|Läufe): Die Hälfte der Vorhersagen/);
});

test('the switch keeps what is shown, and works without a script', async () => {
  const page = await open('de/?v=1&preset=plan');
  await page.locator('#tokens').fill('3T');
  await expect.poll(() => new URL(page.url()).searchParams.get('tokens')).toBe('3T');
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => page.locator('#tokens').inputValue()).toBe('3T');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect.poll(() => words(page.locator('h1'))).toContain('auf 3 Billionen Token');

  const still = await open('methods/', { javaScriptEnabled: false });
  await still.getByRole('link', { name: 'Deutsch' }).click();
  await expect.poll(() => still.locator('h1').innerText()).toBe('Ein Lauf, alle Methoden');
});

test('a page of one language leads to the nearest of the other', async () => {
  const record = await open('data/constants/training-passes/');
  await expect
    .poll(() => record.getByRole('link', { name: 'Deutsch' }).getAttribute('href'))
    .toBe('/de/data/');
});

test('the page has the words of one language', async () => {
  const scripts = async (path: string): Promise<string> => {
    const visit = await site().visit('', {});
    const texts: Promise<string>[] = [];
    visit.page.on('response', (response) => {
      if (response.headers()['content-type']?.includes('javascript')) texts.push(response.text());
    });
    await visit.page.goto(site().address + path);
    await visit.page.waitForLoadState('networkidle');
    await visit.close();
    return (await Promise.all(texts)).join('\n');
  };
  await expect.poll(() => scripts('')).not.toContain('eines Modells mit');
  await expect.poll(() => scripts('de/')).not.toContain('-parameter');
});

test('after one visit it works without a network', async () => {
  const visit = await site().visit('de/', { serviceWorkers: 'allow' });
  await visit.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await visit.page.context().setOffline(true);
  await visit.page.reload();
  await visit.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await visit.page.locator('#tokens').fill('600B');
  await expect.poll(() => words(visit.page.locator('h1'))).toContain('auf 600 Milliarden Token');
  await visit.close();
});
