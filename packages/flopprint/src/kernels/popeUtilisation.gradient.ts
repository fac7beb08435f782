// GENERATED from the equation set "popeUtilisation" by `npm run generate`; do not edit.
import { popeUtilisation, type PopeUtilisationInputs, type PopeUtilisationQuantities } from './popeUtilisation.ts';

/** Slope of one quantity of "Pope et al. 2022: utilisation in inference" with respect to every input and quantity above it. */
export function popeUtilisationGradient(
  input: PopeUtilisationInputs,
  of: keyof PopeUtilisationQuantities,
  stated: Partial<PopeUtilisationQuantities> = {},
): Record<keyof PopeUtilisationInputs | keyof PopeUtilisationQuantities, number> {
  const { flopPerParameterToken, parameters, batch, tokensPerSequence, count, peakFlops, duration } = input;
  const { tokens, compute } = popeUtilisation(input, stated);
  const slope = { flopPerParameterToken: 0, parameters: 0, batch: 0, tokensPerSequence: 0, count: 0, peakFlops: 0, duration: 0, tokens: 0, compute: 0, mfu: 0, chipTimePerToken: 0 };
  slope[of] = 1;
  if (slope.chipTimePerToken !== 0 && stated.chipTimePerToken === undefined) {
    slope.count += slope.chipTimePerToken * (duration / tokens);
    slope.duration += slope.chipTimePerToken * (count / tokens);
    slope.tokens += slope.chipTimePerToken * (-(count * duration) * 1 / (tokens * tokens));
  }
  if (slope.mfu !== 0 && stated.mfu === undefined) {
    slope.compute += slope.mfu * (1 / (count * peakFlops * duration));
    slope.count += slope.mfu * (-compute * duration * peakFlops / ((count * peakFlops * duration) * (count * peakFlops * duration)));
    slope.peakFlops += slope.mfu * (-compute * duration * count / ((count * peakFlops * duration) * (count * peakFlops * duration)));
    slope.duration += slope.mfu * (-compute * count * peakFlops / ((count * peakFlops * duration) * (count * peakFlops * duration)));
  }
  if (slope.compute !== 0 && stated.compute === undefined) {
    slope.flopPerParameterToken += slope.compute * (tokens * parameters);
    slope.parameters += slope.compute * (tokens * flopPerParameterToken);
    slope.tokens += slope.compute * (flopPerParameterToken * parameters);
  }
  if (slope.tokens !== 0 && stated.tokens === undefined) {
    slope.batch += slope.tokens * (tokensPerSequence);
    slope.tokensPerSequence += slope.tokens * (batch);
  }
  return slope;
}
