// GENERATED from the equation set "footprint" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Energy, carbon and water of accelerator-hours", in coherent base units. */
export interface FootprintInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Power drawn in training, as a share of thermal design power. */
  readonly powerFraction: number;
  /** Power of the whole node over that of its accelerators. */
  readonly hostFactor: number;
  /** Power usage effectiveness (PUE), in J_fac/J_it. */
  readonly pue: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Water usage effectiveness on site (WUE), consumed, in m3_con/J_it. */
  readonly wue: number;
  /** Share of the water withdrawn on site that is consumed, in m3_con/m3_wd. */
  readonly consumedShare: number;
  /** Water consumed per unit of electricity (EWIF), in m3_con/J_fac. */
  readonly ewif: number;
  /** Water withdrawn per unit of electricity, in m3_wd/J_fac. */
  readonly ewifWithdrawal: number;
  /** Carbon of making one accelerator, in gCO2e/accelerator. */
  readonly acceleratorEmbodied: number;
  /** Carbon of making the rest of a node, in gCO2e/node. */
  readonly hostEmbodied: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Lifetime of the machines, in s. */
  readonly lifetime: number;
  /** Share of the lifetime in use. */
  readonly utilisation: number;
}

/** Quantities of "Energy, carbon and water of accelerator-hours", in coherent base units. */
export interface FootprintQuantities {
  /** Power of one accelerator in training, in J_it/accelerator/s. Source: flopprint-efficiency. */
  readonly acceleratorPower: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. Source: patterson-2021. */
  readonly systemPower: number;
  /** Energy of the machines, in J_it. Source: patterson-2021. */
  readonly itEnergy: number;
  /** Energy drawn by the data centre, in J_fac. Source: iso30134-2. */
  readonly facilityEnergy: number;
  /** Carbon of the electricity, location-based, in gCO2e. Source: patterson-2021. */
  readonly operationalCarbon: number;
  /** Water consumed on site, in m3_con. Source: li-2023-v5. */
  readonly onSiteWater: number;
  /** Water consumed by the power stations, in m3_con. Source: li-2023-v5. */
  readonly offSiteWater: number;
  /** Water consumed, in m3_con. Source: li-2023-v5. */
  readonly water: number;
  /** Water withdrawn on site, in m3_wd. Source: li-2023-v5. */
  readonly onSiteWithdrawal: number;
  /** Water withdrawn by the power stations, in m3_wd. Source: li-2023-v5. */
  readonly offSiteWithdrawal: number;
  /** Water withdrawn, in m3_wd. Source: li-2023-v5. */
  readonly waterWithdrawal: number;
  /** Hours in use over the lifetime, in s. Source: luccioni-2022-bloom. */
  readonly serviceLife: number;
  /** Embodied carbon of the accelerators, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly acceleratorEmbodiedCarbon: number;
  /** Embodied carbon of the rest of the nodes, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly hostEmbodiedCarbon: number;
  /** Embodied carbon, share of this run, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbon: number;
  /** Carbon, in gCO2e. Source: faiz-2024-llmcarbon. */
  readonly carbon: number;
}

/** "Energy, carbon and water of accelerator-hours": a stated quantity replaces its formula. */
export function footprint(input: FootprintInputs, stated?: Partial<FootprintQuantities>): FootprintQuantities {
  if (stated) return footprintStated(input, stated);
  const { acceleratorHours, thermalDesignPower, powerFraction, hostFactor, pue, carbonIntensity, wue, consumedShare, ewif, ewifWithdrawal, acceleratorEmbodied, hostEmbodied, acceleratorsPerNode, lifetime, utilisation } = input;
  const acceleratorPower = (thermalDesignPower * powerFraction);
  const systemPower = (acceleratorPower * hostFactor);
  const itEnergy = (systemPower * acceleratorHours);
  const facilityEnergy = (itEnergy * pue);
  const operationalCarbon = (facilityEnergy * carbonIntensity);
  const onSiteWater = (itEnergy * wue);
  const offSiteWater = (facilityEnergy * ewif);
  const water = (onSiteWater + offSiteWater);
  const onSiteWithdrawal = (onSiteWater / consumedShare);
  const offSiteWithdrawal = (facilityEnergy * ewifWithdrawal);
  const waterWithdrawal = (onSiteWithdrawal + offSiteWithdrawal);
  const serviceLife = (lifetime * utilisation);
  const acceleratorEmbodiedCarbon = (acceleratorHours * acceleratorEmbodied / serviceLife);
  const hostEmbodiedCarbon = (acceleratorHours * hostEmbodied / acceleratorsPerNode / serviceLife);
  const embodiedCarbon = (acceleratorEmbodiedCarbon + hostEmbodiedCarbon);
  const carbon = (operationalCarbon + embodiedCarbon);
  return { acceleratorPower, systemPower, itEnergy, facilityEnergy, operationalCarbon, onSiteWater, offSiteWater, water, onSiteWithdrawal, offSiteWithdrawal, waterWithdrawal, serviceLife, acceleratorEmbodiedCarbon, hostEmbodiedCarbon, embodiedCarbon, carbon };
}

