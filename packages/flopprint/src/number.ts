import { InputError } from './errors.ts';
import { parseUnit, plainDimension, sameDimension, shownUnit } from './units.ts';

/** A number as stated: in the field's own unit, with its 90 % range when one was stated. */
export interface Stated {
  /** In the unit of the field; the median of a range. */
  readonly value: number;
  /** Lower end of the 90 % range, in the unit of the field. */
  readonly low?: number;
  /** Upper end of the 90 % range, in the unit of the field. */
  readonly high?: number;
  /** As it was written. */
  readonly written: string;
  /** The datum that answers in a person's stead. */
  readonly datum?: {
    readonly row: string;
    readonly source: string;
    readonly confidence: 'verified' | 'unverified';
  };
}

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const counted = new Set(['param', 'token', '1', '1/day', 'accelerator']);
const numberPattern = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(.*)$/i;
const shown = 40;

/**
 * Reads a number written as text: `300e9`, `7B`, `2.5 MW`, `54 days`, `1,024 GPU-h`, `12 %`.
 * @param unit the unit of a bare number, which is also the unit of the result.
 * @throws InputError when the text is no number or its unit measures something else.
 */
export function readNumber(field: string, text: string, unit: string): number {
  const written = text.trim().replace(/(\d)_(?=\d)/g, '$1');
  const match = numberPattern.exec(written);
  const digits = (match?.[1] ?? '').replace(/,/g, '');
  const rest = (match?.[2] ?? '').trim();
  if (!match || !/\d/.test(digits)) {
    throw new InputError(field, `"${short(text)}" is not a number; write one such as ${example(unit)}`);
  }
  const value = Number(digits);
  if (rest === '') return value;
  const [word = '', after = ''] = splitMagnitude(rest, unit);
  const magnitude = magnitudes[word.toLowerCase()];
  if (magnitude !== undefined && counted.has(unit)) {
    const named = after === '' || sameKind(after, unit);
    if (named) return value * magnitude;
  }
  // 15 digits: 0.429 kg/kWh is 429 g/kWh, not 429.00000000000006.
  return Number((value * unitFactor(field, rest, unit)).toPrecision(15));
}

function splitMagnitude(rest: string, unit: string): [string, string] {
  if (!counted.has(unit)) return ['', rest];
  const match = /^([a-z]+)\s*(.*)$/i.exec(rest);
  return match ? [match[1] ?? '', match[2] ?? ''] : ['', rest];
}

function sameKind(word: string, unit: string): boolean {
  try {
    return sameDimension(parseUnit(canonicalUnit(word)).dimension, parseUnit(unit).dimension);
  } catch {
    return false;
  }
}

function unitFactor(field: string, written: string, unit: string): number {
  const target = parseUnit(unit);
  const suffix = /_[a-z]+\b|\bnodes?\b/.exec(written)?.[0];
  if (written === '1' || (suffix !== undefined && !unit.includes(suffix)))
    throw new InputError(
      field,
      `"${short(written)}" is not a unit of this field; write it in ${shownUnit(unit)}`,
    );
  let given;
  try {
    given = parseUnit(canonicalUnit(written));
  } catch {
    throw new InputError(field, `unknown unit "${short(written)}"; write it in ${shownUnit(unit)}`);
  }
  const wanted = plainDimension(target.dimension);
  if (!sameDimension(plainDimension(given.dimension), wanted))
    throw new InputError(
      field,
      `"${short(written)}" is not a unit of this field; write it in ${shownUnit(unit)}`,
    );
  return given.factor / target.factor;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^FLOPS$|^FLOP\/sec$|^flop\/s$/, 'FLOP/s'],
  [/^([kMGTPEZ])(?:FLOPS|flops|flop\/s|FLOPs\/s)$/, '$1FLOP/s'],
  [/^([kMGTPEZ]?)(?:FLOPs|flops|flop)$/, '$1FLOP'],
  [/^(?:gpu|tpu|chip|device|accelerator|card)s?[- ](?:h|hrs?|hours?)$/i, 'accelerator h'],
  [/^(?:gpu|tpu|chip|device|accelerator|card)s?[- ]days?$/i, 'accelerator day'],
  [/^(?:gpu|tpu|chip|device|accelerator|card)s?$/i, 'accelerator'],
  [/^(?:hours?|hrs?)$/i, 'h'],
  [/^(?:d|days)$/i, 'day'],
  [/^(?:minutes?|mins?)$/i, 'min'],
  [/^(?:seconds?|secs?)$/i, 's'],
  [/^(?:y|yr|yrs|years)$/i, 'year'],
  [/^(?:params?|parameters)$/i, 'param'],
  [/^(?:tok|tokens?)$/i, 'token'],
  [/^([kMGT]?)watts?$/i, '$1W'],
  [/^percent$/i, '%'],
];

/** A unit as people write it, in the spelling that `parseUnit` knows. */
export function canonicalUnit(written: string): string {
  const trimmed = written
    .trim()
    .replace(/\s+per\s+/gi, '/')
    .replace(/CO₂/g, 'CO2');
  for (const [pattern, replacement] of spellings)
    if (pattern.test(trimmed)) return trimmed.replace(pattern, replacement);
  return trimmed
    .replace(/\bg\s?(?:CO2(?:-?eq?)?)?\/(?=[kMG]?Wh)/i, 'gCO2e/')
    .replace(/\bkg\s?(?:CO2(?:-?eq?)?)?\/(?=[kMG]?Wh)/i, 'kgCO2e/')
    .replace(/\bt\s?(?:CO2(?:-?eq?)?)?\/(?=[kMG]?Wh)/i, 'tCO2e/')
    .replace(/\blb\s?(?:CO2(?:-?eq?)?)?\/(?=[kMG]?Wh)/i, 'lbCO2e/')
    .replace(/^l(?:it(?:er|re)s?)?\//i, 'L/')
    .replace(/\bkwh\b/g, 'kWh')
    .replace(/\bmwh\b/g, 'MWh');
}

function example(unit: string): string {
  const bare = shownUnit(unit);
  return bare === '1' ? '0.5' : `"1.5 ${bare}"`;
}

/** A text cut to a length that fits in one line of an error. */
export function short(text: string): string {
  const clean = text.replace(/\s+/g, ' ');
  return clean.length > shown ? `${clean.slice(0, shown)}…` : clean;
}
