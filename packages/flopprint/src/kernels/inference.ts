// GENERATED from the equation set "inference" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Inference: requests of a period", in coherent base units. */
export interface InferenceInputs {
  /** Energy of the accelerators for one output token, in J_it/token. */
  readonly energyPerToken: number;
  /** Accelerator time for one output token, in accelerator s/token. */
  readonly timePerToken: number;
  /** Tokens generated for a request, in token. */
  readonly requestTokens: number;
  /** Energy of accelerator and host over that of the accelerator. */
  readonly inferenceHostFactor: number;
  /** Machines reserved for each that works. */
  readonly overProvision: number;
  /** Power of an idle machine, as a share of its power at work. */
  readonly idlePowerShare: number;
  /** Requests. */
  readonly requests: number;
}

/** Quantities of "Inference: requests of a period", in coherent base units. */
export interface InferenceQuantities {
  /** Energy of the accelerators for a request, in J_it. Source: luccioni-2024. */
  readonly acceleratorEnergyPerRequest: number;
  /** Energy of the machines for a request, idle ones included, in J_it. Source: google-gemini-2025. */
  readonly machineEnergyPerRequest: number;
  /** Accelerator time reserved for a request, in accelerator s. Source: gsf-sci. */
  readonly acceleratorTimePerRequest: number;
  /** Energy of the machines in inference, in J_it. Source: luccioni-2024. */
  readonly itEnergy: number;
  /** Accelerator-hours of inference, in accelerator s. Source: gsf-sci. */
  readonly acceleratorHours: number;
}

/** "Inference: requests of a period": a stated quantity replaces its formula. */
export function inference(input: InferenceInputs, stated?: Partial<InferenceQuantities>): InferenceQuantities {
  if (stated) return inferenceStated(input, stated);
  const { energyPerToken, timePerToken, requestTokens, inferenceHostFactor, overProvision, idlePowerShare, requests } = input;
  const acceleratorEnergyPerRequest = (energyPerToken * requestTokens);
  const machineEnergyPerRequest = (acceleratorEnergyPerRequest * inferenceHostFactor * (1 + (overProvision - 1) * idlePowerShare));
  const acceleratorTimePerRequest = (timePerToken * requestTokens * overProvision);
  const itEnergy = (machineEnergyPerRequest * requests);
  const acceleratorHours = (acceleratorTimePerRequest * requests);
  return { acceleratorEnergyPerRequest, machineEnergyPerRequest, acceleratorTimePerRequest, itEnergy, acceleratorHours };
}

function inferenceStated(input: InferenceInputs, stated: Partial<InferenceQuantities>): InferenceQuantities {
  const { energyPerToken, timePerToken, requestTokens, inferenceHostFactor, overProvision, idlePowerShare, requests } = input;
  const acceleratorEnergyPerRequest = stated.acceleratorEnergyPerRequest ?? (energyPerToken * requestTokens);
  const machineEnergyPerRequest = stated.machineEnergyPerRequest ?? (acceleratorEnergyPerRequest * inferenceHostFactor * (1 + (overProvision - 1) * idlePowerShare));
  const acceleratorTimePerRequest = stated.acceleratorTimePerRequest ?? (timePerToken * requestTokens * overProvision);
  const itEnergy = stated.itEnergy ?? (machineEnergyPerRequest * requests);
  const acceleratorHours = stated.acceleratorHours ?? (acceleratorTimePerRequest * requests);
  return { acceleratorEnergyPerRequest, machineEnergyPerRequest, acceleratorTimePerRequest, itEnergy, acceleratorHours };
}

