// GENERATED from the equation set "pydcmChiller" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "PyDCM: chiller", in coherent base units. */
export interface PydcmChillerInputs {
  readonly coolingCapacity: number;
  readonly load: number;
  readonly ambient: number;
  readonly condenserDesign: number;
  readonly evaporatorDesign: number;
  readonly temperatureRise: number;
  readonly capacityConstant: number;
  readonly capacityLinear: number;
  readonly capacitySquare: number;
  readonly fullConstant: number;
  readonly fullLinear: number;
  readonly fullSquare: number;
  readonly partConstant: number;
  readonly partLinear: number;
  readonly partSquare: number;
  readonly leastLoad: number;
  readonly ratedPerformance: number;
}

/** Quantities of "PyDCM: chiller", in coherent base units. */
export interface PydcmChillerQuantities {
  readonly temperatureTerm: number;
  readonly availableShare: number;
  readonly availableCapacity: number;
  readonly fullLoadFactor: number;
  readonly loadRatio: number;
  readonly partLoad: number;
  readonly partLoadFactor: number;
  readonly cycling: number;
  readonly power: number;
}

/** "PyDCM: chiller": a stated quantity replaces its formula. */
export function pydcmChiller(input: PydcmChillerInputs, stated?: Partial<PydcmChillerQuantities>): PydcmChillerQuantities {
  if (stated) return pydcmChillerStated(input, stated);
  const { coolingCapacity, load, ambient, condenserDesign, evaporatorDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const temperatureTerm = ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
  const availableShare = (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * temperatureTerm ** 2);
  const availableCapacity = (availableShare * coolingCapacity);
  const fullLoadFactor = (fullConstant + fullLinear * availableShare + fullSquare * availableShare ** 2);
  const loadRatio = (load / availableCapacity);
  const partLoad = (Math.min(1, Math.max(leastLoad, loadRatio)));
  const partLoadFactor = (partConstant + partLinear * partLoad + partSquare * partLoad ** 2);
  const cycling = (Math.min(1, loadRatio / leastLoad));
  const power = (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling);
  return { temperatureTerm, availableShare, availableCapacity, fullLoadFactor, loadRatio, partLoad, partLoadFactor, cycling, power };
}

function pydcmChillerStated(input: PydcmChillerInputs, stated: Partial<PydcmChillerQuantities>): PydcmChillerQuantities {
  const { coolingCapacity, load, ambient, condenserDesign, evaporatorDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const temperatureTerm = stated.temperatureTerm ?? ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
  const availableShare = stated.availableShare ?? (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * temperatureTerm ** 2);
  const availableCapacity = stated.availableCapacity ?? (availableShare * coolingCapacity);
  const fullLoadFactor = stated.fullLoadFactor ?? (fullConstant + fullLinear * availableShare + fullSquare * availableShare ** 2);
  const loadRatio = stated.loadRatio ?? (load / availableCapacity);
  const partLoad = stated.partLoad ?? (Math.min(1, Math.max(leastLoad, loadRatio)));
  const partLoadFactor = stated.partLoadFactor ?? (partConstant + partLinear * partLoad + partSquare * partLoad ** 2);
  const cycling = stated.cycling ?? (Math.min(1, loadRatio / leastLoad));
  const power = stated.power ?? (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling);
  return { temperatureTerm, availableShare, availableCapacity, fullLoadFactor, loadRatio, partLoad, partLoadFactor, cycling, power };
}

/** "PyDCM: chiller" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function pydcmChillerColumns(
  length: number,
  input: Columns<PydcmChillerInputs>,
  stated: Partial<Columns<PydcmChillerQuantities>>,
  output: Partial<Columns<PydcmChillerQuantities>>,
): void {
  const coolingCapacityColumn = input.coolingCapacity;
  const coolingCapacityStep = coolingCapacityColumn.length === 1 ? 0 : 1;
  const loadColumn = input.load;
  const loadStep = loadColumn.length === 1 ? 0 : 1;
  const ambientColumn = input.ambient;
  const ambientStep = ambientColumn.length === 1 ? 0 : 1;
  const condenserDesignColumn = input.condenserDesign;
  const condenserDesignStep = condenserDesignColumn.length === 1 ? 0 : 1;
  const evaporatorDesignColumn = input.evaporatorDesign;
  const evaporatorDesignStep = evaporatorDesignColumn.length === 1 ? 0 : 1;
  const temperatureRiseColumn = input.temperatureRise;
  const temperatureRiseStep = temperatureRiseColumn.length === 1 ? 0 : 1;
  const capacityConstantColumn = input.capacityConstant;
  const capacityConstantStep = capacityConstantColumn.length === 1 ? 0 : 1;
  const capacityLinearColumn = input.capacityLinear;
  const capacityLinearStep = capacityLinearColumn.length === 1 ? 0 : 1;
  const capacitySquareColumn = input.capacitySquare;
  const capacitySquareStep = capacitySquareColumn.length === 1 ? 0 : 1;
  const fullConstantColumn = input.fullConstant;
  const fullConstantStep = fullConstantColumn.length === 1 ? 0 : 1;
  const fullLinearColumn = input.fullLinear;
  const fullLinearStep = fullLinearColumn.length === 1 ? 0 : 1;
  const fullSquareColumn = input.fullSquare;
  const fullSquareStep = fullSquareColumn.length === 1 ? 0 : 1;
  const partConstantColumn = input.partConstant;
  const partConstantStep = partConstantColumn.length === 1 ? 0 : 1;
  const partLinearColumn = input.partLinear;
  const partLinearStep = partLinearColumn.length === 1 ? 0 : 1;
  const partSquareColumn = input.partSquare;
  const partSquareStep = partSquareColumn.length === 1 ? 0 : 1;
  const leastLoadColumn = input.leastLoad;
  const leastLoadStep = leastLoadColumn.length === 1 ? 0 : 1;
  const ratedPerformanceColumn = input.ratedPerformance;
  const ratedPerformanceStep = ratedPerformanceColumn.length === 1 ? 0 : 1;
  const temperatureTermColumn = stated.temperatureTerm;
  const temperatureTermStep = temperatureTermColumn?.length === 1 ? 0 : 1;
  const temperatureTermOut = output.temperatureTerm;
  const availableShareColumn = stated.availableShare;
  const availableShareStep = availableShareColumn?.length === 1 ? 0 : 1;
  const availableShareOut = output.availableShare;
  const availableCapacityColumn = stated.availableCapacity;
  const availableCapacityStep = availableCapacityColumn?.length === 1 ? 0 : 1;
  const availableCapacityOut = output.availableCapacity;
  const fullLoadFactorColumn = stated.fullLoadFactor;
  const fullLoadFactorStep = fullLoadFactorColumn?.length === 1 ? 0 : 1;
  const fullLoadFactorOut = output.fullLoadFactor;
  const loadRatioColumn = stated.loadRatio;
  const loadRatioStep = loadRatioColumn?.length === 1 ? 0 : 1;
  const loadRatioOut = output.loadRatio;
  const partLoadColumn = stated.partLoad;
  const partLoadStep = partLoadColumn?.length === 1 ? 0 : 1;
  const partLoadOut = output.partLoad;
  const partLoadFactorColumn = stated.partLoadFactor;
  const partLoadFactorStep = partLoadFactorColumn?.length === 1 ? 0 : 1;
  const partLoadFactorOut = output.partLoadFactor;
  const cyclingColumn = stated.cycling;
  const cyclingStep = cyclingColumn?.length === 1 ? 0 : 1;
  const cyclingOut = output.cycling;
  const powerColumn = stated.power;
  const powerStep = powerColumn?.length === 1 ? 0 : 1;
  const powerOut = output.power;
  for (let row = 0; row < length; row++) {
    const coolingCapacity = coolingCapacityColumn[row * coolingCapacityStep]!;
    const load = loadColumn[row * loadStep]!;
    const ambient = ambientColumn[row * ambientStep]!;
    const condenserDesign = condenserDesignColumn[row * condenserDesignStep]!;
    const evaporatorDesign = evaporatorDesignColumn[row * evaporatorDesignStep]!;
    const temperatureRise = temperatureRiseColumn[row * temperatureRiseStep]!;
    const capacityConstant = capacityConstantColumn[row * capacityConstantStep]!;
    const capacityLinear = capacityLinearColumn[row * capacityLinearStep]!;
    const capacitySquare = capacitySquareColumn[row * capacitySquareStep]!;
    const fullConstant = fullConstantColumn[row * fullConstantStep]!;
    const fullLinear = fullLinearColumn[row * fullLinearStep]!;
    const fullSquare = fullSquareColumn[row * fullSquareStep]!;
    const partConstant = partConstantColumn[row * partConstantStep]!;
    const partLinear = partLinearColumn[row * partLinearStep]!;
    const partSquare = partSquareColumn[row * partSquareStep]!;
    const leastLoad = leastLoadColumn[row * leastLoadStep]!;
    const ratedPerformance = ratedPerformanceColumn[row * ratedPerformanceStep]!;
    const temperatureTerm = temperatureTermColumn ? temperatureTermColumn[row * temperatureTermStep]! : ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
    if (temperatureTermOut) temperatureTermOut[row] = temperatureTerm;
    const availableShare = availableShareColumn ? availableShareColumn[row * availableShareStep]! : (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * temperatureTerm ** 2);
    if (availableShareOut) availableShareOut[row] = availableShare;
    const availableCapacity = availableCapacityColumn ? availableCapacityColumn[row * availableCapacityStep]! : (availableShare * coolingCapacity);
    if (availableCapacityOut) availableCapacityOut[row] = availableCapacity;
    const fullLoadFactor = fullLoadFactorColumn ? fullLoadFactorColumn[row * fullLoadFactorStep]! : (fullConstant + fullLinear * availableShare + fullSquare * availableShare ** 2);
    if (fullLoadFactorOut) fullLoadFactorOut[row] = fullLoadFactor;
    const loadRatio = loadRatioColumn ? loadRatioColumn[row * loadRatioStep]! : (load / availableCapacity);
    if (loadRatioOut) loadRatioOut[row] = loadRatio;
    const partLoad = partLoadColumn ? partLoadColumn[row * partLoadStep]! : (Math.min(1, Math.max(leastLoad, loadRatio)));
    if (partLoadOut) partLoadOut[row] = partLoad;
    const partLoadFactor = partLoadFactorColumn ? partLoadFactorColumn[row * partLoadFactorStep]! : (partConstant + partLinear * partLoad + partSquare * partLoad ** 2);
    if (partLoadFactorOut) partLoadFactorOut[row] = partLoadFactor;
    const cycling = cyclingColumn ? cyclingColumn[row * cyclingStep]! : (Math.min(1, loadRatio / leastLoad));
    if (cyclingOut) cyclingOut[row] = cycling;
    const power = powerColumn ? powerColumn[row * powerStep]! : (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling);
    if (powerOut) powerOut[row] = power;
  }
}

/** Slope of one quantity of "PyDCM: chiller" with respect to every input and quantity above it. */
export function pydcmChillerGradient(
  input: PydcmChillerInputs,
  of: keyof PydcmChillerQuantities,
  stated: Partial<PydcmChillerQuantities> = {},
): Record<keyof PydcmChillerInputs | keyof PydcmChillerQuantities, number> {
  const { coolingCapacity, load, ambient, condenserDesign, temperatureRise, capacityLinear, capacitySquare, fullLinear, fullSquare, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const { temperatureTerm, availableShare, availableCapacity, fullLoadFactor, loadRatio, partLoad, partLoadFactor, cycling } = pydcmChiller(input, stated);
  const slope = { coolingCapacity: 0, load: 0, ambient: 0, condenserDesign: 0, evaporatorDesign: 0, temperatureRise: 0, capacityConstant: 0, capacityLinear: 0, capacitySquare: 0, fullConstant: 0, fullLinear: 0, fullSquare: 0, partConstant: 0, partLinear: 0, partSquare: 0, leastLoad: 0, ratedPerformance: 0, temperatureTerm: 0, availableShare: 0, availableCapacity: 0, fullLoadFactor: 0, loadRatio: 0, partLoad: 0, partLoadFactor: 0, cycling: 0, power: 0 };
  slope[of] = 1;
  if (slope.power !== 0 && stated.power === undefined) {
    slope.partLoadFactor += slope.power * (cycling * availableCapacity * fullLoadFactor / ratedPerformance);
    slope.fullLoadFactor += slope.power * (cycling * availableCapacity * partLoadFactor / ratedPerformance);
    slope.availableCapacity += slope.power * (cycling * partLoadFactor * fullLoadFactor / ratedPerformance);
    slope.ratedPerformance += slope.power * (cycling * -(partLoadFactor * fullLoadFactor * availableCapacity) * 1 / ratedPerformance ** 2);
    slope.cycling += slope.power * (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance);
  }
  if (slope.cycling !== 0 && stated.cycling === undefined) {
    slope.loadRatio += slope.cycling * ((1 <= loadRatio / leastLoad ? 0 : 1 / leastLoad));
    slope.leastLoad += slope.cycling * ((1 <= loadRatio / leastLoad ? 0 : -loadRatio * 1 / leastLoad ** 2));
  }
  if (slope.partLoadFactor !== 0 && stated.partLoadFactor === undefined) {
    slope.partConstant += slope.partLoadFactor * (1);
    slope.partLinear += slope.partLoadFactor * (partLoad);
    slope.partLoad += slope.partLoadFactor * (partLinear + partSquare * 2 * partLoad);
    slope.partSquare += slope.partLoadFactor * (partLoad ** 2);
  }
  if (slope.partLoad !== 0 && stated.partLoad === undefined) {
    slope.leastLoad += slope.partLoad * ((1 <= Math.max(leastLoad, loadRatio) ? 0 : (leastLoad >= loadRatio ? 1 : 0)));
    slope.loadRatio += slope.partLoad * ((1 <= Math.max(leastLoad, loadRatio) ? 0 : (leastLoad >= loadRatio ? 0 : 1)));
  }
  if (slope.loadRatio !== 0 && stated.loadRatio === undefined) {
    slope.load += slope.loadRatio * (1 / availableCapacity);
    slope.availableCapacity += slope.loadRatio * (-load * 1 / availableCapacity ** 2);
  }
  if (slope.fullLoadFactor !== 0 && stated.fullLoadFactor === undefined) {
    slope.fullConstant += slope.fullLoadFactor * (1);
    slope.fullLinear += slope.fullLoadFactor * (availableShare);
    slope.availableShare += slope.fullLoadFactor * (fullLinear + fullSquare * 2 * availableShare);
    slope.fullSquare += slope.fullLoadFactor * (availableShare ** 2);
  }
  if (slope.availableCapacity !== 0 && stated.availableCapacity === undefined) {
    slope.availableShare += slope.availableCapacity * (coolingCapacity);
    slope.coolingCapacity += slope.availableCapacity * (availableShare);
  }
  if (slope.availableShare !== 0 && stated.availableShare === undefined) {
    slope.capacityConstant += slope.availableShare * (1);
    slope.capacityLinear += slope.availableShare * (temperatureTerm);
    slope.temperatureTerm += slope.availableShare * (capacityLinear + capacitySquare * 2 * temperatureTerm);
    slope.capacitySquare += slope.availableShare * (temperatureTerm ** 2);
  }
  if (slope.temperatureTerm !== 0 && stated.temperatureTerm === undefined) {
    slope.ambient += slope.temperatureTerm * (1 / temperatureRise);
    slope.condenserDesign += slope.temperatureTerm * (-1 / temperatureRise - -1);
    slope.temperatureRise += slope.temperatureTerm * (-(ambient - condenserDesign) * 1 / temperatureRise ** 2);
    slope.evaporatorDesign += slope.temperatureTerm * (-1);
  }
  return slope;
}

/** What evaluation needs to know of "PyDCM: chiller": units, their factors and operands. */
export const pydcmChillerGraph: Graph<PydcmChillerInputs, PydcmChillerQuantities> = {
  name: 'pydcmChiller',
  kernel: pydcmChiller,
  inputs: {
    coolingCapacity: ['W', 1],
    load: ['W', 1],
    ambient: ['K', 1],
    condenserDesign: ['K', 1],
    evaporatorDesign: ['K', 1],
    temperatureRise: ['1', 1],
    capacityConstant: ['1', 1],
    capacityLinear: ['1/K', 1],
    capacitySquare: ['1/K^2', 1],
    fullConstant: ['1', 1],
    fullLinear: ['1', 1],
    fullSquare: ['1', 1],
    partConstant: ['1', 1],
    partLinear: ['1', 1],
    partSquare: ['1', 1],
    leastLoad: ['1', 1],
    ratedPerformance: ['W/W_fac', 1],
  },
  equations: {
    temperatureTerm: ['K', 1, 'ambient condenserDesign temperatureRise evaporatorDesign'],
    availableShare: ['1', 1, 'capacityConstant capacityLinear temperatureTerm capacitySquare'],
    availableCapacity: ['W', 1, 'availableShare coolingCapacity'],
    fullLoadFactor: ['1', 1, 'fullConstant fullLinear availableShare fullSquare'],
    loadRatio: ['1', 1, 'load availableCapacity'],
    partLoad: ['1', 1, 'leastLoad loadRatio'],
    partLoadFactor: ['1', 1, 'partConstant partLinear partLoad partSquare'],
    cycling: ['1', 1, 'loadRatio leastLoad'],
    power: ['W_fac', 1, 'partLoadFactor fullLoadFactor availableCapacity ratedPerformance cycling'],
  },
};
