/**
 * `exp`, `log` and `pow` out of operations that IEEE 754 fixes to the last bit, so that a seed gives the same bytes in
 * every engine; those of `Math` may differ in the last place between engines and their versions. Relative errors are a
 * few units in the last place, times |y · log x| for `pow`.
 */

/** ln 2 in two parts: the first has so few digits that its product with an exponent is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** What `exp` gives beyond is 0 or infinite. */
const least = -745.2;
const greatest = 709.79;

// Inverse factorials, for Taylor's series.
const c2 = 1 / 2;
const c3 = 1 / 6;
const c4 = 1 / 24;
const c5 = 1 / 120;
const c6 = 1 / 720;

/** Exponent of a double that stands for 0. */
const bias = 1023;
const twoTo = /* @__PURE__ */ powersOfTwo();
const steps = 32;
const stepOfTwo = /* @__PURE__ */ Float64Array.from({ length: steps }, (_, step) => stepFrom(step / steps));

/** Whole powers of 2, from -1023 to 1023. */
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * bias + 1).fill(1);
  for (let power = 1; power <= bias; power++) {
    powers[bias + power] = powers[bias + power - 1]! * 2;
    powers[bias - power] = powers[bias - power + 1]! / 2;
  }
  return powers;
}

/** 2 to a power between 0 and 1, by Taylor's series, the small terms first. */
function stepFrom(power: number): number {
  const x = power * ln2High + power * ln2Low;
  const terms: number[] = [];
  for (let term = 1; term > Number.EPSILON / steps; term *= x / terms.length) terms.push(term);
  return terms.reduceRight((sum, term) => sum + term, 0);
}

/** The exponential function. */
export function exp(x: number): number {
  if (!(x < greatest)) return Number.isNaN(x) ? x : Infinity;
  if (x < least) return 0;
  const count = Math.floor((x * steps) / Math.LN2 + c2);
  const r = x - (count / steps) * ln2High - (count / steps) * ln2Low;
  // Taylor's series; |r| is at most ln 2 / 64, where the next term is below 1e-17.
  const series = 1 + r * (1 + r * (c2 + r * (c3 + r * (c4 + r * (c5 + r * c6)))));
  const power = Math.floor(count / steps);
  const value = series * stepOfTwo[count - power * steps]!;
  if (power > -bias) return value * twoTo[power + bias]!;
  return value * twoTo[power + 2 * bias]! * twoTo[0]!;
}

const bits = /* @__PURE__ */ new DataView(new ArrayBuffer(8));
const mantissaBits = 20;

/** The natural logarithm. */
export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN;
  // A subnormal number has no exponent of its own: made larger by a power of two first.
  if (x < twoTo[1]!) return log(x * twoTo[bias + subnormal]!) - subnormal * Math.LN2;
  bits.setFloat64(0, x);
  let exponent = (bits.getInt32(0) >> mantissaBits) - bias;
  let mantissa = x * twoTo[bias - exponent]!;
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  // log m = 2 artanh s, and |s| is at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const high = 1 / 13 + q * (1 / 15 + q * (1 / 17 + q * (1 / 19 + q * (1 / 21 + q * (1 / 23)))));
  const series = q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * high)))));
  return exponent * ln2High + (exponent * ln2Low + 2 * s * series + 2 * s);
}
const subnormal = 54;

/** A power. A whole exponent is worked out by multiplication, whatever the sign of the base. */
export function pow(base: number, exponent: number): number {
  if (!Number.isSafeInteger(exponent)) return exp(exponent * log(base));
  let result = 1;
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}
