import { runData } from './dataPhase.ts';
import { InputError } from './errors.ts';
import { enterFootprint, impliedHours, statedOf } from './footprint.ts';
import { runInference } from './inferencePhase.ts';
import { developmentGraph } from './kernels/development.ts';
import { storageGraph } from './kernels/storage.ts';
import { enter, forgetComputed, type Given } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { runPostTraining } from './postTrainingPhase.ts';
import { constant, fromField } from './resolve/datum.ts';
import { none } from './resolve/serving.ts';
import type { Tables } from './tables.ts';

/** A phase that a scenario asks for, beside training. */
export type OtherPhase = 'data' | 'development' | 'postTraining' | 'inference' | 'storage';

/**
 * Runs the phases that the scenario has a group for; each enters its quantities under its own prefix.
 * @returns the phases that were run, in order.
 * @throws InputError for a phase that lacks what it needs.
 */
export function runPhases(resolved: Resolved, tables: Tables): OtherPhase[] {
  const { scenario } = resolved.read;
  const phases: OtherPhase[] = [];
  if (scenario.data) {
    runData(resolved, tables);
    phases.push('data');
  }
  if (scenario.development) {
    runDevelopment(resolved, tables);
    phases.push('development');
  }
  if (scenario.postTraining) {
    runPostTraining(resolved, tables);
    phases.push('postTraining');
  }
  if (scenario.inference) {
    runInference(resolved, tables);
    phases.push('inference');
  }
  if (scenario.storage) {
    runStorage(resolved, tables);
    phases.push('storage');
  }
  warnOfMissingEmbodied(resolved, phases);
  return phases;
}

function warnOfMissingEmbodied({ ledger, warnings }: Resolved, phases: readonly OtherPhase[]): void {
  for (const phase of phases) {
    const { from, note = '' } = ledger.quantities[`${phase}.embodiedCarbon`] ?? {};
    if (from !== 'default') continue;
    const hoursKnown = ledger.quantities[`${phase}.acceleratorHours`] !== undefined;
    warnings.push({
      field: hoursKnown ? 'embodied.accelerator' : `${phase}.acceleratorHours`,
      message: `embodied carbon of ${phase} is ${note}`,
    });
  }
}

function runDevelopment({ ledger, read }: Resolved, tables: Tables): void {
  const prefix = 'development.';
  const stated = statedOf(read, 'development');
  const known = stated['acceleratorHours'] ?? stated['itEnergy'];
  if (ledger.quantities['acceleratorHours'] === undefined && !known)
    throw new InputError(
      'development',
      'its hours are a share of those of training, which are not known; state development.acceleratorHours or development.energy',
    );
  const share = (key: string): Given =>
    fromField(read, `development.${key}`) ?? constant(tables, `development-${key}`);
  const hours = stated['acceleratorHours'] ?? impliedHours(ledger, stated, prefix);
  // The shares say nothing of an energy that was stated, nor of its hours where no power is known.
  if (hours || !stated['itEnergy'])
    enter(
      ledger,
      developmentGraph,
      {
        trainingHours: 'acceleratorHours',
        experiments: share('experiments'),
        failures: share('failures'),
        idle: share('idle'),
        idlePowerShare: constant(tables, 'idle-power-share'),
        systemPower: 'systemPower',
      },
      hours ? { acceleratorHours: hours } : {},
      prefix,
    );
  // Stated hours are full hours of work; the shares then say nothing of their energy.
  const energy = stated['itEnergy'] ?? (stated['acceleratorHours'] ? undefined : `${prefix}itEnergy`);
  enterFootprint(ledger, prefix, { ...(energy ? { itEnergy: energy } : {}) });
  if (typeof hours === 'string') forgetComputed(ledger, `${prefix}itEnergy`);
}

function runStorage({ ledger, read }: Resolved, tables: Tables): void {
  const prefix = 'storage.';
  const unstated = none('not stated');
  const stored = fromField(read, 'storage.stored');
  const transferred = fromField(read, 'storage.transferred');
  if (!stored && !transferred)
    throw new InputError('storage.stored', 'state the data kept (or storage.transferred)');
  const kept = fromField(read, 'storage.duration');
  if (stored && !kept) throw new InputError('storage.duration', 'state how long the data are kept');
  enter(
    ledger,
    storageGraph,
    {
      stored: stored ?? unstated,
      replicas: fromField(read, 'storage.replicas') ?? constant(tables, 'storage-replicas'),
      kept: kept ?? unstated,
      storagePower: fromField(read, 'storage.power') ?? constant(tables, 'storage-power'),
      storageEmbodied: constant(tables, 'storage-embodied'),
      storageLifetime: constant(tables, 'storage-lifetime'),
      transferred: transferred ?? unstated,
      networkIntensity: fromField(read, 'storage.networkIntensity') ?? constant(tables, 'network-intensity'),
    },
    {},
    prefix,
  );
  enterFootprint(ledger, prefix, {
    itEnergy: `${prefix}itEnergy`,
    embodiedCarbon: `${prefix}storageEmbodiedCarbon`,
  });
}
