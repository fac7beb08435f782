import { formatNumber, type Group } from 'flopprint/model';
import { readAddress, writeAddress } from '../form/address.ts';
import type { Refusal, View } from '../form/calculate.ts';
import { asksForEvaluate, formOf, type Form } from '../form/form.ts';
import { asksForWhole, withPhase } from '../form/phases.ts';
import { samplesAtRest, samplesWhileTyping } from '../form/samples.ts';
import type { Starts } from '../form/start.ts';
import { openAddressBar } from './addressBar.ts';
import { openAfterwards } from './afterwards.svelte.ts';
import type { Library, Ready } from './library.svelte.ts';
import { namingOf } from './names.ts';

/** What the page was made with. */
export interface Given {
  /** The standard preset's result, made at build time. */
  readonly first: View;
  /** Texts of menus by the ids that presets use. */
  readonly names: Readonly<Record<string, string>>;
  readonly starts: Starts;
  /** The start of whoever asks for none. */
  readonly standard: string;
}

/** The state of the calculator: everything that is shown follows from `preset` and `form`. */
export function startCalculation(library: Library, { first, names, starts, standard }: Given) {
  const { inNames, inIds } = namingOf(names);
  let preset = $state(standard);
  let form = $state.raw<Form>(inNames(formOf(starts[standard]?.form ?? {}), undefined));
  let view = $state.raw<View | undefined>(first);
  let refusal = $state.raw<Refusal>();
  let notice = $state<string>();
  let isWaiting = $state(false);

  const start = $derived(starts[preset]);
  const query = (home: string): string =>
    writeAddress(preset, inIds(form, library.ready?.menus), starts, home);
  const isChanged = $derived(query(preset) !== '');
  const isEmpty = $derived(preset === 'blank' && !isChanged);
  const bar = openAddressBar(() => query(standard));
  const afterwards = openAfterwards(refine, () => ({ view, refusal }));

  const failed = (shown: string) => (): void => {
    isWaiting = false;
    notice = `The data could not be fetched, so the result ${shown}. Try again in a moment.`;
  };

  /** Recomputes at once when tables and model are here, else as soon as they are. */
  function compute(samples = samplesAtRest): void {
    const lacking = library.ready ? lackingOf(library.ready) : library.prepare;
    if (!library.ready || lacking) {
      isWaiting = true;
      const shown = library.ready ? 'leaves out the last change' : 'is that of the preset';
      lacking?.().then(() => compute(), failed(shown));
      return;
    }
    isWaiting = false;
    const { tables, menus, model } = library.ready;
    const result = model.calculate(tables, menus, form, start?.published?.figures ?? [], samples);
    if ('view' in result) {
      view = result.view;
      refusal = undefined;
    } else {
      refusal = result.refusal;
      if (isEmpty) view = undefined;
    }
    afterwards.restart({ isCoarse: samples < samplesAtRest });
  }

  /** What has to be fetched before this form can be read. */
  function lackingOf({ isWhole, menus }: Ready): (() => Promise<unknown>) | undefined {
    if (!isWhole && asksForWhole(form)) return library.fetchWhole;
    return !menus.evaluate && asksForEvaluate(form) ? library.fetchEvaluate : undefined;
  }

  function refine(): void {
    if (!library.ready || !view || refusal) return;
    const { tables, menus, model } = library.ready;
    view = model.refine(tables, menus, view, samplesAtRest);
  }

  function readNow(): void {
    bar.forget();
    const asked = readAddress(location.search, starts, standard);
    preset = asked.preset;
    form = inNames(asked.form, library.ready?.menus);
    notice = asked.notice;
    compute();
  }

  return {
    get preset() {
      return preset;
    },
    get form() {
      return form;
    },
    get view() {
      return view;
    },
    get refusal() {
      return refusal;
    },
    get notice() {
      return notice;
    },
    /** What a screen reader is told, once nobody types. */
    get announced() {
      return afterwards.announced;
    },
    get start() {
      return start;
    },
    get isChanged() {
      return isChanged;
    },
    get isEmpty() {
      return isEmpty;
    },
    /** The result shown no longer answers, or does not yet answer, what stands in the controls. */
    get isStale() {
      return refusal !== undefined || isWaiting;
    },
    compute: () => compute(),
    readNow,
    /** States a text in a control. */
    change(name: string, text: string): void {
      bar.edit(name, () => {
        form = { ...form, [name]: text };
        compute(samplesWhileTyping);
      });
    },
    changePhase(group: Group, what: 'add' | 'remove'): void {
      bar.step(() => (form = withPhase(form, group, what)));
      compute();
    },
    /** Takes the shape of the model from a config.json; what was stated of the model before makes room. Says what it read. */
    async readConfig(text: string): Promise<{ readonly said?: string; readonly error?: string }> {
      await library.prepare();
      if (!library.ready) return {};
      const read = library.ready.model.readConfig(library.ready.tables, text);
      if ('error' in read) return { error: read.error };
      const { stated, family } = read;
      bar.step(() => {
        const others = Object.entries(form).filter(([key]) => !key.startsWith('model.'));
        form = { ...Object.fromEntries(others), params: '', active: '', ...stated };
      });
      compute();
      const { parameters, activeParameters } = view?.estimate.quantities ?? {};
      const active =
        activeParameters && parameters && activeParameters.value < parameters.value
          ? `, ${formatNumber(activeParameters.value)} active`
          : '';
      const counted = parameters ? `: ${formatNumber(parameters.value)} parameters${active}` : '';
      return { said: `Read as ${family}${counted}. Its shape stands under the assumptions.` };
    },
    /** Starts from another preset. */
    choose(id: string): void {
      bar.step(() => {
        preset = id;
        form = inNames(formOf(starts[id]?.form ?? {}), library.ready?.menus);
        notice = undefined;
      });
      compute();
    },
    /** Names in a link are ids: with the tables at hand they are shown as names. */
    readLink(): void {
      isWaiting = true;
      library.prepare().then(readNow, failed('is that of the preset, not of the link'));
    },
  };
}

export type Calculation = ReturnType<typeof startCalculation>;
