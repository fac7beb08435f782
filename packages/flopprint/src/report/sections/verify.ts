import { list, paragraph, type Inline, type Section } from '../document.ts';
import type { Report } from '../report.ts';

/** Versions, hashes, and how anybody can compute the report again. */
export function verifySection({ estimate, content, digest, link }: Report): Section {
  const items: Inline[][] = [
    [`Code: flopprint ${estimate.version}, Apache-2.0.`],
    [`Data: ${estimate.data}; each table keeps the licence of its sources.`],
    [`Seed of the samples: ${String(estimate.scenario.seed ?? 0)}.`],
    ['Content id, SHA-256 of the scenario, both versions and the seed: ', { code: content }],
    ['Digest, SHA-256 of the printed figures: ', { code: digest }],
    ...(link ? [['The calculation can be opened again: ', { address: link, text: link }]] : []),
  ];
  return {
    id: 'verify',
    title: 'Versions, and how to verify',
    blocks: [
      list(items),
      paragraph(
        'The scenario below gives this report again, byte for byte, with ',
        { code: 'npx flopprint report scenario.json' },
        '. A report saved with ',
        { code: '--format json' },
        ' is checked with ',
        { code: 'npx flopprint verify report.json' },
        ', which names any figure that was changed and computes all of them again.',
      ),
      paragraph({ code: JSON.stringify(estimate.scenario) }),
    ],
  };
}
