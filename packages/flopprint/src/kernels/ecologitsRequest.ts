// GENERATED from the equation set "ecologitsRequest" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp } from '../portableMath.ts';

/** Inputs of "EcoLogits: a request", in coherent base units. */
export interface EcologitsRequestInputs {
  /** Active parameters, in param. */
  readonly activeParameters: number;
  /** Tokens generated, in token. */
  readonly outputTokens: number;
  /** Requests served together. */
  readonly batch: number;
  /** Time of a token, in s/token. */
  readonly tokenTime: number;
  /** Time to the first token, in s. */
  readonly firstTokenTime: number;
  /** Measured time of the request, in s. */
  readonly measuredTime: number;
  /** Accelerators, in accelerator. */
  readonly accelerators: number;
  /** Energy of a token per parameter, in J_it/accelerator/param/token. */
  readonly energyPerParameter: number;
  /** Exponent of the batch. */
  readonly batchExponent: number;
  /** Energy of a token, constant, in J_it/accelerator/token. */
  readonly energyBase: number;
  /** Power of a server without its accelerators, in J_it/node/s. */
  readonly serverPower: number;
  /** Accelerators in a server, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Water used on site, in m3_con/J_it. */
  readonly wue: number;
  /** Water of the electricity, in m3_con/J_fac. */
  readonly ewif: number;
  /** Carbon of electricity, in gCO2e/J_fac. */
  readonly factorCarbon: number;
  /** Carbon of making a server without its accelerators, in gCO2e/node. */
  readonly serverCarbon: number;
  /** Carbon of making an accelerator, in gCO2e/accelerator. */
  readonly acceleratorCarbon: number;
  /** Mineral depletion of electricity, in kgSbe/J_fac. */
  readonly factorMinerals: number;
  /** Mineral depletion of making a server without its accelerators, in kgSbe/node. */
  readonly serverMinerals: number;
  /** Mineral depletion of making an accelerator, in kgSbe/accelerator. */
  readonly acceleratorMinerals: number;
  /** Primary energy of electricity, in J_primary/J_fac. */
  readonly factorPrimaryEnergy: number;
  /** Primary energy of making a server without its accelerators, in J_primary/node. */
  readonly serverPrimaryEnergy: number;
  /** Primary energy of making an accelerator, in J_primary/accelerator. */
  readonly acceleratorPrimaryEnergy: number;
}

/** Quantities of "EcoLogits: a request", in coherent base units. */
export interface EcologitsRequestQuantities {
  /** Time to generate, in s. Source: ecologits-code. */
  readonly generationTime: number;
  /** Time of the request, in s. Source: ecologits-code. */
  readonly requestTime: number;
  /** Energy of one accelerator, in J_it/accelerator. Source: ecologits-code. */
  readonly acceleratorEnergy: number;
  /** Energy of the server without its accelerators, in J_it. Source: ecologits-code. */
  readonly serverEnergy: number;
  /** Energy of the machines, in J_it. Source: ecologits-code. */
  readonly itEnergy: number;
  /** Energy with the overhead of the data centre, in J_fac. Source: ecologits-code. */
  readonly facilityEnergy: number;
  /** Carbon of using the machines, in gCO2e. Source: ecologits-code. */
  readonly usageCarbon: number;
  /** Carbon of making the machines, in gCO2e. Source: ecologits-code. */
  readonly embodiedCarbon: number;
  /** Mineral depletion of using the machines, in kgSbe. Source: ecologits-code. */
  readonly usageMinerals: number;
  /** Mineral depletion of making the machines, in kgSbe. Source: ecologits-code. */
  readonly embodiedMinerals: number;
  /** Primary energy of using the machines, in J_primary. Source: ecologits-code. */
  readonly usagePrimaryEnergy: number;
  /** Primary energy of making the machines, in J_primary. Source: ecologits-code. */
  readonly embodiedPrimaryEnergy: number;
  /** Water, as documented, in m3_con. Source: ecologits-code. */
  readonly documentedWater: number;
  /** Water, as in version 0.9, in m3_con. Source: ecologits-code. */
  readonly codedWater: number;
}

