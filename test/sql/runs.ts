import { estimate } from '../../packages/flopprint/src/estimateWithData.ts';
import { InputError } from '../../packages/flopprint/src/errors.ts';
import { fieldAt } from '../../packages/flopprint/src/fields.ts';
import { trainingGraph } from '../../packages/flopprint/src/kernels/training.ts';
import { randomsOf } from '../../packages/flopprint/src/random.ts';
import { resolve } from '../../packages/flopprint/src/resolve.ts';
import type { Scenario } from '../../packages/flopprint/src/scenario.ts';
import {
  resultColumns,
  runColumnNames,
  runColumns,
  type RunColumn,
} from '../../packages/flopprint/src/sql.ts';
import { tables } from '../../packages/flopprint/src/tables.ts';

/** One run as a table has it; what is absent is NULL. */
export type Run = { [Column in RunColumn]?: number | string };

/** What the library makes of a run: the results in the units of the view's columns, or the field that it refuses. */
export interface Expected {
  /** NaN or nothing where a result is not known. */
  readonly values?: readonly (number | undefined)[];
  readonly refused?: string;
}

export const isText = (column: RunColumn): boolean => fieldAt(runColumns[column])?.kind === 'text';

/** The scenario that a row of the table stands for. */
export function scenarioOf(run: Run): Scenario {
  const scenario: Record<string, Record<string, unknown>> = {};
  for (const column of runColumnNames) {
    if (run[column] === undefined) continue;
    const [group = '', key = ''] = runColumns[column].split('.');
    (scenario[group] ??= {})[key] = run[column];
  }
  return scenario as Scenario;
}

const keyOf = new Map(
  Object.keys(trainingGraph.equations).map((key) => [
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    key,
  ]),
);

/** What `estimate` says of a run. */
export function expectedByEstimate(run: Run): Expected {
  try {
    const { phases } = estimate({ training: {}, ...scenarioOf(run) });
    return {
      values: resultColumns.map(
        ({ quantity }) => phases['training']?.[keyOf.get(quantity) as 'carbon']?.value,
      ),
    };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.field };
    throw error;
  }
}

type Resolved = ReturnType<typeof resolve>;
type Kernel = typeof trainingGraph.kernel;
type Inputs = { -readonly [Name in keyof Parameters<Kernel>[0]]: number };

/** What is looked up for an accelerator or a place, in base units, or the field that is refused. */
type Figures = (Inputs & { readonly systemPower: number; readonly designPower: number }) | string;
const known = new Map<string, Figures>();

/** Resolved once for each accelerator and each place: a million runs share a few thousand. */
function lookedUp(key: string, scenario: () => Scenario): Figures {
  let found = known.get(key);
  if (found === undefined) {
    try {
      found = figuresOf(resolve(scenario(), tables));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      found = error.field;
    }
    known.set(key, found);
  }
  return found;
}

function figuresOf({ inputs, stated, ledger }: Resolved): Exclude<Figures, string> {
  const input = (name: string): number => {
    const given = inputs[name] ?? stated[name];
    return (typeof given === 'string' ? ledger.quantities[given]?.value : given?.value) ?? Number.NaN;
  };
  const figures = Object.entries(trainingGraph.inputs).map(([name, [, factor]]) => [
    name,
    input(name) * factor,
  ]);
  return {
    ...(Object.fromEntries(figures) as Inputs),
    systemPower: input('systemPower'),
    designPower: input('thermalDesignPower'),
  };
}

const factors = Object.fromEntries(
  Object.entries({ ...trainingGraph.inputs, ...trainingGraph.equations }).map(([name, [, factor]]) => [
    name,
    factor,
  ]),
) as Record<keyof Inputs | keyof ReturnType<Kernel>, number>;
const results = resultColumns.map(
  ({ quantity, factor }) => [keyOf.get(quantity) as 'carbon', factor] as const,
);

const text = (value: number | string | undefined): string => (value === undefined ? '' : String(value));
const named = (name: string, value: number | string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: String(value) };

/**
 * The same from the kernel, with what is looked up resolved beforehand. Only for runs within the bounds of their fields.
 * Not known is NaN on the way, as the kernel hands it on.
 */
