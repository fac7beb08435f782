// GENERATED from the equation set "wuEmbodied" by `npm run generate`; do not edit.
import type { Columns, Graph } from '../graph.ts';

/** Inputs of "Sustainable AI: embodied carbon", in coherent base units. */
export interface WuEmbodiedInputs {
  /** Carbon of making a system, in gCO2e. */
  readonly systemEmbodied: number;
  /** Lifetime, in s. */
  readonly lifetime: number;
  /** Share of the lifetime in use. */
  readonly utilisation: number;
  /** Hours of use of the system, in s. */
  readonly systemHours: number;
}

/** Quantities of "Sustainable AI: embodied carbon", in coherent base units. */
export interface WuEmbodiedQuantities {
  /** Embodied carbon per hour of use, in gCO2e/s. Source: wu-2022. */
  readonly carbonPerHour: number;
  /** Embodied carbon, in gCO2e. Source: wu-2022. */
  readonly embodiedCarbon: number;
}

/** "Sustainable AI: embodied carbon": a stated quantity replaces its formula. */
export function wuEmbodied(input: WuEmbodiedInputs, stated?: Partial<WuEmbodiedQuantities>): WuEmbodiedQuantities {
  if (stated) return wuEmbodiedStated(input, stated);
  const { systemEmbodied, lifetime, utilisation, systemHours } = input;
  const carbonPerHour = (systemEmbodied / (lifetime * utilisation));
  const embodiedCarbon = (carbonPerHour * systemHours);
  return { carbonPerHour, embodiedCarbon };
}

function wuEmbodiedStated(input: WuEmbodiedInputs, stated: Partial<WuEmbodiedQuantities>): WuEmbodiedQuantities {
  const { systemEmbodied, lifetime, utilisation, systemHours } = input;
  const carbonPerHour = stated.carbonPerHour ?? (systemEmbodied / (lifetime * utilisation));
  const embodiedCarbon = stated.embodiedCarbon ?? (carbonPerHour * systemHours);
  return { carbonPerHour, embodiedCarbon };
}

/** "Sustainable AI: embodied carbon" over columns; a column of length 1 holds for every row, and only the given outputs are written. */
export function wuEmbodiedColumns(
  length: number,
  input: Columns<WuEmbodiedInputs>,
  stated: Partial<Columns<WuEmbodiedQuantities>>,
  output: Partial<Columns<WuEmbodiedQuantities>>,
): void {
  const systemEmbodiedColumn = input.systemEmbodied;
  const systemEmbodiedVaries = systemEmbodiedColumn.length !== 1;
  let systemEmbodied = systemEmbodiedColumn[0]!;
  const lifetimeColumn = input.lifetime;
  const lifetimeVaries = lifetimeColumn.length !== 1;
  let lifetime = lifetimeColumn[0]!;
  const utilisationColumn = input.utilisation;
  const utilisationVaries = utilisationColumn.length !== 1;
  let utilisation = utilisationColumn[0]!;
  const systemHoursColumn = input.systemHours;
  const systemHoursVaries = systemHoursColumn.length !== 1;
  let systemHours = systemHoursColumn[0]!;
  const carbonPerHourColumn = stated.carbonPerHour;
  const carbonPerHourVaries = carbonPerHourColumn?.length !== 1;
  const carbonPerHourOut = output.carbonPerHour;
  const embodiedCarbonColumn = stated.embodiedCarbon;
  const embodiedCarbonVaries = embodiedCarbonColumn?.length !== 1;
  const embodiedCarbonOut = output.embodiedCarbon;
  for (let row = 0; row < length; row++) {
    if (systemEmbodiedVaries) systemEmbodied = systemEmbodiedColumn[row]!;
    if (lifetimeVaries) lifetime = lifetimeColumn[row]!;
    if (utilisationVaries) utilisation = utilisationColumn[row]!;
    if (systemHoursVaries) systemHours = systemHoursColumn[row]!;
    const carbonPerHour = carbonPerHourColumn ? carbonPerHourColumn[carbonPerHourVaries ? row : 0]! : (systemEmbodied / (lifetime * utilisation));
    if (carbonPerHourOut) carbonPerHourOut[row] = carbonPerHour;
    const embodiedCarbon = embodiedCarbonColumn ? embodiedCarbonColumn[embodiedCarbonVaries ? row : 0]! : (carbonPerHour * systemHours);
    if (embodiedCarbonOut) embodiedCarbonOut[row] = embodiedCarbon;
  }
}

/** What evaluation needs to know of "Sustainable AI: embodied carbon": units, their factors and operands. */
export const wuEmbodiedGraph: Graph<WuEmbodiedInputs, WuEmbodiedQuantities> = {
  name: 'wuEmbodied',
  kernel: wuEmbodied,
  columns: wuEmbodiedColumns,
  inputs: {
    systemEmbodied: ['kgCO2e', 1000],
    lifetime: ['year', 31536000],
    utilisation: ['1', 1],
    systemHours: ['h', 3600],
  },
  equations: {
    carbonPerHour: ['kgCO2e/h', 0.2777777777777778, 'systemEmbodied lifetime utilisation'],
    embodiedCarbon: ['kgCO2e', 1000, 'carbonPerHour systemHours'],
  },
};
