// GENERATED from the equation set "deviceEmbodied" by `npm run generate`; do not edit.
import { exp, log } from '../portableMath.ts';
import { deviceEmbodied, type DeviceEmbodiedInputs, type DeviceEmbodiedQuantities } from './deviceEmbodied.ts';

/** Slope of one quantity of "Making an accelerator, from its parts" with respect to every input and quantity above it. */
export function deviceEmbodiedGradient(
  input: DeviceEmbodiedInputs,
  of: keyof DeviceEmbodiedQuantities,
  stated: Partial<DeviceEmbodiedQuantities> = {},
): Record<keyof DeviceEmbodiedInputs | keyof DeviceEmbodiedQuantities, number> {
  const { dieArea, fabIntensity, energyPerArea, gasLeastAbated, gasMostAbated, materialsPerArea, memory, thermalDesignPower, dieYield, carbonPerMemory, smallCircuits, carbonPerPower, board, uplift, carbonPerAreaLow, carbonPerAreaHigh, dieYieldLow, dieYieldHigh, carbonPerMemoryLow, carbonPerMemoryHigh, smallCircuitsLow, smallCircuitsHigh, carbonPerPowerLow, carbonPerPowerHigh, boardLow, boardHigh } = input;
  const { carbonPerArea, dieEmbodied, memoryEmbodied, coolerEmbodied, partsEmbodied, dieEmbodiedLow, memoryEmbodiedLow, coolerEmbodiedLow, dieEmbodiedHigh, memoryEmbodiedHigh, coolerEmbodiedHigh } = deviceEmbodied(input, stated);
  const slope = { dieArea: 0, fabIntensity: 0, energyPerArea: 0, gasLeastAbated: 0, gasMostAbated: 0, materialsPerArea: 0, memory: 0, thermalDesignPower: 0, dieYield: 0, carbonPerMemory: 0, smallCircuits: 0, carbonPerPower: 0, board: 0, uplift: 0, carbonPerAreaLow: 0, carbonPerAreaHigh: 0, dieYieldLow: 0, dieYieldHigh: 0, carbonPerMemoryLow: 0, carbonPerMemoryHigh: 0, smallCircuitsLow: 0, smallCircuitsHigh: 0, carbonPerPowerLow: 0, carbonPerPowerHigh: 0, boardLow: 0, boardHigh: 0, carbonPerArea: 0, dieEmbodied: 0, memoryEmbodied: 0, coolerEmbodied: 0, partsEmbodied: 0, acceleratorEmbodied: 0, dieEmbodiedLow: 0, memoryEmbodiedLow: 0, coolerEmbodiedLow: 0, partsEmbodiedLow: 0, dieEmbodiedHigh: 0, memoryEmbodiedHigh: 0, coolerEmbodiedHigh: 0, partsEmbodiedHigh: 0 };
  slope[of] = 1;
  if (slope.partsEmbodiedHigh !== 0 && stated.partsEmbodiedHigh === undefined) {
    slope.partsEmbodied += slope.partsEmbodiedHigh * (1);
    slope.dieEmbodiedHigh += slope.partsEmbodiedHigh * (2 * (dieEmbodiedHigh - dieEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.dieEmbodied += slope.partsEmbodiedHigh * (2 * -1 * (dieEmbodiedHigh - dieEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.memoryEmbodiedHigh += slope.partsEmbodiedHigh * (2 * (memoryEmbodiedHigh - memoryEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.memoryEmbodied += slope.partsEmbodiedHigh * (2 * -1 * (memoryEmbodiedHigh - memoryEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.coolerEmbodiedHigh += slope.partsEmbodiedHigh * (2 * (coolerEmbodiedHigh - coolerEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.coolerEmbodied += slope.partsEmbodiedHigh * (2 * -1 * (coolerEmbodiedHigh - coolerEmbodied) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.smallCircuitsHigh += slope.partsEmbodiedHigh * (2 * (smallCircuitsHigh - smallCircuits) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.smallCircuits += slope.partsEmbodiedHigh * (2 * -1 * (smallCircuitsHigh - smallCircuits) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.boardHigh += slope.partsEmbodiedHigh * (2 * (boardHigh - board) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
    slope.board += slope.partsEmbodiedHigh * (2 * -1 * (boardHigh - board) / (2 * Math.sqrt(((dieEmbodiedHigh - dieEmbodied) * (dieEmbodiedHigh - dieEmbodied)) + ((memoryEmbodiedHigh - memoryEmbodied) * (memoryEmbodiedHigh - memoryEmbodied)) + ((coolerEmbodiedHigh - coolerEmbodied) * (coolerEmbodiedHigh - coolerEmbodied)) + ((smallCircuitsHigh - smallCircuits) * (smallCircuitsHigh - smallCircuits)) + ((boardHigh - board) * (boardHigh - board)))));
  }
  if (slope.coolerEmbodiedHigh !== 0 && stated.coolerEmbodiedHigh === undefined) {
    slope.thermalDesignPower += slope.coolerEmbodiedHigh * (carbonPerPowerHigh);
    slope.carbonPerPowerHigh += slope.coolerEmbodiedHigh * (thermalDesignPower);
  }
  if (slope.memoryEmbodiedHigh !== 0 && stated.memoryEmbodiedHigh === undefined) {
    slope.memory += slope.memoryEmbodiedHigh * (carbonPerMemoryHigh);
    slope.carbonPerMemoryHigh += slope.memoryEmbodiedHigh * (memory);
  }
  if (slope.dieEmbodiedHigh !== 0 && stated.dieEmbodiedHigh === undefined) {
    slope.dieEmbodied += slope.dieEmbodiedHigh * (exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
    slope.carbonPerAreaHigh += slope.dieEmbodiedHigh * (dieEmbodied * 2 * 1 / carbonPerArea / (carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea) / (2 * Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))) * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
    slope.carbonPerArea += slope.dieEmbodiedHigh * (dieEmbodied * 2 * -carbonPerAreaHigh * 1 / (carbonPerArea * carbonPerArea) / (carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea) / (2 * Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))) * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
    slope.dieYield += slope.dieEmbodiedHigh * (dieEmbodied * 2 * 1 / dieYieldLow / (dieYield / dieYieldLow) * log(dieYield / dieYieldLow) / (2 * Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))) * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
    slope.dieYieldLow += slope.dieEmbodiedHigh * (dieEmbodied * 2 * -dieYield * 1 / (dieYieldLow * dieYieldLow) / (dieYield / dieYieldLow) * log(dieYield / dieYieldLow) / (2 * Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))) * exp(Math.sqrt((log(carbonPerAreaHigh / carbonPerArea) * log(carbonPerAreaHigh / carbonPerArea)) + (log(dieYield / dieYieldLow) * log(dieYield / dieYieldLow)))));
  }
  if (slope.partsEmbodiedLow !== 0 && stated.partsEmbodiedLow === undefined) {
    slope.partsEmbodied += slope.partsEmbodiedLow * (1);
    slope.dieEmbodiedLow += slope.partsEmbodiedLow * (-(2 * (dieEmbodiedLow - dieEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.dieEmbodied += slope.partsEmbodiedLow * (-(2 * -1 * (dieEmbodiedLow - dieEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.memoryEmbodiedLow += slope.partsEmbodiedLow * (-(2 * (memoryEmbodiedLow - memoryEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.memoryEmbodied += slope.partsEmbodiedLow * (-(2 * -1 * (memoryEmbodiedLow - memoryEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.coolerEmbodiedLow += slope.partsEmbodiedLow * (-(2 * (coolerEmbodiedLow - coolerEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.coolerEmbodied += slope.partsEmbodiedLow * (-(2 * -1 * (coolerEmbodiedLow - coolerEmbodied) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.smallCircuitsLow += slope.partsEmbodiedLow * (-(2 * (smallCircuitsLow - smallCircuits) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.smallCircuits += slope.partsEmbodiedLow * (-(2 * -1 * (smallCircuitsLow - smallCircuits) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.boardLow += slope.partsEmbodiedLow * (-(2 * (boardLow - board) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
    slope.board += slope.partsEmbodiedLow * (-(2 * -1 * (boardLow - board) / (2 * Math.sqrt(((dieEmbodiedLow - dieEmbodied) * (dieEmbodiedLow - dieEmbodied)) + ((memoryEmbodiedLow - memoryEmbodied) * (memoryEmbodiedLow - memoryEmbodied)) + ((coolerEmbodiedLow - coolerEmbodied) * (coolerEmbodiedLow - coolerEmbodied)) + ((smallCircuitsLow - smallCircuits) * (smallCircuitsLow - smallCircuits)) + ((boardLow - board) * (boardLow - board))))));
  }
  if (slope.coolerEmbodiedLow !== 0 && stated.coolerEmbodiedLow === undefined) {
    slope.thermalDesignPower += slope.coolerEmbodiedLow * (carbonPerPowerLow);
    slope.carbonPerPowerLow += slope.coolerEmbodiedLow * (thermalDesignPower);
  }
  if (slope.memoryEmbodiedLow !== 0 && stated.memoryEmbodiedLow === undefined) {
    slope.memory += slope.memoryEmbodiedLow * (carbonPerMemoryLow);
    slope.carbonPerMemoryLow += slope.memoryEmbodiedLow * (memory);
  }
  if (slope.dieEmbodiedLow !== 0 && stated.dieEmbodiedLow === undefined) {
    slope.dieEmbodied += slope.dieEmbodiedLow * (exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
    slope.carbonPerAreaLow += slope.dieEmbodiedLow * (dieEmbodied * -(2 * 1 / carbonPerArea / (carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea) / (2 * Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh))))) * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
    slope.carbonPerArea += slope.dieEmbodiedLow * (dieEmbodied * -(2 * -carbonPerAreaLow * 1 / (carbonPerArea * carbonPerArea) / (carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea) / (2 * Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh))))) * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
    slope.dieYield += slope.dieEmbodiedLow * (dieEmbodied * -(2 * 1 / dieYieldHigh / (dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh) / (2 * Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh))))) * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
    slope.dieYieldHigh += slope.dieEmbodiedLow * (dieEmbodied * -(2 * -dieYield * 1 / (dieYieldHigh * dieYieldHigh) / (dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh) / (2 * Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh))))) * exp(-Math.sqrt((log(carbonPerAreaLow / carbonPerArea) * log(carbonPerAreaLow / carbonPerArea)) + (log(dieYield / dieYieldHigh) * log(dieYield / dieYieldHigh)))));
  }
  if (slope.acceleratorEmbodied !== 0 && stated.acceleratorEmbodied === undefined) {
    slope.uplift += slope.acceleratorEmbodied * (partsEmbodied);
    slope.partsEmbodied += slope.acceleratorEmbodied * (uplift);
  }
  if (slope.partsEmbodied !== 0 && stated.partsEmbodied === undefined) {
    slope.dieEmbodied += slope.partsEmbodied * (1);
    slope.smallCircuits += slope.partsEmbodied * (1);
    slope.memoryEmbodied += slope.partsEmbodied * (1);
    slope.coolerEmbodied += slope.partsEmbodied * (1);
    slope.board += slope.partsEmbodied * (1);
  }
  if (slope.coolerEmbodied !== 0 && stated.coolerEmbodied === undefined) {
    slope.thermalDesignPower += slope.coolerEmbodied * (carbonPerPower);
    slope.carbonPerPower += slope.coolerEmbodied * (thermalDesignPower);
  }
  if (slope.memoryEmbodied !== 0 && stated.memoryEmbodied === undefined) {
    slope.memory += slope.memoryEmbodied * (carbonPerMemory);
    slope.carbonPerMemory += slope.memoryEmbodied * (memory);
  }
  if (slope.dieEmbodied !== 0 && stated.dieEmbodied === undefined) {
    slope.dieArea += slope.dieEmbodied * (carbonPerArea);
    slope.carbonPerArea += slope.dieEmbodied * (dieArea);
  }
  if (slope.carbonPerArea !== 0 && stated.carbonPerArea === undefined) {
    slope.fabIntensity += slope.carbonPerArea * (energyPerArea / dieYield);
    slope.energyPerArea += slope.carbonPerArea * (fabIntensity / dieYield);
    slope.gasLeastAbated += slope.carbonPerArea * (1 / 2 / dieYield);
    slope.gasMostAbated += slope.carbonPerArea * (1 / 2 / dieYield);
    slope.materialsPerArea += slope.carbonPerArea * (1 / dieYield);
    slope.dieYield += slope.carbonPerArea * (-(fabIntensity * energyPerArea + (gasLeastAbated + gasMostAbated) / 2 + materialsPerArea) * 1 / (dieYield * dieYield));
  }
  return slope;
}