export function expectedByKernel(run: Run): Expected {
  const of = run as { readonly [Column in RunColumn]?: number };
  const anyEfficiency = of.mfu ?? of.achieved_flops ?? of.hours ?? of.accelerator_hours ?? of.energy;
  const mixture = of.active_parameters !== undefined && of.active_parameters < (of.parameters ?? 0);
  const device = lookedUp(
    `device\t${text(run.accelerator)}\t${text(run.precision)}\t${anyEfficiency === undefined}\t${mixture}`,
    () => ({
      ...(mixture ? { model: { parameters: 2, activeParameters: 1 } } : {}),
      hardware: {
        ...named('accelerator', run.accelerator),
        // Says that an efficiency is stated, and leaves the efficiency itself to be predicted.
        ...(anyEfficiency === undefined ? {} : { count: 1, hours: 1 }),
      },
      training: named('precision', run.precision),
    }),
  );
  const place = lookedUp(
    `place\t${text(run.grid)}\t${text(run.region)}\t${of.carbon_intensity === undefined}`,
    () => ({
      site: {
        ...named('grid', run.grid),
        ...named('region', run.region),
        ...(of.carbon_intensity === undefined ? {} : { carbonIntensity: 0 }),
      },
    }),
  );
  if (typeof device === 'string') return { refused: device };
  if (typeof place === 'string') return { refused: place };
  const or = (value: number | undefined, name: keyof Inputs, otherwise: Inputs): number =>
    value === undefined ? otherwise[name] : value * factors[name];
  const inputs: Inputs = {
    flopPerParameterToken: device.flopPerParameterToken,
    passes: device.passes,
    peakFlops: device.peakFlops,
    thermalDesignPower: device.thermalDesignPower,
    powerFraction: device.powerFraction,
    hostFactor: device.hostFactor,
    consumedShare: device.consumedShare,
    ewifWithdrawal: device.ewifWithdrawal,
    activeParameters: of.active_parameters ?? of.parameters ?? Number.NaN,
    recompute: or(of.recompute, 'recompute', device),
    tokens: of.tokens ?? Number.NaN,
    epochs: or(of.epochs, 'epochs', device),
    mfu: or(of.mfu, 'mfu', device),
    count: of.count ?? Number.NaN,
    pue: or(of.pue, 'pue', place),
    carbonIntensity: or(of.carbon_intensity, 'carbonIntensity', place),
    wue: or(of.wue, 'wue', place),
    ewif: or(of.ewif, 'ewif', place),
    acceleratorEmbodied: or(of.embodied_accelerator, 'acceleratorEmbodied', device),
    hostEmbodied: or(of.embodied_host, 'hostEmbodied', device),
    acceleratorsPerNode: or(of.accelerators_per_node, 'acceleratorsPerNode', device),
    lifetime: or(of.lifetime, 'lifetime', device),
    utilisation: or(of.utilisation, 'utilisation', device),
  };
  const { power, energy } = of;
  const wide =
    power !== undefined &&
    (run.power_scope === 'system' || (run.power_scope === undefined && power > device.designPower));
  const hours =
    of.accelerator_hours ?? (of.hours === undefined ? undefined : of.hours * (of.count ?? Number.NaN));
  const stated: { -readonly [Key in keyof ReturnType<Kernel>]?: number } = {};
  if (of.flops !== undefined) stated.compute = of.flops;
  if (of.achieved_flops !== undefined) stated.achievedFlops = of.achieved_flops;
  if (hours !== undefined) stated.acceleratorHours = hours * factors.acceleratorHours;
  if (energy !== undefined) stated.itEnergy = energy * factors.itEnergy;
  if (power !== undefined) stated[wide ? 'systemPower' : 'acceleratorPower'] = power;
  else if (!Number.isNaN(device.systemPower)) stated.systemPower = device.systemPower;
  let made = trainingGraph.kernel(inputs, stated);
  if (Number.isNaN(made.acceleratorHours) && energy !== undefined && !Number.isNaN(made.systemPower)) {
    stated.acceleratorHours = made.itEnergy / made.systemPower;
    made = trainingGraph.kernel(inputs, stated);
  }
  if (Number.isNaN(made.facilityEnergy)) return { refused: 'energy' };
  if (Number.isNaN(made.embodiedCarbon)) {
    stated.embodiedCarbon = 0;
    made = trainingGraph.kernel(inputs, stated);
  }
  return { values: results.map(([key, factor]) => made[key] / factor) };
}

