import {
  formatAmount as amountOf,
  formatInterval as intervalOf,
  formatUnit as unitOf,
  type Amount,
  type Precision,
} from 'flopprint/model';
import { words } from './current.ts';

/** The library's own formats, with the few words in them in the language of the page; the numerals are the same. */
export const formatAmount = (amount: Amount, precision?: Precision): string =>
  words.common.amount(amountOf(amount, precision));

export const formatInterval = (amount: Amount): string => words.common.amount(intervalOf(amount));

export const formatUnit = (unit: string): string => words.common.amount(unitOf(unit));

/** What a list of choices offers, in the language of the page; `path value` where two lists mean different things. */
export const formatChoice = (path: string, choice: string): string =>
  words.common.choices[`${path} ${choice}`] ?? words.common.choices[choice] ?? choice;
