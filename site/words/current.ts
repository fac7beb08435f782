import type { Words } from './words.ts';

/**
 * The words of the page that is shown. A page has one language: what it is made of says so before anything is drawn,
 * and a part that is fetched later brings its words along.
 */
export const words = {} as Words;

/** Takes up the words of a part of the site. */
export function speak(part: Partial<Words>): void {
  Object.assign(words, part);
}
