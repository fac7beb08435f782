// GENERATED from the equation set "bloomRun" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "BLOOM: a run without idle consumption", in coherent base units. */
export interface BloomRunInputs {
  /** Accelerator-hours, in accelerator s. */
  readonly acceleratorHours: number;
  /** Thermal design power of one accelerator, in J_it/accelerator/s. */
  readonly thermalDesignPower: number;
  /** Carbon intensity of the grid, in gCO2e/J_fac. */
  readonly carbonIntensity: number;
  /** Cards in a server, in accelerator/node. */
  readonly acceleratorsPerNode: number;
  /** Carbon of making a server without its cards, in gCO2e/node. */
  readonly hostEmbodied: number;
  /** Carbon of making a card, in gCO2e/accelerator. */
  readonly acceleratorEmbodied: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Share of the lifetime in use. */
  readonly utilisation: number;
}

/** Quantities of "BLOOM: a run without idle consumption", in coherent base units. */
export interface BloomRunQuantities {
  /** Energy of the cards, in J_it. Source: luccioni-2022-bloom. */
  readonly itEnergy: number;
  /** Carbon of training itself, in gCO2e. Source: luccioni-2022-bloom. */
  readonly operationalCarbon: number;
  /** Embodied carbon of the servers, in gCO2e. Source: luccioni-2022-bloom. */
  readonly hostEmbodiedCarbon: number;
  /** Embodied carbon of the cards, in gCO2e. Source: luccioni-2022-bloom. */
  readonly acceleratorEmbodiedCarbon: number;
  /** Embodied carbon, in gCO2e. Source: luccioni-2022-bloom. */
  readonly embodiedCarbon: number;
  /** Carbon without idle consumption, in gCO2e. Source: luccioni-2022-bloom. */
  readonly carbon: number;
}

