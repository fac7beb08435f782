import type { Estimate, Explanation } from 'flopprint';

/** MathML of symbols by name, and of formulas by `set.name`. */
export interface Maths {
  readonly symbols: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, string>>;
}

/** Everything that tells where numbers come from; fetched when somebody first reaches for it. */
export interface Book {
  readonly explain: (estimate: Estimate, key: string) => Explanation;
  readonly maths: Maths;
}

export async function openBook(base: string): Promise<Book> {
  const [{ explain }, answer] = await Promise.all([import('flopprint/explain'), fetch(`${base}trail/maths.json`)]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return { explain, maths: (await answer.json()) as Maths };
}

/** The name by which `maths` knows a key: `decoder.stackParameters` has the symbol of `stackParameters`. */
export function symbolOf(maths: Maths, key: string): string | undefined {
  return maths.symbols[key.slice(key.lastIndexOf('.') + 1)];
}
