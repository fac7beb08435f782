/**
 * Power against time: limits, precision, and machines for each phase of serving.
 *
 * @module
 */
export { powerCurve, type PowerCurve, type PowerOptions, type PowerPoint } from './power/curve.ts';
export { lowPowerDecode, type DecodePoint, type LowPowerDecode } from './power/decode.ts';
export { precisionGuard, type PrecisionPoint } from './power/precision.ts';
export { oversubscribed, type Oversubscribed } from './power/published.ts';
export { splitPhases, type PhaseSplit, type SplitMachines } from './power/split.ts';
