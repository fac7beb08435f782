/**
 * Published methods, as published: what each counts, why it differs, and its entry points.
 *
 * @module
 */
import { act } from './act.ts';
import { bloom } from './bloom.ts';
import { boavizta } from './boavizta.ts';
import { chinchilla } from './chinchilla.ts';
import { codecarbon } from './codecarbon.ts';
import { dodge2022 } from './dodge2022.ts';
import { ecologits } from './ecologits.ts';
import { energy } from './energy.ts';
import { fernandez2025 } from './fernandez2025.ts';
import { flops } from './flops.ts';
import { greenalgorithms } from './greenalgorithms.ts';
import { jegham2025 } from './jegham2025.ts';
import { kumar2024 } from './kumar2024.ts';
import { li2023 } from './li2023.ts';
import { llmanalysis } from './llmanalysis.ts';
import { llmcarbon } from './llmcarbon/method.ts';
import { luccioni2023 } from './luccioni2023.ts';
import { luccioni2024 } from './luccioni2024.ts';
import { mlco2 } from './mlco2.ts';
import { morrison2025 } from './morrison2025.ts';
import { patterson2021 } from './patterson2021.ts';
import { physics } from './physics.ts';
import { pope2022 } from './pope2022.ts';
import { pydcm } from './pydcm.ts';
import { sci } from './sci.ts';
import { strubell2019 } from './strubell2019.ts';
import { wu2021 } from './wu2021.ts';
import { zeus } from './zeus.ts';
import type { Method } from './method.ts';

export type { Facts, Method, MethodEntry, OutputRecord, Reading } from './method.ts';

/** The published methods: of training first, then of water, of requests, and of single parts. */
export const methods: readonly Method[] = [
  llmcarbon,
  mlco2,
  strubell2019,
  patterson2021,
  greenalgorithms,
  codecarbon,
  bloom,
  luccioni2023,
  morrison2025,
  sci,
  li2023,
  dodge2022,
  ecologits,
  jegham2025,
  luccioni2024,
  fernandez2025,
  pope2022,
  llmanalysis,
  flops,
  energy,
  chinchilla,
  kumar2024,
  physics,
  act,
  boavizta,
  wu2021,
  pydcm,
  zeus,
];

/** The method of a family, such as `mlco2`. */
export function methodById(id: string): Method | undefined {
  return methods.find((method) => method.id === id);
}
