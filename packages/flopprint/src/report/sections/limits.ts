import { list, type Inline, type Section } from '../document.ts';
import type { Report } from '../report.ts';
import { isEndOfRange } from './inputs.ts';

/** What the reader has to bear in mind: the warnings of this run, then what holds for every estimate. */
export function limitsSection({ estimate, labels }: Report): Section {
  const unverified = Object.entries(estimate.quantities).filter(
    ([key, { confidence }]) => confidence === 'unverified' && !isEndOfRange(estimate, key),
  );
  const names = [...new Set(unverified.map(([key]) => labels[key] ?? key))];
  const items: Inline[][] = [
    ...estimate.warnings.map(({ field, message }) => [{ code: field }, `: ${message}`]),
    ...(names.length > 0
      ? [
          [
            `${names.length === 1 ? 'One input was' : `${names.length} inputs were`} not read in the source and ` +
              `${names.length === 1 ? 'is' : 'are'} marked unverified: ${names.join('; ')}.`,
          ],
        ]
      : []),
    ['An interval tells how far the inputs may be off. What the equations leave out is in no interval.'],
    ['A stated number is taken as it was stated: nobody has checked it against a meter.'],
    ['Staff, travel, buildings beyond their share, and the networks of users are not counted.'],
  ];
  return { id: 'limits', title: 'Limits', blocks: [list(items)] };
}
