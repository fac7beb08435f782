import type { Accelerator, EmbodiedFactor } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { deviceEmbodiedGraph } from '../kernels/deviceEmbodied.ts';
import { deviceRangeGraph } from '../kernels/deviceRange.ts';
import { enter, type Given, type Ledger } from '../ledger.ts';
import type { Alternative, Warning } from '../quantity.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { deviceFigure } from './accelerator.ts';
import { constant, fromDatum, fromField } from './datum.ts';

type Entry = Exclude<Given, string>;
type Inputs = Record<string, Given | undefined>;

/**
 * How machines are charged: lifetime, utilisation, and the carbon of making accelerator and host, entered in
 * `inputs`; the parts of the accelerator are entered in the ledger.
 * @throws InputError for fields that contradict each other or a basis that the tables have no figures for.
 */
export function resolveEmbodied(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
  inputs: Inputs,
  warnings: Warning[],
): void {
  inputs['lifetime'] = fromField(read, 'embodied.lifetime') ?? constant(tables, 'lifetime-default');
  inputs['utilisation'] = fromField(read, 'embodied.utilisation') ?? constant(tables, 'utilisation-default');
  inputs['acceleratorsPerNode'] =
    fromField(read, 'hardware.acceleratorsPerNode') ?? constant(tables, perNode(device));
  const host = fromField(read, 'embodied.host');
  inputs['hostEmbodied'] = host ?? constant(tables, hostOf(tables, device));
  if (device && !host && !read.numbers.has('hardware.acceleratorsPerNode'))
    warnOfAssumedHost(device, warnings);
  if (read.texts.has('embodied.transportMode') && !read.numbers.has('embodied.transport'))
    throw new InputError('embodied.transport', 'state the distance in km that embodied.transportMode is for');
  inputs['acceleratorEmbodied'] = acceleratorEmbodied(ledger, tables, read, device, warnings);
}

/**
 * Machines of a phase that has its own: as usual for the device. What is stated of machines is of those of training,
 * and of these only where nothing is trained.
 * @param prefix put before every key that is entered.
 */
export function ownMachines(
  { ledger, read, warnings, device: ofTraining }: OwnMachines,
  tables: Tables,
  device: Accelerator,
  prefix: string,
): Inputs {
  const row = productFootprint(tables, device);
  const published = row && { ...fromDatum(tables, 'embodied', row), ...otherFigures(tables, device, row) };
  const trained = ofTraining !== undefined || read.scenario.training !== undefined;
  const field = (name: string): Entry | undefined => (trained ? undefined : fromField(read, name));
  const host = field('embodied.host');
  const stated = field('embodied.accelerator');
  const perNodeStated = field('hardware.acceleratorsPerNode');
  if (!host && !perNodeStated && !trained) warnOfAssumedHost(device, warnings);
  return {
    acceleratorsPerNode: perNodeStated ?? constant(tables, perNode(device)),
    hostEmbodied: host ?? constant(tables, hostOf(tables, device)),
    acceleratorEmbodied: enterAccelerator(
      ledger,
      tables,
      device,
      stated ? { ...stated, ...otherFigures(tables, device) } : published,
      prefix,
    ),
  };
}

/** What the machines of a phase are read from; `device` is the accelerator of training. */
interface OwnMachines {
  readonly ledger: Ledger;
  readonly read: ReadScenario;
  readonly warnings: Warning[];
  readonly device?: Accelerator;
}

function warnOfAssumedHost(device: Accelerator, warnings: Warning[]): void {
  if (device.kind !== 'gpu' || device.memoryType?.startsWith('GDDR') !== true) return;
  warnings.push({
    field: 'hardware.acceleratorsPerNode',
    message: `the host of a server with eight accelerators is assumed for ${device.name}; state how many share yours`,
  });
}

function perNode(device: Accelerator | undefined): string {
  return device?.kind === 'tpu' ? 'accelerators-per-node/tpu' : 'accelerators-per-node-default';
}

/** The row of data/constants.csv for the host of a device: by kind, else by age. */
function hostOf(tables: Tables, device: Accelerator | undefined): string {
  if (device?.kind === 'tpu') return 'host-embodied/tpu';
  const oldest = constant(tables, 'host-embodied/before').value;
  return device && device.year < oldest ? 'host-embodied/older' : 'host-embodied-default';
}

