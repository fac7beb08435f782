import type { Accelerator } from '../data/types.ts';
import { InputError } from '../errors.ts';
import { formatNumber } from '../format.ts';
import type { servingPrecisions } from '../fields.ts';
import { keyValueCacheGraph } from '../kernels/keyValueCache.ts';
import { latentCacheGraph } from '../kernels/latentCache.ts';
import { recurrentStateGraph } from '../kernels/recurrentState.ts';
import { replicaMemoryGraph } from '../kernels/replicaMemory.ts';
import { routingGraph } from '../kernels/routing.ts';
import { servingGraph } from '../kernels/serving.ts';
import { servingMemoryGraph } from '../kernels/servingMemory.ts';
import { usualLayoutGraph } from '../kernels/usualLayout.ts';
import { usualPowerGraph } from '../kernels/usualPower.ts';
import { decide, enter, isAbove, isSame, type Given, type Ledger } from '../ledger.ts';
import type { Warning } from '../quantity.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { deviceFigure, knownPrecisions, peakFlops } from './accelerator.ts';
import { constant, fromField } from './datum.ts';
import { impliedBatch } from './impliedBatch.ts';

type Entry = Exclude<Given, string>;
type ServingPrecision = (typeof servingPrecisions)[number];

/** What is served, and on what: the needs of the serving graph that a phase knows itself. */
export interface Served {
  readonly ledger: Ledger;
  readonly tables: Tables;
  readonly read: ReadScenario;
  readonly device: Accelerator | undefined;
  readonly warnings: Warning[];
  /** The group of the scenario whose keys are read: `inference`, or the phase that generates. */
  readonly group: string;
  /** A model whose layout is not that of `model`: known by its parameters alone. */
  readonly other?: true;
  /** Put before every key that is entered. */
  readonly prefix: string;
  readonly parameters: Given | undefined;
  readonly activeParameters: Given | undefined;
  readonly inputTokens: Given;
  readonly prefillTokens: Given;
  readonly sequenceTokens: Given;
}

/** A number that follows from the scenario's form rather than from a datum. */
export function none(note: string): Entry {
  return { value: 0, from: 'default', note };
}

/**
 * Enters time, power and energy of an output token, as far as model, device and statements allow.
 * @throws InputError when what is stated does not fit together.
 */
export function enterServing(served: Served): void {
  const { ledger, tables, read, device, group, prefix, parameters } = served;
  const field = (key: string): Entry | undefined => fromField(read, `${group}.${key}`);
  const stack = read.texts.get(`${group}.stack`) ?? 'current';
  const ofStack = (id: string): Entry => constant(tables, stack === 'current' ? id : `${id}/${stack}`);
  const bytesPerWeight = constant(tables, `bytes-per-weight/${precisionOf(read, group)}`);
  if (parameters) enterLayout(served);
  const key = (name: string): string | undefined =>
    ledger.quantities[prefix + name] ? prefix + name : undefined;
  const usualBatch = constant(tables, 'serving-batch-usual');
  const inputs: Record<string, Given | undefined> = {
    flopPerParameterToken: constant(tables, 'flop-per-parameter-and-token'),
    parameters,
    activeParameters: served.activeParameters ?? parameters,
    expertShare: expertShare(served),
    bytesPerWeight,
    batch: field('batch') ?? usualBatch,
    tokenPerStep: constant(tables, 'token-per-step'),
    inputTokens: served.inputTokens,
    prefillTokens: served.prefillTokens,
    sequenceTokens: served.sequenceTokens,
    cachePerToken: key('cachePerToken'),
    windowedCachePerToken: key('windowedCachePerToken') ?? none('no layer has a sliding window'),
    windowTokens:
      (served.other ? undefined : fromField(read, 'model.slidingWindow')) ??
      none('no layer has a sliding window'),
    stateTraffic: key('stateTraffic') ?? none('no recurrent layer'),
    replicaAccelerators: replica(served, bytesPerWeight),
    referenceReplica: constant(tables, 'reference-replica'),
    memoryBandwidth: figure(served, 'memoryBandwidth'),
    peakFlops: device && arithmeticPeak(tables, device, precisionOf(read, group)),
    layers: key('layers'),
    layerOverhead: ofStack('serving-layer-overhead'),
    sequenceOverhead: ofStack('serving-sequence-overhead'),
    replicaExponent: constant(tables, 'serving-replica-exponent'),
    powerLimit: field('powerLimit') ?? figure(served, 'thermalDesignPower'),
    powerIdle: constant(tables, 'serving-power-idle'),
    powerMemory: constant(tables, 'serving-power-memory'),
    powerCompute: constant(tables, 'serving-power-compute'),
    residual: constant(tables, 'serving-residual'),
  };
  const stated = {
    tokensPerSecond: field('tokensPerSecond'),
    energyPerToken: field('energyPerToken'),
    servingPower: field('power'),
  };
  const { tokensPerSecond } = stated;
  if (tokensPerSecond && !field('batch'))
    inputs['batch'] = impliedBatch({
      ledger,
      prefix,
      inputs: { ...inputs, batch: usualBatch },
      tokensPerSecond,
      warnings: served.warnings,
    });
  enter(ledger, servingGraph, inputs, stated, prefix);
  enterMemory(served, key);
  warnOfPower(served);
  if (key('servingPower') || !inputs['powerLimit']) return;
  // The model is not known well enough for its power, so it is what serving usually draws.
  enter(
    ledger,
    usualPowerGraph,
    { powerLimit: `${prefix}powerLimit`, usualPowerShare: constant(tables, 'serving-power-usual') },
    {},
    prefix,
  );
  enter(ledger, servingGraph, inputs, { ...stated, servingPower: `${prefix}servingPower` }, prefix);
}

