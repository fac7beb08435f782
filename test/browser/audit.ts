import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { run } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What of it is looked at, when not all of the page by all of the rules. */
interface Part {
  /** A selector. */
  readonly within?: string;
  /** One of axe's rules. */
  readonly rule?: string;
}

/** What axe finds wrong with a page as it stands. */
export async function audit(page: Page, { within, rule }: Part = {}): Promise<string[]> {
  // Through the debugger, which the page's policy does not govern.
  await page.evaluate(axe);
  return page.evaluate(
    async ({ within, rule }) => {
      const { axe } = window as unknown as { axe: { run: typeof run } };
      const { violations } = await axe.run(within ? { include: [[within]] } : document, {
        resultTypes: ['violations'],
        ...(rule ? { runOnly: [rule] } : {}),
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { within, rule },
  );
}
