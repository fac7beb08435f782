// GENERATED from the equation set "codecarbonMemory" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "CodeCarbon: memory", in coherent base units. */
export interface CodecarbonMemoryInputs {
  /** Memory modules. */
  readonly modules: number;
  /** Power of one module, in J_it/s. */
  readonly modulePower: number;
  /** Modules that are counted at least. */
  readonly leastModules: number;
  /** Modules up to the first tier. */
  readonly firstTier: number;
  /** Modules up to the second tier. */
  readonly secondTier: number;
  /** Modules up to the third tier. */
  readonly thirdTier: number;
  /** Power of a module in the second tier, over that in the first. */
  readonly secondShare: number;
  /** Power of a module in the third tier, over that in the first. */
  readonly thirdShare: number;
  /** Power of a module in the fourth tier, over that in the first. */
  readonly fourthShare: number;
}

/** Quantities of "CodeCarbon: memory", in coherent base units. */
export interface CodecarbonMemoryQuantities {
  /** Modules as if each drew the power of the first. Source: codecarbon. */
  readonly fullModules: number;
  /** Power of the memory, in J_it/s. Source: codecarbon. */
  readonly power: number;
}

/** "CodeCarbon: memory": a stated quantity replaces its formula. */
export function codecarbonMemory(input: CodecarbonMemoryInputs, stated?: Partial<CodecarbonMemoryQuantities>): CodecarbonMemoryQuantities {
  if (stated) return codecarbonMemoryStated(input, stated);
  const { modules, modulePower, leastModules, firstTier, secondTier, thirdTier, secondShare, thirdShare, fourthShare } = input;
  const fullModules = (Math.min(modules, firstTier) + secondShare * Math.max(Math.min(modules, secondTier) - firstTier, 0) + thirdShare * Math.max(Math.min(modules, thirdTier) - secondTier, 0) + fourthShare * Math.max(modules - thirdTier, 0));
  const power = (modulePower * Math.max(fullModules, leastModules));
  return { fullModules, power };
}

function codecarbonMemoryStated(input: CodecarbonMemoryInputs, stated: Partial<CodecarbonMemoryQuantities>): CodecarbonMemoryQuantities {
  const { modules, modulePower, leastModules, firstTier, secondTier, thirdTier, secondShare, thirdShare, fourthShare } = input;
  const fullModules = stated.fullModules ?? (Math.min(modules, firstTier) + secondShare * Math.max(Math.min(modules, secondTier) - firstTier, 0) + thirdShare * Math.max(Math.min(modules, thirdTier) - secondTier, 0) + fourthShare * Math.max(modules - thirdTier, 0));
  const power = stated.power ?? (modulePower * Math.max(fullModules, leastModules));
  return { fullModules, power };
}

/** "CodeCarbon: memory" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function codecarbonMemoryColumns(
  length: number,
  input: Columns<CodecarbonMemoryInputs>,
  stated: Partial<Columns<CodecarbonMemoryQuantities>>,
  output: Partial<Columns<CodecarbonMemoryQuantities>>,
): void {
  const modulesColumn = input.modules;
  const modulesVaries = modulesColumn.length !== 1;
  let modules = modulesColumn[0]!;
  const modulePowerColumn = input.modulePower;
  const modulePowerVaries = modulePowerColumn.length !== 1;
  let modulePower = modulePowerColumn[0]!;
  const leastModulesColumn = input.leastModules;
  const leastModulesVaries = leastModulesColumn.length !== 1;
  let leastModules = leastModulesColumn[0]!;
  const firstTierColumn = input.firstTier;
  const firstTierVaries = firstTierColumn.length !== 1;
  let firstTier = firstTierColumn[0]!;
  const secondTierColumn = input.secondTier;
  const secondTierVaries = secondTierColumn.length !== 1;
  let secondTier = secondTierColumn[0]!;
  const thirdTierColumn = input.thirdTier;
  const thirdTierVaries = thirdTierColumn.length !== 1;
  let thirdTier = thirdTierColumn[0]!;
  const secondShareColumn = input.secondShare;
  const secondShareVaries = secondShareColumn.length !== 1;
  let secondShare = secondShareColumn[0]!;
  const thirdShareColumn = input.thirdShare;
  const thirdShareVaries = thirdShareColumn.length !== 1;
  let thirdShare = thirdShareColumn[0]!;
  const fourthShareColumn = input.fourthShare;
  const fourthShareVaries = fourthShareColumn.length !== 1;
  let fourthShare = fourthShareColumn[0]!;
  const fullModulesColumn = stated.fullModules;
  const fullModulesVaries = fullModulesColumn?.length !== 1;
  const fullModulesOut = output.fullModules;
  const powerColumn = stated.power;
  const powerVaries = powerColumn?.length !== 1;
  const powerOut = output.power;
  for (let row = 0; row < length; row++) {
    if (modulesVaries) modules = modulesColumn[row]!;
    if (modulePowerVaries) modulePower = modulePowerColumn[row]!;
    if (leastModulesVaries) leastModules = leastModulesColumn[row]!;
    if (firstTierVaries) firstTier = firstTierColumn[row]!;
    if (secondTierVaries) secondTier = secondTierColumn[row]!;
    if (thirdTierVaries) thirdTier = thirdTierColumn[row]!;
    if (secondShareVaries) secondShare = secondShareColumn[row]!;
    if (thirdShareVaries) thirdShare = thirdShareColumn[row]!;
    if (fourthShareVaries) fourthShare = fourthShareColumn[row]!;
    const fullModules = fullModulesColumn ? fullModulesColumn[fullModulesVaries ? row : 0]! : (Math.min(modules, firstTier) + secondShare * Math.max(Math.min(modules, secondTier) - firstTier, 0) + thirdShare * Math.max(Math.min(modules, thirdTier) - secondTier, 0) + fourthShare * Math.max(modules - thirdTier, 0));
    if (fullModulesOut) fullModulesOut[row] = fullModules;
    const power = powerColumn ? powerColumn[powerVaries ? row : 0]! : (modulePower * Math.max(fullModules, leastModules));
    if (powerOut) powerOut[row] = power;
  }
}

/** What evaluation needs to know of "CodeCarbon: memory": units, their factors and operands. */
export const codecarbonMemoryGraph: Graph<CodecarbonMemoryInputs, CodecarbonMemoryQuantities> = {
  name: 'codecarbonMemory',
  kernel: codecarbonMemory,
  columns: codecarbonMemoryColumns,
  inputs: {
    modules: ['1', 1],
    modulePower: ['W_it', 1],
    leastModules: ['1', 1],
    firstTier: ['1', 1],
    secondTier: ['1', 1],
    thirdTier: ['1', 1],
    secondShare: ['1', 1],
    thirdShare: ['1', 1],
    fourthShare: ['1', 1],
  },
  equations: {
    fullModules: ['1', 1, 'modules firstTier secondShare secondTier thirdShare thirdTier fourthShare'],
    power: ['W_it', 1, 'modulePower fullModules leastModules'],
  },
};
