import { InputError } from '../errors.ts';
import { estimateWith, type Amount } from '../estimate.ts';
import { oversubscriptionGraph } from '../kernels/oversubscription.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';

/** What more servers in the same building do to embodied carbon. */
export interface Oversubscribed {
  /** Servers beyond what the power would hold at their peak, as POLCA published it: 0.3. */
  readonly moreServers: number;
  /** Building, share of one accelerator, in kgCO2e. */
  readonly building: Amount;
  /** Less of it, in kgCO2e. */
  readonly saved: Amount;
  /** Less embodied carbon, machines and building together. */
  readonly savedShare: number;
}

/**
 * POLCA's oversubscription: 30 % more servers in one cluster share its building; the machines themselves are made as
 * before, and no energy is saved.
 * @throws InputError where the embodied carbon of machine or building is not known.
 */
export function oversubscribed(tables: Tables, scenario: Scenario): Oversubscribed {
  const { quantities } = estimateWith(tables, {
    ...scenario,
    embodied: { ...scenario.embodied, building: true },
  });
  const [building, machine] = [quantities['buildingEmbodied'], quantities['machineEmbodied']];
  if (!building || !machine)
    throw new InputError(
      'hardware.accelerator',
      'state it: the share of the building follows from its power',
    );
  const { inputs, equations, kernel } = oversubscriptionGraph;
  const moreServers = constantValue(tables, 'polca-servers');
  const { savedBuilding, savedShare } = kernel({
    moreServers,
    buildingEmbodied: building.value * inputs.buildingEmbodied[1],
    machineEmbodied: machine.value * inputs.machineEmbodied[1],
  });
  return {
    moreServers,
    building: { value: building.value, unit: building.unit },
    saved: { value: savedBuilding / equations.savedBuilding[1], unit: building.unit },
    savedShare,
  };
}
