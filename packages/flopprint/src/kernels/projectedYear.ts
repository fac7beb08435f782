// GENERATED from the equation set "projectedYear" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { pow } from '../portableMath.ts';

/** Inputs of "A portfolio in a later year", in coherent base units. */
export interface ProjectedYearInputs {
  /** Years from the start. */
  readonly years: number;
  /** Energy drawn by the data centre in the first year, in J_fac. */
  readonly annualEnergy: number;
  /** Carbon intensity of the grid in the first year, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Embodied carbon of the first year, in gCO2e. */
  readonly annualEmbodied: number;
  /** Growth of use a year. */
  readonly useGrowth: number;
  /** Growth of operations for each unit of energy a year. */
  readonly efficiencyGrowth: number;
  /** Growth of the speed of one machine a year. */
  readonly performanceGrowth: number;
  /** Fall of the carbon intensity of the grid a year. */
  readonly gridDecline: number;
}

/** Quantities of "A portfolio in a later year", in coherent base units. */
export interface ProjectedYearQuantities {
  /** Energy, of that of the first year. Source: desroches-2025. */
  readonly energyFactor: number;
  /** Energy drawn by the data centre, in J_fac. Source: desroches-2025. */
  readonly projectedEnergy: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. Source: desroches-2025. */
  readonly projectedIntensity: number;
  /** Embodied carbon, as much as machines that do the work, in gCO2e. Source: desroches-2025. */
  readonly projectedEmbodied: number;
  /** Carbon of the year, in gCO2e. Source: desroches-2025. */
  readonly projectedCarbon: number;
}

/** "A portfolio in a later year": a stated quantity replaces its formula. */
export function projectedYear(input: ProjectedYearInputs, stated?: Partial<ProjectedYearQuantities>): ProjectedYearQuantities {
  if (stated) return projectedYearStated(input, stated);
  const { years, annualEnergy, carbonIntensity, annualEmbodied, useGrowth, efficiencyGrowth, performanceGrowth, gridDecline } = input;
  const energyFactor = (pow(((1 + useGrowth) / (1 + efficiencyGrowth)), years));
  const projectedEnergy = (annualEnergy * energyFactor);
  const projectedIntensity = (carbonIntensity * pow((1 - gridDecline), years));
  const projectedEmbodied = (annualEmbodied * pow(((1 + useGrowth) / (1 + performanceGrowth)), years));
  const projectedCarbon = (projectedEnergy * projectedIntensity + projectedEmbodied);
  return { energyFactor, projectedEnergy, projectedIntensity, projectedEmbodied, projectedCarbon };
}

function projectedYearStated(input: ProjectedYearInputs, stated: Partial<ProjectedYearQuantities>): ProjectedYearQuantities {
  const { years, annualEnergy, carbonIntensity, annualEmbodied, useGrowth, efficiencyGrowth, performanceGrowth, gridDecline } = input;
  const energyFactor = stated.energyFactor ?? (pow(((1 + useGrowth) / (1 + efficiencyGrowth)), years));
  const projectedEnergy = stated.projectedEnergy ?? (annualEnergy * energyFactor);
  const projectedIntensity = stated.projectedIntensity ?? (carbonIntensity * pow((1 - gridDecline), years));
  const projectedEmbodied = stated.projectedEmbodied ?? (annualEmbodied * pow(((1 + useGrowth) / (1 + performanceGrowth)), years));
  const projectedCarbon = stated.projectedCarbon ?? (projectedEnergy * projectedIntensity + projectedEmbodied);
  return { energyFactor, projectedEnergy, projectedIntensity, projectedEmbodied, projectedCarbon };
}

