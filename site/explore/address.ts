import { sweepOutputs, type SweepOutput } from 'flopprint/sweep';

/** A field of the form with its values, as written. */
export interface Row {
  field: string;
  values: string;
}

/** All that the page states, and its address holds. */
export interface Stated {
  readonly rows: readonly Row[];
  /** Less of both is better. */
  readonly front: readonly [SweepOutput, SweepOutput];
  readonly across: SweepOutput;
  readonly question: string;
  /** Axes that the question is asked with in place of its own. */
  readonly on: readonly string[];
  readonly budget: string;
  readonly amount: string;
  readonly serve: string;
}

export const outputs = Object.keys(sweepOutputs) as SweepOutput[];

export const usual: Stated = {
  rows: [
    { field: 'model.parameters', values: '1B..70B:100' },
    { field: 'training.tokens', values: '100B..10T:100' },
    { field: 'hardware.accelerator', values: 'h100, a100' },
    { field: 'hardware.mfu', values: '0.3..0.5:5' },
    { field: 'hardware.count', values: '512' },
    { field: 'site.grid', values: 'FR, US-VA, DE' },
  ],
  front: ['loss', 'carbon'],
  across: 'water',
  question: '',
  on: [],
  budget: 'carbon',
  amount: '',
  serve: '',
};

/** The query of an address, the version first. */
export function writeQuery({ rows, front, across, question, on, budget, amount, serve }: Stated): string {
  const query = new URLSearchParams({ v: '1' });
  if (question !== '') query.set('question', question);
  for (const axis of question === '' ? [] : on) query.append('on', axis);
  for (const { field, values } of rows) if (field !== '') query.append(field, values);
  query.set('front', front.join(','));
  query.set('across', across);
  if (amount !== '') {
    query.set('budget', budget);
    query.set('amount', amount);
    if (serve !== '') query.set('serve', serve);
  }
  return `?${query}`;
}

/** What an address states; nothing for one of another version or of none. */
export function readQuery(text: string): Stated | undefined {
  const query = new URLSearchParams(text);
  if (query.get('v') !== '1') return undefined;
  const rows = [...query].flatMap(([field, values]) => (field.includes('.') ? [{ field, values }] : []));
  const known = (name: string | null | undefined): SweepOutput | undefined =>
    outputs.find((output) => output === name);
  const [first, second] = (query.get('front') ?? '').split(',').map(known);
  return {
    rows,
    // One result alone stands beside the loss.
    front: first && second ? [first, second] : first && first !== 'loss' ? ['loss', first] : usual.front,
    across: known(query.get('across')) ?? usual.across,
    question: query.get('question') ?? '',
    on: query.getAll('on'),
    budget: query.get('budget') ?? usual.budget,
    amount: query.get('amount') ?? '',
    serve: query.get('serve') ?? '',
  };
}

/** The same designs for the command. */
export function commandOf({ rows, front }: Pick<Stated, 'rows' | 'front'>): string {
  const axes = rows
    .filter(({ field }) => field !== '')
    .map(({ field, values }) => `  --over '${`${field}=${values}`.replaceAll("'", `'\\''`)}' \\`);
  return ["echo '{}' | npx flopprint sweep - \\", ...axes, `  --pareto ${front.join(',')}`].join('\n');
}
