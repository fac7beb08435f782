import { InputError } from '../errors.ts';
import { fieldAt, type NumberField, type TextField } from '../fields.ts';
import { didYouMean } from '../nearest.ts';
import { short } from '../number.ts';

/** The columns of a table of runs, each the field of a scenario that it states. */
export const runColumns = {
  parameters: 'model.parameters',
  active_parameters: 'model.activeParameters',
  tokens: 'training.tokens',
  epochs: 'training.epochs',
  recompute: 'training.recompute',
  precision: 'training.precision',
  flops: 'training.flops',
  accelerator_hours: 'training.acceleratorHours',
  energy: 'training.energy',
  accelerator: 'hardware.accelerator',
  count: 'hardware.count',
  hours: 'hardware.hours',
  mfu: 'hardware.mfu',
  achieved_flops: 'hardware.achievedFlops',
  power: 'hardware.power',
  power_scope: 'hardware.powerScope',
  accelerators_per_node: 'hardware.acceleratorsPerNode',
  region: 'site.region',
  grid: 'site.grid',
  carbon_intensity: 'site.carbonIntensity',
  pue: 'site.pue',
  wue: 'site.wue',
  ewif: 'site.ewif',
  lifetime: 'embodied.lifetime',
  utilisation: 'embodied.utilisation',
  embodied_accelerator: 'embodied.accelerator',
  embodied_host: 'embodied.host',
} as const;
/** A column of a table of runs that a view reads. */
export type RunColumn = keyof typeof runColumns;
/** Columns of a table of runs that a view reads. */
export const runColumnNames = Object.keys(runColumns) as RunColumn[];

/** The field that a column states. */
export function fieldOf(column: RunColumn): NumberField | TextField {
  const field = fieldAt(runColumns[column]);
  if (field?.kind === 'number' || field?.kind === 'text') return field;
  throw new Error(`the column "${column}" states no number and no text`);
}

/** For each column that the table has, what it is called there. */
export type ColumnNames = Readonly<Partial<Record<RunColumn, string>>>;

/**
 * Reads `accelerator,count,hours=wall_hours`: the columns that a table has, with the names they have there.
 * @throws InputError for a column that states nothing of a run, naming the closest.
 */
export function readColumns(text: string): ColumnNames {
  const names: Partial<Record<RunColumn, string>> = {};
  for (const part of text.split(',')) {
    const [written = '', ...rest] = part.split('=');
    const column = runColumnNames.find((name) => name === written.trim());
    if (!column)
      throw new InputError(
        '--columns',
        `"${short(written.trim())}" is no column of a run${didYouMean(written, runColumnNames) || `; known are ${runColumnNames.join(', ')}`}`,
      );
    if (names[column] !== undefined) throw new InputError('--columns', `"${column}" is named twice`);
    names[column] = rest.length === 0 ? column : rest.join('=').trim();
  }
  return names;
}

/** Every column, called by its own name. */
export const allColumns: ColumnNames = Object.fromEntries(runColumnNames.map((name) => [name, name]));