function footprintStated(input: FootprintInputs, stated: Partial<FootprintQuantities>): FootprintQuantities {
  const { acceleratorHours, thermalDesignPower, powerFraction, hostFactor, pue, carbonIntensity, wue, consumedShare, ewif, ewifWithdrawal, acceleratorEmbodied, hostEmbodied, acceleratorsPerNode, lifetime, utilisation } = input;
  const acceleratorPower = stated.acceleratorPower ?? (thermalDesignPower * powerFraction);
  const systemPower = stated.systemPower ?? (acceleratorPower * hostFactor);
  const itEnergy = stated.itEnergy ?? (systemPower * acceleratorHours);
  const facilityEnergy = stated.facilityEnergy ?? (itEnergy * pue);
  const operationalCarbon = stated.operationalCarbon ?? (facilityEnergy * carbonIntensity);
  const onSiteWater = stated.onSiteWater ?? (itEnergy * wue);
  const offSiteWater = stated.offSiteWater ?? (facilityEnergy * ewif);
  const water = stated.water ?? (onSiteWater + offSiteWater);
  const onSiteWithdrawal = stated.onSiteWithdrawal ?? (onSiteWater / consumedShare);
  const offSiteWithdrawal = stated.offSiteWithdrawal ?? (facilityEnergy * ewifWithdrawal);
  const waterWithdrawal = stated.waterWithdrawal ?? (onSiteWithdrawal + offSiteWithdrawal);
  const serviceLife = stated.serviceLife ?? (lifetime * utilisation);
  const acceleratorEmbodiedCarbon = stated.acceleratorEmbodiedCarbon ?? (acceleratorHours * acceleratorEmbodied / serviceLife);
  const hostEmbodiedCarbon = stated.hostEmbodiedCarbon ?? (acceleratorHours * hostEmbodied / acceleratorsPerNode / serviceLife);
  const embodiedCarbon = stated.embodiedCarbon ?? (acceleratorEmbodiedCarbon + hostEmbodiedCarbon);
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { acceleratorPower, systemPower, itEnergy, facilityEnergy, operationalCarbon, onSiteWater, offSiteWater, water, onSiteWithdrawal, offSiteWithdrawal, waterWithdrawal, serviceLife, acceleratorEmbodiedCarbon, hostEmbodiedCarbon, embodiedCarbon, carbon };
}

