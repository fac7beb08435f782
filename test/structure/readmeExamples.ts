import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import ts from 'typescript';
import { root } from './projectFiles.ts';

export interface Block {
  readonly language: string;
  readonly text: string;
  /** Line of the block's first line, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text. */
export function fencedBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w*)[^\n]*\n([^]*?)^```[ \t]*$/gm)].map(
    ({ 1: language = '', 2: text = '', index }) => ({
      language,
      text,
      line: markdown.slice(0, index).split('\n').length + 1,
    }),
  );
}

export interface Promised {
  readonly line: number;
  readonly promised: string;
  readonly real: string;
}

/**
 * Runs a TypeScript example and returns each `// → value` beside what the statement before it really gives:
 * the words of a `console.log`, the value of any other expression, or the value of the one name a `const` declares.
 * Lines after it that begin with `//` and two spaces continue the value. White space counts as one space.
 */
export function runTypeScript({ text, line }: Block): Promised[] {
  const { program, promises } = withProbes(text);
  // Inside the repository, so that the example's import of the package finds it; not in node_modules, where Node
  // refuses TypeScript.
  const parent = join(root, 'test/.tmp');
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, 'readme-'));
  try {
    const file = join(directory, 'example.ts');
    writeFileSync(file, program);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the example at line ${line} failed:\n${stderr}`);
    const reals = JSON.parse(stdout.slice(stdout.lastIndexOf(marker) + marker.length)) as string[];
    if (reals.length !== promises.length) {
      throw new Error(`the example at line ${line} reached ${reals.length} of its ${promises.length} values`);
    }
    return promises.map((promise, index) => ({
      line: line + promise.line,
      promised: oneSpace(promise.value),
      real: oneSpace(reals[index] ?? ''),
    }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Runs the lines of a shell example that begin with `npx flopprint`, with their continuations, and returns what they
 * print; undefined where there are none.
 */
export function runShell({ text, line }: Block): string | undefined {
  const commands = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((one) => one.startsWith('npx flopprint'));
  if (commands.length === 0) return undefined;
  const { status, stdout, stderr } = spawnSync(commands.join('\n'), {
    cwd: root,
    encoding: 'utf8',
    shell: true,
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      // npx must find the command of this very clone, not fetch one.
      npm_config_offline: 'true',
      npm_config_yes: 'false',
    },
  });
  if (status !== 0) throw new Error(`the command at line ${line} failed (exit code ${status}):\n${stderr}`);
  return anyDataVersion(stdout);
}

/** Text in which the version of the tables, which changes with every datum, is left open. */
export function anyDataVersion(printed: string): string {
  return printed.replaceAll(/\bdata \d{4}-\d\d-\d\d\+[\da-f]+/g, 'data …');
}

const marker = '\u0000values ';
const probe = '__value';
const prelude = `import { formatWithOptions as __format, inspect as __inspect } from 'node:util';
const __values = [], __style = { breakLength: Infinity, depth: Infinity, maxArrayLength: Infinity };
const ${probe} = { log: (...all) => void __values.push(__format(__style, ...all)),
  of: (one) => void __values.push(__inspect(one, __style)) };`;
const coda = `process.stdout.write(${JSON.stringify(marker)} + JSON.stringify(__values));`;

function withProbes(text: string): { program: string; promises: { line: number; value: string }[] } {
  const file = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  const promises: { line: number; value: string }[] = [];
  let program = '';
  let end = 0;
  for (const statement of file.statements) {
    const promise = /^[ \t]*(?:\n[ \t]*)?\/\/ → (.*(?:\n[ \t]*\/\/ {2}.*)*)/.exec(text.slice(statement.end));
    program += text.slice(end, statement.getStart(file));
    program += promise === null ? statement.getText(file) : probed(statement, file);
    end = statement.end;
    if (promise) {
      const { line } = file.getLineAndCharacterOfPosition(statement.end);
      promises.push({ line, value: (promise[1] ?? '').replaceAll(/\n[ \t]*\/\//g, ' ') });
    }
  }
  const written = text.split('// →').length - 1;
  if (promises.length !== written) {
    throw new Error(
      `${written} values are promised, but only ${promises.length} directly after a whole statement`,
    );
  }
  return { program: `${prelude}\n${program}${text.slice(end)}\n${coda}\n`, promises };
}

/** A statement that also hands its value to the probe. */
function probed(statement: ts.Statement, file: ts.SourceFile): string {
  const text = statement.getText(file);
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    return ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log'
      ? text.replace('console.log', `${probe}.log`)
      : `${probe}.of(${expression.getText(file)});`;
  }
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const [only] = declared;
  if (only && declared.length === 1 && ts.isIdentifier(only.name))
    return `${text}\n${probe}.of(${only.name.text});`;
  throw new Error(`a value is promised after a statement that has none: ${text}`);
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
