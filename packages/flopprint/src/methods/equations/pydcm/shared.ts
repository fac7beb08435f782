import type { InputRecord } from '../../../equations/record.ts';

export const source = 'dc-rl-code';
export const temperature = (label: string, symbol: string, alias: string): InputRecord => ({
  label,
  symbol,
  unit: 'K',
  span: [260, 330],
  alias,
});
export const constant = (
  label: string,
  symbol: string,
  unit: string,
  value: number,
  id: string,
): InputRecord => ({
  label,
  symbol,
  unit,
  span: [value, value],
  datum: `pydcm-${id}`,
});
