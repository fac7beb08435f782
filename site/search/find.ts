/** Everything that can be found, as it travels: one group for each table and each kind of page. */
export interface SearchIndex {
  readonly groups: readonly SearchGroup[];
}
export interface SearchGroup {
  readonly name: string;
  /** What the paths of its rows begin with, below the base of the site. */
  readonly path: string;
  readonly rows: readonly SearchRow[];
}
/** The rest of the path, the title, and other words that find it. */
export type SearchRow = readonly [path: string, title: string, words?: string];

/** A page that answers a question. */
export interface Found {
  readonly path: string;
  readonly title: string;
  readonly group: string;
}

interface Entry extends Found {
  readonly titleWords: string;
  readonly words: string;
  readonly order: number;
}

/** Lower case without accents or signs, each word after a space. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}`;

/** What a search goes through, made once from what travelled. */
export function openIndex({ groups }: SearchIndex): readonly Entry[] {
  return groups.flatMap(({ name, path, rows }, order) =>
    rows.map(([rest, title, others = '']) => ({
      path: path + rest,
      title,
      group: name,
      titleWords: `${plainWords(title)} `,
      words: `${plainWords(`${rest} ${others} ${name}`)} `,
      order,
    })),
  );
}

const [equal, begins, within] = [4, 3, 1];
const ofTitle = 2;

/** How well a word answers: as a whole word, as the beginning of one, or inside one; in a title twice as well. */
function rank(entry: Entry, word: string): number {
  const inText = (text: string): number => {
    if (text.includes(` ${word} `)) return equal;
    if (text.includes(` ${word}`)) return begins;
    return text.includes(word) ? within : 0;
  };
  return Math.max(ofTitle * inText(entry.titleWords), inText(entry.words));
}

/** The entries that hold every word of a question, the best first; equals in the order of groups, then the shortest title. */
export function find(entries: readonly Entry[], question: string, most: number): Found[] {
  const words = plainWords(question).trim().split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, ranks: words.map((word) => rank(entry, word)) }))
    .filter(({ ranks }) => !ranks.includes(0))
    .map(({ entry, ranks }) => ({ entry, sum: ranks.reduce((sum, one) => sum + one, 0) }))
    .sort(
      (one, other) =>
        other.sum - one.sum ||
        one.entry.order - other.entry.order ||
        one.entry.title.length - other.entry.title.length,
    )
    .slice(0, most)
    .map(({ entry: { path, title, group } }) => ({ path, title, group }));
}
