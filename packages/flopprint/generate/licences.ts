import { readData } from './csv.ts';

/** The licence of one table of /data, as `data/LICENSES.md` states it. */
export interface TableLicence {
  readonly licence: string;
  /** Attribution, and what was changed. */
  readonly notice: string;
}

/** The licence of every file of /data, by its path there. */
export function tableLicences(): ReadonlyMap<string, TableLicence> {
  const rows = readData('LICENSES.md').matchAll(/^\| (`.*?) \| (.*?) \| (.*?) \|$/gm);
  return new Map(
    [...rows].flatMap(([, files = '', licence = '', notice = '']) =>
      [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => [file, { licence, notice }] as const),
    ),
  );
}

const width = 100;

/**
 * The docstring of a table: what it holds, its licence and its notice.
 * @throws Error where `data/LICENSES.md` does not name the file.
 */
export function tableDocstring(file: string, about: string): string {
  const found = tableLicences().get(file);
  if (!found) throw new Error(`data/LICENSES.md: no licence is stated for ${file}`);
  const texts = [about, `Licence: ${found.licence}. ${found.notice}.`];
  const lines = texts.map((text) => wrapped(text.replaceAll('`', ''))).join('\n *\n');
  return `/**\n${lines}\n */\n`;
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ` * ${line}`).join('\n');
}