/** "A portfolio in a later year" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function projectedYearColumns(
  length: number,
  input: Columns<ProjectedYearInputs>,
  stated: Partial<Columns<ProjectedYearQuantities>>,
  output: Partial<Columns<ProjectedYearQuantities>>,
): void {
  const yearsColumn = input.years;
  const yearsVaries = yearsColumn.length !== 1;
  let years = yearsColumn[0]!;
  const annualEnergyColumn = input.annualEnergy;
  const annualEnergyVaries = annualEnergyColumn.length !== 1;
  let annualEnergy = annualEnergyColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const annualEmbodiedColumn = input.annualEmbodied;
  const annualEmbodiedVaries = annualEmbodiedColumn.length !== 1;
  let annualEmbodied = annualEmbodiedColumn[0]!;
  const useGrowthColumn = input.useGrowth;
  const useGrowthVaries = useGrowthColumn.length !== 1;
  let useGrowth = useGrowthColumn[0]!;
  const efficiencyGrowthColumn = input.efficiencyGrowth;
  const efficiencyGrowthVaries = efficiencyGrowthColumn.length !== 1;
  let efficiencyGrowth = efficiencyGrowthColumn[0]!;
  const performanceGrowthColumn = input.performanceGrowth;
  const performanceGrowthVaries = performanceGrowthColumn.length !== 1;
  let performanceGrowth = performanceGrowthColumn[0]!;
  const gridDeclineColumn = input.gridDecline;
  const gridDeclineVaries = gridDeclineColumn.length !== 1;
  let gridDecline = gridDeclineColumn[0]!;
  const energyFactorColumn = stated.energyFactor;
  const energyFactorVaries = energyFactorColumn?.length !== 1;
  const energyFactorOut = output.energyFactor;
  const projectedEnergyColumn = stated.projectedEnergy;
  const projectedEnergyVaries = projectedEnergyColumn?.length !== 1;
  const projectedEnergyOut = output.projectedEnergy;
  const projectedIntensityColumn = stated.projectedIntensity;
  const projectedIntensityVaries = projectedIntensityColumn?.length !== 1;
  const projectedIntensityOut = output.projectedIntensity;
  const projectedEmbodiedColumn = stated.projectedEmbodied;
  const projectedEmbodiedVaries = projectedEmbodiedColumn?.length !== 1;
  const projectedEmbodiedOut = output.projectedEmbodied;
  const projectedCarbonColumn = stated.projectedCarbon;
  const projectedCarbonVaries = projectedCarbonColumn?.length !== 1;
  const projectedCarbonOut = output.projectedCarbon;
  for (let row = 0; row < length; row++) {
    if (yearsVaries) years = yearsColumn[row]!;
    if (annualEnergyVaries) annualEnergy = annualEnergyColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (annualEmbodiedVaries) annualEmbodied = annualEmbodiedColumn[row]!;
    if (useGrowthVaries) useGrowth = useGrowthColumn[row]!;
    if (efficiencyGrowthVaries) efficiencyGrowth = efficiencyGrowthColumn[row]!;
    if (performanceGrowthVaries) performanceGrowth = performanceGrowthColumn[row]!;
    if (gridDeclineVaries) gridDecline = gridDeclineColumn[row]!;
    const energyFactor = energyFactorColumn ? energyFactorColumn[energyFactorVaries ? row : 0]! : (pow(((1 + useGrowth) / (1 + efficiencyGrowth)), years));
    if (energyFactorOut) energyFactorOut[row] = energyFactor;
    const projectedEnergy = projectedEnergyColumn ? projectedEnergyColumn[projectedEnergyVaries ? row : 0]! : (annualEnergy * energyFactor);
    if (projectedEnergyOut) projectedEnergyOut[row] = projectedEnergy;
    const projectedIntensity = projectedIntensityColumn ? projectedIntensityColumn[projectedIntensityVaries ? row : 0]! : (carbonIntensity * pow((1 - gridDecline), years));
    if (projectedIntensityOut) projectedIntensityOut[row] = projectedIntensity;
    const projectedEmbodied = projectedEmbodiedColumn ? projectedEmbodiedColumn[projectedEmbodiedVaries ? row : 0]! : (annualEmbodied * pow(((1 + useGrowth) / (1 + performanceGrowth)), years));
    if (projectedEmbodiedOut) projectedEmbodiedOut[row] = projectedEmbodied;
    const projectedCarbon = projectedCarbonColumn ? projectedCarbonColumn[projectedCarbonVaries ? row : 0]! : (projectedEnergy * projectedIntensity + projectedEmbodied);
    if (projectedCarbonOut) projectedCarbonOut[row] = projectedCarbon;
  }
}

/** What evaluation needs to know of "A portfolio in a later year": units, their factors and operands. */
export const projectedYearGraph: Graph<ProjectedYearInputs, ProjectedYearQuantities> = {
  name: 'projectedYear',
  kernel: projectedYear,
  columns: projectedYearColumns,
  inputs: {
    years: ['1', 1],
    annualEnergy: ['MWh_fac', 3600000000],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    annualEmbodied: ['tCO2e', 1000000],
    useGrowth: ['1', 1],
    efficiencyGrowth: ['1', 1],
    performanceGrowth: ['1', 1],
    gridDecline: ['1', 1],
  },
  equations: {
    energyFactor: ['1', 1, 'useGrowth efficiencyGrowth years'],
    projectedEnergy: ['MWh_fac', 3600000000, 'annualEnergy energyFactor'],
    projectedIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7, 'carbonIntensity gridDecline years'],
    projectedEmbodied: ['tCO2e', 1000000, 'annualEmbodied useGrowth performanceGrowth years'],
    projectedCarbon: ['tCO2e', 1000000, 'projectedEnergy projectedIntensity projectedEmbodied'],
  },
};
