/** Where the page of an equation stands, below the base of the site; a plain sum over phases has none. */
export const equationPath = (id: string): string =>
  id.includes('.') ? `equations/${id.replace('.', '/')}/` : 'equations/';
