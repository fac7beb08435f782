import type { Options } from './messages.ts';

/** What a reload needs. */
export interface Kept {
  readonly text: string;
  readonly options: Options;
}

const inTab = 'flopprint:portfolio';
const inAddress = '#t=';
/** Longer addresses are cut off by some programs that pass them on. */
const longest = 4000;

/** Bytes as letters that an address may hold. */
function toLetters(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

export async function pack(kept: Kept): Promise<string> {
  const stream = new Blob([JSON.stringify(kept)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toLetters(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** What `pack` packed; nothing where a text is anything else. */
export async function unpack(letters: string): Promise<Kept | undefined> {
  try {
    const stream = new Blob([fromLetters(letters)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    return keptOf(await new Response(stream).text());
  } catch {
    return undefined;
  }
}

function keptOf(json: string): Kept | undefined {
  const found = JSON.parse(json) as { text?: unknown; options?: Record<string, unknown> };
  if (typeof found.text !== 'string') return undefined;
  const { basis, usual, decimal } = found.options ?? {};
  return {
    text: found.text,
    options: {
      basis: basis === 'direct' ? 'direct' : 'lifecycle',
      usual: usual === 'own' ? 'own' : 'cloud',
      ...(decimal === 'comma' || decimal === 'point' ? { decimal } : {}),
    },
  };
}

/** Keeps a table in this tab, and a small one also in the part of the address that is never sent. */
export async function keep(text: string, options: Options): Promise<'address' | 'tab' | 'not'> {
  // What compresses below the limit is at most some ten times as long.
  const letters = text.length < 10 * longest ? await pack({ text, options }) : '';
  const fits = letters !== '' && letters.length <= longest;
  try {
    history.replaceState(null, '', fits ? inAddress + letters : location.pathname + location.search);
    sessionStorage.setItem(inTab, JSON.stringify({ text, options }));
    return fits ? 'address' : 'tab';
  } catch {
    return fits ? 'address' : 'not';
  }
}

/** Whether the address holds a table, rather than a place on the page. */
export const isInAddress = (): boolean => location.hash.startsWith(inAddress);

/** The table of the address, else that of the tab. */
export async function recall(): Promise<Kept | undefined> {
  if (isInAddress()) return unpack(location.hash.slice(inAddress.length));
  try {
    return keptOf(sessionStorage.getItem(inTab) ?? '{}');
  } catch {
    return undefined;
  }
}

export function forget(): void {
  history.replaceState(null, '', location.pathname + location.search);
  try {
    sessionStorage.removeItem(inTab);
  } catch {
    // Storage that is switched off holds nothing.
  }
}
