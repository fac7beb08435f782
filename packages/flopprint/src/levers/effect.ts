import type { Lever } from '../data/types.ts';
import { parseUnit } from '../units.ts';

/** The quantity that a lever acts on, after it over before it. */
export interface Effect {
  /** By the least effect that is published; 1, no effect, where only the greatest is. */
  readonly least: number;
  /** In the middle of the two, by their logarithms. */
  readonly value: number;
  /** By the greatest effect that is published. */
  readonly greatest: number;
}

const percent = /* @__PURE__ */ (() => parseUnit('%').factor)();

/** How a published figure is read as what is left over what was there. */
export const readings: Readonly<Record<string, (figure: number) => number>> = {
  '% change': (figure) => 1 + figure * percent,
  '% better': (figure) => 1 / (1 + figure * percent),
  '% left': (figure) => figure * percent,
  'times as much': (figure) => figure,
  'times less': (figure) => 1 / figure,
};

/**
 * The effect of a lever on the quantity that it acts on.
 * @returns nothing where the paper states no figure.
 */
export function effectOf({ id, low, high, effectUnit = '', baselineValue }: Lever): Effect | undefined {
  if (low === undefined && high === undefined) return undefined;
  const reading = Object.hasOwn(readings, effectUnit) ? readings[effectUnit] : undefined;
  if (!reading && baselineValue === undefined)
    throw new Error(`levers/${id}: "${effectUnit}" is no reading of an effect and has no baseline_value`);
  const read = reading ?? ((figure: number): number => figure / (baselineValue ?? Number.NaN));
  const least = low === undefined ? 1 : read(low);
  const greatest = high === undefined ? least : read(high);
  return { least, value: Math.sqrt(least * greatest), greatest };
}
