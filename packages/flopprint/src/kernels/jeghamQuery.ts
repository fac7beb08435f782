// GENERATED from the equation set "jeghamQuery" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Jegham et al. 2025: a request", in coherent base units. */
export interface JeghamQueryInputs {
  readonly firstTokenTime: number;
  readonly outputTokens: number;
  readonly tokensPerSecond: number;
  readonly acceleratorsPower: number;
  readonly otherPower: number;
  readonly leastUtilisation: number;
  readonly largestUtilisation: number;
  readonly otherUtilisation: number;
  readonly largestWeight: number;
  readonly pue: number;
  readonly wue: number;
  readonly ewif: number;
  readonly carbonIntensity: number;
}

/** Quantities of "Jegham et al. 2025: a request", in coherent base units. */
export interface JeghamQueryQuantities {
  readonly requestTime: number;
  readonly leastEnergy: number;
  readonly largestEnergy: number;
  readonly facilityEnergy: number;
  readonly water: number;
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
  const firstTokenTimeStep = firstTokenTimeColumn.length === 1 ? 0 : 1;
  const outputTokensColumn = input.outputTokens;
  const outputTokensStep = outputTokensColumn.length === 1 ? 0 : 1;
  const tokensPerSecondColumn = input.tokensPerSecond;
  const tokensPerSecondStep = tokensPerSecondColumn.length === 1 ? 0 : 1;
  const acceleratorsPowerColumn = input.acceleratorsPower;
  const acceleratorsPowerStep = acceleratorsPowerColumn.length === 1 ? 0 : 1;
  const otherPowerColumn = input.otherPower;
  const otherPowerStep = otherPowerColumn.length === 1 ? 0 : 1;
  const leastUtilisationColumn = input.leastUtilisation;
  const leastUtilisationStep = leastUtilisationColumn.length === 1 ? 0 : 1;
  const largestUtilisationColumn = input.largestUtilisation;
  const largestUtilisationStep = largestUtilisationColumn.length === 1 ? 0 : 1;
  const otherUtilisationColumn = input.otherUtilisation;
  const otherUtilisationStep = otherUtilisationColumn.length === 1 ? 0 : 1;
  const largestWeightColumn = input.largestWeight;
  const largestWeightStep = largestWeightColumn.length === 1 ? 0 : 1;
  const pueColumn = input.pue;
  const pueStep = pueColumn.length === 1 ? 0 : 1;
  const wueColumn = input.wue;
  const wueStep = wueColumn.length === 1 ? 0 : 1;
  const ewifColumn = input.ewif;
  const ewifStep = ewifColumn.length === 1 ? 0 : 1;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityStep = carbonIntensityColumn.length === 1 ? 0 : 1;
  const requestTimeColumn = stated.requestTime;
  const requestTimeStep = requestTimeColumn?.length === 1 ? 0 : 1;
  const requestTimeOut = output.requestTime;
  const leastEnergyColumn = stated.leastEnergy;
  const leastEnergyStep = leastEnergyColumn?.length === 1 ? 0 : 1;
  const leastEnergyOut = output.leastEnergy;
  const largestEnergyColumn = stated.largestEnergy;
  const largestEnergyStep = largestEnergyColumn?.length === 1 ? 0 : 1;
  const largestEnergyOut = output.largestEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyStep = facilityEnergyColumn?.length === 1 ? 0 : 1;
  const facilityEnergyOut = output.facilityEnergy;
  const waterColumn = stated.water;
  const waterStep = waterColumn?.length === 1 ? 0 : 1;
  const waterOut = output.water;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonStep = operationalCarbonColumn?.length === 1 ? 0 : 1;
  const operationalCarbonOut = output.operationalCarbon;
  for (let row = 0; row < length; row++) {
    const firstTokenTime = firstTokenTimeColumn[row * firstTokenTimeStep]!;
    const outputTokens = outputTokensColumn[row * outputTokensStep]!;
    const tokensPerSecond = tokensPerSecondColumn[row * tokensPerSecondStep]!;
    const acceleratorsPower = acceleratorsPowerColumn[row * acceleratorsPowerStep]!;
    const otherPower = otherPowerColumn[row * otherPowerStep]!;
    const leastUtilisation = leastUtilisationColumn[row * leastUtilisationStep]!;
    const largestUtilisation = largestUtilisationColumn[row * largestUtilisationStep]!;
    const otherUtilisation = otherUtilisationColumn[row * otherUtilisationStep]!;
    const largestWeight = largestWeightColumn[row * largestWeightStep]!;
    const pue = pueColumn[row * pueStep]!;
    const wue = wueColumn[row * wueStep]!;
    const ewif = ewifColumn[row * ewifStep]!;
    const carbonIntensity = carbonIntensityColumn[row * carbonIntensityStep]!;
    const requestTime = requestTimeColumn ? requestTimeColumn[row * requestTimeStep]! : (firstTokenTime + outputTokens / tokensPerSecond);
    if (requestTimeOut) requestTimeOut[row] = requestTime;
    const leastEnergy = leastEnergyColumn ? leastEnergyColumn[row * leastEnergyStep]! : (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation) * pue);
    if (leastEnergyOut) leastEnergyOut[row] = leastEnergy;
    const largestEnergy = largestEnergyColumn ? largestEnergyColumn[row * largestEnergyStep]! : (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation) * pue);
    if (largestEnergyOut) largestEnergyOut[row] = largestEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[row * facilityEnergyStep]! : (largestWeight * largestEnergy + (1 - largestWeight) * leastEnergy);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const water = waterColumn ? waterColumn[row * waterStep]! : (facilityEnergy / pue * wue + facilityEnergy * ewif);
    if (waterOut) waterOut[row] = water;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[row * operationalCarbonStep]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
  }
}

