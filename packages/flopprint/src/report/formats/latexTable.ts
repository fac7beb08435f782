import { phaseKeys, type Amount, type PhaseKey } from '../../estimate.ts';
import { capital } from '../../format.ts';
import { escapeLatex } from '../escape.ts';
import { ofRun } from '../paragraph.ts';
import { phaseWords } from '../sections/phaseWords.ts';
import type { Report, ReportFormat } from '../report.ts';
import { coveredBy, included, inPhase, keyIn, madeBy, nameOf } from './facts.ts';
import { cellsOf, latex } from './typesettings.ts';

/** Totals and phases as a table of base LaTeX: no package is needed. */
export const latexTable: ReportFormat = {
  id: 'latex-table',
  label: 'Table, LaTeX',
  purpose: 'Totals and phases with their 90 % intervals, as a table of a LaTeX document.',
  extension: 'tex',
  mediaType: 'application/x-tex',
  write: (report) => {
    const lines = groupsOf(report).map(({ title, rows }) =>
      [
        String.raw`\multicolumn{3}{l}{\textit{${escapeLatex(title)}}} \\`,
        ...rows.map(rowOf),
        String.raw`\hline`,
      ].join('\n'),
    );
    const caption = `Carbon, energy and water of ${nameOf(report)}: ${coveredBy(report)}. ${madeBy(report)}.`;
    return `${String.raw`
\begin{table}
\caption{${escapeLatex(caption)}}
\label{tab:flopprint}
\centering
\begin{tabular}{lrr}
\hline
Quantity & Value & ${escapeLatex('90 % interval')} \\
\hline
${lines.join('\n')}
\end{tabular}
\end{table}`.trim()}\n`;
  },
};

interface Row {
  readonly label: string;
  readonly amount: Amount;
}

function rowOf({ label, amount }: Row): string {
  const [value, interval] = cellsOf(amount, latex);
  return String.raw`${escapeLatex(label)} & ${value} & ${interval === '' ? '{--}' : interval} \\`;
}

/** Of each of several phases; of one, everything that it reports. */
const fewKeys: readonly PhaseKey[] = ['acceleratorHours', 'facilityEnergy', 'carbon', 'water'];
const sums = ['operationalCarbon', 'embodiedCarbon'] as const;

/** Each phase, then the run: one page holds them all. */
function groupsOf(report: Report): { title: string; rows: Row[] }[] {
  const { estimate, labels } = report;
  const phases = Object.keys(estimate.phases);
  const keys = phases.length > 1 ? fewKeys : phaseKeys;
  const groups = phases.map((phase) => ({
    title: capital(phaseWords[phase] ?? phase),
    rows: keys.flatMap((key) => {
      const amount = inPhase(report, phase, key);
      return amount ? [{ label: labelOf(report, keyIn(phase, key)), amount }] : [];
    }),
  }));
  const parts = phases.length > 1 ? sums : [];
  const totals = [
    ...parts.map((key) => ({ label: labels[key] ?? key, amount: included(ofRun(estimate, key)) })),
    ...Object.entries(estimate.total).map(([key, amount]) => ({ label: capital(key), amount })),
  ].flatMap(({ label, amount }) => (amount ? [{ label, amount }] : []));
  return [...groups, { title: 'In all', rows: totals }].filter(({ rows }) => rows.length > 0);
}

/** A label without the phase at its end, which stands above. */
const labelOf = ({ labels }: Report, key: string): string =>
  (labels[key] ?? key).replace(/,? (of|in)? ?(data|development|post-training|inference|storage)$/i, '');
