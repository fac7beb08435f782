import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateTables } from '../../packages/flopprint/generate/tables.ts';

const root = new URL('../../', import.meta.url);
const folder = 'packages/flopprint/src/data/';
const modules = generateTables();

describe('the modules of src/data', () => {
  test.each([...modules.keys()])('%s: regenerating changes no byte', (path) => {
    expect(readFileSync(new URL(path, root), 'utf8') === modules.get(path), 'run writeTables.ts').toBe(true);
  });

  test('are all generated from tables, but for their types and version', () => {
    const here = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts'));
    expect(here.filter((name) => !modules.has(name))).toEqual([`${folder}types.ts`, `${folder}version.ts`]);
  });

  test('are the same twice', () => {
    expect([...generateTables()]).toEqual([...modules]);
  });

  test('do nothing when imported: no call, no import but of types', () => {
    for (const [path, text] of modules) {
      const code = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
      expect(code, path).not.toMatch(/[\w)]\(|\bnew\b|\bdefault\b/);
      expect(code.match(/^import (?!type)/m), path).toBeNull();
    }
  });
});
