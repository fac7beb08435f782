import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './projectFiles.ts';

/** Where the site puts HTML as it is, and why nothing from outside can be in it. */
const allowed: Readonly<Record<string, string>> = {
  'site/layouts/Page.astro set:html={theme.trim()}': 'the script of the theme, a file of this repository',
  'site/pages/[...language]/equations/index.astro set:html={mathml(latex)}':
    'MathML made at build time from the equations',
  'site/pages/[...language]/equations/index.astro set:html={mathml(symbol)}':
    'MathML made at build time from the equations',
  'site/pages/equations/[set]/[name].astro set:html={mathml(text.latex)}':
    'MathML made at build time from the equations',
  'site/pages/equations/[set]/[name].astro set:html={mathml(symbol)}':
    'MathML made at build time from the equations',
  'site/pages/equations/[set]/[name].astro set:html={mathml(latex)}':
    'MathML made at build time from the equations',
  'site/pages/methods/[method].astro set:html={mathml(equation.text.latex)}':
    'MathML made at build time from the equations',
  'site/pages/[...language]/published.astro set:html={JSON.stringify(points)}':
    'the published runs, rows of this repository, in a script that is data',
  'site/pages/[...language]/published.astro set:html={JSON.stringify(say)}':
    'the words of the page, texts of this repository, in a script that is data',
  'site/trail/Formula.svelte {@html markup}':
    'MathML that the build made from the equations and the site itself serves',
};

const insertion = /set:html=\{(?:[^{}]|\{[^{}]*\})*\}|\{@html [^}]*\}/g;
const sinks =
  /\b(?:innerHTML|outerHTML\s*=|insertAdjacentHTML|createContextualFragment|srcdoc|DOMParser|document\.write|setHTML\w*|eval\s*\(|new Function|javascript:)/;

const files = projectFiles().filter((path) => /^site\/.*\.(astro|svelte|ts|js|mjs)$/.test(path));

describe('HTML that is put into a page as it is', () => {
  test('has a reason each', () => {
    const found = files.flatMap((path) =>
      [...read(path).matchAll(insertion)].map(([text]) => `${path} ${text}`),
    );
    expect([...new Set(found)].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('has no other way in', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => sinks.test(read(path)))).toEqual([]);
  });
});
