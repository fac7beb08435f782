/**
 * What would lower the footprint of a run, by how much, on what evidence.
 *
 * @module
 */
export { effectOf, readings, type Effect } from './levers/effect.ts';
export { conditions, nothing, targets, type Multiplied, type Run, type Target } from './levers/targets.ts';
export {
  openRun,
  type AppliedLever,
  type LeftOutLever,
  type LeverRun,
  type Pulled,
  type RunOptions,
} from './levers/apply.ts';
export type { ChangedField } from './levers/change.ts';
export type { Difference, Differences, LeverState, Measure } from './levers/differences.ts';
export {
  applyLever,
  combine,
  leverPhases,
  leversFor,
  leverWithId,
  type CombinedLevers,
  type LeverOptions,
  type LeverPhase,
  type LeverRanking,
} from './levers/rank.ts';
export { costOfAnswers, type Answers } from './levers/multiplexing.ts';
export { costOfSpeculation, type Drafting } from './levers/speculation.ts';
export { levers } from './data/levers.ts';
export type { Lever } from './data/types.ts';
