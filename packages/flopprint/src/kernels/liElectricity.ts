// GENERATED from the equation set "liElectricity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: water and carbon of electricity", in coherent base units. */
export interface LiElectricityInputs {
  /** Electricity from coal, in J_fac. */
  readonly coalGeneration: number;
  /** Electricity from gas, in J_fac. */
  readonly gasGeneration: number;
  /** Electricity from nuclear, in J_fac. */
  readonly nuclearGeneration: number;
  /** Electricity from oil, in J_fac. */
  readonly oilGeneration: number;
  /** Electricity from other, in J_fac. */
  readonly otherGeneration: number;
  /** Electricity from solar, in J_fac. */
  readonly solarGeneration: number;
  /** Electricity from hydro, in J_fac. */
  readonly hydroGeneration: number;
  /** Electricity from wind, in J_fac. */
  readonly windGeneration: number;
  /** Water of electricity from coal, in m3_con/J_fac. */
  readonly coalWater: number;
  /** Water of electricity from gas, in m3_con/J_fac. */
  readonly gasWater: number;
  /** Water of electricity from nuclear, in m3_con/J_fac. */
  readonly nuclearWater: number;
  /** Water of electricity from oil, in m3_con/J_fac. */
  readonly oilWater: number;
  /** Water of electricity from other, in m3_con/J_fac. */
  readonly otherWater: number;
  /** Water of electricity from solar, in m3_con/J_fac. */
  readonly solarWater: number;
  /** Water of electricity from hydro, in m3_con/J_fac. */
  readonly hydroWater: number;
  /** Water of electricity from wind, in m3_con/J_fac. */
  readonly windWater: number;
  /** Carbon of electricity from coal, in gCO2e/J_fac. */
  readonly coalCarbon: number;
  /** Carbon of electricity from gas, in gCO2e/J_fac. */
  readonly gasCarbon: number;
  /** Carbon of electricity from nuclear, in gCO2e/J_fac. */
  readonly nuclearCarbon: number;
  /** Carbon of electricity from oil, in gCO2e/J_fac. */
  readonly oilCarbon: number;
  /** Carbon of electricity from other, in gCO2e/J_fac. */
  readonly otherCarbon: number;
  /** Carbon of electricity from solar, in gCO2e/J_fac. */
  readonly solarCarbon: number;
  /** Carbon of electricity from hydro, in gCO2e/J_fac. */
  readonly hydroCarbon: number;
  /** Carbon of electricity from wind, in gCO2e/J_fac. */
  readonly windCarbon: number;
}

/** Quantities of "Li et al. 2023: water and carbon of electricity", in coherent base units. */
export interface LiElectricityQuantities {
  /** Electricity from all fuels, in J_fac. Source: li-2023-v5. */
  readonly generation: number;
  /** Water of the electricity, in m3_con/J_fac. Source: ren-lab-code. */
  readonly ewif: number;
  /** Carbon intensity of the electricity, in gCO2e/J_fac. Source: ren-lab-code. */
  readonly carbonIntensity: number;
}

/** "Li et al. 2023: water and carbon of electricity": a stated quantity replaces its formula. */
export function liElectricity(input: LiElectricityInputs, stated?: Partial<LiElectricityQuantities>): LiElectricityQuantities {
  if (stated) return liElectricityStated(input, stated);
  const { coalGeneration, gasGeneration, nuclearGeneration, oilGeneration, otherGeneration, solarGeneration, hydroGeneration, windGeneration, coalWater, gasWater, nuclearWater, oilWater, otherWater, solarWater, hydroWater, windWater, coalCarbon, gasCarbon, nuclearCarbon, oilCarbon, otherCarbon, solarCarbon, hydroCarbon, windCarbon } = input;
  const generation = (coalGeneration + gasGeneration + nuclearGeneration + oilGeneration + otherGeneration + solarGeneration + hydroGeneration + windGeneration);
  const ewif = ((coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) / generation);
  const carbonIntensity = ((coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) / generation);
  return { generation, ewif, carbonIntensity };
}

function liElectricityStated(input: LiElectricityInputs, stated: Partial<LiElectricityQuantities>): LiElectricityQuantities {
  const { coalGeneration, gasGeneration, nuclearGeneration, oilGeneration, otherGeneration, solarGeneration, hydroGeneration, windGeneration, coalWater, gasWater, nuclearWater, oilWater, otherWater, solarWater, hydroWater, windWater, coalCarbon, gasCarbon, nuclearCarbon, oilCarbon, otherCarbon, solarCarbon, hydroCarbon, windCarbon } = input;
  const generation = stated.generation ?? (coalGeneration + gasGeneration + nuclearGeneration + oilGeneration + otherGeneration + solarGeneration + hydroGeneration + windGeneration);
  const ewif = stated.ewif ?? ((coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) / generation);
  const carbonIntensity = stated.carbonIntensity ?? ((coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) / generation);
  return { generation, ewif, carbonIntensity };
}