/** "Energy, carbon and water of accelerator-hours" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function footprintColumns(
  length: number,
  input: Columns<FootprintInputs>,
  stated: Partial<Columns<FootprintQuantities>>,
  output: Partial<Columns<FootprintQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const powerFractionColumn = input.powerFraction;
  const powerFractionVaries = powerFractionColumn.length !== 1;
  let powerFraction = powerFractionColumn[0]!;
  const hostFactorColumn = input.hostFactor;
  const hostFactorVaries = hostFactorColumn.length !== 1;
  let hostFactor = hostFactorColumn[0]!;
  const pueColumn = input.pue;
  const pueVaries = pueColumn.length !== 1;
  let pue = pueColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const wueColumn = input.wue;
  const wueVaries = wueColumn.length !== 1;
  let wue = wueColumn[0]!;
  const consumedShareColumn = input.consumedShare;
  const consumedShareVaries = consumedShareColumn.length !== 1;
  let consumedShare = consumedShareColumn[0]!;
  const ewifColumn = input.ewif;
  const ewifVaries = ewifColumn.length !== 1;
  let ewif = ewifColumn[0]!;
  const ewifWithdrawalColumn = input.ewifWithdrawal;
  const ewifWithdrawalVaries = ewifWithdrawalColumn.length !== 1;
  let ewifWithdrawal = ewifWithdrawalColumn[0]!;
  const acceleratorEmbodiedColumn = input.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn.length !== 1;
  let acceleratorEmbodied = acceleratorEmbodiedColumn[0]!;
  const hostEmbodiedColumn = input.hostEmbodied;
  const hostEmbodiedVaries = hostEmbodiedColumn.length !== 1;
  let hostEmbodied = hostEmbodiedColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const utilisationColumn = input.utilisation;
  const utilisationVaries = utilisationColumn.length !== 1;
  let utilisation = utilisationColumn[0]!;
  const acceleratorPowerColumn = stated.acceleratorPower;
  const acceleratorPowerVaries = acceleratorPowerColumn?.length !== 1;
  const acceleratorPowerOut = output.acceleratorPower;
  const systemPowerColumn = stated.systemPower;
  const systemPowerVaries = systemPowerColumn?.length !== 1;
  const systemPowerOut = output.systemPower;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const facilityEnergyColumn = stated.facilityEnergy;
  const facilityEnergyVaries = facilityEnergyColumn?.length !== 1;
  const facilityEnergyOut = output.facilityEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const onSiteWaterColumn = stated.onSiteWater;
  const onSiteWaterVaries = onSiteWaterColumn?.length !== 1;
  const onSiteWaterOut = output.onSiteWater;
  const offSiteWaterColumn = stated.offSiteWater;
  const offSiteWaterVaries = offSiteWaterColumn?.length !== 1;
  const offSiteWaterOut = output.offSiteWater;
  const waterColumn = stated.water;
  const waterVaries = waterColumn?.length !== 1;
  const waterOut = output.water;
  const onSiteWithdrawalColumn = stated.onSiteWithdrawal;
  const onSiteWithdrawalVaries = onSiteWithdrawalColumn?.length !== 1;
  const onSiteWithdrawalOut = output.onSiteWithdrawal;
  const offSiteWithdrawalColumn = stated.offSiteWithdrawal;
  const offSiteWithdrawalVaries = offSiteWithdrawalColumn?.length !== 1;
  const offSiteWithdrawalOut = output.offSiteWithdrawal;
  const waterWithdrawalColumn = stated.waterWithdrawal;
  const waterWithdrawalVaries = waterWithdrawalColumn?.length !== 1;
  const waterWithdrawalOut = output.waterWithdrawal;
  const serviceLifeColumn = stated.serviceLife;
  const serviceLifeVaries = serviceLifeColumn?.length !== 1;
  const serviceLifeOut = output.serviceLife;
  const acceleratorEmbodiedCarbonColumn = stated.acceleratorEmbodiedCarbon;
  const acceleratorEmbodiedCarbonVaries = acceleratorEmbodiedCarbonColumn?.length !== 1;
  const acceleratorEmbodiedCarbonOut = output.acceleratorEmbodiedCarbon;
  const hostEmbodiedCarbonColumn = stated.hostEmbodiedCarbon;
  const hostEmbodiedCarbonVaries = hostEmbodiedCarbonColumn?.length !== 1;
  const hostEmbodiedCarbonOut = output.hostEmbodiedCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (powerFractionVaries) powerFraction = powerFractionColumn[row]!;
    if (hostFactorVaries) hostFactor = hostFactorColumn[row]!;
    if (pueVaries) pue = pueColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (wueVaries) wue = wueColumn[row]!;
    if (consumedShareVaries) consumedShare = consumedShareColumn[row]!;
    if (ewifVaries) ewif = ewifColumn[row]!;
    if (ewifWithdrawalVaries) ewifWithdrawal = ewifWithdrawalColumn[row]!;
    if (acceleratorEmbodiedVaries) acceleratorEmbodied = acceleratorEmbodiedColumn[row]!;
    if (hostEmbodiedVaries) hostEmbodied = hostEmbodiedColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (utilisationVaries) utilisation = utilisationColumn[row]!;
    const acceleratorPower = acceleratorPowerColumn ? acceleratorPowerColumn[acceleratorPowerVaries ? row : 0]! : (thermalDesignPower * powerFraction);
    if (acceleratorPowerOut) acceleratorPowerOut[row] = acceleratorPower;
    const systemPower = systemPowerColumn ? systemPowerColumn[systemPowerVaries ? row : 0]! : (acceleratorPower * hostFactor);
    if (systemPowerOut) systemPowerOut[row] = systemPower;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (systemPower * acceleratorHours);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const facilityEnergy = facilityEnergyColumn ? facilityEnergyColumn[facilityEnergyVaries ? row : 0]! : (itEnergy * pue);
    if (facilityEnergyOut) facilityEnergyOut[row] = facilityEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (facilityEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const onSiteWater = onSiteWaterColumn ? onSiteWaterColumn[onSiteWaterVaries ? row : 0]! : (itEnergy * wue);
    if (onSiteWaterOut) onSiteWaterOut[row] = onSiteWater;
    const offSiteWater = offSiteWaterColumn ? offSiteWaterColumn[offSiteWaterVaries ? row : 0]! : (facilityEnergy * ewif);
    if (offSiteWaterOut) offSiteWaterOut[row] = offSiteWater;
    const water = waterColumn ? waterColumn[waterVaries ? row : 0]! : (onSiteWater + offSiteWater);
    if (waterOut) waterOut[row] = water;
    const onSiteWithdrawal = onSiteWithdrawalColumn ? onSiteWithdrawalColumn[onSiteWithdrawalVaries ? row : 0]! : (onSiteWater / consumedShare);
    if (onSiteWithdrawalOut) onSiteWithdrawalOut[row] = onSiteWithdrawal;
    const offSiteWithdrawal = offSiteWithdrawalColumn ? offSiteWithdrawalColumn[offSiteWithdrawalVaries ? row : 0]! : (facilityEnergy * ewifWithdrawal);
    if (offSiteWithdrawalOut) offSiteWithdrawalOut[row] = offSiteWithdrawal;
    const waterWithdrawal = waterWithdrawalColumn ? waterWithdrawalColumn[waterWithdrawalVaries ? row : 0]! : (onSiteWithdrawal + offSiteWithdrawal);
    if (waterWithdrawalOut) waterWithdrawalOut[row] = waterWithdrawal;
    const serviceLife = serviceLifeColumn ? serviceLifeColumn[serviceLifeVaries ? row : 0]! : (lifetime * utilisation);
    if (serviceLifeOut) serviceLifeOut[row] = serviceLife;
    const acceleratorEmbodiedCarbon = acceleratorEmbodiedCarbonColumn ? acceleratorEmbodiedCarbonColumn[acceleratorEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * acceleratorEmbodied / serviceLife);
    if (acceleratorEmbodiedCarbonOut) acceleratorEmbodiedCarbonOut[row] = acceleratorEmbodiedCarbon;
    const hostEmbodiedCarbon = hostEmbodiedCarbonColumn ? hostEmbodiedCarbonColumn[hostEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * hostEmbodied / acceleratorsPerNode / serviceLife);
    if (hostEmbodiedCarbonOut) hostEmbodiedCarbonOut[row] = hostEmbodiedCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (acceleratorEmbodiedCarbon + hostEmbodiedCarbon);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "Energy, carbon and water of accelerator-hours": units, their factors and operands. */
