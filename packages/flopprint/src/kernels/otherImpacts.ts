// GENERATED from the equation set "otherImpacts" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Primary energy, minerals and waste", in coherent base units. */
export interface OtherImpactsInputs {
  readonly facilityEnergy: number;
  readonly acceleratorHours: number;
  readonly serviceLife: number;
  readonly acceleratorsPerNode: number;
  readonly primaryEnergyFactor: number;
  readonly depletionFactor: number;
  readonly acceleratorPrimaryEnergy: number;
  readonly hostPrimaryEnergy: number;
  readonly acceleratorDepletion: number;
  readonly hostDepletion: number;
  readonly nodeMass: number;
}

/** Quantities of "Primary energy, minerals and waste", in coherent base units. */
export interface OtherImpactsQuantities {
  readonly nodeLives: number;
  readonly primaryEnergy: number;
  readonly abioticDepletion: number;
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
  const facilityEnergyStep = facilityEnergyColumn.length === 1 ? 0 : 1;
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursStep = acceleratorHoursColumn.length === 1 ? 0 : 1;
  const serviceLifeColumn = input.serviceLife;
  const serviceLifeStep = serviceLifeColumn.length === 1 ? 0 : 1;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeStep = acceleratorsPerNodeColumn.length === 1 ? 0 : 1;
  const primaryEnergyFactorColumn = input.primaryEnergyFactor;
  const primaryEnergyFactorStep = primaryEnergyFactorColumn.length === 1 ? 0 : 1;
  const depletionFactorColumn = input.depletionFactor;
  const depletionFactorStep = depletionFactorColumn.length === 1 ? 0 : 1;
  const acceleratorPrimaryEnergyColumn = input.acceleratorPrimaryEnergy;
  const acceleratorPrimaryEnergyStep = acceleratorPrimaryEnergyColumn.length === 1 ? 0 : 1;
  const hostPrimaryEnergyColumn = input.hostPrimaryEnergy;
  const hostPrimaryEnergyStep = hostPrimaryEnergyColumn.length === 1 ? 0 : 1;
  const acceleratorDepletionColumn = input.acceleratorDepletion;
  const acceleratorDepletionStep = acceleratorDepletionColumn.length === 1 ? 0 : 1;
  const hostDepletionColumn = input.hostDepletion;
  const hostDepletionStep = hostDepletionColumn.length === 1 ? 0 : 1;
  const nodeMassColumn = input.nodeMass;
  const nodeMassStep = nodeMassColumn.length === 1 ? 0 : 1;
  const nodeLivesColumn = stated.nodeLives;
  const nodeLivesStep = nodeLivesColumn?.length === 1 ? 0 : 1;
  const nodeLivesOut = output.nodeLives;
  const primaryEnergyColumn = stated.primaryEnergy;
  const primaryEnergyStep = primaryEnergyColumn?.length === 1 ? 0 : 1;
  const primaryEnergyOut = output.primaryEnergy;
  const abioticDepletionColumn = stated.abioticDepletion;
  const abioticDepletionStep = abioticDepletionColumn?.length === 1 ? 0 : 1;
  const abioticDepletionOut = output.abioticDepletion;
  const electronicWasteColumn = stated.electronicWaste;
  const electronicWasteStep = electronicWasteColumn?.length === 1 ? 0 : 1;
  const electronicWasteOut = output.electronicWaste;
  for (let row = 0; row < length; row++) {
    const facilityEnergy = facilityEnergyColumn[row * facilityEnergyStep]!;
    const acceleratorHours = acceleratorHoursColumn[row * acceleratorHoursStep]!;
    const serviceLife = serviceLifeColumn[row * serviceLifeStep]!;
    const acceleratorsPerNode = acceleratorsPerNodeColumn[row * acceleratorsPerNodeStep]!;
    const primaryEnergyFactor = primaryEnergyFactorColumn[row * primaryEnergyFactorStep]!;
    const depletionFactor = depletionFactorColumn[row * depletionFactorStep]!;
    const acceleratorPrimaryEnergy = acceleratorPrimaryEnergyColumn[row * acceleratorPrimaryEnergyStep]!;
    const hostPrimaryEnergy = hostPrimaryEnergyColumn[row * hostPrimaryEnergyStep]!;
    const acceleratorDepletion = acceleratorDepletionColumn[row * acceleratorDepletionStep]!;
    const hostDepletion = hostDepletionColumn[row * hostDepletionStep]!;
    const nodeMass = nodeMassColumn[row * nodeMassStep]!;
    const nodeLives = nodeLivesColumn ? nodeLivesColumn[row * nodeLivesStep]! : (acceleratorHours / acceleratorsPerNode / serviceLife);
    if (nodeLivesOut) nodeLivesOut[row] = nodeLives;
    const primaryEnergy = primaryEnergyColumn ? primaryEnergyColumn[row * primaryEnergyStep]! : (facilityEnergy * primaryEnergyFactor + nodeLives * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy));
    if (primaryEnergyOut) primaryEnergyOut[row] = primaryEnergy;
    const abioticDepletion = abioticDepletionColumn ? abioticDepletionColumn[row * abioticDepletionStep]! : (facilityEnergy * depletionFactor + nodeLives * (hostDepletion + acceleratorsPerNode * acceleratorDepletion));
    if (abioticDepletionOut) abioticDepletionOut[row] = abioticDepletion;
    const electronicWaste = electronicWasteColumn ? electronicWasteColumn[row * electronicWasteStep]! : (nodeLives * nodeMass);
    if (electronicWasteOut) electronicWasteOut[row] = electronicWaste;
  }
}

