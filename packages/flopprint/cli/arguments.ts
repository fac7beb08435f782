import { parseArgs } from 'node:util';
import { InputError } from '../src/errors.ts';
import { didYouMean } from '../src/nearest.ts';

/** `text` is another word for `table`. */
export const formats = ['table', 'text', 'json'] as const;
export type Format = (typeof formats)[number];

/** The positionals, and the values of the options. */
export function readArguments(
  argv: readonly string[],
  usage: string,
  positionals: { readonly least: number; readonly most: number },
): {
  readonly positionals: readonly string[];
  readonly format: Format;
  readonly method: string;
  readonly crossValidate?: string;
  readonly samples?: number;
  readonly by?: string;
  readonly kind?: string;
  readonly as?: string;
  readonly plan?: string;
  readonly apply?: string;
  readonly phase?: string;
  readonly slack?: string;
  readonly years?: string;
  readonly growth?: string;
  readonly efficiency?: string;
  readonly performance?: string;
  readonly split?: string;
  readonly weight?: string;
  readonly provider?: string;
  readonly within?: string;
} {
  const parsed = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      method: { type: 'string' },
      samples: { type: 'string' },
      'cross-validate': { type: 'string' },
      by: { type: 'string' },
      kind: { type: 'string' },
      as: { type: 'string' },
      plan: { type: 'string' },
      apply: { type: 'string' },
      phase: { type: 'string' },
      slack: { type: 'string' },
      years: { type: 'string' },
      growth: { type: 'string' },
      efficiency: { type: 'string' },
      performance: { type: 'string' },
      split: { type: 'string' },
      weight: { type: 'string' },
      provider: { type: 'string' },
      within: { type: 'string' },
    },
  });
  const count = parsed.positionals.length;
  if (count < positionals.least || count > positionals.most) throw new InputError('', `usage: ${usage}`);
  const format = parsed.values.format ?? 'table';
  if (!(formats as readonly string[]).includes(format))
    throw new InputError(
      '--format',
      `"${format}" is not one of ${formats.join(', ')}${didYouMean(format, formats)}`,
    );
  return {
    positionals: parsed.positionals,
    format: format as Format,
    method: parsed.values.method ?? 'flopprint',
    ...(parsed.values.by === undefined ? {} : { by: parsed.values.by }),
    ...(parsed.values.kind === undefined ? {} : { kind: parsed.values.kind }),
    ...(parsed.values.as === undefined ? {} : { as: parsed.values.as }),
    ...(parsed.values.plan === undefined ? {} : { plan: parsed.values.plan }),
    ...(parsed.values.apply === undefined ? {} : { apply: parsed.values.apply }),
    ...(parsed.values.phase === undefined ? {} : { phase: parsed.values.phase }),
    ...(parsed.values.within === undefined ? {} : { within: parsed.values.within }),
    ...(parsed.values.provider === undefined ? {} : { provider: parsed.values.provider }),
    ...(parsed.values.weight === undefined ? {} : { weight: parsed.values.weight }),
    ...(parsed.values.split === undefined ? {} : { split: parsed.values.split }),
    ...(parsed.values.efficiency === undefined ? {} : { efficiency: parsed.values.efficiency }),
    ...(parsed.values.performance === undefined ? {} : { performance: parsed.values.performance }),
    ...(parsed.values.growth === undefined ? {} : { growth: parsed.values.growth }),
    ...(parsed.values.years === undefined ? {} : { years: parsed.values.years }),
    ...(parsed.values.slack === undefined ? {} : { slack: parsed.values.slack }),
    ...(parsed.values.samples === undefined ? {} : { samples: wholeNumber(parsed.values.samples) }),
    ...(parsed.values['cross-validate'] === undefined
      ? {}
      : { crossValidate: parsed.values['cross-validate'] }),
  };
}

/**
 * One of a few words.
 * @throws InputError with the nearest of them.
 */
export function oneOf<Choice extends string>(
  field: string,
  written: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === written);
  if (found === undefined)
    throw new InputError(
      field,
      `"${written}" is not one of ${choices.join(', ')}${didYouMean(written, choices)}`,
    );
  return found;
}

const most = 1_000_000;

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 100 || value > most)
    throw new InputError('--samples', `"${text}" is not a whole number from 100 to ${most}`);
  return value;
}
