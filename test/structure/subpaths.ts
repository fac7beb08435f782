import { projectFiles, read } from './projectFiles.ts';

/** Entry points that are alike and many: of the generated kernels, one of each kind stands for all. */
const samples: Readonly<Record<string, readonly string[]>> = {
  './kernels/*': ['./kernels/training', './kernels/training.gradient', './kernels/training.text'],
};

/** What can be imported from a package, by its name: `flopprint/core`; patterns are spelt out. */
export function subpathsOf(manifestPath: string): string[] {
  const { name, exports } = JSON.parse(read(manifestPath)) as {
    name: string;
    exports: Readonly<Record<string, string>>;
  };
  const folder = manifestPath.replace(/package\.json$/, '');
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const members = samples[subpath] ?? membersOf(subpath, target.replace('./', folder));
    return members.map((member) => `${name}${member.slice(1)}`);
  });
}

function membersOf(subpath: string, target: string): string[] {
  const [before = '', after] = target.split('*');
  if (after === undefined) return [subpath];
  return projectFiles().flatMap((path) =>
    path.startsWith(before) && path.endsWith(after)
      ? [subpath.replace('*', path.slice(before.length, path.length - after.length))]
      : [],
  );
}
