import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { inHours, own, scoreInWords, type Point } from '../../site/published/point.ts';
import { publishedRuns } from '../../site/published/runs.ts';
import { audit } from './audit.ts';
import { openPages } from './openPages.ts';

const { found, training } = publishedRuns();
const points = found.map(({ point }) => point);

const { open } = openPages();

const heights = (page: Page) =>
  page.locator('#runs a.dot use').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('y')));
const words = (page: Page) => page.locator('#words').innerText();
const normal = (text: string) => text.replaceAll('\u00a0', ' ');
/** An upright line has no width, so that it is never visible to a locator. */
const hasIntervals = (page: Page) =>
  page
    .locator('#runs .interval')
    .first()
    .evaluate((line) => getComputedStyle(line).display !== 'none');
/** Row of the table, once it is open. */
const row = (page: Page, { name }: Point) =>
  page.locator('#run-rows tr').filter({ has: page.getByRole('link', { name, exact: true }) });

describe('who predicts', () => {
  test('is every rule whose hours are known, and moves dots, words, names and table', async () => {
    const page = await open('published/');
    const ids = Object.keys(training.baselines);
    expect(ids.length).toBeGreaterThan(1);
    await expect.poll(() => page.locator('input[name=by]').count()).toBe(ids.length + 1);
    const first = await heights(page);
    expect(first).toHaveLength(points.length);
    await expect.poll(async () => normal(await words(page))).toBe(normal(scoreInWords(points, own)));
    await page.getByText('The runs as a table').click();
    for (const id of ids) {
      await page.getByRole('radio', { name: training.baselines[id]?.about ?? '' }).check();
      await expect.poll(() => heights(page)).not.toEqual(first);
      await expect.poll(async () => normal(await words(page))).toBe(normal(scoreInWords(points, id)));
      for (const point of points.slice(0, 5)) {
        const text = await row(page, point).innerText();
        expect(text).toContain(inHours(point.hours[id] ?? Number.NaN));
        expect(text).toContain('none given');
      }
      await expect.poll(() => hasIntervals(page)).toBe(false);
      const label = `${inHours(points[0]?.hours[id] ?? Number.NaN)} h predicted`;
      await expect
        .poll(() => page.locator(`#runs a.dot[href="#run-${points[0]?.id}"]`).getAttribute('aria-label'))
        .toContain(label);
    }
    await page.getByRole('radio', { name: 'flopprint' }).check();
    await expect.poll(() => heights(page)).toEqual(first);
    await expect.poll(() => hasIntervals(page)).toBe(true);
  });

  test('a dot stands above the line where more is predicted than was published', async () => {
    const page = await open('published/');
    await page.getByRole('radio', { name: /as released/ }).check();
    const places = await page
      .locator('#runs a.dot use')
      .evaluateAll((dots) => dots.map((dot) => [dot.getAttribute('x'), dot.getAttribute('y')]));
    const sorted = [...points].sort((left, right) => left.published - right.published);
    const far = sorted.flatMap((point, index) => {
      const [x = 0, y = 0] = (places[index] ?? []).map((place) => Number.parseFloat(place ?? ''));
      const above = 100 - y - x;
      return Math.abs(above) > 1 ? [{ above, ratio: (point.hours['llmcarbon'] ?? 0) / point.published }] : [];
    });
    expect(far.length).toBeGreaterThan(20);
    for (const { above, ratio } of far) expect(above > 0).toBe(ratio > 1);
  });
});

describe('which runs', () => {
  test('are chosen by accelerator, architecture and year: the others are outlined and leave table and words', async () => {
    const page = await open('published/');
    await page.getByRole('combobox', { name: 'architecture' }).selectOption('mixture of experts');
    const chosen = points.filter(({ architecture }) => architecture !== 'dense');
    expect(chosen.length).toBeGreaterThan(2);
    await expect.poll(async () => normal(await words(page))).toBe(normal(scoreInWords(chosen, own)));
    await expect.poll(() => page.locator('#runs a.dot.faint').count()).toBe(points.length - chosen.length);
    await page.getByText('The runs as a table').click();
    await expect.poll(() => page.locator('#run-rows tr:visible').count()).toBe(chosen.length);
    await page.getByRole('combobox', { name: 'year' }).selectOption('2022');
    await expect.poll(() => words(page)).toContain('No run is of this choice.');
  });

  test('shapes tell a mixture of experts from a dense model', async () => {
    const page = await open('published/');
    const mixtures = points.filter(({ architecture }) => architecture !== 'dense').length;
    await expect.poll(() => page.locator('#runs use[href="#runs-diamond"]').count()).toBe(mixtures);
  });
});

describe('a run', () => {
  test('opens beside the plot by pointer and by key, with source, checks, tiers and trail', async () => {
    const page = await open('published/');
    const card = page.locator('#run-llama1-65b');
    await expect.poll(() => card.isVisible()).toBe(false);
    await page.locator('a.dot[href="#run-llama1-65b"]').focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    await expect.poll(() => page.locator('#cards > article:visible').count()).toBe(1);
    await expect.poll(() => card.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = normal(await card.innerText());
    expect(text).toContain('hours times a design or an assumed power; no meter');
    expect(text).toMatch(/hours × power × PUE, over the published energy of the data centre\s+1\.002/);
    expect(text).toMatch(/MFU, implied by 6·N·D .*\s+0\.477/);
    expect(text).toContain('A, good enough to judge by');
    await expect
      .poll(() => card.getByRole('link', { name: /^LLaMA/ }).getAttribute('href'))
      .toBe('https://arxiv.org/abs/2302.13971');
    await card.getByRole('link', { name: 'This prediction in the calculator' }).click();
    await page.locator('h1', { hasText: '65.2-billion-parameter' }).waitFor();
    await expect.poll(() => page.locator('#acc').inputValue()).toContain('A100');
    await expect.poll(() => page.locator('#hours').inputValue()).toBe('');
  });

  test('is opened by its link, and back closes nothing that was chosen before', async () => {
    const page = await open('published/#run-lucie-7b');
    await expect.poll(() => page.locator('#run-lucie-7b').isVisible()).toBe(true);
    await expect.poll(() => page.locator('a.dot[aria-current=true]').count()).toBe(1);
  });

  test('without scripts every run, the table and our own view stand, and no control that does nothing', async () => {
    const page = await open('published/', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('#choices').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#cards > article:visible').count()).toBe(points.length);
    await expect.poll(() => page.locator('#run-rows tr').count()).toBe(points.length);
    await expect.poll(async () => normal(await words(page))).toBe(normal(scoreInWords(points, own)));
  });
});

describe('with a run and a choice open', () => {
  test.each(['light', 'dark'] as const)('there is no accessibility violation (%s)', async (colorScheme) => {
    const page = await open('published/#run-llama3.1-405b', { colorScheme });
    await page.getByRole('radio', { name: /as released/ }).check();
    await page.getByRole('combobox', { name: 'accelerator' }).selectOption('H100 80 GB');
    await page.getByText('The runs as a table').click();
    await expect.poll(() => audit(page)).toEqual([]);
  });

  test('a phone of 320 pixels is not scrolled sideways, and labels keep their size', async () => {
    const page = await open('published/#run-deepseek-v3-671b', { viewport: { width: 320, height: 640 } });
    await page.getByText('The runs as a table').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const size = await page
      .locator('#runs text')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
    expect(size).toBe('13px');
  });
});
