import type { PartRow } from 'flopprint/project';
import type { Asked } from './view.ts';
import { words } from './words.ts';

/** The columns of a table of parts, in the order of the form. */
export const columns = Object.keys(words.fields) as readonly (keyof PartRow)[];
/** Columns that a table of parts has to have. */
export const needed = columns.slice(0, columns.indexOf('growth') + 1);

const between = ';';

/** The form as an address keeps it; nothing for what is usual. */
export function addressOf(asked: Asked, usual: Asked): string {
  const keys = new URLSearchParams({ v: '1' });
  for (const part of asked.parts)
    keys.append(
      'part',
      columns
        .map((column) => (part[column] ?? '').replaceAll(between, ','))
        .join(between)
        .replace(/;+$/, ''),
    );
  for (const key of ['years', 'efficiency', 'performance'] as const)
    if (asked[key] !== usual[key]) keys.set(key, asked[key]);
  return `?${keys.toString().replaceAll('%3B', between).replaceAll('%2C', ',')}`;
}

/** What an address asks for; its parts are none where it names none. */
export function readProjection(query: string, usual: Asked): Asked {
  const keys = new URLSearchParams(query);
  return {
    parts: keys.getAll('part').map((text) => {
      const texts = text.split(between);
      return Object.fromEntries(columns.map((column, index) => [column, texts[index] ?? '']));
    }),
    years: keys.get('years') ?? usual.years,
    efficiency: keys.get('efficiency') ?? usual.efficiency,
    performance: keys.get('performance') ?? usual.performance,
  };
}

/** A table of parts as the command takes it. */
export function csvOf(parts: readonly PartRow[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const several = (text: string): string => text.trim().replace(/\s*,\s*|\s+/g, ' ');
  return [
    columns.join(','),
    ...parts.map((part) =>
      columns
        .map((column) => {
          const text = part[column] ?? '';
          return cell(column === 'growth' || column === 'decline' ? several(text) : text.trim());
        })
        .join(','),
    ),
  ].join('\n');
}
