/** A table as it travels: columns instead of rows. */
export interface PackedTable {
  readonly rows: number;
  /** How an id follows from other columns, where it does. */
  readonly id?: string;
  /** Ids that do not follow, by row number. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Columns with one value for every row. */
  readonly same: Readonly<Record<string, unknown>>;
  /** Columns that repeat another one. */
  readonly like: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
}

/** Rows again; a value that was absent is absent. */
export function unpack<T>({ rows, id, ids = {}, same, like, columns }: PackedTable): T[] {
  const entries = Object.entries(columns);
  const copies = Object.entries(like);
  return Array.from({ length: rows }, (_, index) => {
    const row: Record<string, unknown> = { ...same };
    for (const [name, values] of entries) if (values[index] !== null) row[name] = values[index];
    for (const [name, other] of copies) if (row[other] !== undefined) row[name] = row[other];
    if (id) row['id'] = ids[index] ?? id.replace(/\{(\w+)\}/g, (_, name: string) => String(row[name]));
    return row as T;
  });
}
