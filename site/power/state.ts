import type { PowerAsked } from './messages.ts';

/** What the page asks where its address says nothing else. */
export const firstAsked: PowerAsked = { weight: 0.5, prefill: 'h100-sxm5-80', decode: 'a100-sxm4-80' };

const longest = 60;

/** Reads what is asked beside the run; `isAsked` where anything is. */
export function readState(query: string): { readonly asked: PowerAsked; readonly isAsked: boolean } {
  const keys = new URLSearchParams(query);
  const weight = Number(keys.get('weight') ?? firstAsked.weight);
  const device = (key: 'prefill' | 'decode'): string => (keys.get(key) || firstAsked[key]).slice(0, longest);
  return {
    asked: {
      weight: weight >= 0 && weight <= 1 ? weight : firstAsked.weight,
      prefill: device('prefill'),
      decode: device('decode'),
    },
    isAsked: ['weight', 'prefill', 'decode'].some((key) => keys.has(key)),
  };
}

/** The address of what is asked, after that of the run: what differs from the first. */
export function writeState(run: string, asked: PowerAsked): string {
  const keys = new URLSearchParams(run);
  for (const key of ['weight', 'prefill', 'decode'] as const)
    if (asked[key] !== firstAsked[key]) keys.set(key, String(asked[key]));
  if (keys.size > 0 && !keys.has('v')) keys.set('v', '1');
  const written = keys.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}
