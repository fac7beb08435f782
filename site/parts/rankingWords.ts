import { formatNumber, type Quantity } from 'flopprint/model';
import type { Change, Standing } from 'flopprint/ranking';
import { controlOf, inputOf } from '../form/inputs.ts';
import { differenceInWords } from './amounts.ts';
import { words as said } from '../words/current.ts';
import { formatAmount, formatUnit } from '../words/format.ts';

const whole = 100;
const small = 0.01;
const signed = (text: string, value: number): string => `${value > 0 ? '+' : ''}${text}`;

/** A change in per cent and in the unit of its amount: `−91 %, −26.2`. */
export function changeInFigures({ value, share }: Change): string {
  if (value === 0) return said.later.ranking.noChange;
  const amount = signed(formatNumber(value), value);
  if (share === undefined) return amount;
  const percent = formatNumber(whole * share, Math.abs(share) < small ? 1 : 2);
  return `${signed(percent, share)}\u00a0%, ${amount}`;
}

/** The lowest by carbon and by water, in words: the two often disagree. */
export function lowestInWords(rows: readonly Standing[], nameOf: (row: Standing) => string): string {
  const { ranking: say } = said.later;
  const lowest = (by: 'carbon' | 'water'): Standing | undefined =>
    rows.reduce<Standing | undefined>(
      (least, row) => (least && least[by].value <= row[by].value ? least : row),
      undefined,
    );
  const [carbon, water] = [lowest('carbon'), lowest('water')];
  if (!carbon || !water) return '';
  const against = ({ share }: Change): string =>
    share === undefined || share === 0 ? '' : say.against(differenceInWords(share));
  const carbonWords = `${formatAmount(carbon.carbon)}${against(carbon.carbonChange)}`;
  const waterWords = `${formatAmount(water.water)}${against(water.waterChange)}`;
  if (carbon === water) return say.both(nameOf(carbon), carbonWords, waterWords);
  return say.each(nameOf(carbon), carbonWords, nameOf(water), waterWords);
}

/** One thing that a row reads, beside what this run reads. */
export interface Reason {
  readonly words: string;
  /** What this run has, where that differs. */
  readonly from?: string;
  readonly to: string;
  readonly unit: string;
  /** The datum, where it is one. */
  readonly row?: string;
  /** What to know of it. */
  readonly note?: string;
}

/** What makes the difference of a row; what is the same is left out. */
export function reasonsOf(
  words: Readonly<Record<string, string>>,
  reads: Readonly<Record<string, Quantity>>,
  present: Readonly<Record<string, Quantity>>,
): Reason[] {
  return Object.entries(words).flatMap(([key, text]): Reason[] => {
    const [to, from] = [reads[key], present[key]];
    if (!to || to.value === from?.value) return [];
    return [
      {
        words: text,
        ...(from ? { from: formatNumber(from.value) } : {}),
        to: formatNumber(to.value),
        unit: formatUnit(to.unit),
        ...(to.row ? { row: to.row } : {}),
        ...(key === 'ewif' && to.from === 'default' ? { note: said.later.ranking.ofWorld } : {}),
      },
    ];
  });
}

/** Fields that a ranking does not carry over, by the names of their controls. */
export const droppedInWords = (fields: readonly string[]): string =>
  fields
    .map((field) => {
      const key = inputOf(field);
      return key ? controlOf(key).label : field;
    })
    .join(', ');

/** A form in which what a ranking does not carry over is no longer stated. */
export const withoutDropped = (
  fields: readonly string[],
  form: Readonly<Record<string, string>>,
): Record<string, string> => {
  const paths = Object.keys(form).filter((key) => fields.some((field) => key.startsWith(`${field}.`)));
  const keys = [...fields.map((field) => inputOf(field) ?? field), ...paths];
  return Object.fromEntries(keys.filter((key) => key in form).map((key) => [key, '']));
};
