import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { differencesOf, type Difference } from './differences.ts';
import { changedFigures, checksOf, digestOf, figuresOf, placeOf, type Figure } from './figures.ts';
import { contentOf, reportOf } from './reportOf.ts';

/** What a check of a report found. */
export interface Verification {
  /** Whether the report is what was written and its scenario still gives the same figures. */
  readonly isSame: boolean;
  readonly madeWith: Versions;
  readonly checkedWith: Versions;
  readonly content: { readonly stated: string; readonly holds: boolean };
  readonly digest: { readonly stated: string; readonly holds: boolean };
  /** Figures that were changed after the report was written: place and what stands there now. */
  readonly edited: readonly { readonly place: string; readonly value: unknown }[];
  /** Figures that are other ones when they are computed again, causes before what follows from them. */
  readonly differences: readonly Difference[];
  /** How many figures were computed again and compared. */
  readonly compared: number;
  /** What was found, in sentences. */
  readonly words: readonly string[];
}

export interface Versions {
  readonly version: string;
  readonly data: string;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * Checks a report that was saved as JSON: its digest, which tells whether a figure was changed and which; then the
 * scenario computed again, every number compared to 1e-9.
 * @param document what JSON.parse gave.
 * @throws InputError where it is no report, or one of a newer version.
 */
export function verifyReport(tables: Tables, document: unknown): Verification {
  const report = reportIn(document);
  const figures = figuresOf(report);
  const digest = { stated: text(report, 'digest'), holds: digestOf(figures) === text(report, 'digest') };
  const madeWith = { version: text(report, 'version'), data: text(report, 'data') };
  const checkedWith = { version, data: dataVersion };
  const scenario = report['scenario'] as Scenario;
  const stated = text(report, 'content');
  const content = { stated, holds: contentOf({ scenario, ...madeWith }) === stated };
  const again = computedAgain(tables, scenario);
  const isOther = madeWith.version !== version || madeWith.data !== dataVersion;
  const known = 'figures' in again && !isOther ? figuresOf(again.figures).map(({ line }) => line) : [];
  const seal = sealOf(figures, report, { holds: digest.holds, known: new Set(known) });
  const { differences, compared } =
    'figures' in again
      ? differencesOf(report, again.figures, { edited: new Set(seal.edited.map(({ place }) => place)) })
      : { differences: [], compared: 0 };
  const texts = 'figures' in again && !isOther ? otherTexts(report, again.figures) : [];
  const isWhole = digest.holds && content.holds && seal.words.length === 0;
  const isSame = isWhole && 'figures' in again && differences.length === 0 && texts.length === 0;
  return {
    isSame,
    madeWith,
    checkedWith,
    content,
    digest,
    edited: seal.edited,
    differences,
    compared,
    words: [
      ...seal.words,
      ...contentWords(content.holds, seal.edited),
      ...texts.map((place) => `The text ${place} is not what flopprint ${version} writes.`),
      ...('refusal' in again ? [`The scenario cannot be computed again: ${again.refusal}`] : []),
      ...versionWords(madeWith, checkedWith, differences),
    ],
  };
}

/**
 * Whether the figures are those that were written, and which are not. A figure that the same version computes again was
 * not changed, even where its check was.
 */
function sealOf(
  figures: readonly Figure[],
  report: Document,
  { holds, known }: { readonly holds: boolean; readonly known: ReadonlySet<string> },
): { readonly edited: Verification['edited']; readonly words: readonly string[] } {
  const stated = report['checks'];
  const checks = typeof stated === 'string' ? stated : '';
  if (holds) {
    const isWhole = checks === checksOf(figures);
    return {
      edited: [],
      words: isWhole ? [] : ['The list of checks was changed or removed; no figure was.'],
    };
  }
  const { changed, gone } = checks === '' ? { changed: [], gone: 0 } : changedFigures(figures, checks);
  const edited = changed
    .filter(({ line }) => !known.has(line))
    .map((figure) => ({ place: placeOf(figure), value: figure.value }));
  if (edited.length === 0 && gone === 0)
    return {
      edited,
      words: [
        checks === ''
          ? 'The digest does not hold: a figure was changed after the report was written, and without its checks the file does not tell which.'
          : 'The digest itself was changed; every figure is as it was written.',
      ],
    };
  const words = [
    ...edited.map(
      ({ place, value }) =>
        `${place} was changed after the report was written; it says ${short(JSON.stringify(value))} now.`,
    ),
    ...(gone > edited.length
      ? [`${gone - edited.length} more figures were removed after the report was written.`]
      : []),
  ];
  return { edited, words };
}

function contentWords(holds: boolean, edited: Verification['edited']): string[] {
  if (holds) return [];
  const isNamed = edited.some(({ place }) => /^(scenario\b|version$|data$)/.test(place));
  return [
    isNamed
      ? 'The content id does not belong to this scenario and these versions: they were changed after it was made.'
      : 'The content id was changed: it does not belong to this scenario and these versions.',
  ];
}

function computedAgain(
  tables: Tables,
  scenario: Scenario,
): { readonly figures: Document } | { readonly refusal: string } {
  try {
    return { figures: { ...reportOf(tables, scenario).estimate } };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/** Texts beside the figures, such as notes and warnings, that the same version writes otherwise. */
function otherTexts(report: Document, again: Document): string[] {
  const [before, after] = [textsOf(report), textsOf(again)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
}

function textsOf(document: Document): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (path: readonly string[], value: unknown): void => {
    if (typeof value === 'string') texts.set(placeOf({ path }), value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) walk([...path, key], member);
  };
  const { content: _content, digest: _digest, checks: _checks, ...rest } = document;
  walk([], rest);
  return texts;
}

function versionWords(made: Versions, here: Versions, differences: readonly Difference[]): string[] {
  const isOther = made.version !== here.version || made.data !== here.data;
  const said = `It was written by flopprint ${made.version} with data ${made.data}; this is ${here.version} with ${here.data}`;
  if (isOther) return [differences.length === 0 ? `${said}, which gives the same figures.` : `${said}.`];
  const isOpen = differences.some(({ why }) => why === 'unexplained');
  return isOpen
    ? [
        'Code, data and scenario are the same, but figures are not: they were replaced together with their checks, or the tables were changed.',
      ]
    : [];
}

function reportIn(document: unknown): Document {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new InputError(
      '',
      'is not a report: write one with `flopprint report scenario.json --format json`',
    );
  const report = document as Document;
  const schema = String(report['schema'] ?? '');
  const [, number = ''] = /^flopprint\/estimate@(\d+)$/.exec(schema) ?? [];
  if (Number(number) > 1)
    throw new InputError(
      'schema',
      `"${short(schema)}" is from a newer version of flopprint; update to check it`,
    );
  if (number === '')
    throw new InputError(
      'schema',
      'is not flopprint/estimate@1; give a report that was written with --format json',
    );
  for (const key of ['version', 'data', 'content', 'digest'])
    if (typeof report[key] !== 'string')
      throw new InputError(
        key,
        'is missing; give a report that was written with `flopprint report --format json`',
      );
  if (typeof report['scenario'] !== 'object' || report['scenario'] === null)
    throw new InputError('scenario', 'is missing; a report holds the scenario that it was made from');
  return report;
}

const text = (report: Document, key: string): string => String(report[key]);
