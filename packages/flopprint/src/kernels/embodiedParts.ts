// GENERATED from the equation set "embodiedParts" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';
import { exp, log } from '../portableMath.ts';

/** Inputs of "Transport, building and end of life, for one accelerator", in coherent base units. */
export interface EmbodiedPartsInputs {
  /** Carbon of making one accelerator with its share of the node, in gCO2e/accelerator. */
  readonly machineEmbodied: number;
  /** Carbon of making one accelerator with its share of the node, lower end, in gCO2e/accelerator. */
  readonly machineEmbodiedLow: number;
  /** Carbon of making one accelerator with its share of the node, upper end, in gCO2e/accelerator. */
  readonly machineEmbodiedHigh: number;
  /** Accelerators in a node, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Lifetime of the machines, in s. */
  readonly lifetime: number;
  /** Mass of a node with its accelerators, in kg/node. */
  readonly nodeMass: number;
  /** Mass of a node with its accelerators, lower end, in kg/node. */
  readonly nodeMassLow: number;
  /** Mass of a node with its accelerators, upper end, in kg/node. */
  readonly nodeMassHigh: number;
  /** Distance over which the machines are carried, in m. */
  readonly transportDistance: number;
  /** Distance over which the machines are carried, lower end, in m. */
  readonly transportDistanceLow: number;
  /** Distance over which the machines are carried, upper end, in m. */
  readonly transportDistanceHigh: number;
  /** Carbon of transport, per mass and distance, in gCO2e/kg/m. */
  readonly carbonPerMassDistance: number;
  /** Carbon of transport, per mass and distance, lower end, in gCO2e/kg/m. */
  readonly carbonPerMassDistanceLow: number;
  /** Carbon of transport, per mass and distance, upper end, in gCO2e/kg/m. */
  readonly carbonPerMassDistanceHigh: number;
  /** Power per accelerator with its share of the node, in J_it/accelerator/s. */
  readonly systemPower: number;
  /** Carbon of building a data centre, per power of its machines, in gCO2e s/J_it. */
  readonly buildingPerPower: number;
  /** Carbon of building a data centre, per power of its machines, lower end, in gCO2e s/J_it. */
  readonly buildingPerPowerLow: number;
  /** Carbon of building a data centre, per power of its machines, upper end, in gCO2e s/J_it. */
  readonly buildingPerPowerHigh: number;
  /** Lifetime of the data centre, in s. */
  readonly buildingLife: number;
  /** Lifetime of the data centre, lower end, in s. */
  readonly buildingLifeLow: number;
  /** Lifetime of the data centre, upper end, in s. */
  readonly buildingLifeHigh: number;
  /** Carbon of the end of life, per mass, in gCO2e/kg. */
  readonly endOfLifePerMass: number;
  /** Carbon of the end of life, per mass, lower end, in gCO2e/kg. */
  readonly endOfLifePerMassLow: number;
  /** Carbon of the end of life, per mass, upper end, in gCO2e/kg. */
  readonly endOfLifePerMassHigh: number;
}

/** Quantities of "Transport, building and end of life, for one accelerator", in coherent base units. */
export interface EmbodiedPartsQuantities {
  /** Carbon of carrying one accelerator with its share of the node, in gCO2e/accelerator. Source: desnz-freight-2025. */
  readonly transportEmbodied: number;
  /** Carbon of carrying one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly transportEmbodiedLow: number;
  /** Carbon of carrying one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly transportEmbodiedHigh: number;
  /** Carbon of the data centre over the life of one accelerator, in gCO2e/accelerator. Source: data4-lca-2025. */
  readonly buildingEmbodied: number;
  /** Carbon of the data centre over the life of one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly buildingEmbodiedLow: number;
  /** Carbon of the data centre over the life of one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly buildingEmbodiedHigh: number;
  /** Carbon of the end of life of one accelerator with its share of the node, in gCO2e/accelerator. Source: boavizta. */
  readonly endOfLifeEmbodied: number;
  /** Carbon of the end of life of one accelerator, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly endOfLifeEmbodiedLow: number;
  /** Carbon of the end of life of one accelerator, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly endOfLifeEmbodiedHigh: number;
  /** Carbon of one accelerator from making to end of life, with its share of node and building, in gCO2e/accelerator. Source: schneider-2025. */
  readonly wholeEmbodied: number;
  /** Carbon of one accelerator from making to end of life, lower end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly wholeEmbodiedLow: number;
  /** Carbon of one accelerator from making to end of life, upper end, in gCO2e/accelerator. Source: jcgm-100-2008. */
  readonly wholeEmbodiedHigh: number;
}

