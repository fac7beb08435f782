import { words } from '../words/current.ts';

/** An arithmetic check of a disclosure against itself: what was compared, and what came out. */
export interface Check {
  readonly words: string;
  readonly value?: string;
}

/** What the shorthand of data/runs.csv compares. */
const compared = [
  [/^h\*W\*PUE\/fac$/, 'facility'],
  [/^h\*W\/IT$/, 'machines'],
  [/^IT\*PUE\/fac$/, 'overhead'],
  [/^MWh\*CI\/t$/, 'carbon'],
  [/^implied kg\/kWh of h\*W$/, 'intensity'],
  [/^implied MFU\(.*\)$/, 'mfu'],
  [/^implied W\/accel$/, 'power'],
] as const satisfies readonly (readonly [shorthand: RegExp, words: string])[];
const scopes: Readonly<Record<string, 'ofFacility' | 'ofMachines'>> = {
  '(facility)': 'ofFacility',
  '(IT)': 'ofMachines',
};

/** The note of a published run: what is said of it, and the checks that were made. */
export function readNote(note = ''): { readonly note: string; readonly checks: readonly Check[] } {
  const { checks: say } = words.published.card;
  const [said = '', listed = ''] = note.split(/\bchecks:/);
  const checks = listed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Check => {
      const [, shorthand = '', value = '', scope = ''] = /^(.+)=([\d.]+)\s*(\(\w+\))?$/.exec(part) ?? [];
      const kind = compared.find(([pattern]) => pattern.test(shorthand))?.[1];
      const of = scopes[scope];
      return kind === undefined ? { words: part } : { words: say[kind] + (of ? say[of] : ''), value };
    });
  return { note: said.trim(), checks };
}