/** Limits that were stated and are no limits of this device, or that slow it more than is predicted. */
function warnOfPower({ read, tables, device, group, warnings }: Served): void {
  const design = device?.thermalDesignPower;
  if (!device || design === undefined) return;
  const most = design * constant(tables, 'limit-power').value;
  for (const name of ['power', 'powerLimit']) {
    const power = fromField(read, `${group}.${name}`)?.value ?? 0;
    if (power > most)
      warnings.push({
        field: `${group}.${name}`,
        message: `${power} W is far above the ${design} W design power of ${device.name}; it is that of one accelerator, without its host`,
      });
  }
  const limit = fromField(read, `${group}.powerLimit`);
  if (limit && limit.value < design && !read.numbers.has(`${group}.tokensPerSecond`))
    warnings.push({
      field: `${group}.powerLimit`,
      message: `the speed is still predicted for ${design} W, so the energy is too low where this limit slows ${device.name}; state ${group}.tokensPerSecond under it`,
    });
}

/** The memory that a batch takes, and a warning where the replica has less. */
function enterMemory(served: Served, key: (name: string) => string | undefined): void {
  const { ledger, prefix, group, parameters, device, warnings } = served;
  const memory = figure(served, 'memory');
  if (!memory || !device || device.kind === 'cpu') return;
  enter(
    ledger,
    servingMemoryGraph,
    {
      parameters: key('parameters') ?? parameters,
      bytesPerWeight: key('bytesPerWeight'),
      batch: key('batch'),
      contextTokens: key('contextTokens'),
      cachePerToken: key('cachePerToken'),
      windowedCachePerToken: key('windowedCachePerToken'),
      windowTokens: key('windowTokens'),
      memory,
    },
    {},
    prefix,
  );
  const value = (name: string): number => ledger.quantities[prefix + name]?.value ?? 0;
  const [filled, has] = [value('filledAccelerators'), value('replicaAccelerators')];
  if (filled <= has) return;
  const space = `the weights take ${formatNumber(value('weightMemory'))} GB and the cache of ${formatNumber(value('batch'))} sequences ${formatNumber(value('cacheMemory'))} GB, more than the memory of ${formatNumber(has)} × ${device.name}`;
  const alone = value('weightMemory') > has * memory.value;
  warnings.push(
    alone
      ? { field: `${group}.acceleratorsPerReplica`, message: `${space}; state more accelerators` }
      : { field: `${group}.batch`, message: `${space}; state a smaller batch or more accelerators` },
  );
}

