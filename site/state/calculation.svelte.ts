import { formatNumber, type Estimate, type Group } from 'flopprint/model';
import { mostPins, readAddress, withBeside, writeAddress, type Made } from '../form/address.ts';
import type { Refusal, View } from '../form/calculate.ts';
import { asksForEvaluate, formOf, type Form } from '../form/form.ts';
import { asksForWhole, withPhase } from '../form/phases.ts';
import { samplesAtRest, samplesWhileTyping } from '../form/samples.ts';
import { estimateIn, viewIn } from '../form/scale.ts';
import type { Starts } from '../form/start.ts';
import { openAddressBar } from './addressBar.svelte.ts';
import { openAfterwards } from './afterwards.svelte.ts';
import type { Library, Ready } from './library.svelte.ts';
import { namingOf } from './names.ts';
import { words } from '../words/current.ts';
import { filled } from '../words/filled.ts';

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
  let settled = $state.raw<Estimate | undefined>(first.estimate);
  let refusal = $state.raw<Refusal>();
  let notice = $state<string>();
  let isWaiting = $state(false);
  let pins = $state.raw<readonly string[]>([]);
  /** What the link that is shown was made with, until its result is there. */
  let made: Made | undefined;

  const shown = $derived(view && viewIn(form, view));
  const shownSettled = $derived(settled && estimateIn(form, settled));
  /** What the pinned scenarios state, and their results in the library's own units; not asked for again by a key. */
  const pinForms = $derived(pins.map((pin) => readAddress(pin, starts, standard).form));
  const pinViews = $derived.by(() => {
    if (!library.ready) return [];
    const { tables, menus, model } = library.ready;
    return pinForms.map((pinned) => {
      const result = model.calculate(tables, menus, pinned, [], samplesWhileTyping);
      return 'view' in result ? result.view : undefined;
    });
  });
  const start = $derived(starts[preset]);
  const query = (home: string): string =>
    writeAddress(preset, inIds(form, library.ready?.menus), starts, home);
  const isChanged = $derived(query(preset) !== '');
  const isEmpty = $derived(preset === 'blank' && !isChanged);
  const bar = openAddressBar(() => withBeside(query(standard), pins));
  const afterwards = openAfterwards(refine, () => ({
    ...(shown ? { view: shown } : {}),
    ...(refusal ? { refusal } : {}),
  }));

  const { notices: say } = words.calculator;
  const failed = (said: string) => (): void => {
    isWaiting = false;
    notice = said;
  };

  /** Recomputes at once when tables and model are here, else as soon as they are. */
  function compute(samples = samplesAtRest): void {
    const lacking = library.ready ? lackingOf(library.ready) : library.prepare;
    if (!library.ready || lacking) {
      isWaiting = true;
      lacking?.().then(() => compute(), failed(library.ready ? say.leavesOut : say.ofPreset));
      return;
    }
    isWaiting = false;
    const { tables, menus, model } = library.ready;
    const result = model.calculate(tables, menus, form, start?.published?.figures ?? [], samples);
    if ('view' in result) {
      view = result.view;
      if (samples >= samplesAtRest) settled = view.estimate;
      refusal = undefined;
    } else {
      refusal = result.refusal;
      if (isEmpty) view = settled = undefined;
    }
    if (made) notice = [notice, changeSince(made, view?.estimate)].filter(Boolean).join(' ') || undefined;
    made = undefined;
    afterwards.restart({ isCoarse: samples < samplesAtRest });
  }

  /** What has to be fetched before the form and its pins can be read. */
  function lackingOf({ isWhole, menus }: Ready): (() => Promise<unknown>) | undefined {
    const forms = [form, ...pinForms];
    if (!isWhole && forms.some(asksForWhole)) return library.fetchWhole;
    return !menus.evaluate && forms.some(asksForEvaluate) ? library.fetchEvaluate : undefined;
  }

  function refine(): void {
    if (!library.ready || !view || refusal) return;
    const { tables, menus, model } = library.ready;
    view = model.refine(tables, menus, view, samplesAtRest);
    settled = view.estimate;
  }

  function readNow(): void {
    bar.follow();
    const asked = readAddress(location.search, starts, standard);
    preset = asked.preset;
    form = inNames(asked.form, library.ready?.menus);
    notice = asked.notice;
    pins = asked.pins;
    made = asked.made;
    compute();
  }

  return {
    get preset() {
      return preset;
    },
    get form() {
      return form;
    },
    /** The result in the units of the visit. */
    get view() {
      return shown;
    },
    /** The same in the library's own units, which files and comparisons with others keep to. */
    get result() {
      return view;
    },
    /** The last result that was sampled at rest: what a few samples would tell in haste would flicker. */
    get settled() {
      return shownSettled;
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
    /** What it needs is still being fetched. */
    get isWaiting() {
      return isWaiting;
    },
    /** The result shown no longer answers, or does not yet answer, what stands in the controls. */
    get isStale() {
      return refusal !== undefined || isWaiting;
    },
    /** The scenarios that stand beside this one, as queries. */
    get pins() {
      return pins;
    },
    get canPin() {
      return pins.length < mostPins && view !== undefined && refusal === undefined;
    },
    /** Keeps what is shown beside what is stated next. */
    pin(): void {
      bar.step(() => (pins = [...pins, query('')].slice(0, mostPins)));
    },
    unpin(index: number): void {
      bar.step(() => (pins = pins.filter((_pin, at) => at !== index)));
    },
    /** Takes up a pinned scenario in the place of what is shown. */
    take(index: number): void {
      const asked = readAddress(pins[index] ?? '', starts, standard);
      bar.step(() => {
        preset = asked.preset;
        form = inNames(asked.form, library.ready?.menus);
        notice = asked.notice;
      });
      compute();
    },
    /** The results of the pinned scenarios, in the units of the visit; nothing for one that cannot be read. */
    get pinned(): readonly (View | undefined)[] {
      return pinViews.map((one) => one && viewIn(form, one));
    },
    /** The scenario as other pages read it, without the pins. */
    get asked(): string {
      return query(standard);
    },
    /** A link that says what it was made with, so that it can tell later what has changed. */
    get link(): string {
      const total = view?.estimate.total.carbon?.value;
      const made = { by: madeWith(view?.estimate), ...(total === undefined ? {} : { total: short(total) }) };
      return withBeside(query(standard), pins, made);
    },
    compute: () => compute(),
    readNow,
    get canUndo() {
      return bar.canUndo;
    },
    get canRedo() {
      return bar.canRedo;
    },
    undo: () => history.back(),
    redo: () => history.forward(),
    /** States a text in a control. */
    change(name: string, text: string): void {
      bar.edit(name, () => {
        form = { ...form, [name]: text };
        compute(samplesWhileTyping);
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
      const { config: said } = words.calculator;
      const isSparse = activeParameters && parameters && activeParameters.value < parameters.value;
      const counted = (text: string, { value }: { readonly value: number }): string =>
        filled(text, { count: formatNumber(value) });
      return {
        said: filled(said.read, {
          family,
          parameters: parameters ? counted(said.parameters, parameters) : '',
          active: isSparse ? counted(said.active, activeParameters) : '',
        }),
      };
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
      library.prepare().then(readNow, failed(say.notOfLink));
    },
  };
}

/** Seven digits tell whether a total has moved. */
const short = (total: number): number => Number(total.toPrecision(7));

const madeWith = (estimate: Estimate | undefined): string =>
  estimate ? `${estimate.version}/${estimate.data}` : '';

/** What an old link has to be told: that code or data are others now, and what that does to its total. */
function changeSince({ by, total }: Made, estimate: Estimate | undefined): string {
  const { notices: say } = words.calculator;
  const now = madeWith(estimate);
  const carbon = estimate?.total.carbon;
  if (by === now || !carbon) return '';
  const change =
    total === undefined
      ? ''
      : short(carbon.value) === total
        ? say.sameTotal
        : filled(say.otherTotal, { then: formatNumber(total), now: formatNumber(carbon.value) });
  return `${filled(say.madeWith, { theirs: by, ours: now })}${change}`;
}

export type Calculation = ReturnType<typeof startCalculation>;
