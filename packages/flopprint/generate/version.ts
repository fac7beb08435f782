import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'data';
const digits = 8;

/** The module that names the version of the tables: the date in data/VERSION and a hash of every table. */
export function dataVersionModule(root: string): [path: string, text: string] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(csv|json)$/.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(root, folder, file);
    hash.update(`${file.replace(/\\/g, '/')}\n${readFileSync(path, 'utf8')}`);
  }
  const date = readFileSync(join(root, folder, 'VERSION'), 'utf8').trim();
  const version = `${date}+${hash.digest('hex').slice(0, digits)}`;
  return [
    'packages/flopprint/src/data/version.ts',
    `// Generated from /data by \`npm run generate\`; do not edit.\n\n/** Date and hash of the tables. */\nexport const dataVersion = '${version}';\n`,
  ];
}
