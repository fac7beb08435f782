import { presets } from '../presets.ts';
import { words } from '../words/current.ts';
import type { Start } from './start.ts';

type Named = keyof typeof words.presets;

/** Runs to start from, with what the language of the page says of them. */
export const namedPresets = (): Readonly<Record<string, Start>> =>
  Object.fromEntries(
    Object.entries(presets).map(([id, { form }]) => {
      const { name, note } = words.presets[id as Named];
      return [id, { name, form, note }];
    }),
  );
