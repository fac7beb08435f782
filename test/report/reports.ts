import { tables, type Scenario } from '../../packages/flopprint/src/index.ts';
import { reportOf, type Report } from '../../packages/flopprint/src/report/index.ts';

/** Runs of every kind: what one of them knows, another lacks. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'as published': {
    name: 'GPT-3 175B',
    model: { parameters: 175e9 },
    training: { flops: 3.14e23, tokens: 300e9 },
    hardware: {
      accelerator: 'v100',
      count: 10_000,
      achievedFlops: 24.6e12,
      power: 330,
      powerScope: 'system',
    },
    site: { carbonIntensity: 429, pue: 1.1, grid: 'US' },
  },
  'in a cloud': {
    name: '7B in Virginia',
    model: { parameters: '7B' },
    training: { tokens: '2T' },
    hardware: { accelerator: 'h100', count: 512, mfu: 0.4 },
    site: { region: 'us-east-1', carbonFreeShare: 0.4 },
  },
  'a whole life': {
    model: { name: 'llama-3.1-8b' },
    training: { acceleratorHours: 1_460_000 },
    hardware: { accelerator: 'h100' },
    site: { grid: 'FR' },
    development: {},
    postTraining: { kind: 'fine-tuning', tokens: 1e9 },
    inference: { requestsPerDay: 1e7, duration: 365 },
    storage: { stored: 50, duration: 3 },
  },
  'serving alone': {
    name: 'serving',
    model: { parameters: '8B' },
    hardware: { accelerator: 'h100' },
    site: { grid: 'SE' },
    inference: { requests: 1e9, task: 'text-generation' },
  },
  'energy alone, nowhere': { training: { energy: 10 } },
  'own power': {
    name: 'own power',
    training: { acceleratorHours: 1000 },
    hardware: { power: 500, powerScope: 'system', count: 3 },
    site: { carbonIntensity: 0, pue: 1 },
  },
  'fine-tuning alone': {
    name: 'fine-tuned',
    model: { parameters: '8B' },
    hardware: { accelerator: 'a100', count: 8 },
    site: { grid: 'DE' },
    postTraining: { kind: 'lora', tokens: 1e8 },
  },
};

export const link = 'https://example.org/flopprint/?v=1&p=7e9%20x#a_b';

const made = new Map<string, Report>();

/** The report of a scenario above; made once. */
export function reportCalled(name: string): Report {
  const scenario = scenarios[name];
  if (!scenario) throw new Error(`no scenario is called ${name}`);
  const report = made.get(name) ?? reportOf(tables, scenario, { link });
  made.set(name, report);
  return report;
}

export const names = Object.keys(scenarios);

/** The same report as if it had not been simulated. */
export function withoutIntervals(report: Report): Report {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !['p5', 'p50', 'p95'].includes(key));
    return Object.fromEntries(kept.map(([key, member]) => [key, strip(member)]));
  };
  const estimate = strip(report.estimate) as Report['estimate'];
  return { ...report, estimate };
}

/** The same report with another text wherever a text from outside can stand. */
export function withTexts(report: Report, text: string): Report {
  const { estimate, names: known, sources } = report;
  return {
    ...report,
    estimate: { ...estimate, scenario: { ...estimate.scenario, name: text } },
    names: {
      device: text,
      place: text,
      country: { alpha2: 'XX', alpha3: 'XXX', name: text },
      ...(known.cloud ? { cloud: { provider: text, region: text } } : {}),
    },
    sources: sources.map((source) => ({ ...source, title: text, authors: text, licence: text, url: text })),
    link: text,
  };
}
