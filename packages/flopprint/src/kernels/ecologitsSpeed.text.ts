// GENERATED from the equation set "ecologitsSpeed" by `npm run generate`; do not edit.
import type { EquationText } from '../graph.ts';

export const ecologitsSpeedText: Readonly<Record<string, EquationText>> = {
  predictedTokenTime: {"latex":"\\tau_{\\mathrm{fit}} = a \\cdot P_{\\mathrm{act}} + b \\cdot B + c","sql":"latency_per_parameter * active_parameters + latency_per_request * batch + latency_base","partials":{"latencyPerParameter":"activeParameters","activeParameters":"latencyPerParameter","latencyPerRequest":"batch","batch":"latencyPerRequest","latencyBase":"1"}},
  measuredTokenTime: {"latex":"\\tau_{\\mathrm{TPS}} = \\frac{1}{\\mathrm{TPS}}","sql":"1 / tokens_per_second","partials":{"tokensPerSecond":"-1 * 1 / tokensPerSecond ^ 2"}},
};
