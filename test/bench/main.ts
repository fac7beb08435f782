/** `npm run bench`: ratios against named alternatives in the same run, as JSON on standard output. */
import { spawnSync } from 'node:child_process';
import { estimate } from '../../packages/flopprint/src/estimateWithData.ts';
import {
  training,
  trainingColumns,
  type TrainingInputs,
} from '../../packages/flopprint/src/kernels/training.ts';
import { llmcarbonRunColumns } from '../../packages/flopprint/src/kernels/llmcarbonRun.ts';
import { compile } from 'mathjs';
import { training as trainingSet } from '../../packages/flopprint/src/equations/training.ts';
import { bundle } from '../structure/bundle.ts';
import { handwrittenTraining } from './handwritten.ts';
import { keyPressTimes } from './keyPress.ts';
import { lighthouseMarks } from './lighthouse.ts';
import { batchThroughput } from './batch.ts';
import { compare, consumed } from './ratio.ts';
import { sweepThroughput } from './sweep.ts';
import { simulationInBrowser } from './simulationInBrowser.ts';
import { sqlViewSpeed } from './sqlView.ts';

const input: TrainingInputs = {
  flopPerParameterToken: 2,
  activeParameters: 7e9,
  passes: 3,
  recompute: 0,
  tokens: 2e12,
  epochs: 1,
  peakFlops: 989e12,
  mfu: 0.4,
  count: 512,
  thermalDesignPower: 700,
  powerFraction: 0.9,
  hostFactor: 1.45,
  pue: 1.15,
  carbonIntensity: 418 / 3.6e6,
  wue: 0.12e-3 / 3.6e6,
  consumedShare: 0.8,
  ewif: 3.1e-3 / 3.6e6,
  ewifWithdrawal: 43e-3 / 3.6e6,
  acceleratorEmbodied: 164e3,
  hostEmbodied: 3930e3,
  acceleratorsPerNode: 8,
  lifetime: 5 * 31_536_000,
  utilisation: 0.7,
};
const varied = Array.from({ length: 64 }, (_, index) => ({ ...input, tokens: 1e12 + index * 1e10 }));

/** Results are kept: a caller reads all of them, so neither side may skip what is not added up. */
const kept: { readonly carbon: number }[] = [];
const scalar = compare(
  'scalar training kernel',
  'hand-written TypeScript of the same equations',
  400_000,
  (calls) => {
    for (let call = 0; call < calls; call++) kept[call & 63] = training(varied[call & 63] ?? input);
    return kept[0]?.carbon ?? 0;
  },
  (calls) => {
    for (let call = 0; call < calls; call++)
      kept[call & 63] = handwrittenTraining(varied[call & 63] ?? input);
    return kept[0]?.carbon ?? 0;
  },
);

const compiled = Object.entries(trainingSet.equations).map(([name, { is }]) => [name, compile(is)] as const);
const interpreted = compare(
  'scalar training kernel',
  'mathjs evaluating the records',
  4_000,
  (calls) => {
    let sum = 0;
    for (let call = 0; call < calls; call++) sum += training(varied[call & 63] ?? input).carbon;
    return sum;
  },
  (calls) => {
    let sum = 0;
    for (let call = 0; call < calls; call++) {
      const scope: Record<string, number> = { ...(varied[call & 63] ?? input) };
      for (const [name, code] of compiled) scope[name] = code.evaluate(scope) as number;
      sum += scope['carbon'] ?? 0;
    }
    return sum;
  },
  9,
);

