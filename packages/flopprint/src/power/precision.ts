import { InputError } from '../errors.ts';
import { precisionLossGraph } from '../kernels/precisionLoss.ts';
import { constant } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';

/** What training at a precision does to a model, by the scaling law for precision. */
export interface PrecisionPoint {
  /** Bits of weights, activations and cache alike. */
  readonly bits: number;
  /** Parameters that the model is worth, of its own. */
  readonly effectiveShare: number;
  /** Loss above that of 16 bits, in nat per token. */
  readonly lossAdded: number;
}

/**
 * The quality guard of a lower precision: Kumar et al. (2024), main-text form. Fitted on models of up to 1.7 billion
 * parameters and 26 billion tokens; its authors do not expect the constants to hold elsewhere.
 * @param bits of weights, activations and cache alike.
 * @throws InputError for what is no positive number.
 */
export function precisionGuard(
  tables: Tables,
  model: { readonly parameters: number; readonly tokens: number },
  bits: readonly number[],
): PrecisionPoint[] {
  for (const [field, value] of Object.entries(model))
    if (!(value > 0)) throw new InputError(field, 'state a number above 0');
  const { inputs, kernel } = precisionLossGraph;
  const row = (name: keyof typeof inputs, id: string): number =>
    constant(tables, `kumar2024-${id}`).value * inputs[name][1];
  const at = (wanted: number): ReturnType<typeof kernel> => {
    if (!(wanted > 0)) throw new InputError('bits', 'state a number of bits above 0');
    return kernel({
      parameters: model.parameters * inputs.parameters[1],
      tokens: model.tokens * inputs.tokens[1],
      weightBits: wanted * inputs.weightBits[1],
      activationBits: wanted * inputs.activationBits[1],
      cacheBits: wanted * inputs.cacheBits[1],
      factorSize: row('factorSize', 'factor-size'),
      exponent: row('exponent', 'exponent'),
      factorData: row('factorData', 'factor-data'),
      irreducibleLoss: row('irreducibleLoss', 'irreducible-loss'),
      weightSensitivity: row('weightSensitivity', 'weight-sensitivity'),
      activationSensitivity: row('activationSensitivity', 'activation-sensitivity'),
      cacheSensitivity: row('cacheSensitivity', 'cache-sensitivity'),
    });
  };
  const full = at(fullBits);
  return bits.map((wanted) => {
    const { effectiveParameters, loss } = at(wanted);
    return {
      bits: wanted,
      effectiveShare: effectiveParameters / (model.parameters * inputs.parameters[1]),
      lossAdded: (loss - full.loss) / precisionLossGraph.equations.loss[1],
    };
  });
}

const fullBits = 16;
