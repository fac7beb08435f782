/**
 * Estimation against tables that the caller supplies: what a page imports that loads its data itself.
 *
 * @module
 */
export { CalculationError, InputError } from './errors.ts';
export {
  estimateWith,
  phaseKeys,
  simulateWith,
  type Amount,
  type Estimate,
  type Phase,
  type PhaseKey,
  type Simulation,
} from './estimate.ts';
export {
  fieldAt,
  fields,
  topFields,
  type Field,
  type FlagField,
  type Group,
  type NumberField,
  type ObjectField,
  type TextField,
} from './fields.ts';
export {
  capital,
  formatAmount,
  formatInterval,
  formatNumber,
  formatUnit,
  listed,
  precisionOf,
  thinSpace,
  type Precision,
} from './format.ts';
export { nearest, normalise } from './nearest.ts';
export { canonicalUnit, readNumber, type Stated } from './number.ts';
export { configFields } from './resolve/config.ts';
export type { Alternative, From, Quantity, Warning } from './quantity.ts';
export type { Draws, Sensitivity } from './simulate.ts';
export { openSampler, type SampledEstimate } from './sampler.ts';
export {
  readScenario,
  type Keys,
  type NumberInput,
  type ReadScenario,
  type Scenario,
  type Value,
} from './scenario.ts';
export type { Tables } from './tables.ts';
export { dataVersion, version } from './version.ts';
export { compareLifeCycles, type Comparison } from './compare.ts';
export { leadingInputs, medianWords, sensitivityWords, type LeadingInputs } from './uncertaintyWords.ts';
export { paragraphOf, type ParagraphNames } from './report/paragraph.ts';
