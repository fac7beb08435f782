import type { Language } from '../words/language.ts';
import { labelOf } from '../words/de/labels.ts';
import type { Book, BookNames } from './book.ts';

/** The labels of a book in another language, at build time; a record that has another label than its name says so by its set. */
export function namesOf(book: Book, language: Exclude<Language, 'en'>): BookNames {
  const translate = { de: labelOf }[language];
  const foreign = new Set<string>();
  const inLanguage = (name: string, label: string): string => {
    const own = translate(name, label);
    if (own === undefined) foreign.add(label);
    return own ?? label;
  };
  const nameAlone = (id: string): string => id.slice(id.indexOf('.') + 1);
  return {
    labels: each(book.labels, inLanguage),
    records: each(
      Object.fromEntries(Object.entries(book.records).map(([id, { label }]) => [id, label])),
      (id, label) => {
        const name = nameAlone(id);
        return inLanguage(book.labels[name] === label ? name : id, label);
      },
    ),
    foreign: [...foreign],
  };
}

const each = (
  texts: Readonly<Record<string, string>>,
  change: (key: string, text: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(key, text)]));
