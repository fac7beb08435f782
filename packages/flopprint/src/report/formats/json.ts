import { codeOf } from '../escape.ts';
import { checksOf, figuresOf } from '../figures.ts';
import type { ReportFormat } from '../report.ts';

/** The estimate itself with its hashes: what `flopprint verify` reads. */
export const jsonReport: ReportFormat = {
  id: 'json',
  label: 'JSON, to verify',
  purpose: 'The whole estimate with its content id and digest, for archives and to be verified.',
  extension: 'json',
  mediaType: 'application/json',
  write: ({ estimate, content, digest }) => {
    const checks = checksOf(figuresOf({ ...estimate }));
    return `${JSON.stringify({ ...estimate, content, digest, checks }, null, 2).replace(unsafe, escaped)}\n`;
  },
};

/** What would be more than a letter where JSON stands inside of HTML, or in the eye of a reader. */
const unsafe = /[<>&\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const escaped = (character: string): string => `\\u${codeOf(character)}`;
