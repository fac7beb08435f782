import { controlOf, inputOf } from '../form/inputs.ts';
import type { View } from '../form/calculate.ts';
import type { Maths } from '../trail/book.ts';
import type { Explainer } from '../trail/explainer.ts';
import { tell, type Told } from '../trail/tell.ts';
import type { Calculation } from './calculation.svelte.ts';
import type { Library } from './library.svelte.ts';

/** What the page was made with, to open the first trails before anything is fetched. */
export interface FirstTrails {
  readonly first: View;
  readonly trails: Readonly<Record<string, Told>>;
  readonly maths: Maths;
  /** Publishers of grid data by the id of the source. */
  readonly gridNames: Readonly<Record<string, string>>;
  readonly base: string;
}

/** The trail that is open: one number at a time, in the panel beside which it was pressed. */
export function openTrails(
  library: Library,
  calculation: Calculation,
  { first, trails, maths, gridNames, base }: FirstTrails,
) {
  let opened = $state.raw<{ readonly key: string; readonly panel: string } | undefined>({
    key: 'operationalCarbon',
    panel: 'trail-chain',
  });

  /** Where a quantity of what is shown comes from: by the book, or for the first view as it came. */
  function explain(key: string): Told | undefined {
    const { view } = calculation;
    if (!view) return undefined;
    if (library.book) return tell(library.book, view.estimate, key);
    return view === first ? trails[key] : undefined;
  }
  /** Names do not change with the run: those that came with the page serve until the book is there. */
  const nameOf = (key: string): string | undefined => {
    const { settled } = calculation;
    return ((library.book && settled && tell(library.book, settled, key)) ?? trails[key])?.label;
  };
  const explainer = $derived<Explainer>({
    explain,
    maths: library.book?.maths ?? maths,
    base,
    sourceName: (id) => library.book?.sources[id]?.authors.split(';')[0] ?? gridNames[id] ?? id,
    labelOf: (path) => {
      const key = inputOf(path);
      return key ? controlOf(key).label : path;
    },
  });
  const told = $derived(opened && explain(opened.key));

  let isComplete = false;
  /** With the book come data that the first result did without: everything is computed once more. */
  function fetchBook(): void {
    if (isComplete) return;
    library.fetchBook().then(
      () => {
        if (!isComplete) calculation.compute();
        isComplete = true;
      },
      () => undefined,
    );
  }

  // A link may ask for another run than the one whose trails came with the page.
  $effect(() => {
    const { view } = calculation;
    if (!opened || told || !view || view === first) return;
    // Of a run that is not counted there is no trail to open.
    if (opened.key in view.estimate.quantities) fetchBook();
    else opened = undefined;
  });

  return {
    get explainer() {
      return explainer;
    },
    /** The name of an input of the result at rest; one that several phases read from the same row is named without a phase. */
    inputLabel(key: string): string {
      const label = nameOf(key) ?? key;
      if (!key.includes('.')) return label;
      const quantities = calculation.settled?.quantities ?? {};
      const row = quantities[key]?.row;
      const isShared =
        row !== undefined &&
        Object.keys(quantities).some((other) => other !== key && quantities[other]?.row === row);
      return isShared ? label.slice(0, label.lastIndexOf(', ')) : label;
    },
    isNamed: (key: string): boolean => nameOf(key) !== undefined,
    /** What the open trail says; nothing until it is fetched. */
    get told() {
      return told;
    },
    /** The number that is open in a panel. */
    openIn: (panel: string): string | undefined => (opened?.panel === panel ? opened.key : undefined),
    toggle(key: string, panel: string): void {
      fetchBook();
      opened = opened?.key === key && opened.panel === panel ? undefined : { key, panel };
    },
    close(): void {
      opened = undefined;
    },
    fetchBook,
  };
}

export type Trails = ReturnType<typeof openTrails>;
