import type { Scenario } from 'flopprint/model';
import { inputOf } from '../form/inputs.ts';
import { elsewhere, phaseGroups, phasesKey } from '../form/phases.ts';

/** The query that opens a scenario in the calculator, where every number can be followed; none where it cannot say all. */
export function calculatorQuery({ name: _, ...groups }: Scenario): string | undefined {
  const stated = Object.entries(groups).flatMap(([group, keys]) =>
    Object.entries(keys as Record<string, unknown>).map(
      ([key, value]) => [`${group}.${key}`, value] as const,
    ),
  );
  const isPlace = (path: string): boolean => path === 'site.region' || path === 'site.grid';
  if (stated.some(([path]) => elsewhere.has(path) && !isPlace(path))) return undefined;
  if (stated.filter(([path]) => isPlace(path)).length > 1) return undefined;
  const phases = phaseGroups.map(({ group }) => group).filter((group) => group in groups);
  const query = new URLSearchParams({ v: '1', preset: 'blank' });
  if (phases.length > 0) query.set(phasesKey, phases.join(','));
  for (const [path, value] of stated) {
    const key = inputOf(path);
    if (key === undefined) return undefined;
    query.set(key, textOf(path, value));
  }
  return `?${query}`;
}

function textOf(path: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  // The calculator's own control is in TFLOP/s.
  return path === 'hardware.achievedFlops' && !/[a-z]/i.test(text.replace(/e[+-]?\d+$/i, ''))
    ? `${text} FLOP/s`
    : text;
}
