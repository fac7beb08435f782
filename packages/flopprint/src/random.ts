import { log } from './portableMath.ts';

/**
 * Numbers of a standard normal distribution that look random and are the same for the same seed in every engine:
 * Marsaglia's xorshift with 128 bits of state, seeded by a hash of seed and name, through the normal quantile. Each
 * name has a stream of its own, so that an input draws the same samples whatever else is sampled beside it.
 */
export function normalsOf(seed: number, name: string, length: number): Float64Array {
  const column = randomsOf(seed, name, length);
  for (let row = 0; row < length; row++) column[row] = normalQuantile(column[row]!);
  return column;
}

/** Numbers above 0 and below 1, evenly spread, of the same streams. */
export function randomsOf(seed: number, name: string, length: number): Float64Array {
  let hash = offset ^ seed;
  const next = (byte: number): number => {
    hash = Math.imul(hash ^ byte, prime);
    return hash;
  };
  for (let index = 0; index < name.length; index++) next(name.charCodeAt(index));
  let [x, y, z, w] = [next(1), next(2), next(3), next(4) | 1];
  const column = new Float64Array(length);
  // The first numbers still show the seed and are not used.
  for (let row = -warmUp; row < length; row++) {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    if (row >= 0) column[row] = ((w >>> 0) + half) / range;
  }
  return column;
}
const offset = 0x811c9dc5;
const prime = 0x01000193;
const range = 2 ** 32;
const half = 0.5;
const warmUp = 20;

/** The value of a standard normal distribution below which a share of it lies (Acklam's rational approximation). */
export function normalQuantile(share: number): number {
  if (share < edge) return tail(share);
  if (share > 1 - edge) return -tail(1 - share);
  const centre = share - half;
  const q = centre * centre;
  const above = ((((a1 * q + a2) * q + a3) * q + a4) * q + a5) * q + a6;
  const below = ((((b1 * q + b2) * q + b3) * q + b4) * q + b5) * q + 1;
  return (centre * above) / below;
}

function tail(share: number): number {
  const q = Math.sqrt(-2 * log(share));
  const above = ((((c1 * q + c2) * q + c3) * q + c4) * q + c5) * q + c6;
  return above / ((((d1 * q + d2) * q + d3) * q + d4) * q + 1);
}

const edge = 0.02425;
const [a1, a2, a3] = [-39.69683028665376, 220.9460984245205, -275.9285104469687];
const [a4, a5, a6] = [138.357751867269, -30.66479806614716, 2.506628277459239];
const [b1, b2, b3] = [-54.47609879822406, 161.5858368580409, -155.6989798598866];
const [b4, b5] = [66.80131188771972, -13.28068155288572];
const [c1, c2, c3] = [-0.007784894002430293, -0.3223964580411365, -2.400758277161838];
const [c4, c5, c6] = [-2.549732539343734, 4.374664141464968, 2.938163982698783];
const [d1, d2] = [0.007784695709041462, 0.3224671290700398];
const [d3, d4] = [2.445134137142996, 3.754408661907416];
