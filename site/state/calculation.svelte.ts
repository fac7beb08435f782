import type { Group } from 'flopprint/model';
import { readAddress, writeAddress } from '../form/address.ts';
import type { Range, Refusal, View } from '../form/calculate.ts';
import { formOf, type Form } from '../form/form.ts';
import { asksForWhole, withPhase } from '../form/phases.ts';
import type { Starts } from '../form/start.ts';
import { openAddressBar } from './addressBar.ts';
import { openAfterwards } from './afterwards.svelte.ts';
import type { Library } from './library.svelte.ts';
import { namingOf } from './names.ts';

/** What the page was made with. */
export interface Given {
  /** The standard preset's result, made at build time. */
  readonly first: View;
  /** Its interval. */
  readonly firstRange?: Range;
  /** Texts of menus by the ids that presets use. */
  readonly names: Readonly<Record<string, string>>;
  readonly starts: Starts;
  /** The start of whoever asks for none. */
  readonly standard: string;
}

/** The state of the calculator: everything that is shown follows from `preset` and `form`. */
export function startCalculation(library: Library, { first, firstRange, names, starts, standard }: Given) {
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
  const afterwards = openAfterwards(() => ({ ready: library.ready, view, refusal }), firstRange);

  const failed = (shown: string) => (): void => {
    isWaiting = false;
    notice = `The data could not be fetched, so the result ${shown}. Try again in a moment.`;
  };

  /** Recomputes at once when tables and model are here, else as soon as they are. */
  function compute(): void {
    const isLacking = library.ready?.isWhole === false && asksForWhole(form);
    if (!library.ready || isLacking) {
      isWaiting = true;
      const shown = isLacking ? 'leaves out the last change' : 'is that of the preset';
      (isLacking ? library.fetchWhole() : library.prepare()).then(compute, failed(shown));
      return;
    }
    isWaiting = false;
    const { tables, menus, model } = library.ready;
    const result = model.calculate(tables, menus, form, start?.published?.figures ?? []);
    if ('view' in result) {
      view = result.view;
      refusal = undefined;
    } else {
      refusal = result.refusal;
      if (isEmpty) view = undefined;
    }
    afterwards.restart();
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
    /** The total with its percentiles, a moment after the total. */
    get range() {
      return afterwards.range;
    },
    /** The same, of an earlier result until the new one is there. */
    get lastRange() {
      return afterwards.lastRange;
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
    compute,
    readNow,
    /** States a text in a control. */
    change(name: string, text: string): void {
      bar.edit(name, () => {
        form = { ...form, [name]: text };
        compute();
      });
    },
    /** States several texts at once, as one step. */
    changeAll(texts: Form): void {
      bar.step(() => (form = { ...form, ...texts }));
      compute();
    },
    changePhase(group: Group, what: 'add' | 'remove'): void {
      bar.step(() => (form = withPhase(form, group, what)));
      compute();
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
