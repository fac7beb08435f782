import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { projectFiles, root } from '../structure/projectFiles.ts';

const tools = join(root, 'node_modules', '.bin');
/** The repository's Node first, as npm's own scripts have it, and none of the settings of the npm that runs the tests. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle)/.test(name)),
  ),
  PATH: [tools, process.env.PATH].join(delimiter),
  NO_COLOR: '1',
};

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program with its arguments in a folder; never throws. */
export async function run(folder: string, program: string, ...argv: string[]): Promise<Ended> {
  const options = { cwd: folder, env: environment, timeout: 200_000, maxBuffer: 1e8 };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, argv, options);
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    return { code: typeof code === 'number' ? code : 1, output: stdout + stderr + String(error) };
  }
}

export interface Packed {
  readonly tarball: string;
  /** Whether packing left every file as it was. */
  readonly restored: boolean;
}

/**
 * What `npm pack` makes of the package, in a folder outside the repository: packed from a copy, because packing
 * exchanges package.json for a moment and other tests read it.
 */
export async function pack(folder: string): Promise<Packed> {
  const copy = join(folder, 'repository');
  const needed = projectFiles().filter((path) =>
    /^(packages\/|data\/LICENSES\.md|LICENSE$|CHANGELOG\.md|package\.json|tsconfig\.json)/.test(path),
  );
  for (const path of needed) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const before = stateOf(copy);
  const { code, output } = await run(copy, 'npm', 'pack', '-w', 'flopprint', '--pack-destination', folder);
  const name = /flopprint-\S*\.tgz/.exec(output)?.[0];
  if (code !== 0 || name === undefined) throw new Error(`npm pack failed:\n${output}`);
  return { tarball: join(folder, name), restored: stateOf(copy) === before };
}

/** The files of the package's folder and its package.json, as one text. */
function stateOf(copy: string): string {
  const folder = join(copy, 'packages/flopprint');
  return [...globSync('**/*', { cwd: folder }).sort(), readFileSync(join(folder, 'package.json'))].join('\n');
}

/** What npm says where a registry cannot be reached, as against a package that cannot be installed. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|E50\d/;

/**
 * Installs the tarball into an empty project.
 * @returns the project, and what could not be done as a user would do it.
 */
export async function installInto(project: string, tarball: string): Promise<string | undefined> {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { code, output } = await run(project, 'npm', 'install', ...flags, tarball);
  if (code === 0) return undefined;
  if (!unreachable.test(output)) throw new Error(`npm install failed:\n${output}`);
  // Without a registry: the tarball unpacked beside the dependencies that this repository has.
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'flopprint'), { recursive: true });
  await run(join(modules, 'flopprint'), 'tar', 'xzf', tarball, '--strip-components=1');
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'flopprint/package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), 'commander', 'iconv-lite', 'rw', 'safer-buffer']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true, dereference: true });
  }
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync('../flopprint/bin/flopprint.js', join(modules, '.bin', 'flopprint'));
  return 'npm install of the tarball: no registry is reachable; unpacked by hand instead';
}
