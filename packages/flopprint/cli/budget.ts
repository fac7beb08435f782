import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import { readNumber } from '../src/number.ts';
import { bestInBudget, budgetUnits, readBudget, withinTime, type BudgetKind } from '../src/sweep.ts';
import { tables } from '../src/tables.ts';
import { readScenarioFile } from './readFile.ts';

const usage =
  'flopprint budget <scenario.json|-> --carbon 50t | --energy … | --water … | --hours … | --days … | --accelerators 512 --within 30d [--serve tokens] [--format table|json]';
const kinds = Object.keys(budgetUnits) as BudgetKind[];

/** `flopprint budget`: the best model that an amount of carbon, energy, water or time allows. */
export function budgetCommand(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      carbon: { type: 'string' },
      energy: { type: 'string' },
      water: { type: 'string' },
      hours: { type: 'string' },
      days: { type: 'string' },
      accelerators: { type: 'string' },
      within: { type: 'string' },
      serve: { type: 'string' },
      format: { type: 'string' },
    },
  });
  const { accelerators, within } = values;
  const asked = kinds.filter((kind) => values[kind] !== undefined);
  if (positionals.length !== 1 || asked.length + (accelerators === undefined ? 0 : 1) !== 1)
    throw new InputError('', `one scenario and one budget; usage: ${usage}`);
  if ((accelerators === undefined) !== (within === undefined))
    throw new InputError(
      '',
      'a number of accelerators and a time go together: --accelerators 512 --within 30d',
    );
  const format = values.format ?? 'table';
  if (format !== 'table' && format !== 'json')
    throw new InputError('--format', `"${format}" is not one of table, json`);
  const [stated] = asked;
  const limit = stated && ([stated, readBudget(stated, values[stated] ?? '')] as const);
  const serve = values.serve === undefined ? undefined : readNumber('--serve', values.serve, 'token');
  const read = readScenarioFile(positionals[0] ?? '-');
  const { scenario, kind, amount } = limit
    ? { scenario: read, kind: limit[0], amount: limit[1] }
    : withinTime(read, accelerators ?? '', within ?? '');
  const budget = { kind, amount, ...(serve === undefined ? {} : { serve }) };
  const answer = bestInBudget(tables, scenario, budget);
  const original = bestInBudget(tables, scenario, { ...budget, fit: 'hoffmann' });
  if (format === 'json') {
    const { estimate, ...rest } = answer;
    const { parameters, tokens, loss } = original;
    const others = { hoffmann: { parameters, tokens, loss } };
    console.log(
      JSON.stringify(
        { schema: 'flopprint/budget@1', budget, ...rest, others, total: estimate.total },
        null,
        2,
      ),
    );
    return 0;
  }
  const { total, quantities } = answer.estimate;
  const range = (key: 'parameters' | 'tokens' | 'loss'): string => {
    const [low, high] = answer.ranges?.[key] ?? [];
    return low === undefined || high === undefined ? '' : ` (${formatNumber(low)} to ${formatNumber(high)})`;
  };
  const days = quantities['duration'];
  console.log(
    [
      `The best model within ${formatAmount({ value: amount, unit: budgetUnits[kind] })}${accelerators === undefined ? '' : ` of ${accelerators} accelerators`}${serve === undefined ? '' : `, ${formatNumber(serve)} tokens of service included`}`,
      '',
      `parameters  ${formatNumber(answer.parameters)}${range('parameters')}`,
      `tokens      ${formatNumber(answer.tokens)}${range('tokens')}`,
      `loss        ${formatNumber(answer.loss, 4)} nat/token${range('loss')}`,
      '',
      ...(total.carbon ? [`carbon  ${formatAmount(total.carbon)}`] : []),
      ...(total.energy ? [`energy  ${formatAmount(total.energy)}`] : []),
      ...(total.water ? [`water   ${formatAmount(total.water)}`] : []),
      ...(days ? [`days    ${formatAmount(days)}`] : []),
      '',
      'law: the replication of Chinchilla by Besiroglu et al. 2024; 90 % ranges from its standard errors alone',
      `the original fit of Hoffmann et al. 2022 would give ${formatNumber(original.parameters)} parameters and ${formatNumber(original.tokens)} tokens`,
      '',
      `scenario: ${JSON.stringify(answer.scenario)}`,
    ].join('\n'),
  );
  return 0;
}
