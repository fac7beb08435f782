// GENERATED from the equation set "liElectricity" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Li et al. 2023: water and carbon of electricity", in coherent base units. */
export interface LiElectricityInputs {
  readonly coalGeneration: number;
  readonly gasGeneration: number;
  readonly nuclearGeneration: number;
  readonly oilGeneration: number;
  readonly otherGeneration: number;
  readonly solarGeneration: number;
  readonly hydroGeneration: number;
  readonly windGeneration: number;
  readonly coalWater: number;
  readonly gasWater: number;
  readonly nuclearWater: number;
  readonly oilWater: number;
  readonly otherWater: number;
  readonly solarWater: number;
  readonly hydroWater: number;
  readonly windWater: number;
  readonly coalCarbon: number;
  readonly gasCarbon: number;
  readonly nuclearCarbon: number;
  readonly oilCarbon: number;
  readonly otherCarbon: number;
  readonly solarCarbon: number;
  readonly hydroCarbon: number;
  readonly windCarbon: number;
}

/** Quantities of "Li et al. 2023: water and carbon of electricity", in coherent base units. */
export interface LiElectricityQuantities {
  readonly generation: number;
  readonly ewif: number;
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
  const coalGenerationStep = coalGenerationColumn.length === 1 ? 0 : 1;
  const gasGenerationColumn = input.gasGeneration;
  const gasGenerationStep = gasGenerationColumn.length === 1 ? 0 : 1;
  const nuclearGenerationColumn = input.nuclearGeneration;
  const nuclearGenerationStep = nuclearGenerationColumn.length === 1 ? 0 : 1;
  const oilGenerationColumn = input.oilGeneration;
  const oilGenerationStep = oilGenerationColumn.length === 1 ? 0 : 1;
  const otherGenerationColumn = input.otherGeneration;
  const otherGenerationStep = otherGenerationColumn.length === 1 ? 0 : 1;
  const solarGenerationColumn = input.solarGeneration;
  const solarGenerationStep = solarGenerationColumn.length === 1 ? 0 : 1;
  const hydroGenerationColumn = input.hydroGeneration;
  const hydroGenerationStep = hydroGenerationColumn.length === 1 ? 0 : 1;
  const windGenerationColumn = input.windGeneration;
  const windGenerationStep = windGenerationColumn.length === 1 ? 0 : 1;
  const coalWaterColumn = input.coalWater;
  const coalWaterStep = coalWaterColumn.length === 1 ? 0 : 1;
  const gasWaterColumn = input.gasWater;
  const gasWaterStep = gasWaterColumn.length === 1 ? 0 : 1;
  const nuclearWaterColumn = input.nuclearWater;
  const nuclearWaterStep = nuclearWaterColumn.length === 1 ? 0 : 1;
  const oilWaterColumn = input.oilWater;
  const oilWaterStep = oilWaterColumn.length === 1 ? 0 : 1;
  const otherWaterColumn = input.otherWater;
  const otherWaterStep = otherWaterColumn.length === 1 ? 0 : 1;
  const solarWaterColumn = input.solarWater;
  const solarWaterStep = solarWaterColumn.length === 1 ? 0 : 1;
  const hydroWaterColumn = input.hydroWater;
  const hydroWaterStep = hydroWaterColumn.length === 1 ? 0 : 1;
  const windWaterColumn = input.windWater;
  const windWaterStep = windWaterColumn.length === 1 ? 0 : 1;
  const coalCarbonColumn = input.coalCarbon;
  const coalCarbonStep = coalCarbonColumn.length === 1 ? 0 : 1;
  const gasCarbonColumn = input.gasCarbon;
  const gasCarbonStep = gasCarbonColumn.length === 1 ? 0 : 1;
  const nuclearCarbonColumn = input.nuclearCarbon;
  const nuclearCarbonStep = nuclearCarbonColumn.length === 1 ? 0 : 1;
  const oilCarbonColumn = input.oilCarbon;
  const oilCarbonStep = oilCarbonColumn.length === 1 ? 0 : 1;
  const otherCarbonColumn = input.otherCarbon;
  const otherCarbonStep = otherCarbonColumn.length === 1 ? 0 : 1;
  const solarCarbonColumn = input.solarCarbon;
  const solarCarbonStep = solarCarbonColumn.length === 1 ? 0 : 1;
  const hydroCarbonColumn = input.hydroCarbon;
  const hydroCarbonStep = hydroCarbonColumn.length === 1 ? 0 : 1;
  const windCarbonColumn = input.windCarbon;
  const windCarbonStep = windCarbonColumn.length === 1 ? 0 : 1;
  const generationColumn = stated.generation;
  const generationStep = generationColumn?.length === 1 ? 0 : 1;
  const generationOut = output.generation;
  const ewifColumn = stated.ewif;
  const ewifStep = ewifColumn?.length === 1 ? 0 : 1;
  const ewifOut = output.ewif;
  const carbonIntensityColumn = stated.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn?.length === 1 ? 0 : 1;
  const carbonIntensityOut = output.carbonIntensity;
  for (let row = 0; row < length; row++) {
    const coalGeneration = coalGenerationColumn[row * coalGenerationStep]!;
    const gasGeneration = gasGenerationColumn[row * gasGenerationStep]!;
    const nuclearGeneration = nuclearGenerationColumn[row * nuclearGenerationStep]!;
    const oilGeneration = oilGenerationColumn[row * oilGenerationStep]!;
    const otherGeneration = otherGenerationColumn[row * otherGenerationStep]!;
    const solarGeneration = solarGenerationColumn[row * solarGenerationStep]!;
    const hydroGeneration = hydroGenerationColumn[row * hydroGenerationStep]!;
    const windGeneration = windGenerationColumn[row * windGenerationStep]!;
    const coalWater = coalWaterColumn[row * coalWaterStep]!;
    const gasWater = gasWaterColumn[row * gasWaterStep]!;
    const nuclearWater = nuclearWaterColumn[row * nuclearWaterStep]!;
    const oilWater = oilWaterColumn[row * oilWaterStep]!;
    const otherWater = otherWaterColumn[row * otherWaterStep]!;
    const solarWater = solarWaterColumn[row * solarWaterStep]!;
    const hydroWater = hydroWaterColumn[row * hydroWaterStep]!;
    const windWater = windWaterColumn[row * windWaterStep]!;
    const coalCarbon = coalCarbonColumn[row * coalCarbonStep]!;
    const gasCarbon = gasCarbonColumn[row * gasCarbonStep]!;
    const nuclearCarbon = nuclearCarbonColumn[row * nuclearCarbonStep]!;
    const oilCarbon = oilCarbonColumn[row * oilCarbonStep]!;
    const otherCarbon = otherCarbonColumn[row * otherCarbonStep]!;
    const solarCarbon = solarCarbonColumn[row * solarCarbonStep]!;
    const hydroCarbon = hydroCarbonColumn[row * hydroCarbonStep]!;
    const windCarbon = windCarbonColumn[row * windCarbonStep]!;
    const generation = generationColumn ? generationColumn[row * generationStep]! : (coalGeneration + gasGeneration + nuclearGeneration + oilGeneration + otherGeneration + solarGeneration + hydroGeneration + windGeneration);
    if (generationOut) generationOut[row] = generation;
    const ewif = ewifColumn ? ewifColumn[row * ewifStep]! : ((coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) / generation);
    if (ewifOut) ewifOut[row] = ewif;
    const carbonIntensity = carbonIntensityColumn ? carbonIntensityColumn[row * carbonIntensityStep]! : ((coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) / generation);
    if (carbonIntensityOut) carbonIntensityOut[row] = carbonIntensity;
  }
}

