// GENERATED from the equation set "ecologitsSpeed" by `npm run generate`; do not edit.
import { type EcologitsSpeedInputs, type EcologitsSpeedQuantities } from './ecologitsSpeed.ts';

/** Slope of one quantity of "EcoLogits: time of a token" with respect to every input and quantity above it. */
export function ecologitsSpeedGradient(
  input: EcologitsSpeedInputs,
  of: keyof EcologitsSpeedQuantities,
  stated: Partial<EcologitsSpeedQuantities> = {},
): Record<keyof EcologitsSpeedInputs | keyof EcologitsSpeedQuantities, number> {
  const { activeParameters, batch, latencyPerParameter, latencyPerRequest, tokensPerSecond } = input;
  const slope = { activeParameters: 0, batch: 0, latencyPerParameter: 0, latencyPerRequest: 0, latencyBase: 0, tokensPerSecond: 0, predictedTokenTime: 0, measuredTokenTime: 0 };
  slope[of] = 1;
  if (slope.measuredTokenTime !== 0 && stated.measuredTokenTime === undefined) {
    slope.tokensPerSecond += slope.measuredTokenTime * (-1 * 1 / (tokensPerSecond * tokensPerSecond));
  }
  if (slope.predictedTokenTime !== 0 && stated.predictedTokenTime === undefined) {
    slope.latencyPerParameter += slope.predictedTokenTime * (activeParameters);
    slope.activeParameters += slope.predictedTokenTime * (latencyPerParameter);
    slope.latencyPerRequest += slope.predictedTokenTime * (batch);
    slope.batch += slope.predictedTokenTime * (latencyPerRequest);
    slope.latencyBase += slope.predictedTokenTime * (1);
  }
  return slope;
}
