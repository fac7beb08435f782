import type { PublishedRun } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { estimateWith, type Estimate } from '../estimate.ts';
import { findAccelerator } from '../resolve/accelerator.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { parseUnit } from '../units.ts';
import type { UnusedRow } from './servingCases.ts';

/** A published run with the scenario that predicts it blind. */
export interface TrainingCase {
  /** What was disclosed. */
  readonly row: PublishedRun;
  /** Id of the accelerator. */
  readonly device: string;
  /** What was known before the run, as a scenario. */
  readonly scenario: Scenario;
}

const billion = 1e9;
const tiers: readonly (string | undefined)[] = ['A', 'B'];

/** What may be compared with a prediction: hours of tier A or B that are not one number with their FLOP. */
export function measuredHours(row: PublishedRun): number | undefined {
  return isTimed(row) && !isCircular(row) ? row.acceleratorHours : undefined;
}

/** True where the hours are of a tier that may be judged by. */
export function isTimed({ timeTier }: PublishedRun): boolean {
  return tiers.includes(timeTier);
}

/**
 * True where the published FLOP are the product of hours and FLOP/s: one of the three was worked out from the others,
 * and the run says nothing of how long a count of FLOP takes.
 */
export function isCircular({ reportedFlop, reportedEfficiency, acceleratorHours }: PublishedRun): boolean {
  const [, teraflops] = /^([\d.]+) TFLOP\/s\b/.exec(reportedEfficiency ?? '') ?? [];
  if (reportedFlop === undefined || teraflops === undefined || acceleratorHours === undefined) return false;
  const product = Number(teraflops) * parseUnit('TFLOP/s').factor * acceleratorHours * parseUnit('h').factor;
  return Math.abs(product / reportedFlop - 1) < rounding;
}
/** What figures of three digits can differ by. */
const rounding = 0.02;

/** A measured energy of the machines, in MWh, and whether it is that of the accelerators alone. */
export function measuredEnergy(
  row: PublishedRun,
): { readonly value: number; readonly scope: 'accelerator' | 'system' } | undefined {
  const { energyTier, energyBasis, itEnergy, facilityEnergy, pue } = row;
  if (!tiers.includes(energyTier)) return undefined;
  const value =
    itEnergy ?? (facilityEnergy !== undefined && pue !== undefined ? facilityEnergy / pue : undefined);
  if (value === undefined) return undefined;
  return { value, scope: energyBasis?.endsWith('gpu') ? 'accelerator' : 'system' };
}

/**
 * The blind scenario of each run: architecture, tokens, accelerator, count and date, and nothing that was measured.
 * Runs without parameters, tokens or one accelerator are named with the reason.
 */
export function trainingCases(
  tables: Tables,
  runs: readonly PublishedRun[],
): { readonly cases: TrainingCase[]; readonly unused: UnusedRow[] } {
  const cases: TrainingCase[] = [];
  const unused: UnusedRow[] = [];
  for (const row of runs) {
    const found = caseOf(tables, row);
    if (typeof found === 'string') unused.push({ id: row.id, reason: found });
    else cases.push(found);
  }
  return { cases, unused };
}

function caseOf(tables: Tables, row: PublishedRun): TrainingCase | string {
  const { parametersBillion, activeParametersBillion, tokensBillion, acceleratorCount } = row;
  const total = parametersBillion ?? activeParametersBillion;
  if (measuredHours(row) === undefined && measuredEnergy(row) === undefined)
    return 'neither hours nor energy are of tier A or B';
  if (total === undefined) return 'the parameters are not known';
  if (tokensBillion === undefined) return 'the tokens are not known';
  const device = deviceOf(tables, row);
  if (device === undefined) return `the accelerator "${row.accelerator ?? ''}" is no single known one`;
  const active = activeParametersBillion ?? total;
  return {
    row,
    device,
    scenario: {
      model: {
        ...architectureOf(row),
        parameters: Math.max(total, active) * billion,
        ...(active < total ? { activeParameters: active * billion } : {}),
      },
      training: { tokens: tokensBillion * billion, date: String(row.year) },
      hardware: {
        accelerator: device,
        ...(acceleratorCount !== undefined && Number.isInteger(acceleratorCount)
          ? { count: acceleratorCount }
          : {}),
      },
    },
  };
}

/** The architecture where the estimate makes a difference of it; a dense decoder otherwise. */
function architectureOf({ architecture }: PublishedRun): { readonly architecture?: 'encoder-decoder' } {
  return architecture === 'encoder-decoder' ? { architecture } : {};
}

function deviceOf(tables: Tables, { acceleratorId, accelerator }: PublishedRun): string | undefined {
  const written = acceleratorId ?? accelerator;
  if (!written) return undefined;
  try {
    const device = findAccelerator(tables, written);
    return (device.peakBf16Dense ?? device.peakFp16Dense ?? device.peakFp32) ? device.id : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** What flopprint predicts for a run: blind, or with its published hours stated. */
export function predictRun(tables: Tables, { scenario }: TrainingCase, hours?: number): Estimate {
  return estimateWith(
    tables,
    hours === undefined
      ? scenario
      : { ...scenario, training: { ...scenario.training, acceleratorHours: hours } },
  );
}
