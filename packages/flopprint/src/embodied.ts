import { InputError } from './errors.ts';
import { embodiedPartsGraph } from './kernels/embodiedParts.ts';
import { embodiedRangeGraph } from './kernels/embodiedRange.ts';
import { embodiedWithPartsGraph } from './kernels/embodiedWithParts.ts';
import { hourlyChargeGraph } from './kernels/hourlyCharge.ts';
import { machineShareGraph } from './kernels/machineShare.ts';
import { storageRangeGraph } from './kernels/storageRange.ts';
import { decide, enter, isZero, type Given, type Ledger } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { constant, fromField } from './resolve/datum.ts';
import { endsOf } from './resolve/embodied.ts';
import type { ReadScenario } from './scenario.ts';
import type { Tables } from './tables.ts';

type Inputs = Record<string, Given | undefined>;
const prefixes = ['', 'data.', 'development.', 'postTraining.', 'inference.'];

/**
 * Adds to every phase that was run the parts of embodied carbon that a scenario asks for, and the range: one charge
 * of an accelerator-hour, shared by the phases.
 * @throws InputError when a part lacks what it needs.
 */
export function enterEmbodied({ ledger, read }: Resolved, tables: Tables): void {
  const parts = askedFor(read);
  const phases = prefixes.filter((prefix) => ledger.quantities[`${prefix}acceleratorEmbodiedCarbon`]);
  const made = parts.length > 0 ? 'wholeEmbodied' : 'machineEmbodied';
  for (const machine of new Set(phases.map((prefix) => machineOf(ledger, prefix)))) {
    enterMachine(ledger, machine);
    if (parts.length > 0) enterParts(ledger, read, tables, parts, machine);
    enterCharge(ledger, made, machine);
  }
  for (const prefix of phases) enterPhase(ledger, prefix, parts.length > 0);
  enterStorage(ledger);
}

/** A phase with an accelerator of its own has its own machines; every other has those of training. */
function machineOf(ledger: Ledger, prefix: string): string {
  return ledger.quantities[`${prefix}acceleratorEmbodied`] ? prefix : '';
}

function enterPhase(ledger: Ledger, prefix: string, withParts: boolean): void {
  const machine = machineOf(ledger, prefix);
  const acceleratorHours = `${prefix}acceleratorHours`;
  if (withParts)
    enter(
      ledger,
      embodiedWithPartsGraph,
      {
        acceleratorHours,
        serviceLife: `${prefix}serviceLife`,
        transportEmbodied: `${machine}transportEmbodied`,
        buildingEmbodied: `${machine}buildingEmbodied`,
        endOfLifeEmbodied: `${machine}endOfLifeEmbodied`,
        acceleratorEmbodiedCarbon: `${prefix}acceleratorEmbodiedCarbon`,
        hostEmbodiedCarbon: `${prefix}hostEmbodiedCarbon`,
        operationalCarbon: `${prefix}operationalCarbon`,
      },
      {},
      prefix,
    );
  enter(
    ledger,
    embodiedRangeGraph,
    {
      acceleratorHours,
      hourlyEmbodiedLow: `${machine}hourlyEmbodiedLow`,
      hourlyEmbodiedHigh: `${machine}hourlyEmbodiedHigh`,
    },
    {},
    prefix,
  );
}

const partNames = ['transport', 'building', 'endOfLife'] as const;
type Part = (typeof partNames)[number];

/** A distance of 0 km is asked for; a flag that is false is not. */
function askedFor(read: ReadScenario): Part[] {
  return partNames.filter(
    (part) => read.numbers.has(`embodied.${part}`) || read.flags.get(`embodied.${part}`) === true,
  );
}

/** The range of a quantity of the ledger; one that was computed has its ends beside it. */
function endsIn(ledger: Ledger, name: string, prefix = ''): Inputs {
  const key = prefix + name;
  if (ledger.quantities[`${key}Low`])
    return { [name]: key, [`${name}Low`]: `${key}Low`, [`${name}High`]: `${key}High` };
  const quantity = ledger.quantities[key];
  return quantity ? { [name]: key, ...endsOf(name, quantity, key) } : {};
}

function enterMachine(ledger: Ledger, machine: string): void {
  enter(
    ledger,
    machineShareGraph,
    {
      ...endsIn(ledger, 'acceleratorEmbodied', machine),
      ...endsIn(ledger, 'hostEmbodied', machine),
      acceleratorsPerNode: `${machine}acceleratorsPerNode`,
    },
    {},
    machine,
  );
}

/** A part that nobody asked for is 0 where another is counted. */
function enterParts(
  ledger: Ledger,
  read: ReadScenario,
  tables: Tables,
  parts: readonly Part[],
  machine: string,
): void {
  const systemPower = [`${machine}systemPower`, `${machine}reservedPower`, 'systemPower'].find(
    (key) => ledger.quantities[key],
  );
  if (parts.includes('building') && !systemPower)
    throw new InputError(
      'embodied.building',
      'the power of the machines is not known; state hardware.accelerator or hardware.power',
    );
  const mode = read.texts.get('embodied.transportMode') ?? 'air';
  const ranged = {
    nodeMass: constant(tables, 'node-mass'),
    ...(parts.includes('transport')
      ? {
          transportDistance: fromField(read, 'embodied.transport'),
          carbonPerMassDistance: constant(tables, `transport-carbon/${mode}`),
        }
      : {}),
    buildingPerPower: constant(tables, 'building-carbon'),
    buildingLife: constant(tables, 'building-life'),
    endOfLifePerMass: constant(tables, 'end-of-life-carbon'),
  };
  const given: Inputs = {
    ...endsIn(ledger, 'machineEmbodied', machine),
    acceleratorsPerNode: `${machine}acceleratorsPerNode`,
    lifetime: 'lifetime',
    systemPower,
  };
  for (const [name, entry] of Object.entries(ranged))
    if (entry) Object.assign(given, { [name]: entry }, endsOf(name, entry, machine + name));
  const none: Given = { value: 0, from: 'default', note: 'not asked for' };
  const left = partNames.filter((part) => !parts.includes(part));
  const stated = left.flatMap((part) =>
    ['', 'Low', 'High'].map((end) => [`${part}Embodied${end}`, none] as const),
  );
  enter(ledger, embodiedPartsGraph, given, Object.fromEntries(stated), machine);
}

function enterCharge(ledger: Ledger, name: string, machine: string): void {
  const made = machine + name;
  // Where nothing was made there is no logarithm to take, and both ends are nothing too.
  const none: Given = { value: 0, from: 'default', note: 'nothing is charged' };
  const nothing = decide(ledger, [made], isZero);
  enter(
    ledger,
    hourlyChargeGraph,
    {
      made,
      madeLow: `${made}Low`,
      madeHigh: `${made}High`,
      ...endsIn(ledger, 'lifetime'),
      ...endsIn(ledger, 'utilisation'),
    },
    nothing ? { hourlyEmbodiedLow: none, hourlyEmbodiedHigh: none } : {},
    machine,
  );
}

function enterStorage(ledger: Ledger): void {
  const prefix = 'storage.';
  if (!ledger.quantities[`${prefix}storageEmbodiedCarbon`]) return;
  enter(
    ledger,
    storageRangeGraph,
    {
      storageEmbodiedCarbon: `${prefix}storageEmbodiedCarbon`,
      ...endsIn(ledger, 'storageEmbodied', prefix),
      ...endsIn(ledger, 'storageLifetime', prefix),
    },
    {},
    prefix,
  );
}
