import type { EquationSet } from '../equations/record.ts';
import { codecarbonEmissions, codecarbonEnergy, codecarbonMemory } from './equations/codecarbon.ts';
import { energyCarbon } from './equations/energy.ts';
import { flopsOfTraining } from './equations/flops.ts';
import { greenAlgorithms, greenAlgorithmsCardHours } from './equations/greenalgorithms.ts';
import { llmcarbonChip, llmcarbonShare, llmcarbonStore } from './equations/llmcarbon/embodied.ts';
import { llmcarbonNotebook } from './equations/llmcarbon/notebook.ts';
import {
  llmcarbonBatch,
  llmcarbonDevices,
  llmcarbonModelParallel,
  llmcarbonOtherThroughput,
  llmcarbonThroughput,
} from './equations/llmcarbon/parallelism.ts';
import { llmcarbonParameters } from './equations/llmcarbon/parameters.ts';
import { llmcarbonRun } from './equations/llmcarbon/run.ts';
import { llmcarbonTotal } from './equations/llmcarbon/total.ts';
import { mlco2Impact } from './equations/mlco2.ts';
import { pattersonFlops, pattersonProcessorHours, pattersonSearch, pattersonTraining } from './equations/patterson2021.ts';
import { strubellAcceleratorHours, strubellTraining } from './equations/strubell2019.ts';

/** The equation sets of the published methods; kept apart from the methods, which read the kernels made from them. */
export const methodSets: readonly EquationSet[] = [
  llmcarbonParameters,
  llmcarbonRun,
  llmcarbonModelParallel,
  llmcarbonDevices,
  llmcarbonBatch,
  llmcarbonThroughput,
  llmcarbonOtherThroughput,
  llmcarbonChip,
  llmcarbonStore,
  llmcarbonShare,
  llmcarbonNotebook,
  llmcarbonTotal,
  mlco2Impact,
  strubellTraining,
  strubellAcceleratorHours,
  pattersonTraining,
  pattersonProcessorHours,
  pattersonFlops,
  pattersonSearch,
  greenAlgorithms,
  greenAlgorithmsCardHours,
  codecarbonEnergy,
  codecarbonEmissions,
  codecarbonMemory,
  flopsOfTraining,
  energyCarbon,
];
