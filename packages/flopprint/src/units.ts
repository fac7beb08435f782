/**
 * Units and the dimension algebra that guards the equations.
 *
 * Energy at the plug of the machines (`_it`), energy at the meter of the site (`_fac`), consumed (`_con`) and
 * withdrawn (`_wd`) water, water weighted by scarcity (`_world`), location-based and market-based (`_mkt`) carbon are
 * separate base dimensions. Using a PUE twice, or adding consumed to withdrawn water, is then an ordinary dimension
 * error.
 *
 * @module
 */

/** Exponent of each base dimension; a missing key means 0. */
export type Dimension = Readonly<Record<string, number>>;

/** A parsed unit: its dimension and how many coherent base units it holds. */
export interface Unit {
  /** Exponents of the base dimensions. */
  readonly dimension: Dimension;
  /** Coherent base units in one of it. */
  readonly factor: number;
}

type Entry = readonly [dimension: Dimension, factor: number];

const prefixes: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
  Y: 1e24,
};
const flavours: Readonly<Record<string, readonly string[]>> = {
  J: ['', '_it', '_fac', '_primary'],
  m3: ['', '_con', '_wd', '_world'],
  gCO2e: ['', '_mkt', '_marg'],
};

const second: Dimension = { s: 1 };
const hour = 3600;
const plain: Readonly<Record<string, Entry>> = {
  '1': [{}, 1],
  '%': [{}, 0.01],
  s: [second, 1],
  ms: [second, 1e-3],
  us: [second, 1e-6],
  min: [second, 60],
  h: [second, hour],
  day: [second, 24 * hour],
  year: [second, 365 * 24 * hour],
  nm: [{ m: 1 }, 1e-9],
  mm: [{ m: 1 }, 1e-3],
  cm: [{ m: 1 }, 1e-2],
  m: [{ m: 1 }, 1],
  km: [{ m: 1 }, 1e3],
  mm2: [{ m: 2 }, 1e-6],
  cm2: [{ m: 2 }, 1e-4],
  m2: [{ m: 2 }, 1],
  g: [{ kg: 1 }, 1e-3],
  kg: [{ kg: 1 }, 1],
  t: [{ kg: 1 }, 1e3],
  kgSbe: [{ kgSbe: 1 }, 1],
  mgSbe: [{ kgSbe: 1 }, 1e-6],
  K: [{ K: 1 }, 1],
  bit: [{ B: 1 }, 0.125],
  nat: [{ nat: 1 }, 1],
  param: [{ param: 1 }, 1],
  Gparam: [{ param: 1 }, 1e9],
  token: [{ token: 1 }, 1],
  Mtoken: [{ token: 1 }, 1e6],
  accelerator: [{ accelerator: 1 }, 1],
  node: [{ node: 1 }, 1],
  request: [{ request: 1 }, 1],
  image: [{ image: 1 }, 1],
  core: [{ core: 1 }, 1],
  USD: [{ USD: 1 }, 1],
};
const table: ReadonlyMap<string, Entry> = /* @__PURE__ */ buildTable();

function buildTable(): Map<string, Entry> {
  const units = new Map<string, Entry>(Object.entries(plain));
  const add = (name: string, dimension: Dimension, factor: number): void => {
    for (const [prefix, multiple] of Object.entries(prefixes))
      units.set(prefix + name, [dimension, factor * multiple]);
  };
  add('FLOP', { FLOP: 1 }, 1);
  add('OP', { FLOP: 1 }, 1);
  add('B', { B: 1 }, 1);
  for (const flavour of flavours['J'] ?? []) {
    const base = `J${flavour}`;
    add(base, { [base]: 1 }, 1);
    add(`Wh${flavour}`, { [base]: 1 }, hour);
    add(`W${flavour}`, { [base]: 1, s: -1 }, 1);
  }
  for (const flavour of flavours['m3'] ?? []) {
    const base = `m3${flavour}`;
    units.set(base, [{ [base]: 1 }, 1]);
    units.set(`mL${flavour}`, [{ [base]: 1 }, 1e-6]);
    units.set(`gal${flavour}`, [{ [base]: 1 }, 3.785411784e-3]);
    add(`L${flavour}`, { [base]: 1 }, 1e-3);
  }
  for (const flavour of flavours['gCO2e'] ?? []) {
    const base = `gCO2e${flavour}`;
    add(base, { [base]: 1 }, 1);
    units.set(`mgCO2e${flavour}`, [{ [base]: 1 }, 1e-3]);
    units.set(`tCO2e${flavour}`, [{ [base]: 1 }, 1e6]);
    units.set(`ktCO2e${flavour}`, [{ [base]: 1 }, 1e9]);
    units.set(`MtCO2e${flavour}`, [{ [base]: 1 }, 1e12]);
    units.set(`lbCO2e${flavour}`, [{ [base]: 1 }, 453.59237]);
  }
  return units;
}

