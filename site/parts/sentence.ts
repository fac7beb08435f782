import { capital, formatAmount, listed, type Estimate } from 'flopprint/model';
import { phaseGroups } from '../form/phases.ts';
import { exactly, inWords } from './amounts.ts';

/** A piece of the sentence: plain words, or words that lead to the control they come from. */
export interface Words {
  readonly text: string;
  readonly input?: string;
}

/** The run in words, as far as it is known, up to the number. */
export function sentenceOf(
  { quantities, phases }: Estimate,
  device: string | undefined,
  place: string | undefined,
): Words[] {
  const words: Words[] = [];
  const say = (text: string, input?: string): void => void words.push({ text, ...(input ? { input } : {}) });
  const { parameters, activeParameters, tokens, count, carbonIntensity } = quantities;
  const size = parameters ?? activeParameters;
  const added = phaseGroups.filter(({ group }) => group in phases).map(({ words }) => words);
  const isTrained = 'training' in phases;
  say(isTrained ? 'Training ' : `${capital(listed(added))} of `);
  if (size) {
    const compound = inWords(size.value).replace(' ', '-');
    say(/^8|^11-|^18-/.test(compound) ? 'an ' : 'a ');
    say(`${compound}-parameter`, 'params');
    say(' model');
    if (parameters && activeParameters && activeParameters.value !== parameters.value) {
      say(' with ');
      say(`${inWords(activeParameters.value)} active`, 'active');
    }
  } else say('this model');
  if (tokens) {
    say(' on ');
    say(`${inWords(tokens.value)} tokens`, 'tokens');
  }
  if (device) {
    say(' with ');
    say(count ? `${exactly(count.value)} ${device}${count.value === 1 ? '' : 's'}` : `${device}s`, 'acc');
  }
  if (place) {
    say(' in ');
    say(/^United (States|Kingdom)|^Netherlands|^Philippines/.test(place) ? `the ${place}` : place, 'place');
  } else if (carbonIntensity?.from === 'stated') {
    say(' at ');
    say(formatAmount(carbonIntensity), 'ci');
  }
  if (isTrained && added.length > 0) say(`, with ${listed(added)},`);
  say(' would emit about');
  return words;
}