/** "Transport, building and end of life, for one accelerator": a stated quantity replaces its formula. */
export function embodiedParts(input: EmbodiedPartsInputs, stated?: Partial<EmbodiedPartsQuantities>): EmbodiedPartsQuantities {
  if (stated) return embodiedPartsStated(input, stated);
  const { machineEmbodied, machineEmbodiedLow, machineEmbodiedHigh, acceleratorsPerNode, lifetime, nodeMass, nodeMassLow, nodeMassHigh, transportDistance, transportDistanceLow, transportDistanceHigh, carbonPerMassDistance, carbonPerMassDistanceLow, carbonPerMassDistanceHigh, systemPower, buildingPerPower, buildingPerPowerLow, buildingPerPowerHigh, buildingLife, buildingLifeLow, buildingLifeHigh, endOfLifePerMass, endOfLifePerMassLow, endOfLifePerMassHigh } = input;
  const transportEmbodied = (nodeMass / acceleratorsPerNode * transportDistance * carbonPerMassDistance);
  const transportEmbodiedLow = (nodeMass / acceleratorsPerNode * transportDistanceLow * carbonPerMassDistance * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(carbonPerMassDistanceLow / carbonPerMassDistance) * log(carbonPerMassDistanceLow / carbonPerMassDistance)))));
  const transportEmbodiedHigh = (nodeMass / acceleratorsPerNode * transportDistanceHigh * carbonPerMassDistance * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(carbonPerMassDistanceHigh / carbonPerMassDistance) * log(carbonPerMassDistanceHigh / carbonPerMassDistance)))));
  const buildingEmbodied = (systemPower * buildingPerPower * lifetime / buildingLife);
  const buildingEmbodiedLow = (buildingEmbodied * exp(-Math.sqrt((log(buildingPerPowerLow / buildingPerPower) * log(buildingPerPowerLow / buildingPerPower)) + (log(buildingLifeHigh / buildingLife) * log(buildingLifeHigh / buildingLife)))));
  const buildingEmbodiedHigh = (buildingEmbodied * exp(Math.sqrt((log(buildingPerPowerHigh / buildingPerPower) * log(buildingPerPowerHigh / buildingPerPower)) + (log(buildingLifeLow / buildingLife) * log(buildingLifeLow / buildingLife)))));
  const endOfLifeEmbodied = (nodeMass / acceleratorsPerNode * endOfLifePerMass);
  const endOfLifeEmbodiedLow = (endOfLifeEmbodied * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(endOfLifePerMassLow / endOfLifePerMass) * log(endOfLifePerMassLow / endOfLifePerMass)))));
  const endOfLifeEmbodiedHigh = (endOfLifeEmbodied * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(endOfLifePerMassHigh / endOfLifePerMass) * log(endOfLifePerMassHigh / endOfLifePerMass)))));
  const wholeEmbodied = (machineEmbodied + transportEmbodied + buildingEmbodied + endOfLifeEmbodied);
  const wholeEmbodiedLow = (wholeEmbodied - Math.sqrt(((machineEmbodiedLow - machineEmbodied) * (machineEmbodiedLow - machineEmbodied)) + ((transportEmbodiedLow - transportEmbodied) * (transportEmbodiedLow - transportEmbodied)) + ((buildingEmbodiedLow - buildingEmbodied) * (buildingEmbodiedLow - buildingEmbodied)) + ((endOfLifeEmbodiedLow - endOfLifeEmbodied) * (endOfLifeEmbodiedLow - endOfLifeEmbodied))));
  const wholeEmbodiedHigh = (wholeEmbodied + Math.sqrt(((machineEmbodiedHigh - machineEmbodied) * (machineEmbodiedHigh - machineEmbodied)) + ((transportEmbodiedHigh - transportEmbodied) * (transportEmbodiedHigh - transportEmbodied)) + ((buildingEmbodiedHigh - buildingEmbodied) * (buildingEmbodiedHigh - buildingEmbodied)) + ((endOfLifeEmbodiedHigh - endOfLifeEmbodied) * (endOfLifeEmbodiedHigh - endOfLifeEmbodied))));
  return { transportEmbodied, transportEmbodiedLow, transportEmbodiedHigh, buildingEmbodied, buildingEmbodiedLow, buildingEmbodiedHigh, endOfLifeEmbodied, endOfLifeEmbodiedLow, endOfLifeEmbodiedHigh, wholeEmbodied, wholeEmbodiedLow, wholeEmbodiedHigh };
}

