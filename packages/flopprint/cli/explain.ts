import { explain, type Explanation, type Operand } from '../src/explain.ts';
import { formatAmount } from '../src/format.ts';
import { estimateByMethod } from '../src/methods/estimateByMethod.ts';
import { tables } from '../src/tables.ts';
import { readArguments } from './arguments.ts';
import { readScenarioFile } from './readFile.ts';
import { textTable } from './table.ts';

/** `flopprint explain`: where a number comes from. */
export function explainCommand(argv: readonly string[]): number {
  const { positionals, format, method } = readArguments(
    argv,
    'flopprint explain <scenario.json|-> <quantity> [--method m] [--format table|json]',
    { least: 2, most: 2 },
  );
  const estimate = estimateByMethod(tables, readScenarioFile(positionals[0] ?? '-'), method);
  const explanation = explain(estimate, positionals[1] ?? '');
  console.log(format === 'json' ? JSON.stringify(explanation, null, 2) : explanationText(explanation));
  return 0;
}

function explanationText(explanation: Explanation): string {
  const { label, from, formula, substituted, operands, equationSource, equationNote, datumSource } =
    explanation;
  const lines = [`${label}: ${formatAmount(explanation)} (${from})`];
  if (formula) lines.push('', `  ${explanation.key} = ${formula}`);
  if (substituted) lines.push(`  ${substituted}`);
  if (explanation.computed !== undefined)
    lines.push(
      `  the ${from} number is used; the formula gives ${formatAmount({ value: explanation.computed, unit: explanation.unit })}`,
    );
  if (equationNote) lines.push(`  ${equationNote}`);
  if (equationSource) lines.push(`  equation: ${citation(equationSource)}`);
  if (explanation.row) lines.push('', `  row: ${explanation.row}`);
  if (explanation.low !== undefined && explanation.high !== undefined)
    lines.push(
      `  90 % between ${formatAmount({ value: explanation.low, unit: explanation.unit })} and ${formatAmount({ value: explanation.high, unit: explanation.unit })}`,
    );
  if (datumSource) lines.push(`  source: ${citation(datumSource)}`);
  if (explanation.confidence === 'unverified') lines.push('  unverified');
  if (explanation.note) lines.push(`  ${explanation.note}`);
  for (const other of explanation.alternatives ?? [])
    lines.push(`  other: ${formatAmount(other)}, ${other.source} ${other.year ?? ''} (${other.basis ?? ''})`);
  if (operands.length > 0) lines.push('', textTable(operands.map(operandRow), [2]));
  return lines.join('\n');
}

function operandRow(operand: Operand): string[] {
  const origin = operand.row ?? operand.field ?? operand.equation ?? '';
  return [`  ${operand.key}`, operand.label, formatAmount(operand), operand.from, origin];
}

function citation(source: NonNullable<Explanation['datumSource']>): string {
  const { authors, year, title, url, locator } = source;
  return [`${authors}${year ? ` (${year})` : ''}: ${title}`, locator, url].filter(Boolean).join('; ');
}
