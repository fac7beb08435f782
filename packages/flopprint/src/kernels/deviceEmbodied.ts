// GENERATED from the equation set "deviceEmbodied" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log } from '../portableMath.ts';

/** Inputs of "Making an accelerator, from its parts", in coherent base units. */
export interface DeviceEmbodiedInputs {
  /** Silicon area of one accelerator, in m^2/accelerator. */
  readonly dieArea: number;
  /** Carbon intensity of the electricity of the factory, in gCO2e/J. */
  readonly fabIntensity: number;
  /** Energy of the factory per area, in J/m^2. */
  readonly energyPerArea: number;
  /** Carbon of process gases per area, 95 % of them destroyed, in gCO2e/m^2. */
  readonly gasLeastAbated: number;
  /** Carbon of process gases per area, 99 % of them destroyed, in gCO2e/m^2. */
  readonly gasMostAbated: number;
  /** Carbon of raw materials per area, in gCO2e/m^2. */
  readonly materialsPerArea: number;
  /** Memory of one accelerator, in B/accelerator. */
  readonly memory: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Share of good dies. */
  readonly dieYield: number;
  /** Carbon per capacity of the memory, in gCO2e/B. */
  readonly carbonPerMemory: number;
  /** Carbon of the other integrated circuits, in gCO2e/accelerator. */
  readonly smallCircuits: number;
  /** Carbon of the cooler per thermal design power, in gCO2e s/J_it. */
  readonly carbonPerPower: number;
  /** Carbon of board and assembly, in gCO2e/accelerator. */
  readonly board: number;
  /** Uplift to published product footprints. */
  readonly uplift: number;
  /** Carbon per area of a good die at this node, lower end, in gCO2e/m^2. */
  readonly carbonPerAreaLow: number;
  /** Carbon per area of a good die at this node, upper end, in gCO2e/m^2. */
  readonly carbonPerAreaHigh: number;
  /** Share of good dies, lower end. */
  readonly dieYieldLow: number;
  /** Share of good dies, upper end. */
  readonly dieYieldHigh: number;
  /** Carbon per capacity of the memory, lower end, in gCO2e/B. */
  readonly carbonPerMemoryLow: number;
  /** Carbon per capacity of the memory, upper end, in gCO2e/B. */
  readonly carbonPerMemoryHigh: number;
  /** Carbon of the other integrated circuits, lower end, in gCO2e/accelerator. */
  readonly smallCircuitsLow: number;
  /** Carbon of the other integrated circuits, upper end, in gCO2e/accelerator. */
  readonly smallCircuitsHigh: number;
  /** Carbon of the cooler per thermal design power, lower end, in gCO2e s/J_it. */
  readonly carbonPerPowerLow: number;
  /** Carbon of the cooler per thermal design power, upper end, in gCO2e s/J_it. */
  readonly carbonPerPowerHigh: number;
  /** Carbon of board and assembly, lower end, in gCO2e/accelerator. */
  readonly boardLow: number;
  /** Carbon of board and assembly, upper end, in gCO2e/accelerator. */
  readonly boardHigh: number;
}

