/** An arithmetic check of a disclosure against itself: what was compared, and what came out. */
export interface Check {
  readonly words: string;
  readonly value?: string;
}

/** What the shorthand of data/runs.csv compares. */
const compared: readonly (readonly [shorthand: RegExp, words: string])[] = [
  [/^h\*W\*PUE\/fac$/, 'hours × power × PUE, over the published energy of the data centre'],
  [/^h\*W\/IT$/, 'hours × power, over the published energy of the machines'],
  [/^IT\*PUE\/fac$/, 'energy of the machines × PUE, over that of the data centre'],
  [/^MWh\*CI\/t$/, 'energy × carbon intensity, over the published carbon'],
  [/^implied kg\/kWh of h\*W$/, 'kg CO₂e/kWh, implied by carbon over hours × power'],
  [/^implied MFU\(.*\)$/, 'MFU, implied by 6·N·D over the hours at the dense bf16 peak'],
  [/^implied W\/accel$/, 'W for each accelerator, implied by energy over hours'],
];
const scopes: Readonly<Record<string, string>> = { '(facility)': ', data centre', '(IT)': ', machines' };

/** The note of a published run: what is said of it, and the checks that were made. */
export function readNote(note = ''): { readonly note: string; readonly checks: readonly Check[] } {
  const [said = '', listed = ''] = note.split(/\bchecks:/);
  const checks = listed
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Check => {
      const [, shorthand = '', value = '', scope = ''] = /^(.+)=([\d.]+)\s*(\(\w+\))?$/.exec(part) ?? [];
      const words = compared.find(([pattern]) => pattern.test(shorthand))?.[1];
      return words === undefined ? { words: part } : { words: words + (scopes[scope] ?? ''), value };
    });
  return { note: said.trim(), checks };
}

/** What a published energy is made of. */
export const energyBases: Readonly<Record<string, string>> = {
  none: 'no energy was published',
  computed_tdp_or_assumed_power: 'hours times a design or an assumed power; no meter',
  metered_system: 'metered, whole machines',
  metered_gpu: 'metered, accelerators alone',
  category_average_power_x_time: 'the average power of such machines times the time',
  metered_power_x_assumed_time: 'a metered power times an assumed time',
  short_sample_power_x_published_hours: 'the power of a short sample times published hours',
  operator_telemetry_aggregate: 'telemetry of the operator, for several models together',
  lca_aggregate: 'a life-cycle assessment of training and serving together',
  third_party_estimate: 'an estimate by others',
  debunked: 'shown to be wrong since',
  untraceable: 'not to be traced to a source',
};

/** How far a published figure can be trusted to judge an estimator. */
export const tiers: Readonly<Record<string, string>> = {
  A: 'A, good enough to judge by',
  B: 'B, weaker: derived, rounded, or of unclear bounds',
};
