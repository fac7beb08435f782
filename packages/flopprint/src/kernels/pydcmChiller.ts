// GENERATED from the equation set "pydcmChiller" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "PyDCM: chiller", in coherent base units. */
export interface PydcmChillerInputs {
  /** Nominal cooling capacity, in J/s. */
  readonly coolingCapacity: number;
  /** Heat to remove, in J/s. */
  readonly load: number;
  /** Temperature outside, in K. */
  readonly ambient: number;
  /** Design temperature of the condenser, in K. */
  readonly condenserDesign: number;
  /** Design temperature of the evaporator, in K. */
  readonly evaporatorDesign: number;
  /** Temperature rise coefficient. */
  readonly temperatureRise: number;
  /** Capacity, constant. */
  readonly capacityConstant: number;
  /** Capacity, linear coefficient, in 1/K. */
  readonly capacityLinear: number;
  /** Capacity, square coefficient, in 1/K^2. */
  readonly capacitySquare: number;
  /** Power at full load, constant. */
  readonly fullConstant: number;
  /** Power at full load, linear coefficient. */
  readonly fullLinear: number;
  /** Power at full load, square coefficient. */
  readonly fullSquare: number;
  /** Power at part load, constant. */
  readonly partConstant: number;
  /** Power at part load, linear coefficient. */
  readonly partLinear: number;
  /** Power at part load, square coefficient. */
  readonly partSquare: number;
  /** Least part load. */
  readonly leastLoad: number;
  /** Rated heat moved per electricity, in J/J_fac. */
  readonly ratedPerformance: number;
}

/** Quantities of "PyDCM: chiller", in coherent base units. */
export interface PydcmChillerQuantities {
  /** Temperature term of the capacity, in K. Source: dc-rl-code. */
  readonly temperatureTerm: number;
  /** Available share of the capacity. Source: dc-rl-code. */
  readonly availableShare: number;
  /** Available capacity, in J/s. Source: dc-rl-code. */
  readonly availableCapacity: number;
  /** Power at full load, over the rated. Source: dc-rl-code. */
  readonly fullLoadFactor: number;
  /** Load over available capacity. Source: dc-rl-code. */
  readonly loadRatio: number;
  /** Part load. Source: dc-rl-code. */
  readonly partLoad: number;
  /** Power at part load, over that at full load. Source: dc-rl-code. */
  readonly partLoadFactor: number;
  /** Share of the time on, below the least load. Source: dc-rl-code. */
  readonly cycling: number;
  /** Power of the chiller, in J_fac/s. Source: dc-rl-code. */
  readonly power: number;
}

