/** Where each row of a long table lies, when not all of them are drawn. */
export interface Layout {
  /** Top of each row, and the end of the last. */
  readonly tops: Float64Array;
}

export function layOut(rows: number, heightOf: (row: number) => number): Layout {
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) tops[row + 1] = tops[row]! + heightOf(row);
  return { tops };
}

/** The row at a height. */
export function rowAt({ tops }: Layout, height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A row that is drawn, and the empty height before it. */
export interface Drawn {
  readonly row: number;
  readonly gap: number;
}

/** The rows in sight and those that hold the focus, in order; `rest` is the empty height behind the last. */
export function inSight(
  layout: Layout,
  from: number,
  to: number,
  held: readonly number[],
): { readonly drawn: readonly Drawn[]; readonly rest: number } {
  const { tops } = layout;
  const count = tops.length - 1;
  if (count === 0) return { drawn: [], rest: 0 };
  const [first, last] = [rowAt(layout, from), rowAt(layout, to)];
  const rows = new Set<number>(held.filter((row) => row >= 0 && row < count));
  for (let row = first; row <= last; row++) rows.add(row);
  let end = 0;
  const drawn = [...rows]
    .sort((left, right) => left - right)
    .map((row) => {
      const gap = tops[row]! - end;
      end = tops[row + 1]!;
      return { row, gap };
    });
  return { drawn, rest: tops[count]! - end };
}
