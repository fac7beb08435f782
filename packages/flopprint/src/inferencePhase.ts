import type { Accelerator } from './data/types.ts';
import { InputError } from './errors.ts';
import { enterFootprint, statedOf } from './footprint.ts';
import { enterGeneration } from './generation.ts';
import { idleMachinesGraph } from './kernels/idleMachines.ts';
import { inferenceGraph } from './kernels/inference.ts';
import { meteredEnergyGraph } from './kernels/meteredEnergy.ts';
import { perRequestGraph } from './kernels/perRequest.ts';
import { requestVolumeGraph } from './kernels/requestVolume.ts';
import { reservedMachinesGraph } from './kernels/reservedMachines.ts';
import { servingTimeGraph } from './kernels/servingTime.ts';
import { usualPowerGraph } from './kernels/usualPower.ts';
import { decide, enter, isPositive, type Given, type Ledger } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { deviceFigure, findAccelerator } from './resolve/accelerator.ts';
import { constant, fromField } from './resolve/datum.ts';
import { ownMachines } from './resolve/embodied.ts';
import type { Tables } from './tables.ts';

type Entry = Exclude<Given, string>;
const prefix = 'inference.';

/**
 * The requests of a period: from a measured energy, a known throughput, a known batch, or nothing but the model.
 * @throws InputError for a phase that lacks what it needs, or states it twice.
 */
export function runInference(resolved: Resolved, tables: Tables): void {
  const { ledger, read } = resolved;
  const named = read.texts.get('inference.accelerator');
  const device =
    named === undefined ? resolved.device : findAccelerator(tables, named, 'inference.accelerator');
  const generates = (read.texts.get('inference.task') ?? 'text-generation') === 'text-generation';
  const energy = generates ? tokenEnergy(resolved, tables, device) : taskEnergy(resolved, tables);
  const key = (name: string): string | undefined =>
    ledger.quantities[prefix + name] ? prefix + name : undefined;
  const stated = { ...statedOf(read, 'inference'), acceleratorEnergyPerRequest: energy.perRequest };
  const measured = ['energy', 'energyPerToken', 'energyPerRequest'].some((name) =>
    read.numbers.has(prefix + name),
  );
  const inputs = {
    energyPerToken: key('energyPerToken'),
    // A measured energy says more of the time than a prediction does, unless a throughput is measured too.
    timePerToken: measured && !read.numbers.has(`${prefix}tokensPerSecond`) ? undefined : key('timePerToken'),
    requestTokens: key('requestTokens'),
    inferenceHostFactor:
      fromField(read, 'inference.hostFactor') ??
      energy.hostFactor ??
      constant(tables, 'inference-host-factor'),
    overProvision: overProvision(resolved, tables),
    idlePowerShare: `${prefix}idlePowerShare`,
    requests: requests(resolved, tables),
  };
  enter(ledger, inferenceGraph, inputs, stated, prefix);
  const metered = read.numbers.has(`${prefix}energy`);
  if (!key('acceleratorTimePerRequest') && key('acceleratorEnergyPerRequest') && !metered)
    enterTime(resolved, tables, device, inputs.overProvision);
  const time = key('acceleratorTimePerRequest');
  if (time) enter(ledger, inferenceGraph, inputs, { ...stated, acceleratorTimePerRequest: time }, prefix);
  enterReserved(resolved, tables, device, stated, measured);
  if (!key('itEnergy')) throw missing(resolved, device);
  const machines = named === undefined || !device ? {} : ownMachines(resolved, tables, device, prefix);
  enterFootprint(ledger, prefix, { itEnergy: `${prefix}itEnergy` }, machines);
}

/** The power of machines that serve and wait; at it, the energy of stated hours or the hours of a stated energy. */
function enterReserved(
  { ledger, read }: Resolved,
  tables: Tables,
  device: Accelerator | undefined,
  { acceleratorHours, itEnergy }: Readonly<Record<string, Given | undefined>>,
  measured: boolean,
): void {
  const hoursAlone = acceleratorHours !== undefined && !measured;
  const energyAlone = itEnergy !== undefined && !ledger.quantities[`${prefix}acceleratorHours`];
  enterPower(ledger, tables, device);
  if (!ledger.quantities[`${prefix}servingPower`]) return;
  enter(
    ledger,
    reservedMachinesGraph,
    {
      servingPower: `${prefix}servingPower`,
      reservedHostFactor:
        fromField(read, 'inference.hostFactor') ?? constant(tables, 'inference-host-factor'),
      overProvision: `${prefix}overProvision`,
      idlePowerShare: `${prefix}idlePowerShare`,
      acceleratorHours: hoursAlone ? acceleratorHours : undefined,
    },
    {},
    prefix,
  );
  if (energyAlone)
    enter(
      ledger,
      meteredEnergyGraph,
      { itEnergy: `${prefix}itEnergy`, systemPower: `${prefix}reservedPower` },
      {},
      prefix,
    );
}

function overProvision({ ledger, read }: Resolved, tables: Tables): Given {
  const stated = fromField(read, 'inference.overProvision');
  enter(
    ledger,
    idleMachinesGraph,
    {
      idleEnergyRatio: constant(tables, 'inference-idle-energy'),
      idlePowerShare: constant(tables, 'idle-power-share'),
    },
    stated ? { overProvision: stated } : {},
    prefix,
  );
  return `${prefix}overProvision`;
}

interface RequestEnergy {
  /** Replaces energy per token times tokens. */
  readonly perRequest: Entry | undefined;
  readonly hostFactor?: Entry;
}

