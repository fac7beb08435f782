import type { EquationRecord, InputRecord } from '../../../equations/record.ts';
import { source } from './shared.ts';

const impacts = [
  { key: 'Carbon', what: 'Carbon', symbol: '\\mathrm{GWP}', unit: 'kgCO2e', id: 'gwp', factor: 'ci' },
  {
    key: 'Minerals',
    what: 'Mineral depletion',
    symbol: '\\mathrm{ADPe}',
    unit: 'kgSbe',
    id: 'adpe',
    factor: 'adpe',
  },
  {
    key: 'PrimaryEnergy',
    what: 'Primary energy',
    symbol: '\\mathrm{PE}',
    unit: 'MJ_primary',
    id: 'pe',
    factor: 'pe',
  },
] as const;

/** Of each impact: a factor of electricity, and what making a server and an accelerator has. */
export const impactInputs: Readonly<Record<string, InputRecord>> = Object.fromEntries(
  impacts.flatMap(({ key, what, symbol, unit, id, factor }): [string, InputRecord][] => [
    [
      `factor${key}`,
      {
        label: `${what} of electricity`,
        symbol: `f_{${symbol}}`,
        unit: `${unit}/kWh_fac`,
        span: [1e-8, 20],
        alias: factor,
      },
    ],
    [
      `server${key}`,
      {
        label: `${what} of making a server without its accelerators`,
        symbol: `${symbol}_{\\mathrm{srv}}`,
        unit: `${unit}/node`,
        span: [0.1, 1e5],
        datum: `ecologits-server-${id}`,
      },
    ],
    [
      `accelerator${key}`,
      {
        label: `${what} of making an accelerator`,
        symbol: `${symbol}_{\\mathrm{GPU}}`,
        unit: `${unit}/accelerator`,
        span: [0.001, 1e4],
        datum: `ecologits-accelerator-${id}`,
      },
    ],
  ]),
);

/** Of each impact: that of using and that of making the machines. */
export const impactEquations: Readonly<Record<string, EquationRecord>> = Object.fromEntries(
  impacts.flatMap(({ key, what, symbol, unit, id }): [string, EquationRecord][] => [
    [
      `usage${key}`,
      {
        label: `${what} of using the machines`,
        symbol: `${symbol}_u`,
        unit,
        is: `facilityEnergy * factor${key}`,
        source,
        alias: `${id}_usage`,
      },
    ],
    [
      `embodied${key}`,
      {
        label: `${what} of making the machines`,
        symbol: `${symbol}_e`,
        unit,
        is: `requestTime / (batch * lifetime) * (accelerators / acceleratorsPerNode * server${key} + accelerators * accelerator${key})`,
        source,
        alias: `${id}_embodied`,
      },
    ],
  ]),
);
