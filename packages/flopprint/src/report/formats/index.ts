import type { ReportFormat } from '../report.ts';
import { annexXI } from './annexXI.ts';
import { boamps } from './boamps.ts';
import { bibtex, csl } from './citations.ts';
import { codeCarbon } from './codeCarbon.ts';
import { csv } from './csv.ts';
import { ghgProtocol } from './ghgProtocol.ts';
import { huggingFaceMetadata } from './huggingFace.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { jsonLd } from './jsonLd.ts';
import { latexReport } from './latex.ts';
import { latexTable } from './latexTable.ts';
import { markdownReport } from './markdown.ts';
import { modelCard } from './modelCard.ts';
import { neurips } from './neurips.ts';
import { paragraphLatex, paragraphMarkdown, paragraphPlain, paragraphSiunitx } from './paragraphs.ts';
import { roCrate } from './roCrate.ts';
import { sci } from './sci.ts';
import { sciForAi } from './sciForAi.ts';

/** Every way to write a report or a part of it, in the order of a menu: whole, papers, cards, reporting, machines. */
export const formats: readonly ReportFormat[] = [
  htmlReport,
  markdownReport,
  latexReport,
  jsonReport,
  paragraphPlain,
  paragraphMarkdown,
  paragraphLatex,
  paragraphSiunitx,
  latexTable,
  neurips,
  bibtex,
  csl,
  huggingFaceMetadata,
  modelCard,
  annexXI,
  ghgProtocol,
  sci,
  sciForAi,
  csv,
  codeCarbon,
  boamps,
  jsonLd,
  roCrate,
];

/** The format of an id; nothing for an unknown one. */
export const formatById = (id: string): ReportFormat | undefined =>
  formats.find((format) => format.id === id);