function precisionOf(read: ReadScenario, group: string): ServingPrecision {
  return (read.texts.get(`${group}.precision`) as ServingPrecision | undefined) ?? 'bf16';
}

/**
 * The 16-bit peak, which the power and time of serving were fitted against at every width of the weights up to it;
 * weights of 32 bits are multiplied at 32 bits.
 */
function arithmeticPeak(tables: Tables, device: Accelerator, precision: ServingPrecision): Entry | undefined {
  const known = knownPrecisions(device);
  const used = precision === 'fp32' && known.includes('fp32') ? 'fp32' : known[0];
  return used === undefined ? undefined : peakFlops(tables, device, used);
}

function figure(
  { tables, device }: Served,
  property: 'memoryBandwidth' | 'thermalDesignPower' | 'memory',
): Entry | undefined {
  if (device?.[property] === undefined) return undefined;
  return deviceFigure(
    tables,
    device,
    property,
    property === 'thermalDesignPower' ? 'sourcePower' : 'sourceMemory',
  );
}

/** The share of routed experts that one token uses; where it is not known, that of the active parameters. */
function expertShare({ ledger, read, prefix, parameters, activeParameters, other }: Served): Given {
  const experts = other ? undefined : fromField(read, 'model.experts');
  const used = other ? undefined : fromField(read, 'model.expertsPerToken');
  const all = activeParameters ?? parameters;
  if (!parameters || !all || !decide(ledger, [parameters, all], isAbove)) return none('dense');
  const [total, active] = [sameAgain(ledger, parameters), sameAgain(ledger, all)];
  if (!experts || !used)
    return {
      value: active / total,
      from: 'default',
      note: 'active over all parameters, because the number of experts is not known',
    };
  if (used.value >= experts.value)
    throw new InputError(
      'model.expertsPerToken',
      `${used.value} of ${experts.value} experts leave none out, but fewer parameters are active; write fewer, or leave model.activeParameters out`,
    );
  enter(ledger, routingGraph, { experts, expertsPerToken: used }, {}, prefix);
  const least = (total * used.value) / experts.value;
  if (active < least)
    throw new InputError(
      'model.activeParameters',
      `${active} is less than ${used.value} of ${experts.value} experts make active of ${total} parameters; write at least ${formatNumber(least)}, or other experts`,
    );
  return `${prefix}expertShare`;
}

/** The value of a number that what follows is worked out from. */
function sameAgain(ledger: Ledger, given: Given): number {
  const value = typeof given === 'string' ? (ledger.quantities[given]?.value ?? Number.NaN) : given.value;
  decide(ledger, [given, { value, from: 'equation' }], isSame);
  return value;
}

/** As stated, else the least power of two that holds the model. */
function replica(served: Served, bytesPerWeight: Entry): Given | undefined {
  const { ledger, tables, read, group, prefix, parameters } = served;
  const stated = fromField(read, `${group}.acceleratorsPerReplica`);
  if (stated) return stated;
  const memory = figure(served, 'memory');
  if (served.device?.kind === 'cpu')
    return { value: 1, from: 'default', note: 'the memory of the host holds the model' };
  if (!parameters || !memory) return undefined;
  enter(
    ledger,
    replicaMemoryGraph,
    { parameters, bytesPerWeight, memoryHeadroom: constant(tables, 'serving-memory-headroom'), memory },
    {},
    prefix,
  );
  const least = ledger.quantities[`${prefix}leastReplica`]?.value ?? 1;
  const value = powerOfTwo(least);
  decide(ledger, [`${prefix}leastReplica`, { value, from: 'equation' }], isPowerOfTwo);
  return {
    value,
    from: 'default',
    note: `the least power of two that is not below ${formatNumber(least)}, what holds weights and cache`,
  };
}

/** The least power of two that is not below a number. */
const powerOfTwo = (least: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(least)));
const isPowerOfTwo = (least: number, value: number): boolean => powerOfTwo(least) === value;