/** Slope of one quantity of "Primary energy, minerals and waste" with respect to every input and quantity above it. */
export function otherImpactsGradient(
  input: OtherImpactsInputs,
  of: keyof OtherImpactsQuantities,
  stated: Partial<OtherImpactsQuantities> = {},
): Record<keyof OtherImpactsInputs | keyof OtherImpactsQuantities, number> {
  const { facilityEnergy, acceleratorHours, serviceLife, acceleratorsPerNode, primaryEnergyFactor, depletionFactor, acceleratorPrimaryEnergy, hostPrimaryEnergy, acceleratorDepletion, hostDepletion, nodeMass } = input;
  const { nodeLives } = otherImpacts(input, stated);
  const slope = { facilityEnergy: 0, acceleratorHours: 0, serviceLife: 0, acceleratorsPerNode: 0, primaryEnergyFactor: 0, depletionFactor: 0, acceleratorPrimaryEnergy: 0, hostPrimaryEnergy: 0, acceleratorDepletion: 0, hostDepletion: 0, nodeMass: 0, nodeLives: 0, primaryEnergy: 0, abioticDepletion: 0, electronicWaste: 0 };
  slope[of] = 1;
  if (slope.electronicWaste !== 0 && stated.electronicWaste === undefined) {
    slope.nodeLives += slope.electronicWaste * (nodeMass);
    slope.nodeMass += slope.electronicWaste * (nodeLives);
  }
  if (slope.abioticDepletion !== 0 && stated.abioticDepletion === undefined) {
    slope.facilityEnergy += slope.abioticDepletion * (depletionFactor);
    slope.depletionFactor += slope.abioticDepletion * (facilityEnergy);
    slope.nodeLives += slope.abioticDepletion * (hostDepletion + acceleratorsPerNode * acceleratorDepletion);
    slope.hostDepletion += slope.abioticDepletion * (nodeLives);
    slope.acceleratorsPerNode += slope.abioticDepletion * (nodeLives * acceleratorDepletion);
    slope.acceleratorDepletion += slope.abioticDepletion * (nodeLives * acceleratorsPerNode);
  }
  if (slope.primaryEnergy !== 0 && stated.primaryEnergy === undefined) {
    slope.facilityEnergy += slope.primaryEnergy * (primaryEnergyFactor);
    slope.primaryEnergyFactor += slope.primaryEnergy * (facilityEnergy);
    slope.nodeLives += slope.primaryEnergy * (hostPrimaryEnergy + acceleratorsPerNode * acceleratorPrimaryEnergy);
    slope.hostPrimaryEnergy += slope.primaryEnergy * (nodeLives);
    slope.acceleratorsPerNode += slope.primaryEnergy * (nodeLives * acceleratorPrimaryEnergy);
    slope.acceleratorPrimaryEnergy += slope.primaryEnergy * (nodeLives * acceleratorsPerNode);
  }
  if (slope.nodeLives !== 0 && stated.nodeLives === undefined) {
    slope.acceleratorHours += slope.nodeLives * (1 / acceleratorsPerNode / serviceLife);
    slope.acceleratorsPerNode += slope.nodeLives * (-acceleratorHours * 1 / acceleratorsPerNode ** 2 / serviceLife);
    slope.serviceLife += slope.nodeLives * (-(acceleratorHours / acceleratorsPerNode) * 1 / serviceLife ** 2);
  }
  return slope;
}

/** What evaluation needs to know of "Primary energy, minerals and waste": units, their factors and operands. */
export const otherImpactsGraph: Graph<OtherImpactsInputs, OtherImpactsQuantities> = {
  name: 'otherImpacts',
  kernel: otherImpacts,
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
