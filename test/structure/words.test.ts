import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { allowedNumbers } from './allowedNumbers.ts';
import { numbersIn } from './numbers.ts';
import { placeWords } from './placeWords.ts';
import { projectFiles, read, root } from './projectFiles.ts';

const isBinary = /\.(png|jpe?g|gif|ico|webp|avif|woff2?|parquet|wasm|gz|zip|pdf)$/;

describe('committed files', () => {
  test('name no machine and no package registry, the lock file included', () => {
    const paths = projectFiles().filter((path) => !isBinary.test(path));
    expect(paths).toContain('package-lock.json');
    expect(paths.flatMap((path) => placeWords(path, read(path), wordsOfThisMachine()))).toEqual([]);
  });

  // The dots keep these lines from being caught themselves.
  test.each([
    'see /home/·ada/flopprint/data',
    'file:///Users/·ada/flopprint',
    '"C:\\\\Users·\\\\ada"',
    'registry = https://registry.·example.com/',
    '"resolved": ·"https://packages.example.com/zod/-/zod-4.6.7.tgz"',
    '//localhost:4873·/npm/zod',
  ])('would be caught: %s', (line) => expect(placeWords('a', line.replace('·', ''))).not.toEqual([]));

  test.each([
    'https://example.com/home/page',
    '../work/notes',
    '"resolved": "packages/flopprint"',
    '/usr/bin/env',
  ])('may say %s', (line) => expect(placeWords('a', line)).toEqual([]));

  /** Where this clone lies, its owner's home and the registry npm uses: only those long enough to mean it. */
  function wordsOfThisMachine(): string[] {
    const clone = root.replace(/[\\/]$/, '');
    const registry = URL.parse(process.env.npm_config_registry ?? '')?.host ?? '';
    return [clone, homedir(), registry].filter((word) => word.split(/[\\/.:]/).filter(Boolean).length > 1);
  }
});

describe('numbers in the library', () => {
  const holdsNumbers = /^packages\/flopprint\/src\/(data|equations|kernels|methods|units)(\/|\.ts$)/;
  const found = projectFiles()
    .filter((path) => /^packages\/flopprint\/src\/.*\.ts$/.test(path) && !holdsNumbers.test(path))
    .flatMap((path) => numbersIn(path, read(path)));
  const isAllowed = (path: string, text: string) =>
    allowedNumbers.some(({ file, numbers }) => file === path && numbers.includes(text));

  test('come from tables, units and equations, or give a reason (allowedNumbers.ts)', () => {
    const unexplained = found.filter(({ path, text }) => !isAllowed(path, text));
    expect(unexplained.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  });

  test('that have a reason still exist', () => {
    const gone = allowedNumbers.flatMap(({ file, numbers }) =>
      numbers
        .filter((text) => !found.some((one) => one.path === file && one.text === text))
        .map((text) => [file, text]),
    );
    expect(gone).toEqual([]);
  });

  test.each([
    ['const factor = 0.5;', ['0.5']],
    ['const flops = 6 * parameters;', ['6']],
    ['const step = -1; const last = list[3]; const many = list.length - 2;', []],
    ['type Three = 3; // 4', []],
  ])('are seen in %s', (text, expected) => {
    expect(numbersIn('a.ts', text).map((one) => one.text)).toEqual(expected);
  });
});