function embodiedPartsStated(input: EmbodiedPartsInputs, stated: Partial<EmbodiedPartsQuantities>): EmbodiedPartsQuantities {
  const { machineEmbodied, machineEmbodiedLow, machineEmbodiedHigh, acceleratorsPerNode, lifetime, nodeMass, nodeMassLow, nodeMassHigh, transportDistance, transportDistanceLow, transportDistanceHigh, carbonPerMassDistance, carbonPerMassDistanceLow, carbonPerMassDistanceHigh, systemPower, buildingPerPower, buildingPerPowerLow, buildingPerPowerHigh, buildingLife, buildingLifeLow, buildingLifeHigh, endOfLifePerMass, endOfLifePerMassLow, endOfLifePerMassHigh } = input;
  const transportEmbodied = stated.transportEmbodied ?? (nodeMass / acceleratorsPerNode * transportDistance * carbonPerMassDistance);
  const transportEmbodiedLow = stated.transportEmbodiedLow ?? (nodeMass / acceleratorsPerNode * transportDistanceLow * carbonPerMassDistance * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(carbonPerMassDistanceLow / carbonPerMassDistance) * log(carbonPerMassDistanceLow / carbonPerMassDistance)))));
  const transportEmbodiedHigh = stated.transportEmbodiedHigh ?? (nodeMass / acceleratorsPerNode * transportDistanceHigh * carbonPerMassDistance * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(carbonPerMassDistanceHigh / carbonPerMassDistance) * log(carbonPerMassDistanceHigh / carbonPerMassDistance)))));
  const buildingEmbodied = stated.buildingEmbodied ?? (systemPower * buildingPerPower * lifetime / buildingLife);
  const buildingEmbodiedLow = stated.buildingEmbodiedLow ?? (buildingEmbodied * exp(-Math.sqrt((log(buildingPerPowerLow / buildingPerPower) * log(buildingPerPowerLow / buildingPerPower)) + (log(buildingLifeHigh / buildingLife) * log(buildingLifeHigh / buildingLife)))));
  const buildingEmbodiedHigh = stated.buildingEmbodiedHigh ?? (buildingEmbodied * exp(Math.sqrt((log(buildingPerPowerHigh / buildingPerPower) * log(buildingPerPowerHigh / buildingPerPower)) + (log(buildingLifeLow / buildingLife) * log(buildingLifeLow / buildingLife)))));
  const endOfLifeEmbodied = stated.endOfLifeEmbodied ?? (nodeMass / acceleratorsPerNode * endOfLifePerMass);
  const endOfLifeEmbodiedLow = stated.endOfLifeEmbodiedLow ?? (endOfLifeEmbodied * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(endOfLifePerMassLow / endOfLifePerMass) * log(endOfLifePerMassLow / endOfLifePerMass)))));
  const endOfLifeEmbodiedHigh = stated.endOfLifeEmbodiedHigh ?? (endOfLifeEmbodied * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(endOfLifePerMassHigh / endOfLifePerMass) * log(endOfLifePerMassHigh / endOfLifePerMass)))));
  const wholeEmbodied = stated.wholeEmbodied ?? (machineEmbodied + transportEmbodied + buildingEmbodied + endOfLifeEmbodied);
  const wholeEmbodiedLow = stated.wholeEmbodiedLow ?? (wholeEmbodied - Math.sqrt(((machineEmbodiedLow - machineEmbodied) * (machineEmbodiedLow - machineEmbodied)) + ((transportEmbodiedLow - transportEmbodied) * (transportEmbodiedLow - transportEmbodied)) + ((buildingEmbodiedLow - buildingEmbodied) * (buildingEmbodiedLow - buildingEmbodied)) + ((endOfLifeEmbodiedLow - endOfLifeEmbodied) * (endOfLifeEmbodiedLow - endOfLifeEmbodied))));
  const wholeEmbodiedHigh = stated.wholeEmbodiedHigh ?? (wholeEmbodied + Math.sqrt(((machineEmbodiedHigh - machineEmbodied) * (machineEmbodiedHigh - machineEmbodied)) + ((transportEmbodiedHigh - transportEmbodied) * (transportEmbodiedHigh - transportEmbodied)) + ((buildingEmbodiedHigh - buildingEmbodied) * (buildingEmbodiedHigh - buildingEmbodied)) + ((endOfLifeEmbodiedHigh - endOfLifeEmbodied) * (endOfLifeEmbodiedHigh - endOfLifeEmbodied))));
  return { transportEmbodied, transportEmbodiedLow, transportEmbodiedHigh, buildingEmbodied, buildingEmbodiedLow, buildingEmbodiedHigh, endOfLifeEmbodied, endOfLifeEmbodiedLow, endOfLifeEmbodiedHigh, wholeEmbodied, wholeEmbodiedLow, wholeEmbodiedHigh };
}

