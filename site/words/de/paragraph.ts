import {
  formatNumber,
  type Amount,
  type Estimate,
  type ParagraphNames,
  type Quantity,
} from 'flopprint/model';
import { formatAmount, formatInterval } from '../format.ts';
import { words } from '../current.ts';
import { commonPhrases } from './common.ts';

const bases: Readonly<Record<string, string>> = { lifecycle: 'Lebenszyklus', direct: 'direkt' };

/**
 * The paragraph of a paper as the library writes it in English, sentence by sentence: a test holds the two to the same
 * numbers.
 */
export function paragraph(estimate: Estimate, names: ParagraphNames = {}): string {
  const { quantities, phases, total, version, data } = estimate;
  const of = (key: string): Quantity | undefined => quantities[`total.${key}`] ?? quantities[key];
  const covered = Object.keys(phases).map(
    (phase) => (words.common.phases as Readonly<Record<string, { words: string }>>)[phase]?.words ?? phase,
  );
  const sentences = [
    machines(estimate, names),
    energy(of('facilityEnergy'), quantities['pue']),
    carbon(of('operationalCarbon'), quantities['carbonIntensity'], names),
    embodied(of('embodiedCarbon'), total.carbon),
    water(of('water'), of('onSiteWater'), of('offSiteWater')),
    `Die Schätzung umfasst ${commonPhrases.listed(covered)}; die Emissionen sind standortbasiert, ohne Zertifikate oder Kompensation.`,
    `Geschätzt mit flopprint ${version} (Daten ${data})${names.link ? `, ${names.link}` : ''}. Zahlen in englischer Schreibweise.`,
  ];
  return sentences
    .filter((sentence) => sentence !== undefined)
    .join(' ')
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/CO₂/g, 'CO2');
}

function machines({ quantities, phases }: Estimate, { device, place }: ParagraphNames): string | undefined {
  const { acceleratorHours, count, duration } = quantities;
  if (!phases['training'] || !acceleratorHours) return undefined;
  const hours = formatAmount({ ...acceleratorHours, unit: '1' });
  const by = count ? '' : device ? ` (${device})` : '';
  const on = count ? ` auf ${formatNumber(count.value, 15)} ${device ?? 'Beschleunigern'}` : '';
  const time = duration ? ` (Laufzeit ${formatAmount(duration)})` : '';
  const at = place ? `, Standort ${place}` : '';
  const how = acceleratorHours.from === 'stated' ? '' : ', wie geschätzt';
  return `Das Training dauerte ${hours} Beschleunigerstunden${by}${on}${time}${at}${how}.`;
}

function energy(drawn: Quantity | undefined, pue: Quantity | undefined): string | undefined {
  if (!drawn) return undefined;
  return `Das Rechenzentrum bezog ${withInterval(drawn)}${pue ? `, einschließlich eines PUE von ${asInput(pue)}` : ''}.`;
}

function carbon(
  emitted: Quantity | undefined,
  intensity: Quantity | undefined,
  { sourceOf }: ParagraphNames,
): string | undefined {
  if (!emitted || !intensity) return undefined;
  const source = intensity.source ? (sourceOf?.(intensity.source) ?? intensity.source) : undefined;
  const basis = intensity.basis === undefined ? undefined : (bases[intensity.basis] ?? intensity.basis);
  const origin =
    intensity.from === 'stated'
      ? 'wie angegeben'
      : [source, intensity.year, basis].filter((part) => part !== undefined).join(', ');
  return `Bei einer CO₂-Intensität von ${asInput(intensity)} (${origin}) verursachte der Strom ${withInterval(emitted)}.`;
}

function embodied(share: Quantity | undefined, total: Amount | undefined): string {
  if (!share || !total || share.note === 'not included')
    return 'Die Emissionen aus der Herstellung der Server sind nicht enthalten.';
  return `Ein Anteil an der Herstellung der Server kommt mit ${withInterval(share)} hinzu; insgesamt sind es ${withInterval(total)}.`;
}

function water(
  consumed: Quantity | undefined,
  onSite: Quantity | undefined,
  offSite: Quantity | undefined,
): string | undefined {
  if (!consumed) return undefined;
  const split =
    onSite && offSite ? ` (${formatAmount(onSite)} vor Ort, ${formatAmount(offSite)} für den Strom)` : '';
  return `Verbraucht wurden ${withInterval(consumed)} Wasser${split}.`;
}

const asInput = ({ value, unit }: Quantity): string => formatAmount({ value, unit });

function withInterval(amount: Amount): string {
  const interval = formatInterval(amount);
  return interval === '' ? formatAmount(amount) : `${formatAmount(amount)} (90-%-Intervall ${interval})`;
}
