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

/**
 * Serves dist/ on a free port.
 *
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { name, body, status } = await find(pathname);
    const kind = extname(name);
    const isPlain = compressed.includes(kind);
    response.writeHead(status, {
      'content-type': types[kind] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(isPlain ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(isPlain ? body : gzipSync(body));
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
