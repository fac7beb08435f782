import { countries } from '../src/data/countries.ts';
import { InputError } from '../src/errors.ts';
import { formatAmount, formatNumber } from '../src/format.ts';
import {
  countriesWithin,
  placeKinds,
  rankAccelerators,
  rankedBy,
  rankPlaces,
  type RankedAccelerator,
  type RankedPlace,
  type Ranking,
  type Standing,
} from '../src/ranking.ts';
import { tables } from '../src/tables.ts';
import { oneOf, readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { changeText, textTable } from './table.ts';

const usage =
  'flopprint rank places|accelerators <scenario.json|-> [--kind countries|regions] [--within EU|US|…] [--provider aws|gcp|…] [--by carbon|water] [--format table|json]';
const subjects = ['places', 'accelerators'] as const;

/** `flopprint rank`: the same run at every place, or on every accelerator, the lowest first. */
export function rankCommand(argv: readonly string[]): number {
  const given = readArguments(argv, usage, { least: 2, most: 2 });
  const subject = oneOf('rank', given.positionals[0] ?? '', subjects);
  const by = oneOf('--by', given.by ?? 'carbon', rankedBy);
  if (given.kind !== undefined && subject !== 'places')
    throw new InputError('--kind', 'says which places are ranked; leave it out for accelerators');
  for (const name of ['within', 'provider'] as const)
    if (given[name] !== undefined && subject !== 'places')
      throw new InputError(`--${name}`, 'says which places are ranked; leave it out for accelerators');
  const kind = oneOf(
    '--kind',
    given.kind ?? (given.provider === undefined ? 'countries' : 'regions'),
    placeKinds,
  );
  const limits = {
    ...(given.within === undefined ? {} : { countries: countriesWithin(countries, given.within.split(',')) }),
    ...(given.provider === undefined ? {} : { provider: given.provider }),
  };
  const scenario = readScenarioFile(given.positionals[1] ?? '-');
  if (subject === 'places') {
    const ranking = rankPlaces(tables, scenario, { kind, by, ...limits });
    console.log(given.format === 'json' ? json(ranking) : text(ranking, placeHead, placeCells, placeMark));
  } else {
    const ranking = rankAccelerators(tables, scenario, { by });
    console.log(given.format === 'json' ? json(ranking) : text(ranking, deviceHead, deviceCells, deviceMark));
  }
  return 0;
}

/** Without the scenarios, each of which is the first with one field changed. */
function json({ present, ranked, ...rest }: Ranking<Standing>): string {
  const hidden = ['estimate', 'scenario'];
  const shown = (row: object): object =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !hidden.includes(key)));
  return JSON.stringify({ ...rest, present: shown(present), ranked: ranked.map(shown) }, null, 2);
}

const placeHead = ['place', '', 'marginal', 'a day held', 'g/kWh', 'L/kWh', 'PUE'];
function placeCells({ id, name, reads, marginal, delay }: RankedPlace): string[] {
  const { carbonIntensity, ewif, pue } = reads;
  const value = (quantity: typeof pue): string => (quantity ? formatNumber(quantity.value) : '–');
  return [
    name,
    id,
    marginal ? formatAmount(marginal) : '–',
    delay ? formatAmount(delay) : '–',
    value(carbonIntensity),
    `${value(ewif)}${ewif?.from === 'default' ? '*' : ''}`,
    value(pue),
  ];
}

const deviceHead = ['accelerator', '', 'how many', 'time', 'MFU'];
function deviceCells({ id, name, count, duration, reads, generation }: RankedAccelerator): string[] {
  const { mfu } = reads;
  return [
    name,
    id,
    count === undefined ? '–' : formatNumber(count),
    duration ? formatAmount(duration) : '–',
    `${mfu ? formatNumber(mfu.value) : '–'}${generation === 'all' ? '*' : ''}`,
  ];
}

/** What the asterisks of a table mean, where it has any. */
function placeMark(rows: readonly RankedPlace[]): string[] {
  return [
    ...(rows.some(({ reads }) => reads['ewif']?.from === 'default')
      ? ['* no water of electricity is known there: the average of the world']
      : []),
    ...(rows.some(({ delay }) => delay)
      ? ['a day held: carbon of each day in which the run waits with its machines held and idle']
      : []),
  ];
}

function deviceMark(rows: readonly RankedAccelerator[]): string[] {
  const { low, high } = rows.find(({ generation }) => generation === 'all')?.reads['generationMfu'] ?? {};
  if (low === undefined || high === undefined) return [];
  return [
    `* no run of its generation is published, so the MFU is that of all: ${formatNumber(low)} to ${formatNumber(high)} in 90 % of cases`,
  ];
}

function text<Row extends Standing>(
  { present, ranked, leftOut, dropped, notes, by }: Ranking<Row>,
  head: readonly string[],
  cells: (row: Row) => string[],
  mark: (rows: readonly Row[]) => string[],
): string {
  const { carbon, water } = present;
  const lowest = (measure: 'carbon' | 'water'): string => {
    const [first] = ranked.toSorted((left, right) => left[measure].value - right[measure].value);
    return first ? `lowest ${measure}: ${first.name}, ${formatAmount(first[measure])}` : '';
  };
  const rows = ranked.map((row) => [
    ...cells(row),
    formatAmount(row.carbon),
    changeText(row.carbonChange),
    formatAmount(row.water),
    changeText(row.waterChange),
    row.isPresent ? 'this run' : '',
  ]);
  const numbers = Array.from({ length: head.length + 2 }, (_, index) => index + 2);
  const table = textTable([[...head, 'carbon', '', 'water', '', ''], ...rows], numbers);
  return [
    `this run: ${formatAmount(carbon)}, ${formatAmount(water)} of water; ${lowest('carbon')}; ${lowest('water')}`,
    '',
    table,
    '',
    ...mark(ranked),
    ...(dropped.length > 0
      ? [`not carried over, as it describes this run alone: ${dropped.join(', ')}`]
      : []),
    ...notes,
    ...leftOut.map(({ id, reason }) => `left out: ${id}: ${reason}`),
    `sorted by ${by}`,
  ].join('\n');
}
