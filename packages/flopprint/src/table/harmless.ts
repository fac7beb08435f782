/** What a spreadsheet would run as a formula stays a text: an apostrophe goes before it. Numbers stay numbers. */
export function harmless(cell: string): string {
  const isNumber = /^[+-]?\d[\d.,_]*(e[+-]?\d+)?$/i.test(cell);
  return !isNumber && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
