import { gunzipSync } from 'node:zlib';
import { SourceError, tooLarge } from './source-error.ts';

const SECONDS_TO_WAIT = 60;
const MOST_REDIRECTS = 5;
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** No list seen comes near; what is larger is a mistake or an attack. */
export const LARGEST_BYTES = 512 * 1024 * 1024;

/** What a server said of the version it sent, to ask later whether there is a newer one. */
export type Version = {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
};

/** Limits and wishes of one request. */
export type RequestOptions = {
  readonly seconds?: number | undefined;
  readonly bytes?: number | undefined;
  /** The version at hand: the server may answer that it is still the newest. */
  readonly known?: Version | undefined;
  /** Called with the bytes received so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
};

/** A server’s answer. */
export type Answer =
  | { readonly kind: 'fresh'; readonly bytes: Uint8Array; readonly version: Version }
  | { readonly kind: 'unchanged' };

/**
 * Asks once for an http(s) address, following at most five redirects. Waits 60 seconds and takes
 * 512 MB, unpacked, unless told otherwise.
 * @throws {SourceError} with one line that says what went wrong, and whether it may pass.
 */
export async function requested(address: string, options: RequestOptions = {}): Promise<Answer> {
  const seconds = options.seconds ?? SECONDS_TO_WAIT;
  const largest = options.bytes ?? LARGEST_BYTES;
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const response = await followed(address, signal, options.known);
    if (response.status === 304 && options.known !== undefined) {
      await response.body?.cancel();
      return { kind: 'unchanged' };
    }
    if (!response.ok) throw refused(address, response);
    const version = {
      etag: response.headers.get('etag') ?? undefined,
      lastModified: response.headers.get('last-modified') ?? undefined,
    };
    const body = await bodyOf(response, address, largest, options.onProgress);
    return { kind: 'fresh', bytes: unpacked(body, address, largest), version };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const fault = { isPassing: true };
    if (signal.aborted) {
      throw new SourceError(`${address} did not answer in full within ${seconds} seconds.`, fault);
    }
    const { cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : String(error);
    throw new SourceError(`${address} cannot be reached (${reason}).`, fault);
  }
}

function refused(address: string, { status, statusText, headers }: Response): SourceError {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new SourceError(`${address} answered ${status} ${statusText}`.trim(), {
    isPassing: PASSING_STATUSES.has(status),
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : undefined,
  });
}

async function followed(
  address: string,
  signal: AbortSignal,
  known: Version | undefined,
): Promise<Response> {
  const headers = {
    accept: 'application/json, text/csv;q=0.9, */*;q=0.5',
    'user-agent': 'Alongside/1 (meeting list reader)',
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await fetch(url, { signal, redirect: 'manual', headers });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return response;
    await response.body?.cancel();
    url = target(next, url, address);
  }
  throw new SourceError(`${address} leads from page to page more than ${MOST_REDIRECTS} times.`);
}

function target(next: string, from: string, address: string): string {
  if (!URL.canParse(next, from)) throw new SourceError(`${address} leads to no address.`);
  const { protocol, href } = new URL(next, from);
  if (/^https?:$/.test(protocol)) return href;
  throw new SourceError(`${address} leads to ${protocol}, which is not followed.`);
}

async function bodyOf(
  response: Response,
  address: string,
  largest: number,
  onProgress: RequestOptions['onProgress'],
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw tooLarge(address, largest);
    chunks.push(chunk);
    onProgress?.(size);
  }
  return Buffer.concat(chunks);
}

/** A file that is packed itself (`.json.gz`) is unpacked; packing on the way is undone by `fetch`. */
function unpacked(body: Uint8Array, address: string, largest: number): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: largest });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(address, largest);
    }
    throw new SourceError(`${address} is a packed file that cannot be unpacked.`);
  }
}
