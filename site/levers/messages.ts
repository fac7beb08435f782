import type { Form } from '../form/form.ts';
import type { LeversView, RankedBy, TogetherView } from './view.ts';

/** What the page asks of its worker, under a number that the answer comes back with. */
export interface Request {
  readonly number: number;
  readonly base: string;
  readonly form: Form;
  /** Levers to put together; every lever by itself where there are none. */
  readonly ids: readonly string[];
  readonly by: RankedBy;
}

/** What the worker answers. */
export type Answer = { readonly number: number } & (
  | { readonly kind: 'ranked'; readonly view: LeversView }
  | { readonly kind: 'together'; readonly together: TogetherView }
  | { readonly kind: 'refused'; readonly reason: string }
);
