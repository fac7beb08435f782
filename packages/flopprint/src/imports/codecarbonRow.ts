import { short } from '../number.ts';
import type { Cells } from './delimited.ts';
import { fragment } from './fragment.ts';
import type { Machines, Names } from './names.ts';
import { secondsOf } from './overlap.ts';
import { amount, known, type ImportedRun } from './record.ts';

/** A row of CodeCarbon, with what says whether others contain it. */
export interface CodecarbonRow {
  readonly run: ImportedRun;
  readonly runId?: string;
  /** Seconds; none where the time stamp or the duration cannot be read. */
  readonly span?: { readonly start: number; readonly end: number };
  /** What a row says of its machine: rows of two like machines look the same. */
  readonly machine: string;
  /** True where several trackers meter the same thing. */
  readonly isShared: boolean;
}

/** Reads a row; nothing where it has neither time nor energy nor carbon. */
export function readCodecarbonRow(names: Names, cells: Cells, row: number): CodecarbonRow | undefined {
  const { text, number, refuse } = cells;
  const seconds = number('duration');
  const energy = number('energy_consumed');
  const emissions = number('emissions');
  if (seconds === undefined && energy === undefined && emissions === undefined) return undefined;
  const pue = readPue(cells);
  const machines = machinesOf(names, cells);
  const { count } = machines;
  const stamp = text('timestamp');
  const end = stamp === undefined ? undefined : secondsOf(stamp);
  if (stamp !== undefined && end === undefined)
    refuse(
      'timestamp',
      `"${short(stamp)}" is not a time such as 2024-05-31T10:39:13, so overlaps of this row cannot be seen`,
    );
  const perFacility = (kilowattHours: number | undefined) =>
    kilowattHours === undefined ? undefined : amount(kilowattHours / (pue ?? 1), 'kWh', 'MWh');
  const gpuEnergy = number('gpu_energy');
  const water = number('water_consumed');
  const hours = seconds === undefined ? undefined : amount(seconds, 's', 'h');
  const itEnergy = perFacility(energy);
  const place = placeOf(names, cells);
  const runId = text('run_id');
  const task = text('task_name');
  const name = task ?? text('project_name');
  const run: ImportedRun = {
    id: runId ?? `row ${row}`,
    ...known({ name: name === undefined ? undefined : short(name) }),
    row,
    outcome: 'completed',
    ...known({
      end: end === undefined ? undefined : stamp,
      hours,
      count,
      acceleratorHours: hours && count ? amount(hours.value * count, 'h', 'h') : undefined,
      itEnergy,
      facilityEnergy:
        pue !== undefined && pue > 1 && energy !== undefined ? amount(energy, 'kWh', 'MWh') : undefined,
      acceleratorEnergy: count ? perFacility(gpuEnergy) : undefined,
      carbon: emissions === undefined ? undefined : amount(emissions, 'kgCO2e', 'tCO2e'),
      // 0 where no water use was stated: not a measurement of none.
      water: water ? amount(water, 'L', 'm3') : undefined,
      pue,
    }),
    isMeasured: true,
    readAs: known({
      ...(machines.accelerator && machines.written ? { [machines.written]: machines.accelerator } : {}),
    }) as Record<string, string>,
    scenario: fragment({
      name,
      machines,
      hours,
      itEnergy,
      place,
      ...(pue !== undefined && pue > 1 ? { pue } : {}),
    }),
  };
  return {
    run,
    ...known({ runId }),
    ...(end === undefined || seconds === undefined ? {} : { span: { start: end - seconds, end } }),
    machine: [
      'os',
      'cpu_model',
      'cpu_count',
      'gpu_model',
      'gpu_count',
      'ram_total_size',
      'cloud_provider',
      'cloud_region',
      'country_iso_code',
    ]
      .map((column) => text(column) ?? '')
      .join('\n'),
    isShared: text('tracking_mode') !== 'process' || (gpuEnergy ?? 0) > 0,
  };
}

function readPue({ number, refuse }: Cells): number | undefined {
  const pue = number('pue');
  if (pue === undefined || pue >= 1) return pue;
  refuse(
    'pue',
    `${pue} is below 1, which no data centre reaches; energies of this row are taken as they stand`,
  );
  return undefined;
}

function machinesOf(names: Names, { text, number, refuse }: Cells): Machines {
  const model = text('gpu_model');
  const stated = number('gpu_count');
  if (stated !== undefined && !Number.isInteger(stated))
    refuse('gpu_count', `${stated} is not a whole number`);
  const machines = model === undefined ? {} : names.machines(model);
  if (machines.why) refuse('gpu_model', machines.why);
  const count = machines.count ?? (Number.isInteger(stated) ? stated : undefined);
  return { ...machines, ...(count ? { count } : {}) };
}

function placeOf(names: Names, { text, refuse }: Cells) {
  const provider = text('cloud_provider');
  const region = text('cloud_region');
  const cloud = names.region(provider, region);
  if (cloud) return cloud;
  if (provider && region)
    refuse(
      'cloud_region',
      `no region "${short(region)}" of "${short(provider)}" is known; the country is read instead`,
    );
  const country = text('country_iso_code') ?? text('country_name');
  if (country === undefined) return undefined;
  const part = text('region');
  const found = names.place(part ? `${part.replaceAll(',', ' ')}, ${country}` : country);
  if (!found) refuse('country_iso_code', `no country "${short(country)}" is known; state the place yourself`);
  return found;
}
