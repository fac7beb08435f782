import type { PartRow } from 'flopprint/project';
import type { Form } from '../form/form.ts';
import type { Asked, ProjectionView } from './view.ts';

/** What the page asks of its worker, under a number that the answer comes back with. */
export interface Request {
  readonly number: number;
  readonly base: string;
  readonly asked: Asked;
  /** A run that is to be a part, with the growth of its use. */
  readonly run?: { readonly name: string; readonly form: Form; readonly growth: string };
}

export type Answer = { readonly number: number } & (
  { readonly view: ProjectionView; readonly parts: readonly PartRow[] } | { readonly reason: string }
);
