export const shell = {
  pages: {
    '': 'Calculator',
    'portfolio/': 'Portfolio',
    'decide/': 'Decide',
    'methods/': 'Methods',
    'published/': 'Published',
    'equations/': 'Equations',
    'data/': 'Data',
    'docs/': 'Docs',
  },
  skip: 'Skip to the content',
  pagesLabel: 'Pages',
  languages: 'Language',
  footer: {
    about:
      'flopprint is free software under Apache-2.0. Nothing you type leaves your browser. Each table keeps the licence of its source:',
    tables: 'tables and licences',
    /** What a page in this language leaves in English, and how its numbers are written. */
    english: '',
  },
  search: {
    label: 'Search equations, data, methods and docs',
    placeholder: 'Search',
    found: 'Found',
  },
  theme: { dark: 'Dark', light: 'Light' },
  calculator: {
    title: 'flopprint: the carbon, energy and water of an AI model',
    description:
      'State a training run and get its carbon, energy and water; follow every number back to its equation, its datum and its source. Runs in your browser; nothing leaves it.',
  },
  strip: (count: number): string =>
    `${count} published training runs on a logarithmic axis of tonnes of CO2e; the table below lists them`,
  runsTable: {
    summary: 'The published runs as a table',
    run: 'Run',
    covers: 'What it covers',
    unverified: '(unverified)',
  },
  everyNumber: {
    off: 'Scripts are off',
    about:
      'The result above is that of the worked example, computed when this page was built; other runs need a script, which runs in your browser and sends nothing: typing a run, opening a number in place, ranges sampled anew. Without one,',
    package: 'the package and the command',
    compute: 'compute any run:',
    then: 'and then',
    title: 'Every number of the example',
    equation: 'equation',
    row: 'row',
  },
};
