import { fieldAt, fields } from '../fields.ts';
import { nearest } from '../nearest.ts';

/** What a column may say in plain words; which field that is depends on the phase of the row. */
export type Word = keyof typeof spellings;

/** How a column is read. */
export type Reading =
  /** A field of a scenario by its path. */
  | { readonly as: 'field'; readonly path: string; readonly unit?: string }
  | { readonly as: 'word'; readonly word: Word; readonly unit?: string }
  /** Not read, and kept; `near` is a header that would be. */
  | { readonly as: 'kept'; readonly near?: string; readonly twin?: string }
  /** Written by an earlier export. */
  | { readonly as: 'result' };

/** A column of a table of runs, and what it says. */
export interface Column {
  readonly header: string;
  readonly reading: Reading;
}

/** What columns of an export that hold results begin with. */
export const resultPrefix = 'flopprint: ';

/** Headers in lower case, words parted by spaces, without a unit. The first is how a template writes it. */
const spellings = {
  name: ['name', 'run', 'run name', 'project', 'project name', 'workload', 'job', 'label', 'title', 'id'],
  model: ['model', 'model name'],
  phase: ['phase', 'stage', 'life cycle phase', 'lifecycle phase', 'activity'],
  accelerator: [
    ...['accelerator', 'gpu', 'tpu', 'chip', 'gpu type', 'gpu model', 'gpu name', 'accelerator type'],
    ...['accelerator model', 'device', 'hardware', 'sku'],
  ],
  count: [
    ...['count', 'gpus', 'tpus', 'chips', 'accelerators', 'devices', 'gpu count', 'accelerator count'],
    ...['device count', 'number of gpus', 'number of accelerators', 'num gpus', 'n gpus', 'quantity'],
  ],
  hours: [
    ...['hours', 'wall clock hours', 'wall clock', 'wall clock time', 'wall time', 'runtime', 'run time'],
    ...['duration', 'time', 'elapsed'],
  ],
  acceleratorHours: [
    ...['accelerator hours', 'gpu hours', 'gpuh', 'gpu h', 'tpu hours', 'chip hours', 'device hours'],
    ...['gpu time', 'total gpu hours'],
  ],
  energy: [
    ...['energy', 'it energy', 'metered energy', 'machine energy', 'energy of the machines', 'energy used'],
    ...['electricity'],
  ],
  parameters: ['parameters', 'params', 'parameter', 'model size', 'parameter count', 'n params'],
  activeParameters: ['active parameters', 'active params'],
  tokens: ['tokens', 'training tokens', 'total tokens', 'n tokens'],
  flops: ['flops', 'flop', 'compute', 'training compute', 'training flops'],
  epochs: ['epochs'],
  mfu: ['mfu', 'model flops utilisation', 'model flops utilization'],
  precision: ['precision', 'dtype'],
  power: ['power', 'gpu power', 'accelerator power', 'average power'],
  requests: ['requests', 'queries', 'prompts', 'calls'],
  requestsPerDay: ['requests per day', 'daily requests', 'queries per day'],
  tokensIn: ['input tokens', 'tokens in', 'prompt tokens', 'input tokens per request'],
  tokensOut: ['output tokens', 'tokens out', 'completion tokens', 'output tokens per request'],
  stored: ['stored', 'data kept', 'data stored', 'storage'],
  transferred: ['transferred', 'data moved', 'network', 'egress'],
  replicas: ['replicas', 'copies'],
  region: ['region', 'cloud region', 'datacenter region', 'data centre region'],
  country: ['country', 'country code', 'country iso code', 'location', 'place', 'site'],
  grid: ['grid', 'grid zone', 'zone', 'electricity zone'],
  year: ['year', 'reporting year', 'fiscal year'],
  date: ['date', 'start date', 'end date'],
  pue: ['pue', 'power usage effectiveness'],
  wue: ['wue', 'water usage effectiveness'],
  carbonIntensity: ['carbon intensity', 'grid intensity', 'grid carbon intensity', 'emission factor'],
  basis: ['basis'],
  carbonFreeShare: [
    ...['carbon free share', 'carbon free', 'carbon free energy', 'cfe', 'contracted share'],
    ...['renewable share', 'renewables'],
  ],
  residualIntensity: [
    ...['residual intensity', 'residual mix', 'market based intensity', 'market based factor'],
    ...['supplier factor'],
  ],
  ownership: ['ownership', 'owner', 'hosting', 'owned or cloud', 'control'],
} as const;

/** The header that a template writes for a word. */
export const headerOf = (word: Word): string => spellings[word][0].replace(/ /g, '_');

