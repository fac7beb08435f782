import { checksOf, figuresOf } from '../figures.ts';
import type { ReportFormat } from '../report.ts';

/** The estimate itself with its hashes: what `flopprint verify` reads. */
export const jsonReport: ReportFormat = {
  id: 'json',
  label: 'JSON, to verify',
  purpose: 'The whole estimate with its content id and digest, for archives and to be verified.',
  extension: 'json',
  mediaType: 'application/json',
  write: ({ estimate, content, digest }) =>
    `${JSON.stringify({ ...estimate, content, digest, checks: checksOf(figuresOf({ ...estimate })) }, null, 2)}\n`,
};
