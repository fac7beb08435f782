import { paragraph, type ReportDocument, type Section } from './document.ts';
import { paragraphOf } from './paragraph.ts';
import type { Report } from './report.ts';
import { inputsSection } from './sections/inputs.ts';
import { limitsSection } from './sections/limits.ts';
import { methodSection } from './sections/method.ts';
import { boundarySection, resultsSection, sensitivitySection } from './sections/results.ts';
import { sourcesSection } from './sections/sources.ts';
import { verifySection } from './sections/verify.ts';

/** A report as a document, from the summary to how it is verified. */
export function documentOf(report: Report): ReportDocument {
  const { scenario, phases } = report.estimate;
  const nameless = 'training' in phases ? 'A training run' : 'A model in use';
  return {
    title: scenario.name?.trim() || nameless,
    subtitle: 'Carbon, energy and water, with 90 % intervals',
    sections: [
      summarySection(report),
      boundarySection(report),
      resultsSection(report),
      sensitivitySection(report),
      inputsSection(report),
      methodSection(report),
      limitsSection(report),
      sourcesSection(report),
      verifySection(report),
    ],
  };
}

/** The paragraph that a paper would print, so that it and the tables below are of one object. */
function summarySection({ estimate, names, sources, link }: Report): Section {
  const text = paragraphOf(estimate, {
    ...(names.device ? { device: names.device } : {}),
    ...(names.place ? { place: names.place } : {}),
    sourceOf: (id) => sources.find((source) => source.id === id)?.authors ?? id,
    ...(link ? { link } : {}),
  });
  return { id: 'summary', title: 'Summary', blocks: [paragraph(text)] };
}
