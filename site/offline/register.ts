/** Long enough after loading that what a page itself needs is there. */
const patience = 4000;

/** Keeps the site for when there is no network: once the page stands and rests, or is first touched. */
export function keepForLater(): void {
  if (!('serviceWorker' in navigator)) return;
  const signs = ['pointerdown', 'keydown'] as const;
  const register = (): void => {
    clearTimeout(waiting);
    for (const sign of signs) removeEventListener(sign, soon);
    // Where it is refused, as in a private window, the site does without.
    navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}worker.js`)
      .catch(() => undefined);
  };
  const idle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 200));
  const soon = (): void => void idle(register);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    waiting = setTimeout(soon, patience);
    for (const sign of signs) addEventListener(sign, soon, { once: true, passive: true });
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
