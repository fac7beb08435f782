import { serving } from '../src/data/serving.ts';
import type { ServingMeasurement } from '../src/data/types.ts';
import { inferenceTasks } from '../src/fields.ts';
import { median, quantile } from '../src/validation/statistics.ts';
import type { Prior } from './prior.ts';

/** The energy of a request of each task that is not text generation: what was measured, and how far models differ. */
export function taskPriors(): Prior[] {
  const tasks = inferenceTasks
    .filter((task) => task !== 'text-generation')
    .map((task) => {
      const rows = serving.filter((row) => row.task === task && row.energyPerRequest !== undefined);
      // Accelerators alone where anybody measured them, else the whole node.
      const alone = rows.filter(({ boundary }) => boundary.startsWith('gpu'));
      return { task, rows: alone.length > 0 ? alone : rows };
    });
  const usual = usualSpread(tasks.map(({ rows }) => rows));
  return tasks.map(({ task, rows }) => prior(task, rows, usual));
}

/** Models from which on the measurements of a task say how far its models differ. */
const enough = 4;

const familiesOf = (rows: readonly ServingMeasurement[]): string[] => [
  ...new Set(rows.map(({ family }) => family)),
];

/** How far models of one task lie from its median in nine of ten cases, over the tasks with enough models. */
function usualSpread(tasks: readonly (readonly ServingMeasurement[])[]): number {
  const ratios = tasks
    .filter((rows) => familiesOf(rows).length >= enough)
    .flatMap((rows) => {
      const middle = median(rows.map(({ energyPerRequest = Number.NaN }) => energyPerRequest));
      return rows.map(({ energyPerRequest = Number.NaN }) => Math.abs(Math.log(energyPerRequest / middle)));
    });
  return Math.exp(quantile(ratios, 0.9));
}

function prior(task: string, rows: readonly ServingMeasurement[], usual: number): Prior {
  const energies = rows.map(({ energyPerRequest }) => energyPerRequest ?? Number.NaN);
  const families = familiesOf(rows);
  const middle = median(energies);
  // One model or three say little of how far models differ: the spread of other tasks is then the least.
  const [low, high] = families.length < enough ? [middle / usual, middle * usual] : [middle, middle];
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
  const widened = families.length < enough ? ' The range is at least that of tasks with more models.' : '';
  return {
    id: `request-energy/${task}`,
    quantity: 'requestEnergy',
    value: middle,
    low: Math.min(low, quantile(energies, 0.05)),
    high: Math.max(high, quantile(energies, 0.95)),
    unit: 'Wh_it',
    basis: alone ? 'accelerators' : 'node',
    source: 'flopprint-fit',
    locator: 'packages/flopprint/fit/taskPriors.ts',
    note: `Median and 90 % range of ${rows.length} measurements of ${families.length} models; ${error}.${widened}${machine}`,
  };
}
