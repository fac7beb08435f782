import { formatAmount, formatInterval, formatNumber } from '../../format.ts';
import { escapeMarkdown, visible } from '../escape.ts';
import { ofRun } from '../paragraph.ts';
import type { Amount } from '../../estimate.ts';
import type { Report, ReportFormat } from '../report.ts';
import {
  coveredBy,
  decimal,
  included,
  json,
  machinesOf,
  madeBy,
  nameOf,
  placeOf,
  safeAddress,
  shownIn,
} from './facts.ts';
import { markdown, plain } from './typesettings.ts';

/**
 * The block of a model card's metadata. Keys and the unit, grams, as in docs/hub/model-cards-co2.md of
 * huggingface/hub-docs at 242f4a1 (August 2026); it has no key for energy, water, range or boundary, which stand in
 * `source`. The number is the one that prose prints, so that card and paper agree.
 */
export const huggingFaceMetadata: ReportFormat = {
  id: 'huggingface',
  label: 'Hugging Face metadata, co2_eq_emissions',
  purpose: 'The emissions block at the head of a model card, in grams.',
  extension: 'yaml',
  mediaType: 'application/yaml',
  write: (report) => {
    const carbon = ofMaking(report);
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['emissions', carbon && decimal(shownIn(carbon, 'gCO2e'))],
      ['source', quoted(sourceText(report))],
      ['training_type', trainingType(report)],
      ['geographical_location', quoted(placeOf(report))],
      ['hardware_used', quoted(machinesOf(report))],
    ];
    return `co2_eq_emissions:\n${fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}\n`])).join('')}`;
  },
};

/** Carbon up to the first request; of a run that only serves, what serving emits. */
function ofMaking({ estimate }: Report): Amount | undefined {
  return estimate.quantities['upfront.carbon'] ?? estimate.total.carbon;
}

function sourceText(report: Report): string {
  const { estimate, link } = report;
  const making = estimate.quantities['upfront.carbon'];
  const carbon = ofMaking(report);
  const interval = carbon && plain.interval(carbon);
  const embodied = included(ofRun(estimate, 'embodiedCarbon'));
  const energy = estimate.quantities['upfront.facilityEnergy'] ?? estimate.total.energy;
  const address = safeAddress(link);
  return [
    `estimated with ${madeBy(report)}`,
    making
      ? 'covers everything up to the first request: training, data, development and post-training as far as stated'
      : `covers ${coveredBy(report)}, not training`,
    ...(interval ? [`90 % interval ${interval}`] : []),
    ...(energy ? [`energy ${plain.amount(energy)}`] : []),
    embodied ? 'a share of making the machines is included' : 'making the machines is not included',
    'location-based, no offsets',
    ...(address ? [address] : []),
  ].join('; ');
}

/** `pre-training` or `fine-tuning`, the two that the documentation names. */
function trainingType({ estimate }: Report): string | undefined {
  const { phases } = estimate;
  if (phases['training']) return '"pre-training"';
  return phases['postTraining'] ? '"fine-tuning"' : undefined;
}

/** A JSON string is a double-quoted scalar of YAML. */
const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : json(visible(text)).trimEnd();

/**
 * The section of the card's text. Heading and the first five lines as in src/huggingface_hub/templates/
 * modelcard_template.md of huggingface/huggingface_hub at 027ba73; a line that is not known is left out.
 */
export const modelCard: ReportFormat = {
  id: 'model-card',
  label: 'Model card, Environmental Impact',
  purpose: 'The section of a model card on energy, carbon and water, in Markdown.',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (report) => {
    const { estimate, names, sources } = report;
    const { quantities } = estimate;
    const carbon = ofMaking(report);
    const of = (key: string): Amount | undefined => included(ofRun(estimate, key));
    const hours = of('acceleratorHours');
    const several = Object.keys(estimate.phases).length > 1 ? ', all phases' : '';
    const all = estimate.total.carbon;
    const intensity = quantities['carbonIntensity'];
    const source = sources.find(({ id }) => id === intensity?.source);
    const lines: readonly (readonly [string, string | undefined])[] = [
      ['Hardware Type', machinesOf(report)],
      ['Hours used', hours && `${hoursWords(report, hours)}${several}`],
      ['Cloud Provider', names.cloud?.provider],
      ['Compute Region', names.cloud?.region ?? placeOf(report)],
      ['Carbon Emitted', carbon && withInterval(carbon)],
      ['Carbon of all phases', all && all.value !== carbon?.value ? withInterval(all) : undefined],
      [`Carbon of the electricity${several}`, told(of('operationalCarbon'))],
      [`Carbon of making the machines${several}`, told(of('embodiedCarbon'))],
      [`Energy of the data centre${several}`, told(of('facilityEnergy'))],
      [`Water consumed${several}`, told(of('water'))],
      ['PUE', quantities['pue'] && formatNumber(quantities['pue'].value)],
      [
        'Carbon intensity',
        intensity &&
          [
            formatAmount({ value: intensity.value, unit: intensity.unit }),
            intensity.from === 'stated' ? 'stated' : source?.title,
            intensity.year,
            intensity.basis,
          ]
            .filter((part) => part !== undefined)
            .join(', '),
      ],
      ['Covers', coveredBy(report)],
    ];
    const address = safeAddress(report.link);
    return `## Environmental Impact

${escapeMarkdown(`Estimated for ${nameOf(report)} with ${madeBy(report)}; carbon is location-based, without certificates or offsets.`)}

${lines.flatMap(([label, value]) => (value === undefined ? [] : [`- **${label}:** ${escapeMarkdown(value)}`])).join('\n')}
${address === undefined ? '' : `\nThe calculation: ${markdown.link(address)}\n`}`;
  },
};
/** Accelerator-hours, with the time and the number of machines that they are the product of. */
function hoursWords({ estimate }: Report, hours: Amount): string {
  const { duration, count } = estimate.quantities;
  const amount = { ...hours, unit: '1' };
  const interval = formatInterval(amount);
  const parts = [
    ...(interval === '' ? [] : [`90 % interval ${interval}`]),
    ...(duration && count
      ? [`training: ${formatAmount(duration)} on ${formatNumber(count.value, fullDigits)} accelerators`]
      : []),
  ];
  return `${formatAmount(amount)} accelerator-hours${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`;
}
const fullDigits = 15;

const told = (amount: Amount | undefined): string | undefined => amount && withInterval(amount);

function withInterval(amount: Amount): string {
  const interval = formatInterval(amount);
  return interval === '' ? formatAmount(amount) : `${formatAmount(amount)} (90 % interval ${interval})`;
}
