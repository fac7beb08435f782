/** A package.json, as far as packing reads it. */
export interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

const source = /^\.\/(.*)\.ts$/;

/**
 * The package.json of the tarball: the same, with `exports` that name compiled modules, types first, and without the
 * scripts, which need the repository.
 * @throws Error naming an entry point that is no TypeScript module.
 */
export function packedManifest({ scripts: _, exports, ...rest }: Manifest): Record<string, unknown> {
  const entries = Object.entries(exports).map(([subpath, path]) => {
    const name = source.exec(path)?.[1];
    if (name === undefined) throw new Error(`exports["${subpath}"]: "${path}" is not a TypeScript module`);
    return [subpath, { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` }];
  });
  return { ...rest, exports: { ...Object.fromEntries(entries), './package.json': './package.json' } };
}
