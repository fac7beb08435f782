/**
 * A portfolio of runs and services in later years: low, central and high.
 *
 * @module
 */
import type { GridIntensity } from './data/types.ts';
import { InputError } from './errors.ts';
import { estimateWith } from './estimate.ts';
import { projectedYearGraph } from './kernels/projectedYear.ts';
import { pow } from './portableMath.ts';
import { constant } from './resolve/datum.ts';
import { gridRows } from './resolve/place.ts';
import type { Scenario } from './scenario.ts';
import type { Tables } from './tables.ts';

export { morePartColumns, partColumns, partsOf, readOutlook, type PartRow } from './project/parts.ts';

/** What a year of one part of a portfolio has, and how its use grows. */
export interface PortfolioItem {
  /** As readers know it. */
  readonly name: string;
  /** In the first year, in MWh at the meter of the site. */
  readonly energy: number;
  /** In the first year, in gCO2e/kWh. */
  readonly carbonIntensity: number;
  /** Of the first year, in tCO2e. */
  readonly embodied: number;
  /** Growth of use a year: 0.5 is half as much again. */
  readonly growth: Outlook;
  /** Fall of the carbon intensity a year, fastest first; see `gridDeclineOf`. */
  readonly decline: Outlook;
  /** Carbon that the use avoids elsewhere in the first year, in tCO2e, where it is stated. */
  readonly avoided?: number;
}

/** The low, the central and the high course. */
export interface Outlook {
  /** A share of a year, as the two others. */
  readonly low: number;
  /** As it is expected. */
  readonly central: number;
  /** A share of a year, as the two others. */
  readonly high: number;
}

/** One year on one course, over the whole portfolio. */
export interface ProjectedYear {
  /** The calendar year. */
  readonly year: number;
  /** MWh at the meter of the site. */
  readonly energy: number;
  /** tCO2e of electricity and machines. */
  readonly carbon: number;
  /** tCO2e of the machines alone. */
  readonly embodied: number;
  /** Carbon avoided for each carbon emitted, where every item states what it avoids. */
  readonly returnOnEnvironment?: number;
}

/** A portfolio from its first year to its last, on three courses. */
export interface Projection {
  /** Name and version of this shape. */
  readonly schema: 'flopprint/projection@1';
  readonly low: readonly ProjectedYear[];
  readonly central: readonly ProjectedYear[];
  readonly high: readonly ProjectedYear[];
  /** Growth of operations for each unit of energy, on each course. */
  readonly efficiencyGrowth: Outlook;
  /** Growth of the speed of one machine, on each course. */
  readonly performanceGrowth: Outlook;
  /** What to know, in whole sentences. */
  readonly notes: readonly string[];
}

/** The years of a projection, and what is assumed of new machines in them. */
export interface Span {
  /** The calendar year that the parts are stated for. */
  readonly from: number;
  /** The last. */
  readonly to: number;
  /** A year, fastest on the low course; `hardwareGrowthOf` unless given. */
  readonly efficiencyGrowth?: Outlook;
  /** A year, fastest on the low course; `hardwareGrowthOf` unless given. */
  readonly performanceGrowth?: Outlook;
}

const courses = ['low', 'central', 'high'] as const;

/** How new accelerators get better in a year, as shares of a year. */
export interface HardwareGrowth {
  /** Operations for each unit of energy. */
  readonly efficiencyGrowth: Outlook;
  /** Speed of one machine. */
  readonly performanceGrowth: Outlook;
}

/** How new accelerators get better in a year by data/constants.csv: what grows faster has the lower course. */
export function hardwareGrowthOf(tables: Tables): HardwareGrowth {
  const outlook = (id: string): Outlook => {
    const { value, low = value, high = value } = constant(tables, id);
    return { low: high, central: value, high: low };
  };
  return { efficiencyGrowth: outlook('efficiency-growth'), performanceGrowth: outlook('performance-growth') };
}

function checkFalling(field: string, { low, central, high }: Outlook): void {
  if (![low, central, high].every((growth) => Number.isFinite(growth) && growth > -1))
    throw new InputError(field, 'state its growth a year, above -1; 0.36 is 36 % more');
  if (!(low >= central && central >= high))
    throw new InputError(field, 'state the fastest first: what gets better faster has the lower course');
}

/**
 * Energy and carbon of a portfolio year by year. The low course has the least growth, the best efficiency and the
 * fastest grid, the high one the opposite.
 * @param span first and last year, and growths of a year that are to stand in place of those of data/constants.csv.
 * @throws InputError for an empty portfolio, a year before the first, or a growth that is no number above -1.
 */
export function project(tables: Tables, items: readonly PortfolioItem[], span: Span): Projection {
  if (items.length === 0) throw new InputError('portfolio', 'state at least one part of it');
  if (!Number.isInteger(span.from) || !Number.isInteger(span.to) || span.to < span.from)
    throw new InputError('to', `state whole years, the last not before ${span.from}`);
  items.forEach(check);
  const usual = hardwareGrowthOf(tables);
  const { efficiencyGrowth = usual.efficiencyGrowth, performanceGrowth = usual.performanceGrowth } = span;
  checkFalling('efficiency', efficiencyGrowth);
  checkFalling('performance', performanceGrowth);
  const along = (course: (typeof courses)[number]): ProjectedYear[] =>
    Array.from({ length: span.to - span.from + 1 }, (_, years) => {
      const parts = items.map((item) =>
        yearOf(item, course, years, efficiencyGrowth[course], performanceGrowth[course]),
      );
      const total = (of: 'energy' | 'carbon' | 'embodied' | 'avoided'): number =>
        parts.reduce((sum, part) => sum + (part[of] ?? 0), 0);
      const carbon = total('carbon');
      const isKnown = parts.every(({ avoided }) => avoided !== undefined) && carbon > 0;
      return {
        year: span.from + years,
        energy: total('energy'),
        carbon,
        embodied: total('embodied'),
        ...(isKnown ? { returnOnEnvironment: total('avoided') / carbon } : {}),
      };
    });
  return {
    schema: 'flopprint/projection@1',
    low: along('low'),
    central: along('central'),
    high: along('high'),
    efficiencyGrowth,
    performanceGrowth,
    notes: [
      'Growth of use is what is stated; efficiency is that of new accelerators, as if every machine were new, so that a real fleet lags behind.',
      'Return on environment is read as carbon avoided over carbon emitted, and what is avoided grows with use: the study that named it (Desroches et al. 2025) gives no formula in its abstract.',
    ],
  };
}

