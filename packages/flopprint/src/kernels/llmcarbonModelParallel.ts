// GENERATED from the equation set "llmcarbonModelParallel" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: model parallelism", in coherent base units. */
export interface LlmcarbonModelParallelInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Parameters that fit in a byte of device memory, in param/B. */
  readonly parametersPerMemory: number;
  /** Memory of one device, in B. */
  readonly memory: number;
  /** Devices in a node. */
  readonly nodeSize: number;
}

/** Quantities of "LLMCarbon: model parallelism", in coherent base units. */
export interface LlmcarbonModelParallelQuantities {
  /** Parameters that fit on one device, in param. Source: mlcarbon-code. */
  readonly parametersPerAccelerator: number;
  /** Parameters that fit on one node, in param. Source: mlcarbon-code. */
  readonly parametersPerNode: number;
  /** Tensor degree of a model that fits on a node. Source: mlcarbon-code. */
  readonly tensorWithinNode: number;
  /** Pipeline degree of a model that does not. Source: mlcarbon-code. */
  readonly pipelineAcrossNodes: number;
}

/** "LLMCarbon: model parallelism": a stated quantity replaces its formula. */
export function llmcarbonModelParallel(input: LlmcarbonModelParallelInputs, stated?: Partial<LlmcarbonModelParallelQuantities>): LlmcarbonModelParallelQuantities {
  if (stated) return llmcarbonModelParallelStated(input, stated);
  const { parameters, parametersPerMemory, memory, nodeSize } = input;
  const parametersPerAccelerator = (parametersPerMemory * memory);
  const parametersPerNode = (nodeSize * parametersPerAccelerator);
  const tensorWithinNode = (Math.ceil(parameters / parametersPerAccelerator));
  const pipelineAcrossNodes = (Math.ceil(parameters / parametersPerNode));
  return { parametersPerAccelerator, parametersPerNode, tensorWithinNode, pipelineAcrossNodes };
}

function llmcarbonModelParallelStated(input: LlmcarbonModelParallelInputs, stated: Partial<LlmcarbonModelParallelQuantities>): LlmcarbonModelParallelQuantities {
  const { parameters, parametersPerMemory, memory, nodeSize } = input;
  const parametersPerAccelerator = stated.parametersPerAccelerator ?? (parametersPerMemory * memory);
  const parametersPerNode = stated.parametersPerNode ?? (nodeSize * parametersPerAccelerator);
  const tensorWithinNode = stated.tensorWithinNode ?? (Math.ceil(parameters / parametersPerAccelerator));
  const pipelineAcrossNodes = stated.pipelineAcrossNodes ?? (Math.ceil(parameters / parametersPerNode));
  return { parametersPerAccelerator, parametersPerNode, tensorWithinNode, pipelineAcrossNodes };
}

/** "LLMCarbon: model parallelism" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonModelParallelColumns(
  length: number,
  input: Columns<LlmcarbonModelParallelInputs>,
  stated: Partial<Columns<LlmcarbonModelParallelQuantities>>,
  output: Partial<Columns<LlmcarbonModelParallelQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const parametersPerMemoryColumn = input.parametersPerMemory;
  const parametersPerMemoryVaries = parametersPerMemoryColumn.length !== 1;
  let parametersPerMemory = parametersPerMemoryColumn[0]!;
  const memoryColumn = input.memory;
  const memoryVaries = memoryColumn.length !== 1;
  let memory = memoryColumn[0]!;
  const nodeSizeColumn = input.nodeSize;
  const nodeSizeVaries = nodeSizeColumn.length !== 1;
  let nodeSize = nodeSizeColumn[0]!;
  const parametersPerAcceleratorColumn = stated.parametersPerAccelerator;
  const parametersPerAcceleratorVaries = parametersPerAcceleratorColumn?.length !== 1;
  const parametersPerAcceleratorOut = output.parametersPerAccelerator;
  const parametersPerNodeColumn = stated.parametersPerNode;
  const parametersPerNodeVaries = parametersPerNodeColumn?.length !== 1;
  const parametersPerNodeOut = output.parametersPerNode;
  const tensorWithinNodeColumn = stated.tensorWithinNode;
  const tensorWithinNodeVaries = tensorWithinNodeColumn?.length !== 1;
  const tensorWithinNodeOut = output.tensorWithinNode;
  const pipelineAcrossNodesColumn = stated.pipelineAcrossNodes;
  const pipelineAcrossNodesVaries = pipelineAcrossNodesColumn?.length !== 1;
  const pipelineAcrossNodesOut = output.pipelineAcrossNodes;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (parametersPerMemoryVaries) parametersPerMemory = parametersPerMemoryColumn[row]!;
    if (memoryVaries) memory = memoryColumn[row]!;
    if (nodeSizeVaries) nodeSize = nodeSizeColumn[row]!;
    const parametersPerAccelerator = parametersPerAcceleratorColumn ? parametersPerAcceleratorColumn[parametersPerAcceleratorVaries ? row : 0]! : (parametersPerMemory * memory);
    if (parametersPerAcceleratorOut) parametersPerAcceleratorOut[row] = parametersPerAccelerator;
    const parametersPerNode = parametersPerNodeColumn ? parametersPerNodeColumn[parametersPerNodeVaries ? row : 0]! : (nodeSize * parametersPerAccelerator);
    if (parametersPerNodeOut) parametersPerNodeOut[row] = parametersPerNode;
    const tensorWithinNode = tensorWithinNodeColumn ? tensorWithinNodeColumn[tensorWithinNodeVaries ? row : 0]! : (Math.ceil(parameters / parametersPerAccelerator));
    if (tensorWithinNodeOut) tensorWithinNodeOut[row] = tensorWithinNode;
    const pipelineAcrossNodes = pipelineAcrossNodesColumn ? pipelineAcrossNodesColumn[pipelineAcrossNodesVaries ? row : 0]! : (Math.ceil(parameters / parametersPerNode));
    if (pipelineAcrossNodesOut) pipelineAcrossNodesOut[row] = pipelineAcrossNodes;
  }
}

/** What evaluation needs to know of "LLMCarbon: model parallelism": units, their factors and operands. */
export const llmcarbonModelParallelGraph: Graph<LlmcarbonModelParallelInputs, LlmcarbonModelParallelQuantities> = {
  name: 'llmcarbonModelParallel',
  kernel: llmcarbonModelParallel,
  columns: llmcarbonModelParallelColumns,
  inputs: {
    parameters: ['param', 1],
    parametersPerMemory: ['param/B', 1],
    memory: ['GB', 1000000000],
    nodeSize: ['1', 1],
  },
  equations: {
    parametersPerAccelerator: ['param', 1, 'parametersPerMemory memory'],
    parametersPerNode: ['param', 1, 'nodeSize parametersPerAccelerator'],
    tensorWithinNode: ['1', 1, 'parameters parametersPerAccelerator'],
    pipelineAcrossNodes: ['1', 1, 'parameters parametersPerNode'],
  },
};
