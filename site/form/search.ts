import { normalise } from 'flopprint/model';
import type { Option } from 'flopprint/table';

const most = 60;

/**
 * The lines of a menu that a text may mean, the nearest first: those whose name, id or other spelling begins with it,
 * then those with a word that does, then those that hold each of its words anywhere.
 */
export function searchOptions(options: readonly Option[], written: string): Option[] {
  const wanted = normalise(written);
  if (wanted === '') return options.slice(0, most);
  const words = written
    .toLowerCase()
    .split(/[\s,/_-]+/)
    .filter(Boolean);
  const ranked = options.flatMap((option, index) => {
    const rank = rankOf(option, wanted, words);
    return rank === undefined ? [] : [{ option, rank, index }];
  });
  ranked.sort((left, right) => left.rank - right.rank || left.index - right.index);
  return ranked.slice(0, most).map(({ option }) => option);
}

function rankOf({ id, text, also }: Option, wanted: string, words: readonly string[]): number | undefined {
  const names = [text, id, ...also];
  const plain = names.map(normalise);
  if (plain.includes(wanted)) return 0;
  if (plain.some((name) => name.startsWith(wanted))) return 1;
  const parts = names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return 2;
  return words.every((word) => plain.some((name) => name.includes(normalise(word)))) ? 3 : undefined;
}
