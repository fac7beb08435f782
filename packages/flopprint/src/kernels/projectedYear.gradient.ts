// GENERATED from the equation set "projectedYear" by `npm run generate`; do not edit.
import { log, pow } from '../portableMath.ts';
import { projectedYear, type ProjectedYearInputs, type ProjectedYearQuantities } from './projectedYear.ts';

/** Slope of one quantity of "A portfolio in a later year" with respect to every input and quantity above it. */
export function projectedYearGradient(
  input: ProjectedYearInputs,
  of: keyof ProjectedYearQuantities,
  stated: Partial<ProjectedYearQuantities> = {},
): Record<keyof ProjectedYearInputs | keyof ProjectedYearQuantities, number> {
  const { years, annualEnergy, carbonIntensity, annualEmbodied, useGrowth, efficiencyGrowth, performanceGrowth, gridDecline } = input;
  const { energyFactor, projectedEnergy, projectedIntensity } = projectedYear(input, stated);
  const slope = { years: 0, annualEnergy: 0, carbonIntensity: 0, annualEmbodied: 0, useGrowth: 0, efficiencyGrowth: 0, performanceGrowth: 0, gridDecline: 0, energyFactor: 0, projectedEnergy: 0, projectedIntensity: 0, projectedEmbodied: 0, projectedCarbon: 0 };
  slope[of] = 1;
  if (slope.projectedCarbon !== 0 && stated.projectedCarbon === undefined) {
    slope.projectedEnergy += slope.projectedCarbon * (projectedIntensity);
    slope.projectedIntensity += slope.projectedCarbon * (projectedEnergy);
    slope.projectedEmbodied += slope.projectedCarbon * (1);
  }
  if (slope.projectedEmbodied !== 0 && stated.projectedEmbodied === undefined) {
    slope.annualEmbodied += slope.projectedEmbodied * (pow(((1 + useGrowth) / (1 + performanceGrowth)), years));
    slope.useGrowth += slope.projectedEmbodied * (annualEmbodied * years * 1 / (1 + performanceGrowth) * pow(((1 + useGrowth) / (1 + performanceGrowth)), (years - 1)));
    slope.performanceGrowth += slope.projectedEmbodied * (annualEmbodied * years * -(1 + useGrowth) * 1 / ((1 + performanceGrowth) * (1 + performanceGrowth)) * pow(((1 + useGrowth) / (1 + performanceGrowth)), (years - 1)));
    slope.years += slope.projectedEmbodied * (annualEmbodied * pow(((1 + useGrowth) / (1 + performanceGrowth)), years) * log((1 + useGrowth) / (1 + performanceGrowth)));
  }
  if (slope.projectedIntensity !== 0 && stated.projectedIntensity === undefined) {
    slope.carbonIntensity += slope.projectedIntensity * (pow((1 - gridDecline), years));
    slope.gridDecline += slope.projectedIntensity * (carbonIntensity * years * -1 * pow((1 - gridDecline), (years - 1)));
    slope.years += slope.projectedIntensity * (carbonIntensity * pow((1 - gridDecline), years) * log(1 - gridDecline));
  }
  if (slope.projectedEnergy !== 0 && stated.projectedEnergy === undefined) {
    slope.annualEnergy += slope.projectedEnergy * (energyFactor);
    slope.energyFactor += slope.projectedEnergy * (annualEnergy);
  }
  if (slope.energyFactor !== 0 && stated.energyFactor === undefined) {
    slope.useGrowth += slope.energyFactor * (years * 1 / (1 + efficiencyGrowth) * pow(((1 + useGrowth) / (1 + efficiencyGrowth)), (years - 1)));
    slope.efficiencyGrowth += slope.energyFactor * (years * -(1 + useGrowth) * 1 / ((1 + efficiencyGrowth) * (1 + efficiencyGrowth)) * pow(((1 + useGrowth) / (1 + efficiencyGrowth)), (years - 1)));
    slope.years += slope.energyFactor * (pow(((1 + useGrowth) / (1 + efficiencyGrowth)), years) * log((1 + useGrowth) / (1 + efficiencyGrowth)));
  }
  return slope;
}
