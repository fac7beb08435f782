import type { Amount } from '../../estimate.ts';
import { formatAmount, formatInterval, formatNumber } from '../../format.ts';
import { escapeMarkdown } from '../escape.ts';
import { ofRun } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import {
  coveredBy,
  fullDigits,
  included,
  machinesOf,
  madeBy,
  nameOf,
  ofMaking,
  placeOf,
  safeAddress,
} from './facts.ts';
import { markdown } from './typesettings.ts';

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

const told = (amount: Amount | undefined): string | undefined => amount && withInterval(amount);

function withInterval(amount: Amount): string {
  const interval = formatInterval(amount);
  return interval === '' ? formatAmount(amount) : `${formatAmount(amount)} (90 % interval ${interval})`;
}
