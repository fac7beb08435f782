import { short } from '../number.ts';
import type { Problem } from './record.ts';

/** A value of a block: a text, with the place at which it stands, and whether it was quoted. */
export interface YamlValue {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly isQuoted: boolean;
}
/** The value of a key: one scalar, or the keys of one mapping. */
export type YamlBlock =
  { readonly scalar: YamlValue } | { readonly keys: ReadonlyMap<string, YamlValue>; readonly row: number };

/**
 * Reads one top-level key of a YAML document whose value is a scalar or a mapping of scalars, and nothing else of the
 * document. Anchors, aliases, tags, merges and flow collections are refused by name rather than followed: what is read is
 * numbers and a few words, and no document can make the reader do more than that. That is why the library needs no YAML
 * parser, which would be its largest dependency.
 * @returns nothing where the document has no such key.
 */
export function readYamlBlock(
  lines: readonly string[],
  key: string,
  problems: Problem[],
): YamlBlock | undefined {
  const at = lines.findIndex(
    (line) => line.startsWith(`${key}:`) && /^(\s|$)/.test(line.slice(key.length + 1)),
  );
  if (at === -1) return undefined;
  const reader = openLines(lines, problems);
  const head = lines[at] ?? '';
  const inline = withoutComment(head.slice(key.length + 1));
  if (inline.trim() !== '') {
    const value = reader.scalar(at, key.length + 1, 0);
    return value && { scalar: value };
  }
  const keys = new Map<string, YamlValue>();
  let indent: number | undefined;
  for (let line = at + 1; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (/^\s*(#.*)?$/.test(text)) continue;
    const own = text.length - text.trimStart().length;
    if (own === 0) break;
    if (text.slice(0, own).includes('\t')) {
      problems.push({
        row: line + 1,
        column: 1,
        message: 'a tab indents this line, which YAML does not allow; use spaces',
      });
      continue;
    }
    indent ??= own;
    if (own > indent) continue; // the rest of a value above, or of one that was refused
    const match = /^(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w .-]*?))\s*:(?=\s|$)/.exec(text.trimStart());
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || name === undefined) {
      problems.push({
        row: line + 1,
        column: own + 1,
        message: `"${short(text.trim())}" is not "key: value"; anchors, merges and lists are not read here`,
      });
      continue;
    }
    const value = reader.scalar(line, own + match[0].length, own);
    if (!value) continue;
    if (keys.has(name))
      problems.push({ row: line + 1, column: own + 1, name, message: 'is stated twice; the first is read' });
    else keys.set(name, value);
  }
  return { keys, row: at + 1 };
}

function openLines(lines: readonly string[], problems: Problem[]) {
  /** Deeper lines that belong to the value which begins on `line`. */
  const below = (line: number, indent: number): string[] => {
    const found: string[] = [];
    for (let next = line + 1; next < lines.length; next++) {
      const text = lines[next] ?? '';
      if (text.trim() !== '' && text.length - text.trimStart().length <= indent) break;
      found.push(text.trim());
    }
    while (found.at(-1) === '') found.pop();
    return found;
  };
  return {
    scalar(line: number, from: number, indent: number): YamlValue | undefined {
      const text = lines[line] ?? '';
      const rest = text.slice(from);
      const column = from + rest.length - rest.trimStart().length + 1;
      const place = { row: line + 1, column };
      const refuse = (message: string): undefined => void problems.push({ ...place, message });
      const plain = rest.trim();
      const [sign = ''] = plain;
      if ('&*!'.includes(sign) && sign !== '')
        return refuse(
          `"${short(plain)}" is an anchor, an alias or a tag, which is not followed; write the value itself`,
        );
      if ('[{'.includes(sign) && sign !== '')
        return refuse(`"${short(plain)}" is a flow collection; write one "key: value" on each line`);
      if (/^[|>][+-]?\d?\s*(#.*)?$/.test(plain))
        return { text: below(line, indent).join(sign === '|' ? '\n' : ' '), ...place, isQuoted: true };
      if (sign === '"' || sign === "'") {
        const whole = [plain, ...below(line, indent)].join(' ');
        const closed = (sign === '"' ? /^"((?:[^"\\]|\\.)*)"\s*(#.*)?$/ : /^'((?:[^']|'')*)'\s*(#.*)?$/).exec(
          whole,
        );
        if (!closed) return refuse('a quote is opened and not closed; close it');
        const inside = closed[1] ?? '';
        return {
          text: sign === '"' ? unescaped(inside) : inside.replaceAll("''", "'"),
          ...place,
          isQuoted: true,
        };
      }
      const parts = [
        withoutComment(rest).trim(),
        ...below(line, indent).map((part) => withoutComment(part).trim()),
      ];
      return { text: parts.filter((part) => part !== '').join(' '), ...place, isQuoted: false };
    },
  };
}

/** A comment begins at a # that stands first or after a space. */
const withoutComment = (text: string): string => text.replace(/(^|\s)#.*$/, '');

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\', '/': '/' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code?: string, one?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, hexadecimal)) : (escapes[one ?? ''] ?? one ?? ''),
  );
}
const hexadecimal = 16;
