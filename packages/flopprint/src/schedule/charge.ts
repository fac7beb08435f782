import { evaluate } from '../evaluate.ts';
import type { AnyGraph, Graph } from '../graph.ts';
import { plannedRunGraph } from '../kernels/plannedRun.ts';
import type { Draw } from './draws.ts';

/** What a run under a plan has, in the units of its equations. */
export interface Charge {
  /** tCO2e: electricity and the machines while they work. */
  readonly carbon: number;
  /** tCO2e: the same, with the machines held and idle while the run waits. */
  readonly held: number;
  /** tCO2e of electricity alone. */
  readonly electricity: number;
  /** m3_con */
  readonly water?: number;
  /** MWh_fac */
  readonly energy: number;
  /** Hours from the moment at which it could start to its end. */
  readonly end: number;
}

/** The run at full power, in base units of `plannedRun`. */
export type Base = Readonly<
  Partial<
    Record<'facilityEnergy' | 'itEnergy' | 'embodiedCarbon' | 'duration' | 'wue' | 'idlePowerShare', number>
  >
>;

/**
 * Charges a plan at what the grid really was.
 * @param work hours at full power.
 * @param intensity gCO2e/kWh_fac in each hour of the span.
 * @param ewif L_con/kWh_fac in each hour.
 */
export function charge(
  base: Base,
  work: number,
  { power, busy }: Draw,
  intensity: Float64Array,
  ewif: Float64Array | undefined,
): Charge {
  const first = busy.findIndex((share) => share > 0);
  const last = busy.findLastIndex((share) => share > 0);
  const [drawn, busyHours] = [sum(power), sum(busy)];
  let waiting = 0;
  let waitingCarbon = 0;
  for (let hour = first; hour < last; hour += 1) {
    const idle = 1 - (busy[hour] ?? 0);
    waiting += idle;
    waitingCarbon += idle * (intensity[hour] ?? 0);
  }
  const { inputs, equations } = plannedRunGraph;
  const perUnit = (name: keyof typeof inputs): number => inputs[name][1];
  const anyGraph: AnyGraph = plannedRunGraph;
  const graph: Graph = anyGraph;
  const values = evaluate(graph, {
    ...base,
    energyShare: drawn / work,
    plannedIntensity: (weighted(power, intensity) / drawn) * perUnit('plannedIntensity'),
    plannedEwif: ewif ? (weighted(power, ewif) / drawn) * perUnit('plannedEwif') : undefined,
    slowedTime: Math.max(0, busyHours - work) * perUnit('slowedTime'),
    waitingTime: waiting * perUnit('waitingTime'),
    waitingIntensity: (waiting > 0 ? waitingCarbon / waiting : 0) * perUnit('waitingIntensity'),
  });
  const of = (name: keyof typeof equations): number => (values[name] ?? Number.NaN) / equations[name][1];
  return {
    carbon: of('plannedCarbon'),
    held: of('heldCarbon'),
    electricity: of('plannedElectricity'),
    ...(values['plannedWater'] === undefined ? {} : { water: of('plannedWater') }),
    energy: of('plannedEnergy'),
    end: last + (busy[last] ?? 0),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function weighted(weights: Float64Array, values: Float64Array): number {
  return weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
}
