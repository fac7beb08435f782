import { formatNumber, thinSpace, type Estimate, type Quantity } from 'flopprint/model';
import { trailDigits } from '../parts/amounts.ts';
import { bookName, type Book, type BookSource } from './book.ts';
import { words } from '../words/current.ts';
import { formatAmount, formatUnit } from '../words/format.ts';

/** A quantity with its name. */
export interface Named extends Quantity {
  readonly key: string;
  readonly label: string;
  /** The label is English where the page is not. */
  readonly isForeign?: true;
}

/** Where a number comes from, one step back. */
export interface Told extends Named {
  /** The formula with this run's numbers and units. */
  readonly substituted?: string;
  readonly equationSource?: BookSource;
  readonly equationNote?: string;
  readonly datumSource?: BookSource;
  readonly operands: readonly Named[];
}

/**
 * What the library's own `explain` says, from a book that was fetched instead of the texts of every method: a test
 * holds the two to the same words.
 */
export function tell(book: Book, estimate: Estimate, key: string): Told | undefined {
  const told = nameIt(book, estimate, key);
  if (!told) return undefined;
  const operands = (told.inputs ?? []).flatMap((input) => nameIt(book, estimate, input) ?? []);
  const record = told.equation === undefined ? undefined : book.records[told.equation];
  const datumSource = told.source === undefined ? undefined : book.sources[told.source];
  const equationSource = record && book.sources[record.source];
  const substituted = record ? substitute(record.is, told, operands) : sumText(told, operands);
  return {
    ...told,
    operands,
    ...(datumSource ? { datumSource } : {}),
    ...(equationSource ? { equationSource } : {}),
    ...(record?.note ? { equationNote: record.note } : {}),
    ...(substituted ? { substituted } : {}),
  };
}

/** A sum over phases has no record of its own. */
function sumText(total: Named, parts: readonly Named[]): string | undefined {
  if (total.equation !== 'sum') return undefined;
  const amounts = parts.map((part) => formatAmount(part, trailDigits));
  return `${amounts.join(' + ')} = ${formatAmount(total, trailDigits)}`;
}

function nameIt(book: Book, estimate: Estimate, key: string): Named | undefined {
  const quantity = estimate.quantities[key];
  if (!quantity) return undefined;
  const own = quantity.equation === undefined ? undefined : book.records[quantity.equation]?.label;
  const name = own ?? book.labels[bookName(key)] ?? key;
  const part = key.includes('.') ? `, ${words.common.trail.part(key.slice(0, key.lastIndexOf('.')))}` : '';
  const isForeign = book.foreign?.includes(name) ? { isForeign: true as const } : {};
  return { ...quantity, key, label: `${name}${part}`, ...isForeign };
}

const functionNames = ['min', 'max', 'exp', 'log', 'sqrt', 'ceil'];
const printed: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/** The formula with numbers for names; nothing where an operand is not known. */
function substitute(formula: string, result: Named, operands: readonly Named[]): string | undefined {
  const names = [...new Set(formula.match(/[A-Za-z]\w*/g) ?? [])].filter(
    (name) => !functionNames.includes(name),
  );
  const found = new Map(
    names.map((name, index) => [name, operands.find(({ key }) => bookName(key) === name) ?? operands[index]]),
  );
  if ([...found.values()].includes(undefined)) return undefined;
  const body = formula.replace(
    /([A-Za-z]\w*)|\s*([*/+]|(?<=\s)-)\s*/g,
    (token, name: string | undefined, operator: string) => {
      if (name === undefined) return printed[operator] ?? operator;
      const operand = found.get(name);
      if (!operand) return token;
      const text = formatAmount(operand, trailDigits);
      return operand.unit.includes('/') || text.includes('×') ? `(${text})` : text;
    },
  );
  const unit = formatUnit(result.unit);
  const known = result.computedBy ? result.value : (result.computed ?? result.value);
  const value = formatNumber(known, trailDigits);
  return `${body} = ${value}${unit ? `${thinSpace}${unit}` : ''}`;
}
