import type { InputRecord } from '../../../equations/record.ts';

export const source = 'ecologits-code';
export const activeParameters: InputRecord = {
  label: 'Active parameters',
  symbol: 'P_{\\mathrm{act}}',
  unit: 'param',
  span: [1e8, 1e12],
  alias: 'active_params',
};
export const batch: InputRecord = {
  label: 'Requests served together',
  symbol: 'B',
  unit: '1',
  span: [1, 512],
  alias: 'batch',
  datum: 'ecologits-batch',
};
export const coefficient = (label: string, symbol: string, unit: string, id: string): InputRecord => ({
  label,
  symbol,
  unit,
  span: [0.5, 2],
  datum: `ecologits-${id}`,
});
