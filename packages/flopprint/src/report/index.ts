/**
 * Reports: one estimate, written in every format, and checked again later.
 * @module
 */
export type { Block, Inline, ReportDocument, Section, UsedEquation } from './document.ts';
export { documentOf } from './documentOf.ts';
export { csvCell, escapeHtml, escapeLatex, escapeMarkdown, visible } from './escape.ts';
export { mathTree, type MathNode } from './mathTree.ts';
export type { CitedSource, Report, ReportFormat, ReportNames } from './report.ts';
export { reportOf } from './reportOf.ts';
export type { Difference, Why } from './differences.ts';
export type { Typesetting } from './paragraph.ts';
export type { Edit } from './seal.ts';
export { verifyReport, type Verification, type Versions } from './verify.ts';
export { formatById, formats } from './formats/index.ts';
export { estimateJsonSchema, scenarioJsonSchema, type JsonSchema } from './schemas.ts';
