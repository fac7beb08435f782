import type { Block, Inline, Section } from '../document.ts';
import type { Report } from '../report.ts';

/** Every source of a datum or an equation, with its year and licence. */
export function sourcesSection({ sources }: Report): Section {
  const table: Block = {
    kind: 'table',
    caption: 'Sources of the data and of the equations',
    columns: [
      { title: 'No.' },
      { title: 'Source' },
      { title: 'Year' },
      { title: 'Licence' },
      { title: 'Used for' },
    ],
    rows: sources.map(({ title, authors, year, url, doi, licence, of }, index): Inline[][] => {
      const address = url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
      return [
        [`[${index + 1}]`],
        [`${authors ?? ''}: `, ...(address === undefined ? [title] : [{ address, text: title }])],
        [year === undefined ? '' : String(year)],
        [licence ?? ''],
        [[...new Set(of.map((label) => label.replace(/, (?:lower|upper) end$/, '')))].join('; ')],
      ];
    }),
  };
  return { id: 'sources', title: 'Sources', blocks: [table] };
}
