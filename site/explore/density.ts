import type { Density, View } from './messages.ts';

const cellsAcross = 48;
const cellsUp = 36;
/** Of a picture, in its own units. */
export const width = 480;
export const height = 360;
const shades = 6;
const [least, most] = [0.1, 0.6];

/** Counts designs by cells on logarithmic axes; one without both numbers, or not above zero, is in none; nor is one that `which` leaves out. */
export function densityOf(view: View, across: Float64Array, up: Float64Array, which?: Uint8Array): Density {
  const [horizontal, vertical] = [endsOf(across), endsOf(up)];
  const counts = new Uint32Array(cellsAcross * cellsUp);
  let fullest = 0;
  for (let index = 0; index < across.length; index++) {
    const [x, y] = [across[index]!, up[index]!];
    if (!(x > 0 && y > 0) || which?.[index] === 0) continue;
    const cell = cellOf(x, horizontal, cellsAcross) + cellsAcross * cellOf(y, vertical, cellsUp);
    fullest = Math.max(fullest, ++counts[cell]!);
  }
  const outlines = new Array<string>(shades).fill('');
  const [wide, tall] = [width / cellsAcross, height / cellsUp];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const shade = Math.min(shades - 1, Math.floor((shades * Math.log1p(count)) / Math.log1p(fullest)));
    const [left, top] = [(cell % cellsAcross) * wide, height - (Math.floor(cell / cellsAcross) + 1) * tall];
    outlines[shade] += `M${left} ${top}h${wide}v${tall}h${-wide}z`;
  });
  return {
    view,
    across: horizontal,
    up: vertical,
    shades: outlines.map((outline, shade) => ({
      opacity: least + ((most - least) * shade) / (shades - 1),
      outline,
    })),
  };
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
