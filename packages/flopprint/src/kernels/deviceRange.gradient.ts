// GENERATED from the equation set "deviceRange" by `npm run generate`; do not edit.
import { exp, log } from '../portableMath.ts';
import { type DeviceRangeInputs, type DeviceRangeQuantities } from './deviceRange.ts';

/** Slope of one quantity of "Range of making an accelerator, from its parts" with respect to every input and quantity above it. */
export function deviceRangeGradient(
  input: DeviceRangeInputs,
  of: keyof DeviceRangeQuantities,
  stated: Partial<DeviceRangeQuantities> = {},
): Record<keyof DeviceRangeInputs | keyof DeviceRangeQuantities, number> {
  const { acceleratorEmbodied, partsEmbodied, partsEmbodiedLow, partsEmbodiedHigh, uplift, upliftLow, upliftHigh } = input;
  const slope = { acceleratorEmbodied: 0, partsEmbodied: 0, partsEmbodiedLow: 0, partsEmbodiedHigh: 0, uplift: 0, upliftLow: 0, upliftHigh: 0, acceleratorEmbodiedLow: 0, acceleratorEmbodiedHigh: 0 };
  slope[of] = 1;
  if (slope.acceleratorEmbodiedHigh !== 0 && stated.acceleratorEmbodiedHigh === undefined) {
    slope.acceleratorEmbodied += slope.acceleratorEmbodiedHigh * (exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
    slope.partsEmbodiedHigh += slope.acceleratorEmbodiedHigh * (acceleratorEmbodied * 2 * 1 / partsEmbodied / (partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied) / (2 * Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))) * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
    slope.partsEmbodied += slope.acceleratorEmbodiedHigh * (acceleratorEmbodied * 2 * -partsEmbodiedHigh * 1 / (partsEmbodied * partsEmbodied) / (partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied) / (2 * Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))) * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
    slope.upliftHigh += slope.acceleratorEmbodiedHigh * (acceleratorEmbodied * 2 * 1 / uplift / (upliftHigh / uplift) * log(upliftHigh / uplift) / (2 * Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))) * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
    slope.uplift += slope.acceleratorEmbodiedHigh * (acceleratorEmbodied * 2 * -upliftHigh * 1 / (uplift * uplift) / (upliftHigh / uplift) * log(upliftHigh / uplift) / (2 * Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))) * exp(Math.sqrt((log(partsEmbodiedHigh / partsEmbodied) * log(partsEmbodiedHigh / partsEmbodied)) + (log(upliftHigh / uplift) * log(upliftHigh / uplift)))));
  }
  if (slope.acceleratorEmbodiedLow !== 0 && stated.acceleratorEmbodiedLow === undefined) {
    slope.acceleratorEmbodied += slope.acceleratorEmbodiedLow * (exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
    slope.partsEmbodiedLow += slope.acceleratorEmbodiedLow * (acceleratorEmbodied * -(2 * 1 / partsEmbodied / (partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied) / (2 * Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift))))) * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
    slope.partsEmbodied += slope.acceleratorEmbodiedLow * (acceleratorEmbodied * -(2 * -partsEmbodiedLow * 1 / (partsEmbodied * partsEmbodied) / (partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied) / (2 * Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift))))) * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
    slope.upliftLow += slope.acceleratorEmbodiedLow * (acceleratorEmbodied * -(2 * 1 / uplift / (upliftLow / uplift) * log(upliftLow / uplift) / (2 * Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift))))) * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
    slope.uplift += slope.acceleratorEmbodiedLow * (acceleratorEmbodied * -(2 * -upliftLow * 1 / (uplift * uplift) / (upliftLow / uplift) * log(upliftLow / uplift) / (2 * Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift))))) * exp(-Math.sqrt((log(partsEmbodiedLow / partsEmbodied) * log(partsEmbodiedLow / partsEmbodied)) + (log(upliftLow / uplift) * log(upliftLow / uplift)))));
  }
  return slope;
}
