/**
 * Designs by the million: any fields over ranges or lists, each design what `estimate` makes of it.
 *
 * @module
 */
export {
  answerQuestion,
  designOf,
  type AnswerColumn,
  type AnswerCurve,
  type AnswerRow,
  type QuestionAnswer,
} from './sweep/answer.ts';
export { axisOf, readAxis, type Axis, type AxisInput, type Scale } from './sweep/axes.ts';
export {
  bestInBudget,
  budgetUnits,
  readBudget,
  withinTime,
  type BudgetAnswer,
  type BudgetAsked,
  type BudgetKind,
} from './sweep/budget.ts';
export { lawRanges } from './sweep/interval.ts';
export { bestWithin, type Best, type CostOfSize } from './sweep/optimum.ts';
export { lawOf, type Fit, type LossLaw } from './sweep/loss.ts';
export { matchField, type Matched } from './sweep/match.ts';
export { openSweep, type RefusedDesigns, type Sweep, type SweepColumns } from './sweep/openSweep.ts';
export { sweepOutputs, type SweepOutput } from './sweep/outputs.ts';
export { paretoFront } from './sweep/pareto.ts';
export { questions, questionWithId, type NamedDesign, type Question, type Work } from './sweep/questions.ts';