const wordOf = new Map<string, Word>(
  Object.entries(spellings).flatMap(([word, names]) => names.map((name) => [name, word as Word])),
);
/** Headers that are a time in themselves. */
const times = new Map([
  ['days', 'day'],
  ['minutes', 'min'],
]);
const paths = new Map<string, string>(
  Object.entries(fields).flatMap(([group, keys]) =>
    Object.keys(keys).map((key) => [`${group}.${key}`.toLowerCase(), `${group}.${key}`]),
  ),
);

/** Units at the end of a header, as the library spells them. */
const units: Readonly<Record<string, string>> = {
  wh: 'Wh',
  kwh: 'kWh',
  mwh: 'MWh',
  gwh: 'GWh',
  j: 'J',
  kj: 'kJ',
  mj: 'MJ',
  gj: 'GJ',
  w: 'W',
  watts: 'W',
  kw: 'kW',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hours: 'h',
  d: 'day',
  days: 'day',
  minutes: 'min',
  min: 'min',
  seconds: 's',
  s: 's',
  years: 'year',
  k: 'k',
  thousands: 'k',
  m: 'M',
  mn: 'M',
  millions: 'M',
  million: 'M',
  b: 'B',
  bn: 'B',
  billions: 'B',
  billion: 'B',
  t: 'T',
  tn: 'T',
  trillions: 'T',
  trillion: 'T',
  gb: 'GB',
  tb: 'TB',
  pb: 'PB',
  '%': '%',
  percent: '%',
  pct: '%',
  flop: 'FLOP',
  pflop: 'PFLOP',
  eflop: 'EFLOP',
  zflop: 'ZFLOP',
};
const intensity = /^(k?g|t)\s?(?:co2(?:\s?e|\s?eq)?)?\s?(?:\/|per)\s?([km]?wh)$/;
const litres = /^l\s?(?:\/|per)\s?kwh$/;

function unitOf(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/₂/g, '2').replace(/[_-]/g, ' ').trim();
  const found = intensity.exec(plain);
  if (found) return `${found[1] ?? ''}CO2e/${units[found[2] ?? ''] ?? 'kWh'}`;
  if (litres.test(plain)) return 'L/kWh';
  return Object.hasOwn(units, plain) ? units[plain] : undefined;
}

const inWords = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_/-]+/g, ' ')
    .replace(/^(number|no|nr) of /, 'number of ')
    .trim();

/** A header as its name with the unit it ends on: `energy (kWh)`, `energy_kwh`, `carbon intensity, g/kWh`. */
function* partings(header: string): Generator<readonly [name: string, unit?: string]> {
  yield [header];
  const bracket = /^(.*?)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*$/.exec(header) ?? /^(.*?),\s*(\S.*)$/.exec(header);
  const inside = bracket && unitOf(bracket[2] ?? '');
  if (bracket && inside) yield [bracket[1] ?? '', inside];
  const words = header.split(/[\s_]+/);
  for (let tail = 1; tail < words.length && tail <= 4; tail++) {
    const unit = unitOf(words.slice(-tail).join(' '));
    if (unit) yield [words.slice(0, -tail).join(' ').replace(/ in$/i, ''), unit];
  }
}

function readHeader(header: string): Reading {
  if (header.startsWith(resultPrefix)) return { as: 'result' };
  for (const [name, unit] of partings(header)) {
    const path = paths.get(name.trim().toLowerCase());
    if (path && fieldAt(path)) return { as: 'field', path, ...(unit ? { unit } : {}) };
    const words = inWords(name);
    const word = wordOf.get(words);
    if (word) return { as: 'word', word, ...(unit ? { unit } : {}) };
    const time = times.get(words);
    if (time) return { as: 'word', word: 'hours', unit: time };
  }
  const [near] = nearest(inWords(header), [...wordOf.keys(), ...times.keys()], 1);
  const isNear = near !== undefined && header.length > 3 && Math.abs(near.length - header.length) <= 2;
  return { as: 'kept', ...(isNear ? { near: near.replace(/ /g, '_') } : {}) };
}

/** How each column is read; of two that say the same, the first. */
export function readColumns(header: readonly string[]): Column[] {
  const taken = new Map<string, string>();
  return header.map((text) => {
    const reading = readHeader(text);
    if (reading.as !== 'field' && reading.as !== 'word') return { header: text, reading };
    const key = reading.as === 'field' ? reading.path : reading.word;
    const twin = taken.get(key);
    if (twin !== undefined) return { header: text, reading: { as: 'kept', twin } };
    taken.set(key, text);
    return { header: text, reading };
  });
}

/** The column that states a field, or says the word that a refusal names. */
export function columnNamed(columns: readonly Column[], field: string): number | undefined {
  const named = columns.findIndex(
    ({ reading }) =>
      (reading.as === 'word' && (reading.word === field || headerOf(reading.word) === field)) ||
      (reading.as === 'field' && reading.path === field),
  );
  return named === -1 ? undefined : named;
}
