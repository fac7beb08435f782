import type { Accelerator } from '../data/types.ts';
import { predictedEfficiencyGraph } from '../kernels/predictedEfficiency.ts';
import { decide, enter, isAbove, type Ledger } from '../ledger.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { constant, fromField } from './datum.ts';

/** Generations of accelerators that share an efficiency in training, by the ids of their devices. */
const generations: readonly (readonly [name: string, ids: RegExp])[] = [
  ['ampere', /^a(100|800)-/],
  ['hopper', /^(h100|h200|h800|h20|gh200)-/],
  ['blackwell', /^(b100|b200|b300|gb200|gb300)(-|$)/],
  ['volta', /^v100-/],
  ['tpu', /^tpu-/],
];

/** The generation of a device, for its efficiency in training; `all` where it has none of its own. */
export function generationOf(device: Pick<Accelerator, 'id'> | undefined): string {
  return generations.find(([, ids]) => device && ids.test(device.id))?.[0] ?? 'all';
}

/** True for a model that uses fewer of its parameters for a token than it has. */
export function isMixture(ledger: Ledger, read: ReadScenario): boolean {
  const parameters = fromField(read, 'model.parameters');
  const active = fromField(read, 'model.activeParameters');
  return (
    read.numbers.has('model.experts') ||
    (active !== undefined && parameters !== undefined && decide(ledger, [parameters, active], isAbove))
  );
}

/** Enters the efficiency that is predicted for a run, as `defaultMfu` and `mfu`, with the range that it leaves open. */
export function predictEfficiency(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
): void {
  const residual = constant(tables, 'training-residual');
  enter(ledger, predictedEfficiencyGraph, {
    generationMfu: constant(tables, `training-mfu/${generationOf(device)}`),
    mixtureFactor: isMixture(ledger, read)
      ? constant(tables, 'training-mixture-factor')
      : { value: 1, from: 'default', note: 'a dense model' },
    limitedSpeed: ledger.quantities['limitedSpeed']
      ? 'limitedSpeed'
      : { value: 1, from: 'default', note: 'no power limit' },
    efficiencyResidual: residual,
  });
  for (const key of ['defaultMfu', 'mfu']) {
    const predicted = ledger.quantities[key];
    const { low, high } = residual;
    if (!predicted || low === undefined || high === undefined) continue;
    ledger.quantities[key] = {
      ...predicted,
      from: 'predicted',
      low: predicted.value * low,
      high: Math.min(1, predicted.value * high),
    };
  }
}
