// GENERATED from the equation set "coolingPlant" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp } from '../portableMath.ts';

/** Inputs of "PUE of a chiller plant with outside air", in coherent base units. */
export interface CoolingPlantInputs {
  /** Mean outdoor temperature, in degrees Celsius, in K. */
  readonly outdoorTemperature: number;
  /** Whether outside air cools when it is cold enough. */
  readonly outsideAir: number;
  /** Least condenser temperature, in K. */
  readonly leastCondenser: number;
  /** Design temperature of the condenser, in K. */
  readonly condenserDesign: number;
  /** Temperature rise coefficient. */
  readonly temperatureRise: number;
  /** Capacity, constant. */
  readonly capacityConstant: number;
  /** Capacity, linear, in 1/K. */
  readonly capacityLinear: number;
  /** Capacity, square, in 1/K^2. */
  readonly capacitySquare: number;
  /** Full load, constant. */
  readonly fullConstant: number;
  /** Full load, linear. */
  readonly fullLinear: number;
  /** Full load, square. */
  readonly fullSquare: number;
  /** Part load, constant. */
  readonly partConstant: number;
  /** Part load, linear. */
  readonly partLinear: number;
  /** Part load, square. */
  readonly partSquare: number;
  /** Coefficient of performance at design. */
  readonly ratedPerformance: number;
  /** Load of the plant, share of its design. */
  readonly plantLoad: number;
  /** Fans and pumps over the machines. */
  readonly fanShare: number;
  /** Electrical losses over the machines. */
  readonly lossShare: number;
  /** Temperature below which outside air cools, in K. */
  readonly outsideAirLimit: number;
  /** Spread of the outdoor temperature, in K. */
  readonly outdoorSpread: number;
  /** Energy of the site over that of the machines, at best, in J_fac/J_it. */
  readonly facilityPerMachine: number;
}

/** Quantities of "PUE of a chiller plant with outside air", in coherent base units. */
export interface CoolingPlantQuantities {
  /** Temperature at the condenser, in degrees Celsius, in K. Source: energyplus. */
  readonly condenserTemperature: number;
  /** Distance from the design temperature, in K. Source: energyplus. */
  readonly temperatureTerm: number;
  /** Available share of the design capacity. Source: energyplus. */
  readonly availableShare: number;
  /** Power at full load, over that at design. Source: energyplus. */
  readonly fullLoadFactor: number;
  /** Load over available capacity. Source: energyplus. */
  readonly partLoad: number;
  /** Power at part load, over that at full load. Source: energyplus. */
  readonly partLoadFactor: number;
  /** Electricity of the chiller for the heat it removes. Source: energyplus. */
  readonly chillerShare: number;
  /** Share of the year that outside air cools. Source: judgement. */
  readonly outsideAirShare: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. Source: iso30134-2. */
  readonly pue: number;
}

