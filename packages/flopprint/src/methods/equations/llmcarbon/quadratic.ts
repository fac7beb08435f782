import type { InputRecord } from '../../../equations/record.ts';

/** The three coefficients of a fitted quadratic, with the unit that each carries. */
export const quadratic = (what: string, symbol: string, unit: string, argument: string, id: string) => {
  const coefficient = (power: string, per: string): InputRecord => ({
    label: `${what}, ${power} coefficient`,
    symbol: `${symbol}_{${power.charAt(0)}}`,
    unit: `${unit}${per}`,
    span: [0.5, 2],
    datum: `${id}-${power}`,
  });
  return {
    square: coefficient('square', `/${argument}^2`),
    linear: coefficient('linear', `/${argument}`),
    constant: coefficient('constant', ''),
  };
};
