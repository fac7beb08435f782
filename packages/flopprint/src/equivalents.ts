/**
 * What else has as much carbon, electricity or water as a result.
 *
 * @module
 */
import type { Equivalent } from './data/types.ts';
import type { Amount, Estimate } from './estimate.ts';
import { equivalentsGraph } from './kernels/equivalents.ts';

const outputs = ['carDistance', 'flights', 'householdYears', 'personYears'] as const;
/** The fixed references: km by car and flights for carbon, years of a household for energy, years of a person for water. */
export type EquivalentKey = (typeof outputs)[number];

/** What else has as much: how much of it, and the data that say so. */
export interface EquivalentAmount {
  /** Which reference. */
  readonly key: EquivalentKey;
  /** In km, flights or years. */
  readonly value: number;
  /** Which total of the estimate it is as much as. */
  readonly measure: 'carbon' | 'energy' | 'water';
  /** The rows of `data/equivalents.csv` that were read. */
  readonly references: readonly Equivalent[];
}

const measureOf = {
  carDistance: 'carbon',
  flights: 'carbon',
  householdYears: 'energy',
  personYears: 'water',
} as const;
const readBy: Readonly<Record<EquivalentKey, readonly string[]>> = {
  carDistance: ['petrol-car'],
  flights: ['long-haul-flight', 'flight-distance'],
  householdYears: ['household-electricity'],
  personYears: ['tap-water'],
};

/**
 * What else emits as much carbon, draws as much energy or uses as much water as an estimate: the same references at
 * every size, so that two results can be compared.
 * @param rows data/equivalents.csv.
 * @returns km by petrol car (UK 2025), long-haul flights of one passenger (UK 2025), years of a household's
 *   electricity (US 2020), years of one person's water at home (US 2015).
 */
export function equivalentsOf(
  rows: readonly Equivalent[],
  { total }: Pick<Estimate, 'total'>,
): EquivalentAmount[] {
  const row = (id: string): Equivalent => {
    const found = rows.find((one) => one.id === id);
    if (!found) throw new Error(`no row "${id}" in data/equivalents.csv`);
    return found;
  };
  const { inputs, equations, kernel } = equivalentsGraph;
  const base = (key: keyof typeof inputs, { value }: Pick<Amount, 'value'>): number => value * inputs[key][1];
  const none = { value: 0 };
  const found = kernel({
    carbon: base('carbon', total.carbon ?? none),
    energy: base('energy', total.energy ?? none),
    water: base('water', total.water ?? none),
    vehicleCarbon: base('vehicleCarbon', row('petrol-car')),
    flightCarbon: base('flightCarbon', row('long-haul-flight')),
    flightDistance: base('flightDistance', row('flight-distance')),
    householdElectricity: base('householdElectricity', row('household-electricity')),
    personWater: base('personWater', row('tap-water')),
  });
  return outputs
    .filter((key) => total[measureOf[key]] !== undefined)
    .map((key) => ({
      key,
      value: found[key] / equations[key][1],
      measure: measureOf[key],
      references: readBy[key].map(row),
    }));
}
