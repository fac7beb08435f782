// GENERATED from the equation set "jeghamUtilisation" by `npm run generate`; do not edit.
import { type JeghamUtilisationInputs, type JeghamUtilisationQuantities } from './jeghamUtilisation.ts';

/** Slope of one quantity of "Jegham et al. 2025: utilisation" with respect to every input and quantity above it. */
export function jeghamUtilisationGradient(
  input: JeghamUtilisationInputs,
  of: keyof JeghamUtilisationQuantities,
  stated: Partial<JeghamUtilisationQuantities> = {},
): Record<keyof JeghamUtilisationInputs | keyof JeghamUtilisationQuantities, number> {
  const { accelerators, acceleratorsPerNode, batch, leastDrawn, largestDrawn, otherDrawn } = input;
  const slope = { accelerators: 0, acceleratorsPerNode: 0, batch: 0, leastDrawn: 0, largestDrawn: 0, otherDrawn: 0, leastUtilisation: 0, largestUtilisation: 0, otherUtilisation: 0 };
  slope[of] = 1;
  if (slope.otherUtilisation !== 0 && stated.otherUtilisation === undefined) {
    slope.accelerators += slope.otherUtilisation * (otherDrawn / (acceleratorsPerNode * batch));
    slope.otherDrawn += slope.otherUtilisation * (accelerators / (acceleratorsPerNode * batch));
    slope.acceleratorsPerNode += slope.otherUtilisation * (-(accelerators * otherDrawn) * batch / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
    slope.batch += slope.otherUtilisation * (-(accelerators * otherDrawn) * acceleratorsPerNode / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
  }
  if (slope.largestUtilisation !== 0 && stated.largestUtilisation === undefined) {
    slope.accelerators += slope.largestUtilisation * (largestDrawn / (acceleratorsPerNode * batch));
    slope.largestDrawn += slope.largestUtilisation * (accelerators / (acceleratorsPerNode * batch));
    slope.acceleratorsPerNode += slope.largestUtilisation * (-(accelerators * largestDrawn) * batch / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
    slope.batch += slope.largestUtilisation * (-(accelerators * largestDrawn) * acceleratorsPerNode / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
  }
  if (slope.leastUtilisation !== 0 && stated.leastUtilisation === undefined) {
    slope.accelerators += slope.leastUtilisation * (leastDrawn / (acceleratorsPerNode * batch));
    slope.leastDrawn += slope.leastUtilisation * (accelerators / (acceleratorsPerNode * batch));
    slope.acceleratorsPerNode += slope.leastUtilisation * (-(accelerators * leastDrawn) * batch / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
    slope.batch += slope.leastUtilisation * (-(accelerators * leastDrawn) * acceleratorsPerNode / ((acceleratorsPerNode * batch) * (acceleratorsPerNode * batch)));
  }
  return slope;
}
