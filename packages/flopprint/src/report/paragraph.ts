import type { Amount, Estimate } from '../estimate.ts';
import { formatAmount, formatInterval, formatNumber, listed, type Precision } from '../format.ts';
import type { Quantity } from '../quantity.ts';
import { phaseWords } from './sections/phaseWords.ts';

/** Names that an estimate holds as ids only. */
export interface ParagraphNames {
  /** The accelerator, as its maker calls it. */
  readonly device?: string;
  /** The place, in words. */
  readonly place?: string;
  /** The publisher behind the id of a source. */
  readonly sourceOf?: (id: string) => string;
  /** Where the result can be opened again. */
  readonly link?: string;
}

/** How a paragraph is set: the words and the numbers are the same in each, their marks are those of the medium. */
export interface Typesetting {
  /** A text, ours or from outside, made inert for the medium. */
  readonly text: (text: string) => string;
  /** A count or a value without its unit, to a precision. */
  readonly number: (value: number, precision: Precision) => string;
  /** A value with its unit, rounded as everywhere. */
  readonly amount: (amount: Amount) => string;
  /** The 90 % interval of an amount, of which it has one. */
  readonly interval: (amount: Amount) => string;
  readonly link: (address: string) => string;
}

/** A paper is set by its own rules: plain spaces, and no digits below the line. */
const plainly = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ').replace(/CO₂/g, 'CO2');

export const plainTypesetting: Typesetting = {
  text: plainly,
  number: (value, precision) => plainly(formatNumber(value, precision)),
  amount: (amount) => plainly(formatAmount(amount)),
  interval: (amount) => plainly(formatInterval(amount)),
  link: plainly,
};

/** A number that stands for the whole run: the sum over its phases where there are several. */
export const ofRun = ({ quantities }: Estimate, key: string): Quantity | undefined =>
  quantities[`total.${key}`] ?? quantities[key];

/**
 * The paragraph of a paper on what a run costs: boundary, hours, energy with its PUE, location-based carbon with the
 * intensity, its year and source, embodied carbon, water, and the versions. Every number is one of the estimate, rounded
 * as everywhere; intervals are given where the estimate was simulated.
 */
export function paragraphOf(
  estimate: Estimate,
  names: ParagraphNames = {},
  typesetting: Typesetting = plainTypesetting,
): string {
  const { quantities, phases, total, version, data } = estimate;
  const of = (key: string): Quantity | undefined => ofRun(estimate, key);
  const { text, link } = typesetting;
  const covered = listed(Object.keys(phases).map((phase) => phaseWords[phase] ?? phase));
  const sentences: (string | undefined)[] = [
    machineSentence(estimate, names, typesetting),
    energySentence(of('facilityEnergy'), quantities['pue'], typesetting),
    carbonSentence(of('operationalCarbon'), quantities['carbonIntensity'], names, typesetting),
    embodiedSentence(of('embodiedCarbon'), total.carbon, typesetting),
    waterSentence(of('water'), of('onSiteWater'), of('offSiteWater'), typesetting),
    text(`The estimate covers ${covered}; carbon is location-based, without certificates or offsets.`),
    `${text(`Estimated with flopprint ${version} (data ${data})`)}${names.link ? `, ${link(names.link)}` : ''}.`,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function machineSentence(
  { quantities, phases }: Estimate,
  { device, place }: ParagraphNames,
  { text, number, amount }: Typesetting,
): string | undefined {
  const { acceleratorHours, count, duration } = quantities;
  if (!phases['training'] || !acceleratorHours) return undefined;
  const machines = device ? `${text(device)} ` : '';
  const on = count ? ` on ${number(count.value, 15)} ${text(device ?? 'accelerators')}` : '';
  const time = duration ? ` (${amount(duration)} of wall-clock time)` : '';
  const hours = amount({ ...acceleratorHours, unit: '1' });
  const how = acceleratorHours.from === 'stated' ? '' : ', as estimated';
  return `Training took ${hours} ${count ? '' : machines}accelerator-hours${on}${time}${place ? ` in ${text(place)}` : ''}${how}.`;
}

function energySentence(
  energy: Quantity | undefined,
  pue: Quantity | undefined,
  typesetting: Typesetting,
): string | undefined {
  if (!energy) return undefined;
  const by = pue ? `, including a PUE of ${asInput(pue, typesetting)}` : '';
  return `The data centre drew ${withInterval(energy, typesetting)}${by}.`;
}

function carbonSentence(
  carbon: Quantity | undefined,
  intensity: Quantity | undefined,
  { sourceOf }: ParagraphNames,
  typesetting: Typesetting,
): string | undefined {
  if (!carbon || !intensity) return undefined;
  const source = intensity.source ? (sourceOf?.(intensity.source) ?? intensity.source) : undefined;
  const origin = [source, intensity.year, intensity.basis].filter((part) => part !== undefined).join(', ');
  const told = intensity.from === 'stated' ? 'as stated' : origin;
  const from = told === '' ? '' : ` (${typesetting.text(told)})`;
  return `At a carbon intensity of ${asInput(intensity, typesetting)}${from}, the electricity emitted ${withInterval(carbon, typesetting)}.`;
}

function embodiedSentence(
  embodied: Quantity | undefined,
  total: Estimate['total']['carbon'],
  typesetting: Typesetting,
): string {
  if (!embodied || !total || embodied.note === 'not included')
    return 'Carbon of making the machines is not included.';
  return `A share of making the machines adds ${withInterval(embodied, typesetting)}, which makes ${withInterval(total, typesetting)} in all.`;
}

function waterSentence(
  water: Quantity | undefined,
  onSite: Quantity | undefined,
  offSite: Quantity | undefined,
  typesetting: Typesetting,
): string | undefined {
  if (!water) return undefined;
  const { amount } = typesetting;
  const split =
    onSite && offSite ? ` (${amount(onSite)} on site, ${amount(offSite)} for the electricity)` : '';
  return `Water consumed was ${withInterval(water, typesetting)}${split}.`;
}

/** What went into the estimate is given as it went in; an interval of it has made that of the result already. */
const asInput = ({ value, unit }: Quantity, { amount }: Typesetting): string => amount({ value, unit });

function withInterval(found: Amount, { text, amount, interval }: Typesetting): string {
  const range = interval(found);
  return range === '' ? amount(found) : `${amount(found)} (${text('90\u00a0% interval')} ${range})`;
}