/** "Li et al. 2023: water and carbon of electricity" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function liElectricityColumns(
  length: number,
  input: Columns<LiElectricityInputs>,
  stated: Partial<Columns<LiElectricityQuantities>>,
  output: Partial<Columns<LiElectricityQuantities>>,
): void {
  const coalGenerationColumn = input.coalGeneration;
  const coalGenerationVaries = coalGenerationColumn.length !== 1;
  let coalGeneration = coalGenerationColumn[0]!;
  const gasGenerationColumn = input.gasGeneration;
  const gasGenerationVaries = gasGenerationColumn.length !== 1;
  let gasGeneration = gasGenerationColumn[0]!;
  const nuclearGenerationColumn = input.nuclearGeneration;
  const nuclearGenerationVaries = nuclearGenerationColumn.length !== 1;
  let nuclearGeneration = nuclearGenerationColumn[0]!;
  const oilGenerationColumn = input.oilGeneration;
  const oilGenerationVaries = oilGenerationColumn.length !== 1;
  let oilGeneration = oilGenerationColumn[0]!;
  const otherGenerationColumn = input.otherGeneration;
  const otherGenerationVaries = otherGenerationColumn.length !== 1;
  let otherGeneration = otherGenerationColumn[0]!;
  const solarGenerationColumn = input.solarGeneration;
  const solarGenerationVaries = solarGenerationColumn.length !== 1;
  let solarGeneration = solarGenerationColumn[0]!;
  const hydroGenerationColumn = input.hydroGeneration;
  const hydroGenerationVaries = hydroGenerationColumn.length !== 1;
  let hydroGeneration = hydroGenerationColumn[0]!;
  const windGenerationColumn = input.windGeneration;
  const windGenerationVaries = windGenerationColumn.length !== 1;
  let windGeneration = windGenerationColumn[0]!;
  const coalWaterColumn = input.coalWater;
  const coalWaterVaries = coalWaterColumn.length !== 1;
  let coalWater = coalWaterColumn[0]!;
  const gasWaterColumn = input.gasWater;
  const gasWaterVaries = gasWaterColumn.length !== 1;
  let gasWater = gasWaterColumn[0]!;
  const nuclearWaterColumn = input.nuclearWater;
  const nuclearWaterVaries = nuclearWaterColumn.length !== 1;
  let nuclearWater = nuclearWaterColumn[0]!;
  const oilWaterColumn = input.oilWater;
  const oilWaterVaries = oilWaterColumn.length !== 1;
  let oilWater = oilWaterColumn[0]!;
  const otherWaterColumn = input.otherWater;
  const otherWaterVaries = otherWaterColumn.length !== 1;
  let otherWater = otherWaterColumn[0]!;
  const solarWaterColumn = input.solarWater;
  const solarWaterVaries = solarWaterColumn.length !== 1;
  let solarWater = solarWaterColumn[0]!;
  const hydroWaterColumn = input.hydroWater;
  const hydroWaterVaries = hydroWaterColumn.length !== 1;
  let hydroWater = hydroWaterColumn[0]!;
  const windWaterColumn = input.windWater;
  const windWaterVaries = windWaterColumn.length !== 1;
  let windWater = windWaterColumn[0]!;
  const coalCarbonColumn = input.coalCarbon;
  const coalCarbonVaries = coalCarbonColumn.length !== 1;
  let coalCarbon = coalCarbonColumn[0]!;
  const gasCarbonColumn = input.gasCarbon;
  const gasCarbonVaries = gasCarbonColumn.length !== 1;
  let gasCarbon = gasCarbonColumn[0]!;
  const nuclearCarbonColumn = input.nuclearCarbon;
  const nuclearCarbonVaries = nuclearCarbonColumn.length !== 1;
  let nuclearCarbon = nuclearCarbonColumn[0]!;
  const oilCarbonColumn = input.oilCarbon;
  const oilCarbonVaries = oilCarbonColumn.length !== 1;
  let oilCarbon = oilCarbonColumn[0]!;
  const otherCarbonColumn = input.otherCarbon;
  const otherCarbonVaries = otherCarbonColumn.length !== 1;
  let otherCarbon = otherCarbonColumn[0]!;
  const solarCarbonColumn = input.solarCarbon;
  const solarCarbonVaries = solarCarbonColumn.length !== 1;
  let solarCarbon = solarCarbonColumn[0]!;
  const hydroCarbonColumn = input.hydroCarbon;
  const hydroCarbonVaries = hydroCarbonColumn.length !== 1;
  let hydroCarbon = hydroCarbonColumn[0]!;
  const windCarbonColumn = input.windCarbon;
  const windCarbonVaries = windCarbonColumn.length !== 1;
  let windCarbon = windCarbonColumn[0]!;
  const generationColumn = stated.generation;
  const generationVaries = generationColumn?.length !== 1;
  const generationOut = output.generation;
  const ewifColumn = stated.ewif;
  const ewifVaries = ewifColumn?.length !== 1;
  const ewifOut = output.ewif;
  const carbonIntensityColumn = stated.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn?.length !== 1;
  const carbonIntensityOut = output.carbonIntensity;
  for (let row = 0; row < length; row++) {
    if (coalGenerationVaries) coalGeneration = coalGenerationColumn[row]!;
    if (gasGenerationVaries) gasGeneration = gasGenerationColumn[row]!;
    if (nuclearGenerationVaries) nuclearGeneration = nuclearGenerationColumn[row]!;
    if (oilGenerationVaries) oilGeneration = oilGenerationColumn[row]!;
    if (otherGenerationVaries) otherGeneration = otherGenerationColumn[row]!;
    if (solarGenerationVaries) solarGeneration = solarGenerationColumn[row]!;
    if (hydroGenerationVaries) hydroGeneration = hydroGenerationColumn[row]!;
    if (windGenerationVaries) windGeneration = windGenerationColumn[row]!;
    if (coalWaterVaries) coalWater = coalWaterColumn[row]!;
    if (gasWaterVaries) gasWater = gasWaterColumn[row]!;
    if (nuclearWaterVaries) nuclearWater = nuclearWaterColumn[row]!;
    if (oilWaterVaries) oilWater = oilWaterColumn[row]!;
    if (otherWaterVaries) otherWater = otherWaterColumn[row]!;
    if (solarWaterVaries) solarWater = solarWaterColumn[row]!;
    if (hydroWaterVaries) hydroWater = hydroWaterColumn[row]!;
    if (windWaterVaries) windWater = windWaterColumn[row]!;
    if (coalCarbonVaries) coalCarbon = coalCarbonColumn[row]!;
    if (gasCarbonVaries) gasCarbon = gasCarbonColumn[row]!;
    if (nuclearCarbonVaries) nuclearCarbon = nuclearCarbonColumn[row]!;
    if (oilCarbonVaries) oilCarbon = oilCarbonColumn[row]!;
    if (otherCarbonVaries) otherCarbon = otherCarbonColumn[row]!;
    if (solarCarbonVaries) solarCarbon = solarCarbonColumn[row]!;
    if (hydroCarbonVaries) hydroCarbon = hydroCarbonColumn[row]!;
    if (windCarbonVaries) windCarbon = windCarbonColumn[row]!;
    const generation = generationColumn ? generationColumn[generationVaries ? row : 0]! : (coalGeneration + gasGeneration + nuclearGeneration + oilGeneration + otherGeneration + solarGeneration + hydroGeneration + windGeneration);
    if (generationOut) generationOut[row] = generation;
    const ewif = ewifColumn ? ewifColumn[ewifVaries ? row : 0]! : ((coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) / generation);
    if (ewifOut) ewifOut[row] = ewif;
    const carbonIntensity = carbonIntensityColumn ? carbonIntensityColumn[carbonIntensityVaries ? row : 0]! : ((coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) / generation);
    if (carbonIntensityOut) carbonIntensityOut[row] = carbonIntensity;
  }
}

/** What evaluation needs to know of "Li et al. 2023: water and carbon of electricity": units, their factors and operands. */
export const liElectricityGraph: Graph<LiElectricityInputs, LiElectricityQuantities> = {
  name: 'liElectricity',
  kernel: liElectricity,
  columns: liElectricityColumns,
  inputs: {
    coalGeneration: ['MWh_fac', 3600000000],
    gasGeneration: ['MWh_fac', 3600000000],
    nuclearGeneration: ['MWh_fac', 3600000000],
    oilGeneration: ['MWh_fac', 3600000000],
    otherGeneration: ['MWh_fac', 3600000000],
    solarGeneration: ['MWh_fac', 3600000000],
    hydroGeneration: ['MWh_fac', 3600000000],
    windGeneration: ['MWh_fac', 3600000000],
    coalWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    gasWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    nuclearWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    oilWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    otherWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    solarWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    hydroWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    windWater: ['L_con/MWh_fac', 2.777777777777778e-13],
    coalCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    gasCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    nuclearCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    oilCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    otherCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    solarCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    hydroCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    windCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
  },
  equations: {
    generation: ['MWh_fac', 3600000000, 'coalGeneration gasGeneration nuclearGeneration oilGeneration otherGeneration solarGeneration hydroGeneration windGeneration'],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10, 'coalGeneration coalWater gasGeneration gasWater nuclearGeneration nuclearWater oilGeneration oilWater otherGeneration otherWater solarGeneration solarWater hydroGeneration hydroWater windGeneration windWater generation'],
    carbonIntensity: ['kgCO2e/kWh_fac', 0.0002777777777777778, 'coalGeneration coalCarbon gasGeneration gasCarbon nuclearGeneration nuclearCarbon oilGeneration oilCarbon otherGeneration otherCarbon solarGeneration solarCarbon hydroGeneration hydroCarbon windGeneration windCarbon generation'],
  },
};
