import { formatNumber, thinSpace } from '../src/format.ts';

/** A text table: columns as wide as their widest cell, right-aligned where asked. */
export function textTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const percent = 100;

/** `+12 %`: how far an amount is from another. */
export function changeText({ value, share }: { readonly value: number; readonly share?: number }): string {
  if (share === undefined) return value === 0 ? '0' : '';
  const shown = formatNumber(percent * share, 2);
  return `${share > 0 ? '+' : ''}${shown}${thinSpace}%`;
}
