import { listed } from 'flopprint/model';
import type { Language } from '../language.ts';

/** Texts, some with slots, which travel with the page. */
export const common = {
  language: 'en' as Language,
  /** The language of pages that are in English alone, where that is not the language of the page. */
  abroad: undefined as 'en' | undefined,
  large: { trillion: 'trillion', billion: 'billion', million: 'million' },
  /** What the controls are called. */
  labels: {
    params: 'Parameters',
    active: 'Active, if a mixture of experts',
    tokens: 'Tokens',
    acc: 'Accelerator',
    count: 'How many',
    hours: 'For how long',
    place: 'Cloud region, country or grid zone',
    mfu: 'Efficiency (MFU)',
    achieved: 'Achieved speed',
    precision: 'Precision',
    power: 'Power',
    scope: 'Power covers',
    pue: 'PUE',
    ci: 'Carbon intensity',
    wue: 'Water on site (WUE)',
    ewif: 'Water of electricity',
    life: 'Lifetime of machines',
    util: 'Share of it in use',
    flops: 'Compute',
    acch: 'Accelerator-hours',
    energy: 'Energy of the machines',
  },
  /** Controls by the path of their field, where the library's own label is in another language. */
  fieldLabels: {} as Readonly<Record<string, string>>,
  /** Choices by their value in a scenario, likewise. */
  choices: {} as Readonly<Record<string, string>>,
  link: {
    newer:
      'This link was made by a newer version of the calculator (v={theirs}, this is v={ours}): what this version knows of it is shown.',
    noVersion: 'This link names no version that exists; it is read as v={ours}.',
    noPreset: 'The link names the preset “{name}”, which does not exist here.',
  },
  badges: {
    stated: 'stated',
    data: 'data',
    default: 'default',
    equation: 'equation',
    predicted: 'predicted',
    unverified: 'unverified',
  },
  phases: {
    training: { title: 'Training', words: 'training', about: '' },
    data: {
      title: 'Data and retrieval',
      words: 'data',
      about: 'Cleaning, synthetic tokens, embedding of a datastore.',
    },
    development: {
      title: 'Development',
      words: 'development',
      about: 'Experiments, failed runs and idle machines, as shares of the final run.',
    },
    postTraining: {
      title: 'Post-training',
      words: 'post-training',
      about: 'Fine-tuning, preferences, reinforcement learning, distillation.',
    },
    inference: {
      title: 'Inference',
      words: 'inference',
      about: 'Requests served: tokens, batch, machines that wait.',
    },
    storage: {
      title: 'Storage and network',
      words: 'storage',
      about: 'Weights, checkpoints and data kept and moved.',
    },
  },
  within: 'within 0.05\u00a0%',
  trail: {
    close: 'Close',
    fetching: 'Fetching the formula and its sources…',
    fetchingSources: 'Fetching the sources…',
    stated: 'Stated',
    standsIn: 'It stands in for this equation:',
    equation: 'Equation:',
    page: 'The page of this equation',
    alternatives: 'Other data for the same place, not used:',
    row: 'Row',
    source: 'Source',
    licence: 'Licence',
    whereInIt: 'Where in it',
    remembered: 'nowhere: it is only remembered',
    notFetched: 'the file that says so could not be fetched',
    whole: 'the source as a whole',
    note: 'Note',
    unverified: 'Unverified',
    notCompared: 'nobody has yet compared this value with its source',
    rowWord: 'row',
    isUnverified: ', unverified',
    where: 'Where this comes from: {label}',
    statedIn: 'in “{field}”',
    writtenAs: 'written as “{text}”',
    wouldGive: 'The equation would have given {amount}.',
    inTable: 'in {table}',
    review: '; to be checked by {date}',
    insteadOf: 'instead of {value}',
  },
  /** `400 to 800`. */
  range: '{from} to {to}',
};

/** What has to decide or to count something. */
export const commonPhrases = {
  /** An amount as the library writes it, with its words in this language. */
  amount: (text: string): string => text,
  /** The ends of an interval after “between”. */
  between: (interval: string): string => interval.replace(' to ', ' and '),
  listed: (parts: readonly string[]): string => listed(parts),
  /** A name inside of a compound or sentence. */
  inSentence: (title: string): string => title.toLowerCase(),
  /** A country by its ISO code and its name in the tables. */
  country: (_code: string, name: string): string => name,
  /** What the messages are told with, before any is shown. */
  fetchMessages: (): Promise<void> => Promise.resolve(),
  /** A message of the library; `isForeign` where it stays in English. */
  message: (text: string): { readonly text: string; readonly isForeign?: true } => ({ text }),
  apart: (percent: string, isAbove: boolean): string => `${percent}\u00a0% ${isAbove ? 'above' : 'below'}`,
  trail: {
    /** What a number is a part of, after its label. */
    part: (part: string): string => part,
  },
};
