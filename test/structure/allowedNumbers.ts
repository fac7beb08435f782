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
    numbers: ['3', '3.6', '10', '1e7', '1e-3'],
    why: 'significant digits without an interval, where one digit of an interval is enough, where powers of ten begin',
  },
  {
    file: 'packages/flopprint/src/explain.ts',
    numbers: ['4'],
    why: 'significant digits of an operand in a trail',
  },
  {
    file: 'packages/flopprint/src/uncertaintyWords.ts',
    numbers: ['0.05', '0.8', '0.95', '100', '3'],
    why: 'what of the uncertainty is named, what counts as half and as nothing, per cent',
  },
  {
    file: 'packages/flopprint/src/estimate.ts',
    numbers: ['50', '0.05', '2000'],
    why: 'dots of a plot, samples that shares of variance need, and how far a median may lie from the value without a word',
  },
  { file: 'packages/flopprint/src/imports/codecarbon.ts', numbers: ['8'], why: 'rows that a sentence names' },
  { file: 'packages/flopprint/src/imports/overlap.ts', numbers: ['1000'], why: 'milliseconds in a second' },
  {
    file: 'packages/flopprint/src/imports/record.ts',
    numbers: ['15'],
    why: 'decimal digits that a double keeps',
  },
  { file: 'packages/flopprint/src/imports/words.ts', numbers: ['100'], why: 'per cent, for display' },
  {
    file: 'packages/flopprint/src/imports/yamlBlock.ts',
    numbers: ['16'],
    why: 'the base in which YAML writes a character',
  },
  {
    file: 'packages/flopprint/src/report/escape.ts',
    numbers: ['16', '4'],
    why: 'how a code point is written: U+202E',
  },
  {
    file: 'packages/flopprint/src/report/reportOf.ts',
    numbers: ['12'],
    why: 'significant digits of every figure of a report',
  },
  {
    file: 'packages/flopprint/src/report/figures.ts',
    numbers: ['6'],
    why: 'hexadecimal digits that tell one figure from another',
  },
  {
    file: 'packages/flopprint/src/report/differences.ts',
    numbers: ['1e-9'],
    why: 'how far two computations of the same figure may differ',
  },
  {
    file: 'packages/flopprint/src/report/sections/inputs.ts',
    numbers: ['12'],
    why: 'digits of an input, none of which is rounded away',
  },
  {
    file: 'packages/flopprint/src/report/sections/results.ts',
    numbers: ['100'],
    why: 'per cent, for display',
  },
  {
    file: 'packages/flopprint/src/report/formats/latex.ts',
    numbers: ['100', '3', '5', '6'],
    why: 'characters of a line of the file, and tables by how many columns they have',
  },
  {
    file: 'packages/flopprint/src/report/formats/boamps.ts',
    numbers: ['0.1', '0.25', '0.5'],
    why: 'errors within which the model calls a report of high, medium and low quality',
  },
  {
    file: 'packages/flopprint/src/report/formats/citations.ts',
    numbers: ['3'],
    why: 'uses of a source that a reference names before it counts',
  },
  {
    file: 'packages/flopprint/src/report/formats/facts.ts',
    numbers: ['12', '15'],
    why: 'digits that a report keeps of a figure, and of a count',
  },
  {
    file: 'packages/flopprint/src/report/paragraph.ts',
    numbers: ['15'],
    why: 'digits of a count, none of which is rounded away',
  },
  {
    file: 'packages/flopprint/src/sql/checked.ts',
    numbers: ['1e40', '1e-40'],
    why: 'between these no product of the training graph leaves the range of a double',
  },
  {
    file: 'packages/flopprint/src/sql/dialects.ts',
    numbers: ['63', '300'],
    why: 'bytes of a name: those PostgreSQL keeps, and those BigQuery allows',
  },
  {
    file: 'packages/flopprint/src/sql/found.ts',
    numbers: ['40'],
    why: 'characters of an unknown name shown in a refusal',
  },
  {
    file: 'packages/flopprint/src/elasticity.ts',
    numbers: ['1e-9'],
    why: 'what counts as no elasticity: the rounding of a double',
  },
  {
    file: 'packages/flopprint/src/levers/apply.ts',
    numbers: ['2000'],
    why: 'samples of a lever where nobody states how many',
  },
  {
    file: 'packages/flopprint/src/levers/differences.ts',
    numbers: ['1e-9'],
    why: 'what counts as no change: the rounding of a double',
  },
  {
    file: 'packages/flopprint/src/resolve/architecture.ts',
    numbers: ['3'],
    why: 'a gated feed-forward layer has three matrices: gate, up and down',
  },
  {
    file: 'packages/flopprint/src/fields.ts',
    numbers: ['60', '40'],
    why: 'degrees Celsius beyond which no place is, dry and wet bulb',
  },
  {
    file: 'packages/flopprint/src/portableMath.ts',
    numbers: [
      ...['3', '5', '6', '7', '9', '11', '13', '15', '17', '19', '20', '21', '23', '24', '32', '54', '120'],
      ...['720', '1023', '0.6931471803691238', '1.9082149292705877e-10', '745.2'],
      ...['8', '709.79'],
    ],
    why: 'parts of ln 2, terms of series, and the layout of a double (IEEE 754)',
  },
  {
    file: 'packages/flopprint/src/random.ts',
    numbers: [
      '0.007784695709041462',
      '0.007784894002430293',
      '0.02425',
      '0.3223964580411365',
      '0.3224671290700398',
      '0.5',
      '0x01000193',
      '0x811c9dc5',
      '11',
      '13.28068155288572',
      '138.357751867269',
      '155.6989798598866',
      '161.5858368580409',
      '19',
      '2.400758277161838',
      '2.445134137142996',
      '2.506628277459239',
      '2.549732539343734',
      '2.938163982698783',
      '20',
      '220.9460984245205',
      '275.9285104469687',
      '3',
      '3.754408661907416',
      '30.66479806614716',
      '32',
      '39.69683028665376',
      '4',
      '4.374664141464968',
      '54.47609879822406',
      '66.80131188771972',
      '8',
    ],
    why: 'the constants of the generator, of the hash that seeds it, and of the approximation of the normal quantile',
  },
  {
    file: 'packages/flopprint/src/simulate.ts',
    numbers: ['0.05', '0.005', '0.1', '1.6448536269514722'],
    why: 'percentiles of an interval, the normal deviation of the 95th, a share not worth naming, known to ±10 %',
  },
  {
    file: 'packages/flopprint/src/indicators.ts',
    numbers: ['1e6', '1e9'],
    why: 'grams in a tonne: a model card states grams; columns of published runs are in billions',
  },
  {
    file: 'packages/flopprint/src/power/curve.ts',
    numbers: ['8', '0.5'],
    why: 'parts that a curve is told in, and an even weight where nobody states one',
  },
  {
    file: 'packages/flopprint/src/power/decode.ts',
    numbers: ['5', '0.1'],
    why: 'steps of the clock that are told, and how far one is from the next',
  },
  {
    file: 'packages/flopprint/src/power/precision.ts',
    numbers: ['16'],
    why: 'bits that a lower precision is compared with',
  },
  {
    file: 'packages/flopprint/src/schedule.ts',
    numbers: ['0.05'],
    why: 'percentiles over the starts of a year',
  },
  {
    file: 'packages/flopprint/src/schedule/draws.ts',
    numbers: ['1e-9', '40'],
    why: 'what counts as no work left, and halvings until a double does not change',
  },
  {
    file: 'packages/flopprint/src/estimate.ts',
    numbers: ['10_000'],
    why: 'samples of a simulation where nobody states how many',
  },
  {
    file: 'packages/flopprint/src/validation/baselines.ts',
    numbers: ['0.5', '512'],
    why: 'half the peak, as the LLMCarbon port assumes, and the largest batch that EcoLogits was fitted on',
  },
  {
    file: 'packages/flopprint/src/validation/servingCases.ts',
    numbers: ['1e9'],
    why: 'what billion means, in the columns of measured rows',
  },
  {
    file: 'packages/flopprint/src/validation/servingFit.ts',
    numbers: ['0.2', '0.001'],
    why: 'weight of speed and power beside energy in the fit, first step and last of the search',
  },
  {
    file: 'packages/flopprint/src/validation/trainingCases.ts',
    numbers: ['1e9'],
    why: 'what billion means, in the columns of published runs',
  },
  {
    file: 'packages/flopprint/src/validation/trainingFit.ts',
    numbers: ['0.1', '0.2', '0.0005', '3'],
    why: 'how strongly differences are held, where the search begins, and its first and last step',
  },
  {
    file: 'packages/flopprint/src/validation/trainingCases.ts',
    numbers: ['0.02'],
    why: 'what figures of three digits can differ by',
  },
  {
    file: 'packages/flopprint/src/validation/parallelismCases.ts',
    numbers: ['1e9', '3'],
    why: 'what billion means, in the columns of measured rows, and the passes of a step: one forward, two backward',
  },
  {
    file: 'packages/flopprint/src/validation/parallelismFit.ts',
    numbers: ['0.1', '0.2', '0.0005', '5'],
    why: 'how strongly differences are held, the first step of the search and its last, and where it begins',
  },
  {
    file: 'packages/flopprint/src/validation/validateTraining.ts',
    numbers: ['1e-6', '0.4'],
    why: 'watt-hours in a megawatt-hour, and the constant MFU that others assume',
  },
  {
    file: 'packages/flopprint/src/validation/statistics.ts',
    numbers: ['0.9'],
    why: 'the 90th percentile of an error',
  },
  {
    file: 'packages/flopprint/src/validation/validateServing.ts',
    numbers: ['12', '48', '192', '400'],
    why: 'bounds of the groups of batches that scores are told by',
  },
  {
    file: 'packages/flopprint/src/table/readTable.ts',
    numbers: ['100_000'],
    why: 'characters in which the first line of a table is looked for',
  },
  {
    file: 'packages/flopprint/src/table/columns.ts',
    numbers: ['3', '4'],
    why: 'letters of a header below which nothing is near to it, and words that a unit may have',
  },
  {
    file: 'packages/flopprint/src/table/rowScenario.ts',
    numbers: ['10_000'],
    why: 'names of places and models that are remembered',
  },
  {
    file: 'packages/flopprint/src/batch/estimateRows.ts',
    numbers: ['8'],
    why: 'plans of one shape that are remembered',
  },
  {
    file: 'packages/flopprint/src/batch/plans.ts',
    numbers: ['4000'],
    why: 'plans that are remembered',
  },
  {
    file: 'packages/flopprint/src/batch/shift.ts',
    numbers: ['20'],
    why: 'the power of two by which numbers are moved a little',
  },
  {
    file: 'packages/flopprint/src/sweep/axes.ts',
    numbers: ['1_000_000', '10'],
    why: 'steps that an axis may have, and the span from which a range goes by ratio',
  },
  {
    file: 'packages/flopprint/src/sweep/openSweep.ts',
    numbers: ['100_000_000', '4000', '8'],
    why: 'designs of a sweep, combinations that are remembered, and plans of each',
  },
  {
    file: 'packages/flopprint/src/sweep/space.ts',
    numbers: ['2048'],
    why: 'designs whose columns stay in the near cache',
  },
  {
    file: 'packages/flopprint/src/sweep/pareto.ts',
    numbers: ['3'],
    why: 'measures of a front',
  },
  {
    file: 'packages/flopprint/src/sweep/optimum.ts',
    numbers: ['60', '5', '1e-9'],
    why: 'steps of a grid, the golden section, and the precision of a logarithm',
  },
  {
    file: 'packages/flopprint/src/sweep/interval.ts',
    numbers: ['4'],
    why: 'the power of two by which a constant is moved to find a slope',
  },
  {
    file: 'packages/flopprint/src/sweep/match.ts',
    numbers: ['8', '1e-9'],
    why: 'parts of a step that are looked at together, and the precision of what is found',
  },
  {
    file: 'packages/flopprint/src/sweep/budget.ts',
    numbers: ['1e7', '1e14', '4', '1e-5'],
    why: 'sizes that are looked at, rounds of the last step, and the precision of a slope',
  },
];
