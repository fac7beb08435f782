import type { Oversubscribed, PhaseSplit, PrecisionPoint } from 'flopprint/power';
import type { Form } from '../form/form.ts';
import type { Tick } from '../when/messages.ts';

/** What is asked beside the run. */
export interface PowerAsked {
  /** Of energy against time in the cost of Zeus, from 0 to 1. */
  readonly weight: number;
  /** Accelerators of the two phases of serving. */
  readonly prefill: string;
  readonly decode: string;
}

/** What the page asks of its worker; `round` tells which answer belongs to which question. */
export interface Request {
  readonly base: string;
  readonly form: Form;
  readonly asked: PowerAsked;
  readonly round: number;
}

export type Answer = { readonly round: number } & (
  { readonly found: PowerFound } | { readonly failed: true; readonly reason?: string }
);

/** A result, or why there is none. */
export type Found<Result> = Result | { readonly reason: string };

/** A training under one limit: W, h, MWh, tCO2e; and where its mark is, in per cent from the left and the top. */
export interface LimitRow {
  readonly share: number;
  readonly power: number;
  readonly time: number;
  readonly energy: number;
  readonly carbon: number;
  readonly cost: number;
  readonly onFront: boolean;
  readonly best: readonly ('energy' | 'carbon' | 'cost')[];
  readonly mark: readonly [left: number, top: number];
}

export interface Curve {
  readonly rows: readonly LimitRow[];
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Share of power of least carbon if the law held all the way down. */
  readonly carbonOptimum: number;
  readonly notes: readonly string[];
  readonly command: string;
}

export interface Decode {
  readonly points: readonly {
    readonly clock: number;
    readonly least: number;
    readonly most: number;
    readonly prefill: number;
  }[];
  /** Outlines of 1,000 by 100: what the overheads leave open, and prefill. */
  readonly band: string;
  readonly prefill: string;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  readonly power: number;
  readonly limit: number;
  readonly bound: { readonly memory: number; readonly arithmetic: number; readonly overhead: number };
  readonly publishedSaving: number;
  readonly publishedPower: readonly [low: number, high: number];
  readonly notes: readonly string[];
  readonly command: string;
}

export interface Split {
  readonly ways: readonly PhaseSplit[];
  readonly command: string;
}

export interface PowerFound {
  readonly asked: PowerAsked;
  readonly curve: Found<Curve>;
  readonly building: Found<Oversubscribed>;
  readonly precision: Found<{ readonly points: readonly PrecisionPoint[] }>;
  readonly split: Found<Split>;
  readonly decode: Found<Decode>;
  /** Requests that serving is told for, where the run states none. */
  readonly assumed?: number;
}
