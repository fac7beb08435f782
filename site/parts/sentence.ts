import type { Estimate } from 'flopprint/model';
import { phaseGroups } from '../form/phases.ts';
import { words as said } from '../words/current.ts';
import { formatAmount } from '../words/format.ts';
import { exactly, inWords } from './amounts.ts';

/** A piece of the sentence: plain words, or words that lead to the control they come from. */
export interface Words {
  readonly text: string;
  readonly input?: string;
}

/** What a sentence says of a run, as far as it is known. */
export interface Run {
  readonly isTrained: boolean;
  /** The other phases, as a sentence names them. */
  readonly added: readonly string[];
  /** Parameters, and those of them that work on a token, where those are fewer. */
  readonly size?: string;
  readonly active?: string;
  readonly tokens?: string;
  readonly device?: string;
  readonly count?: string;
  readonly place?: string;
  /** The carbon intensity, where it is stated instead of a place. */
  readonly intensity?: string;
}
/** Adds a piece. */
export type Say = (text: string, input?: string) => void;

/** The run in words, as far as it is known, up to what it emits. */
export function sentenceOf(
  { quantities, phases }: Estimate,
  device: string | undefined,
  place: string | undefined,
): Words[] {
  const words: Words[] = [];
  const say: Say = (text, input) => void words.push({ text, ...(input ? { input } : {}) });
  const { parameters, activeParameters, tokens, count, carbonIntensity } = quantities;
  const size = parameters ?? activeParameters;
  const isSparse = parameters && activeParameters && activeParameters.value !== parameters.value;
  said.calculator.sentence(
    {
      isTrained: 'training' in phases,
      added: addedTo(phases),
      ...(size ? { size: inWords(size.value) } : {}),
      ...(isSparse ? { active: inWords(activeParameters.value) } : {}),
      ...(tokens ? { tokens: inWords(tokens.value) } : {}),
      ...(device ? { device } : {}),
      ...(count ? { count: exactly(count.value) } : {}),
      ...(place ? { place } : {}),
      ...(carbonIntensity?.from === 'stated' ? { intensity: formatAmount(carbonIntensity) } : {}),
    },
    say,
  );
  return words;
}

/** What stands between the sentence and its number. */
export const emitsOf = ({ phases }: Estimate): string =>
  'training' in phases || addedTo(phases).length < 2 ? said.calculator.emits : said.calculator.emitsSeveral;

const addedTo = (phases: Estimate['phases']): string[] =>
  phaseGroups.filter(({ group }) => group in phases).map(({ words }) => words);
