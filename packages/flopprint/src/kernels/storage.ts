// GENERATED from the equation set "storage" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Storage and network", in coherent base units. */
export interface StorageInputs {
  /** Data kept, in B. */
  readonly stored: number;
  /** Copies. */
  readonly replicas: number;
  /** Time they are kept, in s. */
  readonly kept: number;
  /** Power of storage per capacity, in J_it/B/s. */
  readonly storagePower: number;
  /** Carbon of making storage, per capacity, in gCO2e/B. */
  readonly storageEmbodied: number;
  /** Lifetime of storage, in s. */
  readonly storageLifetime: number;
  /** Data moved over the network, in B. */
  readonly transferred: number;
  /** Electricity of the network per data moved, in J_it/B. */
  readonly networkIntensity: number;
}

/** Quantities of "Storage and network", in coherent base units. */
export interface StorageQuantities {
  /** Energy of storage, in J_it. Source: ccf. */
  readonly storageEnergy: number;
  /** Energy of the network, in J_it. Source: ccf. */
  readonly networkEnergy: number;
  /** Embodied carbon of storage, share of the time kept, in gCO2e. Source: gupta-2022-act. */
  readonly storageEmbodiedCarbon: number;
  /** Energy of storage and network, in J_it. Source: ccf. */
  readonly itEnergy: number;
}

/** "Storage and network": a stated quantity replaces its formula. */
export function storage(input: StorageInputs, stated?: Partial<StorageQuantities>): StorageQuantities {
  if (stated) return storageStated(input, stated);
  const { stored, replicas, kept, storagePower, storageEmbodied, storageLifetime, transferred, networkIntensity } = input;
  const storageEnergy = (stored * replicas * storagePower * kept);
  const networkEnergy = (transferred * networkIntensity);
  const storageEmbodiedCarbon = (stored * replicas * storageEmbodied * kept / storageLifetime);
  const itEnergy = (storageEnergy + networkEnergy);
  return { storageEnergy, networkEnergy, storageEmbodiedCarbon, itEnergy };
}

function storageStated(input: StorageInputs, stated: Partial<StorageQuantities>): StorageQuantities {
  const { stored, replicas, kept, storagePower, storageEmbodied, storageLifetime, transferred, networkIntensity } = input;
  const storageEnergy = stated.storageEnergy ?? (stored * replicas * storagePower * kept);
  const networkEnergy = stated.networkEnergy ?? (transferred * networkIntensity);
  const storageEmbodiedCarbon = stated.storageEmbodiedCarbon ?? (stored * replicas * storageEmbodied * kept / storageLifetime);
  const itEnergy = stated.itEnergy ?? (storageEnergy + networkEnergy);
  return { storageEnergy, networkEnergy, storageEmbodiedCarbon, itEnergy };
}

/** "Storage and network" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function storageColumns(
  length: number,
  input: Columns<StorageInputs>,
  stated: Partial<Columns<StorageQuantities>>,
  output: Partial<Columns<StorageQuantities>>,
): void {
  const storedColumn = input.stored;
  const storedVaries = storedColumn.length !== 1;
  let stored = storedColumn[0]!;
  const replicasColumn = input.replicas;
  const replicasVaries = replicasColumn.length !== 1;
  let replicas = replicasColumn[0]!;
  const keptColumn = input.kept;
  const keptVaries = keptColumn.length !== 1;
  let kept = keptColumn[0]!;
  const storagePowerColumn = input.storagePower;
  const storagePowerVaries = storagePowerColumn.length !== 1;
  let storagePower = storagePowerColumn[0]!;
  const storageEmbodiedColumn = input.storageEmbodied;
  const storageEmbodiedVaries = storageEmbodiedColumn.length !== 1;
  let storageEmbodied = storageEmbodiedColumn[0]!;
  const storageLifetimeColumn = input.storageLifetime;
  const storageLifetimeVaries = storageLifetimeColumn.length !== 1;
  let storageLifetime = storageLifetimeColumn[0]!;
  const transferredColumn = input.transferred;
  const transferredVaries = transferredColumn.length !== 1;
  let transferred = transferredColumn[0]!;
  const networkIntensityColumn = input.networkIntensity;
  const networkIntensityVaries = networkIntensityColumn.length !== 1;
  let networkIntensity = networkIntensityColumn[0]!;
  const storageEnergyColumn = stated.storageEnergy;
  const storageEnergyVaries = storageEnergyColumn?.length !== 1;
  const storageEnergyOut = output.storageEnergy;
  const networkEnergyColumn = stated.networkEnergy;
  const networkEnergyVaries = networkEnergyColumn?.length !== 1;
  const networkEnergyOut = output.networkEnergy;
  const storageEmbodiedCarbonColumn = stated.storageEmbodiedCarbon;
  const storageEmbodiedCarbonVaries = storageEmbodiedCarbonColumn?.length !== 1;
  const storageEmbodiedCarbonOut = output.storageEmbodiedCarbon;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  for (let row = 0; row < length; row++) {
    if (storedVaries) stored = storedColumn[row]!;
    if (replicasVaries) replicas = replicasColumn[row]!;
    if (keptVaries) kept = keptColumn[row]!;
    if (storagePowerVaries) storagePower = storagePowerColumn[row]!;
    if (storageEmbodiedVaries) storageEmbodied = storageEmbodiedColumn[row]!;
    if (storageLifetimeVaries) storageLifetime = storageLifetimeColumn[row]!;
    if (transferredVaries) transferred = transferredColumn[row]!;
    if (networkIntensityVaries) networkIntensity = networkIntensityColumn[row]!;
    const storageEnergy = storageEnergyColumn ? storageEnergyColumn[storageEnergyVaries ? row : 0]! : (stored * replicas * storagePower * kept);
    if (storageEnergyOut) storageEnergyOut[row] = storageEnergy;
    const networkEnergy = networkEnergyColumn ? networkEnergyColumn[networkEnergyVaries ? row : 0]! : (transferred * networkIntensity);
    if (networkEnergyOut) networkEnergyOut[row] = networkEnergy;
    const storageEmbodiedCarbon = storageEmbodiedCarbonColumn ? storageEmbodiedCarbonColumn[storageEmbodiedCarbonVaries ? row : 0]! : (stored * replicas * storageEmbodied * kept / storageLifetime);
    if (storageEmbodiedCarbonOut) storageEmbodiedCarbonOut[row] = storageEmbodiedCarbon;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (storageEnergy + networkEnergy);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
  }
}

/** What evaluation needs to know of "Storage and network": units, their factors and operands. */
export const storageGraph: Graph<StorageInputs, StorageQuantities> = {
  name: 'storage',
  kernel: storage,
  columns: storageColumns,
  inputs: {
    stored: ['TB', 1000000000000],
    replicas: ['1', 1],
    kept: ['year', 31536000],
    storagePower: ['W_it/TB', 1e-12],
    storageEmbodied: ['kgCO2e/TB', 1e-9],
    storageLifetime: ['year', 31536000],
    transferred: ['GB', 1000000000],
    networkIntensity: ['kWh_it/GB', 0.0036],
  },
  equations: {
    storageEnergy: ['MWh_it', 3600000000, 'stored replicas storagePower kept'],
    networkEnergy: ['MWh_it', 3600000000, 'transferred networkIntensity'],
    storageEmbodiedCarbon: ['tCO2e', 1000000, 'stored replicas storageEmbodied kept storageLifetime'],
    itEnergy: ['MWh_it', 3600000000, 'storageEnergy networkEnergy'],
  },
};
