/** The samples of a plan as a person would write them: one loop over typed arrays, for the comparison in the benchmark. */
import { intervalOf } from '../../packages/flopprint/src/simulate.ts';
import { normalsOf } from '../../packages/flopprint/src/random.ts';

/** An input: the name of its stream, what it is worth, its 90 % range, and the factor to base units. */
export interface Input {
  readonly stream: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Inputs of the training equations for a run whose efficiency is predicted and whose system power is known. */
export interface PlanInputs {
  readonly compute: number;
  readonly count: number;
  readonly consumedShare: number;
  readonly acceleratorsPerNode: number;
  readonly varying: Readonly<Record<VaryingInput, Input>>;
}
export type VaryingInput =
  | 'generationMfu'
  | 'efficiencyResidual'
  | 'peakFlops'
  | 'systemPower'
  | 'pue'
  | 'carbonIntensity'
  | 'wue'
  | 'ewif'
  | 'acceleratorEmbodied'
  | 'hostEmbodied'
  | 'lifetime'
  | 'utilisation';

const normal95 = 1.6448536269514722;

function drawn(
  input: Input,
  seed: number,
  length: number,
  exp: (x: number) => number,
  floor = 0,
): Float64Array {
  const { stream, value, low, high } = input;
  const column = normalsOf(seed, stream, length);
  const [down, up] = [
    Math.log((value - floor) / (low - floor)) / normal95,
    Math.log((high - floor) / (value - floor)) / normal95,
  ];
  for (let row = 0; row < length; row++) {
    const z = column[row]!;
    column[row] = floor + (value - floor) * exp(z * (z < 0 ? down : up));
  }
  return column;
}

/** p5, p50 and p95 of everything that a result shows, in base units. */
export function handwrittenSimulation(
  { compute, count, acceleratorsPerNode, varying }: PlanInputs,
  seed: number,
  length: number,
  exp: (x: number) => number = Math.exp,
) {
  const draw = (name: VaryingInput, floor?: number): Float64Array =>
    drawn(varying[name], seed, length, exp, floor);
  const [generation, residual, peak, power] = [
    draw('generationMfu'),
    draw('efficiencyResidual'),
    draw('peakFlops'),
    draw('systemPower'),
  ];
  const [pue, grid, wue, ewif] = [draw('pue', 1), draw('carbonIntensity'), draw('wue'), draw('ewif')];
  const [made, host, life, use] = [
    draw('acceleratorEmbodied'),
    draw('hostEmbodied'),
    draw('lifetime'),
    draw('utilisation'),
  ];
  const column = (): Float64Array => new Float64Array(length);
  const [hours, duration, itEnergy, facilityEnergy] = [column(), column(), column(), column()];
  const [operational, embodied, carbon, water] = [column(), column(), column(), column()];
  for (let row = 0; row < length; row++) {
    const time = compute / (peak[row]! * generation[row]! * residual[row]!);
    const machines = power[row]! * time;
    const facility = machines * pue[row]!;
    const electricity = facility * grid[row]!;
    const making = ((made[row]! + host[row]! / acceleratorsPerNode) * time) / (life[row]! * use[row]!);
    hours[row] = time;
    duration[row] = time / count;
    itEnergy[row] = machines;
    facilityEnergy[row] = facility;
    operational[row] = electricity;
    embodied[row] = making;
    carbon[row] = electricity + making;
    water[row] = machines * wue[row]! + facility * ewif[row]!;
  }
  return [hours, duration, itEnergy, facilityEnergy, operational, embodied, carbon, water].map((samples) =>
    intervalOf(samples, 1),
  );
}
