import { InputError } from '../src/errors.ts';
import { formatAmount, formatInterval, thinSpace } from '../src/format.ts';
import {
  combine,
  leverPhases,
  leversFor,
  type AppliedLever,
  type CombinedLevers,
  type Difference,
  type LeftOutLever,
  type LeverRanking,
} from '../src/levers.ts';
import { rankedBy } from '../src/ranking.ts';
import { sourceOf } from '../src/rows.ts';
import { tables } from '../src/tables.ts';
import { oneOf, readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { changeText, textTable } from './table.ts';

const usage =
  'flopprint levers <scenario.json|-> [--apply lever,lever…] [--phase training|postTraining|inference] [--by carbon|water] [--format table|json]';

/** `flopprint levers`: what would lower the footprint of a run, or several of them together. */
export function leversCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 1, most: 1 });
  const by = oneOf('--by', given.by ?? 'carbon', rankedBy);
  const phase = given.phase === undefined ? undefined : oneOf('--phase', given.phase, leverPhases);
  if (given.apply !== undefined && phase !== undefined)
    throw new InputError('--phase', 'says which levers are ranked; leave it out beside --apply');
  const scenario = readScenarioFile(given.positionals[0] ?? '-');
  const options = { by, ...(given.samples === undefined ? {} : { samples: given.samples }) };
  if (given.apply === undefined) {
    const ranking = leversFor(tables, scenario, { ...options, ...(phase ? { phase } : {}) });
    console.log(
      given.format === 'json'
        ? json({ ...ranking, ranked: ranking.ranked.map(told), leftOut: ranking.leftOut.map(toldReason) })
        : rankingText(ranking),
    );
    return 0;
  }
  const ids = given.apply.split(',').map((id) => id.trim());
  if (ids.some((id) => id === '')) throw new InputError('--apply', 'names no lever between its commas');
  const combined = combine(tables, scenario, ids, options);
  console.log(
    given.format === 'json'
      ? json({
          ...combined,
          applied: combined.applied.map(told),
          refused: combined.refused.map(toldReason),
        })
      : combinedText(combined),
  );
  return 0;
}

const json = (document: object): string => JSON.stringify(document, null, 2);

/** Without the estimate, which is that of the scenario beside it. */
function told({ lever, effect, changes, fields, assumption, scenario }: AppliedLever): object {
  return { ...lever, effect, changes, fields, ...(assumption ? { assumption } : {}), scenario };
}

function toldReason({ lever: { id, name }, reason }: LeftOutLever): object {
  return { id, name, reason };
}

function rankingText({ present, ranked, leftOut, by }: LeverRanking): string {
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason);
  return [
    `this run: ${presentText(present)}`,
    '',
    ...(ranked.length > 0 ? [leverTable(ranked), ''] : ['no lever of the catalogue acts on it', '']),
    ...ranked.flatMap(costText),
    '',
    evidenceText,
    'a figure of one case counts for another run from no effect up to that figure',
    `sorted by ${by}; change from this run, 90 % interval`,
    '',
    ...[...reasons].map(([reason, left]) => `left out: ${namesText(left)}: ${reason}`),
  ].join('\n');
}

const named = 12;
function namesText(left: readonly LeftOutLever[]): string {
  return left.length > named
    ? `${left.length} levers (--format json names them)`
    : left.map(({ lever }) => lever.id).join(', ');
}

function combinedText({ present, applied, refused, order, changes }: CombinedLevers): string {
  const { carbon, energy, water, time } = changes;
  return [
    `this run: ${presentText(present)}`,
    '',
    ...(applied.length > 0
      ? [
          textTable(
            [['together', 'carbon', 'energy', 'water', 'accelerator-hours']].concat([
              ['', ...[carbon, energy, water, time].map(differenceText)],
            ]),
          ),
          '',
          `applied in this order (${order}), each with all before it:`,
          leverTable(applied),
          '',
          ...applied.flatMap(costText),
        ]
      : ['none of them acts on it']),
    ...refused.map(({ lever, reason }) => `refused: ${lever.id}: ${reason}`),
  ].join('\n');
}

function presentText({ carbon, water }: LeverRanking['present']): string {
  const parts = [
    ...(carbon ? [formatAmount(carbon)] : []),
    ...(water ? [`${formatAmount(water)} of water`] : []),
  ];
  return parts.join(', ');
}

function leverTable(rows: readonly AppliedLever[]): string {
  const cells = rows.map(({ lever, changes: { carbon, water, energy, time } }) => [
    lever.id,
    lever.fourM,
    carbon ? changeText(carbon) : '–',
    intervalText(carbon),
    water ? changeText(water) : '–',
    energy ? changeText(energy) : '–',
    time ? changeText(time) : '–',
    `${lever.evidence}${lever.confidence === 'unverified' ? '*' : ''}`,
  ]);
  return textTable(
    [['lever', '4 M', 'carbon', '', 'water', 'energy', 'hours', 'evidence'], ...cells],
    [2, 4, 5, 6],
  );
}

/** What a lever costs, by whom, and what is assumed. */
function costText({ lever, assumption }: AppliedLever): string[] {
  const { id, name, conditions, cost = 'not stated', source, acts, reason } = lever;
  const from = sourceOf(source);
  return [
    `${id}: ${name}${conditions ? ` (${conditions})` : ''}. Cost: ${cost.replace(/\.$/, '')}. ${from ? `${from.authors} (${from.year}), ${from.url}` : source}`,
    ...(assumption ? [`  assumed: ${assumption}`] : []),
    ...(acts === 'empirical' && reason ? [`  the published factor alone: ${reason}`] : []),
  ];
}

const evidenceText =
  'evidence: A measured energy or carbon, B measured time, tokens, operations or memory, C simulated or estimated, D claimed; * not read in the paper itself';

function intervalText(difference: Difference | undefined): string {
  if (difference?.p5 === undefined || difference.p95 === undefined) return '';
  return formatInterval(difference as Required<Difference>);
}

function differenceText(difference: Difference | undefined): string {
  if (!difference) return '–';
  const interval = intervalText(difference);
  return `${changeText(difference)}${interval ? `,${thinSpace}${interval}` : ''}`;
}
