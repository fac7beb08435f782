/** Two ways to do the same work, timed in turn so that a drifting machine hurts both alike. */
export interface Ratio {
  readonly name: string;
  readonly against: string;
  /** Millions of calls a second: best round of each. */
  readonly millionsPerSecond: { readonly subject: number; readonly alternative: number };
  /** Speed of the subject over the alternative, of each pair of rounds. */
  readonly ratio: { readonly min: number; readonly median: number; readonly max: number };
}

/** Runs `rounds` pairs; each function does `calls` calls and returns something that depends on them. */
export function compare(
  name: string,
  against: string,
  calls: number,
  subject: (calls: number) => number,
  alternative: (calls: number) => number,
  rounds = 25,
): Ratio {
  const time = (work: (calls: number) => number): number => {
    const start = process.hrtime.bigint();
    sink += work(calls);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  for (let warmUp = 0; warmUp < 5; warmUp++) {
    time(subject);
    time(alternative);
  }
  const pairs = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const first = time(subject);
      return { subject: first, alternative: time(alternative) };
    }
    const first = time(alternative);
    return { subject: time(subject), alternative: first };
  });
  const ratios = pairs.map((pair) => pair.alternative / pair.subject).sort((left, right) => left - right);
  const best = (key: 'subject' | 'alternative'): number => Math.min(...pairs.map((pair) => pair[key]));
  const speed = (seconds: number): number => round3(calls / seconds / 1e6);
  return {
    name,
    against,
    millionsPerSecond: { subject: speed(best('subject')), alternative: speed(best('alternative')) },
    ratio: {
      min: round3(ratios[0] ?? 0),
      median: round3(ratios[Math.floor(ratios.length / 2)] ?? 0),
      max: round3(ratios.at(-1) ?? 0),
    },
  };
}

let sink = 0;
/** What the timed work added up to, so that nothing is optimised away. */
export function consumed(): number {
  return sink;
}

const round3 = (value: number): number => Number(value.toPrecision(3));
