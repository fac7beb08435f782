import { runs } from '../src/data/runs.ts';
import { estimate } from '../src/estimateWithData.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import {
  carbonPerFlop,
  cardOf,
  compareIndicators,
  completenessOf,
  indicatorKeys,
  labelAmong,
  type IndicatorKey,
} from '../src/indicators.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

const usage = 'flopprint indicators <first.json> <second.json> … [--format table|json]';
const most = 20;

/** `flopprint indicators`: parameters, compute, hours, energy, carbon and water side by side. */
export function indicatorsCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 2, most });
  const scenarios = given.positionals.map(readScenarioFile);
  const table = compareIndicators(tables, scenarios);
  const reference = carbonPerFlop(tables, runs);
  const labels = scenarios.map((scenario) => {
    const own = estimate(scenario);
    const { compute, carbon } = own.quantities;
    return {
      ...(compute && carbon ? { label: labelAmong(carbon.value / compute.value, reference) } : {}),
      completeness: completenessOf(cardOf(own)),
    };
  });
  if (given.format === 'json') {
    console.log(JSON.stringify({ ...table, labels }, null, 2));
    return 0;
  }
  const rows = table.rows.map(({ name, amounts }, index) => [
    name,
    ...indicatorKeys.map((key) => {
      const amount = amounts[key];
      return amount ? formatAmount(amount) : '–';
    }),
    labels[index]?.label ?? '–',
    labels[index]?.completeness.class ?? '',
  ]);
  const names: Readonly<Record<IndicatorKey, string>> = {
    parameters: 'parameters',
    compute: 'compute',
    hours: 'accelerator-hours',
    energy: 'energy',
    carbon: 'carbon',
    water: 'water',
  };
  console.log(
    [
      textTable(
        [['', ...indicatorKeys.map((key) => names[key]), 'label', 'report'], ...rows],
        [1, 2, 3, 4, 5, 6],
      ),
      '',
      ...table.disagreements.map(
        ({ lower, other, by, against }) =>
          `rankings disagree: ${lower} is lower by ${names[by]}, ${other} by ${names[against]}`,
      ),
      `label: fifths of carbon for each operation among ${formatNumber(reference.length)} published runs, each on its own boundary, A the lowest; it does not call a run good`,
      'report: which fields of co2_eq_emissions in a model card could be filled from what is stated',
    ].join('\n'),
  );
  return 0;
}
