import type { Tables } from 'flopprint/model';
import { unpack, type PackedTable } from './unpack.ts';

type Plain = Omit<Tables, 'grids' | 'water'>;
type Grid = Tables['grids'][number];
type WaterRow = Tables['water'][number];

/** One file of tables as it travels. */
export interface TableFile {
  /** Who made the data and under which licence. */
  readonly notice: string;
  /** The order in which grids answer, by source. */
  readonly order?: readonly string[];
  readonly tables?: { readonly [Name in keyof Plain]?: PackedTable } | Readonly<Record<string, PackedTable>>;
  readonly water?: readonly PackedTable[];
  readonly grids: Record<string, PackedTable>;
}

/** Where the files lie, below the base of the site. */
export const tableAddress = (base: string, name: string): string => `${base}tables/${name}.json`;

async function read(base: string, name: string): Promise<TableFile> {
  const answer = await fetch(tableAddress(base, name));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as TableFile;
}

/** The files that a result needs, still packed. */
export async function loadFiles(base: string): Promise<readonly TableFile[]> {
  return Promise.all(['open', 'cc-by-sa', 'odbl'].map((name) => read(base, name)));
}

/** The same, ready to be read. */
export const loadTables = async (base: string): Promise<Tables> => joinTables(await loadFiles(base));

/** Every row and year, marginal intensities included. */
export async function loadWhole(base: string): Promise<Tables> {
  const names = ['whole-open', 'whole-cc-by-sa', 'whole-odbl', 'marginal-cc-by-sa'];
  return joinTables(await Promise.all(names.map((name) => read(base, name))));
}

/** The same tables with the marginal intensities, which stand beside a result but never enter it. */
export async function withMarginal(base: string, tables: Tables): Promise<Tables> {
  const { grids } = await read(base, 'marginal-cc-by-sa');
  return {
    ...tables,
    grids: [...tables.grids, ...Object.values(grids).map((grid) => unpack<Grid[number]>(grid))],
  };
}

/** Files of several licences joined, for this run only. */
export function joinTables(files: readonly TableFile[]): Tables {
  const [open] = files;
  const packed = Object.assign({}, ...files.map(({ grids }) => grids)) as Record<string, PackedTable>;
  const plain = Object.fromEntries(
    Object.entries(open?.tables ?? {}).map(([name, table]) => [name, unpack(table)]),
  );
  return {
    ...(plain as unknown as Plain),
    water: (open?.water ?? []).flatMap((table) => unpack<WaterRow>(table)),
    grids: (open?.order ?? []).flatMap((source) => {
      const table = packed[source];
      return table ? [unpack<Grid[number]>(table)] : [];
    }),
  };
}