/** Adds `exponent` times `by` to `dimension`; exponents that cancel are removed. */
export function combine(dimension: Dimension, by: Dimension, exponent: number): Dimension {
  const result: Record<string, number> = { ...dimension };
  for (const [base, power] of Object.entries(by)) {
    const sum = (result[base] ?? 0) + exponent * power;
    if (sum === 0) delete result[base];
    else result[base] = sum;
  }
  return result;
}

/** True when both dimensions have the same exponents. */
export function sameDimension(left: Dimension, right: Dimension): boolean {
  return Object.keys(combine(left, right, -1)).length === 0;
}

/** The dimension as text, for messages: `J_fac/J_it`, `FLOP/s`, or `1`. */
export function dimensionText(dimension: Dimension): string {
  const power = (base: string, exponent: number): string => (exponent === 1 ? base : `${base}^${exponent}`);
  const entries = Object.entries(dimension).sort(([left], [right]) => (left < right ? -1 : 1));
  const above = entries.filter(([, exponent]) => exponent > 0).map(([base, e]) => power(base, e));
  const below = entries.filter(([, exponent]) => exponent < 0).map(([base, e]) => power(base, -e));
  return (above.join(' ') || '1') + below.map((part) => `/${part}`).join('');
}

/**
 * Parses a unit such as `gCO2e/kWh_fac`, `FLOP/param/token` or `accelerator h`. A space, `*` or `·` multiplies;
 * `/` divides by the one unit that follows it; `^` takes a whole exponent.
 * @throws Error naming the unknown unit.
 */
export function parseUnit(text: string): Unit {
  let dimension: Dimension = {};
  let above = 1;
  let below = 1;
  const parts = text.trim().match(/[/*·\s]*[^/*·\s]+/g) ?? [];
  if (parts.length === 0) throw new Error('a unit is missing; write 1 for a pure number');
  for (const part of parts) {
    const divides = part.includes('/');
    const word = part.replace(/[/*·\s]/g, '');
    const [name = '', power = '1'] = word.split('^');
    const entry = table.get(name);
    const exponent = Number(power);
    if (!entry || !Number.isInteger(exponent)) throw new Error(`unknown unit "${word}" in "${text}"`);
    dimension = combine(dimension, entry[0], divides ? -exponent : exponent);
    if (divides) below *= entry[1] ** exponent;
    else above *= entry[1] ** exponent;
  }
  return { dimension, factor: above / below };
}

/** Every unit name that {@link parseUnit} knows. */
export function unitNames(): string[] {
  return [...table.keys()];
}

/**
 * The unit as readers see it: `MWh_fac` is `MWh`, `accelerator h` is `h`, `FLOP/s/accelerator` is `FLOP/s`. What
 * the suffix guards is said by the quantity's own name.
 */
export function shownUnit(unit: string): string {
  const bare = unit.replace(/_[a-z]+/g, '');
  if (bare === 'accelerator' || bare === 'node') return bare;
  const short = bare.replace(/^accelerator[ *·]/, '').replace(/\/(accelerator|node)/g, '');
  const [above, below] = short.split('/');
  return above === below ? '1' : short;
}

/** Removes what a person does not type: the flavour of an energy, a water or a carbon, and "per accelerator". */
export function plainDimension(dimension: Dimension): Dimension {
  let result: Dimension = {};
  for (const [base, exponent] of Object.entries(dimension)) {
    if (base === 'accelerator' || base === 'node') continue;
    result = combine(result, { [base.replace(/_[a-z]+$/, '')]: 1 }, exponent);
  }
  return result;
}
