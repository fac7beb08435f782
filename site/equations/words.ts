import { formatUnit } from 'flopprint';
import { dimensionText, parseUnit, shownUnit } from 'flopprint/units';
import { operandsOf, type Equation } from './records.ts';

const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '+': '+',
  '-': '−',
  '^': 'to the power of',
};
const functions: Readonly<Record<string, string>> = {
  min: 'the smaller of',
  max: 'the larger of',
  exp: 'e to the power of',
  log: 'the natural logarithm of',
  sqrt: 'the square root of',
  ceil: 'rounded up:',
};

/** The formula with labels for names: `(Energy of the machines) × (PUE)`. */
export function formulaInWords(equation: Equation): string {
  const { set, record } = equation;
  const labels = new Map(
    operandsOf(equation).map((name) => [name, (set.inputs[name] ?? set.equations[name])?.label ?? name]),
  );
  return record.is.replace(
    /([A-Za-z]\w*)|\s*([*/+^]|(?<=\s)-)\s*/g,
    (token, name: string | undefined, sign: string | undefined) => {
      if (sign) return ` ${signs[sign] ?? sign} `;
      const label = labels.get(name ?? '');
      return label === undefined ? `${functions[token] ?? token} ` : `[${label}]`;
    },
  );
}

/** A unit as readers see it; what its suffix guards is told by {@link dimensionInWords}. */
export const plainUnit = (unit: string): string => formatUnit(shownUnit(unit)) || 'a pure number';

const flavours: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bJ_it\b/, 'energy at the plug of the machines'],
  [/\bJ_fac\b/, 'energy at the meter of the site'],
  [/\bJ_primary\b/, 'primary energy'],
  [/\bm3_con\b/, 'water consumed'],
  [/\bm3_wd\b/, 'water withdrawn'],
  [/\bm3_world\b/, 'water weighted by scarcity'],
  [/\bgCO2e_mkt\b/, 'market-based carbon'],
  [/\bgCO2e_marg\b/, 'marginal carbon'],
];

/** The dimension of a unit in coherent base units, and what its flavours keep apart. */
export function dimensionOf(unit: string): { readonly text: string; readonly flavours: readonly string[] } {
  const text = dimensionText(parseUnit(unit).dimension);
  return {
    text,
    flavours: flavours.flatMap(([pattern, words]) =>
      pattern.test(text) ? [`${pattern.source.replaceAll('\\b', '')}: ${words}`] : [],
    ),
  };
}
