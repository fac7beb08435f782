const debounce = 250;

/** Keeps the address in step with what is shown, and the steps back and forward that a reader expects. */
export function openAddressBar(queryNow: () => string) {
  let writing: ReturnType<typeof setTimeout> | undefined;
  let edited: string | undefined;
  /** Where in the steps of this visit the page stands; the browser's history keeps the number beside each. */
  let step = $state(0);
  let last = $state(0);

  const addressNow = (): string => `${location.pathname}${queryNow()}`;
  function writeNow(): void {
    clearTimeout(writing);
    history.replaceState({ step }, '', addressNow());
  }
  function push(address: string): void {
    last = step += 1;
    history.pushState({ step }, '', address);
  }

  return {
    get canUndo() {
      return step > 0;
    },
    get canRedo() {
      return step < last;
    },
    /** One control was edited: the state before its first edit stays in the history, so that back undoes the edit. */
    edit(name: string, change: () => void): void {
      if (edited !== name) {
        writeNow();
        push(location.href);
        edited = name;
      }
      change();
      clearTimeout(writing);
      writing = setTimeout(writeNow, debounce);
    },
    /** A step of its own in the history. */
    step(change: () => void): void {
      writeNow();
      edited = undefined;
      change();
      push(addressNow());
    },
    /** The address was changed from outside, or is that of a page that was left: what waits to be written no longer counts. */
    follow(): void {
      clearTimeout(writing);
      edited = undefined;
      step = (history.state as { readonly step?: number } | null)?.step ?? 0;
      last = Math.max(last, step);
    },
  };
}
