import { ecologits } from '../methods/ecologits.ts';
import type { ServingInputs } from '../kernels/serving.ts';
import type { Facts } from '../methods/method.ts';
import { parseUnit } from '../units.ts';

/** Another way to the energy of the accelerators for an output token. */
export interface Baseline {
  /** As results name it. */
  readonly id: string;
  /** What it takes the energy to be, in one sentence. */
  readonly about: string;
  /** In J, from what the serving model was given, in base units. */
  readonly energyPerToken: (input: ServingInputs) => number;
}

const [ecologitsRequest] = ecologits.entries;

function ecologitsEnergy(facts: Facts): number {
  const found = ecologitsRequest?.run({ outputTokens: 1, ...facts }) ?? {};
  return (
    ((found['acceleratorEnergy'] ?? Number.NaN) * (found['accelerators'] ?? Number.NaN)) /
    parseUnit('J_it').factor
  );
}

/** 2·N·D operations at the power limit, at a share of the peak. */
function perOperation(input: ServingInputs, efficiency: number): number {
  const tokens = input.prefillTokens / input.sequenceTokens + 1;
  const operations = input.flopPerParameterToken * input.activeParameters * tokens;
  return (operations * input.powerLimit) / (input.peakFlops * efficiency) / parseUnit('J_it/token').factor;
}

const half = 0.5;
/** The batch beyond which the regression of EcoLogits saw nothing. */
const largestBatch = 512;

/** What the serving model is compared with on the same rows. */
export const baselines: readonly Baseline[] = [
  {
    id: 'ecologits',
    about: 'EcoLogits 0.9.3 as published: a batch of 64, accelerators by its memory rule',
    energyPerToken: ({ activeParameters, parameters }) =>
      ecologitsEnergy({ activeParameters, totalParameters: parameters }),
  },
  {
    id: 'ecologits-true-batch',
    about: 'EcoLogits 0.9.3 given the true batch (at most 512) and number of accelerators',
    energyPerToken: ({ activeParameters, parameters, batch, replicaAccelerators }) =>
      ecologitsEnergy({
        activeParameters,
        totalParameters: parameters,
        batch: Math.min(batch, largestBatch),
        accelerators: replicaAccelerators,
      }),
  },
  {
    id: 'flop-tdp',
    about: '2·N·D operations at peak, at the design power',
    energyPerToken: (input) => perOperation(input, 1),
  },
  {
    id: 'flop-tdp-half',
    about: '2·N·D operations at half the peak, at the design power (default of the LLMCarbon port)',
    energyPerToken: (input) => perOperation(input, half),
  },
];
