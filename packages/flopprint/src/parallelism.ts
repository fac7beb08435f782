import { InputError } from './errors.ts';
import { shardings } from './fields.ts';
import { formatNumber } from './format.ts';
import type { Ledger } from './ledger.ts';
import type { Resolved } from './resolve.ts';
import { constant, fromField } from './resolve/datum.ts';
import { degree, enterMemory, enterTime, prefix, type Divided } from './resolve/parallelism.ts';
import type { ReadScenario } from './scenario.ts';
import type { Tables } from './tables.ts';

/**
 * Memory, step time and the efficiency that a stated division of the accelerators explains, beside the estimate: no
 * number of the footprint reads them.
 * @throws InputError for degrees that contradict each other, the model or the accelerators.
 */
export function enterParallelism(resolved: Resolved, tables: Tables): void {
  const { ledger, read, device, inputs } = resolved;
  if (!read.scenario.parallelism) return;
  const perNode = inputs['acceleratorsPerNode'];
  const divided: Divided = {
    ledger,
    read,
    tables,
    device,
    acceleratorsPerNode:
      typeof perNode === 'object' ? perNode : constant(tables, 'accelerators-per-node-default'),
  };
  ledger.once = true;
  refuseContradictions(divided);
  enterMemory(divided);
  refuseDenseExperts(divided);
  enterTime(divided);
  warn(divided, resolved.warnings);
}

function refuseContradictions({ ledger, read }: Divided): void {
  if (!ledger.quantities['parameters'])
    throw new InputError('model.parameters', 'state the parameters: parallelism divides them');
  const of = (key: string): number => degree(read, key).value;
  const stated = (field: string): number | undefined => fromField(read, field)?.value;
  const refuse = (key: string, message: string): never => {
    throw new InputError(key.includes('.') ? key : prefix + key, message);
  };
  const count = ledger.quantities['count']?.value;
  const model = of('tensor') * of('pipeline') * of('context');
  if (count === undefined)
    return refuse(
      'hardware.count',
      `state it: tensor × pipeline × context is ${model}, and data multiplies it`,
    );
  const data = stated(`${prefix}data`);
  if (data !== undefined && model * data !== count)
    refuse(
      'data',
      `tensor × pipeline × context × data is ${model * data}, hardware.count is ${count}; make them equal, or leave data out`,
    );
  if (count % model !== 0)
    refuse('hardware.count', `${count} is not a multiple of tensor × pipeline × context = ${model}`);
  const replicas = count / model;
  const batch = stated(`${prefix}globalBatch`);
  if (batch !== undefined && batch % (replicas * of('microBatch')) !== 0)
    refuse(
      'globalBatch',
      `${batch} is not a multiple of data × microBatch = ${replicas} × ${of('microBatch')}`,
    );
  if (of('interleave') > 1 && of('pipeline') === 1)
    refuse('interleave', 'means nothing without pipeline stages; state parallelism.pipeline');
  if ((replicas * of('context')) % of('expert') !== 0)
    refuse('expert', `${of('expert')} does not divide data × context = ${replicas * of('context')}`);
  const experts = stated('model.experts');
  if (experts !== undefined && experts % of('expert') !== 0)
    refuse('expert', `${of('expert')} does not divide the ${experts} experts of a layer`);
  const heads = stated('model.heads');
  if (heads !== undefined && heads % of('tensor') !== 0)
    refuse('tensor', `${of('tensor')} does not divide the ${heads} attention heads`);
  const layers = stated('model.layers');
  if (layers !== undefined && of('pipeline') * of('interleave') > layers)
    refuse('pipeline', `pipeline × interleave is more than the ${layers} layers`);
}

function refuseDenseExperts({ ledger, read }: Divided): void {
  if (degree(read, 'expert').value === 1) return;
  if ((ledger.base[`${prefix}expertParameters`] ?? 0) <= 0)
    throw new InputError(
      `${prefix}expert`,
      'the model has no experts to share; state model.experts and model.activeParameters, or leave it out',
    );
  if (!read.numbers.has('model.expertsPerToken'))
    throw new InputError('model.expertsPerToken', 'state it: tokens are sent to as many experts');
}

