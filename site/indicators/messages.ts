import type { Form } from '../form/form.ts';
import type { IndicatorsView } from './view.ts';

/** The runs that the page asks for, under a number that the answer comes back with. */
export interface Request {
  readonly number: number;
  readonly base: string;
  readonly runs: readonly { readonly name: string; readonly query: string; readonly form: Form }[];
}

export type Answer = { readonly number: number } & (
  { readonly view: IndicatorsView } | { readonly reason: string }
);