export const footprintGraph: Graph<FootprintInputs, FootprintQuantities> = {
  name: 'footprint',
  kernel: footprint,
  columns: footprintColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    thermalDesignPower: ['W_it/accelerator', 1],
    powerFraction: ['1', 1],
    hostFactor: ['1', 1],
    pue: ['kWh_fac/kWh_it', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    wue: ['L_con/kWh_it', 2.7777777777777777e-10],
    consumedShare: ['L_con/L_wd', 1],
    ewif: ['L_con/kWh_fac', 2.7777777777777777e-10],
    ewifWithdrawal: ['L_wd/kWh_fac', 2.7777777777777777e-10],
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000],
    hostEmbodied: ['kgCO2e/node', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
    lifetime: ['year', 31536000],
    utilisation: ['1', 1],
  },
  equations: {
    acceleratorPower: ['W_it/accelerator', 1, 'thermalDesignPower powerFraction'],
    systemPower: ['W_it/accelerator', 1, 'acceleratorPower hostFactor'],
    itEnergy: ['MWh_it', 3600000000, 'systemPower acceleratorHours'],
    facilityEnergy: ['MWh_fac', 3600000000, 'itEnergy pue'],
    operationalCarbon: ['tCO2e', 1000000, 'facilityEnergy carbonIntensity'],
    onSiteWater: ['m3_con', 1, 'itEnergy wue'],
    offSiteWater: ['m3_con', 1, 'facilityEnergy ewif'],
    water: ['m3_con', 1, 'onSiteWater offSiteWater'],
    onSiteWithdrawal: ['m3_wd', 1, 'onSiteWater consumedShare'],
    offSiteWithdrawal: ['m3_wd', 1, 'facilityEnergy ewifWithdrawal'],
    waterWithdrawal: ['m3_wd', 1, 'onSiteWithdrawal offSiteWithdrawal'],
    serviceLife: ['h', 3600, 'lifetime utilisation'],
    acceleratorEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours acceleratorEmbodied serviceLife'],
    hostEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours hostEmbodied acceleratorsPerNode serviceLife'],
    embodiedCarbon: ['tCO2e', 1000000, 'acceleratorEmbodiedCarbon hostEmbodiedCarbon'],
    carbon: ['tCO2e', 1000000, 'operationalCarbon embodiedCarbon'],
  },
};
