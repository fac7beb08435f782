// GENERATED from the equation set "otherImpacts" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Primary energy, minerals and waste", in coherent base units. */
export interface OtherImpactsInputs {
  /** Energy drawn by the data centre, in J_fac. */
  readonly facilityEnergy: number;
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Hours in use over the lifetime, in s. */
  readonly serviceLife: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Primary energy per electricity, in J_primary/J_fac. */
  readonly primaryEnergyFactor: number;
  /** Abiotic depletion per electricity, in kgSbe/J_fac. */
  readonly depletionFactor: number;
  /** Primary energy of making an accelerator, in J_primary/accelerator. */
  readonly acceleratorPrimaryEnergy: number;
  /** Primary energy of making the rest of a node, in J_primary/node. */
  readonly hostPrimaryEnergy: number;
  /** Abiotic depletion of making an accelerator, in kgSbe/accelerator. */
  readonly acceleratorDepletion: number;
  /** Abiotic depletion of making the rest of a node, in kgSbe/node. */
  readonly hostDepletion: number;
  /** Mass of a node with its accelerators, in kg/node. */
  readonly nodeMass: number;
}

/** Quantities of "Primary energy, minerals and waste", in coherent base units. */
export interface OtherImpactsQuantities {
  /** Node lifetimes used up, in node. Source: luccioni-2022-bloom. */
  readonly nodeLives: number;
  /** Primary energy, in J_primary. Source: ecologits. */
  readonly primaryEnergy: number;
  /** Abiotic depletion of minerals and metals, in kgSbe. Source: ecologits. */
  readonly abioticDepletion: number;
  /** Electronic waste, share of this run, in kg. Source: luccioni-2022-bloom. */
  readonly electronicWaste: number;
}

/** "Primary energy, minerals and waste": a stated quantity replaces its formula. */
export function otherImpacts(input: OtherImpactsInputs, stated?: Partial<OtherImpactsQuantities>): OtherImpactsQuantities {
  if (stated) return otherImpactsStated(input, stated);
  const { facilityEnergy, acceleratorHours, serviceLife, acceleratorsPerNode, primaryEnergyFactor, depletionFactor, acceleratorPrimaryEnergy, hostPrimaryEnergy, acceleratorDepletion, hostDepletion, nodeMass } = input;
  const nodeLives = (acceleratorHours / acceleratorsPerNode / serviceLife);
  const primaryEnergy = (facilityEnergy * primaryEnergyFactor + nodeLives * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy));
  const abioticDepletion = (facilityEnergy * depletionFactor + nodeLives * (hostDepletion + acceleratorsPerNode * acceleratorDepletion));
  const electronicWaste = (nodeLives * nodeMass);
  return { nodeLives, primaryEnergy, abioticDepletion, electronicWaste };
}

function otherImpactsStated(input: OtherImpactsInputs, stated: Partial<OtherImpactsQuantities>): OtherImpactsQuantities {
  const { facilityEnergy, acceleratorHours, serviceLife, acceleratorsPerNode, primaryEnergyFactor, depletionFactor, acceleratorPrimaryEnergy, hostPrimaryEnergy, acceleratorDepletion, hostDepletion, nodeMass } = input;
  const nodeLives = stated.nodeLives ?? (acceleratorHours / acceleratorsPerNode / serviceLife);
  const primaryEnergy = stated.primaryEnergy ?? (facilityEnergy * primaryEnergyFactor + nodeLives * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy));
  const abioticDepletion = stated.abioticDepletion ?? (facilityEnergy * depletionFactor + nodeLives * (hostDepletion + acceleratorsPerNode * acceleratorDepletion));
  const electronicWaste = stated.electronicWaste ?? (nodeLives * nodeMass);
  return { nodeLives, primaryEnergy, abioticDepletion, electronicWaste };
}

