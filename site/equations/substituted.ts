import { explain } from 'flopprint';
import type { Worked } from './flows.ts';
import type { Equation } from './records.ts';

/** The formula with the numbers of a run, where all of them are known. */
export function substitutedIn({ id }: Equation, { run, key }: Worked): string | undefined {
  const told = explain(run.estimate, key);
  return told.equation === id ? told.substituted : undefined;
}
