import type { APIRoute } from 'astro';
import { readApi } from '../../api/readApi.ts';
import { makeIndex } from '../../search/makeIndex.ts';

const docs = import.meta.glob<string>(['../docs.astro', '../docs/**/*.astro'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** The same from wherever it is read: `../docs.astro` is `/pages/docs.astro`. */
const files = Object.fromEntries(
  Object.entries(docs).map(([file, text]) => [file.replace('..', '/pages'), text]),
);

export const GET: APIRoute = async () => Response.json(makeIndex(files, await readApi()));
