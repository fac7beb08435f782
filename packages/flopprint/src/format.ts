import type { Amount } from './estimate.ts';

/** Between a number and its unit. */
export const thinSpace = '\u202f';
const significantDigits = 3;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const largestPlain = 1e7;
const smallestPlain = 1e-3;

/** How finely a number is written: significant digits, or the power of ten of its last digit. */
export type Precision = number | { readonly place: number };

/**
 * A number as readers see it: three significant digits unless told otherwise, thousands separated by commas, powers of
 * ten from ten million up and below a thousandth.
 */
export function formatNumber(value: number, precision: Precision = significantDigits): string {
  if (value === 0) return '0';
  const digits = typeof precision === 'number' ? precision : digitsTo(value, precision.place);
  // Smaller than half of what the last place can show.
  if (digits < 0) return '0';
  const rounded = digits === 0 ? Math.sign(value) * 10 ** (precision as { place: number }).place : value;
  const size = Math.abs(rounded);
  if (size >= largestPlain || size < smallestPlain) {
    const [mantissa = '', exponent = '0'] = rounded.toExponential(Math.max(0, digits - 1)).split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return `${short.replace('-', '−')} × 10${raised(Number(exponent))}`;
  }
  const short = Number(rounded.toPrecision(Math.max(1, digits)));
  const own = digits - 1 - Math.floor(Math.log10(Math.abs(short)));
  const decimals = Math.max(0, typeof precision === 'number' ? own : -precision.place);
  const [whole = '', fraction] = short.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  // A place that an interval gives is written out: 3.0 between 1.8 and 8.7.
  const kept = typeof precision === 'number' ? fraction?.replace(/0+$/, '') : fraction;
  return kept ? `${grouped}.${kept}` : grouped;
}

/** Significant digits of a number down to a place; 0 where it rounds up to one of that place, below 0 where to nothing. */
function digitsTo(value: number, place: number): number {
  const digits = Math.floor(Math.log10(Math.abs(value))) - place + 1;
  return digits === 0 && Math.abs(value) < 10 ** place / 2 ? -1 : digits;
}

/**
 * How finely an amount is known: half the width of its 90 % interval, to one significant digit, gives the last place of
 * the value and of both ends; to two digits where they are below 36, as the Particle Data Group rounds, since one digit
 * of 1 would make 150 between 75 and 300 a 200 between 100 and 300. Three significant digits where it has no interval.
 */
export function precisionOf({ p5, p95 }: Pick<Amount, 'p5' | 'p95'>): Precision {
  if (p5 === undefined || p95 === undefined || !(p5 < p95)) return significantDigits;
  const [digits = '', exponent] = ((p95 - p5) / 2).toExponential(1).split('e');
  return { place: Number(exponent) - (Number(digits) < oneDigitFrom ? 1 : 0) };
}
const oneDigitFrom = 3.6;

function raised(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? '');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** A unit as readers see it: `tCO2e` is `t CO₂e`, `m3` is `m³`, `1` is nothing. */
export function formatUnit(unit: string): string {
  if (unit === '1') return '';
  return unit
    .replace(/(k?g|t|lb)CO2e/g, `$1${thinSpace}CO₂e`)
    .replace(/CO2/g, 'CO₂')
    .replace(/(m|cm|mm)3/g, '$1³')
    .replace(/(m|cm|mm)2/g, '$1²');
}

/** A number with its unit: to the place that its interval allows, else three significant digits. */
export function formatAmount(amount: Amount, precision: Precision = precisionOf(amount)): string {
  return withUnit(formatNumber(amount.value, precision), amount.unit, amount.value !== 1);
}

/** The 90 % interval of an amount, `400 to 800 t CO₂e`; nothing where it was not simulated. */
export function formatInterval(amount: Amount): string {
  const { p5, p95, unit } = amount;
  if (p5 === undefined || p95 === undefined) return '';
  const precision = precisionOf(amount);
  const rounded = formatNumber(p5, precision);
  // What is above nothing is not written as nothing.
  const low = rounded === '0' && p5 > 0 ? formatNumber(p5, 1) : rounded;
  const high = formatNumber(p95, precision);
  return withUnit(`${low} to ${high}`, unit, true);
}

function withUnit(text: string, unit: string, many: boolean): string {
  const shown = ['day', 'year'].includes(unit) && many ? `${unit}s` : formatUnit(unit);
  return shown === '' ? text : `${text}${thinSpace}${shown}`;
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A text that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
