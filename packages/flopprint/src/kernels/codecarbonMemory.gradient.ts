// GENERATED from the equation set "codecarbonMemory" by `npm run generate`; do not edit.
import { codecarbonMemory, type CodecarbonMemoryInputs, type CodecarbonMemoryQuantities } from './codecarbonMemory.ts';

/** Slope of one quantity of "CodeCarbon: memory" with respect to every input and quantity above it. */
export function codecarbonMemoryGradient(
  input: CodecarbonMemoryInputs,
  of: keyof CodecarbonMemoryQuantities,
  stated: Partial<CodecarbonMemoryQuantities> = {},
): Record<keyof CodecarbonMemoryInputs | keyof CodecarbonMemoryQuantities, number> {
  const { modules, modulePower, leastModules, firstTier, secondTier, thirdTier, secondShare, thirdShare, fourthShare } = input;
  const { fullModules } = codecarbonMemory(input, stated);
  const slope = { modules: 0, modulePower: 0, leastModules: 0, firstTier: 0, secondTier: 0, thirdTier: 0, secondShare: 0, thirdShare: 0, fourthShare: 0, fullModules: 0, power: 0 };
  slope[of] = 1;
  if (slope.power !== 0 && stated.power === undefined) {
    slope.modulePower += slope.power * (Math.max(fullModules, leastModules));
    slope.fullModules += slope.power * ((modulePower) * (fullModules >= leastModules ? 1 : 0));
    slope.leastModules += slope.power * ((modulePower) * (fullModules >= leastModules ? 0 : 1));
  }
  if (slope.fullModules !== 0 && stated.fullModules === undefined) {
    slope.modules += slope.fullModules * ((modules <= firstTier ? 1 : 0) + (secondShare) * (Math.min(modules, secondTier) - firstTier >= 0 ? (modules <= secondTier ? 1 : 0) : 0) + (thirdShare) * (Math.min(modules, thirdTier) - secondTier >= 0 ? (modules <= thirdTier ? 1 : 0) : 0) + (fourthShare) * (modules - thirdTier >= 0 ? 1 : 0));
    slope.firstTier += slope.fullModules * ((modules <= firstTier ? 0 : 1) + (secondShare) * (Math.min(modules, secondTier) - firstTier >= 0 ? -1 : 0));
    slope.secondShare += slope.fullModules * (Math.max(Math.min(modules, secondTier) - firstTier, 0));
    slope.secondTier += slope.fullModules * ((secondShare) * (Math.min(modules, secondTier) - firstTier >= 0 ? (modules <= secondTier ? 0 : 1) : 0) + (thirdShare) * (Math.min(modules, thirdTier) - secondTier >= 0 ? -1 : 0));
    slope.thirdShare += slope.fullModules * (Math.max(Math.min(modules, thirdTier) - secondTier, 0));
    slope.thirdTier += slope.fullModules * ((thirdShare) * (Math.min(modules, thirdTier) - secondTier >= 0 ? (modules <= thirdTier ? 0 : 1) : 0) + (fourthShare) * (modules - thirdTier >= 0 ? -1 : 0));
    slope.fourthShare += slope.fullModules * (Math.max(modules - thirdTier, 0));
  }
  return slope;
}
