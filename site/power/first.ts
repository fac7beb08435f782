import { tables } from 'flopprint';
import { levers } from 'flopprint/data/levers';
import { formOf } from '../form/form.ts';
import { menusOf } from '../form/menus.ts';
import { presets, standard } from '../presets.ts';
import { findPower } from './find.ts';
import type { PowerFound } from './messages.ts';
import { firstAsked } from './state.ts';

/** What the page shows of the standard run before any script: made when it is built. */
export const firstFound = (): PowerFound =>
  findPower(tables, menusOf(tables), formOf(presets[standard]?.form ?? {}), firstAsked);

/** Accelerators that serving can be split over. */
export const devices = (): string[] =>
  tables.accelerators.filter(({ memoryBandwidth }) => memoryBandwidth !== undefined).map(({ id }) => id);

/** Levers of power in the order of the page. */
export const published = ['zeus', 'perseus', 'polca', 'split-phases', 'clock-lock-decode'].flatMap(
  (id) => levers.find((lever) => lever.id === id) ?? [],
);
