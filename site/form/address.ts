import { formOf, type Form } from './form.ts';
import { fieldAt } from 'flopprint/model';
import { inputKeys } from './inputs.ts';
import { elsewhere, phasesKey } from './phases.ts';
import { unitsKey } from './scale.ts';
import type { Start } from './start.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';

/** The version of the keys in an address. */
const known = 1;

/** What an address asks for. */
export interface Asked {
  readonly preset: string;
  readonly form: Form;
  /** What could not be read as it was meant. */
  readonly notice?: string;
  /** The scenarios that stand beside this one, each as a query of its own. */
  readonly pins: readonly string[];
  /** What the link was made with, where it says so. */
  readonly made?: Made;
}

/** The version of code and data that a link was made with, and the total that they gave, in tonnes. */
export interface Made {
  readonly by: string;
  readonly total?: number;
}

/** Scenarios that can stand beside the one that is edited. */
export const mostPins = 4;

/** What each run to start from states. */
type Forms = Readonly<Record<string, Pick<Start, 'form'> & Partial<Start>>>;

/** Reads a query; what differs from the preset is stated in it, an empty value empties a control. */
export function readAddress(query: string, presets: Forms, standard: string): Asked {
  const keys = new URLSearchParams(query);
  const named = keys.get('preset') ?? standard;
  const preset = Object.hasOwn(presets, named) ? named : standard;
  const given: Record<string, string> = { ...presets[preset]?.form };
  for (const [key, text] of keys) if (isKey(key)) given[key] = text;
  const version = keys.get('v');
  const notices = [
    ...(version !== null && version !== String(known)
      ? [
          Number(version) > known
            ? filled(words.common.link.newer, { theirs: Number(version), ours: known })
            : filled(words.common.link.noVersion, { ours: known }),
        ]
      : []),
    ...(named === preset ? [] : [filled(words.common.link.noPreset, { name: named.slice(0, 40) })]),
  ];
  return {
    preset,
    form: formOf(given),
    pins: keys.getAll('pin').slice(0, mostPins),
    ...(keys.has('by') ? { made: madeOf(keys) } : {}),
    ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
  };
}

function madeOf(keys: URLSearchParams): Made {
  const total = Number(keys.get('total') || Number.NaN);
  return { by: (keys.get('by') ?? '').slice(0, 60), ...(Number.isFinite(total) ? { total } : {}) };
}

/** A query with the scenarios that stand beside it, and what a link was made with. */
export function withBeside(query: string, pins: readonly string[], made?: Made): string {
  const extra = [
    ...pins.map((pin) => `pin=${encodeURIComponent(pin)}`),
    ...(made ? [`by=${encodeURIComponent(made.by)}`] : []),
    ...(made?.total === undefined ? [] : [`total=${made.total}`]),
  ];
  if (extra.length === 0) return query;
  return `${query === '' ? `?v=${known}` : query}&${extra.join('&')}`;
}

/** The query of a form: what differs from its preset, in readable keys; nothing at all for the standard preset. */
export function writeAddress(preset: string, form: Form, presets: Forms, standard: string): string {
  const start = formOf(presets[preset]?.form ?? {});
  const textOf = (one: Form, key: string): string => (one[key] ?? '').trim();
  const keys = [...new Set([...Object.keys(start), ...Object.keys(form)])].filter(isKey);
  const changed = keys.filter((key) => textOf(form, key) !== textOf(start, key));
  if (changed.length === 0 && preset === standard) return '';
  const parts = [
    ['v', String(known)],
    ['preset', preset],
    ...changed.map((key) => [key, textOf(form, key)]),
  ] as const;
  // Slashes, commas and spaces need no escape that a reader would stumble over.
  const escaped = (text = ''): string =>
    encodeURIComponent(text).replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%20/g, '+');
  return `?${parts.map(([key, text]) => `${key}=${escaped(text)}`).join('&')}`;
}

/** Keys that an address may hold: controls, the list of phases, and fields by their path. */
function isKey(key: string): boolean {
  return (
    key === phasesKey ||
    key === unitsKey ||
    (inputKeys as readonly string[]).includes(key) ||
    (key.includes('.') && !elsewhere.has(key) && fieldAt(key) !== undefined)
  );
}
