import { afterAll, beforeAll, expect, test } from 'vitest';
import { fields, topFields } from 'flopprint/model';
import { inputKeys } from '../../site/form/inputs.ts';
import { phaseGroups } from '../../site/form/phases.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Dangerous as an address, in an attribute of either quote, in a text and in a template at once. */
const attack =
  'javascript:globalThis.owned=1//"\'`></option></textarea></title><img src=x onerror="globalThis.owned=1">' +
  '<svg onload=globalThis.owned=1><script>globalThis.owned=1</script>{{owned}}${owned}';
const groups: readonly string[] = phaseGroups.map(({ group }) => group);
/** Everything that an address can hold, and something it cannot. */
const keys = [
  ...['v', 'preset', 'phases', 'unheard', '__proto__', 'constructor', 'q', 'data'],
  ...Object.keys(topFields),
  ...inputKeys,
  ...Object.entries(fields).flatMap(([group, keysOfGroup]) =>
    Object.keys(keysOfGroup).map((key) => `${group}.${key}`),
  ),
];

test('no key of an address brings anything but text into the calculator', async () => {
  expect(keys.length).toBeGreaterThan(100);
  const { page, complaints, close } = await site.visit('?v=1&preset=plan');
  const found = await page.evaluate(
    async ({ keys, attack, groups }) => {
      const refused: string[] = [];
      addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI));
      const scripts = document.scripts.length;
      const unclean: string[] = [];
      for (const key of keys) {
        const phases = groups.filter((group) => key.startsWith(`${group}.`)).join(',');
        const query = new URLSearchParams({ v: '1', ...(phases ? { phases } : {}), [key]: attack });
        history.replaceState(null, '', `?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const strange = document.querySelector(
          'main img, main iframe, [onerror], [onload], [href^="javascript:" i], [src^="javascript:" i]',
        );
        if (strange ?? document.scripts.length !== scripts) unclean.push(key);
      }
      return { refused, unclean, owned: 'owned' in globalThis };
    },
    { keys, attack, groups },
  );
  expect(found).toEqual({ refused: [], unclean: [], owned: false });
  expect(complaints).toEqual([]);
  await close();
});

test.each(['?v=1&preset=plan&acc=', 'search/?q=', 'methods/?v=1&preset='])(
  'a page that is opened with hostile text shows text: /%s',
  async (path) => {
    const { page, complaints, close } = await site.visit(path + encodeURIComponent(attack));
    const strange = page.locator('main img, main iframe, [onerror], [onload], [href^="javascript:" i]');
    await expect.poll(() => strange.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);
