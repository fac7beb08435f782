import type { Estimate } from '../estimate.ts';
import { formatAmount, formatInterval, formatNumber, listed } from '../format.ts';
import type { Quantity } from '../quantity.ts';

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

/** Phases as a sentence names them. */
const phaseWords: Readonly<Record<string, string>> = {
  training: 'training',
  data: 'preparing data',
  development: 'development',
  postTraining: 'post-training',
  inference: 'inference',
  storage: 'storage',
};

/**
 * The paragraph of a paper on what a run costs: boundary, hours, energy with its PUE, location-based carbon with the
 * intensity, its year and source, embodied carbon, water, and the versions. Every number is one of the estimate, rounded
 * as everywhere; intervals are given where the estimate was simulated.
 */
export function paragraphOf(estimate: Estimate, names: ParagraphNames = {}): string {
  const { quantities, phases, total, version, data } = estimate;
  const of = (key: string): Quantity | undefined => quantities[`total.${key}`] ?? quantities[key];
  const sentences: (string | undefined)[] = [
    machineSentence(estimate, names),
    energySentence(of('facilityEnergy'), quantities['pue']),
    carbonSentence(of('operationalCarbon'), quantities['carbonIntensity'], names),
    embodiedSentence(of('embodiedCarbon'), total.carbon),
    waterSentence(of('water'), of('onSiteWater'), of('offSiteWater')),
    `The estimate covers ${listed(Object.keys(phases).map((phase) => phaseWords[phase] ?? phase))}; carbon is location-based, without certificates or offsets.`,
    `Estimated with flopprint ${version} (data ${data})${names.link ? `, ${names.link}` : ''}.`,
  ];
  // A paper is set by its own rules: plain spaces, and no digits below the line.
  return sentences
    .filter((sentence) => sentence !== undefined)
    .join(' ')
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/CO₂/g, 'CO2');
}

function machineSentence(
  { quantities, phases }: Estimate,
  { device, place }: ParagraphNames,
): string | undefined {
  const { acceleratorHours, count, duration } = quantities;
  if (!phases['training'] || !acceleratorHours) return undefined;
  const machines = device ? `${device} ` : '';
  const on = count ? ` on ${formatNumber(count.value, 15)} ${device ?? 'accelerators'}` : '';
  const time = duration ? ` (${formatAmount(duration)} of wall-clock time)` : '';
  const hours = formatAmount({ ...acceleratorHours, unit: '1' });
  const how = acceleratorHours.from === 'stated' ? '' : ', as estimated';
  return `Training took ${hours} ${count ? '' : machines}accelerator-hours${on}${time}${place ? ` in ${place}` : ''}${how}.`;
}

function energySentence(energy: Quantity | undefined, pue: Quantity | undefined): string | undefined {
  if (!energy) return undefined;
  const by = pue ? `, including a PUE of ${asInput(pue)}` : '';
  return `The data centre drew ${withInterval(energy)}${by}.`;
}

function carbonSentence(
  carbon: Quantity | undefined,
  intensity: Quantity | undefined,
  { sourceOf }: ParagraphNames,
): string | undefined {
  if (!carbon || !intensity) return undefined;
  const source = intensity.source ? (sourceOf?.(intensity.source) ?? intensity.source) : undefined;
  const origin =
    intensity.from === 'stated'
      ? 'as stated'
      : [source, intensity.year, intensity.basis].filter((part) => part !== undefined).join(', ');
  return `At a carbon intensity of ${asInput(intensity)} (${origin}), the electricity emitted ${withInterval(carbon)}.`;
}

function embodiedSentence(embodied: Quantity | undefined, total: Estimate['total']['carbon']): string {
  if (!embodied || !total || embodied.note === 'not included')
    return 'Carbon of making the machines is not included.';
  return `A share of making the machines adds ${withInterval(embodied)}, which makes ${withInterval(total)} in all.`;
}

function waterSentence(
  water: Quantity | undefined,
  onSite: Quantity | undefined,
  offSite: Quantity | undefined,
): string | undefined {
  if (!water) return undefined;
  const split =
    onSite && offSite
      ? ` (${formatAmount(onSite)} on site, ${formatAmount(offSite)} for the electricity)`
      : '';
  return `Water consumed was ${withInterval(water)}${split}.`;
}

/** What went into the estimate is given as it went in; an interval of it has made that of the result already. */
const asInput = ({ value, unit }: Quantity): string => formatAmount({ value, unit });

function withInterval(amount: Parameters<typeof formatInterval>[0]): string {
  const interval = formatInterval(amount);
  return interval === '' ? formatAmount(amount) : `${formatAmount(amount)} (90 % interval ${interval})`;
}