function warn(divided: Divided, warnings: Resolved['warnings']): void {
  const { ledger, read, acceleratorsPerNode } = divided;
  const of = (key: string): number => degree(read, key).value;
  const say = (key: string, message: string): void => void warnings.push({ field: prefix + key, message });
  const microBatches = ledger.base[`${prefix}microBatches`] ?? 0;
  if (microBatches < of('pipeline'))
    say(
      'pipeline',
      `${formatNumber(microBatches)} micro-batches leave some of the ${of('pipeline')} stages idle`,
    );
  if (of('tensor') > acceleratorsPerNode.value)
    say(
      'tensor',
      `more than the ${acceleratorsPerNode.value} accelerators of a node, so each layer waits for the network`,
    );
  const layers = fromField(read, 'model.layers')?.value ?? 0;
  if (layers % (of('pipeline') * of('interleave')) !== 0)
    say(
      'pipeline',
      `the ${layers} layers do not divide evenly over pipeline × interleave; the longest stage sets the pace`,
    );
  if (!ledger.quantities[`${prefix}linkReached`])
    say('linkBandwidth', 'not known for this accelerator, so that between nodes is used within them too');
  if (divided.device && !ledger.quantities[`${prefix}explainedMfu`])
    say(
      'tensor',
      `no peak or no memory bandwidth is known for ${divided.device.name}, so no efficiency is explained`,
    );
  warnOfMemory(divided, say);
}

type Say = (key: string, message: string) => void;

/** Where memory is short: what needs it, and each single change with which it would do. */
function warnOfMemory(divided: Divided, say: Say): void {
  const { ledger, read, acceleratorsPerNode } = divided;
  if (fits(ledger) !== false) return;
  const part = (name: string): string => formatNumber(ledger.quantities[prefix + name]?.value ?? 0);
  const stage = shardings.indexOf((read.texts.get(`${prefix}sharding`) ?? 'none') as 'none');
  const doubled = (key: string, most: number): string[] => {
    const steps: string[] = [];
    for (let next = degree(read, key).value * 2; next <= most; next *= 2) steps.push(String(next));
    return steps;
  };
  const layers = ledger.base[`${prefix}layers`] ?? ledger.base['layers'] ?? 0;
  const changes: readonly (readonly [key: string, values: readonly string[]])[] = [
    [`${prefix}sharding`, shardings.slice(stage + 1)],
    ['training.recompute', ['1']],
    [`${prefix}tensor`, doubled('tensor', acceleratorsPerNode.value)],
    [`${prefix}pipeline`, doubled('pipeline', layers)],
  ];
  const remedies = changes.flatMap(([key, values]) => {
    const enough = values.find((value) => fits(under(divided, key, value)));
    return enough === undefined ? [] : [`${key} ${enough}`];
  });
  say(
    'tensor',
    `does not fit: weights ${part('weightMemory')}, gradients ${part('gradientMemory')}, optimizer ${part('optimizerMemory')} and activations ${part('activationMemory')} GB, ${part('neededMemory')} GB in all of ${part('availableMemory')} GB; ` +
      (remedies.length > 0
        ? `it would with ${remedies.join(', or ')}`
        : 'no single step of sharding, recomputation, tensor or pipeline parallelism is enough: combine them, or use more accelerators'),
  );
}

function fits({ base }: Ledger): boolean | undefined {
  const [needed, available] = [base[`${prefix}neededMemory`], base[`${prefix}availableMemory`]];
  return needed === undefined || available === undefined ? undefined : needed <= available;
}

/** The memory under one change, in a ledger of its own; replicas follow from the other degrees. */
function under(divided: Divided, key: string, value: string): Ledger {
  const { quantities, base } = divided.ledger;
  const ledger: Ledger = { quantities: { ...quantities }, base: { ...base }, steps: [], conditions: [] };
  const numbers = new Map(divided.read.numbers);
  const texts = new Map(divided.read.texts);
  if (key === `${prefix}sharding`) texts.set(key, value);
  else {
    numbers.delete(`${prefix}data`);
    numbers.set(key, { value: Number(value), written: value });
    if (key === 'training.recompute') ledger.base['recompute'] = Number(value);
  }
  const read: ReadScenario = { ...divided.read, numbers, texts };
  enterMemory({ ...divided, ledger, read });
  return ledger;
}
