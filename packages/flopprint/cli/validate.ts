import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';
import { tables } from '../src/tables.ts';
import type { Score } from '../src/validation/statistics.ts';
import { validateServing, type ServingValidation } from '../src/validation/validateServing.ts';
import {
  validateTraining,
  type CoveredScore,
  type TrainingValidation,
} from '../src/validation/validateTraining.ts';
import { readArguments } from './arguments.ts';
import { readText } from './readFile.ts';
import { readServingCsv } from './servingFile.ts';
import { readTrainingCsv } from './trainingFile.ts';
import { textTable } from './table.ts';

const limit = 64;
const usage = 'flopprint validate inference|training <csv> [--cross-validate family] [--format text|json]';

/** `flopprint validate`. */
export function validateCommand(argv: readonly string[]): number {
  const { positionals, format, crossValidate } = readArguments(argv, usage, { least: 2, most: 2 });
  const [what = '', path = '-'] = positionals;
  if (what !== 'inference' && what !== 'training')
    throw new InputError(
      'validate',
      `"${what}" is neither inference nor training${didYouMean(what, ['inference', 'training'])}`,
    );
  if (crossValidate !== undefined && crossValidate !== 'family')
    throw new InputError(
      '--cross-validate',
      `"${crossValidate}" is not family; rows of one family are not independent`,
    );
  if (what === 'training') return validateRuns(path, format, crossValidate);
  const rows = readServingCsv(readText(path, limit), path === '-' ? 'standard input' : path);
  const validation = validateServing(tables, rows, crossValidate ? { crossValidate } : {});
  if (validation.overall.n === 0)
    throw new InputError(
      path,
      `no row can be used: ${validation.unused[0]?.reason ?? 'there is none'}; see the columns of data/serving.csv`,
    );
  if (crossValidate && Object.keys(validation.by['family'] ?? {}).length === 1)
    throw new InputError(
      '--cross-validate',
      'needs two families or more; leave it out to use the shipped constants',
    );
  console.log(format === 'json' ? JSON.stringify(validation, null, 2) : validationText(validation));
  return 0;
}

function validateRuns(path: string, format: string, crossValidate: 'family' | undefined): number {
  const runs = readTrainingCsv(readText(path, limit), path === '-' ? 'standard input' : path);
  const validation = validateTraining(tables, runs, crossValidate ? { crossValidate } : {});
  if (validation.overall.hours.n === 0 && validation.overall.energy.n === 0)
    throw new InputError(
      path,
      `no row can be used: ${validation.unused[0]?.reason ?? 'there is none'}; see the columns of data/runs.csv`,
    );
  console.log(format === 'json' ? JSON.stringify(validation, null, 2) : trainingText(validation));
  return 0;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function cells(name: string, { n, medianApe, p90Ape, within2x, bias }: Score): string[] {
  return [name, String(n), percent(medianApe), percent(p90Ape), percent(within2x), percent(bias)];
}

function validationText({
  overall,
  by,
  baselines,
  unused,
  constants,
  version,
  data,
}: ServingValidation): string {
  const head = ['', 'rows', 'median error', '90th percentile', 'within 2x', 'bias'];
  const right = head.map((_cell, index) => index).slice(1);
  const groups = Object.entries(by).flatMap(([name, scores]) => [
    [`by ${name}`],
    ...Object.entries(scores).map(([group, scored]) => cells(`  ${group}`, scored)),
  ]);
  const others = Object.values(baselines).map(({ about, errorRatio, ...scored }) => [
    ...cells(about, scored),
    `flopprint errs ${errorRatio.toFixed(2)} times as much`,
  ]);
  const reasons = new Map<string, number>();
  for (const { reason } of unused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    'Energy of the accelerators for an output token, predicted against measured',
    '',
    textTable([head, cells(`flopprint, ${constants}`, overall), ...others], right.concat(head.length)),
    '',
    textTable(groups, right),
    '',
    ...[...reasons].map(([reason, count]) => `${count} rows not used: ${reason}`),
    `flopprint ${version} · data ${data}`,
  ].join('\n');
}

const measures = {
  hours: 'accelerator-hours, blind',
  energy: 'energy, blind',
  energyGivenHours: 'energy, hours given',
  carbon: 'carbon, PUE and grid given',
} as const;

function coveredCells(name: string, scored: CoveredScore): string[] {
  const inside = scored.coverage90 === undefined ? '' : percent(scored.coverage90);
  return [...cells(name, scored), inside, String(scored.families)];
}

function trainingText({
  overall,
  by,
  baselines,
  rows,
  unused,
  constants,
  version,
  data,
}: TrainingValidation): string {
  const head = [
    '',
    'rows',
    'median error',
    '90th percentile',
    'within 2x',
    'bias',
    'in 90 % interval',
    'families',
  ];
  const right = head.map((_cell, index) => index).slice(1);
  const known = Object.entries(measures).filter(([key]) => overall[key as keyof typeof measures].n > 0);
  const reasons = new Map<string, number>();
  for (const { reason } of unused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    `Published training runs, predicted against published; flopprint ${constants}`,
    '',
    textTable(
      [
        head,
        ...known.map(([key, words]) => coveredCells(words, overall[key as keyof typeof measures])),
        ...Object.values(baselines).map(({ about, ...scored }) => cells(`hours by ${about}`, scored)),
      ],
      right,
    ),
    '',
    textTable(
      Object.entries(by).flatMap(([name, scores]) => [
        [`hours by ${name}`],
        ...Object.entries(scores).map(([group, scored]) => coveredCells(`  ${group}`, scored)),
      ]),
      right,
    ),
    '',
    ...[...reasons].map(([reason, count]) => `${count} rows not used: ${reason}`),
    ...rows.flatMap(({ id, hoursUnused }) =>
      hoursUnused ? [`hours of ${id} not used: ${hoursUnused}`] : [],
    ),
    `flopprint ${version} · data ${data}`,
  ].join('\n');
}
