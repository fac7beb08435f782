import type { IndicatorKey } from 'flopprint/indicators';
import { words } from './words.ts';

/** The indicators in their order, without the model that works them out. */
export const keys = Object.keys(words.names) as readonly IndicatorKey[];
