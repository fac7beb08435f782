import { parse, type AST } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './projectFiles.ts';

/** Files of pages that every language has; what English alone has may say it in place. */
const translated =
  /^site\/(?:pages\/\[\.\.\.language\]\/.*\.astro|(?:parts|portfolio|methods|trail|words)\/.*\.svelte|layouts\/(?:Page|SearchBox|ThemeToggle|LanguageSwitch|PublishedStrip|PublishedTable|EveryNumber|RunCard|Scatter|Scores|To|Coded)\.astro)$/;
/** Names, sizes, units and commands, which are the same in every language. */
const names =
  /^(?:flopprint:?|npm install flopprint|npx flopprint estimate run\.json|7B|2T|t|h|n|J|MWh|CO|e|W|t CO|m|of|·|×)$/;
/** Attributes that readers see or hear. */
const said = /^(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label)$/;

const hasWords = (text: string): boolean => {
  const plain = text.replace(/&\w+;/g, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(plain) && !names.test(plain);
};

/** Text nodes and spoken attributes of a Svelte component. */
function ofSvelte(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, data } = node as {
      type?: string;
      name?: string;
      value?: unknown;
      data?: string;
    };
    if (type === 'Script' || type === 'StyleSheet' || type === 'Comment') return;
    if (type === 'Attribute') {
      const texts = Array.isArray(value) ? (value as { type: string; data?: string }[]) : [];
      if (said.test(name ?? ''))
        for (const text of texts) if (hasWords(text.data ?? '')) found.push(text.data ?? '');
      return;
    }
    // A sentence in code: names of keys have no spaces.
    if (type === 'Literal' && typeof value === 'string' && /\p{L}{2} \p{L}{2}/u.test(value))
      found.push(value);
    if (type === 'Text' && hasWords(data ?? '')) found.push((data ?? '').trim());
    Object.values(node).forEach(visit);
  };
  visit((parse(source, { modern: true }) as AST.Root).fragment);
  return found;
}

/** Texts between the tags of an Astro component, and its spoken attributes; code between them has signs of its own. */
function ofAstro(source: string): string[] {
  const markup = source
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/=>/g, '==')
    .replace(/`[^`]*`/g, '');
  const texts = [...markup.matchAll(/[>}]([^<>{}=()&|?:`[\]]*)(?=[<{])/g)].map(([, text = '']) =>
    text.trim(),
  );
  const attributes = [...markup.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', text = '']) =>
    said.test(name) ? [text] : [],
  );
  return [...texts, ...attributes].filter(hasWords);
}

const files = projectFiles().filter((path) => translated.test(path));

describe('a page of every language', () => {
  test('is made of files that there are', () => expect(files.length).toBeGreaterThan(70));

  test.each(files)('%s takes its words from site/words', (path) => {
    expect((path.endsWith('.svelte') ? ofSvelte : ofAstro)(read(path))).toEqual([]);
  });
});

test('words between tags and in labels are found', () => {
  expect(ofSvelte('<p aria-label="Inputs" class="quiet">From {a} to {b}</p>')).toEqual([
    'Inputs',
    'From',
    'to',
  ]);
  expect(ofSvelte('{#if a}<b title={say.x}>{say.y}</b>{:else}none{/if}')).toEqual(['none']);
  expect(ofSvelte("{a ? 'as stated' : b}")).toEqual(['as stated']);
  expect(
    ofAstro('---\nconst a = 1;\n---\n<ul>{a.map((b) => (<li title="Row">Read {b} here</li>))}</ul>'),
  ).toEqual(['Read', 'here', 'Row']);
});