/** "EcoLogits: a request": a stated quantity replaces its formula. */
export function ecologitsRequest(input: EcologitsRequestInputs, stated?: Partial<EcologitsRequestQuantities>): EcologitsRequestQuantities {
  if (stated) return ecologitsRequestStated(input, stated);
  const { activeParameters, outputTokens, batch, tokenTime, firstTokenTime, measuredTime, accelerators, energyPerParameter, batchExponent, energyBase, serverPower, acceleratorsPerNode, lifetime, pue, wue, ewif, factorCarbon, serverCarbon, acceleratorCarbon, factorMinerals, serverMinerals, acceleratorMinerals, factorPrimaryEnergy, serverPrimaryEnergy, acceleratorPrimaryEnergy } = input;
  const generationTime = (outputTokens * tokenTime + firstTokenTime);
  const requestTime = (Math.min(generationTime, measuredTime));
  const acceleratorEnergy = (outputTokens * (energyPerParameter * exp(batchExponent * batch) * activeParameters + energyBase));
  const serverEnergy = (requestTime * serverPower * accelerators / acceleratorsPerNode / batch);
  const itEnergy = (serverEnergy + accelerators * acceleratorEnergy);
  const facilityEnergy = (pue * itEnergy);
  const usageCarbon = (facilityEnergy * factorCarbon);
  const embodiedCarbon = (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon));
  const usageMinerals = (facilityEnergy * factorMinerals);
  const embodiedMinerals = (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals));
  const usagePrimaryEnergy = (facilityEnergy * factorPrimaryEnergy);
  const embodiedPrimaryEnergy = (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy));
  const documentedWater = (itEnergy * (wue + pue * ewif));
  const codedWater = (facilityEnergy * (wue + pue * ewif));
  return { generationTime, requestTime, acceleratorEnergy, serverEnergy, itEnergy, facilityEnergy, usageCarbon, embodiedCarbon, usageMinerals, embodiedMinerals, usagePrimaryEnergy, embodiedPrimaryEnergy, documentedWater, codedWater };
}

function ecologitsRequestStated(input: EcologitsRequestInputs, stated: Partial<EcologitsRequestQuantities>): EcologitsRequestQuantities {
  const { activeParameters, outputTokens, batch, tokenTime, firstTokenTime, measuredTime, accelerators, energyPerParameter, batchExponent, energyBase, serverPower, acceleratorsPerNode, lifetime, pue, wue, ewif, factorCarbon, serverCarbon, acceleratorCarbon, factorMinerals, serverMinerals, acceleratorMinerals, factorPrimaryEnergy, serverPrimaryEnergy, acceleratorPrimaryEnergy } = input;
  const generationTime = stated.generationTime ?? (outputTokens * tokenTime + firstTokenTime);
  const requestTime = stated.requestTime ?? (Math.min(generationTime, measuredTime));
  const acceleratorEnergy = stated.acceleratorEnergy ?? (outputTokens * (energyPerParameter * exp(batchExponent * batch) * activeParameters + energyBase));
  const serverEnergy = stated.serverEnergy ?? (requestTime * serverPower * accelerators / acceleratorsPerNode / batch);
  const itEnergy = stated.itEnergy ?? (serverEnergy + accelerators * acceleratorEnergy);
  const facilityEnergy = stated.facilityEnergy ?? (pue * itEnergy);
  const usageCarbon = stated.usageCarbon ?? (facilityEnergy * factorCarbon);
  const embodiedCarbon = stated.embodiedCarbon ?? (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon));
  const usageMinerals = stated.usageMinerals ?? (facilityEnergy * factorMinerals);
  const embodiedMinerals = stated.embodiedMinerals ?? (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals));
  const usagePrimaryEnergy = stated.usagePrimaryEnergy ?? (facilityEnergy * factorPrimaryEnergy);
  const embodiedPrimaryEnergy = stated.embodiedPrimaryEnergy ?? (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy));
  const documentedWater = stated.documentedWater ?? (itEnergy * (wue + pue * ewif));
  const codedWater = stated.codedWater ?? (facilityEnergy * (wue + pue * ewif));
  return { generationTime, requestTime, acceleratorEnergy, serverEnergy, itEnergy, facilityEnergy, usageCarbon, embodiedCarbon, usageMinerals, embodiedMinerals, usagePrimaryEnergy, embodiedPrimaryEnergy, documentedWater, codedWater };
}

