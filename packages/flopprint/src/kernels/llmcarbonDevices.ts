// GENERATED from the equation set "llmcarbonDevices" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "LLMCarbon: devices", in coherent base units. */
export interface LlmcarbonDevicesInputs {
  /** Parameters, in param. */
  readonly parameters: number;
  /** Pipeline degree. */
  readonly pipeline: number;
  /** Tensor degree. */
  readonly tensor: number;
  /** Devices, square coefficient, in accelerator/param^2. */
  readonly devicesSquare: number;
  /** Devices, linear coefficient, in accelerator/param. */
  readonly devicesLinear: number;
  /** Devices, constant coefficient, in accelerator. */
  readonly devicesConstant: number;
  /** Devices where memory is not 80 GB, over those where it is. */
  readonly otherMemoryFactor: number;
  /** Further factor where memory is 40 GB. */
  readonly smallMemoryFactor: number;
}

/** Quantities of "LLMCarbon: devices", in coherent base units. */
export interface LlmcarbonDevicesQuantities {
  /** Devices of the fit to Megatron-LM runs, in accelerator. Source: mlcarbon-code. */
  readonly fittedDevices: number;
  /** Devices that hold one copy of the model. Source: mlcarbon-code. */
  readonly modelSize: number;
  /** Copies of the model, in accelerator. Source: mlcarbon-code. */
  readonly copies: number;
  /** Devices of 80 GB, in accelerator. Source: mlcarbon-code. */
  readonly fullMemoryDevices: number;
  /** Devices of another memory, in accelerator. Source: mlcarbon-code. */
  readonly otherDevices: number;
  /** Devices of 40 GB, in accelerator. Source: mlcarbon-code. */
  readonly smallDevices: number;
}

/** "LLMCarbon: devices": a stated quantity replaces its formula. */
export function llmcarbonDevices(input: LlmcarbonDevicesInputs, stated?: Partial<LlmcarbonDevicesQuantities>): LlmcarbonDevicesQuantities {
  if (stated) return llmcarbonDevicesStated(input, stated);
  const { parameters, pipeline, tensor, devicesSquare, devicesLinear, devicesConstant, otherMemoryFactor, smallMemoryFactor } = input;
  const fittedDevices = (devicesSquare * (parameters * parameters) + devicesLinear * parameters + devicesConstant);
  const modelSize = (pipeline * tensor);
  const copies = (fittedDevices / modelSize);
  const fullMemoryDevices = (copies * modelSize);
  const otherDevices = (fullMemoryDevices * otherMemoryFactor);
  const smallDevices = (otherDevices * smallMemoryFactor);
  return { fittedDevices, modelSize, copies, fullMemoryDevices, otherDevices, smallDevices };
}

function llmcarbonDevicesStated(input: LlmcarbonDevicesInputs, stated: Partial<LlmcarbonDevicesQuantities>): LlmcarbonDevicesQuantities {
  const { parameters, pipeline, tensor, devicesSquare, devicesLinear, devicesConstant, otherMemoryFactor, smallMemoryFactor } = input;
  const fittedDevices = stated.fittedDevices ?? (devicesSquare * (parameters * parameters) + devicesLinear * parameters + devicesConstant);
  const modelSize = stated.modelSize ?? (pipeline * tensor);
  const copies = stated.copies ?? (fittedDevices / modelSize);
  const fullMemoryDevices = stated.fullMemoryDevices ?? (copies * modelSize);
  const otherDevices = stated.otherDevices ?? (fullMemoryDevices * otherMemoryFactor);
  const smallDevices = stated.smallDevices ?? (otherDevices * smallMemoryFactor);
  return { fittedDevices, modelSize, copies, fullMemoryDevices, otherDevices, smallDevices };
}