const rows = 20_000;
const column = (value: number): Float64Array => Float64Array.of(value);
const columns = Object.fromEntries(
  Object.entries(input).map(([name, value]) => [name, column(value)]),
) as Record<keyof TrainingInputs, Float64Array>;
columns.tokens = Float64Array.from({ length: rows }, (_, row) => 1e12 + row * 1e8);
columns.mfu = Float64Array.from({ length: rows }, (_, row) => 0.2 + row / rows / 4);
const carbonColumn = new Float64Array(rows);
const columnar = compare(
  'column training kernel',
  'hand-written TypeScript of the same equations, row by row',
  rows * 10,
  (calls) => {
    for (let done = 0; done < calls; done += rows)
      trainingColumns(rows, columns, {}, { carbon: carbonColumn });
    return carbonColumn[0] ?? 0;
  },
  (calls) => {
    for (let done = 0; done < calls; done += rows)
      for (let row = 0; row < rows; row++)
        carbonColumn[row] = handwrittenTraining({
          ...input,
          tokens: columns.tokens[row] ?? 0,
          mfu: columns.mfu[row] ?? 0,
        }).carbon;
    return carbonColumn[0] ?? 0;
  },
);

const scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512 },
  site: { region: 'aws/us-east-1' },
};
const whole = compare(
  'estimate(scenario), with lookups and the trail',
  'scalar training kernel alone',
  2_000,
  (calls) => {
    let sum = 0;
    for (let call = 0; call < calls; call++) sum += estimate(scenario).total.carbon?.value ?? 0;
    return sum;
  },
  (calls) => {
    let sum = 0;
    for (let call = 0; call < calls; call++) sum += training(varied[call & 63] ?? input).carbon;
    return sum;
  },
  9,
);

/** LLMCarbon's published arithmetic over numpy arrays, in calls a second. */
function numpyLlmcarbon(): { rowsPerSecond: number } | { unavailable: string } {
  const program = `
import time
import numpy as np
n = ${rows * 10}
tokens = np.linspace(1e11, 1e12, n)
best = 1e9
for _ in range(15):
    start = time.perf_counter()
    flops = 6 * 175e9 * tokens
    days = flops / (10000 * 125e12 * 0.197) / 86400
    energy = 330 * 10000 * days * 24 * 1.1 / 1e6
    carbon = energy * 0.429
    best = min(best, time.perf_counter() - start)
print(n / best)
`;
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  if (status !== 0)
    return { unavailable: (stderr ?? 'no python3').trim().split('\n').at(-1) ?? 'no python3' };
  return { rowsPerSecond: Number(stdout) };
}

/** The same arithmetic in the generated column kernel, rows a second, best of as many rounds. */
function kernelLlmcarbon(): { rowsPerSecond: number } {
  const count = rows * 10;
  const operationalCarbon = new Float64Array(count);
  const llmcarbon = {
    flopPerParameterToken: column(6),
    activeParameters: column(175e9),
    tokens: Float64Array.from({ length: count }, (_, row) => 1e11 + (row / count) * 9e11),
    peakFlops: column(125e12),
    hardwareEfficiency: column(0.197),
    count: column(10_000),
    systemPower: column(330),
    pue: column(1.1),
    carbonIntensity: column(429 / 3.6e6),
  };
  let best = Infinity;
  for (let round = 0; round < 25; round++) {
    const start = process.hrtime.bigint();
    llmcarbonRunColumns(count, llmcarbon, {}, { operationalCarbon });
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return { rowsPerSecond: count / best };
}

const core = (await bundle("export * from 'flopprint/core'")).gzip;
const numpy = numpyLlmcarbon();
const kernel = kernelLlmcarbon();
const llmcarbon =
  'rowsPerSecond' in numpy
    ? { kernel, numpy, ratio: Number((kernel.rowsPerSecond / numpy.rowsPerSecond).toPrecision(3)) }
    : { kernel, numpy };
console.log(
  JSON.stringify(
    {
      schema: 'flopprint/bench@1',
      node: process.version,
      ratios: [scalar, columnar, interpreted, whole],
      llmcarbon,
      sweep: sweepThroughput(),
      batch: await batchThroughput(),
      sqlView: await sqlViewSpeed(),
      simulationInChromium: await simulationInBrowser(),
      keyPressInChromium: await keyPressTimes(),
      lighthouse: await lighthouseMarks(),
      sizes: [{ name: 'core import', gzip: core, budget: 8_000 }],
      checksum: Number.isFinite(consumed()),
    },
    null,
    2,
  ),
);
