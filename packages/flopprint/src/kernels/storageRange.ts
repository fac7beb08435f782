// GENERATED from the equation set "storageRange" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log } from '../portableMath.ts';

/** Inputs of "Range of the embodied carbon of storage", in coherent base units. */
export interface StorageRangeInputs {
  /** Embodied carbon of storage, share of the time kept, in gCO2e. */
  readonly storageEmbodiedCarbon: number;
  /** Carbon of making storage, per capacity, in gCO2e/B. */
  readonly storageEmbodied: number;
  /** Carbon of making storage, per capacity, lower end, in gCO2e/B. */
  readonly storageEmbodiedLow: number;
  /** Carbon of making storage, per capacity, upper end, in gCO2e/B. */
  readonly storageEmbodiedHigh: number;
  /** Lifetime of storage, in s. */
  readonly storageLifetime: number;
  /** Lifetime of storage, lower end, in s. */
  readonly storageLifetimeLow: number;
  /** Lifetime of storage, upper end, in s. */
  readonly storageLifetimeHigh: number;
}

/** Quantities of "Range of the embodied carbon of storage", in coherent base units. */
export interface StorageRangeQuantities {
  /** Embodied carbon, lower end of the 90 % range, in gCO2e. Source: jcgm-100-2008. */
  readonly embodiedCarbonLow: number;
  /** Embodied carbon, upper end of the 90 % range, in gCO2e. Source: jcgm-100-2008. */
  readonly embodiedCarbonHigh: number;
}

/** "Range of the embodied carbon of storage": a stated quantity replaces its formula. */
export function storageRange(input: StorageRangeInputs, stated?: Partial<StorageRangeQuantities>): StorageRangeQuantities {
  if (stated) return storageRangeStated(input, stated);
  const { storageEmbodiedCarbon, storageEmbodied, storageEmbodiedLow, storageEmbodiedHigh, storageLifetime, storageLifetimeLow, storageLifetimeHigh } = input;
  const embodiedCarbonLow = (storageEmbodiedCarbon * exp(-Math.sqrt((log(storageEmbodiedLow / storageEmbodied) * log(storageEmbodiedLow / storageEmbodied)) + (log(storageLifetimeHigh / storageLifetime) * log(storageLifetimeHigh / storageLifetime)))));
  const embodiedCarbonHigh = (storageEmbodiedCarbon * exp(Math.sqrt((log(storageEmbodiedHigh / storageEmbodied) * log(storageEmbodiedHigh / storageEmbodied)) + (log(storageLifetimeLow / storageLifetime) * log(storageLifetimeLow / storageLifetime)))));
  return { embodiedCarbonLow, embodiedCarbonHigh };
}

function storageRangeStated(input: StorageRangeInputs, stated: Partial<StorageRangeQuantities>): StorageRangeQuantities {
  const { storageEmbodiedCarbon, storageEmbodied, storageEmbodiedLow, storageEmbodiedHigh, storageLifetime, storageLifetimeLow, storageLifetimeHigh } = input;
  const embodiedCarbonLow = stated.embodiedCarbonLow ?? (storageEmbodiedCarbon * exp(-Math.sqrt((log(storageEmbodiedLow / storageEmbodied) * log(storageEmbodiedLow / storageEmbodied)) + (log(storageLifetimeHigh / storageLifetime) * log(storageLifetimeHigh / storageLifetime)))));
  const embodiedCarbonHigh = stated.embodiedCarbonHigh ?? (storageEmbodiedCarbon * exp(Math.sqrt((log(storageEmbodiedHigh / storageEmbodied) * log(storageEmbodiedHigh / storageEmbodied)) + (log(storageLifetimeLow / storageLifetime) * log(storageLifetimeLow / storageLifetime)))));
  return { embodiedCarbonLow, embodiedCarbonHigh };
}

