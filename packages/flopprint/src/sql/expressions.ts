import { InputError } from '../errors.ts';
import { equationSets } from '../equations/index.ts';
import type { EquationSet } from '../equations/record.ts';
import { phaseKeys } from '../estimate.ts';
import { texts } from '../kernels/texts.ts';
import { didYouMean } from '../nearest.ts';
import { short } from '../number.ts';
import { constantValue } from '../resolve/datum.ts';
import type { Tables } from '../tables.ts';
import { parseUnit, shownUnit } from '../units.ts';
import { dialectOf, numberLiteral, type Dialect } from './dialects.ts';
import { snakeCase } from './equationSteps.ts';
import { formulaIn } from './formula.ts';
import { resultColumnName } from './quantities.ts';

/** Which expressions, and for which engine. */
export interface ExpressionOptions {
  readonly dialect: string;
  /** Name of the equation set: `training` unless stated. */
  readonly equations?: string;
  /**
   * The columns that the table has: inputs of the set, and quantities that are known otherwise and replace their
   * formula. Every input and no quantity unless stated.
   */
  readonly columns?: readonly string[];
}

/**
 * Every result of an equation set as one expression over columns that are called as the set's inputs, in the units of
 * the set; an input that is NULL takes its default, where the equations have one. Of training, those results that a
 * phase reports. To be put between SELECT and FROM.
 * @throws InputError for an unknown dialect or set of equations.
 */
export function sqlExpressions(tables: Tables, options: ExpressionOptions): string {
  const { equations = 'training' } = options;
  const dialect = dialectOf(options.dialect);
  const set = equationSets.find(({ name }) => name === equations);
  if (!set)
    throw new InputError(
      '--equations',
      `unknown set of equations "${short(equations)}"${didYouMean(
        equations,
        equationSets.map(({ name }) => name),
      )}`,
    );
  const names = [...Object.keys(set.inputs), ...Object.keys(set.equations)].map(snakeCase);
  const columns = options.columns ?? Object.keys(set.inputs).map(snakeCase);
  const unknown = columns.find((column) => !names.includes(column));
  if (unknown !== undefined)
    throw new InputError(
      '--columns',
      `"${short(unknown)}" is no quantity of ${set.name}${didYouMean(unknown, names)}`,
    );
  const whole = wholeExpressions(tables, dialect, set, new Set(columns));
  const wanted = set.name === 'training' ? phaseKeys : Object.keys(set.equations);
  const inputs = Object.entries({ ...set.inputs, ...set.equations })
    .filter(([name]) => columns.includes(snakeCase(name)))
    .map(([name, { label, unit }]) => `--   ${snakeCase(name)}: ${label}${unitWords(unit)}`);
  const results = wanted.map((key) => {
    const { label, unit } = set.equations[key] as EquationSet['equations'][string];
    const { factor } = parseUnit(unit);
    const expression = whole.get(snakeCase(key)) ?? '';
    const scaled = factor === 1 ? expression : `(${expression}) / ${numberLiteral(factor)}`;
    return `  -- ${label}${unitWords(unit)}\n  ${scaled} AS ${resultColumnName(key, unit)}`;
  });
  return `-- ${set.title}. Columns read:\n${inputs.join('\n')}\n${results.join(',\n')}\n`;
}

function unitWords(unit: string): string {
  const shown = shownUnit(unit);
  return shown === '1' ? '' : `, ${shown}`;
}

/** For each equation its expression over columns alone, in coherent base units. */
function wholeExpressions(
  tables: Tables,
  dialect: Dialect,
  set: EquationSet,
  columns: ReadonlySet<string>,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const [key, { unit, datum }] of Object.entries(set.inputs)) {
    const name = snakeCase(key);
    const parts = [
      ...(columns.has(name) ? [name] : []),
      ...(datum === undefined ? [] : [numberLiteral(constantValue(tables, datum))]),
    ];
    known.set(name, inBase(firstOf(parts, dialect), unit));
  }
  for (const [key, { unit }] of Object.entries(set.equations)) {
    const name = snakeCase(key);
    const sql = texts[set.name]?.[key]?.sql ?? '';
    const formula = formulaIn(sql, (operand) => asOperand(known.get(operand) ?? operand));
    known.set(name, columns.has(name) ? `COALESCE(${inBase(name, unit)}, ${formula})` : formula);
  }
  return known;
}

function firstOf(parts: readonly string[], { number }: Dialect): string {
  const [only] = parts;
  if (parts.length > 1) return `COALESCE(${parts.join(', ')})`;
  return only ?? `CAST(NULL AS ${number})`;
}

function inBase(sql: string, unit: string): string {
  const { factor } = parseUnit(unit);
  return factor === 1 ? sql : `${sql} * ${numberLiteral(factor)}`;
}

/** A name, a number or a call stands by itself; anything else in parentheses. */
function asOperand(expression: string): string {
  return /^[\w.]+$/.test(expression) || /^\w+\([^()]*\)$/.test(expression) ? expression : `(${expression})`;
}
