import { tables } from 'flopprint';
import { writeAddress } from '../form/address.ts';
import { calculate } from '../form/calculate.ts';
import { formOf, type Form } from '../form/form.ts';
import { findOption } from 'flopprint/table';
import { menusOf } from '../form/menus.ts';
import { namedPresets } from '../form/namedPresets.ts';
import { presetForms, presets, standard } from '../presets.ts';
import type { AnyRow } from './catalogue.ts';

/** A run in the calculator that takes a row. */
export interface OpenRun {
  readonly query: string;
  readonly text: string;
}

const menus = menusOf(tables);
/** What rows that are no run of their own are tried on. */
const trial = 'plan';

/** The run that a row opens, where it makes one that the calculator can count. */
export function openRun(table: string, rows: readonly AnyRow[]): OpenRun | undefined {
  const [row] = rows;
  if (!row) return undefined;
  const preset = Object.entries(presets).find(([, { run }]) => table === 'runs' && run === row.id);
  if (preset)
    return { query: `?v=1&preset=${preset[0]}`, text: `Open this run: ${namedPresets()[preset[0]]?.name}` };
  const asked = askedBy(table, row);
  if (!asked) return undefined;
  const { start, text, stated } = asked;
  const form = { ...formOf(presetForms[start] ?? {}), ...stated };
  if (!('view' in calculate(tables, menus, form, [], 2))) return undefined;
  return { query: writeAddress(start, form, presets, standard), text };
}

interface Asked {
  readonly start: string;
  readonly text: string;
  readonly stated: Form;
}

function askedBy(table: string, row: AnyRow): Asked | undefined {
  const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
  if (table === 'accelerators')
    return { start: trial, text: `Open a run on ${text('name')}`, stated: { acc: row.id } };
  if (table === 'cloud-regions')
    return { start: trial, text: `Open a run in ${text('name')}`, stated: { place: row.id } };
  if (table.startsWith('grid-') && row['method'] === 'average') {
    const place = [text('iso2'), text('zone')].find(
      (id) =>
        id &&
        findOption(menus.places, id)?.id === id &&
        (id === row['zone'] || row['zoneType'] === 'country'),
    );
    return place ? { start: trial, text: `Open a run in ${text('name')}`, stated: { place } } : undefined;
  }
  if (table === 'models')
    return {
      start: trial,
      text: 'Open the training of a model of this size',
      stated: {
        params: String(row['parameters']),
        ...(row['activeParameters'] === row['parameters'] ? {} : { active: String(row['activeParameters']) }),
      },
    };
  return table === 'runs' ? runAsPublished(row) : undefined;
}

/** What a published run states of itself, where that is enough for an estimate. */
function runAsPublished(row: AnyRow): Asked | undefined {
  const billions = (name: string): string => (typeof row[name] === 'number' ? `${row[name]}B` : '');
  const number = (name: string): string => (typeof row[name] === 'number' ? String(row[name]) : '');
  const intensity = row['carbonIntensity'];
  const inGrams = 1000;
  if (!row['acceleratorId'] || typeof intensity !== 'number' || !number('acceleratorHours')) return undefined;
  const active =
    row['activeParametersBillion'] === row['parametersBillion'] ? '' : billions('activeParametersBillion');
  return {
    start: 'blank',
    text: 'Open this run, with its hours and grid as published',
    stated: {
      params: billions('parametersBillion'),
      active,
      tokens: billions('tokensBillion'),
      acc: String(row['acceleratorId']),
      acch: number('acceleratorHours'),
      pue: number('pue'),
      ci: String(Number((intensity * inGrams).toPrecision(inGrams.toString().length))),
    },
  };
}
