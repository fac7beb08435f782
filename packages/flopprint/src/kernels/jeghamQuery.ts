// GENERATED from the equation set "jeghamQuery" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Jegham et al. 2025: a request", in coherent base units. */
export interface JeghamQueryInputs {
  /** Time to the first token, in s. */
  readonly firstTokenTime: number;
  /** Tokens generated, in token. */
  readonly outputTokens: number;
  /** Tokens per second, in token/s. */
  readonly tokensPerSecond: number;
  /** Largest power of the accelerators of a node, in J_it/s. */
  readonly acceleratorsPower: number;
  /** Largest power of everything else of a node, in J_it/s. */
  readonly otherPower: number;
  /** Least utilisation of the accelerators. */
  readonly leastUtilisation: number;
  /** Largest utilisation of the accelerators. */
  readonly largestUtilisation: number;
  /** Utilisation of everything else. */
  readonly otherUtilisation: number;
  /** Weight of the largest. */
  readonly largestWeight: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Water used on site, in m3_con/J_it. */
  readonly wue: number;
  /** Water of the electricity, in m3_con/J_fac. */
  readonly ewif: number;
  /** Carbon intensity, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
}

/** Quantities of "Jegham et al. 2025: a request", in coherent base units. */
export interface JeghamQueryQuantities {
  /** Time of a request, in s. Source: jegham-2025. */
  readonly requestTime: number;
  /** Energy of a request at the least utilisation, in J_fac. Source: jegham-2025. */
  readonly leastEnergy: number;
  /** Energy of a request at the largest utilisation, in J_fac. Source: jegham-2025. */
  readonly largestEnergy: number;
  /** Expected energy of a request, in J_fac. Source: jegham-2025. */
  readonly facilityEnergy: number;
  /** Water of a request, in m3_con. Source: jegham-2025. */
  readonly water: number;
  /** Carbon of a request, in gCO2e. Source: jegham-2025. */
  readonly operationalCarbon: number;
}

/** "Jegham et al. 2025: a request": a stated quantity replaces its formula. */
export function jeghamQuery(input: JeghamQueryInputs, stated?: Partial<JeghamQueryQuantities>): JeghamQueryQuantities {
  if (stated) return jeghamQueryStated(input, stated);
  const { firstTokenTime, outputTokens, tokensPerSecond, acceleratorsPower, otherPower, leastUtilisation, largestUtilisation, otherUtilisation, largestWeight, pue, wue, ewif, carbonIntensity } = input;
  const requestTime = (firstTokenTime + outputTokens / tokensPerSecond);
  const leastEnergy = (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation) * pue);
  const largestEnergy = (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation) * pue);
  const facilityEnergy = (largestWeight * largestEnergy + (1 - largestWeight) * leastEnergy);
  const water = (facilityEnergy / pue * wue + facilityEnergy * ewif);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  return { requestTime, leastEnergy, largestEnergy, facilityEnergy, water, operationalCarbon };
}

function jeghamQueryStated(input: JeghamQueryInputs, stated: Partial<JeghamQueryQuantities>): JeghamQueryQuantities {
  const { firstTokenTime, outputTokens, tokensPerSecond, acceleratorsPower, otherPower, leastUtilisation, largestUtilisation, otherUtilisation, largestWeight, pue, wue, ewif, carbonIntensity } = input;
  const requestTime = stated.requestTime ?? (firstTokenTime + outputTokens / tokensPerSecond);
  const leastEnergy = stated.leastEnergy ?? (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation) * pue);
  const largestEnergy = stated.largestEnergy ?? (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation) * pue);
  const facilityEnergy = stated.facilityEnergy ?? (largestWeight * largestEnergy + (1 - largestWeight) * leastEnergy);
  const water = stated.water ?? (facilityEnergy / pue * wue + facilityEnergy * ewif);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  return { requestTime, leastEnergy, largestEnergy, facilityEnergy, water, operationalCarbon };
}

