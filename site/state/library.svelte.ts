import type { Tables } from 'flopprint/model';
import type * as Model from '../form/calculate.ts';
import { menusOf, type Menus } from '../form/menus.ts';
import { joinTables, loadFiles, loadWhole, withMarginal } from '../tables/load.ts';
import { openBook, type Book } from '../trail/book.ts';
import { words } from '../words/current.ts';

/** What a result needs besides the form. */
export interface Ready {
  readonly tables: Tables;
  readonly menus: Menus;
  readonly model: typeof Model;
  /** Whether the tables hold every year. */
  readonly isWhole: boolean;
}

/** What the calculator fetches, each thing once; what could not be fetched is asked for again the next time. */
export function openLibrary(base: string) {
  let ready = $state.raw<Ready>();
  let book = $state.raw<Book>();

  const fetchFiles = once(() => loadFiles(base));

  /** Tables and model: the first result came with the page, so the model can wait until somebody is about to type. */
  const prepare = once(async (): Promise<Tables> => {
    const [files, model] = await Promise.all([
      fetchFiles(),
      import('../form/calculate.ts'),
      words.common.fetchMessages(),
    ]);
    const tables = joinTables(files);
    ready = { tables, menus: menusOf(tables, words.common.country), model, isWhole: false };
    return tables;
  });

  /** Sources, formulas and the data that only trails show. */
  const fetchBook = once(async (): Promise<void> => {
    const [found, tables] = await Promise.all([
      openBook(base, words.common.abroad && words.common.language),
      prepare().then((known) => withMarginal(base, known)),
    ]);
    book = found;
    if (ready && !ready.isWhole) ready = { ...ready, tables };
  });

  /** Every row and year, for the few who ask for one. */
  const fetchWhole = once(async (): Promise<void> => {
    const [tables] = await Promise.all([loadWhole(base), prepare()]);
    if (ready) ready = { ...ready, tables, isWhole: true };
  });

  /** What works out expressions, for the few who type one. */
  const fetchEvaluate = once(async (): Promise<void> => {
    const [{ evaluateExpression: evaluate }] = await Promise.all([
      import('../form/expression.ts'),
      prepare(),
    ]);
    if (ready) ready = { ...ready, menus: { ...ready.menus, evaluate } };
  });

  return {
    /** Nothing until `prepare` is through. */
    get ready() {
      return ready;
    },
    /** Nothing until `fetchBook` is through. */
    get book() {
      return book;
    },
    fetchFiles,
    prepare,
    fetchBook,
    fetchWhole,
    fetchEvaluate,
  };
}

export type Library = ReturnType<typeof openLibrary>;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((reason: unknown) => {
      made = undefined;
      throw reason;
    }));
}
