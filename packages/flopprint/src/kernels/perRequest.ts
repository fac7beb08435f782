// GENERATED from the equation set "perRequest" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Per request and per token", in coherent base units. */
export interface PerRequestInputs {
  /** Carbon of inference, in gCO2e. */
  readonly carbon: number;
  /** Energy drawn by the data centre for inference, in J_fac. */
  readonly facilityEnergy: number;
  /** Water of inference, in m3_con. */
  readonly water: number;
  /** Requests. */
  readonly requests: number;
  /** Tokens generated for a request, in token. */
  readonly requestTokens: number;
}

/** Quantities of "Per request and per token", in coherent base units. */
export interface PerRequestQuantities {
  /** Carbon of a request, in gCO2e. Source: gsf-sci. */
  readonly carbonPerRequest: number;
  /** Energy of a request, in J_fac. Source: gsf-sci. */
  readonly energyPerRequest: number;
  /** Water of a request, in m3_con. Source: li-2025-cacm. */
  readonly waterPerRequest: number;
  /** Carbon of 1,000 requests, in gCO2e. Source: gsf-sci. */
  readonly carbonPerThousandRequests: number;
  /** Carbon of a million output tokens, in gCO2e/token. Source: gsf-sci. */
  readonly carbonPerMillionTokens: number;
  /** Energy of a million output tokens, in J_fac/token. Source: gsf-sci. */
  readonly energyPerMillionTokens: number;
}

/** "Per request and per token": a stated quantity replaces its formula. */
export function perRequest(input: PerRequestInputs, stated?: Partial<PerRequestQuantities>): PerRequestQuantities {
  if (stated) return perRequestStated(input, stated);
  const { carbon, facilityEnergy, water, requests, requestTokens } = input;
  const carbonPerRequest = (carbon / requests);
  const energyPerRequest = (facilityEnergy / requests);
  const waterPerRequest = (water / requests);
  const carbonPerThousandRequests = (carbonPerRequest * 1000);
  const carbonPerMillionTokens = (carbon / (requests * requestTokens));
  const energyPerMillionTokens = (facilityEnergy / (requests * requestTokens));
  return { carbonPerRequest, energyPerRequest, waterPerRequest, carbonPerThousandRequests, carbonPerMillionTokens, energyPerMillionTokens };
}

function perRequestStated(input: PerRequestInputs, stated: Partial<PerRequestQuantities>): PerRequestQuantities {
  const { carbon, facilityEnergy, water, requests, requestTokens } = input;
  const carbonPerRequest = stated.carbonPerRequest ?? (carbon / requests);
  const energyPerRequest = stated.energyPerRequest ?? (facilityEnergy / requests);
  const waterPerRequest = stated.waterPerRequest ?? (water / requests);
  const carbonPerThousandRequests = stated.carbonPerThousandRequests ?? (carbonPerRequest * 1000);
  const carbonPerMillionTokens = stated.carbonPerMillionTokens ?? (carbon / (requests * requestTokens));
  const energyPerMillionTokens = stated.energyPerMillionTokens ?? (facilityEnergy / (requests * requestTokens));
  return { carbonPerRequest, energyPerRequest, waterPerRequest, carbonPerThousandRequests, carbonPerMillionTokens, energyPerMillionTokens };
}

