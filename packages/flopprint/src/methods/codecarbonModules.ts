import type { InputRecord } from '../equations/record.ts';
import type { Facts } from './method.ts';

const size = (label: string, symbol: string, id: string): InputRecord => ({
  label,
  symbol,
  unit: 'GB',
  span: [1, 1024],
  datum: `codecarbon-ram-${id}`,
});
const number = (label: string, symbol: string, id: string): InputRecord => ({
  label,
  symbol,
  unit: '1',
  span: [1, 32],
  datum: `codecarbon-ram-${id}`,
});

/** Memory and the rungs by which its modules are guessed. */
export const memoryModuleInputs = {
  hostMemory: { label: 'Memory of the machine', symbol: 'M', unit: 'GB', span: [0.5, 8192], alias: 'ram' },
  tinyMemory: size('Largest tiny memory', 'M_1', 'tiny-memory'),
  tinyModules: number('Modules of a tiny memory', 'm_1', 'tiny-modules'),
  smallMemory: size('Largest small memory', 'M_2', 'small-memory'),
  smallModules: number('Modules of a small memory', 'm_2', 'small-modules'),
  mediumMemory: size('Largest medium memory', 'M_3', 'medium-memory'),
  mediumModules: number('Modules of a medium memory', 'm_3', 'medium-modules'),
  largeMemory: size('Largest large memory', 'M_4', 'large-memory'),
  largeModules: number('Modules of a large memory', 'm_4', 'large-modules'),
  serverModules: number('Modules a server has at least', 'm_5', 'server-modules'),
  mostModules: number('Modules a server has at most', 'm_6', 'most-modules'),
  smallestModule: size('Smallest module', 's_1', 'smallest-module'),
  largestModule: size('Largest module', 's_6', 'largest-module'),
} as const satisfies Record<string, InputRecord>;

/** How many memory modules the tool takes a machine to have. */
export function memoryModules(input: Facts): number | undefined {
  const of = (name: keyof typeof memoryModuleInputs): number => input[name] ?? Number.NaN;
  const memory = of('hostMemory');
  if (Number.isNaN(memory)) return undefined;
  if (memory <= of('tinyMemory')) return of('tinyModules');
  if (memory <= of('smallMemory')) return of('smallModules');
  if (memory <= of('mediumMemory')) return of('mediumModules');
  if (memory <= of('largeMemory')) return of('largeModules');
  const moduleMemory = largestFitting(
    memory / of('serverModules'),
    of('smallestModule'),
    of('largestModule'),
  );
  return Math.min(of('mostModules'), Math.ceil(memory / moduleMemory));
}

/** The largest of the sizes, each twice the one before, that is not above `room`. */
function largestFitting(room: number, smallest: number, largest: number): number {
  let fitting = smallest;
  while (fitting * 2 <= room && fitting < largest) fitting *= 2;
  return fitting;
}