/** "Inference: requests of a period" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function inferenceColumns(
  length: number,
  input: Columns<InferenceInputs>,
  stated: Partial<Columns<InferenceQuantities>>,
  output: Partial<Columns<InferenceQuantities>>,
): void {
  const energyPerTokenColumn = input.energyPerToken;
  const energyPerTokenVaries = energyPerTokenColumn.length !== 1;
  let energyPerToken = energyPerTokenColumn[0]!;
  const timePerTokenColumn = input.timePerToken;
  const timePerTokenVaries = timePerTokenColumn.length !== 1;
  let timePerToken = timePerTokenColumn[0]!;
  const requestTokensColumn = input.requestTokens;
  const requestTokensVaries = requestTokensColumn.length !== 1;
  let requestTokens = requestTokensColumn[0]!;
  const inferenceHostFactorColumn = input.inferenceHostFactor;
  const inferenceHostFactorVaries = inferenceHostFactorColumn.length !== 1;
  let inferenceHostFactor = inferenceHostFactorColumn[0]!;
  const overProvisionColumn = input.overProvision;
  const overProvisionVaries = overProvisionColumn.length !== 1;
  let overProvision = overProvisionColumn[0]!;
  const idlePowerShareColumn = input.idlePowerShare;
  const idlePowerShareVaries = idlePowerShareColumn.length !== 1;
  let idlePowerShare = idlePowerShareColumn[0]!;
  const requestsColumn = input.requests;
  const requestsVaries = requestsColumn.length !== 1;
  let requests = requestsColumn[0]!;
  const acceleratorEnergyPerRequestColumn = stated.acceleratorEnergyPerRequest;
  const acceleratorEnergyPerRequestVaries = acceleratorEnergyPerRequestColumn?.length !== 1;
  const acceleratorEnergyPerRequestOut = output.acceleratorEnergyPerRequest;
  const machineEnergyPerRequestColumn = stated.machineEnergyPerRequest;
  const machineEnergyPerRequestVaries = machineEnergyPerRequestColumn?.length !== 1;
  const machineEnergyPerRequestOut = output.machineEnergyPerRequest;
  const acceleratorTimePerRequestColumn = stated.acceleratorTimePerRequest;
  const acceleratorTimePerRequestVaries = acceleratorTimePerRequestColumn?.length !== 1;
  const acceleratorTimePerRequestOut = output.acceleratorTimePerRequest;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const acceleratorHoursColumn = stated.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn?.length !== 1;
  const acceleratorHoursOut = output.acceleratorHours;
  for (let row = 0; row < length; row++) {
    if (energyPerTokenVaries) energyPerToken = energyPerTokenColumn[row]!;
    if (timePerTokenVaries) timePerToken = timePerTokenColumn[row]!;
    if (requestTokensVaries) requestTokens = requestTokensColumn[row]!;
    if (inferenceHostFactorVaries) inferenceHostFactor = inferenceHostFactorColumn[row]!;
    if (overProvisionVaries) overProvision = overProvisionColumn[row]!;
    if (idlePowerShareVaries) idlePowerShare = idlePowerShareColumn[row]!;
    if (requestsVaries) requests = requestsColumn[row]!;
    const acceleratorEnergyPerRequest = acceleratorEnergyPerRequestColumn ? acceleratorEnergyPerRequestColumn[acceleratorEnergyPerRequestVaries ? row : 0]! : (energyPerToken * requestTokens);
    if (acceleratorEnergyPerRequestOut) acceleratorEnergyPerRequestOut[row] = acceleratorEnergyPerRequest;
    const machineEnergyPerRequest = machineEnergyPerRequestColumn ? machineEnergyPerRequestColumn[machineEnergyPerRequestVaries ? row : 0]! : (acceleratorEnergyPerRequest * inferenceHostFactor * (1 + (overProvision - 1) * idlePowerShare));
    if (machineEnergyPerRequestOut) machineEnergyPerRequestOut[row] = machineEnergyPerRequest;
    const acceleratorTimePerRequest = acceleratorTimePerRequestColumn ? acceleratorTimePerRequestColumn[acceleratorTimePerRequestVaries ? row : 0]! : (timePerToken * requestTokens * overProvision);
    if (acceleratorTimePerRequestOut) acceleratorTimePerRequestOut[row] = acceleratorTimePerRequest;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (machineEnergyPerRequest * requests);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const acceleratorHours = acceleratorHoursColumn ? acceleratorHoursColumn[acceleratorHoursVaries ? row : 0]! : (acceleratorTimePerRequest * requests);
    if (acceleratorHoursOut) acceleratorHoursOut[row] = acceleratorHours;
  }
}

/** What evaluation needs to know of "Inference: requests of a period": units, their factors and operands. */
export const inferenceGraph: Graph<InferenceInputs, InferenceQuantities> = {
  name: 'inference',
  kernel: inference,
  columns: inferenceColumns,
  inputs: {
    energyPerToken: ['J_it/token', 1],
    timePerToken: ['accelerator ms/token', 0.001],
    requestTokens: ['token', 1],
    inferenceHostFactor: ['1', 1],
    overProvision: ['1', 1],
    idlePowerShare: ['1', 1],
    requests: ['1', 1],
  },
  equations: {
    acceleratorEnergyPerRequest: ['Wh_it', 3600, 'energyPerToken requestTokens'],
    machineEnergyPerRequest: ['Wh_it', 3600, 'acceleratorEnergyPerRequest inferenceHostFactor overProvision idlePowerShare'],
    acceleratorTimePerRequest: ['accelerator s', 1, 'timePerToken requestTokens overProvision'],
    itEnergy: ['MWh_it', 3600000000, 'machineEnergyPerRequest requests'],
    acceleratorHours: ['accelerator h', 3600, 'acceleratorTimePerRequest requests'],
  },
};