/** Slope of one quantity of "Li et al. 2023: water and carbon of electricity" with respect to every input and quantity above it. */
export function liElectricityGradient(
  input: LiElectricityInputs,
  of: keyof LiElectricityQuantities,
  stated: Partial<LiElectricityQuantities> = {},
): Record<keyof LiElectricityInputs | keyof LiElectricityQuantities, number> {
  const { coalGeneration, gasGeneration, nuclearGeneration, oilGeneration, otherGeneration, solarGeneration, hydroGeneration, windGeneration, coalWater, gasWater, nuclearWater, oilWater, otherWater, solarWater, hydroWater, windWater, coalCarbon, gasCarbon, nuclearCarbon, oilCarbon, otherCarbon, solarCarbon, hydroCarbon, windCarbon } = input;
  const { generation } = liElectricity(input, stated);
  const slope = { coalGeneration: 0, gasGeneration: 0, nuclearGeneration: 0, oilGeneration: 0, otherGeneration: 0, solarGeneration: 0, hydroGeneration: 0, windGeneration: 0, coalWater: 0, gasWater: 0, nuclearWater: 0, oilWater: 0, otherWater: 0, solarWater: 0, hydroWater: 0, windWater: 0, coalCarbon: 0, gasCarbon: 0, nuclearCarbon: 0, oilCarbon: 0, otherCarbon: 0, solarCarbon: 0, hydroCarbon: 0, windCarbon: 0, generation: 0, ewif: 0, carbonIntensity: 0 };
  slope[of] = 1;
  if (slope.carbonIntensity !== 0 && stated.carbonIntensity === undefined) {
    slope.coalGeneration += slope.carbonIntensity * (coalCarbon / generation);
    slope.coalCarbon += slope.carbonIntensity * (coalGeneration / generation);
    slope.gasGeneration += slope.carbonIntensity * (gasCarbon / generation);
    slope.gasCarbon += slope.carbonIntensity * (gasGeneration / generation);
    slope.nuclearGeneration += slope.carbonIntensity * (nuclearCarbon / generation);
    slope.nuclearCarbon += slope.carbonIntensity * (nuclearGeneration / generation);
    slope.oilGeneration += slope.carbonIntensity * (oilCarbon / generation);
    slope.oilCarbon += slope.carbonIntensity * (oilGeneration / generation);
    slope.otherGeneration += slope.carbonIntensity * (otherCarbon / generation);
    slope.otherCarbon += slope.carbonIntensity * (otherGeneration / generation);
    slope.solarGeneration += slope.carbonIntensity * (solarCarbon / generation);
    slope.solarCarbon += slope.carbonIntensity * (solarGeneration / generation);
    slope.hydroGeneration += slope.carbonIntensity * (hydroCarbon / generation);
    slope.hydroCarbon += slope.carbonIntensity * (hydroGeneration / generation);
    slope.windGeneration += slope.carbonIntensity * (windCarbon / generation);
    slope.windCarbon += slope.carbonIntensity * (windGeneration / generation);
    slope.generation += slope.carbonIntensity * (-(coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) * 1 / generation ** 2);
  }
  if (slope.ewif !== 0 && stated.ewif === undefined) {
    slope.coalGeneration += slope.ewif * (coalWater / generation);
    slope.coalWater += slope.ewif * (coalGeneration / generation);
    slope.gasGeneration += slope.ewif * (gasWater / generation);
    slope.gasWater += slope.ewif * (gasGeneration / generation);
    slope.nuclearGeneration += slope.ewif * (nuclearWater / generation);
    slope.nuclearWater += slope.ewif * (nuclearGeneration / generation);
    slope.oilGeneration += slope.ewif * (oilWater / generation);
    slope.oilWater += slope.ewif * (oilGeneration / generation);
    slope.otherGeneration += slope.ewif * (otherWater / generation);
    slope.otherWater += slope.ewif * (otherGeneration / generation);
    slope.solarGeneration += slope.ewif * (solarWater / generation);
    slope.solarWater += slope.ewif * (solarGeneration / generation);
    slope.hydroGeneration += slope.ewif * (hydroWater / generation);
    slope.hydroWater += slope.ewif * (hydroGeneration / generation);
    slope.windGeneration += slope.ewif * (windWater / generation);
    slope.windWater += slope.ewif * (windGeneration / generation);
    slope.generation += slope.ewif * (-(coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) * 1 / generation ** 2);
  }
  if (slope.generation !== 0 && stated.generation === undefined) {
    slope.coalGeneration += slope.generation * (1);
    slope.gasGeneration += slope.generation * (1);
    slope.nuclearGeneration += slope.generation * (1);
    slope.oilGeneration += slope.generation * (1);
    slope.otherGeneration += slope.generation * (1);
    slope.solarGeneration += slope.generation * (1);
    slope.hydroGeneration += slope.generation * (1);
    slope.windGeneration += slope.generation * (1);
  }
  return slope;
}

/** What evaluation needs to know of "Li et al. 2023: water and carbon of electricity": units, their factors and operands. */
export const liElectricityGraph: Graph<LiElectricityInputs, LiElectricityQuantities> = {
  name: 'liElectricity',
  kernel: liElectricity,
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