/** Quantities of "Making an accelerator, from its parts", in coherent base units. */
export interface DeviceEmbodiedQuantities {
  /** Carbon per area of a good die at this node, in gCO2e/m^2. Source: gupta-2022-act. */
  readonly carbonPerArea: number;
  /** Carbon of the dies of one accelerator, in gCO2e/accelerator. Source: gupta-2022-act. */
  readonly dieEmbodied: number;
  /** Carbon of the memory of one accelerator, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly memoryEmbodied: number;
  /** Carbon of the cooler of one accelerator, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly coolerEmbodied: number;
  /** Carbon of the parts of one accelerator, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly partsEmbodied: number;
  /** Carbon of making one accelerator, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly acceleratorEmbodied: number;
  /** Carbon of the dies of one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly dieEmbodiedLow: number;
  /** Carbon of the memory of one accelerator, lower end, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly memoryEmbodiedLow: number;
  /** Carbon of the cooler of one accelerator, lower end, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly coolerEmbodiedLow: number;
  /** Carbon of the parts of one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly partsEmbodiedLow: number;
  /** Carbon of the dies of one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly dieEmbodiedHigh: number;
  /** Carbon of the memory of one accelerator, upper end, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly memoryEmbodiedHigh: number;
  /** Carbon of the cooler of one accelerator, upper end, in gCO2e/accelerator. Source: nvidia-pcf-hgx-h100. */
  readonly coolerEmbodiedHigh: number;
  /** Carbon of the parts of one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly partsEmbodiedHigh: number;
}

/** "Making an accelerator, from its parts": a stated quantity replaces its formula. */
export function deviceEmbodied(input: DeviceEmbodiedInputs, stated?: Partial<DeviceEmbodiedQuantities>): DeviceEmbodiedQuantities {
  if (stated) return deviceEmbodiedStated(input, stated);
  const { dieArea, fabIntensity, energyPerArea, gasLeastAbated, gasMostAbated, materialsPerArea, memory, thermalDesignPower, dieYield, carbonPerMemory, smallCircuits, carbonPerPower, board, uplift, carbonPerAreaLow, carbonPerAreaHigh, dieYieldLow, dieYieldHigh, carbonPerMemoryLow, carbonPerMemoryHigh, smallCircuitsLow, smallCircuitsHigh, carbonPerPowerLow, carbonPerPowerHigh, boardLow, boardHigh } = input;
  const carbonPerArea = ((fabIntensity * energyPerArea + (gasLeastAbated + gasMostAbated) / 2 + materialsPerArea) / dieYield);
  const dieEmbodied = (dieArea * carbonPerArea);
  const memoryEmbodied = (memory * carbonPerMemory);
  const coolerEmbodied = (thermalDesignPower * carbonPerPower);
  const partsEmbodied = (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board);
  const acceleratorEmbodied = (uplift * partsEmbodied);
  const dieEmbodiedLow = (dieEmbodied * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
  const memoryEmbodiedLow = (memory * carbonPerMemoryLow);
  const coolerEmbodiedLow = (thermalDesignPower * carbonPerPowerLow);
  const partsEmbodiedLow = (partsEmbodied - Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))));
  const dieEmbodiedHigh = (dieEmbodied * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
  const memoryEmbodiedHigh = (memory * carbonPerMemoryHigh);
  const coolerEmbodiedHigh = (thermalDesignPower * carbonPerPowerHigh);
  const partsEmbodiedHigh = (partsEmbodied + Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board))));
  return { carbonPerArea, dieEmbodied, memoryEmbodied, coolerEmbodied, partsEmbodied, acceleratorEmbodied, dieEmbodiedLow, memoryEmbodiedLow, coolerEmbodiedLow, partsEmbodiedLow, dieEmbodiedHigh, memoryEmbodiedHigh, coolerEmbodiedHigh, partsEmbodiedHigh };
}

function deviceEmbodiedStated(input: DeviceEmbodiedInputs, stated: Partial<DeviceEmbodiedQuantities>): DeviceEmbodiedQuantities {
  const { dieArea, fabIntensity, energyPerArea, gasLeastAbated, gasMostAbated, materialsPerArea, memory, thermalDesignPower, dieYield, carbonPerMemory, smallCircuits, carbonPerPower, board, uplift, carbonPerAreaLow, carbonPerAreaHigh, dieYieldLow, dieYieldHigh, carbonPerMemoryLow, carbonPerMemoryHigh, smallCircuitsLow, smallCircuitsHigh, carbonPerPowerLow, carbonPerPowerHigh, boardLow, boardHigh } = input;
  const carbonPerArea = stated.carbonPerArea ?? ((fabIntensity * energyPerArea + (gasLeastAbated + gasMostAbated) / 2 + materialsPerArea) / dieYield);
  const dieEmbodied = stated.dieEmbodied ?? (dieArea * carbonPerArea);
  const memoryEmbodied = stated.memoryEmbodied ?? (memory * carbonPerMemory);
  const coolerEmbodied = stated.coolerEmbodied ?? (thermalDesignPower * carbonPerPower);
  const partsEmbodied = stated.partsEmbodied ?? (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board);
  const acceleratorEmbodied = stated.acceleratorEmbodied ?? (uplift * partsEmbodied);
  const dieEmbodiedLow = stated.dieEmbodiedLow ?? (dieEmbodied * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
  const memoryEmbodiedLow = stated.memoryEmbodiedLow ?? (memory * carbonPerMemoryLow);
  const coolerEmbodiedLow = stated.coolerEmbodiedLow ?? (thermalDesignPower * carbonPerPowerLow);
  const partsEmbodiedLow = stated.partsEmbodiedLow ?? (partsEmbodied - Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))));
  const dieEmbodiedHigh = stated.dieEmbodiedHigh ?? (dieEmbodied * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
  const memoryEmbodiedHigh = stated.memoryEmbodiedHigh ?? (memory * carbonPerMemoryHigh);
  const coolerEmbodiedHigh = stated.coolerEmbodiedHigh ?? (thermalDesignPower * carbonPerPowerHigh);
  const partsEmbodiedHigh = stated.partsEmbodiedHigh ?? (partsEmbodied + Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board))));
  return { carbonPerArea, dieEmbodied, memoryEmbodied, coolerEmbodied, partsEmbodied, acceleratorEmbodied, dieEmbodiedLow, memoryEmbodiedLow, coolerEmbodiedLow, partsEmbodiedLow, dieEmbodiedHigh, memoryEmbodiedHigh, coolerEmbodiedHigh, partsEmbodiedHigh };
}

