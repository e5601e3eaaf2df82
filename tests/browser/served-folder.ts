import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** A running server of one folder. `url` ends with the base path. */
export type ServedFolder = { readonly url: string; readonly close: () => Promise<void> };

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const IS_COMPRESSED = new Set([
  ...['.png', '.webp', '.woff2', '.pf_index', '.pf_fragment', '.pf_meta', '.pmtiles'],
]);

/** What a request says of how it wants its answer. */
type Wish = { readonly takesBrotli: boolean; readonly range: string };

const isFile = (path: string): boolean =>
  path !== '' && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);

/**
 * Serves a built site as a static host would: index pages, brotli, parts of files that do not pack,
 * `404.html`; on a free port of this machine. What lies in `instead` is served in place of what the folder has under the same path.
 */
export async function servedFolder(
  folder: string,
  base = '/',
  instead?: string,
): Promise<ServedFolder> {
  const packed = new Map<string, Buffer>();

  const sendFile = async (
    path: string,
    status: number,
    { takesBrotli, range }: Wish,
    response: ServerResponse,
  ): Promise<void> => {
    const file = await readFile(path);
    const type = extname(path);
    response.setHeader('Content-Type', CONTENT_TYPES[type] ?? 'application/octet-stream');
    let body: Buffer = file;
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    if (from !== '' && IS_COMPRESSED.has(type)) {
      body = file.subarray(Number(from), Number(to) + 1);
      const last = Number(from) + body.length - 1;
      response.setHeader('Content-Range', `bytes ${from}-${last}/${file.length}`);
      response.setHeader('Content-Length', body.length);
      response.writeHead(206);
      response.end(body);
      return;
    }
    if (takesBrotli && !IS_COMPRESSED.has(type)) {
      const key = `${path} ${file.length}`;
      body =
        packed.get(key) ??
        (await brotli(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      packed.set(key, body);
      response.setHeader('Content-Encoding', 'br');
    }
    response.setHeader('Content-Length', body.length);
    response.writeHead(status);
    response.end(body);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wish = {
      takesBrotli: String(request.headers['accept-encoding']).includes('br'),
      range: request.headers.range ?? '',
    };
    const send = (path: string, status = 200): Promise<void> => {
      const replacing = instead === undefined ? '' : join(instead, path);
      const file = isFile(replacing) ? replacing : join(folder, path);
      return sendFile(file, status, wish, response);
    };
    const inside = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname)) : undefined;
    const path = inside === undefined ? undefined : `/${inside.slice(base.length)}`;
    const wanted = path?.endsWith('/') === true ? `${path}index.html` : path;
    const found = wanted === undefined ? Promise.reject(new Error('outside')) : send(wanted);
    found
      .catch(() => send('404.html', 404))
      .catch(() => {
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end('Not found');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
