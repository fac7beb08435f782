import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './site.ts';

/** A page as it was built. */
interface BuiltPage {
  /** As a browser asks for it: `/docs/`. */
  readonly path: string;
  readonly html: string;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Thousands of pages come from few templates: this many of each, evenly spread, stand for it. */
const ofOneTemplate = 20;
/** Characters beyond which a page is a long list of what shorter pages of its folder list too. */
const longest = 700_000;

let pages: BuiltPage[];
beforeAll(() => {
  build();
  pages = globSync('**/*.html', { cwd: dist })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .sort()
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      html: readFileSync(dist + file, 'utf8'),
    }));
});

/** Astro puts it before the first island, wherever that stands. */
const islandStyle = /<style>astro-island,[^<]*<\/style>/;

/** Pages of one folder, and those of all its folders, come from one template. */
function templateOf({ path }: BuiltPage): string {
  const [, folder, ...rest] = path.replace(/\/$/, '').split('/');
  return rest.length === 0 ? '' : `${folder} ${Math.min(rest.length, 2)}`;
}

function sample(all: readonly BuiltPage[]): BuiltPage[] {
  return Object.values(Object.groupBy(all, templateOf)).flatMap((alike = []) => {
    const step = Math.max(1, alike.length / ofOneTemplate);
    return alike.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'heading-level': 'error',
    'input-missing-label': 'error',
    'missing-doctype': 'error',
    'no-missing-references': 'error',
    'no-unknown-elements': ['error', { exclude: ['astro-island', 'astro-slot', 'astro-static-slot'] }],
    // How Astro and Svelte write what means the same.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    // Ids are names of rows and fields, with dots and slashes: anything without spaces is an id.
    'valid-id': ['error', { relaxed: true }],
    // Titles name the source of a table, whose own title may be long.
    'long-title': 'off',
    // Every key computes: there is nothing to submit.
    'wcag/h32': 'off',
    // The frame in which a wide table scrolls is named for the keyboard, and no chapter of its own; a search box has
    // the list that a select would not show while one types.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
  },
});

describe('what was built', () => {
  test('is valid: ids, labels, headings, roles', async () => {
    const checked = sample(pages).filter(({ html }) => html.length < longest);
    expect(checked.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const { path, html } of checked) {
      const { results } = await validator.validateString(html.replace(islandStyle, ''), path);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          found.push(`${path} ${ruleId}: ${message} at ${selector}`);
    }
    expect(found).toEqual([]);
  });

  test('would be refused with two of an id, a field without a label, and a heading left out', async () => {
    const html = `<!doctype html><html lang="en"><head><title>two</title></head>
      <body><h1 id="a">a</h1><h3 id="a">b</h3><input type="text"><button type="button"></button></body></html>`;
    const { results } = await validator.validateString(html);
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(rules).toEqual(expect.arrayContaining(['no-dup-id', 'input-missing-label', 'heading-level']));
  });

  test('has a title and a description of its own on every page', () => {
    const bare = pages.filter(
      ({ html }) =>
        !/<title>[^<]{5,}<\/title>/.test(html) || !/<meta name="description" content="[^"]{20,}"/.test(html),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
