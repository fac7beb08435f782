import type { Amount } from '../../estimate.ts';
import { formatAmount, formatInterval } from '../../format.ts';
import { escapeMarkdown } from '../escape.ts';
import { ofRun } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import { coveredBy, included, inPhase, machinesOf, madeBy, nameOf, placeOf } from './facts.ts';

/**
 * A draft of points 2(d) and 2(e) of section 1 of annex XI to Regulation (EU) 2024/1689: computational resources,
 * training time, and known or estimated energy consumption, which «may be based on information about computational
 * resources used» where it is unknown. The annex names no unit; MWh with two significant figures or more, FLOP, and
 * wall-clock time in days are those of the Model Documentation Form of the Code of Practice of July 2025, known here
 * from a description of it. Text of the annex: https://artificialintelligenceact.eu/annex/11. A draft for a person to check, not legal advice.
 */
export const annexXI: ReportFormat = {
  id: 'annex-xi',
  label: 'EU AI Act, Annex XI, energy (draft)',
  purpose: 'A draft of the points on computational resources and energy of the technical documentation.',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (report) => {
    const { estimate } = report;
    const intensity = estimate.quantities['carbonIntensity'];
    const pue = estimate.quantities['pue'];
    const resources: readonly Line[] = [
      ['Amount of computation used for training', told(inPhase(report, 'training', 'compute'), report)],
      ['Training time, wall clock', told(inPhase(report, 'training', 'duration'), report)],
      ['Accelerator-hours of training', told(inPhase(report, 'training', 'acceleratorHours'), report)],
      ['Accelerator-hours in all', told(ofRun(estimate, 'acceleratorHours'), report)],
      ['Hardware', machinesOf(report)],
      ['Place', placeOf(report)],
      ['Covers', coveredBy(report)],
    ];
    const energy: readonly Line[] = [
      ['Energy of training, data centre', told(inPhase(report, 'training', 'facilityEnergy'), report)],
      ['Energy of training, machines', told(inPhase(report, 'training', 'itEnergy'), report)],
      ['Energy of all that is covered, data centre', told(estimate.total.energy, report)],
      ['PUE', pue && formatAmount({ value: pue.value, unit: pue.unit })],
      [
        'Carbon intensity of the electricity',
        intensity && formatAmount({ value: intensity.value, unit: intensity.unit }),
      ],
      [
        'Carbon of the electricity, location-based',
        told(included(ofRun(estimate, 'operationalCarbon')), report),
      ],
    ];
    return `# Draft for Annex XI, section 1, point 2(d) and (e), Regulation (EU) 2024/1689

${escapeMarkdown(`Model or run: ${nameOf(report)}`)}

## (d) Computational resources and training time

${list(resources)}

## (e) Energy consumption

${escapeMarkdown(standing(report))}

${list(energy)}

${escapeMarkdown(`Method: ${madeBy(report)}; every number with its equation and source is in the report with this content id. A draft: check it before it is filed.`)}
`;
  },
};

type Line = readonly [label: string, value: string | undefined];

const list = (lines: readonly Line[]): string =>
  lines
    .flatMap(([label, value]) => (value === undefined ? [] : [`- ${label}: ${escapeMarkdown(value)}`]))
    .join('\n');

/** How the energy is known, in the words of the annex. */
function standing(report: Report): string {
  const energy = inPhase(report, 'training', 'itEnergy');
  return energy?.from === 'stated'
    ? 'The energy of the machines in training is as the provider states it; what the data centre draws beyond it is estimated from the PUE.'
    : 'Estimated: the energy consumption is not measured; it is estimated from the computational resources used, as the last sentence of point 2 allows where it is unknown.';
}

/** An amount with its interval, and whether it is stated or estimated. */
function told(
  amount: (Amount & { readonly from?: string }) | undefined,
  { estimate }: Report,
): string | undefined {
  if (!amount) return undefined;
  const interval = formatInterval(amount);
  const ranged = interval === '' ? '' : `, 90 % interval ${interval}`;
  const from = amount.from === 'stated' ? 'stated' : `estimated with flopprint ${estimate.version}`;
  return `${formatAmount(amount)} (${from}${ranged})`;
}
