/** The pages that were built, by the templates they come from. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page as it is asked for, below the base of the site: `docs/`. */
export function builtPages(): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

/** Pages right below the site are each their own; of others, those of a folder, and those of all its folders, are alike. */
function templateOf(path: string): string {
  const [folder, ...rest] = path.replace(/\/$/, '').split('/');
  // So is each in another language, since other words take other room.
  return rest.length === 0 || folder === 'de' ? path : `${folder} ${Math.min(rest.length, 2)}`;
}

/** At most so many pages of each template, evenly spread. */
export function samplePages(ofOneTemplate: number): string[] {
  return Object.values(Object.groupBy(builtPages(), templateOf)).flatMap((alike = []) => {
    const step = Math.max(1, alike.length / ofOneTemplate);
    return alike.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}
