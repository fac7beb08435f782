import { CalculationError, InputError } from '../errors.ts';
import { estimateWith, type Estimate } from '../estimate.ts';
import { fields, type NumberField } from '../fields.ts';
import { readField, readScenario, type Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { withValues } from './axes.ts';
import { lawRanges } from './interval.ts';
import { lawOf, type Fit } from './loss.ts';
import { bestWithin, type CostOfSize } from './optimum.ts';

/** What a budget limits; `days` is the wall-clock time of training on the stated number of accelerators. */
export type BudgetKind = 'carbon' | 'energy' | 'water' | 'hours' | 'days';

/** The unit of each kind of budget. */
export const budgetUnits: Readonly<Record<BudgetKind, string>> = {
  carbon: 'tCO2e',
  energy: 'MWh',
  water: 'm3',
  hours: 'h',
  days: 'day',
};

/** A budget, and what it is to pay for. */
export interface BudgetAsked {
  readonly kind: BudgetKind;
  /** In the unit of `budgetUnits`. */
  readonly amount: number;
  /** Tokens that the model will read and write in service, where the budget is to pay for them too. */
  readonly serve?: number;
  /** The replicated law unless stated; only that has an interval. */
  readonly fit?: Fit;
  /** Left out where only the best itself is asked for: they take ten times as long. */
  readonly ranges?: false;
}

/** The best model within a budget. */
export interface BudgetAnswer {
  /** In parameters. */
  readonly parameters: number;
  /** In tokens. */
  readonly tokens: number;
  /** In nat/token, by the law. */
  readonly loss: number;
  /** 90 % ranges from the standard errors of the law alone. */
  readonly ranges?: Readonly<Record<'parameters' | 'tokens' | 'loss', readonly [low: number, high: number]>>;
  /** The model as a scenario: its estimate meets the budget. */
  readonly scenario: Scenario;
  readonly estimate: Estimate;
}

/** What would keep the cost from following the tokens. */
const replaced = [
  'model.activeParameters',
  'model.name',
  'model.config',
  'training.flops',
  'training.acceleratorHours',
  'training.energy',
  'hardware.hours',
  'training.tokensPerSecond',
  'training.stepTime',
  'training.stepTokens',
  'inference.acceleratorHours',
  'inference.energy',
];

/** Sizes that are looked at, from the smallest that the law was fitted to. */
const sizes = [1e7, 1e14] as const;

/**
 * The model with the lowest loss, by the law of Hoffmann et al. in its replicated fit, that a budget allows at this
 * place, on these machines: the more it is to serve, the smaller it is and the longer it is trained.
 * @param scenario its parameters and tokens are replaced; its other phases count against the budget.
 * @throws InputError where the scenario states what the answer would replace, or nothing can be trained within it.
 */
export function bestInBudget(
  tables: Tables,
  scenario: Scenario,
  { kind, amount, serve, fit = 'besiroglu', ranges: asked }: BudgetAsked,
): BudgetAnswer {
  if (!Number.isFinite(amount) || amount <= 0)
    throw new InputError(kind, `${amount} is not an amount above 0 ${budgetUnits[kind]}`);
  if (serve !== undefined && !(Number.isFinite(serve) && serve > 0))
    throw new InputError('serve', `${serve} is not a number of tokens above 0`);
  const { scenario: read } = readScenario(scenario);
  const stated = replaced.find((path) => {
    const [group = '', key = ''] = path.split('.');
    return (read as Record<string, Record<string, unknown>>)[group]?.[key] !== undefined;
  });
  if (stated !== undefined)
    throw new InputError(
      stated,
      'would hold whatever model is found; leave it out of a scenario with a budget',
    );
  if ((read.training?.epochs ?? 1) !== 1)
    throw new InputError('training.epochs', 'the law is of tokens that are seen once; leave it out');
  if (kind === 'days' && read.hardware?.count === undefined)
    throw new InputError('hardware.count', 'days need a number of accelerators; state it');

  const designOf = (parameters: number, tokens: number): Scenario =>
    withValues(read, [
      ['model.parameters', parameters],
      ['training.tokens', tokens],
      ...(serve === undefined ? [] : [['inference.requests', serve / tokensPerRequest()] as const]),
    ]);
  let perRequest: number | undefined;
  function tokensPerRequest(): number {
    if (perRequest !== undefined) return perRequest;
    const probe = withValues(read, [
      ['model.parameters', sizes[0]],
      ['training.tokens', sizes[0]],
      ['inference.requests', 1],
    ]);
    const { quantities } = estimateWith(tables, probe);
    const [input, output] = ['inference.inputTokens', 'inference.requestTokens'].map(
      (key) => quantities[key]?.value,
    );
    if (input === undefined || output === undefined)
      throw new InputError('inference.tokensOut', 'how long is a request? state tokensIn and tokensOut');
    return (perRequest = input + output);
  }
  const measure = (parameters: number, tokens: number): number => {
    const { quantities, total } = estimateWith(tables, designOf(parameters, tokens));
    const amounts = {
      carbon: total.carbon,
      energy: total.energy,
      water: total.water,
      hours: quantities['total.acceleratorHours'] ?? quantities['acceleratorHours'],
      days: quantities['duration'],
    };
    const found = amounts[kind]?.value;
    if (found === undefined) throw new InputError(kind, 'is not known for this scenario; state more of it');
    return found;
  };
  const least = (fields.model.parameters as NumberField).min ?? 0;
  const [tokens] = [sizes[0]];
  let refusal: InputError | undefined;
  const costs = new Map<number, CostOfSize>();
  const costOf = (parameters: number): CostOfSize => {
    let cost = costs.get(parameters);
    if (!cost) costs.set(parameters, (cost = costAt(parameters)));
    return cost;
  };
  function costAt(parameters: number): CostOfSize {
    try {
      const [some, more] = [measure(parameters, tokens), measure(parameters, 2 * tokens)];
      const perToken = (more - some) / tokens;
      return { fixed: some - perToken * tokens, perToken };
    } catch (error) {
      if (error instanceof InputError) refusal ??= error;
      else if (!(error instanceof CalculationError)) throw error;
      return { fixed: Infinity, perToken: Infinity };
    }
  }
  const solve = (law: ReturnType<typeof lawOf>, precision?: number) =>
    bestWithin(law, costOf, amount, [Math.max(least, sizes[0]), sizes[1]], precision);
  const law = lawOf(tables, fit);
  const found = solve(law);
  if (!found) {
    if (refusal) throw refusal;
    throw new InputError(
      kind,
      `${amount} ${budgetUnits[kind]} is less than the rest of the scenario takes; raise it`,
    );
  }
  // What is fixed is a difference of larger numbers, so the tokens are set by the estimate itself once more.
  const { perToken } = costOf(found.parameters);
  let exact = found.tokens;
  for (let round = 0; round < 4; round++) exact += (amount - measure(found.parameters, exact)) / perToken;
  const design = designOf(found.parameters, exact);
  const ranges =
    fit === 'besiroglu' && asked !== false
      ? lawRanges(tables, law, (moved) => {
          const { parameters, tokens: data, loss } = solve(moved, 1e-5) ?? found;
          return { parameters, tokens: data, loss };
        })
      : undefined;
  return {
    parameters: found.parameters,
    tokens: exact,
    loss: found.loss,
    ...(ranges ? { ranges } : {}),
    scenario: design,
    estimate: estimateWith(tables, design),
  };
}

/**
 * Reads the amount of a budget: `50t`, `12 MWh`, `3e6 L`, `30`; a bare number is in the unit of its kind.
 * @throws InputError for a text that is no amount above zero.
 */
export function readBudget(kind: BudgetKind, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  // Tonnes of a budget of carbon are of CO₂ equivalents.
  const written = kind === 'carbon' ? text.replace(/([\d.])\s*(k?g|k?t)\s*$/, '$1 $2CO2e') : text;
  return readField(kind, budgetFields[kind], written).value;
}

const budgetFields: Readonly<Record<BudgetKind, NumberField>> = {
  carbon: { kind: 'number', label: 'Budget of carbon', unit: 'tCO2e', min: 0, aboveMin: true },
  energy: { kind: 'number', label: 'Budget of energy', unit: 'MWh', min: 0, aboveMin: true },
  water: { kind: 'number', label: 'Budget of water', unit: 'm3', min: 0, aboveMin: true },
  hours: { kind: 'number', label: 'Budget of accelerator-hours', unit: 'h', min: 0, aboveMin: true },
  days: { kind: 'number', label: 'Budget of days', unit: 'day', min: 0, aboveMin: true },
};
