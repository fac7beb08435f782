import type { Scenario } from 'flopprint/model';

/** A line for the shell that asks the command the same. */
export function commandOf(scenario: Scenario, words: readonly string[]): string {
  // An apostrophe ends a quotation of the shell, and is put between two of them.
  const quoted = JSON.stringify(scenario).replaceAll("'", `'\\''`);
  return `echo '${quoted}' | npx flopprint ${words.join(' ')}`;
}
