import type { Density, View } from './messages.ts';

export const cellsAcross = 48;
export const cellsUp = 36;

/** Counts designs by cells on logarithmic axes; one without both numbers, or not above zero, is in none. */
export function densityOf(view: View, across: Float64Array, up: Float64Array): Density {
  const [horizontal, vertical] = [endsOf(across), endsOf(up)];
  const counts = new Uint32Array(cellsAcross * cellsUp);
  let most = 0;
  for (let index = 0; index < across.length; index++) {
    const [x, y] = [across[index]!, up[index]!];
    if (!(x > 0 && y > 0)) continue;
    const cell = cellOf(x, horizontal, cellsAcross) + cellsAcross * cellOf(y, vertical, cellsUp);
    most = Math.max(most, ++counts[cell]!);
  }
  const cells = [...counts].flatMap((count, cell) =>
    count === 0
      ? []
      : [[cell % cellsAcross, Math.floor(cell / cellsAcross), Math.log1p(count) / Math.log1p(most)] as const],
  );
  return { view, across: horizontal, up: vertical, cells };
}

function endsOf(column: Float64Array): readonly [number, number] {
  let [low, high] = [Infinity, 0];
  for (const value of column) {
    if (!(value > 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high > 0 ? [low, low === high ? low * 2 : high] : [1, 2];
}

function cellOf(value: number, [low, high]: readonly [number, number], cells: number): number {
  return Math.min(cells - 1, Math.floor((cells * Math.log(value / low)) / Math.log(high / low)));
}
