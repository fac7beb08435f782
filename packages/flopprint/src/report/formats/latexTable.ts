import { phaseKeys, type Amount } from '../../estimate.ts';
import { capital } from '../../format.ts';
import { escapeLatex } from '../escape.ts';
import { phaseWords } from '../sections/phaseWords.ts';
import type { Report, ReportFormat } from '../report.ts';
import { coveredBy, inPhase, keyIn, madeBy, nameOf } from './facts.ts';
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

/** What a reader looks up: the totals, then each phase. */
function groupsOf(report: Report): { title: string; rows: Row[] }[] {
  const { phases, total } = report.estimate;
  const totals = Object.entries(total).flatMap(([key, amount]) =>
    amount ? [{ label: capital(key), amount }] : [],
  );
  const groups = Object.keys(phases).map((phase) => ({
    title: capital(phaseWords[phase] ?? phase),
    rows: phaseKeys.flatMap((key) => {
      const amount = inPhase(report, phase, key);
      return amount ? [{ label: labelOf(report, keyIn(phase, key)), amount }] : [];
    }),
  }));
  return [...groups, { title: 'In all', rows: totals }].filter(({ rows }) => rows.length > 0);
}

/** A label without the phase at its end, which stands above. */
const labelOf = ({ labels }: Report, key: string): string =>
  (labels[key] ?? key).replace(/, (data|development|postTraining|post-training|inference|storage)$/, '');
