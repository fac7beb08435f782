import { canonicalJson, hashOf } from './canonical.ts';

/** One printed figure of a report, with what makes it that figure: where it stands, its unit and its origin. */
export interface Figure {
  readonly path: readonly string[];
  readonly value: unknown;
  /** What is hashed. */
  readonly line: string;
}

/** Members of a report that say what the others are, and are no figures. */
export const seals = new Set(['content', 'digest', 'checks']);
/** Texts beside a number without which it would be another figure. */
const marks = ['unit', 'from', 'field', 'written', 'equation', 'row', 'source', 'basis', 'confidence'];
/** Texts at the top that say what the figures hold for. */
const versions = new Set(['schema', 'version', 'data', 'method', 'basis']);

/**
 * The printed figures of a report, in the order of their keys: every number, everything that the scenario states, and
 * the versions.
 */
export function figuresOf(document: Readonly<Record<string, unknown>>): Figure[] {
  const figures: Figure[] = [];
  const add = (path: readonly string[], value: unknown, beside: readonly unknown[] = []): void => {
    figures.push({ path, value, line: canonicalJson([path, value, ...beside]) });
  };
  const walk = (path: readonly string[], value: unknown, beside: readonly unknown[]): void => {
    if (typeof value === 'number') add(path, value, beside);
    else if (typeof value !== 'object' || value === null) {
      if (path[0] === 'scenario' || (path.length === 1 && versions.has(path[0] ?? ''))) add(path, value);
    } else {
      const inside = Array.isArray(value) ? [] : marksOf(value);
      for (const [key, member] of sorted(value)) walk([...path, key], member, inside);
    }
  };
  for (const [key, member] of sorted(document)) if (!seals.has(key)) walk([key], member, []);
  return figures;
}

function sorted(value: object): [string, unknown][] {
  const entries = Object.entries(value);
  return Array.isArray(value) ? entries : entries.sort(([left], [right]) => (left < right ? -1 : 1));
}

function marksOf(value: object): unknown[] {
  return marks.map((key) => (value as Record<string, unknown>)[key] ?? null);
}

/** SHA-256 of every figure. */
export function digestOf(figures: readonly Figure[]): string {
  return hashOf(figures.map(({ line }) => line).join('\n'));
}

const checkLength = 6;

/** A short hash of each figure, one after the other: they tell which figure was changed when the digest no longer holds. */
export function checksOf(figures: readonly Figure[]): string {
  return figures.map(({ line }) => checkOf(line)).join('');
}

const checkOf = (line: string): string => hashOf(line).slice(0, checkLength);

/**
 * The figures that are not those that were written, by their checks; and how many of those that were written are gone.
 * Where figures were neither added nor removed, each is held against the check in its own place.
 */
export function changedFigures(
  figures: readonly Figure[],
  checks: string,
): { readonly changed: readonly Figure[]; readonly gone: number } {
  const written = checks.match(/[0-9a-f]{6}/g) ?? [];
  if (written.length === figures.length)
    return { changed: figures.filter(({ line }, index) => checkOf(line) !== written[index]), gone: 0 };
  const known = new Set(written);
  const found = new Set(figures.map(({ line }) => checkOf(line)));
  return {
    changed: figures.filter(({ line }) => !known.has(checkOf(line))),
    gone: written.filter((check) => !found.has(check)).length,
  };
}

/** A figure's place as a reader finds it: `quantities.carbonIntensity.value`. */
export const placeOf = ({ path }: Pick<Figure, 'path'>): string => path.join('.');
