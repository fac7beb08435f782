/** A small static server for the built site: compresses as hosts do, answers 404 with the site's own page. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
/** What is compressed already is sent as it is. */
const compressed = ['.woff2'];

/** @param {string} path */
async function find(path) {
  const inside = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  // The address of a page may end in what looks like an extension: llama3.1-405b/.
  const pages = [join(inside, 'index.html'), `${inside}.html`];
  for (const name of inside.endsWith('/') || !extname(inside) ? pages : [inside, ...pages]) {
    const body = await readFile(join(dist, name)).catch(() => undefined);
    if (body) return { name, body, status: 200 };
  }
  return { name: '404.html', body: await readFile(join(dist, '404.html')), status: 404 };
}

/** Bodies as they are sent, so that each is compressed once. @type {WeakMap<Buffer, Buffer>} */
const squeezed = new WeakMap();

/** @param {Buffer} body */
function compress(body) {
  const known = squeezed.get(body) ?? gzipSync(body);
  squeezed.set(body, known);
  return known;
}

/**
 * Serves dist/ on a free port.
 *
 * @param {Record<string, string>} [replaced] texts that stand in for files, by path; may be changed while it serves
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(replaced = {}) {
  /** @type {Map<string, ReturnType<typeof find>>} */
  const known = new Map();
  /** @param {string} path */
  const answer = (path) => {
    const text = replaced[path];
    if (text !== undefined) return { name: path, body: Buffer.from(text), status: 200 };
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { name, body, status } = await answer(pathname);
    const kind = extname(name);
    const isPlain = compressed.includes(kind);
    response.writeHead(status, {
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPlain ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(isPlain ? body : compress(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
