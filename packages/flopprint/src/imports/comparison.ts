import type { Amount, Estimate } from '../estimate.ts';
import type { Quantity } from '../quantity.ts';
import { parseUnit } from '../units.ts';
import type { Compared } from './nextRun.ts';
import { known, type Imported } from './record.ts';

/** A figure of the plan beside that of the run. */
export interface Comparison {
  readonly key: Compared;
  /** With its 90 % interval. */
  readonly planned: Amount;
  /** As it was measured. */
  readonly actual: Amount;
  /** Actual over planned. */
  readonly ratio: number;
  /** Whether the run lies in the 90 % interval of the plan; absent where the plan has none. */
  readonly isInside?: boolean;
  /** `reported` by the file, or `computed` from its energy at the place of the plan. */
  readonly from: 'reported' | 'computed';
}

/** Sets what a file has beside what the plan has; carbon that a file does not have is that of the plan with its energy. */
export function compare(
  { quantities }: Estimate,
  { total }: Imported,
  observed: Estimate | undefined,
): { readonly comparisons: Comparison[]; readonly carbonNote: readonly string[] } {
  const energy = total.itEnergy;
  const computed = energy && observed?.quantities['operationalCarbon'];
  const carbon = total.carbon ?? (computed ? { value: computed.value, unit: computed.unit } : undefined);
  const actual: Readonly<Record<Compared, Amount | undefined>> = {
    acceleratorHours: total.acceleratorHours,
    duration: total.runs === 1 && total.hours ? inDays(total.hours) : undefined,
    itEnergy: energy,
    operationalCarbon: carbon,
  };
  const comparisons = (Object.keys(actual) as Compared[]).flatMap((key): Comparison[] => {
    const [plan, run] = [quantities[key], actual[key]];
    if (!plan || !run || !(plan.value > 0)) return [];
    const { p5, p95 } = plan;
    return [
      {
        key,
        planned: amountOf(plan),
        actual: run,
        ratio: run.value / plan.value,
        ...(p5 === undefined || p95 === undefined ? {} : { isInside: run.value >= p5 && run.value <= p95 }),
        from: key === 'operationalCarbon' && !total.carbon ? 'computed' : 'reported',
      },
    ];
  });
  const carbonNote = total.carbon
    ? ['The carbon of the run is as its file reports it, with the carbon intensity and PUE of that tool.']
    : computed
      ? [
          'The file reports no carbon: it is that of its energy with the PUE and carbon intensity of the plan.',
        ]
      : [];
  return { comparisons, carbonNote };
}

function inDays({ value }: Amount): Amount {
  return { value: (value * parseUnit('h').factor) / parseUnit('day').factor, unit: 'day' };
}

function amountOf({ value, unit, p5, p50, p95 }: Quantity): Amount {
  return { value, unit, ...known({ p5, p50, p95 }) };
}
