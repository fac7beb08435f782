import { type Amount } from 'flopprint/model';
import type { Factor, RowResult, RowSamples } from './estimateRow.ts';
import { qualityTable, scoreOf, type QualityTable } from './quality.ts';
import type { Ownership } from 'flopprint/table';

/** A line of a roll-up. */
export interface Line {
  readonly name: string;
  readonly rows: number;
  /** tCO2e, location-based, with the interval of rows that go together where they read the same data. */
  readonly carbon: Amount;
  /** tCO2e, market-based. */
  readonly market: number;
  /** MWh. */
  readonly energy: number;
  /** m3. */
  readonly water: number;
}

/** A line of the GHG Protocol. */
export interface ScopeLine {
  readonly scope: string;
  readonly what: 'ownElectricity' | 'cloudElectricity' | 'ownMachines' | 'cloudMachines';
  readonly location: Amount;
  readonly market: number;
}

/** A factor, and how many rows were made with it. */
export interface UsedFactor extends Factor {
  readonly rows: number;
}

/** A portfolio in sum. */
export interface RollUp {
  readonly counted: number;
  readonly refused: number;
  readonly waiting: number;
  readonly total: Line;
  readonly water: Amount;
  readonly energy: Amount;
  /** Bounds of the interval of the total carbon: rows independent of each other, and all rows together. */
  readonly independent: readonly [low: number, high: number];
  readonly together: readonly [low: number, high: number];
  readonly phases: readonly Line[];
  readonly years: readonly Line[];
  readonly sites: readonly Line[];
  readonly scopes: readonly ScopeLine[];
  /** Rows by what their market-based figure rests on. */
  readonly marketBy: Readonly<Record<RowResult['marketBy'], number>>;
  readonly bases: Readonly<Record<string, number>>;
  readonly quality: QualityTable;
  readonly score?: number;
  readonly factors: readonly UsedFactor[];
}

interface Entry {
  readonly result: RowResult;
  readonly samples: RowSamples;
  readonly factors: readonly Factor[];
}

const lineOrder = ['data', 'training', 'development', 'postTraining', 'inference', 'storage'];

