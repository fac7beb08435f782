import { InputError } from '../errors.ts';
import { fieldAt } from '../fields.ts';
import { readNumber, short } from '../number.ts';
import type { Warning } from '../quantity.ts';
import type { Scenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import type { Column, Word } from './columns.ts';
import { fieldOf, impliedPhase, phaseName, readPhase, type RowPhase } from './phaseWords.ts';
import { findOption, placesOf, type Option } from './places.ts';
import { withPoint, type Decimal } from './readTable.ts';

/** Whose machines a row ran on: a provider's, or those of whoever reports. */
export type Ownership = 'cloud' | 'own';
/** What a carbon intensity counts: the life cycle of power plants, or their stacks alone. */
export type Basis = 'lifecycle' | 'direct';

/** What a row states. */
export interface RowScenario {
  readonly scenario: Scenario;
  readonly phase: RowPhase;
  readonly year: string;
  /** Whose machines they are, where the row says so. */
  readonly ownership?: Ownership;
  /** What the row says that another cell overrules. */
  readonly notes: readonly Warning[];
  /** The column that states each field. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/** What rows are read with. */
export interface Reader {
  readonly tables: Tables;
  readonly place: (text: string) => Option | undefined;
  readonly model: (text: string) => Option | undefined;
}

/** Reads rows as scenarios, by names that these tables know. */
export function openReader(tables: Tables): Reader {
  const places = placesOf(tables);
  // Spelling decides first: AWS us-east-1 and Google us-east1 differ only by a hyphen.
  const regionOf = (text: string): Option | undefined => {
    const wanted = text.toLowerCase();
    const same = places.filter(({ isRegion, also }) => isRegion && also.includes(wanted));
    return same.length === 1 ? same[0] : undefined;
  };
  const models = tables.models.map(({ id, name, aliases }) => ({
    id,
    text: name,
    short: name,
    also: aliases,
  }));
  return {
    tables,
    place: remembered((text) => regionOf(text) ?? findOption(places, text)),
    model: remembered((text) => findOption(models, text)),
  };
}

const mostNames = 10_000;

/** Rows of one portfolio name the same places again and again. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    if (found.size >= mostNames) found.clear();
    if (!found.has(text)) found.set(text, find(text));
    return found.get(text) as T;
  };
}

const owners = new Map<string, Ownership>([
  ...['cloud', 'rented', 'hosted', 'service'].map((word) => [word, 'cloud'] as const),
  ...['own', 'owned', 'on-prem', 'on-premises', 'colocation'].map((word) => [word, 'own'] as const),
]);

interface Cell {
  readonly text: string;
  readonly column: number;
  readonly unit?: string;
}

/**
 * Reads a row as a scenario.
 * @param basis of the carbon intensity, where the row states none.
 * @throws InputError naming a field, or a word of `columns.ts`.
 */
export function rowScenario(
  { tables, place, model }: Reader,
  columns: readonly Column[],
  cells: readonly string[],
  decimal: Decimal,
  basis: Basis,
): RowScenario {
  const words = new Map<Word, Cell>();
  const paths = new Map<string, Cell>();
  columns.forEach(({ reading }, column) => {
    const text = cells[column] ?? '';
    if (text === '' || (reading.as !== 'word' && reading.as !== 'field')) return;
    const cell = { text, column, ...(reading.unit ? { unit: reading.unit } : {}) };
    if (reading.as === 'word') words.set(reading.word, cell);
    else paths.set(reading.path, cell);
  });
  const scenario: Record<string, Record<string, unknown>> = {};
  const columnOf = new Map<string, number>();
  const notes: Warning[] = [];
  const state = (path: string, value: unknown, column?: number): void => {
    const [group = '', key = ''] = path.split('.');
    if (scenario[group]?.[key] !== undefined && column !== undefined)
      throw new InputError(path, `two columns state it; leave one of them empty`);
    (scenario[group] ??= {})[key] = value;
    if (column !== undefined) columnOf.set(path, column);
  };
  const written = ({ text, unit }: Cell): string => {
    const number = withPoint(text, decimal);
    return unit && /^[+-]?[\d.,_]+(e[+-]?\d+)?$/i.test(number) ? `${number} ${unit}` : number;
  };
  const number = (path: string, cell: Cell): number => {
    const field = fieldAt(path);
    columnOf.set(path, cell.column);
    return readNumber(path, written(cell), field?.kind === 'number' ? field.unit : '1');
  };
  for (const [word, { column }] of words) columnOf.set(word, column);

  const phaseCell = words.get('phase');
  const { phase, kind } = phaseCell
    ? readPhase(phaseCell.text)
    : { phase: impliedPhase(new Set(words.keys()), [...paths.keys()]), kind: undefined };
  if (phase !== 'training') scenario[phase] = {};
  if (kind !== undefined && !paths.has('postTraining.kind')) state('postTraining.kind', kind);

  for (const [path, cell] of paths) {
    const field = fieldAt(path);
    if (field?.kind === 'number') state(path, written(cell), cell.column);
    else if (field?.kind === 'flag') state(path, readFlag(path, cell), cell.column);
    else if (field?.kind === 'object')
      throw new InputError(path, 'is a document and has no place in a cell; state its values in columns');
    else state(path, cell.text, cell.column);
  }
  for (const [word, cell] of words) {
    const target = fieldOf[word];
    if (target === undefined) continue;
    const path = typeof target === 'string' ? target : target[phase];
    if (path !== undefined) {
      const isText = fieldAt(path)?.kind === 'text';
      state(path, isText ? cell.text : written(cell), cell.column);
    } else if (!(word === 'tokens' && phase === 'inference'))
      throw new InputError(word, `says nothing of ${phaseName(phase)}; leave it empty in this row`);
  }
  enterHours();
  if (phase === 'inference' && words.has('tokens')) enterGeneratedTokens(words.get('tokens') as Cell);
  enterModel();
  enterPlace();
  const year = enterYear();
  if (!scenario['site']?.['basis'] && basis !== 'lifecycle' && !scenario['site']?.['carbonIntensity'])
    state('site.basis', basis);
  const ownership = readOwnership(words.get('ownership'));
  const named = words.get('name') ?? words.get('model');
  return {
    scenario: { ...(named ? { name: named.text } : {}), ...scenario } as Scenario,
    phase,
    year,
    ...(ownership ? { ownership } : {}),
    notes,
    columnOf,
  };

  /** Only training knows a wall clock; elsewhere the hours of all machines are stated. */
  function enterHours(): void {
    const [hours, count] = [words.get('hours'), words.get('count')];
    if (phase === 'storage') {
      if (hours) state('storage.duration', written(hours), hours.column);
      return;
    }
    if (phase === 'training') {
      if (hours) state('hardware.hours', written(hours), hours.column);
      if (count) state('hardware.count', written(count), count.column);
      return;
    }
    if (!hours) return;
    const path = `${phase}.acceleratorHours`;
    if (phase === 'inference' && words.has('requestsPerDay')) {
      state('inference.duration', written({ ...hours, unit: hours.unit ?? 'h' }), hours.column);
      return;
    }
    if (!count)
      throw new InputError('count', 'state how many accelerators ran for these hours, or accelerator_hours');
    state(path, number('hardware.count', count) * number('hardware.hours', hours), hours.column);
  }

  /** Tokens that were generated in all are requests of so many tokens. */
  function enterGeneratedTokens(tokens: Cell): void {
    const total = readNumber('tokens', written(tokens), 'token');
    const stated = words.get('tokensOut') ?? paths.get('inference.tokensOut');
    const usual = tables.constants.find(({ id }) => id === 'inference-tokens-out-default')?.value;
    const each = stated ? number('inference.tokensOut', stated) : usual;
    if (words.has('requests') || words.has('requestsPerDay') || each === undefined || each === 0)
      throw new InputError('tokens', 'state the requests, or the tokens generated in all; not both');
    state('inference.requests', total / each, tokens.column);
    if (!stated)
      notes.push({
        field: 'tokens',
        message: `read as output tokens in answers of ${each}, the usual length; state output_tokens where you know it`,
      });
  }

  /** A model is a name, unless its layout is known and its size is not stated. */
  function enterModel(): void {
    const cell = words.get('model');
    if (!cell || scenario['model']?.['parameters'] !== undefined || scenario['model']?.['name'] !== undefined)
      return;
    const known = model(cell.text);
    if (known) state('model.name', known.id, cell.column);
  }

  function enterPlace(): void {
    const [region, country, grid] = [words.get('region'), words.get('country'), words.get('grid')];
    const first = region ?? grid ?? country;
    if (first) {
      const found = place(first.text);
      const isRegion = found ? found.isRegion === true : first === region;
      const path = isRegion ? 'site.region' : 'site.grid';
      columnOf.set(isRegion ? 'site.grid' : 'site.region', first.column);
      state(path, found?.id ?? first.text, first.column);
    }
    if (region && grid) state('site.grid', place(grid.text)?.id ?? grid.text, grid.column);
    if (!region || !country || grid) return;
    const home = tables.cloudRegions.find(({ id }) => id === place(region.text)?.id)?.country;
    if (home !== undefined && place(country.text)?.id !== home)
      notes.push({
        field: 'country',
        message: `not used: the region is in ${home}, and its grid is read from the region`,
      });
  }

  /** The year of the report; the grid data are those of the same year where there are any. */
  function enterYear(): string {
    const cell = words.get('year') ?? words.get('date');
    const path = paths.get('site.year') ?? paths.get('training.date');
    const text = (cell ?? path)?.text ?? '';
    const found =
      /^(?:FY\s?)?((?:19|20)\d\d)(?:$|[-/.]|\s)/i.exec(text) ?? /(?:^|[/.])((?:19|20)\d\d)$/.exec(text);
    if (text !== '' && !found)
      throw new InputError(
        words.has('year') ? 'year' : 'date',
        `"${short(text)}" names no year; write YYYY or YYYY-MM-DD`,
      );
    const year = found?.[1] ?? '';
    if (cell && year && scenario['site']?.['carbonIntensity'] === undefined && !path)
      state('site.year', Number(year), cell.column);
    return year;
  }
}

function readOwnership(cell: Cell | undefined): Ownership | undefined {
  if (!cell) return undefined;
  const found = owners.get(cell.text.toLowerCase());
  if (found) return found;
  throw new InputError(
    'ownership',
    `"${short(cell.text)}" is neither "cloud" nor "own": did you mean "cloud" or "own"?`,
  );
}

function readFlag(path: string, { text }: Cell): boolean {
  if (/^(yes|true|1)$/i.test(text)) return true;
  if (/^(no|false|0)$/i.test(text)) return false;
  throw new InputError(path, `"${short(text)}" is neither yes nor no`);
}