/** "LLMCarbon: devices" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function llmcarbonDevicesColumns(
  length: number,
  input: Columns<LlmcarbonDevicesInputs>,
  stated: Partial<Columns<LlmcarbonDevicesQuantities>>,
  output: Partial<Columns<LlmcarbonDevicesQuantities>>,
): void {
  const parametersColumn = input.parameters;
  const parametersVaries = parametersColumn.length !== 1;
  let parameters = parametersColumn[0]!;
  const pipelineColumn = input.pipeline;
  const pipelineVaries = pipelineColumn.length !== 1;
  let pipeline = pipelineColumn[0]!;
  const tensorColumn = input.tensor;
  const tensorVaries = tensorColumn.length !== 1;
  let tensor = tensorColumn[0]!;
  const devicesSquareColumn = input.devicesSquare;
  const devicesSquareVaries = devicesSquareColumn.length !== 1;
  let devicesSquare = devicesSquareColumn[0]!;
  const devicesLinearColumn = input.devicesLinear;
  const devicesLinearVaries = devicesLinearColumn.length !== 1;
  let devicesLinear = devicesLinearColumn[0]!;
  const devicesConstantColumn = input.devicesConstant;
  const devicesConstantVaries = devicesConstantColumn.length !== 1;
  let devicesConstant = devicesConstantColumn[0]!;
  const otherMemoryFactorColumn = input.otherMemoryFactor;
  const otherMemoryFactorVaries = otherMemoryFactorColumn.length !== 1;
  let otherMemoryFactor = otherMemoryFactorColumn[0]!;
  const smallMemoryFactorColumn = input.smallMemoryFactor;
  const smallMemoryFactorVaries = smallMemoryFactorColumn.length !== 1;
  let smallMemoryFactor = smallMemoryFactorColumn[0]!;
  const fittedDevicesColumn = stated.fittedDevices;
  const fittedDevicesVaries = fittedDevicesColumn?.length !== 1;
  const fittedDevicesOut = output.fittedDevices;
  const modelSizeColumn = stated.modelSize;
  const modelSizeVaries = modelSizeColumn?.length !== 1;
  const modelSizeOut = output.modelSize;
  const copiesColumn = stated.copies;
  const copiesVaries = copiesColumn?.length !== 1;
  const copiesOut = output.copies;
  const fullMemoryDevicesColumn = stated.fullMemoryDevices;
  const fullMemoryDevicesVaries = fullMemoryDevicesColumn?.length !== 1;
  const fullMemoryDevicesOut = output.fullMemoryDevices;
  const otherDevicesColumn = stated.otherDevices;
  const otherDevicesVaries = otherDevicesColumn?.length !== 1;
  const otherDevicesOut = output.otherDevices;
  const smallDevicesColumn = stated.smallDevices;
  const smallDevicesVaries = smallDevicesColumn?.length !== 1;
  const smallDevicesOut = output.smallDevices;
  for (let row = 0; row < length; row++) {
    if (parametersVaries) parameters = parametersColumn[row]!;
    if (pipelineVaries) pipeline = pipelineColumn[row]!;
    if (tensorVaries) tensor = tensorColumn[row]!;
    if (devicesSquareVaries) devicesSquare = devicesSquareColumn[row]!;
    if (devicesLinearVaries) devicesLinear = devicesLinearColumn[row]!;
    if (devicesConstantVaries) devicesConstant = devicesConstantColumn[row]!;
    if (otherMemoryFactorVaries) otherMemoryFactor = otherMemoryFactorColumn[row]!;
    if (smallMemoryFactorVaries) smallMemoryFactor = smallMemoryFactorColumn[row]!;
    const fittedDevices = fittedDevicesColumn ? fittedDevicesColumn[fittedDevicesVaries ? row : 0]! : (devicesSquare * (parameters * parameters) + devicesLinear * parameters + devicesConstant);
    if (fittedDevicesOut) fittedDevicesOut[row] = fittedDevices;
    const modelSize = modelSizeColumn ? modelSizeColumn[modelSizeVaries ? row : 0]! : (pipeline * tensor);
    if (modelSizeOut) modelSizeOut[row] = modelSize;
    const copies = copiesColumn ? copiesColumn[copiesVaries ? row : 0]! : (fittedDevices / modelSize);
    if (copiesOut) copiesOut[row] = copies;
    const fullMemoryDevices = fullMemoryDevicesColumn ? fullMemoryDevicesColumn[fullMemoryDevicesVaries ? row : 0]! : (copies * modelSize);
    if (fullMemoryDevicesOut) fullMemoryDevicesOut[row] = fullMemoryDevices;
    const otherDevices = otherDevicesColumn ? otherDevicesColumn[otherDevicesVaries ? row : 0]! : (fullMemoryDevices * otherMemoryFactor);
    if (otherDevicesOut) otherDevicesOut[row] = otherDevices;
    const smallDevices = smallDevicesColumn ? smallDevicesColumn[smallDevicesVaries ? row : 0]! : (otherDevices * smallMemoryFactor);
    if (smallDevicesOut) smallDevicesOut[row] = smallDevices;
  }
}

/** What evaluation needs to know of "LLMCarbon: devices": units, their factors and operands. */
export const llmcarbonDevicesGraph: Graph<LlmcarbonDevicesInputs, LlmcarbonDevicesQuantities> = {
  name: 'llmcarbonDevices',
  kernel: llmcarbonDevices,
  columns: llmcarbonDevicesColumns,
  inputs: {
    parameters: ['param', 1],
    pipeline: ['1', 1],
    tensor: ['1', 1],
    devicesSquare: ['accelerator/param^2', 1],
    devicesLinear: ['accelerator/param', 1],
    devicesConstant: ['accelerator', 1],
    otherMemoryFactor: ['1', 1],
    smallMemoryFactor: ['1', 1],
  },
  equations: {
    fittedDevices: ['accelerator', 1, 'devicesSquare parameters devicesLinear devicesConstant'],
    modelSize: ['1', 1, 'pipeline tensor'],
    copies: ['accelerator', 1, 'fittedDevices modelSize'],
    fullMemoryDevices: ['accelerator', 1, 'copies modelSize'],
    otherDevices: ['accelerator', 1, 'fullMemoryDevices otherMemoryFactor'],
    smallDevices: ['accelerator', 1, 'otherDevices smallMemoryFactor'],
  },
};
