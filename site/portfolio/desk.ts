import { openSampler, type Tables } from 'flopprint/model';
import { openReader, readColumns, readTable, type Column, type PastedTable } from 'flopprint/table';
import { menusOf } from '../form/menus.ts';
import { estimateRow, type PageReader, type RowOutcome, type Sampler } from './estimateRow.ts';
import { writeCsv, writeJson, writeTable } from './exportFiles.ts';
import type { Answer, Options, Request, Shown } from './messages.ts';
import { openRollUp } from './rollUp.ts';

const samples = 1000;
/** Rows are worked on for so long before anybody is told, in milliseconds. */
const stretch = 100;
const sumsEvery = 400;
/** Rows of cells in one message: what a page takes in within a frame. */
const cellsAtOnce = 500;

/** Where rows are worked on: all of the worker but its wire. */
export function openDesk(tables: Tables, say: (answer: Answer) => void) {
  const reader: PageReader = { ...openReader(tables), menus: menusOf(tables) };
  let sampler: Sampler = openSampler(tables, samples);
  const rollUp = openRollUp(samples);
  let pasted: PastedTable = { header: [], rows: [], delimiter: ',', decimal: 'point' };
  let rows: string[][] = [];
  let columns: Column[] = [];
  let options: Options = { basis: 'lifecycle', usual: 'cloud' };
  let next = 0;
  let saidSums = 0;
  const done = new Set<number>();

  const decimal = (): PastedTable['decimal'] => options.decimal ?? pasted.decimal;
  const outcomeOf = (row: number): RowOutcome =>
    estimateRow(reader, sampler, columns, rows[row] ?? [], { decimal: decimal(), basis: options.basis });

  function enter(row: number): readonly [number, Shown] {
    const outcome = outcomeOf(row);
    done.add(row);
    if ('problem' in outcome) {
      rollUp.refuse(row);
      return [row, outcome];
    }
    rollUp.add(row, outcome);
    return [row, { result: outcome.result }];
  }
  function takeOut(row: number): void {
    if (!done.has(row)) return;
    const outcome = outcomeOf(row);
    if ('problem' in outcome) rollUp.accept(row);
    else rollUp.remove(row, outcome);
    done.delete(row);
  }
  function restart(): void {
    sampler = openSampler(tables, samples);
    rollUp.clear();
    done.clear();
    next = 0;
    saidSums = 0;
    say({ kind: 'table', rows: rows.length, columns, delimiter: pasted.delimiter, decimal: decimal() });
  }
  function saySums(): void {
    saidSums = performance.now();
    const sums = rollUp.state(rows.length, options.usual);
    // The list of data is long, and changes with every row: it comes with the last.
    say({ kind: 'sums', sums: sums.waiting === 0 ? sums : { ...sums, factors: [] } });
  }
  const portfolio = () => ({
    header: columns.map(({ header }) => header),
    rows,
    delimiter: pasted.delimiter,
    decimal: decimal(),
    basis: options.basis,
    usual: options.usual,
  });
  function fileOf(what: 'csv' | 'json' | 'text'): Blob {
    if (what === 'text') return new Blob([writeTable(portfolio())], { type: 'text/plain' });
    // The mark that tells a spreadsheet that the text is UTF-8.
    if (what === 'csv') return new Blob(['\uFEFF', writeCsv(portfolio(), outcomeOf)], { type: 'text/csv' });
    const sums = rollUp.state(rows.length, options.usual);
    return new Blob([...writeJson(portfolio(), sums, outcomeOf)], { type: 'application/json' });
  }

  return {
    take(request: Exclude<Request, { kind: 'open' }>): void {
      switch (request.kind) {
        case 'table':
          pasted = readTable(request.text);
          rows = pasted.rows.map((cells) => [...cells]);
          columns = readColumns(pasted.header);
          options = request.options;
          restart();
          for (let from = 0; from < rows.length; from += cellsAtOnce)
            say({ kind: 'cells', from, rows: rows.slice(from, from + cellsAtOnce) });
          break;
        case 'cell': {
          const cells = rows[request.row];
          if (!cells) break;
          takeOut(request.row);
          cells[request.column] = request.text;
          say({ kind: 'rows', rows: [enter(request.row)] });
          saySums();
          break;
        }
        case 'header':
          columns = readColumns(
            columns.map(({ header }, at) => (at === request.column ? request.text : header)),
          );
          restart();
          break;
        case 'options': {
          const { basis } = options;
          const before = decimal();
          options = request.options;
          if (options.basis !== basis || decimal() !== before) restart();
          else saySums();
          break;
        }
        case 'file':
          say({ kind: 'file', what: request.what, file: fileOf(request.what) });
      }
    },
    /** Works for a moment. @returns whether more is to do. */
    work(): boolean {
      const until = performance.now() + stretch;
      const found: (readonly [number, Shown])[] = [];
      for (; next < rows.length && performance.now() < until; next++)
        if (!done.has(next)) found.push(enter(next));
      if (found.length > 0) say({ kind: 'rows', rows: found });
      const isMore = next < rows.length;
      if (found.length > 0 && (!isMore || performance.now() - saidSums > sumsEvery)) saySums();
      return isMore;
    },
  };
}
