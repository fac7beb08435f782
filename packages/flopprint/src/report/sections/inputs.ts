import { formatNumber, formatUnit, thinSpace } from '../../format.ts';
import type { From, Quantity } from '../../quantity.ts';
import type { Block, Inline, Section } from '../document.ts';
import type { Report } from '../report.ts';

/** Every digit that a report holds: an input is given as it went in. */
const digits = 12;

const groups: readonly (readonly [From, string])[] = [
  ['stated', 'Stated by whoever wrote the scenario'],
  ['predicted', 'Predicted from what was stated'],
  ['data', 'From tables, for this machine or place'],
  ['default', 'Defaults, for want of anything better known'],
];

/** What the result follows from: every number that no equation gave, with its range, year and source. */
export function inputsSection({ estimate, labels, sources }: Report): Section {
  const inputs = Object.entries(estimate.quantities).filter(
    ([key, { equation, from }]) =>
      (equation === undefined || from === 'stated') && !isEndOfRange(estimate, key),
  );
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const blocks = groups.flatMap(([from, caption]): Block[] => {
    const rows = inputs
      .filter(([, quantity]) => quantity.from === from)
      .map(([key, quantity]) => inputRow(labels[key] ?? key, quantity, numbers));
    return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
  });
  return { id: 'inputs', title: 'Inputs', blocks };
}

/** Whether a number is an end of the range of another one, which has its own line: `lifetimeLow` of `lifetime`. */
export function isEndOfRange({ quantities }: Report['estimate'], key: string): boolean {
  const whole = quantities[key.replace(/(?:Low|High)$/, '')];
  return /(?:Low|High)$/.test(key) && whole?.row !== undefined && whole.row === quantities[key]?.row;
}

const columns = [
  { title: 'Input' },
  { title: 'Origin' },
  { title: 'Value', isNumber: true },
  { title: '90 % range', isNumber: true },
  { title: 'Year' },
  { title: 'Source' },
] as const;

function inputRow(label: string, quantity: Quantity, numbers: ReadonlyMap<string, number>): Inline[][] {
  const { value, unit, from, low, high, year, source, row, confidence, field } = quantity;
  const isRange = low !== undefined && high !== undefined && low < high;
  const number = source === undefined ? undefined : numbers.get(source);
  return [
    [label],
    [{ badge: from }, ...(confidence === 'unverified' ? ([' ', { badge: 'unverified' }] as const) : [])],
    [withUnit(shown(value), unit)],
    [isRange ? withUnit(`${shown(low)} to ${shown(high)}`, unit) : 'none'],
    [year === undefined ? '' : String(year)],
    [
      ...(number === undefined ? [] : [`[${number}] `]),
      ...(row !== undefined ? [{ row }] : field !== undefined ? [{ code: field }] : [quantity.note ?? '']),
    ],
  ];
}

const shown = (value: number): string => formatNumber(value, digits);

/** Units that count what the label names already. */
const counted = new Set(['1', 'param', 'token', 'accelerator']);

function withUnit(text: string, unit: string): string {
  return counted.has(unit) ? text : `${text}${thinSpace}${formatUnit(unit)}`;
}