/** "Making an accelerator, from its parts" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function deviceEmbodiedColumns(
  length: number,
  input: Columns<DeviceEmbodiedInputs>,
  stated: Partial<Columns<DeviceEmbodiedQuantities>>,
  output: Partial<Columns<DeviceEmbodiedQuantities>>,
): void {
  const dieAreaColumn = input.dieArea;
  const dieAreaVaries = dieAreaColumn.length !== 1;
  let dieArea = dieAreaColumn[0]!;
  const fabIntensityColumn = input.fabIntensity;
  const fabIntensityVaries = fabIntensityColumn.length !== 1;
  let fabIntensity = fabIntensityColumn[0]!;
  const energyPerAreaColumn = input.energyPerArea;
  const energyPerAreaVaries = energyPerAreaColumn.length !== 1;
  let energyPerArea = energyPerAreaColumn[0]!;
  const gasLeastAbatedColumn = input.gasLeastAbated;
  const gasLeastAbatedVaries = gasLeastAbatedColumn.length !== 1;
  let gasLeastAbated = gasLeastAbatedColumn[0]!;
  const gasMostAbatedColumn = input.gasMostAbated;
  const gasMostAbatedVaries = gasMostAbatedColumn.length !== 1;
  let gasMostAbated = gasMostAbatedColumn[0]!;
  const materialsPerAreaColumn = input.materialsPerArea;
  const materialsPerAreaVaries = materialsPerAreaColumn.length !== 1;
  let materialsPerArea = materialsPerAreaColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const dieYieldColumn = input.dieYield;
  const dieYieldVaries = dieYieldColumn.length !== 1;
  let dieYield = dieYieldColumn[0]!;
  const carbonPerMemoryColumn = input.carbonPerMemory;
  const carbonPerMemoryVaries = carbonPerMemoryColumn.length !== 1;
  let carbonPerMemory = carbonPerMemoryColumn[0]!;
  const smallCircuitsColumn = input.smallCircuits;
  const smallCircuitsVaries = smallCircuitsColumn.length !== 1;
  let smallCircuits = smallCircuitsColumn[0]!;
  const carbonPerPowerColumn = input.carbonPerPower;
  const carbonPerPowerVaries = carbonPerPowerColumn.length !== 1;
  let carbonPerPower = carbonPerPowerColumn[0]!;
  const boardColumn = input.board;
  const boardVaries = boardColumn.length !== 1;
  let board = boardColumn[0]!;
  const upliftColumn = input.uplift;
  const upliftVaries = upliftColumn.length !== 1;
  let uplift = upliftColumn[0]!;
  const carbonPerAreaLowColumn = input.carbonPerAreaLow;
  const carbonPerAreaLowVaries = carbonPerAreaLowColumn.length !== 1;
  let carbonPerAreaLow = carbonPerAreaLowColumn[0]!;
  const carbonPerAreaHighColumn = input.carbonPerAreaHigh;
  const carbonPerAreaHighVaries = carbonPerAreaHighColumn.length !== 1;
  let carbonPerAreaHigh = carbonPerAreaHighColumn[0]!;
  const dieYieldLowColumn = input.dieYieldLow;
  const dieYieldLowVaries = dieYieldLowColumn.length !== 1;
  let dieYieldLow = dieYieldLowColumn[0]!;
  const dieYieldHighColumn = input.dieYieldHigh;
  const dieYieldHighVaries = dieYieldHighColumn.length !== 1;
  let dieYieldHigh = dieYieldHighColumn[0]!;
  const carbonPerMemoryLowColumn = input.carbonPerMemoryLow;
  const carbonPerMemoryLowVaries = carbonPerMemoryLowColumn.length !== 1;
  let carbonPerMemoryLow = carbonPerMemoryLowColumn[0]!;
  const carbonPerMemoryHighColumn = input.carbonPerMemoryHigh;
  const carbonPerMemoryHighVaries = carbonPerMemoryHighColumn.length !== 1;
  let carbonPerMemoryHigh = carbonPerMemoryHighColumn[0]!;
  const smallCircuitsLowColumn = input.smallCircuitsLow;
  const smallCircuitsLowVaries = smallCircuitsLowColumn.length !== 1;
  let smallCircuitsLow = smallCircuitsLowColumn[0]!;
  const smallCircuitsHighColumn = input.smallCircuitsHigh;
  const smallCircuitsHighVaries = smallCircuitsHighColumn.length !== 1;
  let smallCircuitsHigh = smallCircuitsHighColumn[0]!;
  const carbonPerPowerLowColumn = input.carbonPerPowerLow;
  const carbonPerPowerLowVaries = carbonPerPowerLowColumn.length !== 1;
  let carbonPerPowerLow = carbonPerPowerLowColumn[0]!;
  const carbonPerPowerHighColumn = input.carbonPerPowerHigh;
  const carbonPerPowerHighVaries = carbonPerPowerHighColumn.length !== 1;
  let carbonPerPowerHigh = carbonPerPowerHighColumn[0]!;
  const boardLowColumn = input.boardLow;
  const boardLowVaries = boardLowColumn.length !== 1;
  let boardLow = boardLowColumn[0]!;
  const boardHighColumn = input.boardHigh;
  const boardHighVaries = boardHighColumn.length !== 1;
  let boardHigh = boardHighColumn[0]!;
  const carbonPerAreaColumn = stated.carbonPerArea;
  const carbonPerAreaVaries = carbonPerAreaColumn?.length !== 1;
  const carbonPerAreaOut = output.carbonPerArea;
  const dieEmbodiedColumn = stated.dieEmbodied;
  const dieEmbodiedVaries = dieEmbodiedColumn?.length !== 1;
  const dieEmbodiedOut = output.dieEmbodied;
  const memoryEmbodiedColumn = stated.memoryEmbodied;
  const memoryEmbodiedVaries = memoryEmbodiedColumn?.length !== 1;
  const memoryEmbodiedOut = output.memoryEmbodied;
  const coolerEmbodiedColumn = stated.coolerEmbodied;
  const coolerEmbodiedVaries = coolerEmbodiedColumn?.length !== 1;
  const coolerEmbodiedOut = output.coolerEmbodied;
  const partsEmbodiedColumn = stated.partsEmbodied;
  const partsEmbodiedVaries = partsEmbodiedColumn?.length !== 1;
  const partsEmbodiedOut = output.partsEmbodied;
  const acceleratorEmbodiedColumn = stated.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn?.length !== 1;
  const acceleratorEmbodiedOut = output.acceleratorEmbodied;
  const dieEmbodiedLowColumn = stated.dieEmbodiedLow;
  const dieEmbodiedLowVaries = dieEmbodiedLowColumn?.length !== 1;
  const dieEmbodiedLowOut = output.dieEmbodiedLow;
  const memoryEmbodiedLowColumn = stated.memoryEmbodiedLow;
  const memoryEmbodiedLowVaries = memoryEmbodiedLowColumn?.length !== 1;
  const memoryEmbodiedLowOut = output.memoryEmbodiedLow;
  const coolerEmbodiedLowColumn = stated.coolerEmbodiedLow;
  const coolerEmbodiedLowVaries = coolerEmbodiedLowColumn?.length !== 1;
  const coolerEmbodiedLowOut = output.coolerEmbodiedLow;
  const partsEmbodiedLowColumn = stated.partsEmbodiedLow;
  const partsEmbodiedLowVaries = partsEmbodiedLowColumn?.length !== 1;
  const partsEmbodiedLowOut = output.partsEmbodiedLow;
  const dieEmbodiedHighColumn = stated.dieEmbodiedHigh;
  const dieEmbodiedHighVaries = dieEmbodiedHighColumn?.length !== 1;
  const dieEmbodiedHighOut = output.dieEmbodiedHigh;
  const memoryEmbodiedHighColumn = stated.memoryEmbodiedHigh;
  const memoryEmbodiedHighVaries = memoryEmbodiedHighColumn?.length !== 1;
  const memoryEmbodiedHighOut = output.memoryEmbodiedHigh;
  const coolerEmbodiedHighColumn = stated.coolerEmbodiedHigh;
  const coolerEmbodiedHighVaries = coolerEmbodiedHighColumn?.length !== 1;
  const coolerEmbodiedHighOut = output.coolerEmbodiedHigh;
  const partsEmbodiedHighColumn = stated.partsEmbodiedHigh;
  const partsEmbodiedHighVaries = partsEmbodiedHighColumn?.length !== 1;
  const partsEmbodiedHighOut = output.partsEmbodiedHigh;
  for (let row = 0; row < length; row++) {
    if (dieAreaVaries) dieArea = dieAreaColumn[row]!;
    if (fabIntensityVaries) fabIntensity = fabIntensityColumn[row]!;
    if (energyPerAreaVaries) energyPerArea = energyPerAreaColumn[row]!;
    if (gasLeastAbatedVaries) gasLeastAbated = gasLeastAbatedColumn[row]!;
    if (gasMostAbatedVaries) gasMostAbated = gasMostAbatedColumn[row]!;
    if (materialsPerAreaVaries) materialsPerArea = materialsPerAreaColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (dieYieldVaries) dieYield = dieYieldColumn[row]!;
    if (carbonPerMemoryVaries) carbonPerMemory = carbonPerMemoryColumn[row]!;
    if (smallCircuitsVaries) smallCircuits = smallCircuitsColumn[row]!;
    if (carbonPerPowerVaries) carbonPerPower = carbonPerPowerColumn[row]!;
    if (boardVaries) board = boardColumn[row]!;
    if (upliftVaries) uplift = upliftColumn[row]!;
    if (carbonPerAreaLowVaries) carbonPerAreaLow = carbonPerAreaLowColumn[row]!;
    if (carbonPerAreaHighVaries) carbonPerAreaHigh = carbonPerAreaHighColumn[row]!;
    if (dieYieldLowVaries) dieYieldLow = dieYieldLowColumn[row]!;
    if (dieYieldHighVaries) dieYieldHigh = dieYieldHighColumn[row]!;
    if (carbonPerMemoryLowVaries) carbonPerMemoryLow = carbonPerMemoryLowColumn[row]!;
    if (carbonPerMemoryHighVaries) carbonPerMemoryHigh = carbonPerMemoryHighColumn[row]!;
    if (smallCircuitsLowVaries) smallCircuitsLow = smallCircuitsLowColumn[row]!;
    if (smallCircuitsHighVaries) smallCircuitsHigh = smallCircuitsHighColumn[row]!;
    if (carbonPerPowerLowVaries) carbonPerPowerLow = carbonPerPowerLowColumn[row]!;
    if (carbonPerPowerHighVaries) carbonPerPowerHigh = carbonPerPowerHighColumn[row]!;
    if (boardLowVaries) boardLow = boardLowColumn[row]!;
    if (boardHighVaries) boardHigh = boardHighColumn[row]!;
    const carbonPerArea = carbonPerAreaColumn ? carbonPerAreaColumn[carbonPerAreaVaries ? row : 0]! : ((fabIntensity * energyPerArea + (gasLeastAbated + gasMostAbated) / 2 + materialsPerArea) / dieYield);
    if (carbonPerAreaOut) carbonPerAreaOut[row] = carbonPerArea;
    const dieEmbodied = dieEmbodiedColumn ? dieEmbodiedColumn[dieEmbodiedVaries ? row : 0]! : (dieArea * carbonPerArea);
    if (dieEmbodiedOut) dieEmbodiedOut[row] = dieEmbodied;
    const memoryEmbodied = memoryEmbodiedColumn ? memoryEmbodiedColumn[memoryEmbodiedVaries ? row : 0]! : (memory * carbonPerMemory);
    if (memoryEmbodiedOut) memoryEmbodiedOut[row] = memoryEmbodied;
    const coolerEmbodied = coolerEmbodiedColumn ? coolerEmbodiedColumn[coolerEmbodiedVaries ? row : 0]! : (thermalDesignPower * carbonPerPower);
    if (coolerEmbodiedOut) coolerEmbodiedOut[row] = coolerEmbodied;
    const partsEmbodied = partsEmbodiedColumn ? partsEmbodiedColumn[partsEmbodiedVaries ? row : 0]! : (dieEmbodied + smallCircuits + memoryEmbodied + coolerEmbodied + board);
    if (partsEmbodiedOut) partsEmbodiedOut[row] = partsEmbodied;
    const acceleratorEmbodied = acceleratorEmbodiedColumn ? acceleratorEmbodiedColumn[acceleratorEmbodiedVaries ? row : 0]! : (uplift * partsEmbodied);
    if (acceleratorEmbodiedOut) acceleratorEmbodiedOut[row] = acceleratorEmbodied;
    const dieEmbodiedLow = dieEmbodiedLowColumn ? dieEmbodiedLowColumn[dieEmbodiedLowVaries ? row : 0]! : (dieEmbodied * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
    if (dieEmbodiedLowOut) dieEmbodiedLowOut[row] = dieEmbodiedLow;
    const memoryEmbodiedLow = memoryEmbodiedLowColumn ? memoryEmbodiedLowColumn[memoryEmbodiedLowVaries ? row : 0]! : (memory * carbonPerMemoryLow);
    if (memoryEmbodiedLowOut) memoryEmbodiedLowOut[row] = memoryEmbodiedLow;
    const coolerEmbodiedLow = coolerEmbodiedLowColumn ? coolerEmbodiedLowColumn[coolerEmbodiedLowVaries ? row : 0]! : (thermalDesignPower * carbonPerPowerLow);
    if (coolerEmbodiedLowOut) coolerEmbodiedLowOut[row] = coolerEmbodiedLow;
    const partsEmbodiedLow = partsEmbodiedLowColumn ? partsEmbodiedLowColumn[partsEmbodiedLowVaries ? row : 0]! : (partsEmbodied - Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))));
    if (partsEmbodiedLowOut) partsEmbodiedLowOut[row] = partsEmbodiedLow;
    const dieEmbodiedHigh = dieEmbodiedHighColumn ? dieEmbodiedHighColumn[dieEmbodiedHighVaries ? row : 0]! : (dieEmbodied * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
    if (dieEmbodiedHighOut) dieEmbodiedHighOut[row] = dieEmbodiedHigh;
    const memoryEmbodiedHigh = memoryEmbodiedHighColumn ? memoryEmbodiedHighColumn[memoryEmbodiedHighVaries ? row : 0]! : (memory * carbonPerMemoryHigh);
    if (memoryEmbodiedHighOut) memoryEmbodiedHighOut[row] = memoryEmbodiedHigh;
    const coolerEmbodiedHigh = coolerEmbodiedHighColumn ? coolerEmbodiedHighColumn[coolerEmbodiedHighVaries ? row : 0]! : (thermalDesignPower * carbonPerPowerHigh);
    if (coolerEmbodiedHighOut) coolerEmbodiedHighOut[row] = coolerEmbodiedHigh;
    const partsEmbodiedHigh = partsEmbodiedHighColumn ? partsEmbodiedHighColumn[partsEmbodiedHighVaries ? row : 0]! : (partsEmbodied + Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board))));
    if (partsEmbodiedHighOut) partsEmbodiedHighOut[row] = partsEmbodiedHigh;
  }
}

/** What evaluation needs to know of "Making an accelerator, from its parts": units, their factors and operands. */
export const deviceEmbodiedGraph: Graph<DeviceEmbodiedInputs, DeviceEmbodiedQuantities> = {
  name: 'deviceEmbodied',
  kernel: deviceEmbodied,
  columns: deviceEmbodiedColumns,
  inputs: {
    dieArea: ['mm2/accelerator', 0.000001],
    fabIntensity: ['gCO2e/kWh', 2.7777777777777776e-7],
    energyPerArea: ['kWh/cm2', 36000000000],
    gasLeastAbated: ['kgCO2e/cm2', 10000000],
    gasMostAbated: ['kgCO2e/cm2', 10000000],
    materialsPerArea: ['kgCO2e/cm2', 10000000],
    memory: ['GB/accelerator', 1000000000],
    thermalDesignPower: ['W_it/accelerator', 1],
    dieYield: ['1', 1],
    carbonPerMemory: ['kgCO2e/GB', 0.000001],
    smallCircuits: ['kgCO2e/accelerator', 1000],
    carbonPerPower: ['kgCO2e/W_it', 1000],
    board: ['kgCO2e/accelerator', 1000],
    uplift: ['1', 1],
    carbonPerAreaLow: ['kgCO2e/cm2', 10000000],
    carbonPerAreaHigh: ['kgCO2e/cm2', 10000000],
    dieYieldLow: ['1', 1],
    dieYieldHigh: ['1', 1],
    carbonPerMemoryLow: ['kgCO2e/GB', 0.000001],
    carbonPerMemoryHigh: ['kgCO2e/GB', 0.000001],
    smallCircuitsLow: ['kgCO2e/accelerator', 1000],
    smallCircuitsHigh: ['kgCO2e/accelerator', 1000],
    carbonPerPowerLow: ['kgCO2e/W_it', 1000],
    carbonPerPowerHigh: ['kgCO2e/W_it', 1000],
    boardLow: ['kgCO2e/accelerator', 1000],
    boardHigh: ['kgCO2e/accelerator', 1000],
  },
  equations: {
    carbonPerArea: ['kgCO2e/cm2', 10000000, 'fabIntensity energyPerArea gasLeastAbated gasMostAbated materialsPerArea dieYield'],
    dieEmbodied: ['kgCO2e/accelerator', 1000, 'dieArea carbonPerArea'],
    memoryEmbodied: ['kgCO2e/accelerator', 1000, 'memory carbonPerMemory'],
    coolerEmbodied: ['kgCO2e/accelerator', 1000, 'thermalDesignPower carbonPerPower'],
    partsEmbodied: ['kgCO2e/accelerator', 1000, 'dieEmbodied smallCircuits memoryEmbodied coolerEmbodied board'],
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000, 'uplift partsEmbodied'],
    dieEmbodiedLow: ['kgCO2e/accelerator', 1000, 'dieEmbodied carbonPerAreaLow carbonPerArea dieYield dieYieldHigh'],
    memoryEmbodiedLow: ['kgCO2e/accelerator', 1000, 'memory carbonPerMemoryLow'],
    coolerEmbodiedLow: ['kgCO2e/accelerator', 1000, 'thermalDesignPower carbonPerPowerLow'],
    partsEmbodiedLow: ['kgCO2e/accelerator', 1000, 'partsEmbodied dieEmbodiedLow dieEmbodied memoryEmbodiedLow memoryEmbodied coolerEmbodiedLow coolerEmbodied smallCircuitsLow smallCircuits boardLow board'],
    dieEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'dieEmbodied carbonPerAreaHigh carbonPerArea dieYield dieYieldLow'],
    memoryEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'memory carbonPerMemoryHigh'],
    coolerEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'thermalDesignPower carbonPerPowerHigh'],
    partsEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'partsEmbodied dieEmbodiedHigh dieEmbodied memoryEmbodiedHigh memoryEmbodied coolerEmbodiedHigh coolerEmbodied smallCircuitsHigh smallCircuits boardHigh board'],
  },
};
