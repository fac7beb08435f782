import type { From } from '../quantity.ts';

/** Part of a line. A text may come from outside; each format makes it inert. */
export type Inline =
  | string
  | { readonly badge: From | 'unverified' }
  | { readonly code: string }
  /** A row of a table, as a trail names it: `grids/ember-co2js/FRA/2024`. */
  | { readonly row: string }
  | { readonly address: string; readonly text: string };

/** An equation that a result came by. */
export interface UsedEquation {
  /** `set.name` of its record. */
  readonly id: string;
  readonly label: string;
  readonly latex: string;
  /** The formula with this run's numbers, once for each place where it was used. */
  readonly substituted: readonly string[];
  readonly source?: string;
}

/** A part of a section: a paragraph, a list, a table or equations. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly title: string; readonly isNumber?: true }[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'equations'; readonly equations: readonly UsedEquation[] };

/** A heading and what stands under it. */
export interface Section {
  /** For links: `inputs`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The whole report, before it is written in any format: every format has the same words and numbers. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

export const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
export const list = (items: readonly (readonly Inline[])[]): Block => ({ kind: 'list', items });