/** "Range of the embodied carbon of storage" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function storageRangeColumns(
  length: number,
  input: Columns<StorageRangeInputs>,
  stated: Partial<Columns<StorageRangeQuantities>>,
  output: Partial<Columns<StorageRangeQuantities>>,
): void {
  const storageEmbodiedCarbonColumn = input.storageEmbodiedCarbon;
  const storageEmbodiedCarbonVaries = storageEmbodiedCarbonColumn.length !== 1;
  let storageEmbodiedCarbon = storageEmbodiedCarbonColumn[0]!;
  const storageEmbodiedColumn = input.storageEmbodied;
  const storageEmbodiedVaries = storageEmbodiedColumn.length !== 1;
  let storageEmbodied = storageEmbodiedColumn[0]!;
  const storageEmbodiedLowColumn = input.storageEmbodiedLow;
  const storageEmbodiedLowVaries = storageEmbodiedLowColumn.length !== 1;
  let storageEmbodiedLow = storageEmbodiedLowColumn[0]!;
  const storageEmbodiedHighColumn = input.storageEmbodiedHigh;
  const storageEmbodiedHighVaries = storageEmbodiedHighColumn.length !== 1;
  let storageEmbodiedHigh = storageEmbodiedHighColumn[0]!;
  const storageLifetimeColumn = input.storageLifetime;
  const storageLifetimeVaries = storageLifetimeColumn.length !== 1;
  let storageLifetime = storageLifetimeColumn[0]!;
  const storageLifetimeLowColumn = input.storageLifetimeLow;
  const storageLifetimeLowVaries = storageLifetimeLowColumn.length !== 1;
  let storageLifetimeLow = storageLifetimeLowColumn[0]!;
  const storageLifetimeHighColumn = input.storageLifetimeHigh;
  const storageLifetimeHighVaries = storageLifetimeHighColumn.length !== 1;
  let storageLifetimeHigh = storageLifetimeHighColumn[0]!;
  const embodiedCarbonLowColumn = stated.embodiedCarbonLow;
  const embodiedCarbonLowVaries = embodiedCarbonLowColumn?.length !== 1;
  const embodiedCarbonLowOut = output.embodiedCarbonLow;
  const embodiedCarbonHighColumn = stated.embodiedCarbonHigh;
  const embodiedCarbonHighVaries = embodiedCarbonHighColumn?.length !== 1;
  const embodiedCarbonHighOut = output.embodiedCarbonHigh;
  for (let row = 0; row < length; row++) {
    if (storageEmbodiedCarbonVaries) storageEmbodiedCarbon = storageEmbodiedCarbonColumn[row]!;
    if (storageEmbodiedVaries) storageEmbodied = storageEmbodiedColumn[row]!;
    if (storageEmbodiedLowVaries) storageEmbodiedLow = storageEmbodiedLowColumn[row]!;
    if (storageEmbodiedHighVaries) storageEmbodiedHigh = storageEmbodiedHighColumn[row]!;
    if (storageLifetimeVaries) storageLifetime = storageLifetimeColumn[row]!;
    if (storageLifetimeLowVaries) storageLifetimeLow = storageLifetimeLowColumn[row]!;
    if (storageLifetimeHighVaries) storageLifetimeHigh = storageLifetimeHighColumn[row]!;
    const embodiedCarbonLow = embodiedCarbonLowColumn ? embodiedCarbonLowColumn[embodiedCarbonLowVaries ? row : 0]! : (storageEmbodiedCarbon * exp(-Math.sqrt((log(storageEmbodiedLow / storageEmbodied) * log(storageEmbodiedLow / storageEmbodied)) + (log(storageLifetimeHigh / storageLifetime) * log(storageLifetimeHigh / storageLifetime)))));
    if (embodiedCarbonLowOut) embodiedCarbonLowOut[row] = embodiedCarbonLow;
    const embodiedCarbonHigh = embodiedCarbonHighColumn ? embodiedCarbonHighColumn[embodiedCarbonHighVaries ? row : 0]! : (storageEmbodiedCarbon * exp(Math.sqrt((log(storageEmbodiedHigh / storageEmbodied) * log(storageEmbodiedHigh / storageEmbodied)) + (log(storageLifetimeLow / storageLifetime) * log(storageLifetimeLow / storageLifetime)))));
    if (embodiedCarbonHighOut) embodiedCarbonHighOut[row] = embodiedCarbonHigh;
  }
}

/** What evaluation needs to know of "Range of the embodied carbon of storage": units, their factors and operands. */
export const storageRangeGraph: Graph<StorageRangeInputs, StorageRangeQuantities> = {
  name: 'storageRange',
  kernel: storageRange,
  columns: storageRangeColumns,
  inputs: {
    storageEmbodiedCarbon: ['tCO2e', 1000000],
    storageEmbodied: ['kgCO2e/TB', 1e-9],
    storageEmbodiedLow: ['kgCO2e/TB', 1e-9],
    storageEmbodiedHigh: ['kgCO2e/TB', 1e-9],
    storageLifetime: ['year', 31536000],
    storageLifetimeLow: ['year', 31536000],
    storageLifetimeHigh: ['year', 31536000],
  },
  equations: {
    embodiedCarbonLow: ['tCO2e', 1000000, 'storageEmbodiedCarbon storageEmbodiedLow storageEmbodied storageLifetimeHigh storageLifetime'],
    embodiedCarbonHigh: ['tCO2e', 1000000, 'storageEmbodiedCarbon storageEmbodiedHigh storageEmbodied storageLifetimeLow storageLifetime'],
  },
};
