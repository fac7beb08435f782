/** MathML of symbols by name, and of formulas by `set.name`. */
export interface Maths {
  readonly symbols: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, string>>;
}

/** What a trail says of an equation besides its formula in symbols. */
export interface BookRecord {
  readonly label: string;
  /** The formula with names. */
  readonly is: string;
  readonly source: string;
  readonly note?: string;
}

/** A source as a trail cites it. */
export interface BookSource {
  readonly title: string;
  readonly authors: string;
  readonly year?: number;
  readonly url?: string;
  readonly licence: string;
  readonly locator?: string;
}

/** Everything that tells where numbers come from; fetched when somebody first reaches for it. */
export interface Book {
  readonly maths: Maths;
  /** Equations by `set.name`. */
  readonly records: Readonly<Record<string, BookRecord>>;
  /** Labels of inputs and equations by their name alone. */
  readonly labels: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, BookSource>>;
  /** Labels that are still English in the book of another language. */
  readonly foreign?: readonly string[];
}

/** The labels of a book in a language other than English. */
export interface BookNames {
  readonly records: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Labels that are still English. */
  readonly foreign: readonly string[];
}

/** A book with the labels of another language. */
export function withNames(book: Book, { records, labels, foreign }: BookNames): Book {
  const named = Object.entries(book.records).map(([id, record]) => [
    id,
    { ...record, label: records[id] ?? record.label },
  ]);
  return { ...book, labels, records: Object.fromEntries(named) as Book['records'], foreign };
}

/** @param language the language of the labels, where it is not English. */
export async function openBook(base: string, language?: string): Promise<Book> {
  const [book, names] = await Promise.all([
    read<Book>(`${base}trail/book.json`),
    language === undefined ? undefined : read<BookNames>(`${base}${language}/trail/names.json`),
  ]);
  return names ? withNames(book, names) : book;
}

async function read<Of>(address: string): Promise<Of> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Of;
}

/** The name by which a book knows a key: `decoder.stackParameters` has the symbol of `stackParameters`. */
export const bookName = (key: string): string => key.slice(key.lastIndexOf('.') + 1);
