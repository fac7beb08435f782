import {
  CalculationError,
  configFields,
  estimateWith,
  InputError,
  simulateWith,
  type Amount,
  type Estimate,
  type Group,
  type Tables,
} from 'flopprint/model';
import { scenarioOf, type Form } from './form.ts';
import { inputOf, inWords } from './inputs.ts';
import { leavingOut, phasesIn } from './phases.ts';
import type { Menus } from './menus.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';
import { samplesAtRest } from './samples.ts';
import { findOption } from 'flopprint/table';

/** A published figure beside ours, on the publication's own terms. */
export interface Disclosure {
  readonly quantity: string;
  readonly label: string;
  readonly published: Amount;
  readonly covers: string;
  readonly onItsTerms?: Form;
}

/** A published figure with what this estimate gives for the same thing. */
export interface Compared extends Disclosure {
  readonly ours: Amount;
  /** Share by which ours is above the published figure. */
  readonly difference: number;
}

/** Everything that is shown for one form. */
export interface View {
  readonly estimate: Estimate;
  /** The device and place in a sentence, where they are known. */
  readonly device?: string;
  readonly place?: string;
  readonly compared: readonly Compared[];
  /** The form that was counted: without the phases that lack what they need. */
  readonly counted: Form;
  /** What those phases lack. */
  readonly missing: readonly Refusal[];
}

/** Why there is no result for a form. */
export interface Refusal {
  readonly input?: string;
  /** The phase that it is about, where that was added to the run. */
  readonly phase?: Group;
  readonly message: string;
}

/**
 * The result for a form with its interval, or what has to be mended first; a phase that was added and not yet filled in
 * can wait.
 */
export function calculate(
  tables: Tables,
  menus: Menus,
  form: Form,
  disclosed: readonly Disclosure[],
  samples: number,
): { readonly view: View } | { readonly refusal: Refusal } {
  const result = calculateAll(tables, menus, form, disclosed, samples);
  if ('view' in result) return result;
  const { phase, input = '' } = result.refusal;
  if (phase === undefined || (form[input] ?? '').trim() !== '') return result;
  const rest = calculate(tables, menus, leavingOut(form, phase), disclosed, samples);
  if (!('view' in rest)) return result;
  return { view: { ...rest.view, missing: [result.refusal, ...rest.view.missing] } };
}

function calculateAll(
  tables: Tables,
  menus: Menus,
  form: Form,
  disclosed: readonly Disclosure[],
  samples: number,
): { readonly view: View } | { readonly refusal: Refusal } {
  try {
    const estimate = sampled(tables, menus, form, samples);
    const device = named(menus.devices, estimate.readAs['hardware.accelerator']);
    const place = named(menus.places, estimate.readAs['site.region'] ?? estimate.readAs['site.grid']);
    const compared = disclosed.flatMap((figure) => compare(tables, menus, form, estimate, figure));
    return {
      view: {
        estimate,
        ...(device ? { device } : {}),
        ...(place ? { place } : {}),
        compared,
        counted: form,
        missing: [],
      },
    };
  } catch (error) {
    return { refusal: refusalOf(error, form) };
  }
}

/** The same result, its interval told more finely. */
export function refine(tables: Tables, menus: Menus, view: View, samples: number): View {
  return { ...view, estimate: sampled(tables, menus, view.counted, samples) };
}

/** In haste, what was drawn for the last key serves again, and what makes the spread is told at rest. */
function sampled(tables: Tables, menus: Menus, form: Form, samples: number): Estimate {
  const scenario = scenarioOf(form, menus);
  if (samples >= samplesAtRest) return simulateWith(tables, scenario, { samples, only: 'totals' });
  if (drawn.size > mostDrawn) drawn.clear();
  return simulateWith(tables, scenario, { samples, only: 'totals', without: 'sensitivity', drawn });
}
const drawn = new Map<string, Float64Array>();
/** Of a thousand samples each: four megabytes. */
const mostDrawn = 500;

/** What a Hugging Face config.json states about the model, as controls. */
export function readConfig(
  tables: Tables,
  text: string,
): { readonly stated: Form; readonly family: string } | { readonly error: string } {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (error) {
    return { error: filled(words.calculator.config.noJson, { reason: (error as Error).message }) };
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    return { error: words.calculator.config.noConfig };
  try {
    const fields = configFields(tables, config as Readonly<Record<string, unknown>>);
    const texts = Object.entries(fields).map(([key, value]) => [
      `model.${key}`,
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
    ]);
    const family = String((config as Record<string, unknown>)['model_type'] ?? '');
    return { stated: Object.fromEntries(texts) as Form, family };
  } catch (error) {
    if (error instanceof InputError) return { error: `${error.message.replace(/^[\w.]+: /, '')}.` };
    throw error;
  }
}

function named(options: Menus['devices'], id: string | undefined): string | undefined {
  return id === undefined ? undefined : (findOption(options, id)?.short ?? id);
}

function compare(
  tables: Tables,
  menus: Menus,
  form: Form,
  estimate: Estimate,
  figure: Disclosure,
): Compared[] {
  const { quantity, published, onItsTerms } = figure;
  const same = onItsTerms ? onTerms(tables, menus, { ...form, ...onItsTerms }) : estimate;
  const ours = same?.quantities[quantity];
  if (!ours || ours.unit !== published.unit) return [];
  const difference = ours.value / published.value - 1;
  return [{ ...figure, ours: { value: ours.value, unit: ours.unit }, difference }];
}

/** An estimate that only a comparison needs: where its terms do not suit the form, there is nothing to compare. */
function onTerms(tables: Tables, menus: Menus, form: Form): Estimate | undefined {
  try {
    return estimateWith(tables, scenarioOf(form, menus));
  } catch {
    return undefined;
  }
}

function refusalOf(error: unknown, form: Form): Refusal {
  if (error instanceof InputError) {
    const input = inputOf(error.field);
    const phase = phasesIn(form).find((group) => error.field.split('.')[0] === group);
    return {
      ...(input ? { input } : {}),
      ...(phase ? { phase } : {}),
      message: inWords(error.message),
    };
  }
  if (error instanceof CalculationError) return { message: error.message };
  throw error;
}
