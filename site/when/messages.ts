import type { Plan, PlanChange } from 'flopprint/schedule';
import type { PlaceKind, RankedBy } from 'flopprint/ranking';
import type { Form } from '../form/form.ts';

/** Which places are asked for. */
export interface PlacesAsked {
  readonly kind: PlaceKind;
  readonly by: RankedBy;
  /** Countries, continents or EU, with commas; empty for anywhere. */
  readonly within: string;
  /** Empty for any. */
  readonly provider: string;
}

/** Which hours are asked for. */
export interface HoursAsked {
  /** Electricity Maps zone. */
  readonly trace: string;
  /** `24h`, or a share such as `5%` of the time that the run takes. */
  readonly slack: string;
  /** The first hour it could start in, `YYYY-MM-DD`; empty for the mean over the year. */
  readonly start: string;
}

/** What the page asks of its worker; `round` tells which answer belongs to which question. */
export type Request = { readonly base: string; readonly form: Form; readonly round: number } & (
  | { readonly kind: 'places'; readonly asked: PlacesAsked }
  | { readonly kind: 'hours'; readonly asked: HoursAsked }
);

export type Answer = { readonly round: number } & (
  | { readonly kind: 'places'; readonly found: PlacesFound }
  | { readonly kind: 'hours'; readonly found: HoursFound }
  | { readonly kind: 'failed'; readonly of: 'places' | 'hours'; readonly reason?: string }
);

/** A tick of an axis: how far along in per cent, and what it says. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The run in one place: tCO2e, m3, and shares against the run as it stands. */
export interface PlaceRow {
  readonly name: string;
  readonly carbon: number;
  readonly carbonShare?: number;
  readonly water: number;
  readonly waterShare?: number;
  readonly marginal?: number;
  readonly delay?: number;
  /** gCO2e/kWh, and the row that it is. */
  readonly grid?: { readonly value: number; readonly row?: string };
  readonly isPresent: boolean;
  /** No other place has both less carbon and less water. */
  readonly onFront: boolean;
  /** Where its mark is, in per cent from the left and the top; absent where an amount is 0. */
  readonly mark?: readonly [left: number, top: number];
}

export interface PlacesFound {
  readonly asked: PlacesAsked;
  /** The lowest first. */
  readonly rows: readonly PlaceRow[];
  readonly here: {
    readonly carbon: number;
    readonly water: number;
    readonly mark?: readonly [left: number, top: number];
  };
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly notes: readonly string[];
  readonly dropped: readonly string[];
  readonly leftOut: number;
  readonly command: string;
}

/** One plan, in the units of the table. */
export type PlanRow = Pick<Plan, 'policy' | 'sight' | 'delay'> & {
  /** tCO2e */
  readonly carbon: number;
  readonly change: PlanChange;
  readonly held: PlanChange;
  /** m3 */
  readonly water?: number;
  readonly waterShare?: number;
};

/** The power of a plan by the hour, as an outline of 1,000 by 10. */
export interface Strip extends Pick<Plan, 'policy' | 'sight'> {
  readonly outline: string;
  /** In per cent of full power. */
  readonly powers: readonly number[];
}

export interface HoursChart {
  /** The first hour, in milliseconds since 1970. */
  readonly from: number;
  /** gCO2e/kWh in each hour. */
  readonly intensity: readonly number[];
  /** The same as a line of 1,000 by 100. */
  readonly line: string;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly strips: readonly Strip[];
  readonly table: {
    readonly isByWeek: boolean;
    /** Day, mean intensity, then hours at full power of each strip. */
    readonly rows: readonly (readonly [from: string, intensity: number, ...hours: number[]])[];
  };
}

export interface HoursFound {
  readonly asked: HoursAsked;
  readonly zone: string;
  /** Row of the trace. */
  readonly trace: string;
  readonly source: string;
  /** Hours. */
  readonly duration: number;
  readonly slack: number;
  /** Where one is stated, else how many. */
  readonly start: string | number;
  /** Start of the chart. */
  readonly shown: string;
  readonly isMoved: boolean;
  readonly dropped: readonly string[];
  readonly plans: readonly PlanRow[];
  /** Why power is not made to follow the grid. */
  readonly notFollowed?: string;
  readonly notes: readonly string[];
  readonly chart: HoursChart;
  readonly command: string;
}
