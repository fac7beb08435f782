import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { openPages } from './openPages.ts';

const file = readFileSync(new URL('../imports/files/codecarbon-3.csv', import.meta.url), 'utf8');

const { open } = openPages();
const plain = (text: string): string => text.replace(/[\u00a0\u202f\s]+/g, ' ');

describe('a file of another tool', () => {
  const plan = '?v=1&preset=plan&params=160M&tokens=40B&acc=a100-sxm4-80&count=8&hours=&place=FR';

  test('pasted into the calculator stands beside the plan, and teaches the next run', async () => {
    const page = await open(plan);
    await page.getByRole('heading', { name: 'Side by side' }).scrollIntoViewIfNeeded();
    const box = page.getByLabel('File of the run', { exact: true });
    await box.fill(file);
    const section = page.getByRole('region', { name: 'After the run' });
    await section.getByText('The next run of this kind').waitFor();
    const text = plain(await section.innerText());
    expect(text).toContain('Read as codecarbon: 1 completed run counted.');
    expect(text).toContain('The hours imply an MFU of 42.7 %');
    expect(text).toContain('One accelerator drew 300 W, 75 % of design power.');
    const rows = section.getByRole('row');
    await expect
      .poll(async () => plain(await rows.filter({ hasText: 'accelerator-hours' }).first().innerText()))
      .toMatch(/80 h .* inside/);
    await expect.poll(() => audit(page, { within: '[aria-labelledby="after-run"]' })).toEqual([]);
    await section.getByRole('button', { name: 'Calculate with what this run taught' }).click();
    await page.waitForFunction(() => /mfu=/.test(location.search));
    expect(new URL(page.url()).searchParams.get('mfu')).toMatch(/^0\.\d+ to 0\.\d+$/);
    expect(new URL(page.url()).searchParams.get('scope')).toBe('system');
  });

  test('that is none is refused with row and column, and hostile text stays text', async () => {
    const page = await open(plan);
    await page.getByRole('heading', { name: 'Side by side' }).scrollIntoViewIfNeeded();
    const box = page.getByLabel('File of the run', { exact: true });
    await box.fill('hello');
    const section = page.getByRole('region', { name: 'After the run' });
    await section.getByText('row 1, column 1').waitFor();
    await box.fill(file.replace('8 x NVIDIA A100-SXM4-80GB', '8 x <img src=x onerror=alert(1)>'));
    await section.getByRole('heading', { name: 'Not read' }).waitFor();
    await expect.poll(() => section.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0);
    await expect.poll(() => section.locator('img').count()).toBe(0);
  });

  test('dropped into the portfolio becomes its runs, and processes of one machine one row', async () => {
    const page = await open('portfolio/');
    const [header = '', row = ''] = file.trimEnd().split('\n');
    const two = row.replace('0a578547-1d6b-4e2f-be0c-7ad10f2f7c97', 'second-process');
    await page.locator('#paste').evaluate((box, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, [header, row, two].join('\n'));
    await page.getByText('1 of 2 runs are rows below; 1 are left out').waitFor();
    await page
      .locator('#sum')
      .filter({ hasText: /1 row of work/ })
      .waitFor();
    await expect
      .poll(async () => plain(await page.locator('[data-row="0"][data-column="2"]').inputValue()))
      .toBe('a100-sxm4-80');
  });
});
