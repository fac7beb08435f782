import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { formatNumber, type Estimate, type Quantity } from 'flopprint/model';
import { phaseGroups, phaseTitle } from '../form/phases.ts';
import { words } from '../words/current.ts';

/** What a breakdown measures, and the parts of each phase. */
export interface Measure {
  readonly id: 'carbon' | 'energy' | 'water';
  /** The quantity of a phase as a whole. */
  readonly whole: string;
  readonly parts: readonly { readonly key: string }[];
}

export const measures: readonly [Measure, ...Measure[]] = [
  {
    id: 'carbon',
    whole: 'carbon',
    parts: [{ key: 'operationalCarbon' }, { key: 'embodiedCarbon' }],
  },
  {
    id: 'energy',
    whole: 'facilityEnergy',
    parts: [{ key: 'facilityEnergy' }],
  },
  {
    id: 'water',
    whole: 'water',
    parts: [{ key: 'onSiteWater' }, { key: 'offSiteWater' }],
  },
];

/** The heading of a measure, and the name of a part. */
export const measureTitle = ({ id }: Measure): string => words.later.phases.measures[id];
export const partTitle = (key: string): string => words.later.phases.parts[key] ?? key;

/** One part of a phase: where it stands on its bar, in per cent of the longest. */
export interface Part {
  readonly key: string;
  readonly words: string;
  readonly quantity: Quantity;
  /** Its place among the parts of the measure. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}
export interface Row {
  readonly phase: string;
  readonly title: string;
  readonly key: string;
  readonly whole: Quantity;
  /** Of the sum over phases. */
  readonly share: number;
  readonly parts: readonly Part[];
}

const percent = 100;
/** In the order of a model's life. */
const order = ['data', 'development', 'training', ...phaseGroups.map(({ group }) => group)];

/** The bars of a measure: a row for each phase, all on the scale of the longest. */
export function rowsOf({ phases, quantities }: Estimate, { whole, parts }: Measure): Row[] {
  const keyOf = (phase: string, key: string): string => (phase === 'training' ? key : `${phase}.${key}`);
  const names = [...new Set([...order, ...Object.keys(phases)])].filter((name) => name in phases);
  const found = names.flatMap((phase) => {
    const key = keyOf(phase, whole);
    const quantity = quantities[key];
    return quantity ? [{ phase, key, quantity }] : [];
  });
  const sum = found.reduce((total, { quantity }) => total + quantity.value, 0);
  const longest = Math.max(0, ...found.map(({ quantity }) => quantity.value));
  const scale = scaleLinear()
    .domain([0, longest || 1])
    .range([0, percent]);
  const stacked = stack<unknown, (typeof found)[number], string>()
    .keys(parts.map(({ key }) => key))
    .value(({ phase }, key) => quantities[keyOf(phase, key)]?.value ?? 0)(found);
  return found.map(({ phase, key, quantity }, position) => ({
    phase,
    title: phaseTitle(phase),
    key,
    whole: quantity,
    share: sum > 0 ? quantity.value / sum : 0,
    parts: parts.flatMap(({ key: part }, index): Part[] => {
      const own = keyOf(phase, part);
      const amount = quantities[own];
      const [low, high] = stacked[index]?.[position] ?? [0, 0];
      return amount
        ? [{ key: own, words: partTitle(part), quantity: amount, index, from: scale(low), to: scale(high) }]
        : [];
    }),
  }));
}

/** The phase that weighs most. */
export const leadingPhase = (rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((most, row) => (most && most.share >= row.share ? most : row), undefined);

const small = 0.1;
/** A share in per cent, without digits that say nothing. */
export const shareInWords = (share: number): string =>
  `${formatNumber(percent * share, share < small ? 1 : 2)}\u00a0%`;

/** After how many requests serving has cost as much as all that came before it, where that is known. */
export function breakEvenOf(
  { quantities }: Estimate,
  { id }: Measure,
): { readonly key: string; readonly requests: number; readonly words: string } | undefined {
  const key = { carbon: 'breakEvenRequests', energy: 'breakEvenRequestsByEnergy', water: '' }[id];
  const requests = quantities[key]?.value;
  if (requests === undefined) return undefined;
  const { serving } = words.later.phases;
  return { key, requests, words: id === 'carbon' ? serving.carbon : serving.energy };
}
