import { InputError } from '../errors.ts';
import { short } from '../number.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { dataVersion, version } from '../version.ts';
import { differencesOf, type Difference } from './differences.ts';
import { digestOf, figuresOf } from './figures.ts';
import { contentOf, reportOf } from './reportOf.ts';
import { otherTexts, sealOf, type Edit } from './seal.ts';

/** What a check of a report found. */
export interface Verification {
  /** Whether the report is what was written and its scenario still gives the same figures. */
  readonly isSame: boolean;
  readonly madeWith: Versions;
  readonly checkedWith: Versions;
  readonly content: { readonly stated: string; readonly holds: boolean };
  readonly digest: { readonly stated: string; readonly holds: boolean };
  readonly edited: readonly Edit[];
  /** Figures that are other ones when they are computed again, causes before what follows from them. */
  readonly differences: readonly Difference[];
  /** How many figures were computed again and compared. */
  readonly compared: number;
  /** What was found, in sentences. */
  readonly words: readonly string[];
}

/** Of code and data: of the report, and of what checked it. */
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
  const known =
    'figures' in again && content.holds && !isOther ? figuresOf(again.figures).map(({ line }) => line) : [];
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

function contentWords(holds: boolean, edited: readonly Edit[]): string[] {
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
