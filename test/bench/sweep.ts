import { estimate, tables } from 'flopprint';
import { openSweep, type AxisInput, type Sweep } from 'flopprint/sweep';
import { trainingGraph, type TrainingInputs } from 'flopprint/kernels/training';
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

interface Results {
  readonly carbon: Float64Array;
  readonly energy: Float64Array;
  readonly water: Float64Array;
  readonly hours: Float64Array;
  readonly days: Float64Array;
}

/** What no axis changes, as the estimate has it, in base units. */
function constantsOf() {
  const { quantities } = estimate(scenario);
  const value = (key: keyof typeof trainingGraph.inputs): number =>
    (quantities[key]?.value ?? Number.NaN) * trainingGraph.inputs[key][1];
  return Object.fromEntries(
    Object.keys(trainingGraph.inputs).map((key) => [key, value(key as keyof TrainingInputs)]),
  ) as unknown as TrainingInputs;
}

/** The equations of training as a person would write them, over typed arrays with what each design states. */
function handwrittenSweep(
  stated: readonly Float64Array[],
  run: TrainingInputs,
  systemPower: number,
  result: Results,
): void {
  const [sizes, data, mfus, pues] = stated as [Float64Array, Float64Array, Float64Array, Float64Array];
  const { carbon, energy, water, hours, days } = result;
  const { flopPerParameterToken, passes, recompute, epochs, peakFlops, count, carbonIntensity, wue, ewif } =
    run;
  const { lifetime, utilisation } = run;
  const { acceleratorEmbodied, hostEmbodied, acceleratorsPerNode } = run;
  for (let row = 0; row < designs; row++) {
    const forwardFlopsPerToken = flopPerParameterToken * sizes[row]!;
    const trainingFlopsPerToken = forwardFlopsPerToken * (passes + recompute);
    const compute = trainingFlopsPerToken * data[row]! * epochs;
    const hardwareUtilisation = (mfus[row]! * (passes + recompute)) / passes;
    const achievedFlops = peakFlops * hardwareUtilisation;
    const acceleratorHours = compute / achievedFlops;
    const duration = acceleratorHours / count;
    const itEnergy = systemPower * acceleratorHours;
    const facilityEnergy = itEnergy * pues[row]!;
    const operationalCarbon = facilityEnergy * carbonIntensity;
    const onSiteWater = itEnergy * wue;
    const offSiteWater = facilityEnergy * ewif;
    const serviceLife = lifetime * utilisation;
    const acceleratorEmbodiedCarbon = (acceleratorHours * acceleratorEmbodied) / serviceLife;
    const hostEmbodiedCarbon = (acceleratorHours * hostEmbodied) / acceleratorsPerNode / serviceLife;
    hours[row] = acceleratorHours / 3600;
    days[row] = duration / 86_400;
    energy[row] = facilityEnergy / 3.6e9;
    water[row] = onSiteWater + offSiteWater;
    carbon[row] = (operationalCarbon + (acceleratorEmbodiedCarbon + hostEmbodiedCarbon)) / 1e6;
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

/**
 * A million designs of the training graph on one core: from opening the sweep to the last number, look-ups and checks
 * included, which the hand-written loop is given; and of an opened sweep, with its axes in either order.
 */
export function sweepThroughput() {
  const [one, other] = [room(), room()];
  const { loss, ...training } = one;
  const constants = constantsOf();
  // Measured, so that no equation gives it.
  const systemPower = estimate(scenario).quantities['systemPower']?.value ?? Number.NaN;
  const against = (name: string, over: readonly AxisInput[], sweepOf: () => Sweep) => {
    const sweep = openSweep(tables, scenario, over);
    const stated = axes.map(({ field }) => {
      const axis = sweep.axes.findIndex((found) => found.field === field);
      return Float64Array.from({ length: designs }, (_, row) => sweep.valuesAt(row)[axis] as number);
    });
    const ratio = compare(
      name,
      'hand-written TypeScript over typed arrays, row by row',
      designs,
      () => {
        sweepOf().run(0, designs, training);
        return training.carbon[designs - 1] ?? 0;
      },
      () => {
        handwrittenSweep(stated, constants, systemPower, other);
        return other.carbon[designs - 1] ?? 0;
      },
      31,
    );
    const apart = (Object.keys(training) as (keyof Results)[]).map((column) =>
      training[column].reduce(
        (most, value, row) => Math.max(most, Math.abs(value / other[column][row]! - 1)),
        0,
      ),
    );
    return { ...ratio, mostApart: Math.max(...apart) };
  };
  const turned = axes.toReversed();
  const [opened, openedTurned] = [axes, turned].map((over) => openSweep(tables, scenario, over));
  const whole = against(
    'sweep of the training graph: carbon, energy, water, hours, days; from opening it to the last number',
    axes,
    () => openSweep(tables, scenario, axes),
  );
  const alone = [
    against('the same, of an opened sweep', axes, () => opened!),
    against('the same, of an opened sweep, axes in the other order', turned, () => openedTurned!),
  ];
  const start = performance.now();
  openSweep(tables, scenario, axes).run(0, designs, { ...training, loss });
  return {
    ...whole,
    opened: alone,
    designs,
    budget: { millionsPerSecond: 1, ratio: 0.8 },
    withLossMillionsPerSecond: Number((designs / (performance.now() - start) / 1000).toPrecision(3)),
  };
}