/** "Jegham et al. 2025: a request" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function jeghamQueryColumns(
  length: number,
  input: Columns<JeghamQueryInputs>,
  stated: Partial<Columns<JeghamQueryQuantities>>,
  output: Partial<Columns<JeghamQueryQuantities>>,
): void {
  const firstTokenTimeColumn = input.firstTokenTime;
  const firstTokenTimeVaries = firstTokenTimeColumn.length !== 1;
  let firstTokenTime = firstTokenTimeColumn[0]!;
  const outputTokensColumn = input.outputTokens;
  const outputTokensVaries = outputTokensColumn.length !== 1;
  let outputTokens = outputTokensColumn[0]!;
  const tokensPerSecondColumn = input.tokensPerSecond;
  const tokensPerSecondVaries = tokensPerSecondColumn.length !== 1;
  let tokensPerSecond = tokensPerSecondColumn[0]!;
  const acceleratorsPowerColumn = input.acceleratorsPower;
  const acceleratorsPowerVaries = acceleratorsPowerColumn.length !== 1;
  let acceleratorsPower = acceleratorsPowerColumn[0]!;
  const otherPowerColumn = input.otherPower;
  const otherPowerVaries = otherPowerColumn.length !== 1;
  let otherPower = otherPowerColumn[0]!;
  const leastUtilisationColumn = input.leastUtilisation;
  const leastUtilisationVaries = leastUtilisationColumn.length !== 1;
  let leastUtilisation = leastUtilisationColumn[0]!;
  const largestUtilisationColumn = input.largestUtilisation;
  const largestUtilisationVaries = largestUtilisationColumn.length !== 1;
  let largestUtilisation = largestUtilisationColumn[0]!;
  const otherUtilisationColumn = input.otherUtilisation;
  const otherUtilisationVaries = otherUtilisationColumn.length !== 1;
  let otherUtilisation = otherUtilisationColumn[0]!;
  const largestWeightColumn = input.largestWeight;
  const largestWeightVaries = largestWeightColumn.length !== 1;
  let largestWeight = largestWeightColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const requestTimeColumn = stated.requestTime;
  const requestTimeVaries = requestTimeColumn?.length !== 1;
  const requestTimeOut = output.requestTime;
  const leastEnergyColumn = stated.leastEnergy;
  const leastEnergyVaries = leastEnergyColumn?.length !== 1;
  const leastEnergyOut = output.leastEnergy;
  const largestEnergyColumn = stated.largestEnergy;
  const largestEnergyVaries = largestEnergyColumn?.length !== 1;
  const largestEnergyOut = output.largestEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const waterColumn = stated.water;
  const waterVaries = waterColumn?.length !== 1;
  const waterOut = output.water;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    if (firstTokenTimeVaries) firstTokenTime = firstTokenTimeColumn[row]!;
    if (outputTokensVaries) outputTokens = outputTokensColumn[row]!;
    if (tokensPerSecondVaries) tokensPerSecond = tokensPerSecondColumn[row]!;
    if (acceleratorsPowerVaries) acceleratorsPower = acceleratorsPowerColumn[row]!;
    if (otherPowerVaries) otherPower = otherPowerColumn[row]!;
    if (leastUtilisationVaries) leastUtilisation = leastUtilisationColumn[row]!;
    if (largestUtilisationVaries) largestUtilisation = largestUtilisationColumn[row]!;
    if (otherUtilisationVaries) otherUtilisation = otherUtilisationColumn[row]!;
    if (largestWeightVaries) largestWeight = largestWeightColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    const requestTime = requestTimeColumn ? requestTimeColumn[requestTimeVaries ? row : 0]! : (firstTokenTime + outputTokens / tokensPerSecond);
    if (requestTimeOut) requestTimeOut[row] = requestTime;
    const leastEnergy = leastEnergyColumn ? leastEnergyColumn[leastEnergyVaries ? row : 0]! : (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation) * pue);
    if (leastEnergyOut) leastEnergyOut[row] = leastEnergy;
    const largestEnergy = largestEnergyColumn ? largestEnergyColumn[largestEnergyVaries ? row : 0]! : (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation) * pue);
    if (largestEnergyOut) largestEnergyOut[row] = largestEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (largestWeight * largestEnergy + (1 - largestWeight) * leastEnergy);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const water = waterColumn ? waterColumn[waterVaries ? row : 0]! : (facilityEnergy / pue * wue + facilityEnergy * ewif);
    if (waterOut) waterOut[row] = water;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** What evaluation needs to know of "Jegham et al. 2025: a request": units, their factors and operands. */
export const jeghamQueryGraph: Graph<JeghamQueryInputs, JeghamQueryQuantities> = {
  name: 'jeghamQuery',
  kernel: jeghamQuery,
  columns: jeghamQueryColumns,
  inputs: {
    firstTokenTime: ['s', 1],
    outputTokens: ['token', 1],
    tokensPerSecond: ['token/s', 1],
    acceleratorsPower: ['kW_it', 1000],
    otherPower: ['kW_it', 1000],
    leastUtilisation: ['1', 1],
    largestUtilisation: ['1', 1],
    otherUtilisation: ['1', 1],
    largestWeight: ['1', 1],
    pue: ['kWh_fac/kWh_it', 1],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    carbonIntensity: ['kgCO2e/kWh_fac', 0.0002777777777777778],
  },
  equations: {
    requestTime: ['s', 1, 'firstTokenTime outputTokens tokensPerSecond'],
    leastEnergy: ['kWh_fac', 3600000, 'requestTime acceleratorsPower leastUtilisation otherPower otherUtilisation pue'],
    largestEnergy: ['kWh_fac', 3600000, 'requestTime acceleratorsPower largestUtilisation otherPower otherUtilisation pue'],
    facilityEnergy: ['kWh_fac', 3600000, 'largestWeight largestEnergy leastEnergy'],
    water: ['L_con', 0.001, 'facilityEnergy pue wue ewif'],
    operationalCarbon: ['kgCO2e', 1000, 'facilityEnergy carbonIntensity'],
  },
};
