import type { Answer, Options, Request, Shown, ShownTable } from './messages.ts';
import type { RollUp } from './rollUp.ts';
import { forget, keep, recall } from './keeping.ts';
import { words } from '../words/current.ts';

const keepAfter = 600;

/** The state of the page: the table as it stands, and what the worker has made of it so far. */
export function openPortfolio(base: string) {
  let table = $state.raw<ShownTable & { readonly rows: number }>();
  let sums = $state.raw<RollUp>();
  let failure = $state<string>();
  let kept = $state<'address' | 'tab' | 'not'>('not');
  let options = $state.raw<Options>({ basis: 'lifecycle', usual: 'cloud' });
  /** Counts up whenever cells or results changed: thousands of rows are not watched one by one. */
  let version = $state(0);
  let cells: string[][] = [];
  let results: (Shown | undefined)[] = [];
  let done = $state(0);
  let took = $state<number>();
  let started = 0;
  let worker: Worker | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;
  const files: ((file: Blob) => void)[] = [];

  function ask(request: Request): void {
    if (!worker) {
      worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
      const { language } = words.common;
      worker.postMessage({ kind: 'open', base, language } satisfies Request);
    }
    worker.postMessage(request);
  }

  function hear(answer: Answer): void {
    switch (answer.kind) {
      case 'table':
        table = answer;
        if (cells.length !== answer.rows) cells = Array.from({ length: answer.rows }, () => []);
        results = [];
        done = 0;
        started = performance.now();
        took = undefined;
        sums = answer.rows === 0 ? undefined : sums;
        break;
      case 'cells':
        answer.rows.forEach((row, index) => (cells[answer.from + index] = [...row]));
        break;
      case 'rows':
        for (const [row, shown] of answer.rows) {
          if (!results[row]) done++;
          results[row] = shown;
        }
        if (done === cells.length) took ??= performance.now() - started;
        break;
      case 'sums':
        sums = answer.sums;
        break;
      case 'file':
        files.shift()?.(answer.file);
        break;
      case 'failed':
        failure = words.portfolio.notFetched;
        worker?.terminate();
        worker = undefined;
    }
    version++;
  }

  const fileOf = (what: 'csv' | 'json' | 'text'): Promise<Blob> =>
    new Promise((resolve) => {
      files.push(resolve);
      ask({ kind: 'file', what });
    });

  /** Keeps the table for a reload, once nobody types. */
  function save(): void {
    clearTimeout(saving);
    saving = setTimeout(async () => {
      kept = await keep(await (await fileOf('text')).text(), options);
    }, keepAfter);
  }

  function read(text: string): void {
    failure = undefined;
    cells = [];
    sums = undefined;
    ask({ kind: 'table', text, options });
    save();
  }

  return {
    get table() {
      return table;
    },
    get sums() {
      return sums;
    },
    get failure() {
      return failure;
    },
    /** Where a reload finds the table again. */
    get kept() {
      return kept;
    },
    get options() {
      return options;
    },
    get version() {
      return version;
    },
    /** Rows that have a result or a refusal. */
    get done() {
      return done;
    },
    /** Milliseconds until every row had one. */
    get took() {
      return took;
    },
    cellsOf: (row: number): readonly string[] => cells[row] ?? [],
    shownOf: (row: number): Shown | undefined => results[row],
    /** The next row with a refusal, after one; from the start where there is none behind. */
    nextProblem(after: number): number | undefined {
      const isProblem = (row: number): boolean => {
        const shown = results[row];
        return shown !== undefined && 'problem' in shown;
      };
      for (let step = 1; step <= cells.length; step++) {
        const row = (after + step) % cells.length;
        if (isProblem(row)) return row;
      }
      return undefined;
    },
    read,
    change(row: number, column: number, text: string): void {
      const found = cells[row];
      if (!found || found[column] === text) return;
      found[column] = text;
      ask({ kind: 'cell', row, column, text });
      save();
      version++;
    },
    rename(column: number, text: string): void {
      ask({ kind: 'header', column, text });
      save();
    },
    choose(changed: Partial<Options>): void {
      options = { ...options, ...changed };
      if (!table) return;
      ask({ kind: 'options', options });
      save();
    },
    fileOf,
    /** What an address or this tab holds from before. */
    async resume(): Promise<void> {
      const before = await recall();
      if (!before) return;
      options = { ...options, ...before.options };
      read(before.text);
    },
    empty(): void {
      worker?.terminate();
      worker = undefined;
      table = undefined;
      sums = undefined;
      cells = [];
      results = [];
      kept = 'not';
      clearTimeout(saving);
      forget();
    },
  };
}

export type PortfolioState = ReturnType<typeof openPortfolio>;
