/** Runs with answers to serve, which most levers are for: queries as the calculator has them. */
export const servedRuns = {
  chat: {
    preset: 'blank',
    params: '8B',
    phases: 'inference',
    acc: 'h100-sxm5-80',
    place: 'US',
    tokens: '15T',
    'inference.requestsPerDay': '10M',
    'inference.duration': '365',
  },
  reasoning: {
    preset: 'blank',
    params: '32B',
    phases: 'inference',
    acc: 'h100-sxm5-80',
    place: 'DE',
    tokens: '18T',
    'inference.requestsPerDay': '1M',
    'inference.duration': '365',
    'inference.reasoningTokens': '2000',
  },
  images: {
    preset: 'blank',
    params: '7B',
    phases: 'inference',
    acc: 'a100-sxm4-80',
    place: 'FR',
    tokens: '2T',
    'inference.requestsPerDay': '1M',
    'inference.duration': '365',
    'inference.visionTokens': '576',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The address of such a run, after the path of a page. */
export const servedQuery = (run: Readonly<Record<string, string>>, name: string): string =>
  `?${new URLSearchParams({ v: '1', ...run, name })}`;
