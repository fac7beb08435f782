import * as calculatorDe from './de/calculator.ts';
import * as commonDe from './de/common.ts';
import { later as laterDe } from './de/later.ts';
import { presets as presetsDe } from './de/presets.ts';
import { shell as shellDe } from './de/shell.ts';
import * as calculatorEn from './en/calculator.ts';
import * as commonEn from './en/common.ts';
import { later as laterEn } from './en/later.ts';
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
    presets: presetsEn,
    shell: shellEn,
  },
  de: {
    common: joined(commonDe.common, commonDe.commonPhrases),
    calculator: joined(calculatorDe.calculator, calculatorDe.calculatorPhrases),
    later: laterDe,
    presets: presetsDe,
    shell: shellDe,
  },
};
/** The texts that an island is given with the page. */
export const textsOf: Readonly<Record<Language, Texts>> = {
  en: { common: commonEn.common, calculator: calculatorEn.calculator },
  de: { common: commonDe.common, calculator: calculatorDe.calculator },
};
interface Texts {
  readonly common: typeof commonEn.common;
  readonly calculator: typeof calculatorEn.calculator;
}
