import * as calculatorDe from './de/calculator.ts';
import * as commonDe from './de/common.ts';
import { later as laterDe } from './de/later.ts';
import { methods as methodsDe } from './de/methods.ts';
import { overviews as overviewsDe } from './de/overviews.ts';
import { published as publishedDe } from './de/published.ts';
import { portfolio as portfolioDe } from './de/portfolio.ts';
import { presets as presetsDe } from './de/presets.ts';
import { shell as shellDe } from './de/shell.ts';
import * as calculatorEn from './en/calculator.ts';
import * as commonEn from './en/common.ts';
import { later as laterEn } from './en/later.ts';
import { methods as methodsEn } from './en/methods.ts';
import { overviews as overviewsEn } from './en/overviews.ts';
import { published as publishedEn } from './en/published.ts';
import { portfolio as portfolioEn } from './en/portfolio.ts';
import { presets as presetsEn } from './en/presets.ts';
import { shell as shellEn } from './en/shell.ts';
import { joined } from './joined.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

await commonDe.commonPhrases.fetchMessages();

/** All words of all languages: for the build, which makes pages of each. */
export const everything: Readonly<Record<Language, Words>> = {
  en: {
    common: joined(commonEn.common, commonEn.commonPhrases),
    calculator: joined(calculatorEn.calculator, calculatorEn.calculatorPhrases),
    later: laterEn,
    methods: methodsEn,
    overviews: overviewsEn,
    published: publishedEn,
    portfolio: portfolioEn,
    presets: presetsEn,
    shell: shellEn,
  },
  de: {
    common: joined(commonDe.common, commonDe.commonPhrases),
    calculator: joined(calculatorDe.calculator, calculatorDe.calculatorPhrases),
    later: laterDe,
    methods: methodsDe,
    overviews: overviewsDe,
    published: publishedDe,
    portfolio: portfolioDe,
    presets: presetsDe,
    shell: shellDe,
  },
};
/** The texts that an island is given with its page: its own, and those of every island. */
export const textsOf = <Part extends 'calculator' | 'methods' | 'portfolio'>(
  language: Language,
  part: Part,
) => {
  const texts = {
    en: { calculator: calculatorEn.calculator, methods: methodsEn, portfolio: portfolioEn },
    de: { calculator: calculatorDe.calculator, methods: methodsDe, portfolio: portfolioDe },
  }[language];
  const { common } = language === 'de' ? commonDe : commonEn;
  return { common, [part]: texts[part] } as { common: typeof common } & Pick<typeof texts, Part>;
};
