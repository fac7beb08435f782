import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchOptions } from './chromium.mjs';

test('the browser of this machine opens a page and runs its script', async () => {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>flopprint</h1>');
    await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('flopprint');
  } finally {
    await browser.close();
  }
});
