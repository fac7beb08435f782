import type { Axis } from './axes.ts';

/** Designs that are worked out together: few enough that their columns stay in the near cache. */
const together = 2048;

/** The designs of axes, addressed by index: the last axis changes with each step. */
export interface Space {
  readonly axes: readonly Axis[];
  readonly length: number;
  /** Designs of one combination of the axes that are not open, side by side. */
  readonly block: number;
  /** Designs that are best worked out together: those of whole inner axes where they are few. */
  readonly stretch: number;
  readonly valuesAt: (index: number) => readonly Axis['values'][number][];
  /** The number of an open axis at a design. */
  readonly numberAt: (axis: number, index: number) => number;
  /** What an open axis states from one design to another: one number where it does not vary between them. */
  readonly column: (axis: number, from: number, to: number) => Float64Array | number;
  /** The designs of the block that begins at a design with the least or the greatest number of each open axis. */
  readonly corners: (first: number) => readonly number[];
}

/** @param open which axes hold numbers that may vary within a block; they come after the others. */
export function openSpace(axes: readonly Axis[], open: readonly boolean[]): Space {
  const strides = axes.map((_, index) => sizeOf(axes.slice(index + 1)));
  const length = sizeOf(axes);
  const block = sizeOf(axes.filter((_, index) => open[index]));
  const inner = strides.filter((stride, index) => open[index] && stride <= together);
  const whole = Math.max(1, ...inner, ...(block <= together ? [block] : []));
  const stretch = Math.min(block, whole * Math.max(1, Math.floor(together / whole)));
  const columns = axes.map(() => new Map<number, Float64Array>());

  const valueAt = (axis: number, index: number) => {
    const { values } = axes[axis]!;
    return values[Math.floor(index / strides[axis]!) % values.length]!;
  };

  function column(axis: number, from: number, to: number): Float64Array | number {
    const { values } = axes[axis]!;
    const stride = strides[axis]!;
    if (Math.floor(from / stride) === Math.floor((to - 1) / stride)) return valueAt(axis, from) as number;
    // Stretches that begin alike have the same column.
    const known = columns[axis]!;
    const begin = from % (stride * values.length);
    const found = known.get(begin);
    if (found?.length === to - from) return found;
    const made = new Float64Array(to - from);
    for (let row = 0; row < made.length; row++) made[row] = valueAt(axis, from + row) as number;
    if (known.size >= together) known.clear();
    known.set(begin, made);
    return made;
  }

  function corners(first: number): readonly number[] {
    let found = [first];
    axes.forEach(({ values }, axis) => {
      if (!open[axis] || values.length === 1) return;
      const numbers = values as readonly number[];
      let [least, greatest] = [0, 0];
      numbers.forEach((number, step) => {
        if (number < numbers[least]!) least = step;
        if (number > numbers[greatest]!) greatest = step;
      });
      found = found.flatMap((corner) => [least, greatest].map((step) => corner + step * strides[axis]!));
    });
    return found;
  }

  return {
    axes,
    length,
    block,
    stretch,
    valuesAt: (index) => axes.map((_, axis) => valueAt(axis, index)),
    numberAt: (axis, index) => valueAt(axis, index) as number,
    column,
    corners,
  };
}

export function sizeOf(axes: readonly Axis[]): number {
  return axes.reduce((product, { values }) => product * values.length, 1);
}