/**
 * Carbon of making one accelerator: as stated, else a published product footprint where there is one, else the sum
 * of its parts, which stands beside the others too. `undefined` where none is known.
 */
function acceleratorEmbodied(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  device: Accelerator | undefined,
  warnings: Warning[],
): Given | undefined {
  const stated = fromField(read, 'embodied.accelerator');
  const basis = read.texts.get('embodied.basis');
  if (stated && basis !== undefined)
    throw new InputError('embodied.basis', 'not used beside embodied.accelerator; state one of the two');
  if (!device) {
    if (basis === undefined) return stated;
    throw new InputError(
      'embodied.basis',
      'state hardware.accelerator, whose footprint is looked up, or embodied.accelerator instead',
    );
  }
  const parts = partsOf(tables, device, '');
  const summed = basis === 'bottom-up' || basis === 'die-only';
  if (summed && !parts)
    throw new InputError(
      'embodied.basis',
      `the die area, process or design power of ${device.name} is not known; leave the basis out or state embodied.accelerator`,
    );
  const row = summed ? undefined : productFootprint(tables, device);
  const published = row && { ...fromDatum(tables, 'embodied', row), ...otherFigures(tables, device, row) };
  const figure = stated ? { ...stated, ...otherFigures(tables, device) } : published;
  if (parts && basis === 'published' && !figure)
    warnings.push({
      field: 'embodied.basis',
      message: `no product footprint of ${device.name} is published, so the sum of its parts is used`,
    });
  if (basis !== 'die-only') return enterAccelerator(ledger, tables, device, figure, '');
  enter(ledger, deviceEmbodiedGraph, parts ?? {});
  enter(ledger, deviceEmbodiedGraph, parts ?? {}, { acceleratorEmbodied: 'dieEmbodied' });
  enterRange(ledger, tables, '', dieAlone);
  return 'acceleratorEmbodied';
}

/** Enters the sum of parts with its range, behind a stated or published figure where there is one. */
function enterAccelerator(
  ledger: Ledger,
  tables: Tables,
  device: Accelerator,
  figure: Entry | undefined,
  prefix: string,
): Given | undefined {
  const parts = partsOf(tables, device, prefix);
  if (!parts) return figure;
  enter(ledger, deviceEmbodiedGraph, parts, figure ? { acceleratorEmbodied: figure } : {}, prefix);
  if (!figure) enterRange(ledger, tables, prefix);
  return `${prefix}acceleratorEmbodied`;
}

/** The narrowest boundary in use: silicon alone, as in LLMCarbon. */
const dieAlone = { acceleratorEmbodiedLow: 'dieEmbodiedLow', acceleratorEmbodiedHigh: 'dieEmbodiedHigh' };

function enterRange(ledger: Ledger, tables: Tables, prefix: string, stated: Inputs = {}): void {
  enter(
    ledger,
    deviceRangeGraph,
    {
      acceleratorEmbodied: `${prefix}acceleratorEmbodied`,
      partsEmbodied: `${prefix}partsEmbodied`,
      partsEmbodiedLow: `${prefix}partsEmbodiedLow`,
      partsEmbodiedHigh: `${prefix}partsEmbodiedHigh`,
      uplift: `${prefix}uplift`,
      ...endsOf('uplift', constant(tables, 'embodied-uplift'), `${prefix}uplift`),
    },
    stated,
    prefix,
  );
}

/**
 * The ends of the 90 % range of an input, named as the equations name them: `lifetimeLow` and `lifetimeHigh`. An
 * input without a range is its own end.
 * @param key where the ledger holds the input.
 */
export function endsOf(name: string, entry: Entry, key = name): Inputs {
  const { low, high, ...rest } = entry;
  if (low === undefined || high === undefined) return { [`${name}Low`]: key, [`${name}High`]: key };
  return { [`${name}Low`]: { ...rest, value: low }, [`${name}High`]: { ...rest, value: high } };
}

