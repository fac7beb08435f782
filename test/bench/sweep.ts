import { tables } from 'flopprint';
import { openSweep, type AxisInput } from 'flopprint/sweep';
import { estimate } from 'flopprint';
import { compare } from './ratio.ts';

const designs = 1_000_000;
const scenario = {
  model: { parameters: 7e9 },
  training: { tokens: 2e12 },
  hardware: { accelerator: 'h100-sxm5-80', count: 512, mfu: 0.4 },
  site: { region: 'aws/us-east-1', pue: 1.2 },
};
const axes: readonly AxisInput[] = [
  { field: 'model.parameters', low: 1e9, high: 7e10, steps: 100 },
  { field: 'training.tokens', low: 1e11, high: 1e13, steps: 100 },
  { field: 'hardware.mfu', low: 0.2, high: 0.5, steps: 10 },
  { field: 'site.pue', low: 1.05, high: 1.5, steps: 10 },
];

/** Numbers of the design that no axis changes, as the estimate has them, in base units of their own. */
function constantsOf() {
  const { quantities } = estimate(scenario);
  const value = (key: string): number => {
    const found = quantities[key]?.value;
    if (found === undefined) throw new Error(`the bench knows no ${key}`);
    return found;
  };
  return {
    peakFlops: value('peakFlops') * 1e12,
    count: value('count'),
    systemPower: value('systemPower'),
    carbonIntensity: value('carbonIntensity'),
    wue: value('wue'),
    ewif: value('ewif'),
    embodiedPerHour: value('embodiedCarbon') / value('acceleratorHours'),
  };
}

interface Results {
  readonly carbon: Float64Array;
  readonly energy: Float64Array;
  readonly water: Float64Array;
  readonly hours: Float64Array;
  readonly days: Float64Array;
}

/** The training equations as a person would write them for a sweep, over typed arrays of what each axis holds. */
function handwrittenSweep(values: readonly Float64Array[], result: Results): void {
  const { peakFlops, count, systemPower, carbonIntensity, wue, ewif, embodiedPerHour } = constantsOf();
  const [parameters, tokens, mfu, pue] = values as [Float64Array, Float64Array, Float64Array, Float64Array];
  const { carbon, energy, water, hours, days } = result;
  let row = 0;
  for (const size of parameters)
    for (const data of tokens)
      for (const efficiency of mfu)
        for (const overhead of pue) {
          const forward = 2 * size;
          const compute = forward * 3 * data;
          const achieved = peakFlops * efficiency;
          const time = compute / achieved / 3600;
          const itEnergy = (systemPower * time) / 1e6;
          const facilityEnergy = itEnergy * overhead;
          const operational = (facilityEnergy * carbonIntensity) / 1e3;
          const onSite = itEnergy * wue;
          const offSite = facilityEnergy * ewif;
          const embodied = time * embodiedPerHour;
          hours[row] = time;
          days[row] = time / count / 24;
          energy[row] = facilityEnergy;
          water[row] = onSite + offSite;
          carbon[row] = operational + embodied;
          row++;
        }
}

const room = (): Results & { readonly loss: Float64Array } => ({
  carbon: new Float64Array(designs),
  energy: new Float64Array(designs),
  water: new Float64Array(designs),
  hours: new Float64Array(designs),
  days: new Float64Array(designs),
  loss: new Float64Array(designs),
});

/** A million designs of the training graph on one core, from opening the sweep to the last number. */
export function sweepThroughput() {
  const [one, other] = [room(), room()];
  const { loss, ...training } = one;
  const sweep = openSweep(tables, scenario, axes);
  const values = sweep.axes.map((axis) => Float64Array.from(axis.values as number[]));
  const ratio = compare(
    'sweep of the training graph: carbon, energy, water, hours, days',
    'hand-written TypeScript over typed arrays, row by row',
    designs,
    () => {
      openSweep(tables, scenario, axes).run(0, designs, training);
      return training.carbon[designs - 1] ?? 0;
    },
    () => {
      handwrittenSweep(values, other);
      return other.carbon[designs - 1] ?? 0;
    },
    11,
  );
  const apart = (Object.keys(training) as (keyof Results)[]).map((name) =>
    training[name].reduce((most, value, row) => Math.max(most, Math.abs(value / other[name][row]! - 1)), 0),
  );
  const start = performance.now();
  openSweep(tables, scenario, axes).run(0, designs, { ...training, loss });
  return {
    ...ratio,
    designs,
    budget: { millionsPerSecond: 1, ratio: 0.8 },
    mostApart: Math.max(...apart),
    withLossMillionsPerSecond: Number((designs / (performance.now() - start) / 1000).toPrecision(3)),
  };
}
