/** A span of time, in seconds, and how much is lost if it is not counted. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Time stamps are written in whole seconds. */
const resolution = 1;

/**
 * The spans that weigh most together without overlapping: what one machine must have done at least, where every span is
 * a measurement of all of it (weighted interval scheduling, by dynamic programming).
 * @returns their positions in the list.
 */
export function heaviestApart(spans: readonly Span[]): ReadonlySet<number> {
  const order = spans.map((_, index) => index).sort((left, right) => at(left).end - at(right).end);
  function at(index: number): Span {
    return spans[index] as Span;
  }
  const ends = order.map((index) => at(index).end);
  // How many of the spans, by their end, are over when this one starts.
  const over = order.map((index, place) => {
    const limit = at(index).start + resolution;
    let [low, high] = [0, place];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  const best = [0];
  order.forEach((index, place) => {
    const taken = at(index).weight + (best[over[place] ?? 0] ?? 0);
    best.push(Math.max(best[place] ?? 0, taken));
  });
  const chosen = new Set<number>();
  for (let place = order.length; place > 0;) {
    const index = order[place - 1] ?? 0;
    // Of equal choices the one that counts the span, so that a weight of 0 is not lost.
    const taken = at(index).weight + (best[over[place - 1] ?? 0] ?? 0);
    if (taken >= (best[place - 1] ?? 0)) {
      chosen.add(index);
      place = over[place - 1] ?? 0;
    } else place -= 1;
  }
  return chosen;
}

/** Seconds since 1970 of `YYYY-MM-DDTHH:MM:SS`, with or without a zone; nothing for another form or no such day. */
export function secondsOf(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!match) return undefined;
  const [, day = '', time = '', zone = 'Z'] = match;
  const moment = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Some engines read 30 February as a day of March.
  if (Number.isNaN(moment) || new Date(midnight).toISOString().slice(0, day.length) !== day) return undefined;
  return moment / thousand;
}
const thousand = 1000;
