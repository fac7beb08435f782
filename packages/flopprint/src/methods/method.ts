import type { Graph } from '../graph.ts';
import type { InputRecord } from '../equations/record.ts';

/** A number with its unit, as an output of a published method. */
export interface OutputRecord {
  readonly unit: string;
  /** The name used by the paper or code. */
  readonly alias?: string;
}

/** One entry point of a published method, such as `patterson2021.training`. */
export interface MethodEntry {
  /** `family.part`; the family alone when there is one part. */
  readonly id: string;
  readonly title: string;
  readonly inputs: Readonly<Record<string, InputRecord>>;
  readonly outputs: Readonly<Record<string, OutputRecord>>;
  /** Every intermediate and output, by name, in base units. `undefined` inputs were not given. */
  readonly run: (
    input: Readonly<Record<string, number | undefined>>,
  ) => Readonly<Record<string, number | undefined>>;
  /** The graph behind `run`, where one graph is all there is: gives each number its operands in the trail. */
  readonly graph?: Graph;
}

/** What is known of a run when a published method is asked about it; all in base units. */
export type Facts = Readonly<Record<string, number | undefined>>;

/** How a method reads a scenario: the entry, its inputs, and which outputs are which quantities of an estimate. */
export interface Reading {
  readonly entry: MethodEntry;
  /** For each input of the entry, the fact it takes; inputs with a datum may be left out. */
  readonly inputs: Readonly<Record<string, string>>;
  /** For each quantity of the training phase, the output that is it. */
  readonly outputs: Readonly<
    Partial<
      Record<
        | 'compute'
        | 'acceleratorHours'
        | 'duration'
        | 'itEnergy'
        | 'facilityEnergy'
        | 'operationalCarbon'
        | 'embodiedCarbon'
        | 'carbon'
        | 'water',
        string
      >
    >
  >;
}

/** A published method, reproduced as published. */
export interface Method {
  /** The family: what `--method` takes. */
  readonly id: string;
  readonly name: string;
  /** Of the publication. */
  readonly year: number;
  /** Ids in data/sources.json. */
  readonly sources: readonly string[];
  /** What it counts and leaves out, in a line. */
  readonly boundary: string;
  /** Known errors that are reproduced because published numbers depend on them. */
  readonly note?: string;
  readonly entries: readonly MethodEntry[];
  /**
   * How it reads a scenario, or the reason why it cannot. `facts` holds the inputs and quantities of the training
   * graph and of the architecture, by the same names.
   */
  readonly read?: (facts: Facts) => Reading | { readonly reason: string };
  /** Why its result differs from flopprint's, in a line. */
  readonly differs: string;
}
