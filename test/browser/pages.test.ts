import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { audit } from './audit.ts';
import { firstLoad } from './firstLoad.ts';
import { openSite, type Site } from './site.ts';

const kilobyte = 1000;
const pages = [
  '',
  '?v=1&preset=plan',
  'methods/',
  'methods/?v=1&preset=plan&count=64',
  'methods/bloom/',
  'published/',
  'equations/',
  'equations/training/operationalCarbon/',
  'equations/serving/touchedParameters/',
  'equations/pattersonTraining/itEnergy/',
  'data/',
  'docs/api/',
  'docs/api/flopprint/',
  'docs/api/data/',
  'data/constants/',
  'data/constants/training-passes/',
  'data/accelerators/h100-sxm5-80/',
  'data/cloud-regions/aws/us-east-1/',
  'data/grid-emaps-co2js/FR/',
  'data/runs/llama3.1-405b/',
  'search/?q=h100',
  'decide/',
  'explore/',
  'explore/?v=1&model.parameters=1B..70B:5&training.tokens=1T..2T:3&hardware.accelerator=h100',
  'indicators/',
  'indicators/?v=1&preset=plan&count=64&pin=%3Fv%3D1%26preset%3Dgpt3&pin=%3Fv%3D1%26preset%3Dsmall',
  'levers/',
  'levers/?v=1&preset=plan&phases=inference&inference.requests=1B&levers=four-bit-weights,zeus',
  'project/',
  'project/?v=1&part=chat;1000;400;50;0.2,0.5,1;FR;;900&years=2025-2028',
  'when/',
  'when/?v=1&preset=plan&kind=countries&within=Europe&trace=US-TEX-ERCO&slack=5%25',
  'power/',
  'power/?v=1&preset=finetune&weight=0.2',
  'explore/?v=1&question=train-or-think',
  'explore/?v=1&question=dense-or-experts',
  'report/',
  'report/?v=1&preset=plan&count=64',
  'docs/',
  'docs/jobs/',
  'de/',
  'de/?v=1&preset=finetune',
  'de/portfolio/',
  'de/methods/',
  'de/published/',
  'de/equations/',
  'de/data/',
  'de/search/?q=h100',
  'nowhere',
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('every page', () => {
  test.each(pages)(
    '/%s has no accessibility violation, light or dark, no complaint, and fits a phone of 320 pixels',
    async (path) => {
      const { page, complaints, close } = await site.visit(path, { colorScheme: 'light' });
      const light = await paper(page);
      await expect.poll(() => audit(page)).toEqual([]);
      // The theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => paper(page)).not.toBe(light);
      await expect.poll(() => audit(page, { rule: 'color-contrast' })).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
      await close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'opened wide and refused, the calculator has none either (%s)',
    async (theme) => {
      const { page, close } = await site.visit('?v=1&preset=plan&place=FR', { colorScheme: theme });
      await page.getByText('Assumptions').click();
      await page.getByText('The published runs as a table').click();
      await page.locator('#trail-chain button', { hasText: 'Carbon intensity' }).click();
      await page.locator('#trail-chain dl').waitFor();
      await expect.poll(() => audit(page)).toEqual([]);
      await page.locator('#acc').fill('nothing like it');
      await expect.poll(() => audit(page)).toEqual([]);
      await close();
    },
  );

  const life =
    '?v=1&phases=data,development,postTraining,inference,storage&inference.requests=1B' +
    '&data.syntheticTokens=1B&data.generatorParameters=7B&postTraining.tokens=1B&storage.stored=50+TB&storage.duration=3';
  test.each(['light', 'dark'] as const)(
    'with every phase, the calculator has none either (%s)',
    async (theme) => {
      const { page, close } = await site.visit(life, { colorScheme: theme });
      await page.getByRole('heading', { name: 'By phase' }).waitFor();
      await page.getByText('The same as a table').click();
      await openPanels(page);
      await expect.poll(() => audit(page)).toEqual([]);
      await page.locator('[id="inference.batch"]').fill('0');
      await expect.poll(() => audit(page)).toEqual([]);
      await page.locator('[id="inference.batch"]').fill('');
      await page.locator('[id="postTraining.tokens"]').fill('');
      await page.getByRole('button', { name: 'Water', exact: true }).click();
      await expect.poll(() => audit(page)).toEqual([]);
      await close();
    },
  );
  test('with every phase, it fits a phone of 320 pixels', async () => {
    const { page, close } = await site.visit(life, { viewport: { width: 320, height: 640 } });
    await page.getByRole('heading', { name: 'By phase' }).waitFor();
    await openPanels(page);
    await page.getByText('Assumptions').click();
    await page.getByText('The same as a table').click();
    await page.getByRole('button', { name: /^Training, electricity/ }).click();
    await page.locator('#trail-phases').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  test('an opened trail fits a phone of 320 pixels, and a slim bar keeps the headline', async () => {
    const { page, close } = await site.visit('?v=1&preset=plan', { viewport: { width: 320, height: 640 } });
    await page.locator('#trail-chain button', { hasText: 'Carbon intensity' }).click();
    await page.locator('#trail-chain dl').waitFor();
    await page.getByText('Assumptions').click();
    await page.locator('#util').scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const bar = await page.locator('.bar').boundingBox();
    expect(bar?.y).toBeLessThan(1);
    await close();
  });

  test('the theme is chosen by hand and remembered', async () => {
    const { page, close } = await site.visit('', { colorScheme: 'light' });
    const light = await paper(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.reload();
    await expect.poll(() => paper(page)).toBe(dark);
    await close();
  });
});

describe('without scripts', () => {
  test('the result of the preset, its trail and the way to the package are there', async () => {
    const { page, close } = await site.visit('', { javaScriptEnabled: false });
    const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/would emit about\s+\d{3}\s*t CO2e/);
    expect(text).toMatch(/1,287 MWh × \(429 g CO2e\/kWh\) = 552\.1 t CO2e/);
    expect(text).toMatch(/other runs need a script/);
    expect(text).toContain('npm install flopprint');
    expect(text).toContain('npx flopprint estimate');
    expect(text).toContain('lifetime-default');
    await expect.poll(() => page.locator('#params').isVisible()).toBe(false);
    await close();
  });
});

describe('the policy', () => {
  test('allows no inline script but its own, and no style attribute stands in the page', async () => {
    const { page, close } = await site.visit('');
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe/);
    const html = await (await page.request.get(site.address)).text();
    expect(html).not.toMatch(/\sstyle=/);
    await close();
  });

  test('is enforced: a script put into the page does not run', async () => {
    const { page, close } = await site.visit('');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.head.append(script);
    });
    await expect.poll(() => page.title()).toMatch(/^flopprint/);
    await close();
  });
});

describe('the calculator before any interaction', () => {
  test('loads at most 60 kB of script, 30 kB of data, 110 kB of fonts, and nothing foreign', async () => {
    const { script, data, fonts, fetched } = await firstLoad(site, '');
    expect(fetched.filter((url) => !url.startsWith(site.address))).toEqual([]);
    expect(script).toBeGreaterThan(10 * kilobyte);
    expect(script).toBeLessThanOrEqual(60 * kilobyte);
    expect(data).toBeGreaterThan(10 * kilobyte);
    expect(data).toBeLessThanOrEqual(30 * kilobyte);
    expect(fonts).toBeGreaterThan(50 * kilobyte);
    expect(fonts).toBeLessThanOrEqual(110 * kilobyte);
  });
});

/** Opens every phase, as a reader would. */
async function openPanels(page: Page): Promise<void> {
  for (const summary of await page.locator('details[id^="phase-"] summary').all()) await summary.click();
  await page.locator('[id="storage.stored"]').waitFor();
}

/** The colour of the page's ground. */
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
