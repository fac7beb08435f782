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

type Found = ReturnType<typeof resolve> | string;
const known = new Map<string, Found>();

/** What is looked up, resolved once for each accelerator and each place: a million runs share a few thousand. */
function lookedUp(key: string, scenario: Scenario): Found {
  let found = known.get(key);
  if (found === undefined) {
    try {
      found = resolve(scenario, tables);
    } catch (error) {
      found = (error as InputError).field;
    }
    known.set(key, found);
  }
  return found;
}

const input = ({ inputs, stated, ledger }: Exclude<Found, string>, name: string): number => {
  const given = inputs[name] ?? stated[name];
  return (typeof given === 'string' ? ledger.quantities[given]?.value : given?.value) ?? Number.NaN;
};

const graphInputs = trainingGraph.inputs;
const graphEquations = trainingGraph.equations;

/**
 * The same from the kernel, with what is looked up resolved beforehand. Only for runs within the bounds of their fields.
 * Not known is NaN on the way, as the kernel hands it on.
 */
export function expectedByKernel(run: Run): Expected {
  const number = (column: RunColumn): number | undefined => run[column] as number | undefined;
  const precision = run.precision as 'bf16' | undefined;
  const efficiencyStated = run.mfu ?? run.achieved_flops ?? run.hours ?? run.accelerator_hours ?? run.energy;
  const device = lookedUp(`device ${run.accelerator} ${precision} ${efficiencyStated !== undefined}`, {
    hardware: {
      ...(run.accelerator === undefined ? {} : { accelerator: run.accelerator as string }),
      ...(efficiencyStated === undefined ? {} : { mfu: 1 }),
    },
    training: precision === undefined ? {} : { precision },
  });
  const mixture = number('active_parameters')! < number('parameters')!;
  const usual = lookedUp(`mfu ${run.accelerator} ${mixture}`, {
    ...(mixture ? { model: { parameters: 2, activeParameters: 1 } } : {}),
    hardware: run.accelerator === undefined ? {} : { accelerator: run.accelerator as string },
  });
  const site = {
    ...(run.grid === undefined ? {} : { grid: run.grid as string }),
    ...(run.region === undefined ? {} : { region: run.region as string }),
  };
  const ci = number('carbon_intensity');
  const place = lookedUp(`place ${run.grid} ${run.region} ${ci !== undefined}`, {
    site: { ...site, ...(ci === undefined ? {} : { carbonIntensity: 0 }) },
  });
  for (const found of [device, usual, place]) if (typeof found === 'string') return { refused: found };
  const [d, u, p] = [device, usual, place] as Exclude<Found, string>[] as [
    Exclude<Found, string>,
    Exclude<Found, string>,
    Exclude<Found, string>,
  ];
  const [parameters, active] = [number('parameters'), number('active_parameters')];
  if (active! > parameters!) return { refused: 'model.activeParameters' };
  const [hours, count] = [number('hours'), number('count')];
  if (hours !== undefined && count === undefined) return { refused: 'hardware.count' };
  const inUnits = {
    flopPerParameterToken: input(d, 'flopPerParameterToken'),
    activeParameters: active ?? parameters ?? Number.NaN,
    passes: input(d, 'passes'),
    recompute: number('recompute') ?? input(d, 'recompute'),
    tokens: number('tokens') ?? Number.NaN,
    epochs: number('epochs') ?? input(d, 'epochs'),
    peakFlops: input(d, 'peakFlops'),
    mfu: number('mfu') ?? input(u, 'mfu'),
    count: count ?? Number.NaN,
    thermalDesignPower: input(d, 'thermalDesignPower'),
    powerFraction: input(d, 'powerFraction'),
    hostFactor: input(d, 'hostFactor'),
    pue: number('pue') ?? input(p, 'pue'),
    carbonIntensity: ci ?? input(p, 'carbonIntensity'),
    wue: number('wue') ?? input(p, 'wue'),
    consumedShare: input(p, 'consumedShare'),
    ewif: number('ewif') ?? input(p, 'ewif'),
    ewifWithdrawal: Number.NaN,
    acceleratorEmbodied: number('embodied_accelerator') ?? input(d, 'acceleratorEmbodied'),
    hostEmbodied: number('embodied_host') ?? input(d, 'hostEmbodied'),
    acceleratorsPerNode: number('accelerators_per_node') ?? input(d, 'acceleratorsPerNode'),
    lifetime: number('lifetime') ?? input(d, 'lifetime'),
    utilisation: number('utilisation') ?? input(d, 'utilisation'),
  };
  for (const name of Object.keys(inUnits) as (keyof typeof inUnits)[]) inUnits[name] *= graphInputs[name][1];
  const power = number('power');
  const wide =
    run.power_scope === 'system' ||
    (run.power_scope === undefined && power! > input(d, 'thermalDesignPower'));
  const measured = input(d, 'systemPower');
  const energy = number('energy');
  const systemPower = power === undefined ? measured : wide ? power : Number.NaN;
  const base = (value: number | undefined, key: keyof typeof graphEquations): number | undefined =>
    value === undefined || Number.isNaN(value) ? undefined : value * graphEquations[key][1];
  const achieved = number('achieved_flops');
  const stated: Record<string, number | undefined> = {
    compute: number('flops'),
    achievedFlops: achieved,
    acceleratorHours: base(
      number('accelerator_hours') ?? (hours === undefined ? undefined : hours * count!),
      'acceleratorHours',
    ),
    acceleratorPower: power !== undefined && !wide ? power : undefined,
    systemPower: base(systemPower, 'systemPower'),
    itEnergy: base(energy, 'itEnergy'),
  };
  const given = stated as Parameters<typeof trainingGraph.kernel>[1];
  let made = trainingGraph.kernel(inUnits, given);
  if (Number.isNaN(made.acceleratorHours) && energy !== undefined && !Number.isNaN(made.systemPower)) {
    stated['acceleratorHours'] = made.itEnergy / made.systemPower;
    made = trainingGraph.kernel(inUnits, given);
  }
  if (Number.isNaN(made.facilityEnergy)) return { refused: 'energy' };
  if (Number.isNaN(made.embodiedCarbon)) {
    stated['embodiedCarbon'] = 0;
    made = trainingGraph.kernel(inUnits, given);
  }
  return {
    values: resultColumns.map(({ quantity, factor }) => {
      const value = made[keyOf.get(quantity) as 'carbon'] / factor;
      return Number.isNaN(value) ? undefined : value;
    }),
  };
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
    // Zone and region together in few pairs: each pair is resolved once.
    if (where === 3) run.region = regions[(7 * zone + (row % 2)) % regions.length] ?? '';
    if (where === 4 || where === 5) run.region = regions[Math.floor(next() * regions.length)] ?? '';
    if (where === 6) run.carbon_intensity = row % 7 === 0 ? 0 : between(5, 900);
    const site = Math.floor(next() * 12);
    if (site === 0) run.pue = 1 + next();
    if (site === 1) run.wue = row % 5 === 0 ? 0 : next() * 2;
    if (site === 2) run.ewif = next() * 5;
    return run;
  });
}
