import type { LeverLine, RankedBy } from './view.ts';

const changeOf = ({ changes }: LeverLine, by: RankedBy): number => changes[by]?.value ?? 0;

/** From what lowers most to what raises most. */
export function rankedBy(lines: readonly LeverLine[], by: RankedBy): LeverLine[] {
  const other = by === 'carbon' ? 'water' : 'carbon';
  return lines.toSorted(
    (one, two) => changeOf(one, by) - changeOf(two, by) || changeOf(one, other) - changeOf(two, other),
  );
}

/** Whether a lever raises a footprint: by its nature, or on this run by both measures. */
export function raises(line: LeverLine): boolean {
  return line.acts === 'raises' || (changeOf(line, 'carbon') > 0 && changeOf(line, 'water') >= 0);
}

/** Pairs of levers that carbon puts one way round and water the other. */
export function disagreements(lines: readonly LeverLine[]): (readonly [LeverLine, LeverLine])[] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const carbon = changeOf(one, 'carbon') - changeOf(other, 'carbon');
      const water = changeOf(one, 'water') - changeOf(other, 'water');
      if (carbon * water >= 0) return [];
      return [carbon < 0 ? ([one, other] as const) : ([other, one] as const)];
    }),
  );
}
