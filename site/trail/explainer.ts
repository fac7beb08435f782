import type { Maths } from './book.ts';
import type { Told } from './tell.ts';

/** What a trail needs beside what it tells. */
export interface Explainer {
  /** Where another quantity of the same estimate comes from; nothing until the book is open. */
  readonly explain: (key: string) => Told | undefined;
  readonly maths: Maths;
  readonly base: string;
  /** Who published a source. */
  readonly sourceName: (id: string) => string;
  /** The control that states a field of the scenario, by name. */
  readonly labelOf: (path: string) => string;
}
