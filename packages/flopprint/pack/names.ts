/** `'./graph.ts'` in an import, a re-export, an import of a type or the address of a worker. */
const sourceName = /((?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*)(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g;

/**
 * The text of a compiled module with every neighbour under its compiled name. tsc renames those that a script imports,
 * but not those of declarations, nor a worker's.
 * @throws Error where a TypeScript name is left in a script.
 */
export function compiledNames(path: string, text: string): string {
  const named = text.replaceAll(sourceName, '$1$2$3.js$2');
  const left = path.endsWith('.js') ? /['"`](\.{0,2}\/[^'"`\s]*\.ts)['"`]/.exec(named)?.[1] : undefined;
  if (left !== undefined) throw new Error(`${path}: "${left}" will not exist in the package`);
  return named;
}
