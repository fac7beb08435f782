const atom =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/iy;
const space = /\s*/y;

/** Where a text stops being JSON; JSON.parse tells the place only sometimes. The length of the text when it is cut. */
export function jsonErrorOffset(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const take = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const open: string[] = [];
  const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
  const key = (): boolean => {
    skip(space);
    return text[at] === '"' && skip(atom) && take(':');
  };
  for (;;) {
    skip(space);
    const opener = text[at] ?? '';
    if (closers[opener]) {
      at += 1;
      if (!take(closers[opener])) {
        open.push(closers[opener]);
        if (opener === '{' && !key()) return at;
        continue;
      }
    } else if (!skip(atom)) return at;
    while (open.length > 0 && take(open.at(-1) ?? '')) open.pop();
    const within = open.at(-1);
    if (within === undefined) {
      skip(space);
      return at;
    }
    if (!take(',') || (within === '}' && !key())) return at;
  }
}