/** Adds up rows, and takes them out again. */
export function openRollUp(length: number) {
  const sums = new Map<string, Float64Array>();
  const results = new Map<number, RowResult>();
  const refused = new Set<number>();
  const factors = new Map<string, UsedFactor>();

  function enter({ result, samples, factors: used }: Entry, sign: 1 | -1): void {
    const add = (key: string, column: Float64Array): void => {
      let sum = sums.get(key);
      if (!sum) sums.set(key, (sum = new Float64Array(length)));
      const isFixed = column.length === 1;
      for (let index = 0; index < length; index++) sum[index]! += sign * column[isFixed ? 0 : index]!;
    };
    add('carbon', samples.carbon);
    add('energy', samples.energy);
    add('water', samples.water);
    add(`year:${result.year}`, samples.carbon);
    add(`site:${result.site}`, samples.carbon);
    add(`operational:${result.ownership ?? ''}`, samples.operational);
    add(`embodied:${result.ownership ?? ''}`, samples.embodied);
    for (const [phase, column] of Object.entries(samples.phases)) add(`phase:${phase}`, column);
    for (const factor of used) {
      const rows = (factors.get(factor.row)?.rows ?? 0) + sign;
      if (rows > 0) factors.set(factor.row, { ...factor, rows });
      else factors.delete(factor.row);
    }
  }

  /** A value with the percentiles of its samples, where they differ. */
  function amount(value: number, unit: string, keys: readonly string[]): Amount {
    const column = new Float64Array(length);
    for (const key of keys) sums.get(key)?.forEach((part, index) => (column[index]! += part));
    column.sort();
    const [p5, p50, p95] = [0.05, 0.5, 0.95].map((share) => quantile(column, share)) as [
      number,
      number,
      number,
    ];
    return { value, unit, ...(p95 - p5 > 1e-9 * Math.abs(p95) ? { p5, p50, p95 } : {}) };
  }

  function lines(kind: 'year' | 'site'): Line[] {
    const groups = Map.groupBy(results.values(), (result) => result[kind]);
    return [...groups].map(([name, rows]) =>
      lineOf(
        name,
        rows,
        amount(
          total(rows, ({ carbon }) => carbon.value),
          'tCO2e',
          [`${kind}:${name}`],
        ),
      ),
    );
  }

  function phaseLines(all: readonly RowResult[]): Line[] {
    return lineOrder.flatMap((phase) => {
      const rows = all.filter(({ phases }) => phases[phase] !== undefined);
      if (rows.length === 0) return [];
      const carbon = amount(
        total(rows, ({ phases }) => phases[phase] ?? 0),
        'tCO2e',
        [`phase:${phase}`],
      );
      // What a row of several phases draws and buys is parted as its carbon is.
      const share = ({ phases, carbon: { value } }: RowResult): number =>
        value === 0 ? 0 : (phases[phase] ?? 0) / value;
      return [
        {
          name: phase,
          rows: rows.length,
          carbon,
          market: total(rows, (row) => share(row) * (row.market + row.embodied)),
          energy: total(rows, (row) => share(row) * row.energy.value),
          water: total(rows, (row) => share(row) * (row.water?.value ?? 0)),
        },
      ];
    });
  }

  function scopeLines(all: readonly RowResult[], usual: Ownership): ScopeLine[] {
    const scopes = (['own', 'cloud'] as const).flatMap((ownership): ScopeLine[] => {
      const rows = all.filter((row) => (row.ownership ?? usual) === ownership);
      if (rows.length === 0) return [];
      const names = ownership === usual ? ['', ownership] : [ownership];
      const keys = (kind: string): string[] => names.map((name) => `${kind}:${name}`);
      const embodied = amount(
        total(rows, (row) => row.embodied),
        'tCO2e',
        keys('embodied'),
      );
      const own = ownership === 'own';
      return [
        {
          scope: own ? 'Scope 2' : 'Scope 3, category 1',
          what: own ? 'ownElectricity' : 'cloudElectricity',
          location: amount(
            total(rows, (row) => row.operational),
            'tCO2e',
            keys('operational'),
          ),
          market: total(rows, (row) => row.market),
        },
        {
          scope: own ? 'Scope 3, category 2' : 'Scope 3, category 1',
          what: own ? 'ownMachines' : 'cloudMachines',
          location: embodied,
          market: embodied.value,
        },
      ];
    });
    return scopes;
  }

  return {
    add(row: number, entry: Entry): void {
      results.set(row, entry.result);
      enter(entry, 1);
    },
    /** Takes a row out again, by what it was added with. */
    remove(row: number, entry: Entry): void {
      results.delete(row);
      enter(entry, -1);
    },
    refuse: (row: number): unknown => refused.add(row),
    accept: (row: number): unknown => refused.delete(row),
    clear(): void {
      for (const all of [sums, results, factors, refused]) all.clear();
    },
    /** The sums so far, of a table of so many rows; `usual` is whose machines they are where a row does not say. */
    state(rows: number, usual: Ownership): RollUp {
      const all = [...results.keys()]
        .sort((left, right) => left - right)
        .flatMap((row) => results.get(row) ?? []);
      const carbon = amount(
        total(all, (row) => row.carbon.value),
        'tCO2e',
        ['carbon'],
      );
      const quality = qualityTable(all);
      const score = scoreOf(quality);
      const byCarbon = (left: Line, right: Line): number => right.carbon.value - left.carbon.value;
      return {
        counted: all.length,
        refused: refused.size,
        waiting: rows - all.length - refused.size,
        total: lineOf('', all, carbon),
        energy: amount(
          total(all, (row) => row.energy.value),
          'MWh',
          ['energy'],
        ),
        water: amount(
          total(all, (row) => row.water?.value ?? 0),
          'm3',
          ['water'],
        ),
        ...boundsOf(all),
        phases: phaseLines(all),
        years: lines('year').sort((left, right) => (left.name < right.name ? -1 : 1)),
        sites: lines('site').sort(byCarbon),
        scopes: scopeLines(all, usual),
        marketBy: countBy(all, ({ marketBy }) => marketBy) as RollUp['marketBy'],
        bases: countBy(all, ({ basis }) => basis ?? 'stated'),
        quality,
        ...(score === undefined ? {} : { score }),
        factors: [...factors.values()].sort((left, right) => (left.row < right.row ? -1 : 1)),
      };
    },
  };
}

const total = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

function lineOf(name: string, rows: readonly RowResult[], carbon: Amount): Line {
  return {
    name,
    rows: rows.length,
    carbon,
    market: total(rows, (row) => row.market + row.embodied),
    energy: total(rows, (row) => row.energy.value),
    water: total(rows, (row) => row.water?.value ?? 0),
  };
}

/** The narrowest and the widest interval that the rows' own intervals allow: added in quadrature, and end to end. */
function boundsOf(rows: readonly RowResult[]): Pick<RollUp, 'independent' | 'together'> {
  const value = total(rows, ({ carbon }) => carbon.value);
  const low = ({ carbon }: RowResult): number => carbon.value - (carbon.p5 ?? carbon.value);
  const high = ({ carbon }: RowResult): number => (carbon.p95 ?? carbon.value) - carbon.value;
  const root = (of: (row: RowResult) => number): number => Math.sqrt(total(rows, (row) => of(row) ** 2));
  return {
    independent: [value - root(low), value + root(high)],
    together: [value - total(rows, low), value + total(rows, high)],
  };
}

/** Between the two nearest ranks of sorted numbers. */
function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const [rank, part] = [Math.floor(position), position % 1];
  const low = sorted[rank] ?? Number.NaN;
  return part === 0 ? low : low + ((sorted[rank + 1] ?? low) - low) * part;
}

function countBy(rows: readonly RowResult[], of: (row: RowResult) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
}
