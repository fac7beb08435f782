// GENERATED from the equation set "impliedPower" by `npm run generate`; do not edit.
import { impliedPower, type ImpliedPowerInputs, type ImpliedPowerQuantities } from './impliedPower.ts';

/** Slope of one quantity of "Power that energy and hours imply" with respect to every input and quantity above it. */
export function impliedPowerGradient(
  input: ImpliedPowerInputs,
  of: keyof ImpliedPowerQuantities,
  stated: Partial<ImpliedPowerQuantities> = {},
): Record<keyof ImpliedPowerInputs | keyof ImpliedPowerQuantities, number> {
  const { itEnergy, acceleratorEnergy, acceleratorHours, thermalDesignPower } = input;
  const { impliedSystemPower, impliedAcceleratorPower } = impliedPower(input, stated);
  const slope = { itEnergy: 0, acceleratorEnergy: 0, acceleratorHours: 0, thermalDesignPower: 0, impliedSystemPower: 0, impliedAcceleratorPower: 0, impliedPowerFraction: 0, impliedSystemFraction: 0 };
  slope[of] = 1;
  if (slope.impliedSystemFraction !== 0 && stated.impliedSystemFraction === undefined) {
    slope.impliedSystemPower += slope.impliedSystemFraction * (1 / thermalDesignPower);
    slope.thermalDesignPower += slope.impliedSystemFraction * (-impliedSystemPower * 1 / (thermalDesignPower * thermalDesignPower));
  }
  if (slope.impliedPowerFraction !== 0 && stated.impliedPowerFraction === undefined) {
    slope.impliedAcceleratorPower += slope.impliedPowerFraction * (1 / thermalDesignPower);
    slope.thermalDesignPower += slope.impliedPowerFraction * (-impliedAcceleratorPower * 1 / (thermalDesignPower * thermalDesignPower));
  }
  if (slope.impliedAcceleratorPower !== 0 && stated.impliedAcceleratorPower === undefined) {
    slope.acceleratorEnergy += slope.impliedAcceleratorPower * (1 / acceleratorHours);
    slope.acceleratorHours += slope.impliedAcceleratorPower * (-acceleratorEnergy * 1 / (acceleratorHours * acceleratorHours));
  }
  if (slope.impliedSystemPower !== 0 && stated.impliedSystemPower === undefined) {
    slope.itEnergy += slope.impliedSystemPower * (1 / acceleratorHours);
    slope.acceleratorHours += slope.impliedSystemPower * (-itEnergy * 1 / (acceleratorHours * acceleratorHours));
  }
  return slope;
}
