/** An input of an equation set: a number that comes from a person, a table or another set. */
export interface InputRecord {
  /** What it is, in words. */
  readonly label: string;
  /** LaTeX symbol, for display only. */
  readonly symbol: string;
  /** Declared unit; arithmetic happens in coherent base units. */
  readonly unit: string;
  /** Plausible span in the declared unit; random tests draw from it and nothing is clamped to it. */
  readonly span: readonly [low: number, high: number];
  /** Row of data/constants.csv, or of data/method_constants.csv in a published method, when nobody states the value. */
  readonly datum?: string;
  /** The name used by the paper or code that a published method comes from. */
  readonly alias?: string;
  /** What a reader should know. */
  readonly note?: string;
}

/** An equation: the only copy of its formula. */
export interface EquationRecord {
  /** What it is, in words. */
  readonly label: string;
  /** LaTeX symbol, for display only. */
  readonly symbol: string;
  /** Declared unit; arithmetic happens in coherent base units. */
  readonly unit: string;
  /** The formula, in mathjs syntax, from names defined above it. */
  readonly is: string;
  /** Id in data/sources.json. */
  readonly source: string;
  /** The name used by the paper or code that a published method comes from. */
  readonly alias?: string;
  /** What a reader should know. */
  readonly note?: string;
  /** Suspends the dimension check of this record; only allowed under methods/. */
  readonly deviates?: { readonly rule: string; readonly why: string; readonly source: string };
}

/** A list of equations read top to bottom: a name is defined above its first use. */
export interface EquationSet {
  /** camelCase, unique; the kernel is named after it. */
  readonly name: string;
  /** What the set computes, in words. */
  readonly title: string;
  /** What it reads, by name. */
  readonly inputs: Readonly<Record<string, InputRecord>>;
  /** What it computes, by name, from top to bottom. */
  readonly equations: Readonly<Record<string, EquationRecord>>;
  /** What a reader should know. */
  readonly note?: string;
}
