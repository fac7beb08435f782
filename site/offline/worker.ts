/**
 * The service worker: keeps what was visited, and the calculator with all it needs, for when there is no network.
 * With a network everything but named-by-content files comes from there, so that nobody reads an old number.
 */

/** Filled in by the build: what it consists of, and a name that changes with it. */
declare const build: { readonly version: string; readonly files: readonly string[] };

const worker = self as unknown as ServiceWorkerGlobalScope;
const base = new URL(worker.registration.scope).pathname;
// Sites of other bases may share the origin, and so the caches.
const ours = `flopprint ${base} `;
const current = ours + build.version;

/** Every state of a page stands in its address but comes from one file. */
function fileOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

/** A file whose name says what is in it never changes. */
const isNamedByContent = (file: string): boolean => new URL(file).pathname.startsWith(`${base}_astro/`);

const isOurs = ({ method, url }: Request): boolean =>
  method === 'GET' && new URL(url).origin === location.origin && new URL(url).pathname.startsWith(base);

/** Fetches past the browser's own cache, unless the name vouches for the content. */
const fresh = (file: string): Request =>
  new Request(file, { cache: isNamedByContent(file) ? 'default' : 'no-cache' });

async function keep(cache: Cache, file: string, answer: Response): Promise<void> {
  // A page may not be answered with what was redirected, and an error is not worth keeping.
  if (answer.status === 200 && !answer.redirected) await cache.put(file, answer);
}

async function oldCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
}

/** Pages that are open or were visited under an earlier build. */
async function visited(): Promise<string[]> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const old = await Promise.all((await oldCaches()).map(async (name) => (await caches.open(name)).keys()));
  const kept = old.flat().map(({ url }) => url);
  return [...open.map(({ url }) => url), ...kept.filter((url) => !isNamedByContent(url))].map(fileOf);
}

async function install(): Promise<void> {
  const cache = await caches.open(current);
  const needed = build.files.map((file) => new URL(file, worker.registration.scope).href);
  await cache.addAll(needed.map(fresh));
  const others = new Set((await visited()).filter((file) => !needed.includes(file)));
  // A page that is gone is no reason to do without the rest.
  await Promise.allSettled([...others].map(async (file) => keep(cache, file, await fetch(fresh(file)))));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await Promise.all((await oldCaches()).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(current);
  const file = fileOf(event.request.url);
  const kept = await cache.match(file);
  if (kept && isNamedByContent(file)) return kept;
  try {
    const found = await fetch(event.request);
    event.waitUntil(keep(cache, file, found.clone()));
    return found;
  } catch (reason) {
    if (kept) return kept;
    throw reason;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});