/** The inputs of the sum of parts, or `undefined` where the device has no known die, process or power. */
function partsOf(tables: Tables, device: Accelerator, prefix: string): Inputs | undefined {
  const dieArea = siliconArea(tables, device);
  const node = processOf(tables, device);
  if (!dieArea || node === undefined || device.thermalDesignPower === undefined) return undefined;
  const factor = (id: string): Entry => {
    const row = tables.embodied.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`no factor "${id}" in data/embodied.csv`);
    return fromDatum(tables, 'embodied', row);
  };
  const ranged = {
    dieYield: factor('act/yield'),
    carbonPerMemory: memoryFactor(tables, device),
    smallCircuits: constant(tables, 'embodied-small-circuits'),
    carbonPerPower: constant(tables, 'embodied-cooler-per-watt'),
    board: constant(tables, 'embodied-board'),
  };
  return {
    uplift: constant(tables, 'embodied-uplift'),
    ...ranged,
    ...Object.fromEntries(
      Object.entries(ranged).flatMap(([name, entry]) => Object.entries(endsOf(name, entry, prefix + name))),
    ),
    dieArea,
    fabIntensity: factor('act/fab-grid/taiwan'),
    energyPerArea: factor(`act/epa/${node}`),
    gasLeastAbated: factor(`act/gpa95/${node}`),
    gasMostAbated: factor(`act/gpa99/${node}`),
    materialsPerArea: factor(`act/mpa/${node}`),
    carbonPerAreaLow: factor(`act/cpa-solar99/${node}`),
    carbonPerAreaHigh: factor(`act/cpa-coal95/${node}`),
    memory:
      device.memory === undefined
        ? { value: 0, from: 'default', note: 'no memory of its own' }
        : deviceFigure(tables, device, 'memory', 'sourceMemory'),
    thermalDesignPower: deviceFigure(tables, device, 'thermalDesignPower', 'sourcePower'),
  };
}

/** Only footprints made to a life-cycle standard stand in for a device; generic figures do not. */
function productFootprint(tables: Tables, device: Accelerator): EmbodiedFactor | undefined {
  return wholeDevice(tables, device).find(({ method }) => method?.startsWith('ISO') === true);
}

function wholeDevice(tables: Tables, device: Accelerator): EmbodiedFactor[] {
  return tables.embodied.filter((row) => row.accelerator === device.id && row.quantity === 'embodiedCarbon');
}

/** What others print for the same device. */
function otherFigures(
  tables: Tables,
  device: Accelerator,
  used?: EmbodiedFactor,
): { readonly alternatives?: readonly Alternative[] } {
  const others = wholeDevice(tables, device).filter((row) => row !== used);
  if (others.length === 0) return {};
  return {
    alternatives: others.map(({ id, value, unit, source, basis }) => ({
      value,
      unit,
      row: `embodied/${id}`,
      source,
      ...(basis === undefined ? {} : { basis }),
    })),
  };
}

/** All silicon of one device but its memory. */
export function siliconArea(tables: Tables, device: Accelerator): Entry | undefined {
  if (device.totalSilicon !== undefined) return deviceFigure(tables, device, 'totalSilicon', 'sourceDie');
  if (device.dieArea === undefined) return undefined;
  const die = deviceFigure(tables, device, 'dieArea', 'sourceDie');
  const dies = device.dies ?? 1;
  return dies === 1 ? die : { ...die, value: die.value * dies, note: `${dies} dies of ${die.value} mm²` };
}

/**
 * The process of the tables that is nearest in ratio, which puts 12 and 16 nm with 14, 6 with 7 and 4 with 5: those
 * labels name variants of one generation.
 */
function processOf(tables: Tables, device: Accelerator): string | undefined {
  const own = device.processNode;
  if (own === undefined) return undefined;
  const distance = (node: string): number => Math.abs(Math.log(Number.parseFloat(node) / own));
  const known = tables.embodied
    .filter(({ id }) => id.startsWith('act/epa/'))
    .flatMap(({ technology }) => (technology === undefined ? [] : [technology]));
  const [first, ...rest] = known;
  return rest.reduce((best, node) => (best && distance(node) < distance(best) ? node : best), first);
}

function memoryFactor(tables: Tables, device: Accelerator): Entry {
  const type = device.memoryType ?? '';
  if (type.startsWith('HBM')) return constant(tables, 'carbon-per-memory/hbm', 'data');
  if (type.startsWith('GDDR')) return constant(tables, 'carbon-per-memory/gddr', 'data');
  return constant(tables, 'carbon-per-memory/dram', 'data');
}
