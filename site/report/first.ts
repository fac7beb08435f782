import { tables } from 'flopprint';
import { documentOf, formats, reportOf, type ReportDocument } from 'flopprint/report';
import { formOf, scenarioOf } from '../form/form.ts';
import { menusOf } from '../form/menus.ts';
import { namedPresets } from '../form/namedPresets.ts';
import { presets, standard } from '../presets.ts';
import type { FormatChoice } from './formatChoice.ts';

/** The report of the standard preset, made at build time for whoever asks for no other and for whoever has no script. */
export function firstDocument(): ReportDocument {
  const preset = presets[standard];
  if (!preset) throw new Error(`no preset "${standard}"`);
  const stated = scenarioOf(formOf(preset.form), menusOf(tables));
  return documentOf(reportOf(tables, { name: namedPresets()[standard]?.name ?? '', ...stated }));
}

/** The menu of formats, without what writes them. */
export function formatChoices(): FormatChoice[] {
  return formats.map(({ id, label, purpose, extension, mediaType }) => ({
    id,
    label,
    purpose,
    extension,
    mediaType,
  }));
}
