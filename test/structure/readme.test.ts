import { describe, expect, test } from 'vitest';
import { read } from './projectFiles.ts';
import { anyDataVersion, fencedBlocks, runShell, runTypeScript, type Block } from './readmeExamples.ts';

describe.each(['README.md', 'packages/flopprint/README.md'])('%s', (path) => {
  const blocks = fencedBlocks(read(path));
  const examples = blocks.filter(({ language }) => language === 'ts');
  const commands = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.language === 'sh' && block.text.includes('npx flopprint') ? [{ block, next }] : [];
  });

  test('shows the library at work', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map((block) => [block.line, block] as const))(
    'line %i: the example gives what it says',
    (_, block) => {
      const values = runTypeScript(block);
      expect(values.map(({ line, real }) => [line, real])).toEqual(
        values.map(({ line, promised }) => [line, promised]),
      );
    },
  );

  test.each(commands.map(({ block, next }) => [block.line, block, next] as const))(
    'line %i: the command prints what is shown below it',
    (_, block, next) => {
      const printed = runShell(block);
      if (next?.language === 'text') expect(printed).toBe(anyDataVersion(next.text));
    },
  );
});

test('README.md shows the command at work', () => {
  expect(fencedBlocks(read('README.md')).some(({ text }) => text.includes('npx flopprint'))).toBe(true);
});

test('the package says what each of its entry points has', () => {
  const { name, exports } = JSON.parse(read('packages/flopprint/package.json'));
  const told = [...read('packages/flopprint/README.md').matchAll(/^\| `(flopprint[^`]*)`/gm)].map(
    ([, path]) => path,
  );
  expect(told).toEqual(Object.keys(exports).map((subpath) => `${name}${subpath.slice(1)}`));
});

describe('an example', () => {
  const block = (text: string): Block => ({ language: 'ts', text, line: 1 });
  const reals = (text: string) => runTypeScript(block(text)).map(({ promised, real }) => [promised, real]);

  test('is run, and each promised value stands beside the real one', () => {
    expect(
      reals(`
const sum: number = 1 + 1; // → 2
console.log('the sum is', sum); // → the sum is 2
sum * 3;
// → 7
await Promise.resolve({ value: sum, unit: 'MWh' }); // → { value: 2,
                                                    //   unit: 'MWh' }
['a'][0]; // → 'a'
console.log('not compared');
`),
    ).toEqual([
      ['2', '2'],
      ['the sum is 2', 'the sum is 2'],
      ['7', '6'],
      [`{ value: 2, unit: 'MWh' }`, `{ value: 2, unit: 'MWh' }`],
      [`'a'`, `'a'`],
    ]);
  });

  test('that throws fails', () => expect(() => reals(`throw new Error('no'); // → 1`)).toThrow());

  test('whose promise belongs to no statement fails', () => {
    expect(() => reals('for (const one of [1]) {\n  one; // → 1\n}')).toThrow('only 0');
  });

  test('is found in Markdown with its line', () => {
    expect(fencedBlocks('a\n\n```ts\n1; // → 1\n```\n\n```text\nb\n```\n')).toEqual([
      { language: 'ts', text: '1; // → 1\n', line: 4 },
      { language: 'text', text: 'b\n', line: 8 },
    ]);
  });
});

test('CONTRIBUTING.md tells every command of package.json', () => {
  const told = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?(\w+)`/gm)].map(([, name]) => name);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(told.sort()).toEqual(
    Object.keys(scripts)
      .filter((name) => !name.startsWith('pre'))
      .sort(),
  );
});
