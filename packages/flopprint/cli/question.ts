import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { formatNumber } from '../src/format.ts';
import { leverWithId } from '../src/levers.ts';
import { sourceOf } from '../src/rows.ts';
import { answerQuestion, questions, type QuestionAnswer } from '../src/sweep.ts';
import { tables } from '../src/tables.ts';
import { textTable } from './table.ts';

const usage =
  'flopprint question [id] [--on "hardware.accelerator=h100"] [--on "site.grid=FR"] [--format table|json]';

/** `flopprint question`: a question of design that a paper has answered, asked of this estimate; without an id, all. */
export function questionCommand(argv: readonly string[]): number {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { on: { type: 'string', multiple: true }, format: { type: 'string' } },
  });
  const { format = 'table', on = [] } = values;
  if (positionals.length > 1) throw new InputError('', `usage: ${usage}`);
  if (format !== 'table' && format !== 'json')
    throw new InputError('--format', `"${format}" is not one of table, json`);
  const [id] = positionals;
  if (id === undefined) {
    console.log(
      format === 'json'
        ? JSON.stringify(questions, null, 2)
        : textTable(questions.map((one) => [one.id, one.title])),
    );
    return 0;
  }
  const answer = answerQuestion(tables, id, on);
  console.log(format === 'json' ? json(answer) : text(answer));
  return 0;
}

const json = (answer: QuestionAnswer): string =>
  JSON.stringify({ schema: 'flopprint/question@1', ...answer }, null, 2);

function text({ question, finding, columns, rows }: QuestionAnswer): string {
  const { title, shows, source, locator, lever, evidence, published, notComputed, over, front } = question;
  const paper = sourceOf(source);
  const heads = columns.map(({ label, unit }) => (unit === '1' ? label : `${label}, ${unit}`));
  const cells = rows.map(({ name, numbers }) => [
    name,
    ...numbers.map((number) => (Number.isNaN(number) ? '' : formatNumber(number))),
  ]);
  const row = lever === undefined ? undefined : leverWithId(lever);
  return [
    title,
    shows,
    '',
    textTable(
      [['', ...heads], ...cells],
      columns.map((_, index) => index + 1),
    ),
    '',
    finding,
    '',
    `published: ${published}`,
    `evidence: ${evidence}${row ? `; flopprint data show levers ${row.id}` : ''}`,
    `source: ${paper?.authors ?? ''} (${paper?.year ?? ''}): ${paper?.title ?? source}; ${locator}; ${paper?.url ?? ''}`,
    `not worked out: ${notComputed}`,
    '',
    `its designs: echo '{}' | npx flopprint sweep - ${over.map((axis) => `--over "${axis}"`).join(' ')} --pareto ${front.join(',')}`,
  ].join('\n');
}