/** A language model: tokens of a request, then time and energy of one of them. */
function tokenEnergy(resolved: Resolved, tables: Tables, device: Accelerator | undefined): RequestEnergy {
  const { numbers } = resolved.read;
  if (numbers.has('inference.energyPerRequest') && numbers.has('inference.energyPerToken'))
    throw new InputError('inference.energyPerRequest', 'state it or inference.energyPerToken, not both');
  enterGeneration(resolved, tables, { group: 'inference', device });
  return { perRequest: fromField(resolved.read, 'inference.energyPerRequest') };
}

/** What only the generation of text reads. */
const ofText = [
  'tokensIn',
  'tokensOut',
  'visionTokens',
  'reasoningTokens',
  'samples',
  'acceleratorsPerReplica',
  'batch',
  'precision',
  'stack',
  'tokensPerSecond',
  'energyPerToken',
  'power',
  'powerLimit',
];

/** Any other task: the median of what was measured for it. */
function taskEnergy({ read, warnings }: Resolved, tables: Tables): RequestEnergy {
  const task = read.texts.get('inference.task') ?? '';
  for (const name of ofText)
    if (read.numbers.has(prefix + name) || read.texts.has(prefix + name))
      warnings.push({
        field: prefix + name,
        message: `not used for ${task}; state inference.energyPerRequest for a request of yours`,
      });
  const stated = fromField(read, 'inference.energyPerRequest');
  if (stated) return { perRequest: stated };
  const measured = constant(tables, `request-energy/${task}`);
  const node = measured.basis?.startsWith('node') === true;
  const machine = node ? ', on a node of eight accelerators of which seven waited' : '';
  warnings.push({
    field: 'inference.task',
    message: `the energy of a request is the median of what was measured for ${task}${machine}; models of one task differ many times over, so state inference.energyPerRequest where you know it`,
  });
  return {
    perRequest: measured,
    ...(node
      ? { hostFactor: { value: 1, from: 'default', note: 'the measured energy holds that of the host' } }
      : {}),
  };
}

/** How many requests: stated, or per day for a time, or a thousand; not known where only the whole was metered. */
function requests({ ledger, read, warnings }: Resolved, tables: Tables): Given | undefined {
  const total = fromField(read, 'inference.requests');
  const daily = fromField(read, 'inference.requestsPerDay');
  const duration = fromField(read, 'inference.duration');
  if (total && daily)
    throw new InputError('inference.requests', 'state it or inference.requestsPerDay, not both');
  if (total && duration)
    throw new InputError(
      'inference.duration',
      'leave it out: inference.requests are those of the whole time',
    );
  if (total) return total;
  if (daily && duration) {
    enter(ledger, requestVolumeGraph, { requestsPerDay: daily, serviceTime: duration }, {}, prefix);
    return `${prefix}requests`;
  }
  if (daily) throw new InputError('inference.duration', 'state it too: how long these requests a day last');
  if (duration)
    throw new InputError(
      'inference.requestsPerDay',
      'state it too, or inference.requests instead of the duration',
    );
  // What was metered is that of requests nobody has counted.
  if (['acceleratorHours', 'energy'].some((name) => read.numbers.has(prefix + name))) return undefined;
  const thousand = constant(tables, 'inference-requests-default');
  warnings.push({
    field: 'inference.requests',
    message: `not stated, so inference is that of ${thousand.value} requests; state inference.requests, or inference.requestsPerDay and inference.duration`,
  });
  return thousand;
}

/** Accelerator time from an energy and the power at which it is drawn. */
function enterTime(
  { ledger }: Resolved,
  tables: Tables,
  device: Accelerator | undefined,
  overProvision: Given,
): void {
  enterPower(ledger, tables, device);
  enter(
    ledger,
    servingTimeGraph,
    {
      acceleratorEnergyPerRequest: `${prefix}acceleratorEnergyPerRequest`,
      servingPower: `${prefix}servingPower`,
      overProvision,
    },
    {},
    prefix,
  );
}

/** The power of serving: that of the model where it is known, else what serving usually draws. */
function enterPower(ledger: Ledger, tables: Tables, device: Accelerator | undefined): void {
  if (ledger.quantities[`${prefix}servingPower`] || device?.thermalDesignPower === undefined) return;
  enter(
    ledger,
    usualPowerGraph,
    {
      powerLimit: deviceFigure(tables, device, 'thermalDesignPower', 'sourcePower'),
      usualPowerShare: constant(tables, 'serving-power-usual'),
    },
    {},
    prefix,
  );
}

/** What stands between the scenario and the energy of a request. */
function missing({ ledger }: Resolved, device: Accelerator | undefined): InputError {
  const instead = '(or inference.energyPerToken, inference.energyPerRequest or inference.energy)';
  if (ledger.quantities['parameters'] === undefined && ledger.quantities[`${prefix}parameters`] === undefined)
    return new InputError('model.parameters', `state the parameters of the model that serves ${instead}`);
  if (!device) return new InputError('inference.accelerator', `state the accelerator that serves ${instead}`);
  return new InputError(
    'inference.tokensPerSecond',
    `the memory, bandwidth or peak of ${device.name} is not known; state tokensPerSecond and acceleratorsPerReplica ${instead}`,
  );
}

/** What one request costs, once every part of embodied carbon is counted. */
export function enterUnits({ ledger }: Resolved): void {
  const key = (name: string): string | undefined =>
    ledger.quantities[prefix + name] ? prefix + name : undefined;
  if (!decide(ledger, [`${prefix}requests`], isPositive)) return;
  enter(
    ledger,
    perRequestGraph,
    {
      carbon: key('carbon'),
      facilityEnergy: key('facilityEnergy'),
      water: key('water'),
      requests: key('requests'),
      requestTokens: key('requestTokens'),
    },
    {},
    prefix,
  );
}
