/**
 * The equation records of the model: the only copy of each formula, with its unit and source.
 *
 * @module
 */
import { marginal, marketBased } from './accounting.ts';
import { groupedQueryAttention, latentAttention } from './attention.ts';
import { calibratedEfficiency, impliedPower } from './calibration.ts';
import { development } from './development.ts';
import { dataPreparation, generation } from './dataPreparation.ts';
import { deviceEmbodied, deviceRange } from './deviceEmbodied.ts';
import { embodiedParts, embodiedWithParts } from './embodiedParts.ts';
import { embodiedRange, hourlyCharge, machineShare, storageRange } from './embodiedRange.ts';
import { encoderDecoder, twoStacks } from './encoderDecoder.ts';
import { feedForward, mixtureOfExperts } from './feedForward.ts';
import { footprint } from './footprint.ts';
import {
  idleMachines,
  inference,
  perRequest,
  requestLength,
  requestVolume,
  reservedMachines,
} from './inference.ts';
import { equivalents } from './equivalents.ts';
import { breakEven, fullCycle, providerScore } from './lifeCycle.ts';
import { trainingMemory } from './memory.ts';
import {
  exactEfficiency,
  impliedEfficiency,
  meteredEnergy,
  observedThroughput,
  powerCap,
  predictedEfficiency,
  statedEfficiency,
  stepThroughput,
  wallClock,
  wueFromWithdrawal,
} from './observed.ts';
import { multiplexing } from './multiplexing.ts';
import { otherImpacts, physicalFloor } from './otherImpacts.ts';
import { parallelLayout, parallelTime } from './parallelism.ts';
import { parallelMemory } from './parallelismMemory.ts';
import { postEfficiency, postTraining } from './postTraining.ts';
import { limitedRun, lowClock, oversubscription } from './power.ts';
import { projectedYear } from './projection.ts';
import type { EquationSet } from './record.ts';
import { serving } from './serving.ts';
import {
  keyValueCache,
  latentCache,
  recurrentState,
  replicaMemory,
  routing,
  servingMemory,
  servingTime,
  usualLayout,
  usualPower,
} from './servingModel.ts';
import {
  chipWater,
  coolingPlant,
  hourlyCarbon,
  hourlyTotal,
  towerWater,
  waterScarcity,
} from './siteOptions.ts';
import { speculation } from './speculation.ts';
import { storage } from './storage.ts';
import { training } from './training.ts';
import { languageModel, transformerStack } from './transformer.ts';
import { bestLimit, followedHour, plannedRun, slowedHour } from './when.ts';

export type { EquationRecord, EquationSet, InputRecord } from './record.ts';

/** The model, top to bottom: every equation set of flopprint itself. */
export const equationSets: readonly EquationSet[] = [
  groupedQueryAttention,
  latentAttention,
  feedForward,
  mixtureOfExperts,
  transformerStack,
  encoderDecoder,
  twoStacks,
  languageModel,
  wallClock,
  stepThroughput,
  observedThroughput,
  powerCap,
  statedEfficiency,
  predictedEfficiency,
  exactEfficiency,
  deviceEmbodied,
  deviceRange,
  wueFromWithdrawal,
  coolingPlant,
  towerWater,
  training,
  meteredEnergy,
  impliedEfficiency,
  impliedPower,
  calibratedEfficiency,
  trainingMemory,
  parallelLayout,
  parallelMemory,
  parallelTime,
  development,
  keyValueCache,
  latentCache,
  usualLayout,
  recurrentState,
  replicaMemory,
  routing,
  serving,
  servingMemory,
  usualPower,
  generation,
  dataPreparation,
  postEfficiency,
  postTraining,
  requestLength,
  requestVolume,
  idleMachines,
  inference,
  servingTime,
  reservedMachines,
  perRequest,
  storage,
  footprint,
  machineShare,
  embodiedParts,
  hourlyCharge,
  embodiedRange,
  storageRange,
  embodiedWithParts,
  breakEven,
  providerScore,
  fullCycle,
  equivalents,
  multiplexing,
  speculation,
  hourlyCarbon,
  hourlyTotal,
  waterScarcity,
  chipWater,
  marketBased,
  marginal,
  otherImpacts,
  physicalFloor,
  slowedHour,
  followedHour,
  plannedRun,
  bestLimit,
  limitedRun,
  lowClock,
  oversubscription,
  projectedYear,
];
