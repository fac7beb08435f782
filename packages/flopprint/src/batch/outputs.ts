import type { Estimate } from '../estimate.ts';
import type { Quantity } from '../quantity.ts';

/** A column of results. */
export interface Output {
  /** As the header of a table has it, without the unit. */
  readonly name: string;
  readonly unit: string;
  /** Keys of `quantities`, of which the first that is known answers. */
  readonly keys: readonly string[];
}

const summed = (key: string): readonly string[] => [`total.${key}`, key];

/** The numbers that are worked out for a row, over all of its phases. */
export const outputs: readonly Output[] = [
  { name: 'carbon', unit: 'tCO2e', keys: [...summed('carbon'), ...summed('operationalCarbon')] },
  { name: 'electricity, location-based', unit: 'tCO2e', keys: summed('operationalCarbon') },
  { name: 'making of machines', unit: 'tCO2e', keys: summed('embodiedCarbon') },
  { name: 'energy of the machines', unit: 'MWh', keys: summed('itEnergy') },
  { name: 'energy of the site', unit: 'MWh', keys: summed('facilityEnergy') },
  { name: 'water consumed', unit: 'm3', keys: summed('water') },
  { name: 'accelerator-hours', unit: 'h', keys: summed('acceleratorHours') },
  { name: 'carbon intensity', unit: 'gCO2e/kWh', keys: ['carbonIntensity'] },
  { name: 'PUE', unit: '1', keys: ['pue'] },
];

/** How the names of a row were read. */
export interface RowTexts {
  readonly site: string;
  readonly accelerator: string;
  /** Of the carbon intensity: lifecycle or direct. */
  readonly basis: string;
}

/** How the names of an estimate were read; a place that nobody stated says so. */
export function textsOf({ readAs, quantities, basis = '' }: Estimate): RowTexts {
  const place = readAs['site.region'] ?? readAs['site.grid'];
  const without = quantities['carbonIntensity']?.from === 'stated' ? 'stated intensity' : 'no place stated';
  return { site: place ?? without, accelerator: readAs['hardware.accelerator'] ?? '', basis };
}

/** The quantity that answers for an output. */
export function answerOf(
  { keys }: Output,
  quantities: Readonly<Record<string, Quantity>>,
): string | undefined {
  return keys.find((key) => quantities[key]);
}
