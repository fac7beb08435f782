/** Tables whose rows are met in bulk: they stay on the page of their table, each at an anchor. */
const inBulk = ['serving', 'hourly', 'ranges', 'efficiency'];

/** Whether each row of a table has a page of its own; a grid has one for each zone. */
export const hasPages = (table: string): boolean => !inBulk.includes(table);

/** The id of a rule for ranges, which has no id of its own; the name of a place on a page has no spaces. */
export const ruleName = (quantity: string, basis?: string): string =>
  basis ? `${quantity}/${basis.replaceAll(' ', '-')}` : quantity;

/** Where a row stands, below `data/`: its own page, or its place on a page that it shares. */
export function rowPath(table: string, id: string): string {
  if (!hasPages(table)) return `${table}/#${encodeURI(id)}`;
  if (!table.startsWith('grid-')) return `${table}/${encodeURI(id)}/`;
  const [, zone = '', ...rest] = id.split('/');
  return `${table}/${encodeURI(zone)}/#${encodeURI(rest.join('/'))}`;
}