/** Layers, cache and recurrent state: from the layout where it is known, else as usual for the size. */
function enterLayout({ ledger, tables, read, prefix, parameters, warnings, group, other }: Served): void {
  const field = (key: string): Entry | undefined => (other ? undefined : fromField(read, `model.${key}`));
  const layers = field('layers');
  const state = field('stateElements');
  if (state)
    enter(
      ledger,
      recurrentStateGraph,
      { stateElements: state, bytesPerStateElement: constant(tables, 'bytes-per-state-element') },
      {},
      prefix,
    );
  const cached = layers && enterCache(ledger, tables, read, `${group}.cacheBytes`, prefix, layers);
  if (!cached && !other)
    warnings.push({
      field: 'model.kvHeads',
      message: `not stated, so ${group} has the key-value cache of a usual model of this size; state model.layers, model.kvHeads and model.headSize for its own`,
    });
  enter(
    ledger,
    usualLayoutGraph,
    {
      parameters,
      referenceParameters: constant(tables, 'reference-parameters'),
      usualLayers: constant(tables, 'usual-layers'),
      layersExponent: constant(tables, 'usual-layers-exponent'),
      usualCache: constant(tables, 'usual-cache'),
      cacheExponent: constant(tables, 'usual-cache-exponent'),
    },
    { ...(layers ? { layers } : {}), ...(cached ? { cachePerToken: `${prefix}cachePerToken` } : {}) },
    prefix,
  );
}

/** @returns whether the cache is known from the layout. */
function enterCache(
  ledger: Ledger,
  tables: Tables,
  read: ReadScenario,
  cacheBytes: string,
  prefix: string,
  layers: Entry,
): boolean {
  const field = (key: string): Entry | undefined => fromField(read, `model.${key}`);
  const cacheLayers = field('attentionLayers') ?? layers;
  if (cacheLayers.value > layers.value)
    throw new InputError(
      'model.attentionLayers',
      `${cacheLayers.value} is more than the ${layers.value} layers; write at most ${layers.value}`,
    );
  const bytesPerElement = fromField(read, cacheBytes) ?? constant(tables, 'bytes-per-cache-element');
  const rank = field('keyValueRank');
  const rotary = field('rotarySize');
  const latentSize =
    rank && rotary
      ? { ...rank, value: rank.value + rotary.value, note: 'key-value rank and rotary part' }
      : field('latentSize');
  if (latentSize) {
    enter(ledger, latentCacheGraph, { fullLayers: cacheLayers, latentSize, bytesPerElement }, {}, prefix);
    return true;
  }
  const heads = field('heads');
  const kvHeads = field('kvHeads') ?? heads;
  const headSize = field('headSize') ?? widthOverHeads(field('hiddenSize'), heads);
  if (!kvHeads || !headSize) return false;
  const windowed = windowedLayers(read, cacheLayers);
  enter(
    ledger,
    keyValueCacheGraph,
    {
      keysAndValues: constant(tables, 'keys-and-values'),
      fullLayers:
        windowed.value === 0 ? cacheLayers : { ...cacheLayers, value: cacheLayers.value - windowed.value },
      windowedLayers: windowed,
      kvHeads,
      headSize,
      bytesPerElement,
    },
    {},
    prefix,
  );
  return true;
}

function widthOverHeads(hiddenSize: Entry | undefined, heads: Entry | undefined): Entry | undefined {
  if (!hiddenSize || !heads) return undefined;
  return { ...hiddenSize, value: hiddenSize.value / heads.value, note: 'hidden size over heads' };
}

function windowedLayers(read: ReadScenario, cacheLayers: Entry): Entry {
  const window = fromField(read, 'model.slidingWindow');
  const stated = fromField(read, 'model.slidingWindowLayers');
  if (stated && !window)
    throw new InputError('model.slidingWindow', 'state it too: how many tokens these layers see');
  if (!window) return none('no layer has a sliding window');
  if (!stated) return { ...cacheLayers, note: 'every layer has the window' };
  if (stated.value > cacheLayers.value)
    throw new InputError(
      'model.slidingWindowLayers',
      `${stated.value} is more than the ${cacheLayers.value} layers with a cache; write at most as many`,
    );
  return stated;
}
