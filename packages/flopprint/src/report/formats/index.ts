import type { ReportFormat } from '../report.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { latexReport } from './latex.ts';
import { markdownReport } from './markdown.ts';

/** Every way to write a report, in the order of a menu. */
export const formats: readonly ReportFormat[] = [htmlReport, markdownReport, latexReport, jsonReport];
