/** Pages that lead to the others: what is searched, the equations, the tables. */
export const overviews = {
  search: {
    title: 'Search · flopprint',
    description:
      'Search the equations, the rows of data, the published methods and the documentation of flopprint.',
    heading: 'Search',
    before: 'Type into the field above, or press',
    after: 'on any page. Without scripts,',
    tables: 'the tables',
    and: 'and',
    equations: 'the equations',
    byHand: 'can be gone through by hand.',
    first: 'The first {count} pages for “{asked}”.',
    one: '1 page for “{asked}”.',
    many: '{count} pages for “{asked}”.',
    failed: 'The index could not be fetched. Try again in a moment.',
  },
  equations: {
    title: 'Equations · flopprint',
    description: 'Every equation of flopprint: its formula, its unit, its source and the numbers it reads.',
    heading: 'Equations',
    lead: 'The model, top to bottom. Each equation is a record, and the only copy of its formula: the code that runs, the symbols below and the SQL are all derived from it. A name is defined above its first use.',
    sets: 'Sets of equations',
    published: 'Published methods',
    in: 'In',
    noUnit: 'no unit',
    source: 'Source:',
    inputs: 'The numbers it starts from',
    byDefault: ', by default',
    about:
      'Reproduced as published, as records of the same kind; each has its page, and its place beside the others under',
    methods: 'methods',
    counted: '{name}, {count} equations',
    /** Titles of sets by their name, where they are in another language than the library's. */
    titles: {} as Readonly<Record<string, string>>,
  },
  data: {
    title: 'Data · flopprint',
    description: 'The tables behind flopprint: rows, sources and licences of each.',
    heading: 'Data',
    lead: 'Every number that is not computed is a row of one of these tables, with its source. Tables keep the licence of their source; those whose licences do not combine stay apart. Version {version}.',
    table: 'Table',
    rows: 'Rows',
    unverified: 'Unverified',
    sources: 'Sources',
    licences: 'Licences',
    more: '{count} more',
    /** Tables by their name, where they are told in another language than the catalogue's. */
    tables: {} as Readonly<Record<string, { readonly title?: string; readonly about: string }>>,
    grid: undefined as { readonly title: string; readonly about: string } | undefined,
  },
};
