import type { Amount } from '../../estimate.ts';
import { formatNumber, listed, precisionOf } from '../../format.ts';
import type { Quantity } from '../../quantity.ts';
import { parseUnit, sameDimension } from '../../units.ts';
import { phaseWords } from '../sections/phaseWords.ts';
import type { Report } from '../report.ts';

/** Digits that a report keeps of a number; what a conversion adds behind them is noise. */
const significant = 12;

export const twelveDigits = (value: number): number => Number(value.toPrecision(significant));

/**
 * An amount in another unit of the same kind, at the digits that a report keeps.
 * @throws Error where the units are not of one kind: no energy is written where carbon is asked for.
 */
export function valueIn({ value, unit }: Pick<Amount, 'value' | 'unit'>, wanted: string): number {
  const [from, to] = [parseUnit(unit), parseUnit(wanted)];
  if (!sameDimension(from.dimension, to.dimension))
    throw new Error(`${unit} is not of the kind of ${wanted}`);
  return twelveDigits((value * from.factor) / to.factor);
}

/** A value with its interval in another unit, as a record. */
export function amountIn(amount: Amount, wanted: string): Amount {
  const { unit, p5, p50, p95 } = amount;
  const convert = (value: number): number => valueIn({ value, unit }, wanted);
  const interval = [p5, p50, p95].every((part) => part !== undefined);
  return {
    value: convert(amount.value),
    unit: wanted,
    ...(interval
      ? { p5: convert(p5 as number), p50: convert(p50 as number), p95: convert(p95 as number) }
      : {}),
  };
}

/** The number that prose prints of an amount, as a number: rounded by its interval, in another unit. */
export function shownIn(amount: Amount, wanted: string): number {
  const shown = formatNumber(amount.value, precisionOf(amount));
  return valueIn({ value: Number(machineNumber(shown)), unit: amount.unit }, wanted);
}

/** A printed number as machines read it: `1,290` is `1290`, `3.14 × 10²³` is `3.14e23`. */
export function machineNumber(shown: string): string {
  const [mantissa = '', exponent] = shown.replaceAll(',', '').replace('−', '-').split(' × 10');
  return exponent === undefined ? mantissa : `${mantissa}e${plainExponent(exponent)}`;
}

/** `⁻²³` is `-23`. */
export const plainExponent = (raised: string): string =>
  raised.replace('⁻', '-').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));

/** A number without a power of ten, which some readers of YAML take for a text. */
export function decimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const sign = value < 0 ? '-' : '';
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** JSON on several lines that begins nothing when it stands inside of a page. */
export const json = (document: unknown): string =>
  `${JSON.stringify(document, null, 2).replace(/[<\u007f\u2028\u2029]/g, (character) => jsonEscapes[character] ?? '')}\n`;
const jsonEscapes: Readonly<Record<string, string>> = {
  '<': String.raw`\u003c`,
  '\u007f': String.raw`\u007f`,
  '\u2028': String.raw`\u2028`,
  '\u2029': String.raw`\u2029`,
};

/** What a person called the run, or what it is. */
export const nameOf = ({ estimate }: Report): string => {
  const name = estimate.scenario.name?.trim() ?? '';
  return name === '' ? 'a run of an AI model' : name;
};

/** `512 NVIDIA H100 SXM5 80GB`, as far as it is known. */
export function machinesOf({ estimate, names }: Report): string | undefined {
  const { count } = estimate.quantities;
  if (!count) return names.device;
  return `${formatNumber(count.value, fullDigits).replaceAll(',', '')} ${names.device ?? 'accelerators'}`;
}
/** Digits of a count, none of which is rounded away. */
export const fullDigits = 15;

export const placeOf = ({ names }: Report): string | undefined => names.place ?? names.country?.name;

/** Phases in words: `training and inference`. */
export const inSentence = (phases: readonly string[]): string =>
  listed(phases.map((phase) => phaseWords[phase] ?? phase));

/** What the report covers, in words. */
export const coveredBy = ({ estimate }: Report): string => inSentence(Object.keys(estimate.phases));

/** The phases before the first request. */
export const phasesOfMaking = ({ estimate }: Report): string[] =>
  Object.keys(estimate.phases).filter((phase) => phase !== 'inference' && phase !== 'storage');

/** Carbon up to the first request; of a run that only serves, what serving emits. */
export function ofMaking({ estimate }: Report): Amount | undefined {
  return estimate.quantities['upfront.carbon'] ?? estimate.total.carbon;
}

/** What no score of ours takes away. */
export const noContracts = 'none counted: location-based intensity, no offsets, certificates or contracts';

/** A quantity whose number was left out because it is not known is none. */
export const included = (quantity: Quantity | undefined): Quantity | undefined =>
  quantity?.note === 'not included' ? undefined : quantity;

/** Key of a quantity in a phase; training has no prefix. */
export const keyIn = (phase: string, key: string): string => (phase === 'training' ? key : `${phase}.${key}`);

/** A quantity of one phase. */
export const inPhase = ({ estimate }: Report, phase: string, key: string): Quantity | undefined =>
  included(estimate.quantities[keyIn(phase, key)]);

/** An address that can stand in a file: http or https, with nothing in it that ends or begins anything. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  return address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, percent).replace(/[()']/g, percentOfMark);
}
const percent = (character: string): string =>
  encodeURIComponent(character.isWellFormed() ? character : '\ufffd');
const percentOfMark = (mark: string): string => ({ '(': '%28', ')': '%29', "'": '%27' })[mark] ?? mark;

/** What makes a report the same report for someone else: versions and the content id. */
export const madeBy = ({ estimate, content }: Report): string =>
  `flopprint ${estimate.version}, data ${estimate.data}, content ${content}`;
