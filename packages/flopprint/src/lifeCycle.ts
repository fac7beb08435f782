import { breakEvenGraph } from './kernels/breakEven.ts';
import { providerScoreGraph } from './kernels/providerScore.ts';
import { decide, enter, isPositive, sum, type Ledger } from './ledger.ts';

/** Phases that come before the first request. */
const upfront = ['', 'data.', 'development.', 'postTraining.'];

/** What making the model has cost in all, per unit of it, and the requests at which serving has cost as much. */
export function enterLifeCycle(ledger: Ledger): void {
  for (const [name, key] of [
    ['upfront.carbon', 'carbon'],
    ['upfront.facilityEnergy', 'facilityEnergy'],
  ] as const)
    sum(
      ledger,
      name,
      upfront.map((prefix) => prefix + key),
    );
  if (ledger.quantities['upfront.carbon'] === undefined) return;
  const positive = (key: string): string | undefined => (decide(ledger, [key], isPositive) ? key : undefined);
  enter(ledger, providerScoreGraph, {
    upfrontCarbon: 'upfront.carbon',
    compute: positive('compute'),
    tokens: positive('tokens'),
    parameters: positive('parameters'),
  });
  enter(ledger, breakEvenGraph, {
    upfrontCarbon: 'upfront.carbon',
    upfrontEnergy: 'upfront.facilityEnergy',
    carbonPerRequest: positive('inference.carbonPerRequest'),
    energyPerRequest: positive('inference.energyPerRequest'),
  });
}