/** "PUE of a chiller plant with outside air": a stated quantity replaces its formula. */
export function coolingPlant(input: CoolingPlantInputs, stated?: Partial<CoolingPlantQuantities>): CoolingPlantQuantities {
  if (stated) return coolingPlantStated(input, stated);
  const { outdoorTemperature, outsideAir, leastCondenser, condenserDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, ratedPerformance, plantLoad, fanShare, lossShare, outsideAirLimit, outdoorSpread, facilityPerMachine } = input;
  const condenserTemperature = (Math.max(outdoorTemperature, leastCondenser));
  const temperatureTerm = ((condenserTemperature - condenserDesign) / temperatureRise);
  const availableShare = (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
  const fullLoadFactor = (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
  const partLoad = (Math.min(1, plantLoad / availableShare));
  const partLoadFactor = (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
  const chillerShare = (partLoadFactor * fullLoadFactor / (ratedPerformance * partLoad));
  const outsideAirShare = (outsideAir / (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)));
  const pue = (facilityPerMachine * (1 + fanShare + lossShare + (1 - outsideAirShare) * (1 + fanShare) * chillerShare));
  return { condenserTemperature, temperatureTerm, availableShare, fullLoadFactor, partLoad, partLoadFactor, chillerShare, outsideAirShare, pue };
}

function coolingPlantStated(input: CoolingPlantInputs, stated: Partial<CoolingPlantQuantities>): CoolingPlantQuantities {
  const { outdoorTemperature, outsideAir, leastCondenser, condenserDesign, temperatureRise, capacityConstant, capacityLinear, capacitySquare, fullConstant, fullLinear, fullSquare, partConstant, partLinear, partSquare, ratedPerformance, plantLoad, fanShare, lossShare, outsideAirLimit, outdoorSpread, facilityPerMachine } = input;
  const condenserTemperature = stated.condenserTemperature ?? (Math.max(outdoorTemperature, leastCondenser));
  const temperatureTerm = stated.temperatureTerm ?? ((condenserTemperature - condenserDesign) / temperatureRise);
  const availableShare = stated.availableShare ?? (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
  const fullLoadFactor = stated.fullLoadFactor ?? (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
  const partLoad = stated.partLoad ?? (Math.min(1, plantLoad / availableShare));
  const partLoadFactor = stated.partLoadFactor ?? (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
  const chillerShare = stated.chillerShare ?? (partLoadFactor * fullLoadFactor / (ratedPerformance * partLoad));
  const outsideAirShare = stated.outsideAirShare ?? (outsideAir / (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)));
  const pue = stated.pue ?? (facilityPerMachine * (1 + fanShare + lossShare + (1 - outsideAirShare) * (1 + fanShare) * chillerShare));
  return { condenserTemperature, temperatureTerm, availableShare, fullLoadFactor, partLoad, partLoadFactor, chillerShare, outsideAirShare, pue };
}

/** "PUE of a chiller plant with outside air" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function coolingPlantColumns(
  length: number,
  input: Columns<CoolingPlantInputs>,
  stated: Partial<Columns<CoolingPlantQuantities>>,
  output: Partial<Columns<CoolingPlantQuantities>>,
): void {
  const outdoorTemperatureColumn = input.outdoorTemperature;
  const outdoorTemperatureVaries = outdoorTemperatureColumn.length !== 1;
  let outdoorTemperature = outdoorTemperatureColumn[0]!;
  const outsideAirColumn = input.outsideAir;
  const outsideAirVaries = outsideAirColumn.length !== 1;
  let outsideAir = outsideAirColumn[0]!;
  const leastCondenserColumn = input.leastCondenser;
  const leastCondenserVaries = leastCondenserColumn.length !== 1;
  let leastCondenser = leastCondenserColumn[0]!;
  const condenserDesignColumn = input.condenserDesign;
  const condenserDesignVaries = condenserDesignColumn.length !== 1;
  let condenserDesign = condenserDesignColumn[0]!;
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
  const ratedPerformanceColumn = input.ratedPerformance;
  const ratedPerformanceVaries = ratedPerformanceColumn.length !== 1;
  let ratedPerformance = ratedPerformanceColumn[0]!;
  const plantLoadColumn = input.plantLoad;
  const plantLoadVaries = plantLoadColumn.length !== 1;
  let plantLoad = plantLoadColumn[0]!;
  const fanShareColumn = input.fanShare;
  const fanShareVaries = fanShareColumn.length !== 1;
  let fanShare = fanShareColumn[0]!;
  const lossShareColumn = input.lossShare;
  const lossShareVaries = lossShareColumn.length !== 1;
  let lossShare = lossShareColumn[0]!;
  const outsideAirLimitColumn = input.outsideAirLimit;
  const outsideAirLimitVaries = outsideAirLimitColumn.length !== 1;
  let outsideAirLimit = outsideAirLimitColumn[0]!;
  const outdoorSpreadColumn = input.outdoorSpread;
  const outdoorSpreadVaries = outdoorSpreadColumn.length !== 1;
  let outdoorSpread = outdoorSpreadColumn[0]!;
  const facilityPerMachineColumn = input.facilityPerMachine;
  const facilityPerMachineVaries = facilityPerMachineColumn.length !== 1;
  let facilityPerMachine = facilityPerMachineColumn[0]!;
  const condenserTemperatureColumn = stated.condenserTemperature;
  const condenserTemperatureVaries = condenserTemperatureColumn?.length !== 1;
  const condenserTemperatureOut = output.condenserTemperature;
  const temperatureTermColumn = stated.temperatureTerm;
  const temperatureTermVaries = temperatureTermColumn?.length !== 1;
  const temperatureTermOut = output.temperatureTerm;
  const availableShareColumn = stated.availableShare;
  const availableShareVaries = availableShareColumn?.length !== 1;
  const availableShareOut = output.availableShare;
  const fullLoadFactorColumn = stated.fullLoadFactor;
  const fullLoadFactorVaries = fullLoadFactorColumn?.length !== 1;
  const fullLoadFactorOut = output.fullLoadFactor;
  const partLoadColumn = stated.partLoad;
  const partLoadVaries = partLoadColumn?.length !== 1;
  const partLoadOut = output.partLoad;
  const partLoadFactorColumn = stated.partLoadFactor;
  const partLoadFactorVaries = partLoadFactorColumn?.length !== 1;
  const partLoadFactorOut = output.partLoadFactor;
  const chillerShareColumn = stated.chillerShare;
  const chillerShareVaries = chillerShareColumn?.length !== 1;
  const chillerShareOut = output.chillerShare;
  const outsideAirShareColumn = stated.outsideAirShare;
  const outsideAirShareVaries = outsideAirShareColumn?.length !== 1;
  const outsideAirShareOut = output.outsideAirShare;
  const pueColumn = stated.pue;
  const pueVaries = pueColumn?.length !== 1;
  const pueOut = output.pue;
  for (let row = 0; row < length; row++) {
    if (outdoorTemperatureVaries) outdoorTemperature = outdoorTemperatureColumn[row]!;
    if (outsideAirVaries) outsideAir = outsideAirColumn[row]!;
    if (leastCondenserVaries) leastCondenser = leastCondenserColumn[row]!;
    if (condenserDesignVaries) condenserDesign = condenserDesignColumn[row]!;
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
    if (ratedPerformanceVaries) ratedPerformance = ratedPerformanceColumn[row]!;
    if (plantLoadVaries) plantLoad = plantLoadColumn[row]!;
    if (fanShareVaries) fanShare = fanShareColumn[row]!;
    if (lossShareVaries) lossShare = lossShareColumn[row]!;
    if (outsideAirLimitVaries) outsideAirLimit = outsideAirLimitColumn[row]!;
    if (outdoorSpreadVaries) outdoorSpread = outdoorSpreadColumn[row]!;
    if (facilityPerMachineVaries) facilityPerMachine = facilityPerMachineColumn[row]!;
    const condenserTemperature = condenserTemperatureColumn ? condenserTemperatureColumn[condenserTemperatureVaries ? row : 0]! : (Math.max(outdoorTemperature, leastCondenser));
    if (condenserTemperatureOut) condenserTemperatureOut[row] = condenserTemperature;
    const temperatureTerm = temperatureTermColumn ? temperatureTermColumn[temperatureTermVaries ? row : 0]! : ((condenserTemperature - condenserDesign) / temperatureRise);
    if (temperatureTermOut) temperatureTermOut[row] = temperatureTerm;
    const availableShare = availableShareColumn ? availableShareColumn[availableShareVaries ? row : 0]! : (capacityConstant + capacityLinear * temperatureTerm + capacitySquare * (temperatureTerm * temperatureTerm));
    if (availableShareOut) availableShareOut[row] = availableShare;
    const fullLoadFactor = fullLoadFactorColumn ? fullLoadFactorColumn[fullLoadFactorVaries ? row : 0]! : (fullConstant + fullLinear * availableShare + fullSquare * (availableShare * availableShare));
    if (fullLoadFactorOut) fullLoadFactorOut[row] = fullLoadFactor;
    const partLoad = partLoadColumn ? partLoadColumn[partLoadVaries ? row : 0]! : (Math.min(1, plantLoad / availableShare));
    if (partLoadOut) partLoadOut[row] = partLoad;
    const partLoadFactor = partLoadFactorColumn ? partLoadFactorColumn[partLoadFactorVaries ? row : 0]! : (partConstant + partLinear * partLoad + partSquare * (partLoad * partLoad));
    if (partLoadFactorOut) partLoadFactorOut[row] = partLoadFactor;
    const chillerShare = chillerShareColumn ? chillerShareColumn[chillerShareVaries ? row : 0]! : (partLoadFactor * fullLoadFactor / (ratedPerformance * partLoad));
    if (chillerShareOut) chillerShareOut[row] = chillerShare;
    const outsideAirShare = outsideAirShareColumn ? outsideAirShareColumn[outsideAirShareVaries ? row : 0]! : (outsideAir / (1 + exp(-1.702 * (outsideAirLimit - outdoorTemperature) / outdoorSpread)));
    if (outsideAirShareOut) outsideAirShareOut[row] = outsideAirShare;
    const pue = pueColumn ? pueColumn[pueVaries ? row : 0]! : (facilityPerMachine * (1 + fanShare + lossShare + (1 - outsideAirShare) * (1 + fanShare) * chillerShare));
    if (pueOut) pueOut[row] = pue;
  }
}

/** What evaluation needs to know of "PUE of a chiller plant with outside air": units, their factors and operands. */
export const coolingPlantGraph: Graph<CoolingPlantInputs, CoolingPlantQuantities> = {
  name: 'coolingPlant',
  kernel: coolingPlant,
  columns: coolingPlantColumns,
  inputs: {
    outdoorTemperature: ['K', 1],
    outsideAir: ['1', 1],
    leastCondenser: ['K', 1],
    condenserDesign: ['K', 1],
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
    ratedPerformance: ['1', 1],
    plantLoad: ['1', 1],
    fanShare: ['1', 1],
    lossShare: ['1', 1],
    outsideAirLimit: ['K', 1],
    outdoorSpread: ['K', 1],
    facilityPerMachine: ['kWh_fac/kWh_it', 1],
  },
  equations: {
    condenserTemperature: ['K', 1, 'outdoorTemperature leastCondenser'],
    temperatureTerm: ['K', 1, 'condenserTemperature condenserDesign temperatureRise'],
    availableShare: ['1', 1, 'capacityConstant capacityLinear temperatureTerm capacitySquare'],
    fullLoadFactor: ['1', 1, 'fullConstant fullLinear availableShare fullSquare'],
    partLoad: ['1', 1, 'plantLoad availableShare'],
    partLoadFactor: ['1', 1, 'partConstant partLinear partLoad partSquare'],
    chillerShare: ['1', 1, 'partLoadFactor fullLoadFactor ratedPerformance partLoad'],
    outsideAirShare: ['1', 1, 'outsideAir outsideAirLimit outdoorTemperature outdoorSpread'],
    pue: ['kWh_fac/kWh_it', 1, 'facilityPerMachine fanShare lossShare outsideAirShare chillerShare'],
  },
};
