import type { EfficiencyMeasurement } from '../data/types.ts';
import { estimateWith, type Estimate } from '../estimate.ts';
import { shardings } from '../fields.ts';
import { parallelTimeGraph, type ParallelTimeInputs } from '../kernels/parallelTime.ts';
import { findOpenModel } from '../resolve/openModel.ts';
import { generationOf } from '../resolve/efficiency.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { UnusedRow } from './servingCases.ts';

/** A measured efficiency with the scenario that explains it. */
export interface ParallelismCase {
  readonly id: string;
  /** The publication: rows of one are not independent. */
  readonly family: string;
  /** The row of data/priors.csv that its kernel efficiency is. */
  readonly kernel: string;
  readonly scenario: Scenario;
  /** MFU that the row states, by the peak that it divides by. */
  readonly mfu: number;
  /** TFLOP/s */
  readonly peakUsed: number;
}

const billion = 1e9;
const fullRecomputation = 1;

/**
 * The rows of data/efficiency.csv that state how the accelerators were divided, how large a step was, and an
 * efficiency. Dimensions are not taken: the model is known by its parameters, as in most scenarios.
 */
export function parallelismCases(
  tables: Tables,
  rows: readonly EfficiencyMeasurement[],
): { readonly cases: ParallelismCase[]; readonly unused: UnusedRow[] } {
  const cases: ParallelismCase[] = [];
  const unused: UnusedRow[] = [];
  for (const row of rows) {
    const found = caseOf(tables, row);
    if (typeof found === 'string') unused.push({ id: row.id, reason: found });
    else cases.push(found);
  }
  return { cases, unused };
}

function caseOf(tables: Tables, row: EfficiencyMeasurement): ParallelismCase | string {
  const { acceleratorId: accelerator, acceleratorCount: count, globalBatch, sequenceLength, hfu } = row;
  const layout = row.parallelism ?? '';
  const of = (name: string): number | undefined => {
    const found = new RegExp(`\\b${name}(\\d+)`).exec(layout)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  if (['TP', 'PP', 'DP'].every((name) => of(name) === undefined)) return 'its division is not stated';
  if (globalBatch === undefined || row.batchUnit !== 'sequences' || sequenceLength === undefined)
    return 'its batch is not stated in sequences';
  if (accelerator === undefined || count === undefined) return 'its accelerators are not stated';
  if (row.parametersBillion === undefined) return 'its parameters are not stated';
  const recompute = recomputed(row);
  const mfu = row.mfu ?? (hfu === undefined ? undefined : (hfu * passes) / (passes + recompute));
  if (mfu === undefined || row.peakUsed === undefined) return 'its efficiency is not stated';
  const experts = of('EP');
  const named = experts === undefined ? undefined : findOpenModel(tables.models, row.model ?? '');
  if (experts !== undefined && !named) return 'its experts are not known';
  // NeMo shards the optimizer, and norms beside tensor parallelism, unless told otherwise.
  const core = row.framework?.startsWith('NeMo') ?? false;
  const stage = of('ZeRO-') ?? (core ? 1 : 0);
  const given = {
    tensor: of('TP'),
    pipeline: of('PP'),
    expert: experts,
    microBatch: of('MB'),
    interleave: of('VP'),
    globalBatch,
  };
  const eightBit = row.precision === 'fp8';
  return {
    id: row.id,
    family: row.source,
    kernel: `parallel-kernel-efficiency/${eightBit ? 'fp8' : generationOf({ id: accelerator })}`,
    mfu,
    peakUsed: row.peakUsed,
    scenario: {
      model: named
        ? { name: named.id, sequenceLength }
        : { parameters: row.parametersBillion * billion, sequenceLength },
      training: {
        tokens: globalBatch * sequenceLength,
        recompute,
        ...(eightBit ? { precision: 'fp8' as const } : {}),
      },
      hardware: { accelerator, count },
      parallelism: {
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
        sharding: shardings[stage] ?? 'none',
        sequenceParallel: core || /\bSP\b/.test(layout),
        fusedAttention: !keepsScores.includes(row.source),
      },
    },
  };
}

const passes = 3;
/** Publications from before fused attention. */
const keepsScores: readonly string[] = ['narayanan-2021', 'smith-2022-mtnlg', 'korthikanti-2022'];

/** The share computed again, by which HFU exceeds MFU; a row that states HFU alone recomputed everything. */
function recomputed({ mfu, hfu }: EfficiencyMeasurement): number {
  if (hfu === undefined) return 0;
  if (mfu === undefined) return fullRecomputation;
  return Math.min(1, Math.max(0, passes * (hfu / mfu - 1)));
}

/** A case as the kernel takes it, in base units. */
export interface ParallelismRow extends ParallelismCase {
  readonly inputs: ParallelTimeInputs;
  /** Measured MFU, by the peak of the estimate. */
  readonly measured: number;
  readonly estimate: Estimate;
}

/** Reads each case once through a whole estimate, so that the fit sees what the product computes. */
export function parallelismRows(tables: Tables, cases: readonly ParallelismCase[]): ParallelismRow[] {
  return cases.map((one) => {
    const estimate = estimateWith(tables, one.scenario);
    const { quantities } = estimate;
    const keys = keysOf(quantities);
    const inputs = Object.fromEntries(
      Object.entries(parallelTimeGraph.inputs).map(([name, [, factor]]) => [
        name,
        (quantities[keys.get(name) ?? '']?.value ?? Number.NaN) * factor,
      ]),
    ) as unknown as ParallelTimeInputs;
    const peak = quantities['peakFlops']?.value ?? Number.NaN;
    return { ...one, estimate, inputs, measured: (one.mfu * one.peakUsed) / peak };
  });
}

/** The quantity that each input of the step time was read from. */
function keysOf(quantities: Estimate['quantities']): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [name, [, , operands]] of Object.entries(parallelTimeGraph.equations)) {
    const read = quantities[`parallelism.${name}`]?.inputs ?? [];
    for (const [index, operand] of operands.split(' ').entries()) keys.set(operand, read[index] ?? operand);
  }
  return keys;
}
