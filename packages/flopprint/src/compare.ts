import type { Amount, Estimate } from './estimate.ts';
import { InputError } from './errors.ts';
import { fullCycleGraph } from './kernels/fullCycle.ts';

/** Two models over their life, and the use at which they cost the same. */
export interface Comparison {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/comparison@1';
  /** Carbon before the first request, in tCO2e, of the first and of the second. */
  readonly upfront: readonly [Amount, Amount];
  /** Carbon of a request, of the first and of the second. */
  readonly perRequest: readonly [Amount, Amount];
  /** Requests at which both have emitted the same; absent where one is lower at any use. */
  readonly crossingRequests?: number;
  /** Which emits less: below and above the crossing; the same twice where there is none, `equal` where nothing differs. */
  readonly lower: readonly ['first' | 'second' | 'equal', 'first' | 'second' | 'equal'];
}

/**
 * Compares the carbon of two models over their whole life under a usage intensity (the full-cycle benchmark).
 * @throws InputError when an estimate has no inference phase.
 */
export function compareLifeCycles(first: Estimate, second: Estimate): Comparison {
  const [upfrontFirst, upfrontSecond] = [upfront(first), upfront(second)];
  const [requestFirst, requestSecond] = [perRequest(first), perRequest(second)];
  const upfrontLower = lowerOf(upfrontFirst.value, upfrontSecond.value);
  const requestLower = lowerOf(requestFirst.value, requestSecond.value);
  const common = {
    schema: 'flopprint/comparison@1',
    upfront: [upfrontFirst, upfrontSecond],
    perRequest: [requestFirst, requestSecond],
  } as const;
  if (upfrontLower === 'equal' || requestLower === 'equal' || upfrontLower === requestLower) {
    const always = requestLower === 'equal' ? upfrontLower : requestLower;
    return { ...common, lower: [upfrontLower === 'equal' ? always : upfrontLower, always] };
  }
  const factors = fullCycleGraph.inputs;
  const { crossingRequests } = fullCycleGraph.kernel({
    firstUpfront: upfrontFirst.value * factors.firstUpfront[1],
    secondUpfront: upfrontSecond.value * factors.secondUpfront[1],
    firstPerRequest: requestFirst.value * factors.firstPerRequest[1],
    secondPerRequest: requestSecond.value * factors.secondPerRequest[1],
  });
  return { ...common, crossingRequests, lower: [upfrontLower, requestLower] };
}

function lowerOf(first: number, second: number): 'first' | 'second' | 'equal' {
  if (first === second) return 'equal';
  return first < second ? 'first' : 'second';
}

/** A model that is served without having been trained here costs nothing before its first request. */
function upfront({ quantities }: Estimate): Amount {
  const { value = 0, unit = 'tCO2e' } = quantities['upfront.carbon'] ?? {};
  return { value, unit };
}

function perRequest({ quantities, scenario }: Estimate): Amount {
  const found = quantities['inference.carbonPerRequest'];
  if (!found)
    throw new InputError(
      'inference',
      `the scenario${scenario.name ? ` "${scenario.name}"` : ''} has no requests to compare; add an inference group`,
    );
  return { value: found.value, unit: found.unit };
}
