import type { AnswerRow, Axis, BudgetKind, QuestionAnswer, SweepOutput } from 'flopprint/sweep';

/** What the page asks of its worker. */
export type Request =
  | {
      readonly kind: 'sweep';
      readonly base: string;
      readonly axes: readonly string[];
      readonly front: readonly SweepOutput[];
      readonly views: readonly View[];
    }
  | {
      readonly kind: 'budget';
      readonly base: string;
      readonly axes: readonly string[];
      readonly budget: BudgetKind;
      readonly amount: string;
      readonly serve: string;
    }
  | {
      readonly kind: 'question';
      readonly base: string;
      readonly id: string;
      /** Axes in place of its own. */
      readonly on: readonly string[];
    }
  | { readonly kind: 'check'; readonly base: string; readonly axes: readonly string[] }
  | { readonly kind: 'keep'; readonly base: string; readonly within: Within }
  | { readonly kind: 'csv'; readonly base: string };

/** Ranges of results that designs are to lie in. */
export type Within = Partial<Readonly<Record<SweepOutput, readonly [low: number, high: number]>>>;

/** A question worked out, its rows with what opens them in the calculator. */
export interface Answered extends Omit<QuestionAnswer, 'question' | 'rows'> {
  readonly kind: 'answered';
  readonly id: string;
  readonly rows: readonly (Omit<AnswerRow, 'scenario'> & { readonly query?: string })[];
}

/** Two outputs, one across and one up. */
export type View = readonly [across: SweepOutput, up: SweepOutput];

/** A design that no other beats. */
export interface FrontDesign {
  readonly values: readonly Axis['values'][number][];
  readonly results: Readonly<Record<SweepOutput, number>>;
  /** Opens it in the calculator, where that can say all of it. */
  readonly query?: string;
}

/** How many designs are where, on logarithmic axes from the least to the greatest. */
export interface Density {
  readonly view: View;
  readonly across: readonly [low: number, high: number];
  readonly up: readonly [low: number, high: number];
  /** Cells that hold any, as one outline for each shade: thousands of marks would hold the page up. */
  readonly shades: readonly { readonly opacity: number; readonly outline: string }[];
}

export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'swept';
      readonly fields: readonly string[];
      readonly all: number;
      readonly seconds: number;
      readonly front: readonly FrontDesign[];
      readonly frontSize: number;
      readonly densities: readonly Density[];
      readonly refused: readonly (readonly [reason: string, count: number])[];
    }
  | {
      readonly kind: 'best';
      readonly parameters: number;
      readonly tokens: number;
      readonly loss: number;
      /** The fields that it was looked for with. */
      readonly on: readonly string[];
      readonly ranges?: Readonly<Record<string, readonly [low: number, high: number]>>;
      readonly query?: string;
    }
  | Answered
  /** Of each axis what is wrong with it, or nothing. */
  | { readonly kind: 'checked'; readonly designs: number; readonly errors: readonly string[] }
  | { readonly kind: 'kept'; readonly count: number; readonly densities: readonly Density[] }
  | { readonly kind: 'csv'; readonly text: string }
  | {
      readonly kind: 'failed';
      /** What was asked. */
      readonly of: Request['kind'];
      readonly message: string;
      /** The field that was refused, where one was. */
      readonly field?: string;
    };
