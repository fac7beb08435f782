// GENERATED from the equation set "machineShare" by `npm run generate`; do not edit.
import { type MachineShareInputs, type MachineShareQuantities } from './machineShare.ts';

/** Slope of one quantity of "Making one accelerator with its share of the node" with respect to every input and quantity above it. */
export function machineShareGradient(
  input: MachineShareInputs,
  of: keyof MachineShareQuantities,
  stated: Partial<MachineShareQuantities> = {},
): Record<keyof MachineShareInputs | keyof MachineShareQuantities, number> {
  const { acceleratorEmbodied, acceleratorEmbodiedLow, acceleratorEmbodiedHigh, hostEmbodied, hostEmbodiedLow, hostEmbodiedHigh, acceleratorsPerNode } = input;
  const slope = { acceleratorEmbodied: 0, acceleratorEmbodiedLow: 0, acceleratorEmbodiedHigh: 0, hostEmbodied: 0, hostEmbodiedLow: 0, hostEmbodiedHigh: 0, acceleratorsPerNode: 0, machineEmbodied: 0, machineEmbodiedLow: 0, machineEmbodiedHigh: 0 };
  slope[of] = 1;
  if (slope.machineEmbodiedHigh !== 0 && stated.machineEmbodiedHigh === undefined) {
    slope.machineEmbodied += slope.machineEmbodiedHigh * (1);
    slope.acceleratorEmbodiedHigh += slope.machineEmbodiedHigh * (2 * (acceleratorEmbodiedHigh - acceleratorEmbodied) / (2 * Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode)))));
    slope.acceleratorEmbodied += slope.machineEmbodiedHigh * (2 * -1 * (acceleratorEmbodiedHigh - acceleratorEmbodied) / (2 * Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode)))));
    slope.hostEmbodiedHigh += slope.machineEmbodiedHigh * (2 * 1 / acceleratorsPerNode * (hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode)))));
    slope.hostEmbodied += slope.machineEmbodiedHigh * (2 * -1 / acceleratorsPerNode * (hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode)))));
    slope.acceleratorsPerNode += slope.machineEmbodiedHigh * (2 * -(hostEmbodiedHigh - hostEmbodied) * 1 / (acceleratorsPerNode * acceleratorsPerNode) * (hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedHigh - acceleratorEmbodied) * (acceleratorEmbodiedHigh - acceleratorEmbodied)) + (((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedHigh - hostEmbodied) / acceleratorsPerNode)))));
  }
  if (slope.machineEmbodiedLow !== 0 && stated.machineEmbodiedLow === undefined) {
    slope.machineEmbodied += slope.machineEmbodiedLow * (1);
    slope.acceleratorEmbodiedLow += slope.machineEmbodiedLow * (-(2 * (acceleratorEmbodiedLow - acceleratorEmbodied) / (2 * Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))))));
    slope.acceleratorEmbodied += slope.machineEmbodiedLow * (-(2 * -1 * (acceleratorEmbodiedLow - acceleratorEmbodied) / (2 * Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))))));
    slope.hostEmbodiedLow += slope.machineEmbodiedLow * (-(2 * 1 / acceleratorsPerNode * (hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))))));
    slope.hostEmbodied += slope.machineEmbodiedLow * (-(2 * -1 / acceleratorsPerNode * (hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))))));
    slope.acceleratorsPerNode += slope.machineEmbodiedLow * (-(2 * -(hostEmbodiedLow - hostEmbodied) * 1 / (acceleratorsPerNode * acceleratorsPerNode) * (hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode / (2 * Math.sqrt(((acceleratorEmbodiedLow - acceleratorEmbodied) * (acceleratorEmbodiedLow - acceleratorEmbodied)) + (((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode) * ((hostEmbodiedLow - hostEmbodied) / acceleratorsPerNode))))));
  }
  if (slope.machineEmbodied !== 0 && stated.machineEmbodied === undefined) {
    slope.acceleratorEmbodied += slope.machineEmbodied * (1);
    slope.hostEmbodied += slope.machineEmbodied * (1 / acceleratorsPerNode);
    slope.acceleratorsPerNode += slope.machineEmbodied * (-hostEmbodied * 1 / (acceleratorsPerNode * acceleratorsPerNode));
  }
  return slope;
}
