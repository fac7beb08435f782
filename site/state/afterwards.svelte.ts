import type { Refusal, View } from '../form/calculate.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { formatAmount, formatInterval } from '../words/format.ts';

const refineDelay = 250;
const speechDelay = 700;

/** What is shown of the calculation at a time. */
interface Shown {
  readonly view?: View;
  readonly refusal?: Refusal;
}

/** What follows a result once nobody types: a finer interval, which takes longer than a frame, and its announcement. */
export function openAfterwards(refine: () => void, shown: () => Shown) {
  let announced = $state('');
  let refining: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    const { calculator: say } = words;
    const { view, refusal } = shown();
    const carbon = view?.estimate.total.carbon;
    const interval = carbon && formatInterval(carbon);
    const result =
      carbon &&
      filled(interval ? say.likelyWithin : say.likely, {
        amount: formatAmount(carbon),
        interval: interval ?? '',
      });
    announced = (refusal && words.common.message(refusal.message).text) ?? result ?? '';
  }

  return {
    /** What a screen reader is told. */
    get announced() {
      return announced;
    },
    /** `isCoarse`: the result was sampled in haste. */
    restart({ isCoarse }: { readonly isCoarse: boolean }): void {
      clearTimeout(refining);
      clearTimeout(speaking);
      if (isCoarse) refining = setTimeout(refine, refineDelay);
      speaking = setTimeout(speak, speechDelay);
    },
  };
}
