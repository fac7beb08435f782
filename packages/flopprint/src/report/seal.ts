import { short } from '../number.ts';
import { changedFigures, checksOf, placeOf, seals, type Figure } from './figures.ts';

/** A figure that was changed after the report was written: where it stands and what stands there now. */
export interface Edit {
  readonly place: string;
  readonly value: unknown;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * Whether the figures are those that were written, and which are not. A figure that the same version computes again from
 * the same scenario was not changed, even where its check was.
 */
export function sealOf(
  figures: readonly Figure[],
  report: Document,
  { holds, known }: { readonly holds: boolean; readonly known: ReadonlySet<string> },
): { readonly edited: readonly Edit[]; readonly words: readonly string[] } {
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

/** Texts beside the figures, such as notes and warnings, that the same version writes otherwise. */
export function otherTexts(report: Document, again: Document): string[] {
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
  for (const [key, member] of Object.entries(document)) if (!seals.has(key)) walk([key], member);
  return texts;
}
