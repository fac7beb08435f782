import type { Estimate } from '../estimate.ts';

/** A source that a number or an equation of the report comes from. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly authors?: string;
  /** Of publication. */
  readonly year?: number;
  readonly url?: string;
  readonly doi?: string;
  readonly licence?: string;
  /** What was taken from it: labels of the quantities, in the order of the estimate. */
  readonly of: readonly string[];
}

/** Names that an estimate holds as ids only. */
export interface ReportNames {
  /** The accelerator, as its maker calls it. */
  readonly device?: string;
  /** The place, in words: `Quebec, Canada`. */
  readonly place?: string;
  /** ISO 3166-1 alpha-2 and alpha-3 of the country, and its name. */
  readonly country?: { readonly alpha2: string; readonly alpha3: string; readonly name: string };
  /** Cloud provider and region id, where a cloud region was stated. */
  readonly cloud?: { readonly provider: string; readonly region: string };
}

/**
 * What every format is written from: one simulated estimate at 12 significant digits, the names and sources behind its
 * ids, and the two hashes by which it is cited and checked. No time, host or path is in it.
 */
export interface Report {
  readonly estimate: Estimate;
  /** SHA-256 (hex) of the canonical scenario, the versions of code and data, and the seed. */
  readonly content: string;
  /** SHA-256 (hex) of the printed figures. */
  readonly digest: string;
  readonly names: ReportNames;
  readonly sources: readonly CitedSource[];
  /** Labels of quantities by key, as a sentence or a table names them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the calculation can be opened again. */
  readonly link?: string;
}

/** One way to write a report. Text from outside is made inert for the format in `write`. */
export interface ReportFormat {
  /** As `--format` takes it: `latex-table`. */
  readonly id: string;
  /** As a menu names it. */
  readonly label: string;
  /** For whom or what it is, in one sentence. */
  readonly purpose: string;
  /** Ending of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file, ending in a line break, the same bytes for the same report. */
  readonly write: (report: Report) => string;
}
