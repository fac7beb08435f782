/** Numbers that stand in the library's source and belong to no table, each with its reason. */
export const allowedNumbers: readonly {
  readonly file: string;
  /** As written in the source. */
  readonly numbers: readonly string[];
  readonly why: string;
}[] = [
  {
    file: 'packages/flopprint/src/number.ts',
    numbers: ['1e3', '1e6', '1e9', '1e12'],
    why: 'what thousand, million, billion and trillion mean',
  },
  {
    file: 'packages/flopprint/src/number.ts',
    numbers: ['15'],
    why: 'decimal digits that a double keeps',
  },
  {
    file: 'packages/flopprint/src/number.ts',
    numbers: ['40'],
    why: 'characters of a long text shown in a refusal',
  },
  {
    file: 'packages/flopprint/src/nearest.ts',
    numbers: ['64'],
    why: 'characters compared, which bounds the work',
  },
  { file: 'packages/flopprint/src/plausible.ts', numbers: ['100'], why: 'per cent, for display' },
  {
    file: 'packages/flopprint/src/format.ts',
    numbers: ['3', '1e7', '1e-3'],
    why: 'significant digits without an interval, and where powers of ten begin',
  },
  {
    file: 'packages/flopprint/src/explain.ts',
    numbers: ['4'],
    why: 'significant digits of an operand in a trail',
  },
  {
    file: 'packages/flopprint/src/resolve/architecture.ts',
    numbers: ['3'],
    why: 'a gated feed-forward layer has three matrices: gate, up and down',
  },
];
