import type { Scenario, Tables } from 'flopprint/model';
import { loadWhole } from '../tables/load.ts';
import { rowName } from '../trail/provenance.ts';

type Notes = Readonly<Record<string, { readonly note?: string }>>;

/** Every row and year, and the hours where a scenario names its first one: what the command has. */
export async function tablesFor(base: string, scenario: Scenario): Promise<Tables> {
  const whole = await loadWhole(base);
  if (scenario.training?.start === undefined) return whole;
  const { hourly } = await import('flopprint/data/hourly');
  return { ...whole, hourly };
}

/** The same tables with the notes of the rows that an estimate reads; the site keeps notes apart from values. */
export async function withNotes(base: string, tables: Tables, rows: readonly string[]): Promise<Tables> {
  const names = new Map<string, Set<string>>();
  for (const { table, id } of rows.map(rowName)) names.set(table, (names.get(table) ?? new Set()).add(id));
  const files = new Map(
    await Promise.all([...names.keys()].map(async (table) => [table, await notesOf(base, table)] as const)),
  );
  const noted = <Row extends { readonly id: string }>(
    table: string,
    list: readonly Row[],
  ): readonly Row[] => {
    const [wanted, notes] = [names.get(table), files.get(table)];
    if (!wanted || !notes) return list;
    return list.map((row) => {
      const note = wanted.has(row.id) ? notes[row.id]?.note : undefined;
      return note === undefined ? row : { ...row, note };
    });
  };
  return {
    ...tables,
    accelerators: noted('accelerators', tables.accelerators),
    cloudRegions: noted('cloud-regions', tables.cloudRegions),
    constants: noted('constants', tables.constants),
    embodied: noted('embodied', tables.embodied),
    grids: tables.grids.map((grid) => noted(`grid-${grid[0]?.source ?? ''}`, grid)),
    models: noted('models', tables.models),
    priors: noted('priors', tables.priors),
    providers: noted('providers', tables.providers),
    water: noted('water', tables.water),
  };
}

async function notesOf(base: string, table: string): Promise<Notes> {
  const answer = await fetch(`${base}trail/${table}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Notes;
}
