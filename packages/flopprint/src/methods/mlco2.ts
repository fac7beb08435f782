import { mlco2ImpactGraph } from '../kernels/mlco2Impact.ts';
import { parseUnit } from '../units.ts';
import { compute, entryWith } from './entry.ts';
import { mlco2Impact } from './equations/mlco2.ts';
import type { Facts, Method } from './method.ts';
import { firstReading } from './reading.ts';
import { asWritten } from './rounding.ts';

const unitOf = {
  thermalDesignPower: 'W',
  acceleratorHours: 'h',
  carbonIntensity: 'gCO2e/kWh',
  customIntensity: 'kgCO2e/kWh',
  offsetRatio: '%',
} as const;
const outputUnit = {
  itEnergy: 'kWh',
  roundedIntensity: 'kgCO2e/kWh',
  operationalCarbon: 'kgCO2e',
  offset: 'kgCO2e',
} as const;
const ratio = (larger: string, smaller: string): number =>
  parseUnit(larger).factor / parseUnit(smaller).factor;
/** The calculator's rounding, to the nearest of the exact binary value. */
const twoDecimals = (value: number): number => Number(value.toFixed(2));

const impact = entryWith(
  {
    id: 'mlco2.impact',
    title: mlco2Impact.title,
    inputs: {
      ...mlco2Impact.inputs,
      customIntensity: {
        label: 'Carbon intensity typed in by hand',
        symbol: '\\mathrm{CI}_{\\mathrm{custom}}',
        unit: 'kgCO2e/kWh_fac',
        span: [0, 2],
        alias: 'ci_custom',
        note: 'Not rounded.',
      },
    },
    outputs: mlco2Impact.equations,
  },
  run,
);

/** Rounds as the calculator does, which sees watts, hours and kilograms: the kernel is called in these units. */
function run(input: Facts): Record<string, number | undefined> {
  const seen: Record<string, number | undefined> = {};
  for (const [name, unit] of Object.entries(unitOf)) {
    const value = input[name];
    if (value !== undefined) seen[name] = asWritten(value / parseUnit(unit).factor);
  }
  const stated: Record<string, number | undefined> = {};
  const of = (name: string): number | undefined => compute(mlco2ImpactGraph, seen, stated)[name];
  const rounded = (value: number | undefined, per: number): number | undefined =>
    value === undefined ? undefined : twoDecimals(value / per);
  stated['itEnergy'] = rounded(of('itEnergy'), ratio('kWh', 'Wh'));
  stated['roundedIntensity'] = seen['customIntensity'] ?? rounded(of('roundedIntensity'), ratio('kg', 'g'));
  stated['operationalCarbon'] = rounded(of('operationalCarbon'), 1);
  stated['offset'] = rounded(of('offset'), ratio('1', '%'));
  const base: Record<string, number | undefined> = {};
  for (const [name, unit] of Object.entries(outputUnit)) {
    const value = stated[name];
    if (value !== undefined) base[name] = value * parseUnit(unit).factor;
  }
  return base;
}

export const mlco2: Method = {
  id: 'mlco2',
  name: 'ML CO2 Impact',
  year: 2019,
  sources: ['lacoste-2019', 'mlco2-impact'],
  boundary: 'Electricity of the accelerators at thermal design power; no host, no PUE, nothing embodied.',
  note: 'Every step is rounded to two decimals: a carbon intensity below 5 g/kWh becomes 0, and so does energy below 5 Wh.',
  entries: [impact],
  read: (facts) =>
    firstReading(facts, [
      {
        entry: impact,
        inputs: {
          thermalDesignPower: 'thermalDesignPower',
          acceleratorHours: 'acceleratorHours',
          carbonIntensity: 'carbonIntensity',
        },
        outputs: { itEnergy: 'itEnergy', operationalCarbon: 'operationalCarbon' },
      },
    ]),
  differs:
    'It takes thermal design power for the power drawn, and leaves out the host, the PUE and the making of the hardware.',
};
