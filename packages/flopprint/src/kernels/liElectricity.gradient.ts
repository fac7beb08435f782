// GENERATED from the equation set "liElectricity" by `npm run generate`; do not edit.
import { liElectricity, type LiElectricityInputs, type LiElectricityQuantities } from './liElectricity.ts';

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
    slope.generation += slope.carbonIntensity * (-(coalGeneration * coalCarbon + gasGeneration * gasCarbon + nuclearGeneration * nuclearCarbon + oilGeneration * oilCarbon + otherGeneration * otherCarbon + solarGeneration * solarCarbon + hydroGeneration * hydroCarbon + windGeneration * windCarbon) * 1 / (generation * generation));
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
    slope.generation += slope.ewif * (-(coalGeneration * coalWater + gasGeneration * gasWater + nuclearGeneration * nuclearWater + oilGeneration * oilWater + otherGeneration * otherWater + solarGeneration * solarWater + hydroGeneration * hydroWater + windGeneration * windWater) * 1 / (generation * generation));
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
