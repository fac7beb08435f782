import { formatAmount } from '../src/format.ts';
import { compareMethods, type MethodResult } from '../src/methods/estimateByMethod.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

/** `flopprint methods`: every method that accepts the scenario, side by side. */
export function methodsCommand(argv: readonly string[]): number {
  const { positionals, format } = readArguments(
    argv,
    'flopprint methods <scenario.json|-> [--format table|json]',
    {
      least: 1,
      most: 1,
    },
  );
  const results = compareMethods(tables, readScenarioFile(positionals[0] ?? '-'));
  if (format === 'json') {
    const rows = results.map(({ estimate, ...rest }) => ({
      ...rest,
      ...(estimate ? { total: estimate.total, phases: estimate.phases } : {}),
    }));
    console.log(JSON.stringify({ schema: 'flopprint/methods@1', methods: rows }, null, 2));
    return 0;
  }
  console.log(methodsText(results));
  return 0;
}

function methodsText(results: readonly MethodResult[]): string {
  const own = results[0]?.estimate?.total.carbon?.value;
  const accepted = results.filter(({ estimate }) => estimate !== undefined);
  const rows = accepted.map(({ name, estimate, differs }) => {
    const total = estimate?.total;
    const carbon = total?.carbon;
    const ratio = carbon && own ? `× ${(carbon.value / own).toPrecision(2)}` : '';
    return [
      name,
      carbon ? formatAmount(carbon) : '–',
      ratio,
      total?.energy ? formatAmount(total.energy) : '–',
      differs ?? '',
    ];
  });
  const head = ['method', 'carbon', 'of ours', 'energy', 'why it differs'];
  const refused = results.filter(({ estimate }) => estimate === undefined);
  const reasons = refused.map(({ name, reason }) => `not applicable: ${name}: ${reason ?? ''}`);
  return [textTable([head, ...rows], [1, 2, 3]), ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}
