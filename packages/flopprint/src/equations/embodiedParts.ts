import { embodiedInputs } from './embodied.ts';
import { lowerEnd, rangeRule, upperEnd } from './ends.ts';
import type { EquationSet, InputRecord } from './record.ts';

const perDevice = 'kgCO2e/accelerator';
const made: InputRecord = {
  label: 'Carbon of making one accelerator with its share of the node',
  symbol: 'G',
  unit: perDevice,
  span: [500, 1000],
};
const mass: InputRecord = {
  label: 'Mass of a node with its accelerators',
  symbol: 'm_{\\mathrm{node}}',
  unit: 'kg/node',
  span: [80, 180],
  datum: 'node-mass',
};
const distance: InputRecord = {
  label: 'Distance over which the machines are carried',
  symbol: 'd',
  unit: 'km',
  span: [1000, 10000],
};
const perMassDistance: InputRecord = {
  label: 'Carbon of transport, per mass and distance',
  symbol: 'g_d',
  unit: 'kgCO2e/t/km',
  span: [0.01, 1],
};
const perPower: InputRecord = {
  label: 'Carbon of building a data centre, per power of its machines',
  symbol: 'g_b',
  unit: 'kgCO2e/kW_it',
  span: [500, 1500],
  datum: 'building-carbon',
};
const buildingLife: InputRecord = {
  label: 'Lifetime of the data centre',
  symbol: 'L_b',
  unit: 'year',
  span: [15, 30],
  datum: 'building-life',
};
const perMass: InputRecord = {
  label: 'Carbon of the end of life, per mass',
  symbol: 'g_e',
  unit: 'kgCO2e/kg',
  span: [0.5, 2],
  datum: 'end-of-life-carbon',
};

