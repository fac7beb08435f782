import type { Explanation } from 'flopprint';
import type { Maths } from './book.ts';

/** What a trail needs beside the explanation it shows. */
export interface Explainer {
  /** The explanation of another quantity of the same estimate; nothing until the book is open. */
  readonly explain: (key: string) => Explanation | undefined;
  readonly maths: Maths;
  readonly base: string;
  /** Text that a reader typed, in the name of the control. */
  readonly labelOf: (path: string) => string;
}
