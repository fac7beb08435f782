import { bookName } from '../trail/book.ts';
import { rowName } from '../trail/provenance.ts';
import { catalogue, type AnyRow } from '../tables/catalogue.ts';
import { allEquations, equationById, operandsOf, tableOfDatum, type Equation } from './records.ts';
import { workedRuns, type WorkedRun } from './workedRuns.ts';

/**
 * What feeds an input of an equation: another equation, a column of a table or one row of it, a field of a scenario,
 * or the sum of a quantity over phases.
 */
export type Origin =
  | { readonly kind: 'equation'; readonly id: string }
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  | { readonly kind: 'row'; readonly table: string; readonly id: string }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'sum' };

/** A run with the key of a quantity that an equation gave it. */
export interface Worked {
  readonly run: WorkedRun;
  readonly key: string;
}

/** How equations and data feed each other, as seen in the worked runs and as stated in the records. */
export interface Flows {
  /** Origins of an operand that its own set does not compute, by `set.equation/operand`. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
  /** Equations that read an equation, a row or a column, by {@link originKey}. */
  readonly readers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first worked run of each equation, a preset where one uses it. */
  readonly worked: ReadonlyMap<string, Worked>;
}

export const originKey = (origin: Origin): string => Object.values(origin).join(' ');

/** Tables of which a run takes whichever row fits; the rows of all others are asked for by name. */
const wide = ['accelerators', 'cloud-regions', 'models'];

let made: Flows | undefined;

/** Worked out once: every page asks for it. */
export const flows = (): Flows => (made ??= makeFlows());

function makeFlows(): Flows {
  const origins = new Map<string, Map<string, Origin>>();
  const readers = new Map<string, Set<string>>();
  const worked = new Map<string, Worked>();
  const connect = (reader: string, operand: string, origin: Origin): void => {
    const key = originKey(origin);
    const known = readers.get(key) ?? new Set();
    readers.set(key, known.add(reader));
    const ofOperand = origins.get(`${reader}/${operand}`) ?? new Map<string, Origin>();
    origins.set(`${reader}/${operand}`, ofOperand.set(key, origin));
  };
  for (const equation of allEquations)
    for (const operand of operandsOf(equation)) {
      if (operand in equation.set.equations)
        connect(equation.id, operand, { kind: 'equation', id: `${equation.set.name}.${operand}` });
      const datum = equation.set.inputs[operand]?.datum;
      if (datum)
        connect(equation.id, operand, { kind: 'row', table: tableOfDatum(datum, equation), id: datum });
    }
  for (const run of workedRuns()) {
    const { quantities } = run.estimate;
    for (const [key, quantity] of Object.entries(quantities)) {
      const ways = [quantity, ...(quantity.computedBy ? [quantity.computedBy] : [])];
      for (const { equation: id, inputs = [] } of ways) {
        const equation = id === undefined ? undefined : equationById(id);
        if (!equation) continue;
        if (quantity.from === 'equation' && !worked.has(equation.id)) worked.set(equation.id, { run, key });
        for (const [operand, input] of matched(equation, inputs)) {
          const found = quantities[input];
          if (!found || operand in equation.set.equations) continue;
          const source = found.computedBy?.equation ?? found.equation;
          if (source === 'sum') connect(equation.id, operand, { kind: 'sum' });
          else if (source && source !== equation.id && equationById(source))
            connect(equation.id, operand, { kind: 'equation', id: source });
          if (found.row) connect(equation.id, operand, originOfRow(found.row));
          if (found.field) connect(equation.id, operand, { kind: 'field', path: found.field });
        }
      }
    }
  }
  return {
    origins: new Map([...origins].map(([key, found]) => [key, inOrder([...found.values()])])),
    readers,
    worked,
  };
}

const order: readonly Origin['kind'][] = ['equation', 'sum', 'row', 'column', 'field'];

/** What computes an operand first, what a person states last. */
const inOrder = (found: readonly Origin[]): Origin[] =>
  found.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));

/** The names of a formula with the keys that a run read for them. */
function matched(equation: Equation, keys: readonly string[]): [operand: string, key: string][] {
  const byName = new Map(keys.map((key) => [bookName(key), key]));
  return operandsOf(equation).flatMap((operand, index) => {
    const key = byName.get(operand) ?? keys[index];
    return key === undefined ? [] : [[operand, key]];
  });
}

const rowsByTable = new Map(
  catalogue().map(({ slug, rows }) => [slug, new Map(rows.map((row) => [row.id, row]))]),
);

/** A row that a run read, as what any run could have read in its place. */
function originOfRow(reference: string): Origin {
  const { table, id } = rowName(reference);
  const property = wide.includes(table) ? reference.slice(reference.lastIndexOf('/') + 1) : undefined;
  const row = rowsByTable.get(table)?.get(id);
  const column = property ?? (row && chosenBy(table, row));
  return column === undefined
    ? { kind: 'row', table, id }
    : { kind: 'column', table: familyOf(table), column };
}

/** All grids answer the same question. */
const familyOf = (table: string): string => (table.startsWith('grid-') ? 'grids' : table);

/** What a row is chosen for, in tables where place, provider or device decide which one answers. */
function chosenBy(table: string, row: AnyRow): string | undefined {
  const quantity = typeof row['quantity'] === 'string' ? row['quantity'] : undefined;
  if (['water', 'providers', 'hourly'].includes(table) || table.startsWith('grid-'))
    return quantity ?? 'carbonIntensity';
  return table === 'embodied' && row['accelerator'] !== undefined ? 'accelerator' : undefined;
}

/** The equations that read a row, by the column they read; an empty column is the row's one value. */
export function readersOfRow(table: string, row: AnyRow): ReadonlyMap<string, readonly string[]> {
  const { readers } = flows();
  const found = new Map<string, readonly string[]>();
  const add = (column: string, origin: Origin): void => {
    const known = readers.get(originKey(origin));
    if (known) found.set(column, [...known]);
  };
  if (wide.includes(table))
    for (const column of Object.keys(row)) add(column, { kind: 'column', table, column });
  const column = chosenBy(table, row);
  if (column) add('', { kind: 'column', table: familyOf(table), column });
  else add('', { kind: 'row', table, id: row.id });
  return found;
}
