import { InputError } from './errors.ts';
import { chipWaterGraph } from './kernels/chipWater.ts';
import { hourlyCarbonGraph } from './kernels/hourlyCarbon.ts';
import { hourlyTotalGraph } from './kernels/hourlyTotal.ts';
import { waterScarcityGraph } from './kernels/waterScarcity.ts';
import { enter } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { constant, fromField } from './resolve/datum.ts';
import { siliconArea } from './resolve/embodied.ts';
import { meanOver, startOf } from './resolve/hourly.ts';
import type { Tables } from './tables.ts';
import { parseUnit } from './units.ts';

/**
 * Carbon by the hour, where the start of the run is known and its zone has a trace: in the total for a run in the year
 * of the trace, beside it for any other.
 * @throws InputError when the start is stated and the duration is not known.
 */
export function enterHourly({ ledger, read, place, warnings }: Resolved, tables: Tables): void {
  const start = startOf(read.texts.get('training.start') ?? '');
  if (start === undefined) return;
  const note = (message: string): void => void warnings.push({ field: 'training.start', message });
  const trace = tables.hourly?.find(({ zone }) => zone === place.zone);
  if (!trace) {
    const known = (tables.hourly ?? []).map(({ zone }) => zone).join(', ');
    return note(
      known === ''
        ? 'hourly intensities are not at hand here, so that of the year is used; the command and the package have them'
        : `no hourly intensities are known for ${place.zone}, so that of the year is used; known are ${known}`,
    );
  }
  if (read.numbers.has('site.carbonIntensity'))
    return note('not used: site.carbonIntensity is stated; leave it out to count by the hour');
  const { carbonIntensity, duration } = ledger.quantities;
  if (carbonIntensity?.basis !== trace.basis)
    return note(
      `not used: hourly intensities are ${trace.basis}, that of the grid is ${carbonIntensity?.basis ?? 'of no stated basis'}, and a total never mixes them`,
    );
  if (!duration || duration.value === 0)
    throw new InputError(
      'hardware.count',
      'state how many accelerators ran: the hours of the run follow from it, and training.start asks for them',
    );
  ledger.once = true;
  const hours = (duration.value * parseUnit('day').factor) / parseUnit('h').factor;
  const { intensity, measured, from, to } = meanOver(trace, start, hours);
  if (Number.isNaN(intensity))
    return note('no hour of this run is known in the trace, so the intensity of the year is used');
  enter(ledger, hourlyCarbonGraph, {
    facilityEnergy: 'facilityEnergy',
    hourlyIntensity: {
      value: intensity,
      from: 'data',
      row: `hourly/${trace.id}`,
      source: trace.source,
      year: trace.year,
      basis: trace.basis,
      confidence: trace.confidence,
      note: `mean from ${from} to ${to}${measured ? '' : `, by the same hours of ${trace.year}`}; even draw, generation without imports`,
    },
  });
  if (!measured)
    return note(
      `the hours lie outside ${trace.year}, so carbon by the hour stands beside the total, by the same hours of ${trace.year}`,
    );
  enter(ledger, hourlyTotalGraph, {
    facilityEnergy: 'facilityEnergy',
    carbonIntensity: 'carbonIntensity',
    hourlyCarbon: 'hourlyCarbon',
    embodiedCarbon: 'embodiedCarbon',
  });
}

/** Water beside the total: weighted by scarcity, and that of making the chips. */
export function enterWaterOptions({ ledger, read, device }: Resolved, tables: Tables): void {
  const keyOf = (key: string): string | undefined =>
    [`total.${key}`, key].find((name) => ledger.quantities[name]);
  const scarcityFactor = fromField(read, 'site.scarcityFactor');
  const water = keyOf('water');
  if (scarcityFactor && water) enter(ledger, waterScarcityGraph, { water, scarcityFactor });
  const chipArea = device && siliconArea(tables, device);
  if (!chipArea || !ledger.quantities['acceleratorHours'] || !ledger.quantities['serviceLife']) return;
  enter(ledger, chipWaterGraph, {
    acceleratorHours: 'acceleratorHours',
    serviceLife: 'serviceLife',
    chipArea,
    waterPerArea: constant(tables, 'chip-water-per-area'),
  });
}
