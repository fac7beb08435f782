import ts from 'typescript';

/** Names through which a file could reach the machine, the network, the page, the clock or chance. */
const world = new Set(
  (
    'Buffer XMLHttpRequest WebSocket Worker alert console crypto document fetch global globalThis indexedDB ' +
    'localStorage location navigator performance process require self sessionStorage setImmediate setInterval ' +
    'setTimeout window'
  ).split(' '),
);

const impureMembers = new Set(['Date.now', 'Math.random']);

/** Every use of the outside world in a library file, as "path:line what". A name the file itself declares is its own. */
export function impurities(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = declaredNames(file);
  const found: string[] = [];

  const report = (node: ts.Node, what: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && world.has(node.text) && !own.has(node.text) && isReference(node)) {
      report(node, node.text);
    } else if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.getText(file))) {
      report(node, node.getText(file));
    } else if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) {
      report(node, 'new Date(), the present moment');
    } else if (ts.isCallExpression(node) && isDate(node.expression)) {
      report(node, 'Date(), the present moment');
    } else if (ts.isMetaProperty(node)) {
      report(node, 'import.meta');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isDate(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}

/** Whether an identifier stands for a value, rather than naming a member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isMemberName =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return !(isMemberName && parent.name === node);
}

function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
