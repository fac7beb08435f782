import { explain } from '../../explain.ts';
import { paragraph, type Section, type UsedEquation } from '../document.ts';
import type { Report } from '../report.ts';

/** The equations behind the result, in the order in which they were used, each with this run's numbers. */
export function methodSection(report: Report): Section {
  return {
    id: 'method',
    title: 'Method and equations',
    blocks: [
      paragraph(
        'Every number below follows from the inputs above by these equations. Each result is given at every input’s own ' +
          'value; its interval spans the 5th to the 95th percentile of 10,000 samples, in which every input is drawn from ' +
          'its 90 % range. Energy of the machines and of the data centre, consumed and withdrawn water, and carbon on ' +
          'different bases are different dimensions to the program, which refuses an equation that mixes them.',
      ),
      { kind: 'equations', equations: usedEquations(report) },
    ],
  };
}

function usedEquations({ estimate, sources }: Report): UsedEquation[] {
  const used = new Map<string, UsedEquation & { substituted: string[] }>();
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  for (const key of Object.keys(estimate.quantities)) {
    const { equation, latex, label, substituted, equationSource } = explain(estimate, key);
    if (equation === undefined || latex === undefined) continue;
    const number = equationSource && numbers.get(equationSource.id);
    const own = used.get(equation) ?? {
      id: equation,
      label: label.replace(/, [a-z][A-Za-z]*$/, ''),
      latex,
      substituted: [],
      ...(equationSource
        ? { source: `${number === undefined ? '' : `[${number}] `}${cited(equationSource)}` }
        : {}),
    };
    used.set(equation, own);
    if (substituted !== undefined && !own.substituted.includes(substituted))
      own.substituted.push(substituted);
  }
  return [...used.values()];
}

const cited = ({ authors, year }: { readonly authors: string; readonly year?: number }): string =>
  year === undefined ? authors : `${authors} (${year})`;
