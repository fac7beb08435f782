import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The library's own parts, each of which may read itself and those above it. A file belongs to the first part that
 * names it or a folder around it.
 */
export const layers: readonly { readonly name: string; readonly holds: readonly string[] }[] = [
  {
    name: 'ground',
    holds: [
      'errors.ts',
      'graph.ts',
      'jsonError.ts',
      'nearest.ts',
      'number.ts',
      'portableMath.ts',
      'quantity.ts',
      'random.ts',
      'units.ts',
    ],
  },
  { name: 'data', holds: ['data/', 'tables.ts', 'version.ts'] },
  { name: 'equations', holds: ['equations/', 'methods/equations/', 'methods/method.ts', 'methods/sets.ts'] },
  { name: 'kernels', holds: ['kernels/'] },
  {
    name: 'estimation',
    holds: [
      'accounts.ts',
      'compare.ts',
      'dataPhase.ts',
      'embodied.ts',
      'elasticity.ts',
      'estimate.ts',
      'equivalents.ts',
      'estimateWithData.ts',
      'evaluate.ts',
      'explain.ts',
      'fields.ts',
      'footprint.ts',
      'format.ts',
      'generation.ts',
      'indicators.ts',
      'inferencePhase.ts',
      'ledger.ts',
      'levers.ts',
      'levers/',
      'lifeCycle.ts',
      'parallelism.ts',
      'phases.ts',
      'plausible.ts',
      'postTrainingPhase.ts',
      'power.ts',
      'power/',
      'project.ts',
      'project/',
      'ranking.ts',
      'ranking/',
      'resolve.ts',
      'resolve/',
      'sampler.ts',
      'scenario.ts',
      'schedule.ts',
      'schedule/',
      'sensitivity.ts',
      'simulate.ts',
      'siteOptions.ts',
      'uncertaintyWords.ts',
    ],
  },
  { name: 'tables of runs', holds: ['table/', 'batch/'] },
  { name: 'designs', holds: ['sweep/'] },
  // A published method reads a scenario as our own estimate does; our own never reads a published method.
  { name: 'published methods', holds: ['methods/'] },
  { name: 'validation', holds: ['validation/'] },
  { name: 'imports', holds: ['imports/', 'imports.ts'] },
  { name: 'report', holds: ['report/'] },
  { name: 'SQL', holds: ['sql.ts', 'sql/'] },
  {
    name: 'entry points',
    holds: [
      'batch.ts',
      'checkRows.ts',
      'conformance.ts',
      'core.ts',
      'index.ts',
      'model.ts',
      'rows.ts',
      'sweep.ts',
      'table.ts',
    ],
  },
];

const library = 'packages/flopprint/src/';

/** The parts of the repository, which other parts each may read, and which packages beside Node's own modules. */
export const areas: readonly {
  readonly holds: string;
  readonly reads: readonly string[];
  readonly packages:
    | 'the published dependencies'
    | 'the published dependencies and optional peers'
    | 'the public exports'
    | 'any';
  readonly node: boolean;
}[] = [
  { holds: library, reads: [], packages: 'the published dependencies', node: false },
  {
    holds: 'packages/flopprint/cli/',
    reads: [library],
    packages: 'the published dependencies and optional peers',
    node: true,
  },
  {
    holds: 'packages/flopprint/bin/',
    reads: ['packages/flopprint/cli/'],
    packages: 'the published dependencies',
    node: true,
  },
  { holds: 'packages/flopprint/generate/', reads: [library], packages: 'any', node: true },
  { holds: 'packages/flopprint/pack/', reads: [], packages: 'any', node: true },
  { holds: 'packages/flopprint/fit/', reads: [library], packages: 'any', node: true },
  { holds: 'site/', reads: [], packages: 'the public exports', node: true },
];

export interface PublicPackage {
  /** The keys of `exports` in package.json: ".", "./core", "./data/*". */
  readonly exports: readonly string[];
  /** The packages a user of the library installs with it. */
  readonly dependencies: readonly string[];
  /** What only some of the command asks for. */
  readonly peers?: readonly string[];
}

/** Every import in a file that points the wrong way, in words. */
export function wrongImports(files: ReadonlyMap<string, string>, published: PublicPackage): string[] {
  return [...files].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((specifier) => {
      const why = whyWrong(path, specifier, published);
      return why === undefined ? [] : [`${path} imports "${specifier}": ${why}`];
    }),
  );
}

/** Library files that stand in no layer, so that nobody can say what they may read. */
export function homeless(paths: Iterable<string>): string[] {
  return [...paths].filter(
    (path) => path.startsWith(library) && path.endsWith('.ts') && layerOf(path) === -1,
  );
}

function whyWrong(path: string, specifier: string, published: PublicPackage): string | undefined {
  const area = areas.find(({ holds }) => path.startsWith(holds));
  if (area === undefined) return undefined;
  if (isBuiltin(specifier)) return area.node ? undefined : 'the library uses nothing of Node';
  if (!specifier.startsWith('.')) return whyWrongPackage(area.packages, specifier, published);

  const target = posix.join(posix.dirname(path), specifier);
  if (target.startsWith(library) && path.startsWith(library)) {
    const [from, to] = [layerOf(path), layerOf(target)];
    return from === -1 || to === -1 || to <= from
      ? undefined
      : `"${layers[from]?.name}" may not read "${layers[to]?.name}"`;
  }
  const readable = [area.holds, ...area.reads];
  return readable.some((prefix) => target.startsWith(prefix))
    ? undefined
    : `from ${area.holds} only ${readable.join(' and ')} can be read by path`;
}

function whyWrongPackage(
  allowed: (typeof areas)[number]['packages'],
  specifier: string,
  published: PublicPackage,
): string | undefined {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (allowed === 'the published dependencies') {
    return published.dependencies.includes(name) ? undefined : 'not a dependency of the published package';
  }
  if (allowed === 'the published dependencies and optional peers')
    return [...published.dependencies, ...(published.peers ?? [])].includes(name)
      ? undefined
      : 'neither a dependency nor an optional peer of the published package';
  if (allowed === 'the public exports' && name === 'flopprint') {
    const subpath = `.${specifier.slice(name.length)}`;
    const isPublic = published.exports.some((key) => {
      const [before = '', after] = key.split('*');
      return after === undefined ? subpath === key : subpath.startsWith(before) && subpath.endsWith(after);
    });
    return isPublic ? undefined : 'not among the exports of the package';
  }
  return undefined;
}

function layerOf(path: string): number {
  const inside = path.slice(library.length);
  return layers.findIndex(({ holds }) =>
    holds.some((held) => (held.endsWith('/') ? inside.startsWith(held) : inside === held)),
  );
}

/** What a file imports or re-exports, types and dynamic imports included. */
function importsOf(path: string, text: string): string[] {
  return scriptsOf(path, text).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The scripts of a page or a component; any other file is one script. */
function scriptsOf(path: string, text: string): string[] {
  const inTags = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  if (path.endsWith('.svelte')) return inTags;
  if (path.endsWith('.astro')) return [/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '', ...inTags];
  return [text];
}
