import { estimateWith, type Scenario, type Tables } from 'flopprint/model';
import {
  gridTrendOf,
  hardwareGrowthOf,
  impliedGrowth,
  itemOf,
  partsOf,
  project,
  readOutlook,
  type Outlook,
  type PartRow,
  type Projection,
} from 'flopprint/project';
import { words } from './words.ts';

/** The texts of the form. */
export interface Asked {
  readonly parts: readonly PartRow[];
  /** `2025-2030` */
  readonly years: string;
  /** As stated: one number or three; that of the tables where it is empty. */
  readonly efficiency: string;
  readonly performance: string;
}

/** The trend of a grid, and where its rows stand. */
export interface ToldTrend {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** A share of a year. */
  readonly fall: number;
  /** Below `data/`. */
  readonly path: string;
}

export interface ProjectionView {
  readonly projection: Projection;
  /** Of each part; none where no grid is named, or one year alone is known. */
  readonly trends: readonly (ToldTrend | null)[];
  /** What the published factor of electricity would mean. */
  readonly implied: { readonly factor: number; readonly growth: number };
}

/** Years of the published factor, from 2024 to 2030. */
const yearsOfFactor = 6;

/**
 * The form, worked out.
 * @throws InputError for what a person can mend.
 */
export function projected(tables: Tables, asked: Asked): ProjectionView {
  const { parts, years, efficiency, performance } = asked;
  const [, from = '', to = from] = /^\s*(\d{4})\s*(?:[-–]\s*(\d{4})\s*)?$/.exec(years) ?? [];
  if (from === '') throw new Error(words.whole);
  const projection = project(tables, partsOf(tables, parts), {
    from: Number(from),
    to: Number(to),
    ...(efficiency.trim() === '' ? {} : { efficiencyGrowth: readOutlook('efficiency', efficiency) }),
    ...(performance.trim() === '' ? {} : { performanceGrowth: readOutlook('performance', performance) }),
  });
  const factor = tables.constants.find(({ id }) => id === 'corporate-electricity-2030')?.value ?? Number.NaN;
  return {
    projection,
    trends: parts.map(({ grid = '', decline = '' }) =>
      grid.trim() === '' || decline.trim() !== '' ? null : trendOf(tables, grid.trim().toUpperCase()),
    ),
    implied: {
      factor,
      growth: impliedGrowth(factor, yearsOfFactor, projection.efficiencyGrowth.central),
    },
  };
}

function trendOf(tables: Tables, zone: string): ToldTrend | null {
  const trend = gridTrendOf(tables, zone);
  if (!trend) return null;
  const { from, to, fall } = trend;
  return {
    name: to.name,
    from: from.year ?? 0,
    to: to.year ?? 0,
    fall,
    path: `grid-${to.source}/${encodeURI(to.zone)}/`,
  };
}

/**
 * A run as a part, its totals taken as those of a year.
 * @throws InputError as an estimate does.
 */
export function partOf(tables: Tables, scenario: Scenario, name: string, growth: string): PartRow {
  const { energy, carbonIntensity, embodied } = itemOf(tables, scenario, readOutlook('growth', growth));
  const { readAs } = estimateWith(tables, scenario);
  return {
    name,
    energy_mwh: textOf(energy),
    carbon_intensity: textOf(carbonIntensity),
    embodied_t: textOf(embodied),
    growth,
    grid: readAs['site.grid'] ?? '',
  };
}

const digits = 6;
const textOf = (value: number): string => String(Number(value.toPrecision(digits)));

/** How new machines get better by the tables, as the form states it. */
export function hardwareTexts(tables: Tables): Pick<Asked, 'efficiency' | 'performance'> {
  const { efficiencyGrowth, performanceGrowth } = hardwareGrowthOf(tables);
  const text = ({ low, central, high }: Outlook): string => [low, central, high].join(' ');
  return { efficiency: text(efficiencyGrowth), performance: text(performanceGrowth) };
}
