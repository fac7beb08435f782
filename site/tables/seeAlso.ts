import { catalogue, type AnyRow } from './catalogue.ts';
import { rowPath } from './rowPath.ts';

/** A page about the same thing. */
export interface Also {
  readonly path: string;
  readonly text: string;
}

const most = 12;
const all = catalogue().flatMap(({ slug, title, rows }) => rows.map((row) => ({ slug, title, row })));
type Placed = (typeof all)[number];

/** Rows by what they say of a place, a device or a published run. */
const byKey = Map.groupBy(
  all.flatMap((placed) => keysOf(placed.slug, placed.row).map((key) => ({ key, placed }))),
  ({ key }) => key,
);

function keysOf(slug: string, row: AnyRow): string[] {
  const of = (kind: string, name: string): string[] => (row[name] ? [`${kind} ${String(row[name])}`] : []);
  if (slug.startsWith('grid-'))
    return row['iso2'] && row['zoneType'] === 'country' ? of('country', 'iso2') : of('zone', 'zone');
  if (slug === 'cloud-regions') return [...of('zone', 'zone'), ...of('country', 'zone')];
  if (slug === 'water') return row['scope'] === 'country' ? of('country', 'iso2') : [];
  if (slug === 'hourly') return of('zone', 'zone');
  if (slug === 'accelerators') return [`device ${row.id}`];
  if (slug === 'embodied') return of('device', 'accelerator');
  return slug === 'runs' ? of('device', 'acceleratorId') : [];
}

/** Pages on the same place or device in other tables, at most a dozen, each once. */
export function seeAlso(slug: string, row: AnyRow): Also[] {
  const found = keysOf(slug, row).flatMap((key) => (byKey.get(key) ?? []).map(({ placed }) => placed));
  const isOther = (placed: Placed): boolean =>
    (slug === 'cloud-regions' || placed.slug !== slug) && placed.row !== row;
  const links = found.filter(isOther).map(({ slug: table, title, row: other }) => ({
    path: `data/${rowPath(table, other.id).replace(/#.*$/, (anchor) => (table.startsWith('grid-') ? '' : anchor))}`,
    text: `${title}: ${typeof other['name'] === 'string' ? other['name'] : other.id}`,
  }));
  return [...new Map(links.map((link) => [link.path, link])).values()].slice(0, most);
}
