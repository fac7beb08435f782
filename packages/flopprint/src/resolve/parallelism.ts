import type { Accelerator } from '../data/types.ts';
import { groupedQueryAttentionGraph } from '../kernels/groupedQueryAttention.ts';
import { parallelLayoutGraph } from '../kernels/parallelLayout.ts';
import { parallelMemoryGraph } from '../kernels/parallelMemory.ts';
import { parallelTimeGraph } from '../kernels/parallelTime.ts';
import { routingGraph } from '../kernels/routing.ts';
import { usualLayoutGraph } from '../kernels/usualLayout.ts';
import { enter, type Given, type Ledger } from '../ledger.ts';
import type { ReadScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { deviceFigure, knownPrecisions, peakFlops } from './accelerator.ts';
import { constant, fromField } from './datum.ts';
import { generationOf, isMixture } from './efficiency.ts';

type Entry = Exclude<Given, string>;

/** What the division of a run is resolved from. */
export interface Divided {
  readonly ledger: Ledger;
  readonly read: ReadScenario;
  readonly tables: Tables;
  readonly device: Accelerator | undefined;
  readonly acceleratorsPerNode: Entry;
}

/** Put before every key that is entered. */
export const prefix = 'parallelism.';

/** A number that follows from the scenario's form rather than from a datum. */
function structure(value: number, note?: string): Entry {
  return { value, from: 'default', ...(note ? { note } : {}) };
}

/** A degree of parallelism, a micro-batch or an interleaving: 1 unless stated. */
export function degree(read: ReadScenario, key: string): Entry {
  return fromField(read, prefix + key) ?? structure(1, 'not stated');
}

/** Degrees, batch, dimensions and bandwidths, and the memory that they ask of one accelerator. */
export function enterMemory(divided: Divided): void {
  const { ledger, read, tables, device } = divided;
  enterLayout(divided);
  const of = keyIn(ledger);
  const sharding = ['optimizer', 'gradients', 'weights'].indexOf(
    read.texts.get(`${prefix}sharding`) ?? 'none',
  );
  const fused = read.flags.get(`${prefix}fusedAttention`) ?? true;
  const kept = ['tensor', 'pipeline', 'context', 'data'];
  const sharded = (stage: number): Entry =>
    structure(sharding >= stage ? 1 : 0, `sharding: ${read.texts.get(`${prefix}sharding`) ?? 'none'}`);
  enter(
    ledger,
    parallelMemoryGraph,
    {
      ...Object.fromEntries(
        [
          ...kept,
          'microBatches',
          'tokensPerRank',
          'expertParameters',
          'layers',
          'hiddenSize',
          'sequenceLength',
          'scoreShare',
          'rank',
        ].map((name) => [name, of(name)]),
      ),
      expert: degree(read, 'expert'),
      interleave: degree(read, 'interleave'),
      interleaved: structure(degree(read, 'interleave').value > 1 ? 1 : 0),
      parameters: 'parameters',
      recompute: 'recompute',
      headSize: of('headSize') ?? headSize(divided),
      scoresKept: structure(fused ? 0 : 1, fused ? 'fused attention' : 'attention keeps its scores'),
      sequenceShards: read.flags.get(`${prefix}sequenceParallel`)
        ? prefix + 'tensor'
        : structure(1, 'no sequence parallelism'),
      optimizerSharded: sharded(0),
      gradientsSharded: sharded(1),
      weightsSharded: sharded(2),
      weightBytes: constant(tables, 'parallel-weight-bytes'),
      gradientBytes: constant(tables, 'parallel-gradient-bytes'),
      optimizerBytes: constant(tables, 'parallel-optimizer-bytes'),
      commonBytes: constant(tables, 'parallel-common-bytes'),
      splitBytes: constant(tables, 'parallel-split-bytes'),
      inputBytes: constant(tables, 'parallel-input-bytes'),
      scoreBytes: constant(tables, 'parallel-score-bytes'),
      reservedShare: constant(tables, 'parallel-reserved-memory'),
      memory: ledger.quantities['memory']
        ? 'memory'
        : device?.memory === undefined
          ? undefined
          : deviceFigure(tables, device, 'memory', 'sourceMemory'),
    },
    {},
    prefix,
  );
}

/** The key of a quantity of the division, else that of the model, where one is known. */
function keyIn({ quantities }: Ledger): (name: string) => string | undefined {
  return (name) => [prefix + name, name].find((key) => quantities[key]);
}

function enterLayout({ ledger, read, tables, device, acceleratorsPerNode }: Divided): void {
  const model = (key: string): Given | undefined =>
    ledger.quantities[key] ? key : fromField(read, `model.${key}`);
  const layers = model('layers');
  if (!layers)
    enter(
      ledger,
      usualLayoutGraph,
      {
        parameters: 'parameters',
        referenceParameters: constant(tables, 'reference-parameters'),
        usualLayers: constant(tables, 'usual-layers'),
        layersExponent: constant(tables, 'usual-layers-exponent'),
      },
      {},
      prefix,
    );
  const kvHeads = fromField(read, 'model.kvHeads');
  const ofHead = fromField(read, 'model.headSize');
  if (kvHeads && ofHead && !ledger.quantities['keyValueWidth'])
    enter(ledger, groupedQueryAttentionGraph, { kvHeads, headSize: ofHead }, {}, prefix);
  const experts = fromField(read, 'model.experts');
  const expertsPerToken = fromField(read, 'model.expertsPerToken');
  const routed = experts && expertsPerToken && expertsPerToken.value < experts.value;
  if (routed) enter(ledger, routingGraph, { experts, expertsPerToken }, {}, prefix);
  const link = fromField(read, `${prefix}linkBandwidth`) ?? linkOf(tables, device);
  enter(
    ledger,
    parallelLayoutGraph,
    {
      rank: constant(tables, 'parallel-rank'),
      entry: constant(tables, 'parameter-per-matrix-entry'),
      token: constant(tables, 'token-per-step'),
      flopPerMultiplyAdd: constant(tables, 'flop-per-multiply-add'),
      flopPerParameterToken: 'flopPerParameterToken',
      count: 'count',
      parameters: 'parameters',
      activeParameters: 'activeParameters',
      routedShare: routed ? `${prefix}expertShare` : structure(0, 'no routing is known'),
      layers: layers ?? `${prefix}layers`,
      sequenceLength: model('sequenceLength') ?? constant(tables, 'sequence-length-default'),
      tensor: degree(read, 'tensor'),
      pipeline: degree(read, 'pipeline'),
      context: degree(read, 'context'),
      microBatch: degree(read, 'microBatch'),
      usualBatch: constant(tables, 'parallel-batch-tokens'),
      linkBandwidth: link,
      nodeBandwidth:
        fromField(read, `${prefix}nodeBandwidth`) ??
        constant(tables, own(tables, 'parallel-node-bandwidth', generationOf(device), 'default')),
      linkEfficiency: constant(tables, 'parallel-link-efficiency'),
      networkEfficiency: constant(tables, 'parallel-network-efficiency'),
      ranksPerNode: acceleratorsPerNode,
    },
    {
      hiddenSize: model('hiddenSize'),
      expertParameters: isMixture(ledger, read) ? undefined : structure(0, 'a dense model'),
      data: fromField(read, `${prefix}data`),
      globalBatch: fromField(read, `${prefix}globalBatch`),
    },
    prefix,
  );
}

function linkOf(tables: Tables, device: Accelerator | undefined): Entry | undefined {
  return device?.interconnectBandwidth === undefined
    ? undefined
    : deviceFigure(tables, device, 'interconnectBandwidth', 'sourceMemory');
}

function headSize({ ledger, read, tables }: Divided): Entry {
  const heads = fromField(read, 'model.heads');
  const hidden = ledger.quantities[`${prefix}hiddenSize`]?.value;
  return (
    fromField(read, 'model.headSize') ??
    (heads && hidden
      ? structure(hidden / heads.value, 'hidden size over heads')
      : constant(tables, 'parallel-head-size'))
  );
}

/** The constant of a kind for one thing, else for every other. */
function own(tables: Tables, kind: string, name: string, fallback: string): string {
  const id = `${kind}/${name}`;
  const known = [...tables.constants, ...tables.priors].some((row) => row.id === id);
  return known ? id : `${kind}/${fallback}`;
}

/** What a step spends its time on; needs what `enterMemory` has entered. */
export function enterTime({ ledger, read, tables, device, acceleratorsPerNode }: Divided): void {
  const of = keyIn(ledger);
  const value = (key: string): number => degree(read, key).value;
  const eightBit = ['fp8', 'int8'].includes(read.texts.get('training.precision') ?? '');
  // The chips of a TPU pod are linked to each other without nodes between.
  const [link, network] = [of('linkReached'), of('nodeReached')];
  const pod = generationOf(device) === 'tpu';
  const between = pod ? (link ?? network) : network;
  const over = (ranks: number): string | undefined =>
    ranks <= acceleratorsPerNode.value ? (link ?? network) : between;
  const group = value('tensor') * value('context');
  const count = ledger.quantities['count']?.value ?? Number.POSITIVE_INFINITY;
  const mixture = (ledger.base[`${prefix}expertParameters`] ?? 0) > 0;
  const shared = ['tensor', 'pipeline', 'context', 'data', 'interleave', 'expert'];
  enter(
    ledger,
    parallelTimeGraph,
    {
      ...Object.fromEntries(
        [
          ...shared,
          'microBatches',
          'tokensPerRank',
          'parametersHeld',
          'layers',
          'hiddenSize',
          'madeBytes',
        ].map((name) => [name, of(name)]),
      ),
      keyValueWidth: of('keyValueWidth') ?? of('hiddenSize'),
      expertLayers: of('expertLayers') ?? (mixture ? of('layers') : structure(0, 'no experts')),
      expertsPerToken:
        of('expertsPerToken') ?? fromField(read, 'model.expertsPerToken') ?? structure(0, 'no experts'),
      forwardFlopsPerToken: 'forwardFlopsPerToken',
      passes: 'passes',
      recompute: 'recompute',
      peakFlops: 'peakFlops',
      kernelPeak: eightBit && device ? peakFlops(tables, device, knownPrecisions(device)[0]) : 'peakFlops',
      kernelEfficiency:
        fromField(read, `${prefix}kernelEfficiency`) ??
        constant(
          tables,
          own(tables, 'parallel-kernel-efficiency', eightBit ? 'fp8' : generationOf(device), 'all'),
        ),
      touches: constant(tables, 'parallel-touches'),
      memoryBandwidth:
        device?.memoryBandwidth === undefined
          ? undefined
          : deviceFigure(tables, device, 'memoryBandwidth', 'sourceMemory'),
      elementBytes: constant(tables, 'parallel-element-bytes'),
      weightBytes: `${prefix}weightBytes`,
      weightsSharded: `${prefix}weightsSharded`,
      overlap: fromField(read, `${prefix}overlap`) ?? constant(tables, 'parallel-overlap'),
      tensorBandwidth: over(value('tensor')),
      contextBandwidth: over(group),
      expertBandwidth: over(value('tensor') * value('expert')),
      pipelineBandwidth: over(group * value('pipeline')),
      dataBandwidth:
        count <= acceleratorsPerNode.value || pod ? (link ?? network) : (of('gradientReached') ?? network),
    },
    {},
    prefix,
  );
}
