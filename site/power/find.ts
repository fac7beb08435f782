import { scaleLinear } from 'd3-scale';
import {
  InputError,
  CalculationError,
  estimateWith,
  formatNumber,
  type Scenario,
  type Tables,
} from 'flopprint/model';
import { lowPowerDecode, oversubscribed, powerCurve, precisionGuard, splitPhases } from 'flopprint/power';
import { scenarioOf, type Form } from '../form/form.ts';
import { inWords } from '../form/inputs.ts';
import type { Menus } from '../form/menus.ts';
import { commandOf } from '../when/command.ts';
import type { Tick } from '../when/messages.ts';
import type { Curve, Decode, Found, PowerAsked, PowerFound } from './messages.ts';

const whole = 100;
/** Room for marks and for the words at an axis, in per cent. */
const [roomBefore, room] = [12, 6];
const fewTicks = 4;
const digits = 5;
const short = (value: number): number => Number(value.toPrecision(digits));
/** Requests that serving is told for where none are stated: shares do not depend on how many. */
const assumedRequests = 1_000_000;
const bits = [16, 8, 6, 4] as const;
const longAcross = 1000;

/** What limits of power, precision, split phases and a lower clock do to the run of a form. */
export function findPower(tables: Tables, menus: Menus, form: Form, asked: PowerAsked): PowerFound {
  const scenario = scenarioOf(form, menus);
  const isServed = scenario.inference !== undefined;
  const served: Scenario = isServed ? scenario : { ...scenario, inference: { requests: assumedRequests } };
  return {
    asked,
    curve: attempt(() => curveOf(tables, withoutLimit(scenario), asked)),
    building: attempt(() => oversubscribed(tables, scenario)),
    precision: attempt(() => ({ points: precisionOf(tables, scenario) })),
    split: attempt(() => ({
      ways: splitPhases(tables, served, asked),
      command: commandOf(served, [
        `power - --split '${[asked.prefill, asked.decode].join(',').replaceAll("'", '')}'`,
      ]),
    })),
    decode: attempt(() => decodeOf(tables, served)),
    ...(isServed ? {} : { assumed: assumedRequests }),
  };
}

function attempt<Result extends object>(find: () => Result): Found<Result> {
  try {
    return find();
  } catch (error) {
    if (error instanceof InputError) return { reason: inWords(error.message) };
    if (error instanceof CalculationError) return { reason: error.message };
    throw error;
  }
}

/** The curve sets the limit itself. */
function withoutLimit(scenario: Scenario): Scenario {
  const { powerLimit, ...hardware } = scenario.hardware ?? {};
  return powerLimit === undefined ? scenario : { ...scenario, hardware };
}

function curveOf(tables: Tables, scenario: Scenario, { weight }: PowerAsked): Curve {
  const { points, leastEnergy, leastCarbon, leastCost, carbonOptimum, notes } = powerCurve(tables, scenario, {
    weight,
  });
  const x = axisOf(points.map(({ time }) => time.value));
  const y = axisOf(points.map(({ energy }) => energy.value));
  return {
    rows: points.map((point) => ({
      share: short(point.share),
      power: short(point.power),
      time: short(point.time.value),
      energy: short(point.energy.value),
      carbon: short(point.carbon.value),
      cost: short(point.cost.value),
      onFront: point.onFront,
      best: [
        ...(point === leastEnergy ? (['energy'] as const) : []),
        ...(point === leastCarbon ? (['carbon'] as const) : []),
        ...(point === leastCost ? (['cost'] as const) : []),
      ],
      mark: [short(x.at(point.time.value)), short(whole - y.at(point.energy.value))],
    })),
    across: x.ticks,
    up: y.ticks.map(({ at, text }) => ({ at: whole - at, text })),
    carbonOptimum: short(carbonOptimum),
    notes,
    command: commandOf(scenario, [`power - --weight ${weight}`]),
  };
}

/** From 0 to 100 over what is there, with ticks: differences are small, so that 0 is not shown. */
function axisOf(values: readonly number[]): {
  readonly at: (value: number) => number;
  readonly ticks: Tick[];
} {
  const scale = scaleLinear([Math.min(...values), Math.max(...values)], [roomBefore, whole - room]);
  return {
    at: (value) => scale(value),
    ticks: scale.ticks(fewTicks).map((value) => ({ at: short(scale(value)), text: formatNumber(value) })),
  };
}

function precisionOf(tables: Tables, scenario: Scenario): ReturnType<typeof precisionGuard> {
  const { parameters, tokens } = estimateWith(tables, scenario).quantities;
  if (!parameters || !tokens)
    throw new InputError('training.tokens', 'state parameters and tokens: the loss follows from both');
  return precisionGuard(tables, { parameters: parameters.value, tokens: tokens.value }, bits);
}

function decodeOf(tables: Tables, served: Scenario): Decode {
  const told = lowPowerDecode(tables, served);
  const { points } = told;
  const [full, last] = [points[0], points.at(-1)];
  const x = scaleLinear([full?.clock ?? 1, last?.clock ?? 0], [0, longAcross]);
  const y = scaleLinear([1, last?.prefill ?? 1], [whole, 0]);
  const path = (values: readonly (readonly [clock: number, time: number])[]): string =>
    values.map(([clock, time]) => `${x(clock).toFixed(1)} ${y(time).toFixed(1)}`).join('L');
  return {
    ...told,
    band: `M${path([
      ...points.map(({ clock, least }) => [clock, least] as const),
      ...points.toReversed().map(({ clock, most }) => [clock, most] as const),
    ])}Z`,
    prefill: `M${path(points.map(({ clock, prefill }) => [clock, prefill] as const))}`,
    across: points.map(({ clock }) => ({
      at: (whole * x(clock)) / longAcross,
      text: `${formatNumber(whole * clock)}\u00a0%`,
    })),
    up: y
      .ticks(fewTicks)
      .map((time) => ({ at: y(time), text: `+${formatNumber(whole * (time - 1))}\u00a0%` })),
    command: commandOf(served, ['power - --decode']),
  };
}
