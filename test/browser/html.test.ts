import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, dist, samplePages } from './builtPages.ts';

/** Thousands of pages come from few templates: this many of each, evenly spread, stand for it. */
const ofOneTemplate = 20;
/** Characters beyond which a page is a long list of what shorter pages of its folder list too. */
const longest = 700_000;

const read = (path: string) => readFileSync(dist + path.replace(/(\/|^)$/, '$1index.html'), 'utf8');

/** Astro puts it before the first island, wherever that stands. */
const islandStyle = /<style>astro-island,[^<]*<\/style>/;

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
    const checked = samplePages(ofOneTemplate)
      .map((path) => ({ path, html: read(path) }))
      .filter(({ html }) => html.length < longest);
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
    const pages = builtPages().map((path) => ({ path, html: read(path) }));
    const bare = pages.filter(
      ({ html }) =>
        !/<title>[^<]{5,}<\/title>/.test(html) || !/<meta name="description" content="[^"]{20,}"/.test(html),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
    const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
