import type { Estimate, From, Quantity } from 'flopprint/model';

/** Where a driver of a result comes from, best first. */
export type Origin = Exclude<From, 'equation'>;
export const origins: readonly Origin[] = ['stated', 'data', 'predicted', 'default'];

/** What makes the carbon of a row: the first four that of its electricity, the last that of its machines. */
export type Driver = 'activity' | 'power' | 'pue' | 'intensity' | 'embodied';
export const drivers: readonly Driver[] = ['activity', 'power', 'pue', 'intensity', 'embodied'];
export type Quality = Readonly<Record<Driver, Origin>>;

type Quantities = Readonly<Record<string, Quantity>>;

/**
 * Where a quantity comes from: what an equation gives is stated where everything it reads is stated, as count times
 * hours is, and predicted where not.
 */
function originOf(quantities: Quantities, key: string): Origin | undefined {
  const quantity = quantities[key];
  if (!quantity) return undefined;
  if (quantity.from !== 'equation') return quantity.from;
  const inputs = quantity.inputs ?? [];
  return inputs.length > 0 && inputs.every((input) => originOf(quantities, input) === 'stated')
    ? 'stated'
    : 'predicted';
}

/** The origins of the drivers of a phase. */
export function qualityOf({ quantities }: Pick<Estimate, 'quantities'>, phase: string): Quality {
  const prefix = phase === 'training' ? '' : `${phase}.`;
  const at = (name: string): Origin | undefined => originOf(quantities, prefix + name);
  const metered = at('itEnergy') === 'stated';
  const activity =
    phase === 'storage'
      ? (at('stored') ?? 'default')
      : metered
        ? 'stated'
        : (at('acceleratorHours') ?? at('requests') ?? 'predicted');
  const power = metered
    ? 'stated'
    : phase === 'storage'
      ? at('storagePower')
      : (at('systemPower') ?? originOf(quantities, 'systemPower'));
  const charged = quantities[`${prefix}embodiedCarbon`]?.from === 'equation';
  return {
    activity,
    power: power ?? 'predicted',
    pue: originOf(quantities, 'pue') ?? 'default',
    intensity: originOf(quantities, 'carbonIntensity') ?? 'default',
    embodied: charged
      ? (originOf(quantities, phase === 'storage' ? 'storage.storageEmbodied' : 'acceleratorEmbodied') ??
        'predicted')
      : 'default',
  };
}

/** Carbon behind each driver, in tCO2e: electricity in equal parts behind its four, machines behind theirs. */
export function weightOf(
  driver: Driver,
  { operational, embodied }: { operational: number; embodied: number },
): number {
  return driver === 'embodied' ? embodied : operational / (drivers.length - 1);
}

/** Carbon by driver and origin. */
export type QualityTable = Readonly<Record<Driver, Readonly<Record<Origin, number>>>>;

export function qualityTable(
  rows: readonly { readonly quality: Quality; readonly operational: number; readonly embodied: number }[],
): QualityTable {
  const table = Object.fromEntries(
    drivers.map((driver) => [driver, Object.fromEntries(origins.map((origin) => [origin, 0]))]),
  ) as Record<Driver, Record<Origin, number>>;
  for (const row of rows)
    for (const driver of drivers) table[driver][row.quality[driver]] += weightOf(driver, row);
  return table;
}

/** 1 where all carbon rests on what was stated, 4 where all of it rests on defaults; nothing without carbon. */
export function scoreOf(table: QualityTable): number | undefined {
  let [sum, weight] = [0, 0];
  for (const driver of drivers)
    origins.forEach((origin, index) => {
      sum += table[driver][origin] * (index + 1);
      weight += table[driver][origin];
    });
  return weight > 0 ? sum / weight : undefined;
}
