import { serving } from '../src/data/serving.ts';
import type { ServingMeasurement } from '../src/data/types.ts';
import { inferenceTasks } from '../src/fields.ts';
import { median, quantile } from '../src/validation/statistics.ts';
import type { Prior } from './prior.ts';

/** The energy of a request of each task that is not text generation: what was measured, and how far models differ. */
export function taskPriors(): Prior[] {
  return inferenceTasks
    .filter((task) => task !== 'text-generation')
    .map((task) => {
      const rows = serving.filter((row) => row.task === task && row.energyPerRequest !== undefined);
      // Accelerators alone where anybody measured them, else the whole node.
      const alone = rows.filter(({ boundary }) => boundary.startsWith('gpu'));
      return prior(task, alone.length > 0 ? alone : rows);
    });
}

function prior(task: string, rows: readonly ServingMeasurement[]): Prior {
  const energies = rows.map(({ energyPerRequest }) => energyPerRequest ?? Number.NaN);
  const families = [...new Set(rows.map(({ family }) => family))];
  const errors = families.flatMap((family) => {
    const others = median(energies.filter((_energy, index) => rows[index]?.family !== family));
    return energies.flatMap((energy, index) =>
      rows[index]?.family === family ? [Math.abs(others / energy - 1)] : [],
    );
  });
  const error =
    families.length > 1
      ? `a median from the other models is ${(median(errors) * 100).toFixed(0)} % off (median)`
      : 'one model, so its error is not known';
  const alone = rows.every(({ boundary }) => boundary.startsWith('gpu'));
  const machine = alone ? '' : ' Of a whole node of eight accelerators, of which one worked.';
  return {
    id: `request-energy/${task}`,
    quantity: 'requestEnergy',
    value: median(energies),
    low: quantile(energies, 0.05),
    high: quantile(energies, 0.95),
    unit: 'Wh_it',
    basis: alone ? 'accelerators' : 'node',
    source: 'flopprint-fit',
    locator: 'packages/flopprint/fit/taskPriors.ts',
    note: `Median and 90 % range of ${rows.length} measurements of ${families.length} models; ${error}.${machine}`,
  };
}
