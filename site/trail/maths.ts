import { equationSets } from 'flopprint/equations';
import { texts } from 'flopprint/kernels/texts';
import temml from 'temml';
import type { Maths } from './book.ts';

/**
 * LaTeX as MathML, at build time. Variables are marked, so that the page's own italic sets them and no mathematical
 * font is needed; style attributes, which the page's security policy refuses, are an error here rather than a surprise.
 */
export function mathml(latex: string): string {
  const markup = temml
    .renderToString(latex, { throwOnError: true })
    // `scriptlevel` says the same as this style, and a browser sizes an accent by itself.
    .replace(/ style="math-depth:[02];"/g, '')
    .replace(/<mpadded lspace="0"(?: scriptlevel="2")?>(<mi>[^<]*<\/mi>)<\/mpadded>/g, '$1')
    // The page's own fonts hold the middle dot, not the dot operator.
    .replaceAll('⋅', '·')
    .replace(/<mi>(\p{Letter})<\/mi>/gu, '<mi class="variable">$1</mi>');
  if (/\sstyle=/.test(markup)) throw new Error(`MathML with a style attribute: ${latex}`);
  return markup;
}

/** Formulas and symbols of the model itself, as the calculator's trails show them. */
export function mathsOf(keep: (name: string) => boolean = () => true): Maths {
  const symbols: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  for (const { name: set, inputs, equations } of equationSets) {
    for (const [name, { symbol }] of Object.entries({ ...inputs, ...equations }))
      if (keep(name)) symbols[name] ??= mathml(symbol);
    for (const name of Object.keys(equations)) {
      const latex = texts[set]?.[name]?.latex;
      if (latex && keep(name)) formulas[`${set}.${name}`] = mathml(latex);
    }
  }
  return { symbols, formulas };
}
