import type { Columns, Graph } from './graph.ts';
import type { Leaf, Ledger } from './ledger.ts';
import { exp, log } from './portableMath.ts';
import { normalsOf } from './random.ts';
import { parseUnit } from './units.ts';

/** The 5th, 50th and 95th percentile of a number, in its unit. */
export interface Interval {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** Samples in base units; a column of length 1 does not vary. */
export interface Samples {
  /** Of every number, by its key. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Of every input that varies, by the keys that it stands under. */
  readonly inputs: readonly SampledInput[];
}
export interface SampledInput {
  readonly keys: readonly string[];
  readonly entry: Leaf['entry'];
  readonly column: Float64Array;
}

/** How much of the spread of a result an input makes. */
export interface Sensitivity {
  /** The first key that the input stands under. */
  readonly key: string;
  /** Share of the variance of the logarithm of the result; 0 to 1. */
  readonly share: number;
  /** Width of the range of the result over its present one, in orders of magnitude, if the input were known to ±10 %. */
  readonly widthIfKnown: number;
}

/** The 95th percentile of a standard normal distribution. */
const normal95 = 1.6448536269514722;

/** What was drawn for inputs, by what they are, the seed and the length: what is drawn twice is the same. */
export type Draws = Map<string, Float64Array>;

/**
 * Samples the numbers of an estimate: each input once from its 90 % range, by what it is, so that numbers that share an
 * input go together; then every graph again, over columns. The same seed gives the same samples, to the last bit, in
 * every engine.
 * @param wanted keys of the numbers to sample; every number unless given.
 * @param drawn draws to start from, of other estimates; the new ones are added.
 * @param given samples of stated fields, in base units by the path of the field, where they are not drawn from a range.
 */
export function sample(
  ledger: Ledger,
  seed: number,
  length: number,
  wanted: readonly string[] = Object.keys(ledger.quantities),
  drawn: Draws = new Map(),
  given: ReadonlyMap<string, Float64Array> = new Map(),
): Samples {
  const columns = new Map<string, Float64Array>();
  const inputs = new Map<string, SampledInput & { keys: string[] }>();
  const draw = (leaf: Leaf): Float64Array => {
    const name = nameOf(leaf);
    const found = inputs.get(name) ?? {
      keys: [],
      entry: leaf.entry,
      column:
        given.get(leaf.entry.field ?? '') ??
        remembered(drawn, `${seed} ${length} ${name}`, () => drawLeaf(leaf, seed, name, length)),
    };
    if (!found.keys.includes(leaf.key)) found.keys.push(leaf.key);
    inputs.set(name, found);
    return found.column;
  };
  const needed = namesNeeded(ledger, wanted);
  ledger.steps.forEach((step, index) => {
    const names = needed[index];
    if (!names) return;
    if ('leaf' in step) columns.set(step.leaf.key, draw(step.leaf));
    else if ('sum' in step)
      columns.set(
        step.sum,
        sumOf(
          step.parts.flatMap((part) => columns.get(part) ?? []),
          length,
        ),
      );
    else runStep(step, names, columns, draw, length);
  });
  return { columns, inputs: [...inputs.values()].filter(({ column }) => column.length > 1) };
}

function remembered(drawn: Draws, name: string, draw: () => Float64Array): Float64Array {
  const found = drawn.get(name) ?? draw();
  drawn.set(name, found);
  return found;
}

/** What an input is, whatever keys it stands under: the datum or the field it came from, with its value and range. */
export function nameOf({ key, entry: { row, field, value, low, high } }: Leaf): string {
  return `${row ?? field ?? key} ${value} ${low ?? ''} ${high ?? ''}`;
}

/**
 * What each step has to work out so that the wanted numbers can be told, from the last step to the first: the names of
 * inputs and quantities of its graph; nothing where the step is not needed.
 */
function namesNeeded(
  { steps }: Ledger,
  wanted: readonly string[],
): readonly (ReadonlySet<string> | undefined)[] {
  const open = new Set(wanted);
  return steps
    .toReversed()
    .map((step): ReadonlySet<string> | undefined => {
      if ('leaf' in step) return open.has(step.leaf.key) ? new Set() : undefined;
      if ('sum' in step) {
        if (!open.has(step.sum)) return undefined;
        for (const part of step.parts) open.add(part);
        return new Set();
      }
      const { graph, leaves, inputs, stated, results } = step;
      const names = Object.keys(results).filter((name) => open.has(results[name] ?? ''));
      for (const { key } of leaves) if (open.has(key)) names.push(nameIn(inputs, key));
      const needed = new Set(names);
      // Grows while it is walked through: an operand has operands of its own.
      for (const name of needed)
        if (!(name in stated))
          for (const operand of graph.equations[name]?.[2].split(' ') ?? []) needed.add(operand);
      for (const name of needed) {
        const from = inputs[name] ?? stated[name];
        if (typeof from === 'string') open.add(from);
      }
      return needed.size > 0 ? needed : undefined;
    })
    .toReversed();
}

const nameIn = (inputs: Readonly<Record<string, string>>, key: string): string =>
  Object.keys(inputs).find((name) => inputs[name] === key) ?? key;

function runStep(
  { graph, leaves, inputs, stated, results }: Extract<Ledger['steps'][number], { graph: Graph }>,
  needed: ReadonlySet<string>,
  columns: Map<string, Float64Array>,
  draw: (leaf: Leaf) => Float64Array,
  length: number,
): void {
  for (const leaf of leaves) if (needed.has(nameIn(inputs, leaf.key))) columns.set(leaf.key, draw(leaf));
  const input: Record<string, Float64Array> = {};
  let varies = false;
  for (const name of Object.keys(graph.inputs)) {
    const key = needed.has(name) ? inputs[name] : undefined;
    const column = (key === undefined ? undefined : columns.get(key)) ?? unknown;
    varies ||= column.length > 1;
    input[name] = column;
  }
  const replaced: Record<string, Float64Array> = {};
  for (const [name, value] of Object.entries(stated)) {
    if (!needed.has(name)) continue;
    const column = typeof value === 'string' ? columns.get(value) : draw(value);
    if (!column) continue;
    varies ||= column.length > 1;
    replaced[name] = column;
  }
  const rows = varies ? length : 1;
  const output: Record<string, Float64Array> = {};
  for (const [name, key] of Object.entries(results)) {
    if (!needed.has(name)) continue;
    const column = new Float64Array(rows);
    output[name] = column;
    columns.set(key, column);
  }
  graph.columns(rows, input as Columns<Record<string, number>>, replaced, output);
}
const unknown = Float64Array.of(Number.NaN);

function sumOf(parts: readonly Float64Array[], length: number): Float64Array {
  const rows = parts.some((part) => part.length > 1) ? length : 1;
  const sum = new Float64Array(rows);
  for (const part of parts)
    for (let row = 0; row < rows; row++) sum[row] = (sum[row] ?? 0) + (part[part.length > 1 ? row : 0] ?? 0);
  return sum;
}

/**
 * A column of an input: its value where it has no range, else a distribution whose median is the value and whose 5th and
 * 95th percentile are the ends of the range; lognormal on either side of the median where all are above `floor`, else
 * normal. A ratio that cannot be below 1, such as a PUE, is spread by what it is above 1.
 */
export function drawLeaf(
  { entry: { value, low, high }, factor }: Leaf,
  seed: number,
  name: string,
  length: number,
): Float64Array {
  if (low === undefined || high === undefined || !(low < high)) return Float64Array.of(value * factor);
  const floor = name.includes('pue') && low > 1 ? 1 : 0;
  const [below, middle, above] = [low - floor, value - floor, high - floor];
  const column = normalsOf(seed, name, length);
  if (below > 0 && middle >= below && middle <= above) {
    const [down, up] = [log(middle / below) / normal95, log(above / middle) / normal95];
    for (let row = 0; row < length; row++) {
      const deviation = column[row]!;
      column[row] = (middle * exp(deviation * (deviation < 0 ? down : up)) + floor) * factor;
    }
  } else {
    const [down, up] = [(middle - below) / normal95, (above - middle) / normal95];
    for (let row = 0; row < length; row++) {
      const deviation = column[row]!;
      column[row] = (middle + deviation * (deviation < 0 ? down : up) + floor) * factor;
    }
  }
  return column;
}

/**
 * Which inputs make the spread of a result, the largest first: the squared correlation of logarithms, which for a
 * product of independent inputs is the share of each in the variance.
 * @param rows samples to look at, all unless given.
 * @returns none where the result does not vary.
 */
export function sensitivityOf({ columns, inputs }: Samples, key: string, rows?: number): Sensitivity[] {
  const result = columns.get(key);
  if (!result || result.length === 1) return [];
  const target = standardLogs(result.subarray(0, rows));
  return inputs
    .map(({ keys, entry, column }) => {
      const share = correlation(standardLogs(column.subarray(0, rows)), target) ** 2;
      return { key: keys[0] ?? '', share, widthIfKnown: Math.sqrt(1 - share * (1 - knownVariance(entry))) };
    })
    .filter(({ share }) => share > negligible)
    .sort((left, right) => right.share - left.share);
}

/** Variance of the logarithm of an input that is known to ±10 %, over that of its range; at most 1. */
function knownVariance({ low = 1, high = 1 }: Leaf['entry']): number {
  if (!(low > 0)) return 1;
  return Math.min(1, (log((1 + known) / (1 - known)) / log(high / low)) ** 2);
}
const known = 0.1;
const negligible = 0.005;

/** Logarithms less their mean, over their length, so that a product of two columns sums to their correlation. */
function standardLogs(column: Float64Array): Float64Array {
  // What may be 0 or below has no logarithm and is taken as it is.
  const positive = column.every((value) => value > 0);
  const logs = new Float64Array(column.length);
  let mean = 0;
  for (let row = 0; row < column.length; row++) {
    logs[row] = positive ? log(column[row]!) : column[row]!;
    mean += logs[row]! / column.length;
  }
  let squares = 0;
  for (let row = 0; row < logs.length; row++) {
    logs[row] = logs[row]! - mean;
    squares += logs[row]! ** 2;
  }
  const size = Math.sqrt(squares);
  if (size > 0) for (let row = 0; row < logs.length; row++) logs[row] = logs[row]! / size;
  return logs;
}

function correlation(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < left.length; row++) sum += left[row]! * right[row]!;
  return sum;
}

