import { marginalGraph } from './kernels/marginal.ts';
import { marketBasedGraph } from './kernels/marketBased.ts';
import { otherImpactsGraph } from './kernels/otherImpacts.ts';
import { physicalFloorGraph } from './kernels/physicalFloor.ts';
import { enter, type Given, type Ledger } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { constant, fromDatum, fromField } from './resolve/datum.ts';
import { gridRows } from './resolve/place.ts';
import type { Tables } from './tables.ts';
import { parseUnit } from './units.ts';

/**
 * What stands beside the total and is never added to it: market-based and marginal carbon, primary energy, minerals
 * and waste, and the floor that physics sets.
 */
export function enterAccounts(resolved: Resolved, tables: Tables): void {
  const { ledger, read, place } = resolved;
  const energy = keyOf(ledger, 'facilityEnergy');
  if (energy === undefined) return;
  const carbonFree = carbonFreeShare(resolved);
  // Without a residual mix, the rest of the electricity is that of the grid.
  const residual = fromField(read, 'site.residualIntensity') ?? 'carbonIntensity';
  if (carbonFree)
    enter(ledger, marketBasedGraph, {
      facilityEnergy: energy,
      carbonFreeShare: carbonFree,
      residualIntensity: residual,
    });
  const marginalRow = gridRows(tables, place.zone).find(({ method }) => method === 'marginal-operating');
  const stated = fromField(read, 'site.marginalIntensity');
  const marginalIntensity =
    stated ?? (marginalRow && !place.assumed ? fromDatum(tables, 'grids', marginalRow) : undefined);
  if (marginalIntensity) enter(ledger, marginalGraph, { facilityEnergy: energy, marginalIntensity });
  enterImpacts(ledger, tables, energy);
  if (ledger.quantities['parameters'])
    enter(ledger, physicalFloorGraph, {
      parameters: 'parameters',
      bitsPerParameter: constant(tables, 'bits-per-parameter'),
      landauerEnergy: constant(tables, 'landauer-energy-per-bit'),
    });
}

function enterImpacts(ledger: Ledger, tables: Tables, energy: string): void {
  const hours = keyOf(ledger, 'acceleratorHours');
  const life = ['serviceLife', 'development.serviceLife', 'postTraining.serviceLife'].find(
    (key) => ledger.quantities[key],
  );
  if (!hours || !life) return;
  enter(ledger, otherImpactsGraph, {
    facilityEnergy: energy,
    acceleratorHours: hours,
    serviceLife: life,
    acceleratorsPerNode: 'acceleratorsPerNode',
    primaryEnergyFactor: constant(tables, 'primary-energy-factor'),
    depletionFactor: constant(tables, 'abiotic-depletion-factor'),
    acceleratorPrimaryEnergy: constant(tables, 'accelerator-primary-energy'),
    hostPrimaryEnergy: constant(tables, 'host-primary-energy'),
    acceleratorDepletion: constant(tables, 'accelerator-abiotic-depletion'),
    hostDepletion: constant(tables, 'host-abiotic-depletion'),
    nodeMass: constant(tables, 'node-mass'),
  });
}

/** The sum over phases where there is one, else that of training. */
function keyOf(ledger: Ledger, key: string): string | undefined {
  return [`total.${key}`, key].find((name) => ledger.quantities[name] !== undefined);
}

function carbonFreeShare({ read, place }: Resolved): Given | undefined {
  const stated = fromField(read, 'site.carbonFreeShare');
  if (stated) return stated;
  const { region } = place;
  if (region?.carbonFreeEnergy === undefined) return undefined;
  return {
    value: region.carbonFreeEnergy * parseUnit('%').factor,
    from: 'data',
    row: `cloud-regions/${region.id}/carbonFreeEnergy`,
    source: 'gcp-rci-2024',
    confidence: region.confidence,
    note: 'what the provider claims: matched by the hour, contracts included',
  };
}
