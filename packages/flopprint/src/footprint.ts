import { footprintGraph } from './kernels/footprint.ts';
import { meteredEnergyGraph } from './kernels/meteredEnergy.ts';
import { enter, type Given, type Ledger } from './ledger.ts';
import { fromField } from './resolve/datum.ts';
import type { ReadScenario } from './scenario.ts';

type Inputs = Record<string, Given | undefined>;

/** What every phase shares with training: the machines, the site, and how machines are charged. */
const shared = [
  'thermalDesignPower',
  'powerFraction',
  'hostFactor',
  'pue',
  'carbonIntensity',
  'wue',
  'consumedShare',
  'ewif',
  'ewifWithdrawal',
  'acceleratorEmbodied',
  'hostEmbodied',
  'acceleratorsPerNode',
  'lifetime',
  'utilisation',
] as const;

/** Hours and energy that a phase states itself. */
export function statedOf(read: ReadScenario, phase: string): Inputs {
  return {
    acceleratorHours: fromField(read, `${phase}.acceleratorHours`),
    itEnergy: fromField(read, `${phase}.energy`),
  };
}

/** The hours of a stated energy, for embodied carbon, where the power of the machines is known. */
export function impliedHours(ledger: Ledger, { itEnergy }: Inputs, prefix: string): string | undefined {
  if (!itEnergy || !ledger.quantities['systemPower']) return undefined;
  enter(ledger, meteredEnergyGraph, { itEnergy, systemPower: 'systemPower' }, {}, prefix);
  return `${prefix}acceleratorHours`;
}

const powers: readonly string[] = ['thermalDesignPower', 'powerFraction', 'hostFactor'];

/**
 * Energy, carbon and water of a phase.
 * @param stated replaces what its hours would give.
 * @param machines what differs from the machines of training.
 */
export function enterFootprint(ledger: Ledger, prefix: string, stated: Inputs, machines: Inputs = {}): void {
  const given: Inputs = {};
  // A phase with an energy equation of its own does not run at the power of training.
  const ownEnergy = typeof stated['itEnergy'] === 'string';
  for (const name of shared)
    if (ledger.quantities[name] && !(ownEnergy && powers.includes(name))) given[name] = name;
  Object.assign(given, machines);
  const hours = `${prefix}acceleratorHours`;
  if (ledger.quantities[hours]) given['acceleratorHours'] = hours;
  const replaced: Inputs = { ...stated };
  if (ledger.quantities['systemPower'] && !ownEnergy) replaced['systemPower'] = 'systemPower';
  enter(ledger, footprintGraph, given, replaced, prefix);
  if (ledger.quantities[`${prefix}embodiedCarbon`]) return;
  const unknown = ledger.quantities[hours] ? 'what making the accelerator emits is' : 'hours are';
  const none: Given = { value: 0, from: 'default', note: `not included: ${unknown} not known` };
  enter(ledger, footprintGraph, given, { ...replaced, embodiedCarbon: none }, prefix);
}
