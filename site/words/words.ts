import type * as calculator from './en/calculator.ts';
import type * as common from './en/common.ts';
import type { later } from './en/later.ts';
import type { methods } from './en/methods.ts';
import type { overviews } from './en/overviews.ts';
import type { published } from './en/published.ts';
import type { portfolio } from './en/portfolio.ts';
import type { presets } from './en/presets.ts';
import type { shell } from './en/shell.ts';

/** Every word of the site, by the part that has it: a language that lacks one of them does not compile. */
export interface Words {
  /** Of every island. */
  readonly common: typeof common.common & typeof common.commonPhrases;
  /** Of the calculator, before anything is fetched. */
  readonly calculator: typeof calculator.calculator & typeof calculator.calculatorPhrases;
  /** Of what the calculator fetches when somebody scrolls to it. */
  readonly later: typeof later;
  readonly methods: typeof methods;
  readonly overviews: typeof overviews;
  readonly published: typeof published;
  readonly portfolio: typeof portfolio;
  /** Of runs to start from, when the page is built. */
  readonly presets: typeof presets;
  /** Of what stands around every page, when it is built. */
  readonly shell: typeof shell;
}
