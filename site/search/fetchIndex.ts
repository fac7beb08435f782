import { openIndex, type SearchIndex } from './find.ts';

/** Where the index lies, below the base of the site. */
const file = 'search/index.json';

let fetched: Promise<ReturnType<typeof openIndex>> | undefined;

/** The index, fetched once, when somebody first searches; a failure is forgotten, so that the next key tries again. */
export function fetchIndex(base: string): Promise<ReturnType<typeof openIndex>> {
  fetched ??= fetch(base + file).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return openIndex((await answer.json()) as SearchIndex);
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}
