import type { Amount } from './estimate.ts';

/** Between a number and its unit. */
export const thinSpace = '\u202f';
const significantDigits = 3;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const largestPlain = 1e7;
const smallestPlain = 1e-3;

/**
 * A number as readers see it: three significant digits, thousands separated by commas, powers of ten from ten
 * million up and below a thousandth. `exact` keeps every digit a person stated.
 */
export function formatNumber(value: number, digits = significantDigits): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= largestPlain || size < smallestPlain) {
    const [mantissa = '', exponent = '0'] = value.toExponential(digits - 1).split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    return `${short.replace('-', '−')} × 10${raised(Number(exponent))}`;
  }
  const rounded = Number(value.toPrecision(digits));
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '−');
  const kept = fraction?.replace(/0+$/, '');
  return kept ? `${grouped}.${kept}` : grouped;
}

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

/** A number with its unit. */
export function formatAmount({ value, unit }: Amount, digits = significantDigits): string {
  const shown = ['day', 'year'].includes(unit) && value !== 1 ? `${unit}s` : formatUnit(unit);
  return shown === '' ? formatNumber(value, digits) : `${formatNumber(value, digits)}${thinSpace}${shown}`;
}
