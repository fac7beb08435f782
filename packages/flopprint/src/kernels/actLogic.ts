// GENERATED from the equation set "actLogic" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "ACT: logic", in coherent base units. */
export interface ActLogicInputs {
  /** Area of the die, in m^2. */
  readonly dieArea: number;
  /** Share of good dies. */
  readonly dieYield: number;
  /** Carbon intensity of the electricity of the factory, in gCO2e/J_fac. */
  readonly fabIntensity: number;
  /** Energy per area, in J_fac/m^2. */
  readonly energyPerArea: number;
  /** Carbon of the gases per area, in gCO2e/m^2. */
  readonly gasPerArea: number;
  /** Carbon of the materials per area, in gCO2e/m^2. */
  readonly materialPerArea: number;
}

/** Quantities of "ACT: logic", in coherent base units. */
export interface ActLogicQuantities {
  /** Carbon per area of good dies, in gCO2e/m^2. Source: gupta-2022-act. */
  readonly carbonPerArea: number;
  /** Carbon of the die, in gCO2e. Source: gupta-2022-act. */
  readonly dieEmbodied: number;
}

/** "ACT: logic": a stated quantity replaces its formula. */
export function actLogic(input: ActLogicInputs, stated?: Partial<ActLogicQuantities>): ActLogicQuantities {
  if (stated) return actLogicStated(input, stated);
  const { dieArea, dieYield, fabIntensity, energyPerArea, gasPerArea, materialPerArea } = input;
  const carbonPerArea = ((fabIntensity * energyPerArea + gasPerArea + materialPerArea) / dieYield);
  const dieEmbodied = (carbonPerArea * dieArea);
  return { carbonPerArea, dieEmbodied };
}

function actLogicStated(input: ActLogicInputs, stated: Partial<ActLogicQuantities>): ActLogicQuantities {
  const { dieArea, dieYield, fabIntensity, energyPerArea, gasPerArea, materialPerArea } = input;
  const carbonPerArea = stated.carbonPerArea ?? ((fabIntensity * energyPerArea + gasPerArea + materialPerArea) / dieYield);
  const dieEmbodied = stated.dieEmbodied ?? (carbonPerArea * dieArea);
  return { carbonPerArea, dieEmbodied };
}

/** "ACT: logic" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function actLogicColumns(
  length: number,
  input: Columns<ActLogicInputs>,
  stated: Partial<Columns<ActLogicQuantities>>,
  output: Partial<Columns<ActLogicQuantities>>,
): void {
  const dieAreaColumn = input.dieArea;
  const dieAreaVaries = dieAreaColumn.length !== 1;
  let dieArea = dieAreaColumn[0]!;
  const dieYieldColumn = input.dieYield;
  const dieYieldVaries = dieYieldColumn.length !== 1;
  let dieYield = dieYieldColumn[0]!;
  const fabIntensityColumn = input.fabIntensity;
  const fabIntensityVaries = fabIntensityColumn.length !== 1;
  let fabIntensity = fabIntensityColumn[0]!;
  const energyPerAreaColumn = input.energyPerArea;
  const energyPerAreaVaries = energyPerAreaColumn.length !== 1;
  let energyPerArea = energyPerAreaColumn[0]!;
  const gasPerAreaColumn = input.gasPerArea;
  const gasPerAreaVaries = gasPerAreaColumn.length !== 1;
  let gasPerArea = gasPerAreaColumn[0]!;
  const materialPerAreaColumn = input.materialPerArea;
  const materialPerAreaVaries = materialPerAreaColumn.length !== 1;
  let materialPerArea = materialPerAreaColumn[0]!;
  const carbonPerAreaColumn = stated.carbonPerArea;
  const carbonPerAreaVaries = carbonPerAreaColumn?.length !== 1;
  const carbonPerAreaOut = output.carbonPerArea;
  const dieEmbodiedColumn = stated.dieEmbodied;
  const dieEmbodiedVaries = dieEmbodiedColumn?.length !== 1;
  const dieEmbodiedOut = output.dieEmbodied;
  for (let row = 0; row < length; row++) {
    if (dieAreaVaries) dieArea = dieAreaColumn[row]!;
    if (dieYieldVaries) dieYield = dieYieldColumn[row]!;
    if (fabIntensityVaries) fabIntensity = fabIntensityColumn[row]!;
    if (energyPerAreaVaries) energyPerArea = energyPerAreaColumn[row]!;
    if (gasPerAreaVaries) gasPerArea = gasPerAreaColumn[row]!;
    if (materialPerAreaVaries) materialPerArea = materialPerAreaColumn[row]!;
    const carbonPerArea = carbonPerAreaColumn ? carbonPerAreaColumn[carbonPerAreaVaries ? row : 0]! : ((fabIntensity * energyPerArea + gasPerArea + materialPerArea) / dieYield);
    if (carbonPerAreaOut) carbonPerAreaOut[row] = carbonPerArea;
    const dieEmbodied = dieEmbodiedColumn ? dieEmbodiedColumn[dieEmbodiedVaries ? row : 0]! : (carbonPerArea * dieArea);
    if (dieEmbodiedOut) dieEmbodiedOut[row] = dieEmbodied;
  }
}

/** What evaluation needs to know of "ACT: logic": units, their factors and operands. */
export const actLogicGraph: Graph<ActLogicInputs, ActLogicQuantities> = {
  name: 'actLogic',
  kernel: actLogic,
  columns: actLogicColumns,
  inputs: {
    dieArea: ['mm2', 0.000001],
    dieYield: ['1', 1],
    fabIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    energyPerArea: ['kWh_fac/cm2', 36000000000],
    gasPerArea: ['gCO2e/cm2', 10000],
    materialPerArea: ['gCO2e/cm2', 10000],
  },
  equations: {
    carbonPerArea: ['gCO2e/cm2', 10000, 'fabIntensity energyPerArea gasPerArea materialPerArea dieYield'],
    dieEmbodied: ['gCO2e', 1, 'carbonPerArea dieArea'],
  },
};
