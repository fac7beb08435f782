import { hourlyWater } from '../src/data/hourlyWater.ts';
import { formatAmount, formatNumber, thinSpace } from '../src/format.ts';
import {
  policies,
  readSlack,
  schedule,
  type Plan,
  type PlanChange,
  type Schedule,
  type ScheduleOptions,
} from '../src/schedule.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint when <scenario.json|-> [--slack 24h|5%] [--later] [--pause] [--follow] [--format table|json]';

/** `flopprint when`: what a later start, pauses or a power that follows the grid would save. */
export function whenCommand(argv: readonly string[]): number {
  const flags = policies.filter((policy) => argv.includes(`--${policy}`));
  const rest = argv.filter((one) => !policies.some((policy) => one === `--${policy}`));
  const given = readArguments(rest, usage, { least: 1, most: 1 });
  const scenario = readScenarioFile(given.positionals[0] ?? '-');
  const options: ScheduleOptions = {
    ...(given.slack === undefined ? {} : readSlack('--slack', given.slack)),
    ...(flags.length > 0 ? { policies: flags } : {}),
  };
  const result = schedule({ ...tables, hourlyWater }, scenario, options);
  console.log(given.format === 'json' ? JSON.stringify(result, null, 2) : text(result));
  return 0;
}

const names: Readonly<Record<Plan['policy'], string>> = {
  now: 'at once',
  later: 'later start',
  pause: 'pauses',
  limit: 'lower power, the same in every hour',
  follow: 'power that follows the grid',
};

function text({ zone, trace, duration, slack, start, plans, notes }: Schedule): string {
  const rows = plans.map((plan) => [
    names[plan.policy],
    plan.sight ?? '',
    formatAmount(plan.carbon),
    plan.policy === 'now' ? '' : changeText(plan.carbonChange, start),
    plan.policy === 'now' ? '' : changeText(plan.heldChange, start),
    plan.water ? formatAmount(plan.water) : '–',
    plan.policy === 'now' || !plan.waterChange ? '' : percent(plan.waterChange.share),
    plan.policy === 'now' ? '' : `+${formatNumber(plan.delay, 2)}${thinSpace}h`,
  ]);
  return [
    `${formatNumber(duration)} h of training in ${zone}, its end up to ${formatNumber(slack)} h later; ${
      typeof start === 'number' ? `mean over ${start} starts of the year` : `from ${start}`
    }`,
    '',
    textTable([['', '', 'carbon', '', 'machines held', 'water', '', 'ends'], ...rows], [2, 3, 4, 5, 6, 7]),
    '',
    'foresight: every hour is known beforehand, the bound; persistence: each day is taken to be as the one before',
    'machines held: idle, not lent to others, while the run waits',
    ...notes,
    `trace ${trace}`,
  ].join('\n');
}

function changeText({ share, p5, p95 }: PlanChange, start: string | number): string {
  return typeof start === 'number' ? `${percent(share)} (${percent(p5)} to ${percent(p95)})` : percent(share);
}

const hundred = 100;
function percent(share: number): string {
  const shown = formatNumber(hundred * share, 2);
  return `${share > 0 ? '+' : ''}${shown}${thinSpace}%`;
}
