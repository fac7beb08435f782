import { codecarbon } from './codecarbon.ts';
import { energy } from './energy.ts';
import { flops } from './flops.ts';
import { greenalgorithms } from './greenalgorithms.ts';
import { llmcarbon } from './llmcarbon/method.ts';
import type { Method } from './method.ts';
import { mlco2 } from './mlco2.ts';
import { patterson2021 } from './patterson2021.ts';
import { strubell2019 } from './strubell2019.ts';

/** The published methods, the commonest first. */
export const methods: readonly Method[] = [
  llmcarbon,
  mlco2,
  strubell2019,
  patterson2021,
  greenalgorithms,
  codecarbon,
  flops,
  energy,
];

/** The method of a family, such as `mlco2`. */
export function methodById(id: string): Method | undefined {
  return methods.find((method) => method.id === id);
}
