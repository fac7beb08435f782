import type { Amount } from '../estimate.ts';
import { short } from '../number.ts';
import type { Scenario } from '../scenario.ts';
import type { Machines } from './names.ts';

/** What a run states, in the words of a scenario; what is 0 or not known is left out. */
export function fragment({
  name,
  machines: { accelerator, count } = {},
  hours,
  itEnergy,
  place,
  pue,
  model,
}: {
  readonly name?: string | undefined;
  readonly machines?: Machines;
  /** h */
  readonly hours?: Amount | undefined;
  /** MWh */
  readonly itEnergy?: Amount | undefined;
  readonly place?: Scenario['site'] | undefined;
  readonly pue?: number;
  readonly model?: Scenario['model'] | undefined;
}): Scenario {
  // Hours without a count are of no known number of accelerators.
  const worked = count && hours && hours.value > 0 ? { hours: hours.value } : {};
  const hardware = { ...(accelerator ? { accelerator } : {}), ...(count ? { count } : {}), ...worked };
  const site = { ...place, ...(pue === undefined ? {} : { pue }) };
  return {
    ...(name === undefined ? {} : { name: short(name) }),
    ...(model && Object.keys(model).length > 0 ? { model } : {}),
    ...(itEnergy ? { training: { energy: itEnergy.value } } : {}),
    ...(Object.keys(hardware).length > 0 ? { hardware } : {}),
    ...(Object.keys(site).length > 0 ? { site } : {}),
  };
}
