import { llmcarbonBatchGraph } from '../../kernels/llmcarbonBatch.ts';
import { llmcarbonDevicesGraph } from '../../kernels/llmcarbonDevices.ts';
import { llmcarbonModelParallelGraph } from '../../kernels/llmcarbonModelParallel.ts';
import { llmcarbonOtherThroughputGraph } from '../../kernels/llmcarbonOtherThroughput.ts';
import { llmcarbonThroughputGraph } from '../../kernels/llmcarbonThroughput.ts';
import { compute, entryWith } from '../entry.ts';
import { llmcarbonModelParallel } from '../equations/llmcarbon/degrees.ts';
import { llmcarbonBatch, llmcarbonDevices } from '../equations/llmcarbon/devices.ts';
import { llmcarbonOtherThroughput, llmcarbonThroughput } from '../equations/llmcarbon/throughput.ts';
import type { Facts } from '../method.ts';
import { parseUnit } from '../../units.ts';
import { asWritten, roundHalfEven } from '../rounding.ts';

const { pipeline, tensor, ...deviceInputs } = llmcarbonDevices.inputs;
const { batchSquare, batchLinear, batchConstant, batchStep } = llmcarbonBatch.inputs;
const { throughput, ...otherInputs } = llmcarbonOtherThroughput.inputs;
const memoryOf = (label: string, symbol: string, datum: string) =>
  ({ label, symbol, unit: 'GB', span: [40, 80], datum }) as const;

/** Degrees, devices, batch and throughput that the released code takes to be best. */
export const parallelism = entryWith(
  {
    id: 'llmcarbon.parallelism',
    title: 'LLMCarbon: parallelism',
    inputs: {
      ...llmcarbonModelParallel.inputs,
      billion: {
        label: 'Unit in which the code counts parameters',
        symbol: 'u_P',
        unit: 'param',
        span: [1e9, 1e9],
        datum: 'llmcarbon-billion',
      },
      ...deviceInputs,
      batchSquare,
      batchLinear,
      batchConstant,
      batchStep,
      ...llmcarbonThroughput.inputs,
      ...otherInputs,
      fullMemory: memoryOf('Memory of the fitted runs', 'M_{80}', 'llmcarbon-full-memory'),
      smallMemory: memoryOf('Memory that doubles the devices', 'M_{40}', 'llmcarbon-small-memory'),
      unpipelinedBatch: {
        label: 'Batch of a model that is not pipelined',
        symbol: 'B_1',
        unit: '1',
        span: [512, 512],
        datum: 'llmcarbon-unpipelined-batch',
      },
    },
    outputs: {
      pipeline,
      tensor,
      devices: { unit: 'accelerator' },
      data: { unit: 'accelerator' },
      batch: { unit: '1' },
      throughput,
    },
  },
  run,
);

function run(input: Facts): Record<string, number | undefined> {
  const { memory, fullMemory } = input;
  const degrees = modelParallel(input);
  if (degrees === undefined) return {};
  const { withinThroughput, acrossThroughput } = compute(llmcarbonThroughputGraph, input);
  const ofA100 = degrees.pipeline === 1 ? withinThroughput : acrossThroughput;
  const { otherThroughput } = compute(llmcarbonOtherThroughputGraph, { ...input, throughput: ofA100 });
  const { devices, data } = deviceCount({ ...input, ...degrees });
  return {
    ...degrees,
    devices,
    data,
    batch: batch({ ...input, ...degrees }, devices),
    throughput: memory === fullMemory ? ofA100 : otherThroughput,
  };
}

/** Degrees of pipeline and tensor, in the code's billions and gigabytes: `ceil` sees the last bit. */
function modelParallel(input: Facts): Record<'pipeline' | 'tensor', number | undefined> | undefined {
  const { parameters, memory, billion, nodeSize } = input;
  if (parameters === undefined || memory === undefined || !billion || nodeSize === undefined)
    return undefined;
  const billions = asWritten(parameters / billion);
  const gigabytes = asWritten(memory / parseUnit('GB').factor);
  const fit = compute(llmcarbonModelParallelGraph, { ...input, parameters: billions, memory: gigabytes });
  const { parametersPerNode = Number.NaN, tensorWithinNode, pipelineAcrossNodes } = fit;
  const onNode = billions < parametersPerNode;
  return onNode
    ? { pipeline: 1, tensor: tensorWithinNode }
    : { pipeline: pipelineAcrossNodes, tensor: nodeSize };
}

function deviceCount(input: Facts): { readonly devices: number; readonly data: number } {
  const { memory, fullMemory, smallMemory } = input;
  const exact = compute(llmcarbonDevicesGraph, input);
  const copies = roundHalfEven(exact['copies'] ?? Number.NaN);
  const whole = compute(llmcarbonDevicesGraph, input, { copies });
  const otherDevices = roundHalfEven(whole['otherDevices'] ?? Number.NaN);
  const other = compute(llmcarbonDevicesGraph, input, { copies, otherDevices });
  const counted =
    memory === fullMemory ? 'fullMemoryDevices' : memory === smallMemory ? 'smallDevices' : 'otherDevices';
  const devices = other[counted] ?? Number.NaN;
  // Not whole where the devices were scaled: what is stated is the number of devices, and its copies follow.
  return { devices, data: devices / (other['modelSize'] ?? Number.NaN) };
}

function batch(input: Facts, devices: number): number {
  const { pipeline: degree, unpipelinedBatch = Number.NaN } = input;
  if (degree === 1) return Math.max(unpipelinedBatch, devices);
  const batchSteps = roundHalfEven(compute(llmcarbonBatchGraph, input)['batchSteps'] ?? Number.NaN);
  const { pipelinedBatch = Number.NaN } = compute(llmcarbonBatchGraph, input, { batchSteps });
  return Math.max(pipelinedBatch, devices);
}
