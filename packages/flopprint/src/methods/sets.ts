/**
 * The equation records of the published methods.
 *
 * @module
 */
import type { EquationSet } from '../equations/record.ts';
import { actLogic } from './equations/act.ts';
import { bloomDynamic, bloomEmbodied, bloomIdle, bloomRun, bloomTotal } from './equations/bloom.ts';
import { boaviztaMemory, boaviztaProcessor, boaviztaStorage } from './equations/boavizta.ts';
import { chinchillaLoss, chinchillaOptimal } from './equations/chinchilla.ts';
import { dodgeBreakdown, dodgeInterval } from './equations/dodge2022.ts';
import { ecologitsRequest } from './equations/ecologits/request.ts';
import { ecologitsMemory, ecologitsSpeed } from './equations/ecologits/speed.ts';
import { fernandezOptimal } from './equations/fernandez2025.ts';
import { jeghamQuery, jeghamUtilisation } from './equations/jegham2025.ts';
import { precisionCompute, precisionLoss, quantisationLoss } from './equations/kumar2024.ts';
import { liElectricity } from './equations/li2023/fuels.ts';
import { liTower } from './equations/li2023/tower.ts';
import { liGlobalWater, liWater } from './equations/li2023/water.ts';
import { llmAnalysis } from './equations/llmanalysis.ts';
import { countingCarbon, countingCarbonHours, inferenceParity } from './equations/luccioni.ts';
import { morrisonRun, morrisonTraining } from './equations/morrison2025.ts';
import { morrisonEmbodied, morrisonEmbodiedWater } from './equations/morrison2025Embodied.ts';
import { informationCapacity, landauerLimit } from './equations/physics.ts';
import { popeUtilisation } from './equations/pope2022.ts';
import { pydcmChiller } from './equations/pydcm/chiller.ts';
import { pydcmTower } from './equations/pydcm/tower.ts';
import { softwareCarbonIntensity } from './equations/sci.ts';
import { wuEmbodied } from './equations/wu2021.ts';
import { zeusCost } from './equations/zeus.ts';
import { codecarbonEmissions, codecarbonEnergy, codecarbonMemory } from './equations/codecarbon.ts';
import { energyCarbon } from './equations/energy.ts';
import { flopsOfTraining } from './equations/flops.ts';
import { greenAlgorithms, greenAlgorithmsCardHours } from './equations/greenalgorithms.ts';
import { llmcarbonChip, llmcarbonShare, llmcarbonStore } from './equations/llmcarbon/embodied.ts';
import { llmcarbonNotebook } from './equations/llmcarbon/notebook.ts';
import { llmcarbonModelParallel } from './equations/llmcarbon/degrees.ts';
import { llmcarbonBatch, llmcarbonDevices } from './equations/llmcarbon/devices.ts';
import { llmcarbonOtherThroughput, llmcarbonThroughput } from './equations/llmcarbon/throughput.ts';
import { llmcarbonParameters } from './equations/llmcarbon/parameters.ts';
import { llmcarbonRun } from './equations/llmcarbon/run.ts';
import { llmcarbonTotal } from './equations/llmcarbon/total.ts';
import { mlco2Impact } from './equations/mlco2.ts';
import { pattersonFlops, pattersonProcessorHours, pattersonTraining } from './equations/patterson2021.ts';
import { pattersonSearch } from './equations/patterson2021Search.ts';
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
  actLogic,
  bloomDynamic,
  bloomIdle,
  bloomEmbodied,
  bloomTotal,
  bloomRun,
  boaviztaProcessor,
  boaviztaMemory,
  boaviztaStorage,
  chinchillaLoss,
  chinchillaOptimal,
  dodgeBreakdown,
  dodgeInterval,
  ecologitsSpeed,
  ecologitsMemory,
  ecologitsRequest,
  fernandezOptimal,
  jeghamQuery,
  jeghamUtilisation,
  precisionLoss,
  quantisationLoss,
  precisionCompute,
  liWater,
  liGlobalWater,
  liTower,
  liElectricity,
  llmAnalysis,
  countingCarbon,
  countingCarbonHours,
  inferenceParity,
  morrisonTraining,
  morrisonEmbodied,
  morrisonEmbodiedWater,
  morrisonRun,
  landauerLimit,
  informationCapacity,
  popeUtilisation,
  pydcmChiller,
  pydcmTower,
  softwareCarbonIntensity,
  wuEmbodied,
  zeusCost,
];
