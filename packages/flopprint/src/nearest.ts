/** Edits (insert, delete, replace, swap of neighbours) that turn one text into the other. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** A name without what spelling varies in: case, spaces, `_` and `-`. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

const longest = 64;

/** The names closest to `wanted`, nearest first; none when even the best is mostly different. */
export function nearest(wanted: string, names: Iterable<string>, limit = 1): string[] {
  const target = normalise(wanted).slice(0, longest);
  const scored = [...new Set(names)].map((name) => {
    const candidate = normalise(name);
    // "h100-smx" is nearer to "h100-sxm5-80" than to "b200-sxm": the start of a long name counts nearly as the whole.
    const start =
      target.length > 2 ? editDistance(target, candidate.slice(0, target.length)) + 1 / 2 : Infinity;
    const inside = target.length > 1 && candidate.includes(target) ? 1 : Infinity;
    return { name, distance: Math.min(editDistance(target, candidate), start, inside) };
  });
  const close = scored.filter(
    ({ name, distance }) => distance <= Math.max(2, Math.min(normalise(name).length, target.length) / 2),
  );
  return close
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** `: did you mean "x"?`, or nothing when no name is close. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const close = nearest(wanted, names, 2);
  return close.length === 0 ? '' : `: did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`;
}
