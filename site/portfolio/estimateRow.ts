import {
  CalculationError,
  InputError,
  nearest,
  type Amount,
  type Estimate,
  type openSampler,
  type Warning,
} from 'flopprint/model';
import {
  columnNamed,
  rowScenario,
  type Basis,
  type Column,
  type Decimal,
  type Ownership,
  type Reader,
  type RowScenario,
} from 'flopprint/table';
import { controlOf, inputOf, inWords } from '../form/inputs.ts';
import type { Menus } from '../form/menus.ts';
import { calculatorQuery } from './calculatorQuery.ts';
import { qualityOf, qualityTable, scoreOf, type Quality } from './quality.ts';
import { words } from '../words/current.ts';

/** What rows are read with, and what a page suggests for a cell. */
export interface PageReader extends Reader {
  readonly menus: Menus;
}

export type Sampler = ReturnType<typeof openSampler>;

/** A factor that a result was made with. */
export interface Factor {
  /** `table/id` of the datum. */
  readonly row: string;
  readonly source: string;
  readonly unit: string;
  readonly value: number;
  readonly year?: number;
  readonly confidence?: string;
}

/** What is wrong with a row, or worth knowing of it. */
export interface Remark {
  readonly column?: number;
  /** The field in words. */
  readonly label: string;
  readonly message: string;
}
/** Why a row has no result. */
export interface Problem extends Remark {
  readonly value?: string;
  /** Texts that would be read, for the cell at `column`. */
  readonly suggestions: readonly string[];
}

/** The result of a row, as far as the page shows it. */
export interface RowResult {
  readonly carbon: Amount;
  readonly energy: Amount;
  readonly water?: Amount;
  /** Electricity, location-based, tCO2e. */
  readonly operational: number;
  /** Electricity by what is bought, tCO2e; where nothing is known of that, as location-based. */
  readonly market: number;
  readonly marketBy: 'stated' | 'provider' | 'location';
  /** Making of the machines, tCO2e. */
  readonly embodied: number;
  /** tCO2e of each phase. */
  readonly phases: Readonly<Record<string, number>>;
  readonly year: string;
  readonly site: string;
  readonly ownership?: Ownership;
  readonly quality: Quality;
  readonly score?: number;
  readonly basis?: string;
  readonly intensity?: {
    readonly value: number;
    readonly unit: string;
    readonly year?: number;
    readonly source?: string;
  };
  readonly accelerator?: string;
  /** Opens the row in the calculator. */
  readonly query?: string;
  readonly warnings: readonly Remark[];
}

/** Samples of the sums that a row adds to, in their units. */
export interface RowSamples {
  readonly carbon: Float64Array;
  readonly operational: Float64Array;
  readonly embodied: Float64Array;
  readonly energy: Float64Array;
  readonly water: Float64Array;
  readonly phases: Readonly<Record<string, Float64Array>>;
}

export type RowOutcome =
  | {
      readonly result: RowResult;
      readonly samples: RowSamples;
      readonly estimate: Estimate;
      readonly factors: readonly Factor[];
    }
  | { readonly problem: Problem };

const otherPhases = ['data', 'development', 'postTraining', 'inference', 'storage'];
const summed = ['carbon', 'operationalCarbon', 'embodiedCarbon', 'facilityEnergy', 'water'];
/** Of a row with other phases than training, the sums; of each phase only its carbon is told apart. */
const wanted = [
  ...summed.map((key) => `total.${key}`),
  ...otherPhases.map((phase) => `${phase}.carbon`),
  ...summed,
];
const nothing = Float64Array.of(0);

/** Estimates a row; what cannot be read is told, never thrown. */
export function estimateRow(
  reader: PageReader,
  sampler: Sampler,
  columns: readonly Column[],
  cells: readonly string[],
  { decimal, basis }: { readonly decimal: Decimal; readonly basis: Basis },
): RowOutcome {
  let row: RowScenario | undefined;
  try {
    row = rowScenario(reader, columns, cells, decimal, basis);
    const { estimate, samples } = sampler(row.scenario, wanted);
    return outcomeOf(row, estimate, samples);
  } catch (error) {
    return { problem: problemOf(error, reader, columns, cells, row) };
  }
}

