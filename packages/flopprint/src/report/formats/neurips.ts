import { formatNumber } from '../../format.ts';
import type { Quantity } from '../../quantity.ts';
import { ofRun } from '../paragraph.ts';
import type { Report, ReportFormat } from '../report.ts';
import { coveredBy, fullDigits, inPhase, valueIn } from './facts.ts';
import { latex, paragraphNames } from './typesettings.ts';

/**
 * Answer and justification of item 8, «Experiments compute resources», in the macros of the NeurIPS style. The item
 * asks for the type of workers (CPU or GPU, internal cluster or cloud provider) with memory and storage, the compute
 * of each run and in total, and whether the project needed more than the paper reports; it has no question on carbon.
 * Read in the checklists of nine published papers, which have the same text.
 */
export const neurips: ReportFormat = {
  id: 'neurips',
  label: 'NeurIPS checklist, item 8',
  purpose: 'The answer to the item on compute resources: workers, memory, time, compute in all.',
  extension: 'tex',
  mediaType: 'application/x-tex',
  write: (report) => {
    const justification = [workers(report), ofARun(report), inAll(report), beyond(report)]
      .filter((sentence) => sentence !== undefined)
      .join(' ');
    return String.raw`% item 8, experiments compute resources
\item[] Answer: \answerYes{}
\item[] Justification: ${justification}
`;
  },
};

/** What ran, where, and its memory. */
function workers(report: Report): string | undefined {
  const { names, estimate } = report;
  const { count } = estimate.quantities;
  const memory = estimate.quantities['memory'] ?? estimate.quantities['inference.memory'];
  const { place } = paragraphNames(report);
  if (!names.device && !count) return undefined;
  const many = count ? `${latex.number(count.value, fullDigits)} ` : '';
  const size = memory ? ` with ${latex.amount(bare(memory))} of memory each` : '';
  const where = names.cloud ? ` at the cloud provider ${latex.text(names.cloud.provider)}` : '';
  return `Workers: ${many}${latex.text(names.device ?? 'accelerators')}${size}${where}${place === undefined ? '' : `, ${latex.text(place)}`}.`;
}

/** The final run. */
function ofARun(report: Report): string | undefined {
  const hours = inPhase(report, 'training', 'acceleratorHours');
  const compute = inPhase(report, 'training', 'compute');
  const duration = inPhase(report, 'training', 'duration');
  if (!report.estimate.phases['training']) return undefined;
  const parts = [
    ...(duration ? [`${latex.amount(duration)} of wall-clock time`] : []),
    ...(hours ? [`${latex.amount({ ...hours, unit: '1' })} accelerator-hours`] : []),
    ...(compute ? [latex.amount(compute)] : []),
  ];
  if (parts.length === 0) return undefined;
  const how = hours && hours.from !== 'stated' ? ' (estimated)' : '';
  return `The training run takes ${parts.join(', ')}${how}.`;
}

function inAll(report: Report): string | undefined {
  const hours = ofRun(report.estimate, 'acceleratorHours');
  if (!hours) return undefined;
  return `In total, ${latex.text(coveredBy(report))} ${Object.keys(report.estimate.phases).length > 1 ? 'take' : 'takes'} ${latex.amount({ ...hours, unit: '1' })} accelerator-hours.`;
}

/** Preliminary and failed experiments. */
function beyond(report: Report): string {
  const hours = inPhase(report, 'development', 'acceleratorHours');
  if (!hours) return 'Compute of preliminary and failed experiments is not part of this estimate.';
  const shares = (['experiments', 'failures', 'idle'] as const).flatMap((name) => {
    const found = inPhase(report, 'development', name);
    return found && found.value > 0 ? [`${name} ${percent(found)}`] : [];
  });
  const of = shares.length > 0 ? ` (${latex.text(`as shares of the final run: ${shares.join(', ')}`)})` : '';
  return `The full project required more compute than the final run: preliminary experiments, failed and idle hours took ${latex.amount({ ...hours, unit: '1' })} accelerator-hours${of}.`;
}

const percent = (share: Quantity): string => `${formatNumber(valueIn(share, '%'))} %`;

/** An input as it went in, without its interval. */
const bare = ({ value, unit }: Quantity): { value: number; unit: string } => ({ value, unit });
