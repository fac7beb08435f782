import type { Constant } from '../data/types.ts';
import { generationOf } from '../resolve/efficiency.ts';
import type { Tables } from '../tables.ts';
import { minimise } from './minimise.ts';
import { measuredHours, predictRun, type TrainingCase } from './trainingCases.ts';

/** Generations with an efficiency of their own; every other has that of all. */
export const fittedGenerations = ['ampere', 'hopper', 'blackwell', 'volta', 'tpu'] as const;

/** A run as the fit takes it. */
export interface EfficiencyRow {
  readonly id: string;
  readonly family: string;
  readonly device: string;
  readonly generation: string;
  readonly mixture: boolean;
  /** MFU by 6·N·D, of the published hours. */
  readonly mfu: number;
}

/** The efficiency of each run with hours of tier A or B: the one predicted, by predicted over published hours. */
export function efficiencyRows(tables: Tables, cases: readonly TrainingCase[]): EfficiencyRow[] {
  return cases.flatMap((one): EfficiencyRow[] => {
    const hours = measuredHours(one.row);
    const { quantities } = predictRun(tables, one);
    const predicted = quantities['acceleratorHours']?.value;
    const mfu = quantities['mfu']?.value;
    if (hours === undefined || predicted === undefined || mfu === undefined) return [];
    return [
      {
        id: one.row.id,
        family: one.row.family,
        device: one.device,
        generation: generationOf({ id: one.device }),
        mixture: one.scenario.model?.activeParameters !== undefined,
        mfu: (mfu * predicted) / hours,
      },
    ];
  });
}

/** Efficiencies by id of data/priors.csv. */
export type Efficiencies = Readonly<Record<string, number>>;

/** How strongly a generation is held to the mean of all: as a run that shows no difference. */
const shrinkage = 0.1;
const search = { step: 0.2, finest: 0.0005 } as const;

/**
 * Efficiency of every generation and the factor of mixtures: least mean absolute error of the logarithm, each family
 * weighted by the root of its runs, each difference held to none.
 */
export function fitEfficiency(rows: readonly EfficiencyRow[]): Efficiencies {
  const sizes = new Map<string, number>();
  for (const { family } of rows) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const weights = rows.map(({ family }) => 1 / Math.sqrt(sizes.get(family) ?? 1));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const loss = (point: readonly number[]): number => {
    const errors = rows.map(({ mfu, ...row }) => Math.abs(Math.log(mfu) - logOf(row, point)));
    const mean = errors.reduce((sum, error, index) => sum + error * (weights[index] ?? 0), 0) / whole;
    const held = point.slice(1).reduce((sum, difference) => sum + difference * difference, 0);
    return mean + (shrinkage * held) / rows.length;
  };
  const start = [Math.log(1 / 3), ...fittedGenerations.map(() => 0), 0];
  const found = minimise(loss, start, search);
  const all = found[0] ?? 0;
  return {
    'training-mfu/all': Math.exp(all),
    ...Object.fromEntries(
      fittedGenerations.map((name, index) => [
        `training-mfu/${name}`,
        Math.exp(all + (found[index + 1] ?? 0)),
      ]),
    ),
    'training-mixture-factor': Math.exp(found.at(-1) ?? 0),
  };
}

function logOf(
  { generation, mixture }: Pick<EfficiencyRow, 'generation' | 'mixture'>,
  point: readonly number[],
): number {
  const index = fittedGenerations.findIndex((name) => name === generation);
  const own = index === -1 ? 0 : (point[index + 1] ?? 0);
  return (point[0] ?? 0) + own + (mixture ? (point.at(-1) ?? 0) : 0);
}

/** The efficiency that a fit predicts for a run. */
export function efficiencyUnder(
  { generation, mixture }: Pick<EfficiencyRow, 'generation' | 'mixture'>,
  fit: Efficiencies,
): number {
  const own = fit[`training-mfu/${generation}`] ?? fit['training-mfu/all'] ?? Number.NaN;
  return own * (mixture ? (fit['training-mixture-factor'] ?? 1) : 1);
}

/** The efficiencies that the tables ship. */
export function shippedEfficiencies(tables: Tables): Efficiencies {
  return Object.fromEntries(
    tables.priors
      .filter(({ id }: Constant) => id.startsWith('training-mfu/') || id === 'training-mixture-factor')
      .map(({ id, value }) => [id, value]),
  );
}

/** For each family, the fit of all the others. */
export function efficienciesWithout(rows: readonly EfficiencyRow[]): ReadonlyMap<string, Efficiencies> {
  const families = [...new Set(rows.map(({ family }) => family))].sort();
  return new Map(
    families.map((family) => [family, fitEfficiency(rows.filter((row) => row.family !== family))]),
  );
}
