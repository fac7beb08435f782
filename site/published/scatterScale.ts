/** What the page at build time and its switch in the browser must share to place a dot. */

/** The least and the largest value on both axes. */
export type Domain = readonly [low: number, high: number];

const whole = 100;

/** Where a value stands along a logarithmic axis, in percent of its length. */
export const placeOn = ([low, high]: Domain, value: number): number =>
  (whole * Math.log(value / low)) / Math.log(high / low);

/** The same for an axis that grows upwards, held within the plot. */
export const heightOn = (domain: Domain, value: number): number =>
  Math.min(whole, Math.max(0, whole - placeOn(domain, value)));

/** As an attribute. */
export const inPercent = (place: number): string => `${place.toFixed(2)}%`;