/** Transport, building and end of life of the machines: counted only where a scenario asks for them. */
export const embodiedParts = {
  name: 'embodiedParts',
  title: 'Transport, building and end of life, for one accelerator',
  inputs: {
    machineEmbodied: made,
    machineEmbodiedLow: lowerEnd(made, [50, 500]),
    machineEmbodiedHigh: upperEnd(made, [1000, 5000]),
    acceleratorsPerNode: embodiedInputs.acceleratorsPerNode,
    lifetime: embodiedInputs.lifetime,
    nodeMass: mass,
    nodeMassLow: lowerEnd(mass, [10, 80]),
    nodeMassHigh: upperEnd(mass, [180, 2000]),
    transportDistance: distance,
    transportDistanceLow: lowerEnd(distance, [0, 1000]),
    transportDistanceHigh: upperEnd(distance, [10000, 40000]),
    carbonPerMassDistance: perMassDistance,
    carbonPerMassDistanceLow: lowerEnd(perMassDistance, [0.001, 0.01]),
    carbonPerMassDistanceHigh: upperEnd(perMassDistance, [1, 2]),
    systemPower: {
      label: 'Power per accelerator with its share of the node',
      symbol: 'P_{\\mathrm{sys}}',
      unit: 'W_it/accelerator',
      span: [5, 5000],
    },
    buildingPerPower: perPower,
    buildingPerPowerLow: lowerEnd(perPower, [100, 500]),
    buildingPerPowerHigh: upperEnd(perPower, [1500, 5000]),
    buildingLife,
    buildingLifeLow: lowerEnd(buildingLife, [5, 15]),
    buildingLifeHigh: upperEnd(buildingLife, [30, 60]),
    endOfLifePerMass: perMass,
    endOfLifePerMassLow: lowerEnd(perMass, [0.001, 0.5]),
    endOfLifePerMassHigh: upperEnd(perMass, [2, 5]),
  },
  equations: {
    transportEmbodied: {
      label: 'Carbon of carrying one accelerator with its share of the node',
      symbol: 'G_{\\mathrm{tra}}',
      unit: perDevice,
      is: 'nodeMass / acceleratorsPerNode * transportDistance * carbonPerMassDistance',
      source: 'desnz-freight-2025',
    },
    transportEmbodiedLow: {
      label: 'Carbon of carrying one accelerator, lower end',
      symbol: 'G_{\\mathrm{tra}}^{-}',
      unit: perDevice,
      is: 'nodeMass / acceleratorsPerNode * transportDistanceLow * carbonPerMassDistance * exp(-sqrt(log(nodeMassLow / nodeMass) ^ 2 + log(carbonPerMassDistanceLow / carbonPerMassDistance) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    transportEmbodiedHigh: {
      label: 'Carbon of carrying one accelerator, upper end',
      symbol: 'G_{\\mathrm{tra}}^{+}',
      unit: perDevice,
      is: 'nodeMass / acceleratorsPerNode * transportDistanceHigh * carbonPerMassDistance * exp(sqrt(log(nodeMassHigh / nodeMass) ^ 2 + log(carbonPerMassDistanceHigh / carbonPerMassDistance) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    buildingEmbodied: {
      label: 'Carbon of the data centre over the life of one accelerator',
      symbol: 'G_{\\mathrm{bld}}',
      unit: perDevice,
      is: 'systemPower * buildingPerPower * lifetime / buildingLife',
      source: 'data4-lca-2025',
      note: 'For the power drawn in training, or in inference on machines of its own; rooms that stand empty are not charged.',
    },
    buildingEmbodiedLow: {
      label: 'Carbon of the data centre over the life of one accelerator, lower end',
      symbol: 'G_{\\mathrm{bld}}^{-}',
      unit: perDevice,
      is: 'buildingEmbodied * exp(-sqrt(log(buildingPerPowerLow / buildingPerPower) ^ 2 + log(buildingLifeHigh / buildingLife) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    buildingEmbodiedHigh: {
      label: 'Carbon of the data centre over the life of one accelerator, upper end',
      symbol: 'G_{\\mathrm{bld}}^{+}',
      unit: perDevice,
      is: 'buildingEmbodied * exp(sqrt(log(buildingPerPowerHigh / buildingPerPower) ^ 2 + log(buildingLifeLow / buildingLife) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    endOfLifeEmbodied: {
      label: 'Carbon of the end of life of one accelerator with its share of the node',
      symbol: 'G_{\\mathrm{end}}',
      unit: perDevice,
      is: 'nodeMass / acceleratorsPerNode * endOfLifePerMass',
      source: 'boavizta',
      note: 'What recycling saves elsewhere is not deducted.',
    },
    endOfLifeEmbodiedLow: {
      label: 'Carbon of the end of life of one accelerator, lower end',
      symbol: 'G_{\\mathrm{end}}^{-}',
      unit: perDevice,
      is: 'endOfLifeEmbodied * exp(-sqrt(log(nodeMassLow / nodeMass) ^ 2 + log(endOfLifePerMassLow / endOfLifePerMass) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    endOfLifeEmbodiedHigh: {
      label: 'Carbon of the end of life of one accelerator, upper end',
      symbol: 'G_{\\mathrm{end}}^{+}',
      unit: perDevice,
      is: 'endOfLifeEmbodied * exp(sqrt(log(nodeMassHigh / nodeMass) ^ 2 + log(endOfLifePerMassHigh / endOfLifePerMass) ^ 2))',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    wholeEmbodied: {
      label: 'Carbon of one accelerator from making to end of life, with its share of node and building',
      symbol: 'G_{\\mathrm{all}}',
      unit: perDevice,
      is: 'machineEmbodied + transportEmbodied + buildingEmbodied + endOfLifeEmbodied',
      source: 'schneider-2025',
    },
    wholeEmbodiedLow: {
      label: 'Carbon of one accelerator from making to end of life, lower end',
      symbol: 'G_{\\mathrm{all}}^{-}',
      unit: perDevice,
      is: 'wholeEmbodied - sqrt((machineEmbodiedLow - machineEmbodied) ^ 2 + (transportEmbodiedLow - transportEmbodied) ^ 2 + (buildingEmbodiedLow - buildingEmbodied) ^ 2 + (endOfLifeEmbodiedLow - endOfLifeEmbodied) ^ 2)',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
    wholeEmbodiedHigh: {
      label: 'Carbon of one accelerator from making to end of life, upper end',
      symbol: 'G_{\\mathrm{all}}^{+}',
      unit: perDevice,
      is: 'wholeEmbodied + sqrt((machineEmbodiedHigh - machineEmbodied) ^ 2 + (transportEmbodiedHigh - transportEmbodied) ^ 2 + (buildingEmbodiedHigh - buildingEmbodied) ^ 2 + (endOfLifeEmbodiedHigh - endOfLifeEmbodied) ^ 2)',
      source: 'jcgm-100-2008',
      note: rangeRule,
    },
  },
} as const satisfies EquationSet;

const part = (label: string, symbol: string): InputRecord => ({
  label,
  symbol,
  unit: perDevice,
  span: [0, 500],
});
const carbon = (label: string, symbol: string): InputRecord => ({
  label,
  symbol,
  unit: 'tCO2e',
  span: [0, 1e6],
});

/** A phase with the parts that were asked for. */
export const embodiedWithParts = {
  name: 'embodiedWithParts',
  title: 'Embodied carbon with transport, building and end of life',
  inputs: {
    acceleratorHours: { label: 'Accelerator-hours', symbol: 'H', unit: 'accelerator h', span: [0, 1e9] },
    serviceLife: { label: 'Hours in use over the lifetime', symbol: 'L_u', unit: 'h', span: [1e3, 1e5] },
    transportEmbodied: part('Carbon of carrying one accelerator', 'G_{\\mathrm{tra}}'),
    buildingEmbodied: part('Carbon of the data centre over the life of one accelerator', 'G_{\\mathrm{bld}}'),
    endOfLifeEmbodied: part('Carbon of the end of life of one accelerator', 'G_{\\mathrm{end}}'),
    acceleratorEmbodiedCarbon: carbon('Embodied carbon of the accelerators', 'C_{\\mathrm{emb,acc}}'),
    hostEmbodiedCarbon: carbon('Embodied carbon of the rest of the nodes', 'C_{\\mathrm{emb,host}}'),
    operationalCarbon: carbon('Carbon of the electricity, location-based', 'C_{\\mathrm{op}}'),
  },
  equations: {
    transportCarbon: {
      label: 'Carbon of carrying the machines, share of this run',
      symbol: 'C_{\\mathrm{tra}}',
      unit: 'tCO2e',
      is: 'acceleratorHours * transportEmbodied / serviceLife',
      source: 'luccioni-2022-bloom',
    },
    buildingCarbon: {
      label: 'Carbon of the data-centre building, share of this run',
      symbol: 'C_{\\mathrm{bld}}',
      unit: 'tCO2e',
      is: 'acceleratorHours * buildingEmbodied / serviceLife',
      source: 'luccioni-2022-bloom',
    },
    endOfLifeCarbon: {
      label: 'Carbon of the end of life of the machines, share of this run',
      symbol: 'C_{\\mathrm{end}}',
      unit: 'tCO2e',
      is: 'acceleratorHours * endOfLifeEmbodied / serviceLife',
      source: 'luccioni-2022-bloom',
    },
    embodiedCarbon: {
      label: 'Embodied carbon, share of this run',
      symbol: 'C_{\\mathrm{emb}}',
      unit: 'tCO2e',
      is: 'acceleratorEmbodiedCarbon + hostEmbodiedCarbon + transportCarbon + buildingCarbon + endOfLifeCarbon',
      source: 'luccioni-2022-bloom',
    },
    carbon: {
      label: 'Carbon',
      symbol: 'C_{\\mathrm{tot}}',
      unit: 'tCO2e',
      is: 'operationalCarbon + embodiedCarbon',
      source: 'faiz-2024-llmcarbon',
    },
  },
} as const satisfies EquationSet;