/**
 * The first year of a scenario as a part of a portfolio: its totals, however long they took.
 * @throws InputError as an estimate does.
 */
export function itemOf(tables: Tables, scenario: Scenario, growth: Outlook, avoided?: number): PortfolioItem {
  const { total, quantities, readAs } = estimateWith(tables, scenario);
  const { carbonIntensity } = quantities;
  if (!total.energy || !total.carbon || !carbonIntensity)
    throw new InputError('site', 'state a run with energy and a place: its later years follow from them');
  const of = (key: string): number => (quantities[`total.${key}`] ?? quantities[key])?.value ?? 0;
  return {
    name: scenario.name ?? 'scenario',
    energy: total.energy.value,
    carbonIntensity: carbonIntensity.value,
    embodied: total.carbon.value - of('operationalCarbon'),
    growth,
    decline: gridDeclineOf(tables, readAs['site.grid'] ?? 'WORLD'),
    ...(avoided === undefined ? {} : { avoided }),
  };
}

/** The first and the last year of one source for a zone: what its trend is read from. */
export interface GridTrend {
  readonly from: GridIntensity;
  readonly to: GridIntensity;
  /** Fall a year between them, 0 or more. */
  readonly fall: number;
}

/** The trend of a zone over the rows of one source; nothing where one year alone is known. */
export function gridTrendOf(tables: Tables, zone: string): GridTrend | undefined {
  const rows = gridRows(tables, zone).filter(
    ({ method, basis }) => method === 'average' && basis === 'lifecycle',
  );
  const source = rows.find((row) =>
    rows.some((other) => other.source === row.source && other.year !== row.year),
  )?.source;
  const known = rows
    .filter((row) => row.source === source && row.year !== undefined && row.value > 0)
    .toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0));
  const [from, to] = [known[0], known.at(-1)];
  const years = (to?.year ?? 0) - (from?.year ?? 0);
  if (!from || !to || years <= 0) return undefined;
  return { from, to, fall: Math.max(0, 1 - pow(to.value / from.value, 1 / years)) };
}

/**
 * How the carbon intensity of a zone goes on: the low course falls as its trend, the central half as fast, the high not
 * at all.
 */
export function gridDeclineOf(tables: Tables, zone: string): Outlook {
  const low = gridTrendOf(tables, zone)?.fall ?? 0;
  return { low, central: low / 2, high: 0 };
}

/**
 * Growth of use a year that a factor of electricity means, given the growth of efficiency: what a published end point
 * whose inputs are not known says of them.
 */
export function impliedGrowth(factor: number, years: number, efficiencyGrowth: number): number {
  if (!(factor > 0) || !(years > 0))
    throw new InputError('years', 'state a factor and a number of years, both above 0');
  return pow(factor, 1 / years) * (1 + efficiencyGrowth) - 1;
}

function check({ name, energy, carbonIntensity, embodied, growth, decline }: PortfolioItem): void {
  const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;
  if (![energy, carbonIntensity, embodied].every(isAmount))
    throw new InputError(
      'portfolio',
      `state energy, carbon intensity and embodied carbon of ${name}, 0 or more`,
    );
  if (!courses.every((course) => Number.isFinite(growth[course]) && growth[course] > -1))
    throw new InputError(
      'growth',
      `state how the use of ${name} grows a year, above -1; 0.5 is half as much again`,
    );
  if (!(growth.low <= growth.central && growth.central <= growth.high))
    throw new InputError('growth', `state low, central and high of ${name} in rising order`);
  if (!courses.every((course) => decline[course] >= 0 && decline[course] < 1))
    throw new InputError('decline', `state how the grid of ${name} falls a year, from 0 to below 1`);
}

function yearOf(
  { energy, carbonIntensity, embodied, growth, decline, avoided }: PortfolioItem,
  course: (typeof courses)[number],
  years: number,
  efficiencyGrowth: number,
  performanceGrowth: number,
): {
  readonly energy: number;
  readonly carbon: number;
  readonly embodied: number;
  readonly avoided?: number;
} {
  const { inputs, equations, kernel } = projectedYearGraph;
  const found = kernel({
    years,
    annualEnergy: energy * inputs.annualEnergy[1],
    carbonIntensity: carbonIntensity * inputs.carbonIntensity[1],
    annualEmbodied: embodied * inputs.annualEmbodied[1],
    useGrowth: growth[course],
    efficiencyGrowth,
    performanceGrowth,
    gridDecline: decline[course],
  });
  const of = (name: keyof typeof equations): number => found[name] / equations[name][1];
  return {
    energy: of('projectedEnergy'),
    carbon: of('projectedCarbon'),
    embodied: of('projectedEmbodied'),
    ...(avoided === undefined ? {} : { avoided: avoided * pow(1 + growth[course], years) }),
  };
}
