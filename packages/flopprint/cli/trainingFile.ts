import { csvParseRows } from 'd3-dsv';
import type { PublishedRun } from '../src/data/types.ts';
import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';

const texts = {
  id: ['id'],
  name: ['name'],
  organisation: ['organisation', 'org'],
  family: ['family'],
  architecture: ['architecture', 'arch'],
  acceleratorId: ['accelerator_id'],
  accelerator: ['accelerator'],
  timeTier: ['time_tier'],
  energyTier: ['energy_tier'],
  carbonTier: ['carbon_tier'],
  energyBasis: ['energy_basis', 'energy'],
  reportedEfficiency: ['reported_efficiency', 'reported_mfu_or_achieved_tflops'],
  locator: ['locator', 'source_locator'],
} as const;
const numbers = {
  year: ['year'],
  parametersBillion: ['parameters_billion', 'params_total_b'],
  activeParametersBillion: ['active_parameters_billion', 'params_active_b'],
  tokensBillion: ['tokens_billion', 'tokens_b'],
  reportedFlop: ['reported_flop', 'reported_flops'],
  acceleratorCount: ['accelerator_count'],
  acceleratorHours: ['accelerator_hours'],
  itEnergy: ['it_energy_mwh', 'energy_mwh_it'],
  facilityEnergy: ['facility_energy_mwh', 'energy_mwh_facility'],
  pue: ['pue'],
  carbonIntensity: ['grid_kgco2e_per_kwh'],
  reportedCarbon: ['reported_carbon_tco2e', 'tco2e_reported'],
} as const;
const required: readonly (keyof typeof texts | keyof typeof numbers)[] = [
  'accelerator',
  'parametersBillion',
  'tokensBillion',
  'acceleratorHours',
  'timeTier',
];

/**
 * Reads published training runs from CSV with the columns of data/runs.csv, in any order. A cell that holds text where
 * a number is meant, such as "up to 16384" or "2.5+8.5", is not known.
 * @throws InputError naming the column that is missing.
 */
export function readTrainingCsv(text: string, name: string): PublishedRun[] {
  const [header, ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  if (!header || header.every((cell) => cell.trim() === ''))
    throw new InputError(name, 'is empty; write a header and a row for each run');
  const columns = header.map((cell) => cell.trim().toLowerCase());
  const place = (spellings: readonly string[]): number =>
    columns.findIndex((column) => spellings.includes(column));
  for (const key of required) {
    const spellings: readonly string[] = { ...texts, ...numbers }[key];
    if (place(spellings) === -1)
      throw new InputError(
        name,
        `has no column "${spellings[0] ?? key}"${didYouMean(spellings[0] ?? key, columns)}; the columns are those of data/runs.csv`,
      );
  }
  return lines.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = index + 2;
    if (cells.length > columns.length)
      throw new InputError(name, `line ${line} has ${cells.length} cells under ${columns.length} columns`);
    const cell = (spellings: readonly string[]): string => (cells[place(spellings)] ?? '').trim();
    return [rowOf(cell, name, line)];
  });
}

function rowOf(cell: (spellings: readonly string[]) => string, name: string, line: number): PublishedRun {
  const values = Object.entries(numbers).flatMap(([key, spellings]) => {
    const written = cell(spellings);
    const value = Number(written);
    return written === '' || !Number.isFinite(value) || value < 0 ? [] : [[key, value] as const];
  });
  const words = Object.entries(texts).flatMap(([key, spellings]) => {
    const written = cell(spellings);
    return written === '' ? [] : [[key, written] as const];
  });
  const id = cell(texts.id) || `line-${line}`;
  return {
    name: id,
    organisation: '',
    year: 0,
    family: cell(texts.family) || id,
    architecture: '',
    source: name,
    confidence: 'unverified',
    ...Object.fromEntries([...words, ...values]),
    id,
  };
}