/** "PyDCM: chiller": a stated quantity replaces its formula. */
export function pydcmChiller(input: PydcmChillerInputs, stated?: Partial<PydcmChillerQuantities>): PydcmChillerQuantities {
  if (stated) return pydcmChillerStated(input, stated);
  const { coolingCapacity, load, ambient, condenserDesign, evaporatorDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const temperatureTerm = ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
  const availableShare = (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
  const availableCapacity = (availableShare * coolingCapacity);
  const fullLoadFactor = (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
  const loadRatio = (load / availableCapacity);
  const partLoad = (Math.min(1, Math.max(leastLoad, loadRatio)));
  const partLoadFactor = (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
  const cycling = (Math.min(1, loadRatio / leastLoad));
  const power = (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling);
  return { temperatureTerm, availableShare, availableCapacity, fullLoadFactor, loadRatio, partLoad, partLoadFactor, cycling, power };
}

function pydcmChillerStated(input: PydcmChillerInputs, stated: Partial<PydcmChillerQuantities>): PydcmChillerQuantities {
  const { coolingCapacity, load, ambient, condenserDesign, evaporatorDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, leastLoad, ratedPerformance } = input;
  const temperatureTerm = stated.temperatureTerm ?? ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
  const availableShare = stated.availableShare ?? (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
  const availableCapacity = stated.availableCapacity ?? (availableShare * coolingCapacity);
  const fullLoadFactor = stated.fullLoadFactor ?? (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
  const loadRatio = stated.loadRatio ?? (load / availableCapacity);
  const partLoad = stated.partLoad ?? (Math.min(1, Math.max(leastLoad, loadRatio)));
  const partLoadFactor = stated.partLoadFactor ?? (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
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
  const coolingCapacityVaries = coolingCapacityColumn.length !== 1;
  let coolingCapacity = coolingCapacityColumn[0]!;
  const loadColumn = input.load;
  const loadVaries = loadColumn.length !== 1;
  let load = loadColumn[0]!;
  const ambientColumn = input.ambient;
  const ambientVaries = ambientColumn.length !== 1;
  let ambient = ambientColumn[0]!;
  const condenserDesignColumn = input.condenserDesign;
  const condenserDesignVaries = condenserDesignColumn.length !== 1;
  let condenserDesign = condenserDesignColumn[0]!;
  const evaporatorDesignColumn = input.evaporatorDesign;
  const evaporatorDesignVaries = evaporatorDesignColumn.length !== 1;
  let evaporatorDesign = evaporatorDesignColumn[0]!;
  const temperatureRiseColumn = input.temperatureRise;
  const temperatureRiseVaries = temperatureRiseColumn.length !== 1;
  let temperatureRise = temperatureRiseColumn[0]!;
  const capacityConstantColumn = input.capacityConstant;
  const capacityConstantVaries = capacityConstantColumn.length !== 1;
  let capacityConstant = capacityConstantColumn[0]!;
  const capacityLinearColumn = input.capacityLinear;
  const capacityLinearVaries = capacityLinearColumn.length !== 1;
  let capacityLinear = capacityLinearColumn[0]!;
  const capacitySquareColumn = input.capacitySquare;
  const capacitySquareVaries = capacitySquareColumn.length !== 1;
  let capacitySquare = capacitySquareColumn[0]!;
  const fullConstantColumn = input.fullConstant;
  const fullConstantVaries = fullConstantColumn.length !== 1;
  let fullConstant = fullConstantColumn[0]!;
  const fullLinearColumn = input.fullLinear;
  const fullLinearVaries = fullLinearColumn.length !== 1;
  let fullLinear = fullLinearColumn[0]!;
  const fullSquareColumn = input.fullSquare;
  const fullSquareVaries = fullSquareColumn.length !== 1;
  let fullSquare = fullSquareColumn[0]!;
  const partConstantColumn = input.partConstant;
  const partConstantVaries = partConstantColumn.length !== 1;
  let partConstant = partConstantColumn[0]!;
  const partLinearColumn = input.partLinear;
  const partLinearVaries = partLinearColumn.length !== 1;
  let partLinear = partLinearColumn[0]!;
  const partSquareColumn = input.partSquare;
  const partSquareVaries = partSquareColumn.length !== 1;
  let partSquare = partSquareColumn[0]!;
  const leastLoadColumn = input.leastLoad;
  const leastLoadVaries = leastLoadColumn.length !== 1;
  let leastLoad = leastLoadColumn[0]!;
  const ratedPerformanceColumn = input.ratedPerformance;
  const ratedPerformanceVaries = ratedPerformanceColumn.length !== 1;
  let ratedPerformance = ratedPerformanceColumn[0]!;
  const temperatureTermColumn = stated.temperatureTerm;
  const temperatureTermVaries = temperatureTermColumn?.length !== 1;
  const temperatureTermOut = output.temperatureTerm;
  const availableShareColumn = stated.availableShare;
  const availableShareVaries = availableShareColumn?.length !== 1;
  const availableShareOut = output.availableShare;
  const availableCapacityColumn = stated.availableCapacity;
  const availableCapacityVaries = availableCapacityColumn?.length !== 1;
  const availableCapacityOut = output.availableCapacity;
  const fullLoadFactorColumn = stated.fullLoadFactor;
  const fullLoadFactorVaries = fullLoadFactorColumn?.length !== 1;
  const fullLoadFactorOut = output.fullLoadFactor;
  const loadRatioColumn = stated.loadRatio;
  const loadRatioVaries = loadRatioColumn?.length !== 1;
  const loadRatioOut = output.loadRatio;
  const partLoadColumn = stated.partLoad;
  const partLoadVaries = partLoadColumn?.length !== 1;
  const partLoadOut = output.partLoad;
  const partLoadFactorColumn = stated.partLoadFactor;
  const partLoadFactorVaries = partLoadFactorColumn?.length !== 1;
  const partLoadFactorOut = output.partLoadFactor;
  const cyclingColumn = stated.cycling;
  const cyclingVaries = cyclingColumn?.length !== 1;
  const cyclingOut = output.cycling;
  const powerColumn = stated.power;
  const powerVaries = powerColumn?.length !== 1;
  const powerOut = output.power;
  for (let row = 0; row < length; row++) {
    if (coolingCapacityVaries) coolingCapacity = coolingCapacityColumn[row]!;
    if (loadVaries) load = loadColumn[row]!;
    if (ambientVaries) ambient = ambientColumn[row]!;
    if (condenserDesignVaries) condenserDesign = condenserDesignColumn[row]!;
    if (evaporatorDesignVaries) evaporatorDesign = evaporatorDesignColumn[row]!;
    if (temperatureRiseVaries) temperatureRise = temperatureRiseColumn[row]!;
    if (capacityConstantVaries) capacityConstant = capacityConstantColumn[row]!;
    if (capacityLinearVaries) capacityLinear = capacityLinearColumn[row]!;
    if (capacitySquareVaries) capacitySquare = capacitySquareColumn[row]!;
    if (fullConstantVaries) fullConstant = fullConstantColumn[row]!;
    if (fullLinearVaries) fullLinear = fullLinearColumn[row]!;
    if (fullSquareVaries) fullSquare = fullSquareColumn[row]!;
    if (partConstantVaries) partConstant = partConstantColumn[row]!;
    if (partLinearVaries) partLinear = partLinearColumn[row]!;
    if (partSquareVaries) partSquare = partSquareColumn[row]!;
    if (leastLoadVaries) leastLoad = leastLoadColumn[row]!;
    if (ratedPerformanceVaries) ratedPerformance = ratedPerformanceColumn[row]!;
    const temperatureTerm = temperatureTermColumn ? temperatureTermColumn[temperatureTermVaries ? row : 0]! : ((ambient - condenserDesign) / temperatureRise - (evaporatorDesign - condenserDesign));
    if (temperatureTermOut) temperatureTermOut[row] = temperatureTerm;
    const availableShare = availableShareColumn ? availableShareColumn[availableShareVaries ? row : 0]! : (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
    if (availableShareOut) availableShareOut[row] = availableShare;
    const availableCapacity = availableCapacityColumn ? availableCapacityColumn[availableCapacityVaries ? row : 0]! : (availableShare * coolingCapacity);
    if (availableCapacityOut) availableCapacityOut[row] = availableCapacity;
    const fullLoadFactor = fullLoadFactorColumn ? fullLoadFactorColumn[fullLoadFactorVaries ? row : 0]! : (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
    if (fullLoadFactorOut) fullLoadFactorOut[row] = fullLoadFactor;
    const loadRatio = loadRatioColumn ? loadRatioColumn[loadRatioVaries ? row : 0]! : (load / availableCapacity);
    if (loadRatioOut) loadRatioOut[row] = loadRatio;
    const partLoad = partLoadColumn ? partLoadColumn[partLoadVaries ? row : 0]! : (Math.min(1, Math.max(leastLoad, loadRatio)));
    if (partLoadOut) partLoadOut[row] = partLoad;
    const partLoadFactor = partLoadFactorColumn ? partLoadFactorColumn[partLoadFactorVaries ? row : 0]! : (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
    if (partLoadFactorOut) partLoadFactorOut[row] = partLoadFactor;
    const cycling = cyclingColumn ? cyclingColumn[cyclingVaries ? row : 0]! : (Math.min(1, loadRatio / leastLoad));
    if (cyclingOut) cyclingOut[row] = cycling;
    const power = powerColumn ? powerColumn[powerVaries ? row : 0]! : (partLoadFactor * fullLoadFactor * availableCapacity / ratedPerformance * cycling);
    if (powerOut) powerOut[row] = power;
  }
}

/** What evaluation needs to know of "PyDCM: chiller": units, their factors and operands. */
export const pydcmChillerGraph: Graph<PydcmChillerInputs, PydcmChillerQuantities> = {
  name: 'pydcmChiller',
  kernel: pydcmChiller,
  columns: pydcmChillerColumns,
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
