import type { EquationRecord, EquationSet, InputRecord } from '../../equations/record.ts';

const impacts = [
  { key: 'carbon', of: 'Carbon of', symbol: 'G', unit: 'kgCO2e', alias: 'gwp' },
  { key: 'primaryEnergy', of: 'Primary energy of', symbol: '\\mathrm{PE}', unit: 'MJ_primary', alias: 'pe' },
  { key: 'minerals', of: 'Mineral depletion of', symbol: '\\mathrm{ADP}', unit: 'kgSbe', alias: 'adp' },
] as const;

/** Every impact of a part is a factor of its silicon and a constant. */
function part(what: string, id: string, silicon: string, area: string) {
  const inputs: Record<string, InputRecord> = {};
  const equations: Record<string, EquationRecord> = {};
  for (const { key, of, symbol, unit, alias } of impacts) {
    inputs[`${key}PerArea`] = {
      label: `${of} ${what}, per area of silicon`,
      symbol: `${symbol}_A`,
      unit: `${unit}/${area}`,
      span: [0.001, 100],
      datum: `boavizta-${id}-${alias}-per-area`,
    };
    inputs[`${key}Base`] = {
      label: `${of} ${what}, whatever its area`,
      symbol: `${symbol}_0`,
      unit,
      span: [0.001, 1000],
      datum: `boavizta-${id}-${alias}-base`,
    };
    equations[key] = {
      label: `${of} ${what}`,
      symbol,
      unit,
      is: `${silicon} * ${key}PerArea + ${key}Base`,
      source: 'boavizta',
      alias,
    };
  }
  return { inputs, equations };
}

const store = (what: string, id: string) => {
  const { inputs, equations } = part(what, id, 'capacity / density', 'cm2');
  return {
    inputs: {
      capacity: { label: 'Capacity', symbol: 'M', unit: 'GB', span: [1, 1e5] },
      density: { label: 'Capacity per area of silicon', symbol: '\\rho', unit: 'GB/cm2', span: [0.1, 200] },
      ...inputs,
    },
    equations,
  } as const;
};
const processor = part('making a processor', 'cpu', 'dieArea', 'mm2');

export const boaviztaProcessor = {
  name: 'boaviztaProcessor',
  title: 'Boavizta: processor',
  inputs: {
    dieArea: { label: 'Area of the die', symbol: 'A', unit: 'mm2', span: [10, 2000], alias: 'die' },
    ...processor.inputs,
  },
  equations: processor.equations,
} as const satisfies EquationSet;

export const boaviztaMemory = {
  name: 'boaviztaMemory',
  title: 'Boavizta: memory module',
  ...store('making a memory module', 'ram'),
} as const satisfies EquationSet;

export const boaviztaStorage = {
  name: 'boaviztaStorage',
  title: 'Boavizta: solid-state disk',
  ...store('making a solid-state disk', 'ssd'),
} as const satisfies EquationSet;
