import ts from 'typescript';

export interface FoundNumber {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** 0, 1 and 2 count and step; anything else is a fact, and a fact has a row in a table. */
const plain = new Set(['0', '1', '2']);

/** Numeric literals of a file, but for 0, 1, 2, positions in a list, and types. */
export function numbersIn(path: string, text: string): FoundNumber[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: FoundNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const written = node.getText(file);
      const isPosition = ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      if (!plain.has(written) && !isPosition) found.push({ path, line: line + 1, text: written });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