/** "BLOOM: a run without idle consumption": a stated quantity replaces its formula. */
export function bloomRun(input: BloomRunInputs, stated?: Partial<BloomRunQuantities>): BloomRunQuantities {
  if (stated) return bloomRunStated(input, stated);
  const { acceleratorHours, thermalDesignPower, carbonIntensity, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const itEnergy = (acceleratorHours * thermalDesignPower);
  const operationalCarbon = (itEnergy * carbonIntensity);
  const hostEmbodiedCarbon = (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
  const acceleratorEmbodiedCarbon = (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
  const embodiedCarbon = (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
  const carbon = (operationalCarbon + embodiedCarbon);
  return { itEnergy, operationalCarbon, hostEmbodiedCarbon, acceleratorEmbodiedCarbon, embodiedCarbon, carbon };
}

function bloomRunStated(input: BloomRunInputs, stated: Partial<BloomRunQuantities>): BloomRunQuantities {
  const { acceleratorHours, thermalDesignPower, carbonIntensity, acceleratorsPerNode, hostEmbodied, acceleratorEmbodied, lifetime, utilisation } = input;
  const itEnergy = stated.itEnergy ?? (acceleratorHours * thermalDesignPower);
  const operationalCarbon = stated.operationalCarbon ?? (itEnergy * carbonIntensity);
  const hostEmbodiedCarbon = stated.hostEmbodiedCarbon ?? (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
  const acceleratorEmbodiedCarbon = stated.acceleratorEmbodiedCarbon ?? (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
  const embodiedCarbon = stated.embodiedCarbon ?? (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
  const carbon = stated.carbon ?? (operationalCarbon + embodiedCarbon);
  return { itEnergy, operationalCarbon, hostEmbodiedCarbon, acceleratorEmbodiedCarbon, embodiedCarbon, carbon };
}

/** "BLOOM: a run without idle consumption" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function bloomRunColumns(
  length: number,
  input: Columns<BloomRunInputs>,
  stated: Partial<Columns<BloomRunQuantities>>,
  output: Partial<Columns<BloomRunQuantities>>,
): void {
  const acceleratorHoursColumn = input.acceleratorHours;
  const acceleratorHoursVaries = acceleratorHoursColumn.length !== 1;
  let acceleratorHours = acceleratorHoursColumn[0]!;
  const thermalDesignPowerColumn = input.thermalDesignPower;
  const thermalDesignPowerVaries = thermalDesignPowerColumn.length !== 1;
  let thermalDesignPower = thermalDesignPowerColumn[0]!;
  const carbonIntensityColumn = input.carbonIntensity;
  const carbonIntensityVaries = carbonIntensityColumn.length !== 1;
  let carbonIntensity = carbonIntensityColumn[0]!;
  const acceleratorsPerNodeColumn = input.acceleratorsPerNode;
  const acceleratorsPerNodeVaries = acceleratorsPerNodeColumn.length !== 1;
  let acceleratorsPerNode = acceleratorsPerNodeColumn[0]!;
  const hostEmbodiedColumn = input.hostEmbodied;
  const hostEmbodiedVaries = hostEmbodiedColumn.length !== 1;
  let hostEmbodied = hostEmbodiedColumn[0]!;
  const acceleratorEmbodiedColumn = input.acceleratorEmbodied;
  const acceleratorEmbodiedVaries = acceleratorEmbodiedColumn.length !== 1;
  let acceleratorEmbodied = acceleratorEmbodiedColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const utilisationColumn = input.utilisation;
  const utilisationVaries = utilisationColumn.length !== 1;
  let utilisation = utilisationColumn[0]!;
  const itEnergyColumn = stated.itEnergy;
  const itEnergyVaries = itEnergyColumn?.length !== 1;
  const itEnergyOut = output.itEnergy;
  const operationalCarbonColumn = stated.operationalCarbon;
  const operationalCarbonVaries = operationalCarbonColumn?.length !== 1;
  const operationalCarbonOut = output.operationalCarbon;
  const hostEmbodiedCarbonColumn = stated.hostEmbodiedCarbon;
  const hostEmbodiedCarbonVaries = hostEmbodiedCarbonColumn?.length !== 1;
  const hostEmbodiedCarbonOut = output.hostEmbodiedCarbon;
  const acceleratorEmbodiedCarbonColumn = stated.acceleratorEmbodiedCarbon;
  const acceleratorEmbodiedCarbonVaries = acceleratorEmbodiedCarbonColumn?.length !== 1;
  const acceleratorEmbodiedCarbonOut = output.acceleratorEmbodiedCarbon;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  const carbonColumn = stated.carbon;
  const carbonVaries = carbonColumn?.length !== 1;
  const carbonOut = output.carbon;
  for (let row = 0; row < length; row++) {
    if (acceleratorHoursVaries) acceleratorHours = acceleratorHoursColumn[row]!;
    if (thermalDesignPowerVaries) thermalDesignPower = thermalDesignPowerColumn[row]!;
    if (carbonIntensityVaries) carbonIntensity = carbonIntensityColumn[row]!;
    if (acceleratorsPerNodeVaries) acceleratorsPerNode = acceleratorsPerNodeColumn[row]!;
    if (hostEmbodiedVaries) hostEmbodied = hostEmbodiedColumn[row]!;
    if (acceleratorEmbodiedVaries) acceleratorEmbodied = acceleratorEmbodiedColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (utilisationVaries) utilisation = utilisationColumn[row]!;
    const itEnergy = itEnergyColumn ? itEnergyColumn[itEnergyVaries ? row : 0]! : (acceleratorHours * thermalDesignPower);
    if (itEnergyOut) itEnergyOut[row] = itEnergy;
    const operationalCarbon = operationalCarbonColumn ? operationalCarbonColumn[operationalCarbonVaries ? row : 0]! : (itEnergy * carbonIntensity);
    if (operationalCarbonOut) operationalCarbonOut[row] = operationalCarbon;
    const hostEmbodiedCarbon = hostEmbodiedCarbonColumn ? hostEmbodiedCarbonColumn[hostEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * hostEmbodied / acceleratorsPerNode / (lifetime * utilisation));
    if (hostEmbodiedCarbonOut) hostEmbodiedCarbonOut[row] = hostEmbodiedCarbon;
    const acceleratorEmbodiedCarbon = acceleratorEmbodiedCarbonColumn ? acceleratorEmbodiedCarbonColumn[acceleratorEmbodiedCarbonVaries ? row : 0]! : (acceleratorHours * acceleratorEmbodied / (lifetime * utilisation));
    if (acceleratorEmbodiedCarbonOut) acceleratorEmbodiedCarbonOut[row] = acceleratorEmbodiedCarbon;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (hostEmbodiedCarbon + acceleratorEmbodiedCarbon);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
    const carbon = carbonColumn ? carbonColumn[carbonVaries ? row : 0]! : (operationalCarbon + embodiedCarbon);
    if (carbonOut) carbonOut[row] = carbon;
  }
}

/** What evaluation needs to know of "BLOOM: a run without idle consumption": units, their factors and operands. */
export const bloomRunGraph: Graph<BloomRunInputs, BloomRunQuantities> = {
  name: 'bloomRun',
  kernel: bloomRun,
  columns: bloomRunColumns,
  inputs: {
    acceleratorHours: ['accelerator h', 3600],
    thermalDesignPower: ['W_it/accelerator', 1],
    carbonIntensity: ['gCO2e/kWh_fac', 2.7777777777777776e-7],
    acceleratorsPerNode: ['accelerator/node', 1],
    hostEmbodied: ['kgCO2e/node', 1000],
    acceleratorEmbodied: ['kgCO2e/accelerator', 1000],
    lifetime: ['year', 31536000],
    utilisation: ['1', 1],
  },
  equations: {
    itEnergy: ['kWh_it', 3600000, 'acceleratorHours thermalDesignPower'],
    operationalCarbon: ['tCO2e', 1000000, 'itEnergy carbonIntensity'],
    hostEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours hostEmbodied acceleratorsPerNode lifetime utilisation'],
    acceleratorEmbodiedCarbon: ['tCO2e', 1000000, 'acceleratorHours acceleratorEmbodied lifetime utilisation'],
    embodiedCarbon: ['tCO2e', 1000000, 'hostEmbodiedCarbon acceleratorEmbodiedCarbon'],
    carbon: ['tCO2e', 1000000, 'operationalCarbon embodiedCarbon'],
  },
};
