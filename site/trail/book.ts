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
}

export async function openBook(base: string): Promise<Book> {
  const answer = await fetch(`${base}trail/book.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Book;
}

/** The name by which a book knows a key: `decoder.stackParameters` has the symbol of `stackParameters`. */
export const bookName = (key: string): string => key.slice(key.lastIndexOf('.') + 1);
