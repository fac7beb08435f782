/**
 * The designs that no other beats: none is as low in every measure and lower in one. Of designs that are the same in
 * every measure, the first is kept; one with a measure that is not known is left out.
 * @param measures two or three columns, of each of which less is better.
 * @returns indices, the lowest of the first measure first. Time goes with n log n.
 */
export function paretoFront(measures: readonly Float64Array[]): Uint32Array {
  const [first, second, third] = measures;
  if (!first || !second || measures.length > 3) throw new RangeError('a front is of two or three measures');
  const order = new Uint32Array(first.length);
  let known = 0;
  for (let index = 0; index < first.length; index++)
    if (measures.every((measure) => !Number.isNaN(measure[index]!))) order[known++] = index;
  const sorted = order.subarray(0, known).sort((one, other) => {
    for (const measure of measures) {
      const difference = measure[one]! - measure[other]!;
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return third ? frontOfThree(sorted, second, third) : frontOfTwo(sorted, second);
}

function frontOfTwo(sorted: Uint32Array, second: Float64Array): Uint32Array {
  let least = Infinity;
  return sorted.filter((index) => {
    if (second[index]! >= least) return false;
    least = second[index]!;
    return true;
  });
}

/** By a tree over the ranks of the second measure that knows the least third measure up to a rank. */
function frontOfThree(sorted: Uint32Array, second: Float64Array, third: Float64Array): Uint32Array {
  const ranked = Float64Array.from(sorted, (index) => second[index]!).sort();
  const tree = new Float64Array(ranked.length + 1).fill(Infinity);
  return sorted.filter((index) => {
    const rank = rankOf(ranked, second[index]!);
    let least = Infinity;
    for (let node = rank; node > 0; node -= node & -node) least = Math.min(least, tree[node]!);
    if (third[index]! >= least) return false;
    for (let node = rank; node < tree.length; node += node & -node)
      tree[node] = Math.min(tree[node]!, third[index]!);
    return true;
  });
}

/** One more than the place of the first number in the sorted list that is not below. */
function rankOf(ranked: Float64Array, number: number): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranked[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