/** "EcoLogits: a request" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function ecologitsRequestColumns(
  length: number,
  input: Columns<EcologitsRequestInputs>,
  stated: Partial<Columns<EcologitsRequestQuantities>>,
  output: Partial<Columns<EcologitsRequestQuantities>>,
): void {
  const activeParametersColumn = input.activeParameters;
  const activeParametersVaries = activeParametersColumn.length !== 1;
  let activeParameters = activeParametersColumn[0]!;
  const outputTokensColumn = input.outputTokens;
  const outputTokensVaries = outputTokensColumn.length !== 1;
  let outputTokens = outputTokensColumn[0]!;
  const batchColumn = input.batch;
  const batchVaries = batchColumn.length !== 1;
  let batch = batchColumn[0]!;
  const tokenTimeColumn = input.tokenTime;
  const tokenTimeVaries = tokenTimeColumn.length !== 1;
  let tokenTime = tokenTimeColumn[0]!;
  const firstTokenTimeColumn = input.firstTokenTime;
  const firstTokenTimeVaries = firstTokenTimeColumn.length !== 1;
  let firstTokenTime = firstTokenTimeColumn[0]!;
  const measuredTimeColumn = input.measuredTime;
  const measuredTimeVaries = measuredTimeColumn.length !== 1;
  let measuredTime = measuredTimeColumn[0]!;
  const acceleratorsColumn = input.accelerators;
  const acceleratorsVaries = acceleratorsColumn.length !== 1;
  let accelerators = acceleratorsColumn[0]!;
  const energyPerParameterColumn = input.energyPerParameter;
  const energyPerParameterVaries = energyPerParameterColumn.length !== 1;
  let energyPerParameter = energyPerParameterColumn[0]!;
  const batchExponentColumn = input.batchExponent;
  const batchExponentVaries = batchExponentColumn.length !== 1;
  let batchExponent = batchExponentColumn[0]!;
  const energyBaseColumn = input.energyBase;
  const energyBaseVaries = energyBaseColumn.length !== 1;
  let energyBase = energyBaseColumn[0]!;
  const serverPowerColumn = input.serverPower;
  const serverPowerVaries = serverPowerColumn.length !== 1;
  let serverPower = serverPowerColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const factorCarbonColumn = input.factorCarbon;
  const factorCarbonVaries = factorCarbonColumn.length !== 1;
  let factorCarbon = factorCarbonColumn[0]!;
  const serverCarbonColumn = input.serverCarbon;
  const serverCarbonVaries = serverCarbonColumn.length !== 1;
  let serverCarbon = serverCarbonColumn[0]!;
  const acceleratorCarbonColumn = input.acceleratorCarbon;
  const acceleratorCarbonVaries = acceleratorCarbonColumn.length !== 1;
  let acceleratorCarbon = acceleratorCarbonColumn[0]!;
  const factorMineralsColumn = input.factorMinerals;
  const factorMineralsVaries = factorMineralsColumn.length !== 1;
  let factorMinerals = factorMineralsColumn[0]!;
  const serverMineralsColumn = input.serverMinerals;
  const serverMineralsVaries = serverMineralsColumn.length !== 1;
  let serverMinerals = serverMineralsColumn[0]!;
  const acceleratorMineralsColumn = input.acceleratorMinerals;
  const acceleratorMineralsVaries = acceleratorMineralsColumn.length !== 1;
  let acceleratorMinerals = acceleratorMineralsColumn[0]!;
  const factorPrimaryEnergyColumn = input.factorPrimaryEnergy;
  const factorPrimaryEnergyVaries = factorPrimaryEnergyColumn.length !== 1;
  let factorPrimaryEnergy = factorPrimaryEnergyColumn[0]!;
  const serverPrimaryEnergyColumn = input.serverPrimaryEnergy;
  const serverPrimaryEnergyVaries = serverPrimaryEnergyColumn.length !== 1;
  let serverPrimaryEnergy = serverPrimaryEnergyColumn[0]!;
  const acceleratorPrimaryEnergyColumn = input.acceleratorPrimaryEnergy;
  const acceleratorPrimaryEnergyVaries = acceleratorPrimaryEnergyColumn.length !== 1;
  let acceleratorPrimaryEnergy = acceleratorPrimaryEnergyColumn[0]!;
  const generationTimeColumn = stated.generationTime;
  const generationTimeVaries = generationTimeColumn?.length !== 1;
  const generationTimeOut = output.generationTime;
  const requestTimeColumn = stated.requestTime;
  const requestTimeVaries = requestTimeColumn?.length !== 1;
  const requestTimeOut = output.requestTime;
  const acceleratorEnergyColumn = stated.acceleratorEnergy;
  const acceleratorEnergyVaries = acceleratorEnergyColumn?.length !== 1;
  const acceleratorEnergyOut = output.acceleratorEnergy;
  const serverEnergyColumn = stated.serverEnergy;
  const serverEnergyVaries = serverEnergyColumn?.length !== 1;
  const serverEnergyOut = output.serverEnergy;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const usageCarbonColumn = stated.usageCarbon;
  const usageCarbonVaries = usageCarbonColumn?.length !== 1;
  const usageCarbonOut = output.usageCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const usageMineralsColumn = stated.usageMinerals;
  const usageMineralsVaries = usageMineralsColumn?.length !== 1;
  const usageMineralsOut = output.usageMinerals;
  const embodiedMineralsColumn = stated.embodiedMinerals;
  const embodiedMineralsVaries = embodiedMineralsColumn?.length !== 1;
  const embodiedMineralsOut = output.embodiedMinerals;
  const usagePrimaryEnergyColumn = stated.usagePrimaryEnergy;
  const usagePrimaryEnergyVaries = usagePrimaryEnergyColumn?.length !== 1;
  const usagePrimaryEnergyOut = output.usagePrimaryEnergy;
  const embodiedPrimaryEnergyColumn = stated.embodiedPrimaryEnergy;
  const embodiedPrimaryEnergyVaries = embodiedPrimaryEnergyColumn?.length !== 1;
  const embodiedPrimaryEnergyOut = output.embodiedPrimaryEnergy;
  const documentedWaterColumn = stated.documentedWater;
  const documentedWaterVaries = documentedWaterColumn?.length !== 1;
  const documentedWaterOut = output.documentedWater;
  const codedWaterColumn = stated.codedWater;
  const codedWaterVaries = codedWaterColumn?.length !== 1;
  const codedWaterOut = output.codedWater;
  for (let row = 0; row < length; row++) {
    if (activeParametersVaries) activeParameters = activeParametersColumn[row]!;
    if (outputTokensVaries) outputTokens = outputTokensColumn[row]!;
    if (batchVaries) batch = batchColumn[row]!;
    if (tokenTimeVaries) tokenTime = tokenTimeColumn[row]!;
    if (firstTokenTimeVaries) firstTokenTime = firstTokenTimeColumn[row]!;
    if (measuredTimeVaries) measuredTime = measuredTimeColumn[row]!;
    if (acceleratorsVaries) accelerators = acceleratorsColumn[row]!;
    if (energyPerParameterVaries) energyPerParameter = energyPerParameterColumn[row]!;
    if (batchExponentVaries) batchExponent = batchExponentColumn[row]!;
    if (energyBaseVaries) energyBase = energyBaseColumn[row]!;
    if (serverPowerVaries) serverPower = serverPowerColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    if (factorCarbonVaries) factorCarbon = factorCarbonColumn[row]!;
    if (serverCarbonVaries) serverCarbon = serverCarbonColumn[row]!;
    if (acceleratorCarbonVaries) acceleratorCarbon = acceleratorCarbonColumn[row]!;
    if (factorMineralsVaries) factorMinerals = factorMineralsColumn[row]!;
    if (serverMineralsVaries) serverMinerals = serverMineralsColumn[row]!;
    if (acceleratorMineralsVaries) acceleratorMinerals = acceleratorMineralsColumn[row]!;
    if (factorPrimaryEnergyVaries) factorPrimaryEnergy = factorPrimaryEnergyColumn[row]!;
    if (serverPrimaryEnergyVaries) serverPrimaryEnergy = serverPrimaryEnergyColumn[row]!;
    if (acceleratorPrimaryEnergyVaries) acceleratorPrimaryEnergy = acceleratorPrimaryEnergyColumn[row]!;
    const generationTime = generationTimeColumn ? generationTimeColumn[generationTimeVaries ? row : 0]! : (outputTokens * tokenTime + firstTokenTime);
    if (generationTimeOut) generationTimeOut[row] = generationTime;
    const requestTime = requestTimeColumn ? requestTimeColumn[requestTimeVaries ? row : 0]! : (Math.min(generationTime, measuredTime));
    if (requestTimeOut) requestTimeOut[row] = requestTime;
    const acceleratorEnergy = acceleratorEnergyColumn ? acceleratorEnergyColumn[acceleratorEnergyVaries ? row : 0]! : (outputTokens * (energyPerParameter * exp(batchExponent * batch) * activeParameters + energyBase));
    if (acceleratorEnergyOut) acceleratorEnergyOut[row] = acceleratorEnergy;
    const serverEnergy = serverEnergyColumn ? serverEnergyColumn[serverEnergyVaries ? row : 0]! : (requestTime * serverPower * accelerators / acceleratorsPerNode / batch);
    if (serverEnergyOut) serverEnergyOut[row] = serverEnergy;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (serverEnergy + accelerators * acceleratorEnergy);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (pue * itEnergy);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const usageCarbon = usageCarbonColumn ? usageCarbonColumn[usageCarbonVaries ? row : 0]! : (facilityEnergy * factorCarbon);
    if (usageCarbonOut) usageCarbonOut[row] = usageCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverCarbon + accelerators * acceleratorCarbon));
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const usageMinerals = usageMineralsColumn ? usageMineralsColumn[usageMineralsVaries ? row : 0]! : (facilityEnergy * factorMinerals);
    if (usageMineralsOut) usageMineralsOut[row] = usageMinerals;
    const embodiedMinerals = embodiedMineralsColumn ? embodiedMineralsColumn[embodiedMineralsVaries ? row : 0]! : (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverMinerals + accelerators * acceleratorMinerals));
    if (embodiedMineralsOut) embodiedMineralsOut[row] = embodiedMinerals;
    const usagePrimaryEnergy = usagePrimaryEnergyColumn ? usagePrimaryEnergyColumn[usagePrimaryEnergyVaries ? row : 0]! : (facilityEnergy * factorPrimaryEnergy);
    if (usagePrimaryEnergyOut) usagePrimaryEnergyOut[row] = usagePrimaryEnergy;
    const embodiedPrimaryEnergy = embodiedPrimaryEnergyColumn ? embodiedPrimaryEnergyColumn[embodiedPrimaryEnergyVaries ? row : 0]! : (requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * serverPrimaryEnergy + accelerators * acceleratorPrimaryEnergy));
    if (embodiedPrimaryEnergyOut) embodiedPrimaryEnergyOut[row] = embodiedPrimaryEnergy;
    const documentedWater = documentedWaterColumn ? documentedWaterColumn[documentedWaterVaries ? row : 0]! : (itEnergy * (wue + pue * ewif));
    if (documentedWaterOut) documentedWaterOut[row] = documentedWater;
    const codedWater = codedWaterColumn ? codedWaterColumn[codedWaterVaries ? row : 0]! : (facilityEnergy * (wue + pue * ewif));
    if (codedWaterOut) codedWaterOut[row] = codedWater;
  }
}

/** What evaluation needs to know of "EcoLogits: a request": units, their factors and operands. */
export const ecologitsRequestGraph: Graph<EcologitsRequestInputs, EcologitsRequestQuantities> = {
  name: 'ecologitsRequest',
  kernel: ecologitsRequest,
  columns: ecologitsRequestColumns,
  inputs: {
    activeParameters: ['param', 1],
    outputTokens: ['token', 1],
    batch: ['1', 1],
    tokenTime: ['s/token', 1],
    firstTokenTime: ['s', 1],
    measuredTime: ['s', 1],
    accelerators: ['accelerator', 1],
    energyPerParameter: ['Wh_it/token/param/accelerator', 3600],
    batchExponent: ['1', 1],
    energyBase: ['Wh_it/token/accelerator', 3600],
    serverPower: ['kW_it/node', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
    lifetime: ['year', 31536000],
    pue: ['kWh_fac/kWh_it', 1],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    factorCarbon: ['kgCO2e/kWh_fac', 0.0002777777777777778],
    serverCarbon: ['kgCO2e/node', 1000],
    acceleratorCarbon: ['kgCO2e/accelerator', 1000],
    factorMinerals: ['kgSbe/kWh_fac', 2.7777777777777776e-7],
    serverMinerals: ['kgSbe/node', 1],
    acceleratorMinerals: ['kgSbe/accelerator', 1],
    factorPrimaryEnergy: ['MJ_primary/kWh_fac', 0.2777777777777778],
    serverPrimaryEnergy: ['MJ_primary/node', 1000000],
    acceleratorPrimaryEnergy: ['MJ_primary/accelerator', 1000000],
  },
  equations: {
    generationTime: ['s', 1, 'outputTokens tokenTime firstTokenTime'],
    requestTime: ['s', 1, 'generationTime measuredTime'],
    acceleratorEnergy: ['kWh_it/accelerator', 3600000, 'outputTokens energyPerParameter batchExponent batch activeParameters energyBase'],
    serverEnergy: ['kWh_it', 3600000, 'requestTime serverPower accelerators acceleratorsPerNode batch'],
    itEnergy: ['kWh_it', 3600000, 'serverEnergy accelerators acceleratorEnergy'],
    facilityEnergy: ['kWh_fac', 3600000, 'pue itEnergy'],
    usageCarbon: ['kgCO2e', 1000, 'facilityEnergy factorCarbon'],
    embodiedCarbon: ['kgCO2e', 1000, 'requestTime batch lifetime accelerators acceleratorsPerNode serverCarbon acceleratorCarbon'],
    usageMinerals: ['kgSbe', 1, 'facilityEnergy factorMinerals'],
    embodiedMinerals: ['kgSbe', 1, 'requestTime batch lifetime accelerators acceleratorsPerNode serverMinerals acceleratorMinerals'],
    usagePrimaryEnergy: ['MJ_primary', 1000000, 'facilityEnergy factorPrimaryEnergy'],
    embodiedPrimaryEnergy: ['MJ_primary', 1000000, 'requestTime batch lifetime accelerators acceleratorsPerNode serverPrimaryEnergy acceleratorPrimaryEnergy'],
    documentedWater: ['L_con', 0.001, 'itEnergy wue pue ewif'],
    codedWater: ['L_con', 0.001, 'facilityEnergy wue pue ewif'],
  },
};
