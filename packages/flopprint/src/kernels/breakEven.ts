// GENERATED from the equation set "breakEven" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Requests at which serving overtakes training", in coherent base units. */
export interface BreakEvenInputs {
  /** Carbon before the first request, in gCO2e. */
  readonly upfrontCarbon: number;
  /** Energy before the first request, in J_fac. */
  readonly upfrontEnergy: number;
  /** Carbon of a request, in gCO2e. */
  readonly carbonPerRequest: number;
  /** Energy of a request, in J_fac. */
  readonly energyPerRequest: number;
}

/** Quantities of "Requests at which serving overtakes training", in coherent base units. */
export interface BreakEvenQuantities {
  /** Requests at which serving has emitted as much as making the model. Source: luccioni-2024. */
  readonly breakEvenRequests: number;
  /** Requests at which serving has drawn as much energy as making the model. Source: luccioni-2024. */
  readonly breakEvenRequestsByEnergy: number;
}

/** "Requests at which serving overtakes training": a stated quantity replaces its formula. */
export function breakEven(input: BreakEvenInputs, stated?: Partial<BreakEvenQuantities>): BreakEvenQuantities {
  if (stated) return breakEvenStated(input, stated);
  const { upfrontCarbon, upfrontEnergy, carbonPerRequest, energyPerRequest } = input;
  const breakEvenRequests = (upfrontCarbon / carbonPerRequest);
  const breakEvenRequestsByEnergy = (upfrontEnergy / energyPerRequest);
  return { breakEvenRequests, breakEvenRequestsByEnergy };
}

function breakEvenStated(input: BreakEvenInputs, stated: Partial<BreakEvenQuantities>): BreakEvenQuantities {
  const { upfrontCarbon, upfrontEnergy, carbonPerRequest, energyPerRequest } = input;
  const breakEvenRequests = stated.breakEvenRequests ?? (upfrontCarbon / carbonPerRequest);
  const breakEvenRequestsByEnergy = stated.breakEvenRequestsByEnergy ?? (upfrontEnergy / energyPerRequest);
  return { breakEvenRequests, breakEvenRequestsByEnergy };
}

/** "Requests at which serving overtakes training" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function breakEvenColumns(
  length: number,
  input: Columns<BreakEvenInputs>,
  stated: Partial<Columns<BreakEvenQuantities>>,
  output: Partial<Columns<BreakEvenQuantities>>,
): void {
  const upfrontCarbonColumn = input.upfrontCarbon;
  const upfrontCarbonVaries = upfrontCarbonColumn.length !== 1;
  let upfrontCarbon = upfrontCarbonColumn[0]!;
  const upfrontEnergyColumn = input.upfrontEnergy;
  const upfrontEnergyVaries = upfrontEnergyColumn.length !== 1;
  let upfrontEnergy = upfrontEnergyColumn[0]!;
  const carbonPerRequestColumn = input.carbonPerRequest;
  const carbonPerRequestVaries = carbonPerRequestColumn.length !== 1;
  let carbonPerRequest = carbonPerRequestColumn[0]!;
  const energyPerRequestColumn = input.energyPerRequest;
  const energyPerRequestVaries = energyPerRequestColumn.length !== 1;
  let energyPerRequest = energyPerRequestColumn[0]!;
  const breakEvenRequestsColumn = stated.breakEvenRequests;
  const breakEvenRequestsVaries = breakEvenRequestsColumn?.length !== 1;
  const breakEvenRequestsOut = output.breakEvenRequests;
  const breakEvenRequestsByEnergyColumn = stated.breakEvenRequestsByEnergy;
  const breakEvenRequestsByEnergyVaries = breakEvenRequestsByEnergyColumn?.length !== 1;
  const breakEvenRequestsByEnergyOut = output.breakEvenRequestsByEnergy;
  for (let row = 0; row < length; row++) {
    if (upfrontCarbonVaries) upfrontCarbon = upfrontCarbonColumn[row]!;
    if (upfrontEnergyVaries) upfrontEnergy = upfrontEnergyColumn[row]!;
    if (carbonPerRequestVaries) carbonPerRequest = carbonPerRequestColumn[row]!;
    if (energyPerRequestVaries) energyPerRequest = energyPerRequestColumn[row]!;
    const breakEvenRequests = breakEvenRequestsColumn ? breakEvenRequestsColumn[breakEvenRequestsVaries ? row : 0]! : (upfrontCarbon / carbonPerRequest);
    if (breakEvenRequestsOut) breakEvenRequestsOut[row] = breakEvenRequests;
    const breakEvenRequestsByEnergy = breakEvenRequestsByEnergyColumn ? breakEvenRequestsByEnergyColumn[breakEvenRequestsByEnergyVaries ? row : 0]! : (upfrontEnergy / energyPerRequest);
    if (breakEvenRequestsByEnergyOut) breakEvenRequestsByEnergyOut[row] = breakEvenRequestsByEnergy;
  }
}

/** What evaluation needs to know of "Requests at which serving overtakes training": units, their factors and operands. */
export const breakEvenGraph: Graph<BreakEvenInputs, BreakEvenQuantities> = {
  name: 'breakEven',
  kernel: breakEven,
  columns: breakEvenColumns,
  inputs: {
    upfrontCarbon: ['tCO2e', 1000000],
    upfrontEnergy: ['MWh_fac', 3600000000],
    carbonPerRequest: ['gCO2e', 1],
    energyPerRequest: ['Wh_fac', 3600],
  },
  equations: {
    breakEvenRequests: ['1', 1, 'upfrontCarbon carbonPerRequest'],
    breakEvenRequestsByEnergy: ['1', 1, 'upfrontEnergy energyPerRequest'],
  },
};