/** "Primary energy, minerals and waste" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function otherImpactsColumns(
  length: number,
  input: Columns<OtherImpactsInputs>,
  stated: Partial<Columns<OtherImpactsQuantities>>,
  output: Partial<Columns<OtherImpactsQuantities>>,
): void {
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const serviceLifeColumn = input.serviceLife;
  const serviceLifeVaries = serviceLifeColumn.length !== 1;
  let serviceLife = serviceLifeColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const primaryEnergyFactorColumn = input.primaryEnergyFactor;
  const primaryEnergyFactorVaries = primaryEnergyFactorColumn.length !== 1;
  let primaryEnergyFactor = primaryEnergyFactorColumn[0]!;
  const depletionFactorColumn = input.depletionFactor;
  const depletionFactorVaries = depletionFactorColumn.length !== 1;
  let depletionFactor = depletionFactorColumn[0]!;
  const acceleratorPrimaryEnergyColumn = input.acceleratorPrimaryEnergy;
  const acceleratorPrimaryEnergyVaries = acceleratorPrimaryEnergyColumn.length !== 1;
  let acceleratorPrimaryEnergy = acceleratorPrimaryEnergyColumn[0]!;
  const hostPrimaryEnergyColumn = input.hostPrimaryEnergy;
  const hostPrimaryEnergyVaries = hostPrimaryEnergyColumn.length !== 1;
  let hostPrimaryEnergy = hostPrimaryEnergyColumn[0]!;
  const acceleratorDepletionColumn = input.acceleratorDepletion;
  const acceleratorDepletionVaries = acceleratorDepletionColumn.length !== 1;
  let acceleratorDepletion = acceleratorDepletionColumn[0]!;
  const hostDepletionColumn = input.hostDepletion;
  const hostDepletionVaries = hostDepletionColumn.length !== 1;
  let hostDepletion = hostDepletionColumn[0]!;
  const nodeMassColumn = input.nodeMass;
  const nodeMassVaries = nodeMassColumn.length !== 1;
  let nodeMass = nodeMassColumn[0]!;
  const nodeLivesColumn = stated.nodeLives;
  const nodeLivesVaries = nodeLivesColumn?.length !== 1;
  const nodeLivesOut = output.nodeLives;
  const primaryEnergyColumn = stated.primaryEnergy;
  const primaryEnergyVaries = primaryEnergyColumn?.length !== 1;
  const primaryEnergyOut = output.primaryEnergy;
  const abioticDepletionColumn = stated.abioticDepletion;
  const abioticDepletionVaries = abioticDepletionColumn?.length !== 1;
  const abioticDepletionOut = output.abioticDepletion;
  const electronicWasteColumn = stated.electronicWaste;
  const electronicWasteVaries = electronicWasteColumn?.length !== 1;
  const electronicWasteOut = output.electronicWaste;
  for (let row = 0; row < length; row++) {
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (serviceLifeVaries) serviceLife = serviceLifeColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (primaryEnergyFactorVaries) primaryEnergyFactor = primaryEnergyFactorColumn[row]!;
    if (depletionFactorVaries) depletionFactor = depletionFactorColumn[row]!;
    if (acceleratorPrimaryEnergyVaries) acceleratorPrimaryEnergy = acceleratorPrimaryEnergyColumn[row]!;
    if (hostPrimaryEnergyVaries) hostPrimaryEnergy = hostPrimaryEnergyColumn[row]!;
    if (acceleratorDepletionVaries) acceleratorDepletion = acceleratorDepletionColumn[row]!;
    if (hostDepletionVaries) hostDepletion = hostDepletionColumn[row]!;
    if (nodeMassVaries) nodeMass = nodeMassColumn[row]!;
    const nodeLives = nodeLivesColumn ? nodeLivesColumn[nodeLivesVaries ? row : 0]! : (acceleratorHours / acceleratorsPerNode / serviceLife);
    if (nodeLivesOut) nodeLivesOut[row] = nodeLives;
    const primaryEnergy = primaryEnergyColumn ? primaryEnergyColumn[primaryEnergyVaries ? row : 0]! : (facilityEnergy * primaryEnergyFactor + nodeLives * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy));
    if (primaryEnergyOut) primaryEnergyOut[row] = primaryEnergy;
    const abioticDepletion = abioticDepletionColumn ? abioticDepletionColumn[abioticDepletionVaries ? row : 0]! : (facilityEnergy * depletionFactor + nodeLives * (hostDepletion + acceleratorsPerNode * acceleratorDepletion));
    if (abioticDepletionOut) abioticDepletionOut[row] = abioticDepletion;
    const electronicWaste = electronicWasteColumn ? electronicWasteColumn[electronicWasteVaries ? row : 0]! : (nodeLives * nodeMass);
    if (electronicWasteOut) electronicWasteOut[row] = electronicWaste;
  }
}

/** What evaluation needs to know of "Primary energy, minerals and waste": units, their factors and operands. */
export const otherImpactsGraph: Graph<OtherImpactsInputs, OtherImpactsQuantities> = {
  name: 'otherImpacts',
  kernel: otherImpacts,
  columns: otherImpactsColumns,
  inputs: {
    facilityEnergy: ['MWh_fac', 3600000000],
    acceleratorHours: ['accelerator h', 3600],
    serviceLife: ['h', 3600],
    acceleratorsPerNode: ['accelerator/node', 1],
    primaryEnergyFactor: ['MJ_primary/kWh_fac', 0.2777777777777778],
    depletionFactor: ['kgSbe/kWh_fac', 2.7777777777777776e-7],
    acceleratorPrimaryEnergy: ['MJ_primary/accelerator', 1000000],
    hostPrimaryEnergy: ['MJ_primary/node', 1000000],
    acceleratorDepletion: ['kgSbe/accelerator', 1],
    hostDepletion: ['kgSbe/node', 1],
    nodeMass: ['kg/node', 1],
  },
  equations: {
    nodeLives: ['node', 1, 'acceleratorHours acceleratorsPerNode serviceLife'],
    primaryEnergy: ['GJ_primary', 1000000000, 'facilityEnergy primaryEnergyFactor nodeLives hostPrimaryEnergy acceleratorsPerNode acceleratorPrimaryEnergy'],
    abioticDepletion: ['kgSbe', 1, 'facilityEnergy depletionFactor nodeLives hostDepletion acceleratorsPerNode acceleratorDepletion'],
    electronicWaste: ['kg', 1, 'nodeLives nodeMass'],
  },
};
