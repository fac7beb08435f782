/** Where a number came from. */
export type From = 'stated' | 'default' | 'predicted' | 'data' | 'equation';

/** A number with everything needed to follow it back. */
export interface Quantity {
  /** In `unit`; where it has a range, its median. */
  readonly value: number;
  /** As shown to readers: `MWh`, `gCO2e/kWh`; `1` for a pure number. */
  readonly unit: string;
  /** Who said so. */
  readonly from: From;
  /** Lower end of the 90 % range of an input, in `unit`, where one is known. */
  readonly low?: number;
  /** Upper end of the 90 % range of an input, in `unit`. */
  readonly high?: number;
  /** The 5th percentile of the samples, in `unit`, where the estimate was simulated. */
  readonly p5?: number;
  /** The median of the samples, in `unit`. */
  readonly p50?: number;
  /** The 95th percentile of the samples, in `unit`. */
  readonly p95?: number;
  /** `set.name` of the equation. */
  readonly equation?: string;
  /** The quantities the equation reads, as keys of `quantities`. */
  readonly inputs?: readonly string[];
  /** Key of the scenario that stated it. */
  readonly field?: string;
  /** As it was written there, when that was not a bare number. */
  readonly written?: string;
  /** What the equation would have given, where the number was stated or found another way. */
  readonly computed?: number;
  /** The equation behind `computed`, where the number itself came from another one. */
  readonly computedBy?: { readonly equation: string; readonly inputs: readonly string[] };
  /** `table/id` of the datum. */
  readonly row?: string;
  /** Id of the source. */
  readonly source?: string;
  /** The year that the datum describes. */
  readonly year?: number;
  /** Of a carbon intensity: `lifecycle` or `direct`. */
  readonly basis?: string;
  /** Whether somebody read the datum in its source. */
  readonly confidence?: 'verified' | 'unverified';
  /** What the row or the reading has to add. */
  readonly note?: string;
  /** Other data for the same thing, not used. */
  readonly alternatives?: readonly Alternative[];
}

/** A datum that could have answered. */
export interface Alternative {
  /** In `unit`. */
  readonly value: number;
  /** As shown to readers. */
  readonly unit: string;
  /** `table/id` of the datum. */
  readonly row: string;
  /** Id of the source. */
  readonly source: string;
  /** The year that the datum describes. */
  readonly year?: number;
  /** `lifecycle` or `direct`. */
  readonly basis?: string;
}

/** Something legal but worth knowing, beside the result. */
export interface Warning {
  /** Key of the scenario that it is about. */
  readonly field: string;
  /** One sentence, with what to do where something can be done. */
  readonly message: string;
}