/** Puts the percentiles of what varies beside the numbers of a ledger. */
export function enterIntervals(
  { quantities }: Ledger,
  keys: readonly string[],
  columns: Samples['columns'],
): void {
  for (const key of keys) {
    const [quantity, column] = [quantities[key], columns.get(key)];
    if (!quantity || !column || column.length === 1) continue;
    const interval = intervalOf(column, parseUnit(quantity.unit).factor);
    // A stated number beside numbers that vary has a column and no spread.
    if (interval.p5 < interval.p95) quantities[key] = { ...quantity, ...interval };
  }
}

/** The percentiles of a column, in the unit whose factor is given: between the two nearest ranks, by selection. */
export function intervalOf(column: Float64Array, factor: number): Interval {
  const rest = Float64Array.from(column);
  const at = (share: number, from: number): number => {
    const position = (rest.length - 1) * share;
    const rank = Math.floor(position);
    select(rest, rank, from);
    const [low, part] = [rest[rank] ?? Number.NaN, position - rank];
    if (part === 0) return low / factor;
    let next = Infinity;
    for (let index = rank + 1; index < rest.length; index++) next = Math.min(next, rest[index]!);
    return (low + (next - low) * part) / factor;
  };
  // What a selection leaves above its rank is all that the next one has to look at.
  const p5 = at(fifth, 0);
  const p50 = at(1 / 2, Math.floor((rest.length - 1) * fifth));
  return { p5, p50, p95: at(1 - fifth, Math.floor((rest.length - 1) / 2)) };
}
const fifth = 0.05;

/** Puts the number of a rank in its place, with none above it before and none below it behind (Hoare's FIND). */
function select(numbers: Float64Array, rank: number, from: number): void {
  let [left, right] = [from, numbers.length - 1];
  while (left < right) {
    const pivot = numbers[(left + right) >> 1]!;
    let [low, high] = [left, right];
    while (low <= high) {
      while (numbers[low]! < pivot) low++;
      while (numbers[high]! > pivot) high--;
      if (low > high) break;
      const held = numbers[low]!;
      numbers[low++] = numbers[high]!;
      numbers[high--] = held;
    }
    if (high < rank) left = low;
    if (low > rank) right = high;
  }
}

/**
 * Values of a column that are equally likely, from the least to the largest: the middles of as many parts, for a plot of
 * dots of which each stands for the same chance.
 */
export function quantilesOf(column: Float64Array, factor: number, count: number): number[] {
  const sorted = Float64Array.from(column).sort();
  return Array.from(
    { length: count },
    (_, index) => (sorted[Math.floor(((index + 1 / 2) / count) * sorted.length)] ?? Number.NaN) / factor,
  );
}
