import { InputError } from 'flopprint/model';
import type { Contest, LeftOut, Standing } from 'flopprint/ranking';

/** Longer than between two keys, so that nobody who types waits for what follows. */
const delay = 400;
/** Milliseconds of a slice: a key that is pressed meanwhile still has its frame. */
const slice = 6;

/** What was judged of a contest, once all of it is. */
interface Judged<Candidate, Row extends Standing> {
  readonly contest: Contest<Candidate, Row>;
  readonly rows: readonly (Row | LeftOut)[];
}

/** A ranking that is judged in slices while nobody needs the page, and again when the run has changed. */
export function openRanking<Candidate, Row extends Standing>() {
  let judged = $state.raw<Judged<Candidate, Row>>();
  let refusal = $state<string>();
  let isCurrent = $state(false);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let asked = '';

  function judge(open: () => Contest<Candidate, Row>): void {
    const own = ++round;
    let contest: Contest<Candidate, Row>;
    try {
      contest = open();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refusal = error.message;
      judged = undefined;
      isCurrent = true;
      return;
    }
    const rows: (Row | LeftOut)[] = [];
    const go = (): void => {
      if (own !== round) return;
      const start = performance.now();
      while (rows.length < contest.candidates.length && performance.now() - start < slice) {
        const candidate = contest.candidates[rows.length];
        if (candidate !== undefined) rows.push(contest.judge(candidate));
      }
      if (rows.length < contest.candidates.length) return whenIdle(go);
      refusal = undefined;
      judged = { contest, rows };
      isCurrent = true;
    };
    whenIdle(go);
  }

  return {
    /** Nothing until the first contest is judged. */
    get judged() {
      return judged;
    },
    /** Why the run cannot be ranked. */
    get refusal() {
      return refusal;
    },
    /** Whether what is shown is of the run that is shown. */
    get isCurrent() {
      return isCurrent;
    },
    /**
     * Judges a contest soon, in place of any that waits or runs.
     * @param question what the answer follows from: the same one again needs no other answer.
     */
    start(question: string, open: () => Contest<Candidate, Row>): void {
      if (question === asked) return;
      asked = question;
      clearTimeout(waiting);
      round++;
      waiting = setTimeout(judge, isCurrent || judged ? delay : 0, open);
      isCurrent = false;
    },
    stop(): void {
      clearTimeout(waiting);
      round++;
      if (!isCurrent) asked = '';
    },
  };
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: delay });
  else setTimeout(task);
}
