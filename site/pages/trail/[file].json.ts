import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, type AnyRow } from '../../tables/catalogue.ts';
import { makeBook } from '../../trail/makeBook.ts';

export const getStaticPaths: GetStaticPaths = () => [
  { params: { file: 'book' }, props: { content: makeBook() } },
  ...catalogue().map(({ slug, rows }) => ({ params: { file: slug }, props: { content: provenance(rows) } })),
];

/** What each row says of itself; a row that says nothing more than its source does is left out. */
function provenance(rows: readonly AnyRow[]): Record<string, object> {
  return Object.fromEntries(
    rows.flatMap(({ id, locator, note, reviewBy, confidence }) => {
      const review = confidence === 'unverified' && reviewBy ? { reviewBy } : {};
      const said = { ...(locator ? { locator } : {}), ...(note ? { note } : {}), ...review };
      return Object.keys(said).length === 0 ? [] : [[id, said]];
    }),
  );
}

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