const spellings = tables.accelerators.flatMap(({ id, name, aliases }) => [
  id,
  name,
  id.toUpperCase().replace(/-/g, ' '),
  ...aliases,
]);
const zones = [
  ...new Set(
    tables.grids.flatMap((table) =>
      table.flatMap(({ zone, zoneType, iso2 }) =>
        zoneType === 'country' && iso2 ? [zone, iso2, ` ${iso2.toLowerCase()}`] : [zone, zone.toLowerCase()],
      ),
    ),
  ),
];
const regions = tables.cloudRegions.flatMap(({ id, regionId, provider }) => [
  id,
  id.toUpperCase(),
  provider === 'azure' ? regionId : id.replace(/-/g, '_'),
]);

/** Runs that look random and are the same for the same seed: every accelerator, place and way of stating one. */
export function makeRuns(count: number, seed: number): Run[] {
  const draws = 16;
  const random = randomsOf(seed, 'runs', count * draws);
  return Array.from({ length: count }, (_, row) => {
    let at = row * draws;
    const next = (): number => random[at++] ?? 0;
    const between = (low: number, high: number): number => low * (high / low) ** next();
    const rare = (share: number): boolean => next() < share;
    const run: Run = {};
    const way = Math.floor(next() * 5);
    if (way === 0) {
      run.parameters = between(1e8, 1e12);
      if (rare(0.2)) run.active_parameters = run.parameters * next();
      run.tokens = Math.round(between(1e9, 2e13));
    } else if (way === 1) run.flops = between(1e18, 1e26);
    else if (way === 2) run.accelerator_hours = between(1, 1e7);
    else run.count = Math.ceil(between(1, 1e5));
    if (way === 3) run.hours = between(1, 5000);
    if (way === 4) run.energy = between(0.001, 1e5);
    if (rare(0.92)) run.accelerator = spellings[Math.floor(next() * spellings.length)] ?? '';
    else {
      run.achieved_flops = between(1e13, 1e15);
      run.power = between(50, 1500);
    }
    const options = Math.floor(next() * 16);
    if (options === 0) run.mfu = 0.05 + next() / 2;
    if (options === 1) run.precision = ['bf16', 'fp16', 'fp8', 'fp32', 'tf32'][row % 5] ?? '';
    if (options === 2) run.power = between(100, 1500);
    if (options === 3) {
      run.power = between(100, 1500);
      run.power_scope = row % 2 === 0 ? 'system' : 'accelerator';
    }
    if (options === 4) run.recompute = next();
    if (options === 5) run.epochs = 1 + (row % 4);
    if (options === 6) run.lifetime = 3 + (row % 4);
    if (options === 7) run.utilisation = 0.1 + 0.9 * next();
    if (options === 8) run.embodied_accelerator = row % 3 === 0 ? 0 : between(50, 500);
    if (options === 9) run.embodied_host = between(500, 6000);
    if (options === 10) run.accelerators_per_node = 1 + (row % 8);
    const where = Math.floor(next() * 8);
    const zone = Math.floor(next() * zones.length);
    if (where < 4) run.grid = zones[zone] ?? '';
    // Zone and region together in few pairs, as each pair is resolved once.
    if (where === 3 && zone % 9 === 0) run.region = regions[(7 * zone) % regions.length] ?? '';
    if (where === 4 || where === 5) run.region = regions[Math.floor(next() * regions.length)] ?? '';
    if (where === 6) run.carbon_intensity = row % 7 === 0 ? 0 : between(5, 900);
    const site = Math.floor(next() * 12);
    if (site === 0) run.pue = 1 + next();
    if (site === 1) run.wue = row % 5 === 0 ? 0 : next() * 2;
    if (site === 2) run.ewif = next() * 5;
    return run;
  });
}
