import type { ServingMeasurement } from '../data/types.ts';
import { estimateWith, type Estimate } from '../estimate.ts';
import { InputError } from '../errors.ts';
import { servingPrecisions } from '../fields.ts';
import { findAccelerator } from '../resolve/accelerator.ts';
import { constantValue } from '../resolve/datum.ts';
import { findOpenModel } from '../resolve/openModel.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** A measured row with the scenario that predicts it. */
export interface ServingCase {
  /** What was measured, in J for an output token. */
  readonly row: ServingMeasurement & { readonly energyPerToken: number };
  /** The same as a scenario. */
  readonly scenario: Scenario;
}
/** A measured row that the model cannot be asked about. */
export interface UnusedRow {
  /** Of the row. */
  readonly id: string;
  /** In one sentence. */
  readonly reason: string;
}

type Precision = (typeof servingPrecisions)[number];
const spellings: Readonly<Record<string, Precision>> = {
  bfloat16: 'bf16',
  float16: 'fp16',
  half: 'fp16',
  float32: 'fp32',
  q4_k_m: 'q4',
  q8_0: 'q8',
};
const textTasks: readonly string[] = [
  'text-gen-chat',
  'text-gen-reasoning',
  'text-gen-fixed',
  'text-gen',
  'text-generation',
  'code-completion',
];
const requests = 1;

/**
 * The scenario of each row that measured the accelerators of a text model at a known batch; the others with the
 * reason. Nothing measured (energy, power, throughput) goes into a scenario.
 */
export function servingCases(
  tables: Tables,
  rows: readonly ServingMeasurement[],
): { readonly cases: ServingCase[]; readonly unused: UnusedRow[] } {
  const cases: ServingCase[] = [];
  const unused: UnusedRow[] = [];
  for (const row of rows) {
    const found = caseOf(tables, row);
    if (typeof found === 'string') unused.push({ id: row.id, reason: found });
    else cases.push(found);
  }
  return { cases, unused };
}

function caseOf(tables: Tables, row: ServingMeasurement): ServingCase | string {
  const { energyPerToken, batch, outputTokens, accelerators } = row;
  if (energyPerToken === undefined) return 'no energy per output token was measured';
  if (!textTasks.includes(row.task))
    return `the task ${row.task} has images or video, whose tokens are not known`;
  if (!row.boundary.startsWith('gpu')) return `the boundary is ${row.boundary}, not the accelerators alone`;
  if (batch === undefined) return 'the batch is not known';
  if (outputTokens === undefined) return 'the output length is not known';
  if (accelerators === undefined) return 'the number of accelerators is not known';
  const device = deviceOf(tables, row.hardware);
  if (typeof device === 'string') return device;
  const precision = precisionOf(row.dtype);
  if (!precision) return `the precision "${row.dtype ?? ''}" is not known`;
  const model = findOpenModel(tables.models, row.model) ?? findOpenModel(tables.models, row.family);
  if (!model && row.parameters === undefined) return 'neither the model nor its parameters are known';
  const billion = 1e9;
  const stack = /vllm 0\.[0-5]\b/i.test(row.framework) ? 'vllm-0.5' : 'current';
  return {
    row: { ...row, energyPerToken },
    scenario: {
      model: model
        ? { name: model.id }
        : {
            parameters: (row.parameters ?? 0) * billion,
            activeParameters: (row.activeParameters ?? row.parameters ?? 0) * billion,
          },
      inference: {
        accelerator: device.id,
        acceleratorsPerReplica: accelerators,
        batch,
        tokensIn: row.inputTokens ?? inputTokens(tables, row.task, stack),
        tokensOut: outputTokens,
        precision,
        stack,
        requests,
        ...(device.limit === undefined ? {} : { powerLimit: device.limit }),
      },
    },
  };
}

/** The device, and the power limit that its name states: "RTX 5060 Laptop (80 W limit)". */
function deviceOf(
  tables: Tables,
  hardware: string,
): { readonly id: string; readonly limit?: number } | string {
  const limit = /\((\d+) W limit\)/.exec(hardware)?.[1];
  try {
    const { id } = findAccelerator(tables, hardware);
    return limit === undefined ? { id } : { id, limit: Number(limit) };
  } catch (error) {
    if (error instanceof InputError) return `the hardware "${hardware}" is no single known accelerator`;
    throw error;
  }
}

function precisionOf(dtype = ''): Precision | undefined {
  const written = dtype.toLowerCase();
  return spellings[written] ?? servingPrecisions.find((precision) => precision === written);
}

/** The lengths of a benchmark's prompts, where the rows do not state them. */
function inputTokens(tables: Tables, task: string, stack: string): number {
  const older = stack === 'current' ? undefined : `benchmark-input-tokens/${task}/${stack}`;
  const id = [older, `benchmark-input-tokens/${task}`].find((name) =>
    tables.constants.some((row) => row.id === name),
  );
  return constantValue(tables, id ?? 'inference-tokens-in-default');
}

/** What flopprint predicts for a case, from the same estimate that anyone gets. */
export function predict(tables: Tables, { scenario }: ServingCase): Estimate {
  return estimateWith(tables, scenario);
}