/** Slope of one quantity of "Jegham et al. 2025: a request" with respect to every input and quantity above it. */
export function jeghamQueryGradient(
  input: JeghamQueryInputs,
  of: keyof JeghamQueryQuantities,
  stated: Partial<JeghamQueryQuantities> = {},
): Record<keyof JeghamQueryInputs | keyof JeghamQueryQuantities, number> {
  const { outputTokens, tokensPerSecond, acceleratorsPower, otherPower, leastUtilisation, largestUtilisation, otherUtilisation, largestWeight, pue, wue, ewif, carbonIntensity } = input;
  const { requestTime, leastEnergy, largestEnergy, facilityEnergy } = jeghamQuery(input, stated);
  const slope = { firstTokenTime: 0, outputTokens: 0, tokensPerSecond: 0, acceleratorsPower: 0, otherPower: 0, leastUtilisation: 0, largestUtilisation: 0, otherUtilisation: 0, largestWeight: 0, pue: 0, wue: 0, ewif: 0, carbonIntensity: 0, requestTime: 0, leastEnergy: 0, largestEnergy: 0, facilityEnergy: 0, water: 0, operationalCarbon: 0 };
  slope[of] = 1;
  if (slope.operationalCarbon !== 0 && stated.operationalCarbon === undefined) {
    slope.facilityEnergy += slope.operationalCarbon * (carbonIntensity);
    slope.carbonIntensity += slope.operationalCarbon * (facilityEnergy);
  }
  if (slope.water !== 0 && stated.water === undefined) {
    slope.facilityEnergy += slope.water * (wue * 1 / pue + ewif);
    slope.pue += slope.water * (wue * -facilityEnergy * 1 / pue ** 2);
    slope.wue += slope.water * (facilityEnergy / pue);
    slope.ewif += slope.water * (facilityEnergy);
  }
  if (slope.facilityEnergy !== 0 && stated.facilityEnergy === undefined) {
    slope.largestWeight += slope.facilityEnergy * (largestEnergy + leastEnergy * -1);
    slope.largestEnergy += slope.facilityEnergy * (largestWeight);
    slope.leastEnergy += slope.facilityEnergy * (1 - largestWeight);
  }
  if (slope.largestEnergy !== 0 && stated.largestEnergy === undefined) {
    slope.requestTime += slope.largestEnergy * (pue * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation));
    slope.acceleratorsPower += slope.largestEnergy * (pue * requestTime * largestUtilisation);
    slope.largestUtilisation += slope.largestEnergy * (pue * requestTime * acceleratorsPower);
    slope.otherPower += slope.largestEnergy * (pue * requestTime * otherUtilisation);
    slope.otherUtilisation += slope.largestEnergy * (pue * requestTime * otherPower);
    slope.pue += slope.largestEnergy * (requestTime * (acceleratorsPower * largestUtilisation + otherPower * otherUtilisation));
  }
  if (slope.leastEnergy !== 0 && stated.leastEnergy === undefined) {
    slope.requestTime += slope.leastEnergy * (pue * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation));
    slope.acceleratorsPower += slope.leastEnergy * (pue * requestTime * leastUtilisation);
    slope.leastUtilisation += slope.leastEnergy * (pue * requestTime * acceleratorsPower);
    slope.otherPower += slope.leastEnergy * (pue * requestTime * otherUtilisation);
    slope.otherUtilisation += slope.leastEnergy * (pue * requestTime * otherPower);
    slope.pue += slope.leastEnergy * (requestTime * (acceleratorsPower * leastUtilisation + otherPower * otherUtilisation));
  }
  if (slope.requestTime !== 0 && stated.requestTime === undefined) {
    slope.firstTokenTime += slope.requestTime * (1);
    slope.outputTokens += slope.requestTime * (1 / tokensPerSecond);
    slope.tokensPerSecond += slope.requestTime * (-outputTokens * 1 / tokensPerSecond ** 2);
  }
  return slope;
}

/** What evaluation needs to know of "Jegham et al. 2025: a request": units, their factors and operands. */
export const jeghamQueryGraph: Graph<JeghamQueryInputs, JeghamQueryQuantities> = {
  name: 'jeghamQuery',
  kernel: jeghamQuery,
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