/** "Per request and per token" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function perRequestColumns(
  length: number,
  input: Columns<PerRequestInputs>,
  stated: Partial<Columns<PerRequestQuantities>>,
  output: Partial<Columns<PerRequestQuantities>>,
): void {
  const carbonColumn = input.carbon;
  const carbonVaries = carbonColumn.length !== 1;
  let carbon = carbonColumn[0]!;
  const facilityEnergyColumn = input.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn.length !== 1;
  let facilityEnergy = facilityEnergyColumn[0]!;
  const waterColumn = input.water;
  const waterVaries = waterColumn.length !== 1;
  let water = waterColumn[0]!;
  const requestsColumn = input.requests;
  const requestsVaries = requestsColumn.length !== 1;
  let requests = requestsColumn[0]!;
  const requestTokensColumn = input.requestTokens;
  const requestTokensVaries = requestTokensColumn.length !== 1;
  let requestTokens = requestTokensColumn[0]!;
  const carbonPerRequestColumn = stated.carbonPerRequest;
  const carbonPerRequestVaries = carbonPerRequestColumn?.length !== 1;
  const carbonPerRequestOut = output.carbonPerRequest;
  const energyPerRequestColumn = stated.energyPerRequest;
  const energyPerRequestVaries = energyPerRequestColumn?.length !== 1;
  const energyPerRequestOut = output.energyPerRequest;
  const waterPerRequestColumn = stated.waterPerRequest;
  const waterPerRequestVaries = waterPerRequestColumn?.length !== 1;
  const waterPerRequestOut = output.waterPerRequest;
  const carbonPerThousandRequestsColumn = stated.carbonPerThousandRequests;
  const carbonPerThousandRequestsVaries = carbonPerThousandRequestsColumn?.length !== 1;
  const carbonPerThousandRequestsOut = output.carbonPerThousandRequests;
  const carbonPerMillionTokensColumn = stated.carbonPerMillionTokens;
  const carbonPerMillionTokensVaries = carbonPerMillionTokensColumn?.length !== 1;
  const carbonPerMillionTokensOut = output.carbonPerMillionTokens;
  const energyPerMillionTokensColumn = stated.energyPerMillionTokens;
  const energyPerMillionTokensVaries = energyPerMillionTokensColumn?.length !== 1;
  const energyPerMillionTokensOut = output.energyPerMillionTokens;
  for (let row = 0; row < length; row++) {
    if (carbonVaries) carbon = carbonColumn[row]!;
    if (facilityEnergyVaries) facilityEnergy = facilityEnergyColumn[row]!;
    if (waterVaries) water = waterColumn[row]!;
    if (requestsVaries) requests = requestsColumn[row]!;
    if (requestTokensVaries) requestTokens = requestTokensColumn[row]!;
    const carbonPerRequest = carbonPerRequestColumn ? carbonPerRequestColumn[carbonPerRequestVaries ? row : 0]! : (carbon / requests);
    if (carbonPerRequestOut) carbonPerRequestOut[row] = carbonPerRequest;
    const energyPerRequest = energyPerRequestColumn ? energyPerRequestColumn[energyPerRequestVaries ? row : 0]! : (facilityEnergy / requests);
    if (energyPerRequestOut) energyPerRequestOut[row] = energyPerRequest;
    const waterPerRequest = waterPerRequestColumn ? waterPerRequestColumn[waterPerRequestVaries ? row : 0]! : (water / requests);
    if (waterPerRequestOut) waterPerRequestOut[row] = waterPerRequest;
    const carbonPerThousandRequests = carbonPerThousandRequestsColumn ? carbonPerThousandRequestsColumn[carbonPerThousandRequestsVaries ? row : 0]! : (carbonPerRequest * 1000);
    if (carbonPerThousandRequestsOut) carbonPerThousandRequestsOut[row] = carbonPerThousandRequests;
    const carbonPerMillionTokens = carbonPerMillionTokensColumn ? carbonPerMillionTokensColumn[carbonPerMillionTokensVaries ? row : 0]! : (carbon / (requests * requestTokens));
    if (carbonPerMillionTokensOut) carbonPerMillionTokensOut[row] = carbonPerMillionTokens;
    const energyPerMillionTokens = energyPerMillionTokensColumn ? energyPerMillionTokensColumn[energyPerMillionTokensVaries ? row : 0]! : (facilityEnergy / (requests * requestTokens));
    if (energyPerMillionTokensOut) energyPerMillionTokensOut[row] = energyPerMillionTokens;
  }
}

/** What evaluation needs to know of "Per request and per token": units, their factors and operands. */
export const perRequestGraph: Graph<PerRequestInputs, PerRequestQuantities> = {
  name: 'perRequest',
  kernel: perRequest,
  columns: perRequestColumns,
  inputs: {
    carbon: ['tCO2e', 1000000],
    facilityEnergy: ['MWh_fac', 3600000000],
    water: ['m3_con', 1],
    requests: ['1', 1],
    requestTokens: ['token', 1],
  },
  equations: {
    carbonPerRequest: ['gCO2e', 1, 'carbon requests'],
    energyPerRequest: ['Wh_fac', 3600, 'facilityEnergy requests'],
    waterPerRequest: ['mL_con', 0.000001, 'water requests'],
    carbonPerThousandRequests: ['kgCO2e', 1000, 'carbonPerRequest'],
    carbonPerMillionTokens: ['kgCO2e/Mtoken', 0.001, 'carbon requests requestTokens'],
    energyPerMillionTokens: ['kWh_fac/Mtoken', 3.6, 'facilityEnergy requests requestTokens'],
  },
};