/** "Transport, building and end of life, for one accelerator" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function embodiedPartsColumns(
  length: number,
  input: Columns<EmbodiedPartsInputs>,
  stated: Partial<Columns<EmbodiedPartsQuantities>>,
  output: Partial<Columns<EmbodiedPartsQuantities>>,
): void {
  const machineEmbodiedColumn = input.machineEmbodied;
  const machineEmbodiedVaries = machineEmbodiedColumn.length !== 1;
  let machineEmbodied = machineEmbodiedColumn[0]!;
  const machineEmbodiedLowColumn = input.machineEmbodiedLow;
  const machineEmbodiedLowVaries = machineEmbodiedLowColumn.length !== 1;
  let machineEmbodiedLow = machineEmbodiedLowColumn[0]!;
  const machineEmbodiedHighColumn = input.machineEmbodiedHigh;
  const machineEmbodiedHighVaries = machineEmbodiedHighColumn.length !== 1;
  let machineEmbodiedHigh = machineEmbodiedHighColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const nodeMassColumn = input.nodeMass;
  const nodeMassVaries = nodeMassColumn.length !== 1;
  let nodeMass = nodeMassColumn[0]!;
  const nodeMassLowColumn = input.nodeMassLow;
  const nodeMassLowVaries = nodeMassLowColumn.length !== 1;
  let nodeMassLow = nodeMassLowColumn[0]!;
  const nodeMassHighColumn = input.nodeMassHigh;
  const nodeMassHighVaries = nodeMassHighColumn.length !== 1;
  let nodeMassHigh = nodeMassHighColumn[0]!;
  const transportDistanceColumn = input.transportDistance;
  const transportDistanceVaries = transportDistanceColumn.length !== 1;
  let transportDistance = transportDistanceColumn[0]!;
  const transportDistanceLowColumn = input.transportDistanceLow;
  const transportDistanceLowVaries = transportDistanceLowColumn.length !== 1;
  let transportDistanceLow = transportDistanceLowColumn[0]!;
  const transportDistanceHighColumn = input.transportDistanceHigh;
  const transportDistanceHighVaries = transportDistanceHighColumn.length !== 1;
  let transportDistanceHigh = transportDistanceHighColumn[0]!;
  const carbonPerMassDistanceColumn = input.carbonPerMassDistance;
  const carbonPerMassDistanceVaries = carbonPerMassDistanceColumn.length !== 1;
  let carbonPerMassDistance = carbonPerMassDistanceColumn[0]!;
  const carbonPerMassDistanceLowColumn = input.carbonPerMassDistanceLow;
  const carbonPerMassDistanceLowVaries = carbonPerMassDistanceLowColumn.length !== 1;
  let carbonPerMassDistanceLow = carbonPerMassDistanceLowColumn[0]!;
  const carbonPerMassDistanceHighColumn = input.carbonPerMassDistanceHigh;
  const carbonPerMassDistanceHighVaries = carbonPerMassDistanceHighColumn.length !== 1;
  let carbonPerMassDistanceHigh = carbonPerMassDistanceHighColumn[0]!;
  const systemPowerColumn = input.systemPower;
  const systemPowerVaries = systemPowerColumn.length !== 1;
  let systemPower = systemPowerColumn[0]!;
  const buildingPerPowerColumn = input.buildingPerPower;
  const buildingPerPowerVaries = buildingPerPowerColumn.length !== 1;
  let buildingPerPower = buildingPerPowerColumn[0]!;
  const buildingPerPowerLowColumn = input.buildingPerPowerLow;
  const buildingPerPowerLowVaries = buildingPerPowerLowColumn.length !== 1;
  let buildingPerPowerLow = buildingPerPowerLowColumn[0]!;
  const buildingPerPowerHighColumn = input.buildingPerPowerHigh;
  const buildingPerPowerHighVaries = buildingPerPowerHighColumn.length !== 1;
  let buildingPerPowerHigh = buildingPerPowerHighColumn[0]!;
  const buildingLifeColumn = input.buildingLife;
  const buildingLifeVaries = buildingLifeColumn.length !== 1;
  let buildingLife = buildingLifeColumn[0]!;
  const buildingLifeLowColumn = input.buildingLifeLow;
  const buildingLifeLowVaries = buildingLifeLowColumn.length !== 1;
  let buildingLifeLow = buildingLifeLowColumn[0]!;
  const buildingLifeHighColumn = input.buildingLifeHigh;
  const buildingLifeHighVaries = buildingLifeHighColumn.length !== 1;
  let buildingLifeHigh = buildingLifeHighColumn[0]!;
  const endOfLifePerMassColumn = input.endOfLifePerMass;
  const endOfLifePerMassVaries = endOfLifePerMassColumn.length !== 1;
  let endOfLifePerMass = endOfLifePerMassColumn[0]!;
  const endOfLifePerMassLowColumn = input.endOfLifePerMassLow;
  const endOfLifePerMassLowVaries = endOfLifePerMassLowColumn.length !== 1;
  let endOfLifePerMassLow = endOfLifePerMassLowColumn[0]!;
  const endOfLifePerMassHighColumn = input.endOfLifePerMassHigh;
  const endOfLifePerMassHighVaries = endOfLifePerMassHighColumn.length !== 1;
  let endOfLifePerMassHigh = endOfLifePerMassHighColumn[0]!;
  const transportEmbodiedColumn = stated.transportEmbodied;
  const transportEmbodiedVaries = transportEmbodiedColumn?.length !== 1;
  const transportEmbodiedOut = output.transportEmbodied;
  const transportEmbodiedLowColumn = stated.transportEmbodiedLow;
  const transportEmbodiedLowVaries = transportEmbodiedLowColumn?.length !== 1;
  const transportEmbodiedLowOut = output.transportEmbodiedLow;
  const transportEmbodiedHighColumn = stated.transportEmbodiedHigh;
  const transportEmbodiedHighVaries = transportEmbodiedHighColumn?.length !== 1;
  const transportEmbodiedHighOut = output.transportEmbodiedHigh;
  const buildingEmbodiedColumn = stated.buildingEmbodied;
  const buildingEmbodiedVaries = buildingEmbodiedColumn?.length !== 1;
  const buildingEmbodiedOut = output.buildingEmbodied;
  const buildingEmbodiedLowColumn = stated.buildingEmbodiedLow;
  const buildingEmbodiedLowVaries = buildingEmbodiedLowColumn?.length !== 1;
  const buildingEmbodiedLowOut = output.buildingEmbodiedLow;
  const buildingEmbodiedHighColumn = stated.buildingEmbodiedHigh;
  const buildingEmbodiedHighVaries = buildingEmbodiedHighColumn?.length !== 1;
  const buildingEmbodiedHighOut = output.buildingEmbodiedHigh;
  const endOfLifeEmbodiedColumn = stated.endOfLifeEmbodied;
  const endOfLifeEmbodiedVaries = endOfLifeEmbodiedColumn?.length !== 1;
  const endOfLifeEmbodiedOut = output.endOfLifeEmbodied;
  const endOfLifeEmbodiedLowColumn = stated.endOfLifeEmbodiedLow;
  const endOfLifeEmbodiedLowVaries = endOfLifeEmbodiedLowColumn?.length !== 1;
  const endOfLifeEmbodiedLowOut = output.endOfLifeEmbodiedLow;
  const endOfLifeEmbodiedHighColumn = stated.endOfLifeEmbodiedHigh;
  const endOfLifeEmbodiedHighVaries = endOfLifeEmbodiedHighColumn?.length !== 1;
  const endOfLifeEmbodiedHighOut = output.endOfLifeEmbodiedHigh;
  const wholeEmbodiedColumn = stated.wholeEmbodied;
  const wholeEmbodiedVaries = wholeEmbodiedColumn?.length !== 1;
  const wholeEmbodiedOut = output.wholeEmbodied;
  const wholeEmbodiedLowColumn = stated.wholeEmbodiedLow;
  const wholeEmbodiedLowVaries = wholeEmbodiedLowColumn?.length !== 1;
  const wholeEmbodiedLowOut = output.wholeEmbodiedLow;
  const wholeEmbodiedHighColumn = stated.wholeEmbodiedHigh;
  const wholeEmbodiedHighVaries = wholeEmbodiedHighColumn?.length !== 1;
  const wholeEmbodiedHighOut = output.wholeEmbodiedHigh;
  for (let row = 0; row < length; row++) {
    if (machineEmbodiedVaries) machineEmbodied = machineEmbodiedColumn[row]!;
    if (machineEmbodiedLowVaries) machineEmbodiedLow = machineEmbodiedLowColumn[row]!;
    if (machineEmbodiedHighVaries) machineEmbodiedHigh = machineEmbodiedHighColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (nodeMassVaries) nodeMass = nodeMassColumn[row]!;
    if (nodeMassLowVaries) nodeMassLow = nodeMassLowColumn[row]!;
    if (nodeMassHighVaries) nodeMassHigh = nodeMassHighColumn[row]!;
    if (transportDistanceVaries) transportDistance = transportDistanceColumn[row]!;
    if (transportDistanceLowVaries) transportDistanceLow = transportDistanceLowColumn[row]!;
    if (transportDistanceHighVaries) transportDistanceHigh = transportDistanceHighColumn[row]!;
    if (carbonPerMassDistanceVaries) carbonPerMassDistance = carbonPerMassDistanceColumn[row]!;
    if (carbonPerMassDistanceLowVaries) carbonPerMassDistanceLow = carbonPerMassDistanceLowColumn[row]!;
    if (carbonPerMassDistanceHighVaries) carbonPerMassDistanceHigh = carbonPerMassDistanceHighColumn[row]!;
    if (systemPowerVaries) systemPower = systemPowerColumn[row]!;
    if (buildingPerPowerVaries) buildingPerPower = buildingPerPowerColumn[row]!;
    if (buildingPerPowerLowVaries) buildingPerPowerLow = buildingPerPowerLowColumn[row]!;
    if (buildingPerPowerHighVaries) buildingPerPowerHigh = buildingPerPowerHighColumn[row]!;
    if (buildingLifeVaries) buildingLife = buildingLifeColumn[row]!;
    if (buildingLifeLowVaries) buildingLifeLow = buildingLifeLowColumn[row]!;
    if (buildingLifeHighVaries) buildingLifeHigh = buildingLifeHighColumn[row]!;
    if (endOfLifePerMassVaries) endOfLifePerMass = endOfLifePerMassColumn[row]!;
    if (endOfLifePerMassLowVaries) endOfLifePerMassLow = endOfLifePerMassLowColumn[row]!;
    if (endOfLifePerMassHighVaries) endOfLifePerMassHigh = endOfLifePerMassHighColumn[row]!;
    const transportEmbodied = transportEmbodiedColumn ? transportEmbodiedColumn[transportEmbodiedVaries ? row : 0]! : (nodeMass / acceleratorsPerNode * transportDistance * carbonPerMassDistance);
    if (transportEmbodiedOut) transportEmbodiedOut[row] = transportEmbodied;
    const transportEmbodiedLow = transportEmbodiedLowColumn ? transportEmbodiedLowColumn[transportEmbodiedLowVaries ? row : 0]! : (nodeMass / acceleratorsPerNode * transportDistanceLow * carbonPerMassDistance * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(carbonPerMassDistanceLow / carbonPerMassDistance) * log(carbonPerMassDistanceLow / carbonPerMassDistance)))));
    if (transportEmbodiedLowOut) transportEmbodiedLowOut[row] = transportEmbodiedLow;
    const transportEmbodiedHigh = transportEmbodiedHighColumn ? transportEmbodiedHighColumn[transportEmbodiedHighVaries ? row : 0]! : (nodeMass / acceleratorsPerNode * transportDistanceHigh * carbonPerMassDistance * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(carbonPerMassDistanceHigh / carbonPerMassDistance) * log(carbonPerMassDistanceHigh / carbonPerMassDistance)))));
    if (transportEmbodiedHighOut) transportEmbodiedHighOut[row] = transportEmbodiedHigh;
    const buildingEmbodied = buildingEmbodiedColumn ? buildingEmbodiedColumn[buildingEmbodiedVaries ? row : 0]! : (systemPower * buildingPerPower * lifetime / buildingLife);
    if (buildingEmbodiedOut) buildingEmbodiedOut[row] = buildingEmbodied;
    const buildingEmbodiedLow = buildingEmbodiedLowColumn ? buildingEmbodiedLowColumn[buildingEmbodiedLowVaries ? row : 0]! : (buildingEmbodied * exp(-Math.sqrt((log(buildingPerPowerLow / buildingPerPower) * log(buildingPerPowerLow / buildingPerPower)) + (log(buildingLifeHigh / buildingLife) * log(buildingLifeHigh / buildingLife)))));
    if (buildingEmbodiedLowOut) buildingEmbodiedLowOut[row] = buildingEmbodiedLow;
    const buildingEmbodiedHigh = buildingEmbodiedHighColumn ? buildingEmbodiedHighColumn[buildingEmbodiedHighVaries ? row : 0]! : (buildingEmbodied * exp(Math.sqrt((log(buildingPerPowerHigh / buildingPerPower) * log(buildingPerPowerHigh / buildingPerPower)) + (log(buildingLifeLow / buildingLife) * log(buildingLifeLow / buildingLife)))));
    if (buildingEmbodiedHighOut) buildingEmbodiedHighOut[row] = buildingEmbodiedHigh;
    const endOfLifeEmbodied = endOfLifeEmbodiedColumn ? endOfLifeEmbodiedColumn[endOfLifeEmbodiedVaries ? row : 0]! : (nodeMass / acceleratorsPerNode * endOfLifePerMass);
    if (endOfLifeEmbodiedOut) endOfLifeEmbodiedOut[row] = endOfLifeEmbodied;
    const endOfLifeEmbodiedLow = endOfLifeEmbodiedLowColumn ? endOfLifeEmbodiedLowColumn[endOfLifeEmbodiedLowVaries ? row : 0]! : (endOfLifeEmbodied * exp(-Math.sqrt((log(nodeMassLow / nodeMass) * log(nodeMassLow / nodeMass)) + (log(endOfLifePerMassLow / endOfLifePerMass) * log(endOfLifePerMassLow / endOfLifePerMass)))));
    if (endOfLifeEmbodiedLowOut) endOfLifeEmbodiedLowOut[row] = endOfLifeEmbodiedLow;
    const endOfLifeEmbodiedHigh = endOfLifeEmbodiedHighColumn ? endOfLifeEmbodiedHighColumn[endOfLifeEmbodiedHighVaries ? row : 0]! : (endOfLifeEmbodied * exp(Math.sqrt((log(nodeMassHigh / nodeMass) * log(nodeMassHigh / nodeMass)) + (log(endOfLifePerMassHigh / endOfLifePerMass) * log(endOfLifePerMassHigh / endOfLifePerMass)))));
    if (endOfLifeEmbodiedHighOut) endOfLifeEmbodiedHighOut[row] = endOfLifeEmbodiedHigh;
    const wholeEmbodied = wholeEmbodiedColumn ? wholeEmbodiedColumn[wholeEmbodiedVaries ? row : 0]! : (machineEmbodied + transportEmbodied + buildingEmbodied + endOfLifeEmbodied);
    if (wholeEmbodiedOut) wholeEmbodiedOut[row] = wholeEmbodied;
    const wholeEmbodiedLow = wholeEmbodiedLowColumn ? wholeEmbodiedLowColumn[wholeEmbodiedLowVaries ? row : 0]! : (wholeEmbodied - Math.sqrt(((machineEmbodiedLow - machineEmbodied) * (machineEmbodiedLow - machineEmbodied)) + ((transportEmbodiedLow - transportEmbodied) * (transportEmbodiedLow - transportEmbodied)) + ((buildingEmbodiedLow - buildingEmbodied) * (buildingEmbodiedLow - buildingEmbodied)) + ((endOfLifeEmbodiedLow - endOfLifeEmbodied) * (endOfLifeEmbodiedLow - endOfLifeEmbodied))));
    if (wholeEmbodiedLowOut) wholeEmbodiedLowOut[row] = wholeEmbodiedLow;
    const wholeEmbodiedHigh = wholeEmbodiedHighColumn ? wholeEmbodiedHighColumn[wholeEmbodiedHighVaries ? row : 0]! : (wholeEmbodied + Math.sqrt(((machineEmbodiedHigh - machineEmbodied) * (machineEmbodiedHigh - machineEmbodied)) + ((transportEmbodiedHigh - transportEmbodied) * (transportEmbodiedHigh - transportEmbodied)) + ((buildingEmbodiedHigh - buildingEmbodied) * (buildingEmbodiedHigh - buildingEmbodied)) + ((endOfLifeEmbodiedHigh - endOfLifeEmbodied) * (endOfLifeEmbodiedHigh - endOfLifeEmbodied))));
    if (wholeEmbodiedHighOut) wholeEmbodiedHighOut[row] = wholeEmbodiedHigh;
  }
}

/** What evaluation needs to know of "Transport, building and end of life, for one accelerator": units, their factors and operands. */
export const embodiedPartsGraph: Graph<EmbodiedPartsInputs, EmbodiedPartsQuantities> = {
  name: 'embodiedParts',
  kernel: embodiedParts,
  columns: embodiedPartsColumns,
  inputs: {
    machineEmbodied: ['kgCO2e/accelerator', 1000],
    machineEmbodiedLow: ['kgCO2e/accelerator', 1000],
    machineEmbodiedHigh: ['kgCO2e/accelerator', 1000],
    acceleratorsPerNode: ['accelerator/node', 1],
    lifetime: ['year', 31536000],
    nodeMass: ['kg/node', 1],
    nodeMassLow: ['kg/node', 1],
    nodeMassHigh: ['kg/node', 1],
    transportDistance: ['km', 1000],
    transportDistanceLow: ['km', 1000],
    transportDistanceHigh: ['km', 1000],
    carbonPerMassDistance: ['kgCO2e/t/km', 0.001],
    carbonPerMassDistanceLow: ['kgCO2e/t/km', 0.001],
    carbonPerMassDistanceHigh: ['kgCO2e/t/km', 0.001],
    systemPower: ['W_it/accelerator', 1],
    buildingPerPower: ['kgCO2e/kW_it', 1],
    buildingPerPowerLow: ['kgCO2e/kW_it', 1],
    buildingPerPowerHigh: ['kgCO2e/kW_it', 1],
    buildingLife: ['year', 31536000],
    buildingLifeLow: ['year', 31536000],
    buildingLifeHigh: ['year', 31536000],
    endOfLifePerMass: ['kgCO2e/kg', 1000],
    endOfLifePerMassLow: ['kgCO2e/kg', 1000],
    endOfLifePerMassHigh: ['kgCO2e/kg', 1000],
  },
  equations: {
    transportEmbodied: ['kgCO2e/accelerator', 1000, 'nodeMass acceleratorsPerNode transportDistance carbonPerMassDistance'],
    transportEmbodiedLow: ['kgCO2e/accelerator', 1000, 'nodeMass acceleratorsPerNode transportDistanceLow carbonPerMassDistance nodeMassLow carbonPerMassDistanceLow'],
    transportEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'nodeMass acceleratorsPerNode transportDistanceHigh carbonPerMassDistance nodeMassHigh carbonPerMassDistanceHigh'],
    buildingEmbodied: ['kgCO2e/accelerator', 1000, 'systemPower buildingPerPower lifetime buildingLife'],
    buildingEmbodiedLow: ['kgCO2e/accelerator', 1000, 'buildingEmbodied buildingPerPowerLow buildingPerPower buildingLifeHigh buildingLife'],
    buildingEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'buildingEmbodied buildingPerPowerHigh buildingPerPower buildingLifeLow buildingLife'],
    endOfLifeEmbodied: ['kgCO2e/accelerator', 1000, 'nodeMass acceleratorsPerNode endOfLifePerMass'],
    endOfLifeEmbodiedLow: ['kgCO2e/accelerator', 1000, 'endOfLifeEmbodied nodeMassLow nodeMass endOfLifePerMassLow endOfLifePerMass'],
    endOfLifeEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'endOfLifeEmbodied nodeMassHigh nodeMass endOfLifePerMassHigh endOfLifePerMass'],
    wholeEmbodied: ['kgCO2e/accelerator', 1000, 'machineEmbodied transportEmbodied buildingEmbodied endOfLifeEmbodied'],
    wholeEmbodiedLow: ['kgCO2e/accelerator', 1000, 'wholeEmbodied machineEmbodiedLow machineEmbodied transportEmbodiedLow transportEmbodied buildingEmbodiedLow buildingEmbodied endOfLifeEmbodiedLow endOfLifeEmbodied'],
    wholeEmbodiedHigh: ['kgCO2e/accelerator', 1000, 'wholeEmbodied machineEmbodiedHigh machineEmbodied transportEmbodiedHigh transportEmbodied buildingEmbodiedHigh buildingEmbodied endOfLifeEmbodiedHigh endOfLifeEmbodied'],
  },
};