function outcomeOf(
  row: RowScenario,
  estimate: Estimate,
  samples: ReadonlyMap<string, Float64Array>,
): RowOutcome {
  const { quantities, total, readAs } = estimate;
  const { carbon, energy, water } = total;
  if (!carbon || !energy) throw new InputError('', 'nothing in this row can be counted');
  const prefix = quantities['total.carbon'] ? 'total.' : '';
  const value = (key: string): number => quantities[prefix + key]?.value ?? 0;
  const column = (key: string): Float64Array => samples.get(prefix + key) ?? nothing;
  const operational = value('operationalCarbon');
  const marketBased = quantities['marketBasedCarbon'];
  const shareFrom = quantities['carbonFreeShare']?.from;
  const intensity = quantities['carbonIntensity'];
  const phases = Object.keys(estimate.phases);
  const ofPhase = (phase: string, key: string): string => (phase === 'training' ? key : `${phase}.${key}`);
  const main = phases.includes(row.phase) ? row.phase : (phases[0] ?? 'training');
  const quality = qualityOf(estimate, main);
  const embodied = carbon.value - operational;
  const query = calculatorQuery(row.scenario);
  const score = scoreOf(qualityTable([{ quality, operational, embodied }]));
  const site =
    readAs['site.region'] ??
    readAs['site.grid'] ??
    (intensity?.from === 'stated' ? 'stated intensity' : 'no place stated');
  return {
    result: {
      carbon,
      energy,
      ...(water ? { water } : {}),
      operational,
      market: marketBased?.value ?? operational,
      marketBy: marketBased ? (shareFrom === 'stated' ? 'stated' : 'provider') : 'location',
      embodied,
      phases: Object.fromEntries(
        phases.map((phase) => [phase, quantities[ofPhase(phase, 'carbon')]?.value ?? 0]),
      ),
      year: row.year,
      site,
      ...(row.ownership ? { ownership: row.ownership } : {}),
      quality,
      ...(score === undefined ? {} : { score }),
      ...(estimate.basis ? { basis: estimate.basis } : {}),
      ...(intensity
        ? {
            intensity: {
              value: intensity.value,
              unit: intensity.unit,
              ...(intensity.year ? { year: intensity.year } : {}),
              ...(intensity.source ? { source: intensity.source } : {}),
            },
          }
        : {}),
      ...(readAs['hardware.accelerator'] ? { accelerator: readAs['hardware.accelerator'] } : {}),
      ...(query ? { query } : {}),
      warnings: [...row.notes, ...estimate.warnings].map((warning) => remarkOf(warning, row)),
    },
    samples: {
      carbon: column('carbon'),
      operational: column('operationalCarbon'),
      embodied: column('embodiedCarbon'),
      energy: column('facilityEnergy'),
      water: column('water'),
      phases: Object.fromEntries(
        phases.map((phase) => [phase, samples.get(ofPhase(phase, 'carbon')) ?? nothing]),
      ),
    },
    estimate,
    factors: factorsOf(estimate),
  };
}

function remarkOf({ field, message }: Warning, { columnOf }: RowScenario): Remark {
  const column = columnOf.get(field);
  return { ...(column === undefined ? {} : { column }), label: labelOf(field), message: inWords(message) };
}

/** A field as a reader knows it: the label of its control, or the header of its word. */
function labelOf(field: string): string {
  if (field === 'site') return words.portfolio.rows.place;
  const input = inputOf(field);
  return input ? controlOf(input).label : field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function problemOf(
  error: unknown,
  reader: PageReader,
  columns: readonly Column[],
  cells: readonly string[],
  row: RowScenario | undefined,
): Problem {
  if (error instanceof CalculationError)
    return { label: words.portfolio.rows.result, message: error.message, suggestions: [] };
  if (!(error instanceof InputError)) throw error;
  const { field, message } = error;
  const column = row?.columnOf.get(field) ?? columnNamed(columns, field);
  const value = column === undefined ? undefined : cells[column];
  return {
    ...(column === undefined ? {} : { column }),
    ...(value ? { value } : {}),
    label: labelOf(field),
    message: inWords(message).replace(/; list them with `[^`]*`/, ''),
    suggestions: value ? suggestionsFor(reader, field, value, message) : [],
  };
}

const most = 3;

/** What the library suggests, then names that only the page knows, such as those of cities. */
function suggestionsFor(
  { menus, tables }: PageReader,
  field: string,
  value: string,
  message: string,
): string[] {
  const said = /(?:did you mean|; write) ((?:"[^"]+"(?: or )?)+)/.exec(message)?.[1] ?? '';
  const quoted = [...said.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
  const isPlace = field === 'site.region' || field === 'site.grid';
  const isDevice = field.endsWith('.accelerator');
  const options = isPlace ? menus.places : isDevice ? menus.devices : [];
  const named = nearest(
    value,
    options.flatMap(({ text, short, also }) => [text, short, ...also]),
    most,
  );
  const ids = named.flatMap(
    (name) =>
      options.find(({ text, short, also }) => text === name || short === name || also.includes(name))?.id ??
      [],
  );
  const towns = isPlace
    ? tables.cloudRegions
        .filter(({ name }) => name.toLowerCase().includes(value.toLowerCase().trim()))
        .map(({ id }) => id)
    : [];
  return [...new Set([...quoted, ...towns, ...ids])].slice(0, most);
}

/** Every datum of a table that the total rests on, by walking down from it. */
function factorsOf({ quantities }: Estimate): Factor[] {
  const found = new Map<string, Factor>();
  const seen = new Set<string>();
  const open = ['total.carbon', 'carbon', 'total.water', 'water', 'marketBasedCarbon'];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const quantity = quantities[key];
    if (!quantity || seen.has(key)) continue;
    seen.add(key);
    open.push(...(quantity.inputs ?? []));
    const { row, source, unit, value, year, confidence } = quantity;
    if (row && source)
      found.set(row, {
        row,
        source,
        unit,
        value,
        ...(year ? { year } : {}),
        ...(confidence ? { confidence } : {}),
      });
  }
  return [...found.values()];
}
