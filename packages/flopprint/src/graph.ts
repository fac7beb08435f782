/** A value for each key: one number, or one for each row. */
export type Columns<Names> = { readonly [Name in keyof Names]: Float64Array };

/** What evaluation needs to know of an equation set; written by the generator. */
export interface Graph<
  Inputs = Readonly<Record<string, number>>,
  Quantities = Readonly<Record<string, number>>,
> {
  /** Of the equation set. */
  readonly name: string;
  /** Computes every quantity, in coherent base units; a stated quantity replaces its formula. */
  readonly kernel: (input: Inputs, stated?: Partial<Quantities>) => Quantities;
  /** The same over columns; a column of length 1 holds for every row, and only the given outputs are written. */
  readonly columns: (
    length: number,
    input: Columns<Inputs>,
    stated: Partial<Columns<Quantities>>,
    output: Partial<Columns<Quantities>>,
  ) => void;
  /** Declared unit and its factor to base units. */
  readonly inputs: { readonly [Name in keyof Inputs]: readonly [unit: string, factor: number] };
  /** Declared unit, its factor, and the names its formula reads, separated by spaces. */
  readonly equations: {
    readonly [Name in keyof Quantities]: readonly [unit: string, factor: number, operands: string];
  };
}

/** Slope of one quantity of a set with respect to each of its inputs and quantities, in coherent base units. */
export type Gradient = (
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each set has names of its own
  ...given: [input: any, of: any, stated?: any]
) => Readonly<Record<string, number>>;

/** A graph whatever the names of its inputs and quantities. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a kernel reads more names than `Graph` promises
export type AnyGraph = Graph<any, any>;

/** The texts of an equation that only explanations and pages need. */
export interface EquationText {
  readonly latex: string;
  readonly sql: string;
  /** Partial derivative for each operand, in mathjs syntax. */
  readonly partials: Readonly<Record<string, string>>;
}
